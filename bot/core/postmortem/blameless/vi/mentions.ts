import { ambiguousMarkedNames, doubtfulNames, givenNames, markedNames, thingNames } from '../names.ts';
import type { Mark } from '../line.ts';
import type { Roster } from '../people.ts';
import type { Token } from '../tokens.ts';
import { bare, words } from '../words.ts';
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
  listed('ai ấy, thợ, đội trưởng, gã, hắn, thằng'),
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

const titles = words('anh chị em bạn ông bà cô chú bác cậu chi ban ong ba chu bac cau');
const titlesMarked = words('anh chị em bạn ông bà cô chú bác cậu');
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

function properName(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'handle') return at + 1;
  if (
    token?.kind !== 'word' ||
    !token.capital ||
    !/^[\p{L}\p{M}]{2,12}$/u.test(token.form) ||
    /\p{Lu}{2}/u.test(token.form)
  )
    return undefined;
  if (thingNames.has(bare(token.norm)) && !givenNames.has(bare(token.norm))) return undefined;
  let to = at + 1;
  while (
    to < at + 4 &&
    tokens[to]?.capital === true &&
    /^[\p{L}\p{M}]{2,12}$/u.test(tokens[to]?.form ?? '') &&
    !thingNames.has(bare(tokens[to]?.norm ?? ''))
  )
    to += 1;
  return to;
}

/** "anh tuan", typed in small letters: only names that are no word after this title. */
function smallName(tokens: readonly Token[], at: number, title: string, plain: boolean): number | undefined {
  const norm = tokens[at]?.norm ?? '';
  if (!plain || !givenNames.has(norm) || tokens[at]?.kind !== 'word') return undefined;
  if (plain && (title === 'chi' || title === 'ban' || title === 'ba' || title === 'cau'))
    return unmistakable.has(norm) ? at + 1 : undefined;
  return words('huong hưởng chi can dung hai ma thi thế nay').has(norm) ? undefined : at + 1;
}

const unmistakable = words(
  'tuan linh minh hung khoa duc dung hoa nga quynh trang phuong thao huyen tuyet yen bo lan',
);

