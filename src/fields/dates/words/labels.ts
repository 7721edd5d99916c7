import type { Role } from '../reading.ts';

const ENGLISH_PUBLISHED = [
  'published publish publishes posted date publication pubdate created filed released issued submitted added uploaded written aired',
];

const PUBLISHED = [
  '입력 기사입력 최초입력 등록 기사등록 최초등록 승인 기사승인 송고 송고시간 송고시각 작성 작성일 작성일자 작성일시 작성시간 기사작성',
  '등록일 등록일자 등록일시 등록시간 등록시각 등록날짜 작성날짜 입력일 입력일시 입력시간 입력시각 게시 게시일 게시일자 게시일시 게시됨 게재 게재일',
  '발행 발행일 발행일자 발행일시 보도일 보도일시 배포일 배포일시 배포 날짜 일자 기사전송 전송 방송일 방송일시 출고 출고시간 입력됨 작성됨 등록됨 신문게재일자',
  '公開 公開日 公開日時 配信 配信日 配信日時 掲載 掲載日 掲載日時 投稿 投稿日 投稿日時 発表日 発行 発行日 作成日 登録日 初公開',
  '发布 发布时间 发布日期 发布于 发表 发表于 发表时间 时间 日期 刊发 刊登 上传时间 發布 發布時間 發布日期 發佈 發佈時間 發佈日期 發表 發表時間 時間 出版 上稿時間 發稿時間 发稿时间',
  'veröffentlicht erschienen erstellt publiziert datum gepostet geschrieben',
  'publié publiée publication paru posté créé rédigé en_ligne',
  'publicado publicada publicación fecha creado escrito enviado postado postada publicação criado data',
  'pubblicato pubblicata pubblicazione inserito scritto gepubliceerd geplaatst',
  'опубликовано опубликована опубликован публикации публикация размещено добавлено создано опубліковано додано оприлюднено публікації',
  'opublikowano opublikowany opublikowana dodano publikacji utworzono publikováno zveřejněno vydáno vytvořeno',
  'yayınlanma yayınlandı yayımlanma yayın giriş eklenme oluşturulma',
  'diterbitkan dipublikasikan terbit tayang diposting đăng xuất_bản ngày_đăng',
  'δημοσίευση δημοσίευσης δημοσιεύθηκε δημοσιεύτηκε αναρτήθηκε نشر نُشر النشر نشرت प्रकाशित पब्लिश প্রকাশ প্রকাশিত প্রকাশের เผยแพร่ โพสต์',
  'publicerad publicerat skapad offentliggjort udgivet publiceret publisert julkaistu közzétéve megjelent feltöltve',
];

const ENGLISH_MODIFIED = ['updated update updates modified revised edited amended changed corrected last_modified'];

const MODIFIED = [
  '수정 기사수정 최종수정 수정일 수정일자 수정일시 수정시간 최종수정일 최종수정일시 업데이트 최종업데이트 업데이트됨 수정됨 갱신 최종변경일',
  '更新 更新日 更新日時 最終更新 最終更新日 修正 改訂 更新时间 更新時間 更新于 更新日期 最后更新 最後更新 修改 修改时间 修改時間',
  'aktualisiert aktualisierung geändert modifié modifiée mis_à_jour mise_à_jour maj actualisé actualisée',
  'actualizado actualizada actualización modificado modificada atualizado atualizada atualização alterado',
  'aggiornato aggiornata aggiornamento modificato modifica bijgewerkt gewijzigd',
  'обновлено обновлена обновлён обновлен обновления изменено изменён отредактировано оновлено змінено',
  'aktualizacja zaktualizowano zmieniono modyfikacji aktualizováno upraveno změněno',
  'güncelleme güncellendi güncellenme değiştirilme diperbarui diupdate pembaruan cập_nhật sửa',
  'ενημέρωση ενημερώθηκε τελευταία_ενημέρωση تحديث التحديث अपडेटेड अपडेट अद्यतन संशोधित আপডেট হালনাগাদ อัปเดต อัพเดต ปรับปรุง แก้ไข',
  'uppdaterad uppdaterat ändrad opdateret oppdatert endret päivitetty muokattu frissítve módosítva frissítés',
];

const ENGLISH_CRAWLED = ['retrieved accessed crawled captured archived fetched today printed as_of'];

const CRAWLED = [
  '최종편집 편집 오늘 현재 기준 검색일 접속일 조회일 출력일 출력일시 인쇄일 수집일 수집일시 저장일',
  '現在 時点 閲覧 閲覧日 取得日 今日 今天 截至 访问 訪問',
  'abgerufen consulté consultado acessado consultato',
];

/** German pages print the day of the text as it stands, first or last version. */
const UNKNOWN = ['stand'];

function labelsOf(lists: readonly [lists: readonly string[], role: Role][]): Map<string, Role> {
  const labels = new Map<string, Role>();
  for (const [list, role] of lists) {
    for (const word of list.join(' ').split(' ')) labels.set(word.replaceAll('_', ' ').normalize('NFC'), role);
  }
  return labels;
}

const ENGLISH = labelsOf([
  [ENGLISH_PUBLISHED, 'published'],
  [ENGLISH_MODIFIED, 'modified'],
  [ENGLISH_CRAWLED, 'crawled'],
]);
const OTHERS = labelsOf([
  [PUBLISHED, 'published'],
  [MODIFIED, 'modified'],
  [CRAWLED, 'crawled'],
  [UNKNOWN, 'unknown'],
]);

/** Labels in lower case, without dots, words of a phrase joined by one blank. */
export const LABELS: ReadonlyMap<string, Role> = new Map([...OTHERS, ...ENGLISH]);

/** Every single word that occurs in a label. */
export const LABEL_WORDS: ReadonlySet<string> = new Set([...LABELS.keys()].flatMap((label) => label.split(' ')));

/** Labels that also are verbs of a running text: only with a capital or a colon. */
export const PROSE_LABELS: ReadonlySet<string> = new Set(
  'created filed released issued submitted added uploaded written aired changed corrected printed captured today'.split(
    ' ',
  ),
);

/** First sign of the scripts whose languages write the year first. */
const EASTERN = 0xe00;

/** True for a label of a language that writes 05/10/2024 with the day first. */
export function isDayFirstLabel(name: string): boolean {
  return OTHERS.has(name) && !ENGLISH.has(name) && name.charCodeAt(0) < EASTERN;
}
