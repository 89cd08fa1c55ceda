import type { Mark } from '../line.ts';
import type { Roster } from '../people.ts';
import type { Token } from '../tokens.ts';
import { bare, words } from '../words.ts';
import { name, properName, smallName } from './name.ts';
import { respelled } from './spelling.ts';

/**
 * People in a Vietnamese sentence, as marks of the line: `<p>` where they can be the subject, `<o>` after a word that makes
 * them the object or the owner ("gọi cho", "của"), `<n>` an unknown capitalised word that can be the subject.
 */
export function peopleIn(tokens: readonly Token[], plain: boolean, roster: Roster): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = knownRole(tokens, at, roster) ?? roleEnd(tokens, at, plain) ?? titled(tokens, at, plain);
    const named = end === undefined ? name(tokens, at, roster) : undefined;
    const to = end ?? named?.to;
    if (to === undefined || isThing(tokens, at, to, plain)) continue;
    const object = isObject(tokens, at, plain);
    const mark = object ? '<o>' : named?.doubtful === true ? '<n>' : '<p>';
    marks.push({ from: at, to, mark });
    at = to - 1;
  }
  return marks;
}

const listed = (...lists: readonly string[]): readonly (readonly string[])[] =>
  lists.flatMap((list) => list.split(',').map((each) => respelled(each.trim()).split(/\s+/)));

type Phrases = {
  readonly exact: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly plain: ReadonlyMap<string, readonly (readonly string[])[]>;
};