// Two-syllable words that begin with a syllable that is also a name.
const compounds =
  words(`nhà_cung nhà_mạng nhà_thầu nhà_phát tình_hình tình_trạng bằng_chứng bằng_cách bảng_điều cảnh_báo danh_sách danh_mục danh_bạ dịch_vụ
  hợp_đồng hội_đồng hậu_quả kỳ_vọng lập_trình lập_tức lực_lượng lưu_lượng lưu_ý lưu_trữ quyết_định sinh_ra tạo_ra thống_kê thống_nhất
  trọng_tâm triệu_chứng trụ_sở vĩnh_viễn hồi_phục phân_tích phân_vùng phản_hồi quản_lý quản_trị đăng_nhập đăng_ký giao_diện giao_thức hoạt_động
  nghi_ngờ nghi_vấn sự_cố canh_bao danh_sach dich_vu hoi_dong hau_qua
  luu_luong lap_trinh quyet_dinh trieu_chung phan_hoi quan_ly giao_dien hoat_dong tinh_hinh tinh_trang nha_cung nha_mang nha_thau an_toàn an_ninh minh_bạch minh_hoạ bảo_trì bảo_mật bảo_vệ bảo_đảm bảo_hiểm hoàn_toàn hoàn_tất hoàn_tác hoàn_thành
  tài_liệu tài_khoản tài_nguyên tài_sản thành_công thành_viên thành_phần tiến_trình tiến_độ tiến_hành chính_sách chính_xác chính_là chính_thức
  phương_án phương_pháp phát_hành phát_hiện thu_hồi thu_thập thu_gọn bình_thường dung_lượng nhân_viên nhân_sự nhân_bản tin_nhắn công_cụ
  công_ty công_việc hiện_tại hiện_nay hiện_trạng trong_khi trung_tâm trung_bình quyền_truy quang_cảnh thái_độ thi_hành thông_báo thông_tin
  thông_số toàn_bộ toàn_thể trang_web trang_thái trang_chủ tránh_được thanh_toán thanh_lý vi_phạm vì_sao vì_thế lan_rộng lan_truyền
  thời_gian tính_năng tính_toán hải_quan đức_tính nam_giới bình_luận hà_nội việt_nam yên_tĩnh hương_vị liên_kết liên_quan liên_hệ liên_lạc liên_tục kiều_bào lộc_phát nguyệt_san thảo_mộc mạnh_mẽ lợi_nhuận hài_lòng tín_nhiệm tĩnh_lặng sơn_tây vũ_khí vũ_trụ thạch_anh thái_lan thái_bình đức_hạnh đạt_được đạt_mức hiền_lành ngân_hàng hương_thơm hà_tĩnh hải_phòng hải_dương ánh_sáng ánh_xạ việt_hoá lập_lịch lập_kế lý_do lý_giải lý_thuyết trí_nhớ thiện_chí vương_quốc cường_độ dương_lịch hùng_vĩ phụng_sự luân_phiên luân_chuyển tuyển_dụng thắng_cuộc sơn_la kim_loại dương_tính kiên_nhẫn hùng_hậu trúc_trắc
  nguyên_nhân tâm_điểm tri_thức trí_tuệ lợi_ích lộc_đỉnh phú_quý long_lanh chi_phí chi_tiết chi_nhánh ngân_sách hiệp_định định_kỳ định_dạng
  duy_nhất duy_trì duy_chỉ khoa_học kiến_trúc kiến_nghị khai_báo khai_thác tú_tài mai_sau hoa_hồng mẫu_số giang_hồ nhất_là tín_hiệu tín_dụng
  thắng_lợi thịnh_hành thảo_luận thuận_lợi an_toan bao_tri bao_mat hoan_toan tai_lieu tai_khoan thanh_cong thanh_vien tien_trinh chinh_sach
  phuong_an phat_hanh phat_hien thu_hoi binh_thuong dung_luong nhan_vien tin_nhan cong_cu hien_tai trong_khi trung_tam thong_bao toan_bo
  trang_thai thanh_toan nguyen_nhan chi_phi chi_tiet dinh_ky duy_nhat khai_bao thao_luan hien_chua hiện_chưa hien_dang hiện_đang`);

const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'punct' && /^[.!?:;"“(•–—-]$/.test(before.norm));
};

/** Small words that stand at a sentence's start with a capital and look like a name without marks. */
const starters =
  words(`lẽ le đáng dang nếu neu khi do vì vi tại tai nhờ nho sau trước truoc trong thay thế the thật that có co không khong
  chưa chua mỗi moi một mot hai ba bốn bon năm nam các cac những nhung và va nhưng mà ma ai chỉ chi cả ca đây day đó do rõ ro đúng dung
  hiện hien phải phai giá gia giỏi gioi mãi cuối cuoi chẳng chang hiếm hiem đến den từ tu theo với voi để de cho bị bi được duoc
  lỗi loi việc viec lúc luc cần can nên nen hãy hay đặt dat đưa dua xem sự su tất tat nhìn nhin bất bat đương duong hiển dĩ di khỏi khoi
  chung chuyện chuyen tôi toi chúng chung mọi người nguoi kỹ ky bạn ban anh chị em ông bà cô lần ngay như nhu thì thi là la ở o
  đội doi nhóm nhom quên quen cẩn can bên ben riêng rieng vậy vay hoặc hoac tuy dù du mặc mac còn con cùng cung điều dieu thông thong
  tin hàng hang máy may mẫu mau buổi buoi nút nut đồ do cổng bộ cảnh canh`);

/** Whether a word is a given name, by its marks: "Tín" is one, "tin" is news. Without marks nothing is sure. */
function givenName(norm: string): 'sure' | 'ambiguous' | undefined {
  const written = respelled(norm);
  if (bare(written) === written) return givenNames.has(written) ? 'ambiguous' : undefined;
  if (markedNames.has(written)) return 'sure';
  return ambiguousMarkedNames.has(written) ? 'ambiguous' : undefined;
}

type Named = { readonly to: number; readonly doubtful: boolean };

