"""Learns to choose the line that signs an article from what signers.ts wrote.

    signers.py FOLDER WEIGHTS TESTS    the weights from all pages, rows to test the program by; prints scores out of fold
"""
import sys

import headlines

SIZE = dict(leaves=8, count=240, rate=0.06)
# What a page teaches whose author no line names, and one whose author's lines were taken out.
WEIGHT_OF_NONE = {True: 0.3, False: 0.2}


def main(folder, weights, tests):
    data = headlines.Pages(folder, 'signer', WEIGHT_OF_NONE)
    headlines.report(data, headlines.out_of_fold(data, **SIZE))
    headlines.ship(data, 'signer', weights, tests, **SIZE)


if __name__ == '__main__':
    main(*sys.argv[1:])