const byFirst = (
  phrases: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const first = phrase[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
};

const phrasesOf = (
  phrases: readonly (readonly string[])[],
  only: readonly (readonly string[])[] = [],
): Phrases => ({
  exact: byFirst([...phrases, ...only]),
  plain: byFirst(phrases.map((phrase) => phrase.map(bare))),
});

/** Heads; what follows of `modifiers` belongs to the phrase. */
const heads = phrasesOf(
  listed(
    `kỹ sư, lập trình viên, quản trị cơ sở dữ liệu, chỉ huy sự cố, chỉ huy, người chỉ huy, trực ban, điều phối viên, người điều phối, nhân viên, quản trị viên, chuyên viên, kỹ thuật viên, thực tập sinh, tác giả, trưởng nhóm, trưởng ca,
    trưởng sự cố, trưởng phòng, trưởng dự án, người trực, người vận hành, người deploy, người review, người duyệt, người viết,
    người phụ trách, người quản lý, người quản trị, người on-call, người thực hiện, người phê duyệt, người bàn giao, người kiểm tra,
    người triển khai, người cấu hình, người sửa, người merge, người chạy, người làm, người mới, người cũ, người khác, người tiền nhiệm,
    người kiểm thử, người theo dõi, người nhận ca, người giao ca, người soạn, người thao tác, người tắt, người xoá, người gác, người ta,
    người đi trước, người đang trực, người xử lý, người ứng cứu, người tham gia, người bấm, người xoay khoá, người gõ, người nhận, người xử lý sự cố, người nào, người có trách nhiệm, người chịu trách nhiệm,
    đội vận hành, đội hạ tầng, đội phát triển, đội bảo mật, đội thanh toán, đội kỹ thuật, đội trực, đội mạng, đội dữ liệu, đội dự án,
    nhóm vận hành, nhóm hạ tầng, nhóm phát triển, nhóm bảo mật, nhóm thanh toán, nhóm kỹ thuật, nhóm trực, nhóm dự án,
    bộ phận vận hành, bộ phận hỗ trợ, bộ phận kỹ thuật, bộ phận bảo mật, bộ phận phát triển, phòng vận hành, phòng kỹ thuật,
    ca đêm, ca ngày, ca sáng, ca chiều, ca tối, ca trước, ca trực, ban trực, tổ vận hành, tổ trực, đồng nghiệp, ban giám đốc, ban lãnh đạo,
    quản trị mạng, quản trị hệ thống, quản trị viên hệ thống, hội đồng thay đổi, hội đồng, ban quản lý thay đổi, kỹ sư giữ pager, người giữ pager, người hùng,
    nhân viên cũ, product owner, scrum master, kiến trúc sư, giám đốc, trưởng bộ phận, đầu mối nhà thầu, đầu mối, bên nhà thầu, hai người, ba người, hai kỹ sư,
    hai bạn, mấy người, mấy kỹ sư, một bạn, có bạn, mấy bạn, kẻ nào đó, cá nhân, cá nhân phụ trách, bên vận hành, bên hạ tầng, bên dev, bên phát triển, bên kỹ thuật,
    bên infra, bên platform, bên backend, bên frontend, bên qa, bên bảo mật, bên mạng, phía vận hành, phía dev, bộ phận it, bộ phận hạ tầng, bộ phận mạng, bộ phận qa,
    đồng chí, cán bộ, ekip, kíp trực, tổ trực, nhóm on-call, chuyên gia, ai đã, lead, dev, devs, developer, tester, qa, dba, sre, devops, sysadmin, team lead, tech lead, pm, intern, reviewer, on-call, oncall,
    engineer, fresher, junior, senior, admin, quản lý, ai trực, mọi người, cả đội, cả team, cả nhóm, anh em, người dev, sếp,
    vài người, nhiều người, một người, cấp trên, lãnh đạo, người nhà mình, cộng tác viên, nhà thầu`,
  ),
  listed(
    'ai ấy, thợ, đội trưởng, gã, hắn, thằng, ổng, bả, tụi nó, bọn họ, bọn nó, mấy ông, mấy bà, mấy anh, mấy chị, các anh, các chị',
  ),
);

const groupHeads = words('đội nhóm team bên phía doi nhom squad');
const groupWords =
  words(`data frontend backend platform payments payment checkout billing infra infrastructure mobile web app sre
  devops qa ops database db network security storage support search core api product marketing sales kinh sản tài chăm vận pháp nhân hạ vận phát bảo thanh kỹ mạng dữ dự trực hỗ
  của kia bạn mình nào khác ta này đó release deploy catalog cart order shipping identity auth growth ml ai devs dev`);

const modifiers = phrasesOf(
  listed(
    `trực, trực chính, trực phụ, trực ca, trực ca đêm, trực đêm, on-call, oncall, vận hành, mạng, hệ thống, hạ tầng, phần mềm, backend, frontend,
    phát hành, cơ sở dữ liệu, dữ liệu, bảo mật, mới, mới vào, cũ, trẻ, chính, phụ, thứ hai, thứ nhất, hôm đó, đêm đó, tối hôm đó, hôm ấy,
    lúc đó, ca đêm, ca ngày, ca trước, ca sau, ca sáng, phụ trách, phụ trách deploy, platform, database, infra, storage, billing, payments, data,
    qa, sre, devops, dev, này, đó, ấy, kia, khác, nào đó, của chúng ta, của chúng tôi, bên mình, đêm hôm đó, đêm qua, tối qua, trưởng, cấp cao,
    kỹ thuật, quản lý phát hành, quản trị, quản lý, trước, sau, vận hành ca đêm, đang trực, kiểm thử, phê duyệt, thay đổi, cấu hình, hỗ trợ, network,
    trong ca, trong ca trực, trên ca, thuê ngoài, thời vụ, ca hôm đó, deploy, release, trực hôm đó, trực tối đó, review`,
  ),
);

function phraseEnd(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases,
  plain: boolean,
): number | undefined {
  const list = (plain ? phrases.plain : phrases.exact).get(tokens[at]?.norm ?? '') ?? [];
  const hit = list.find((phrase) => phrase.every((each, n) => tokens[at + n]?.norm === each));
  return hit === undefined ? undefined : at + hit.length;
}

function knownRole(tokens: readonly Token[], at: number, roster: Roster): number | undefined {
  for (let length = Math.min(roster.longestRole, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens
      .slice(at, at + length)
      .map((each) => each.form.toLowerCase())
      .join(' ');
    if (roster.roles.has(phrase)) return at + length;
  }
  return undefined;
}

function roleEnd(tokens: readonly Token[], at: number, plain: boolean): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const start = phraseEnd(tokens, at, heads, plain) ?? groupEnd(tokens, at, plain) ?? anyoneWho(tokens, at);
  if (start === undefined) return undefined;
  const people = tokens[start - 1]?.norm ?? '';
  const longer =
    start - at === 2 && /^(?:người|nguoi)$/.test(people)
      ? phraseEnd(tokens, start - 1, heads, plain)
      : undefined;
  let end = longer ?? ofWork(tokens, start) ?? start;
  for (let n = 0; n < 4; n += 1) {
    const further = phraseEnd(tokens, end, modifiers, plain) ?? properName(tokens, end);
    if (further === undefined) break;
    end = further;
  }
  return end;
}

// "con người" is mankind, "người dùng" are users: neither answers for an incident.
const notResponders = words(
  `dùng mua bán đăng thuê gửi đọc xem truy tiêu chơi khách dân lạ ngoài dung ban dang gui doc thụ thu hâm sử su vào`,
);
const quantities = words('con mọi nhiều vài không loài moi nhieu vai khong hai ba bốn năm mấy số');

/** "người" and a verb: whoever does that. */
function anyoneWho(tokens: readonly Token[], at: number): number | undefined {
  const norm = tokens[at]?.norm ?? '';
  if (norm !== 'người' && norm !== 'nguoi') return undefined;
  if (quantities.has(tokens[at - 1]?.norm ?? '') || notResponders.has(tokens[at + 1]?.norm ?? ''))
    return undefined;
  const holding = /^(?:cầm|giữ|mang|đeo|cam|giu)$/.test(tokens[at + 1]?.norm ?? '');
  if (holding && tokens[at + 2]?.kind === 'word') return at + 3;
  return tokens[at + 1]?.kind === 'word' ? at + 1 : undefined;
}

const doing = words('làm viết tạo chạy quản phụ vận thiết dựng lo giữ chịu lam viet tao chay quan phu van');

/** "kỹ sư làm job này": what somebody works on belongs to the phrase, up to "này". */
function ofWork(tokens: readonly Token[], at: number): number | undefined {
  if (!doing.has(tokens[at]?.norm ?? '')) return undefined;
  for (let n = at + 1; n < at + 6; n += 1) {
    if (tokens[n]?.kind !== 'word') return undefined;
    if (/^(?:này|đó|ấy|kia|nay)$/.test(tokens[n]?.norm ?? '')) return n + 1;
  }
  return undefined;
}

/** "đội platform", "team của Bo", "nhóm kia". */
function groupEnd(tokens: readonly Token[], at: number, plain: boolean): number | undefined {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  if (
    !groupHeads.has(norm) ||
    (plain &&
      norm === 'doi' &&
      !/^(?:data|frontend|backend|platform|payments?|checkout|billing|infra|van|ha|phat|bao|thanh|ky|truc|mang|sre|qa|dev)/.test(
        next,
      ))
  )
    return undefined;
  if (next === 'của' || next === 'cua') {
    const owner = at + 2;
    return (
      properName(tokens, owner) ??
      (/^(?:chúng|mình|họ|chung|minh|ho|anh|chị)$/.test(tokens[owner]?.norm ?? '') ? owner + 1 : undefined)
    );
  }
  if (next === 'bên' || next === 'ben') return at + 3;
  return groupWords.has(next) || groupWords.has(respelled(next)) || plain ? at + 2 : at + 1;
}

const titles = words('anh chị em bạn ông bà cô chú bác cậu thầy sếp chi ban ong ba chu bac cau');
const titlesMarked = words('anh chị em bạn ông bà cô chú bác cậu thầy sếp');
const pronounTails = words('ấy ta này đó kia ay');
const jobTails = phrasesOf(
  listed(
    'trực, dev, tester, qa, dba, sre, vận hành, thực tập, quản trị, phụ trách, review, lead, leader, on-call, kỹ sư, mới, trực ca đêm, làm release, deploy, devops, intern, làm deploy, bên data, bên infra, bên billing, bên platform',
  ),
);

/** "anh Tuấn", "bạn dev", "chị ấy", "các bạn trực". */
function titled(tokens: readonly Token[], at: number, plain: boolean): number | undefined {
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'họ' || (norm === 'tôi' && !plain && tokens[at - 1]?.norm !== 'chúng')) return at + 1;
  if (!(plain ? titles : titlesMarked).has(norm)) return undefined;
  const job = phraseEnd(tokens, at + 1, jobTails, plain);
  if (job !== undefined) {
    const further = properName(tokens, job);
    return further ?? phraseEnd(tokens, job, modifiers, plain) ?? job;
  }
  const named = properName(tokens, at + 1) ?? smallName(tokens, at + 1, norm, plain);
  if (named !== undefined) return named;
  const next = tokens[at + 1]?.norm ?? '';
  if (pronounTails.has(next) && !(plain && norm === 'ban')) return at + 2;
  return tokens[at]?.kind === 'word' && !plain && norm === 'chị' ? at + 1 : undefined;
}