function name(tokens: readonly Token[], at: number, roster: Roster): Named | undefined {
  const token = tokens[at];
  if (token?.kind === 'handle') return { to: at + 1, doubtful: false };
  if (token === undefined || token.kind !== 'word') return undefined;
  const key = bare(token.norm);
  const known = roster.names.has(key);
  if (!token.capital || !/^[\p{L}\p{M}-]{2,14}$/u.test(token.form)) return undefined;
  if (/\p{Lu}.*\p{Lu}/u.test(token.form) && !token.form.includes('-')) return undefined;
  if (compounds.has(`${token.norm}_${tokens[at + 1]?.norm ?? ''}`)) return undefined;
  const first = opensSentence(tokens, at);
  if (first && starters.has(token.norm)) return undefined;
  const to = properName(tokens, at) ?? at + 1;
  if (doubtfulNames.has(key) && to === at + 1) return first ? undefined : { to, doubtful: true };
  if (known) return { to, doubtful: false };
  const given = givenName(token.norm);
  if (thingNames.has(key) && given === undefined) return undefined;
  if (given !== undefined) {
    const alone = first && to === at + 1 && given === 'ambiguous';
    return alone && !readsAsName(tokens, at) ? undefined : { to, doubtful: false };
  }
  if (first && syllable.test(key) && strictlyHuman.has(tokens[to]?.norm ?? '') && !starters.has(token.norm))
    return { to, doubtful: true };
  return first || to > at + 1 ? undefined : { to, doubtful: true };
}

// What a syllable of Vietnamese can look like without marks: a name, where "Worker" and "Controller" are none.
const syllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
const strictlyHuman = words('cứ quên lỡ tưởng nghĩ ngủ trót mải ham');

const afterName =
  words(`đã đang không chưa chẳng chả lại cũng vẫn mới chỉ còn hay thường luôn cứ quên bỏ bị được là và thì tự lỡ vô cố đọc gõ
  nhập chạy xoá deploy merge push tắt bật sửa đẩy gửi làm gây phải nên nghĩ tưởng hiểu cho thấy tìm phát nhận xác viết gọi đưa nói mở khởi
  restart rollback báo đợi chờ ngủ đánh để phớt lờ duyệt review test hỏi nhờ kiểm cấu ghi rút dùng có vào ra đi ngăn trả bất ẩu chủ thiếu
  lười đáng lẽ nhẽ tham giúp từ vừa hoàn rõ thậm mải mãi quá sẽ xử phản bàn chuyển thêm gỡ cập copy sao chép coi xem hoảng cẩu hấp vội lơ
  da dang khong chua chang lai cung van moi chi con quen bo bi duoc tu lo doc go nhap chay xoa tat bat sua day lam gay phai nen nghi tuong
  hieu thay tim phat nhan xac viet goi dua noi mo khoi bao doi cho ngu danh duyet hoi kiem cau ghi rut dung tra thieu cap chuyen them go
  click bấm ấn chọn nâng hạ scale promote acknowledge ack rebase force cài gán đổi thay bypass skip disable enable drop truncate run commit
  tiếp quản theo ngồi bận say nằm trực lên xuống cãi đổ than ngâm dám thích giấu né trốn thoái định muốn kịp nhầm sai , ( nốt luống cuống đoán mò nghịch
  đóng cắm treo gắn tạm ngăn nghỉ nhắn tải lấy lập ký tạo lưu nối canh dán đăng pha trộn bịt né hứa quát cãi than kêu chối bảo dặn chia ghép khoá
  khóa tháo dời dừng ngừng bắt tìm nhận rủ ham cậy ỷ toan bấm lẽ đang luôn hoảng bình mò phán hành giao dong khong dat tat lam tim hua  dung ngung
  áp phí migrate tham lười say tử tốt chu nhiệt thật rất quá đúng đến tỏ chắc liều hào vẫn luống khăng nhất một mực ngang
  vì bởi suốt mất chậm mất trong mà rồi bèn liền vội đúng chính cùng với hứa cam`);

function readsAsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.capital || next.kind !== 'word') return next.capital || next.norm === ',';
  return afterName.has(next.norm) && !starters.has(tokens[at]?.norm ?? '');
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
