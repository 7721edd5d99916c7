#!/bin/bash
# A cluster of one node, this machine, in the folder given, without systemd. As root.
set -euo pipefail
D=$(realpath -m "$1"); H=$(hostname -s)
mkdir -p "$D"/{spool,state,log,run}; chmod 755 "$D" "$D/run"; chmod 700 "$D/log"
cat > "$D/slurm.conf" <<CONF
ClusterName=lab
SlurmctldHost=$H(127.0.0.1)
SlurmctldAddr=127.0.0.1
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
CryptoType=crypto/munge
AuthInfo=socket=$D/run/munge.socket
SlurmctldPort=16817
SlurmdPort=16818
SlurmctldPidFile=$D/run/slurmctld.pid
SlurmdPidFile=$D/run/slurmd.pid
SlurmctldLogFile=$D/log/slurmctld.log
SlurmdLogFile=$D/log/slurmd.log
StateSaveLocation=$D/state
SlurmdSpoolDir=$D/spool
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
SwitchType=switch/none
MpiDefault=none
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=1,batch_sched_delay=0,sched_min_interval=0,bf_interval=1
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobRequeue=1
ReturnToService=2
MinJobAge=300
KillWait=2
SlurmctldTimeout=60
SlurmdTimeout=60
NodeName=$H NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
(umask 077; dd if=/dev/urandom of="$D/munge.key" bs=1 count=1024 status=none)
munged --force --key-file="$D/munge.key" --socket="$D/run/munge.socket" --pid-file="$D/run/munged.pid" --log-file="$D/log/munged.log" --seed-file="$D/munge.seed" 2> /dev/null
export SLURM_CONF="$D/slurm.conf"
slurmctld -c -f "$SLURM_CONF"; slurmd -c -f "$SLURM_CONF"
for _ in $(seq 100); do sinfo -h -o %T | grep -qx idle && exit 0; sleep 0.1; done
exit 1
