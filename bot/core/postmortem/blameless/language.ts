import type { Language } from './finding.ts';
import { bare, words } from './words.ts';

// Letters that Vietnamese has and other languages with Latin letters (as good as) never have.
const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹũ]/u;

const english =
  words(`the of and to was were is are be been that with for on in at by from as it its this not had has
  have did do does would could should who which when while because after before if an a no nobody he she they we i his
  her our their there then than or but into over under out up down about only also never again must can will engineer
  team forgot failed`);

const vietnamese =
  words(`khong da la cua va nguoi duoc vi mot cac trong khi thi nen bi lam truc phai neu chua cung dang
  se den tu voi nhung nay do cho co ra vao lai sau truoc qua rang ma de o ai gi su loi quen ky kiem tra chi anh ban le
  dung sai minh toi chung ta nguyen nhan tai roi moi nhu con het mat goi bao canh xac nhan nhieu lon rat doi he thong`);

/**
 * The language of a paragraph, from its letters and its small words; undefined when it says too little. A Vietnamese
 * name in an English sentence does not make it Vietnamese.
 */
export function languageOf(text: string): Language | undefined {
  let forEnglish = 0;
  let forVietnamese = 0;
  for (const [raw] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const form = raw.normalize('NFC');
    const norm = form.toLowerCase();
    if (vietnameseLetter.test(norm)) forVietnamese += form === norm ? 2 : 0.1;
    else if (english.has(norm)) forEnglish += 1;
    else if (vietnamese.has(bare(norm))) forVietnamese += 1;
  }
  if (forEnglish === forVietnamese) return undefined;
  return forVietnamese > forEnglish ? 'vi' : 'en';
}