const thingBefore = words(
  'service dịch vụ server host máy cluster app bảng namespace pod region job lambda repo kênh channel',
);
const thingAfter = words('service server api cluster pod db');

/** "service bo", "máy chủ An": a thing with a person's name. */
function isThing(tokens: readonly Token[], at: number, to: number, plain: boolean): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const head = tokens[at]?.norm ?? '';
  const named = tokens[at]?.capital === true;
  if (named && (thingBefore.has(before) || (before === 'chủ' && tokens[at - 2]?.norm === 'máy'))) return true;
  if (head === 'operator' || thingAfter.has(tokens[to]?.norm ?? '')) return named;
  const roleThing = /^(?:console|portal|account|laptop)$/.test(tokens[to]?.norm ?? '');
  return roleThing || (plain && head === 'admin');
}

const objectMarkers =
  words(`phép cho với tới đến gửi gọi báo của bởi liên_lạc page nhắc khiến giúp từ về hỏi tìm cùng trên dành đối_với buộc yêu_cầu
  thông_báo mời đánh_thức reo nhắn chờ đợi ping tag kéo cử thay vào đưa cấp trao giao hướng_dẫn dạy cảnh_báo xin tặng theo lên
  cua boi goi bao gui khien giup hoi toi nhac lien_lac voi ve thong_bao duoc_gui reminded notify`);

/** Whether the word before makes the person an object or an owner. */
function isObject(tokens: readonly Token[], at: number, plain: boolean): boolean {
  let n = at - 1;
  while (
    n >= 0 &&
    /^(?:các|những|mấy|một|hai|cả|bạn|mỗi|từng|cac|nhung|may|mot|được|duoc|vài|ba|bốn|toàn)$/.test(
      tokens[n]?.norm ?? '',
    )
  )
    n -= 1;
  const before = tokens[n]?.norm ?? '';
  const pair = `${tokens[n - 1]?.norm ?? ''}_${before}`;
  if (before === 'bao' && plain) return true;
  if (['báo_cho', 'để_cho'].includes(pair)) return true;
  if (/^(?:khi|lúc|sau_khi)$/.test(before)) return false;
  return objectMarkers.has(before) || objectMarkers.has(pair);
}
