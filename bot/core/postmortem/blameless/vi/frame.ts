import { bare } from '../words.ts';
import { respelled } from './spelling.ts';

/**
 * What a phrase does in the frame of a sentence: who it speaks of, what is said of them, how it is coloured. A phrase may
 * belong to several classes ("lại": again, and in spite of it).
 */
const lexicon: Readonly<Record<string, string>> = {
  negated: `không, chưa, chẳng, chả, không hề, chưa hề, chẳng hề, chưa từng, không bao giờ, chưa bao giờ,
    không thèm, chẳng thèm, không buồn, chẳng buồn, không chịu, chẳng chịu, đâu có, không phải,
    chẳng phải`,
  nobody: `không ai, chẳng ai, chả ai, không một ai, chưa ai, không người nào, không có ai, chẳng một ai,
    không có người nào, không bên nào, chẳng bên nào`,
  forgets: `quên, bỏ quên, bỏ sót, bỏ lỡ, bỏ qua, quên mất, quên béng, sót, lỡ, bỏ mặc, để mặc, mặc kệ, phớt lờ,
    làm ngơ, lờ đi, ngó lơ, lơ, bỏ ngoài tai, gạt đi, gạt, xem nhẹ, coi nhẹ, coi thường, xem thường,
    bỏ bê, bỏ xó, để đó, để yên, để nguyên, không màng, mặc`,
  ought: `lẽ ra, đáng lẽ, đáng lẽ ra, đáng ra, đúng ra, đáng lý, đáng lý ra, nhẽ ra, đáng nhẽ, lý ra, phải ra,
    lẽ thường, theo lẽ`,
  must: `phải, nên, cần, cần phải, buộc phải, nhất định phải`,
  if: `nếu, giá, giá mà, giá như, phải chi, giả sử, giả như, nếu như, ví thử, chỉ cần, miễn là, phải như,
    ước gì, ước chi, nhỡ`,
  thus: `thì, là, ắt, hẳn`,
  would: `đã, đâu, đâu đến nỗi, đâu đến mức, không đến nỗi, chẳng đến nỗi, đâu có, hẳn đã, chắc đã, có lẽ đã,
    đã không, đã chẳng, thì đâu`,
  late: `mới, mãi mới, mãi, mãi đến, mãi tới, mãi đến khi, mãi tới khi, mãi sau, tận, đến tận, rốt cuộc,
    rồi mới, cuối cùng mới, cuối cùng, chậm, chậm trễ, trễ, muộn, muộn màng, lâu, mất, mất tới, mất đến,
    mất cả, mất gần, mất hơn, hết, đợi đến, đợi tới, chờ đến, phải đợi, ròng rã, suốt, cả, những, lề mề,
    thong thả, từ từ, thủng thẳng`,
  persists: `vẫn, cứ, vẫn cứ, lại, cứ thế, cố, cố tình, khăng khăng, nhất quyết, nhất định, một mực, cố chấp,
    bất chấp, bằng được, tiếp tục, còn, thậm chí, lại còn, vẫn còn, mặc cho, cho dù, dù, dù cho, mặc dù,
    tuy, tuy nhiên, mặc dầu, dẫu`,
  only: `chỉ, mỗi, có mỗi, chỉ có, chỉ mỗi, duy nhất, độc, vỏn vẹn, đúng một, chỉ là, chỉ vì, chỉ do, ít nhất,
    ít ra, tối thiểu`,
  again: `lần nữa, một lần nữa, lần thứ hai, lần thứ ba, thêm lần nữa, lại một lần, như mọi khi, như mọi lần,
    như thường lệ, như lần trước, lần nào cũng, hết lần này, lần này đến lần khác, luôn luôn,
    lúc nào cũng, bao giờ cũng, đã từng, vốn, xưa nay, hay, thường xuyên, thói quen, quen thói, quen,
    tính, tật, lần trước, tháng trước, tuần trước, đã được nhắc, ba lần, hai lần, bốn lần, lần thứ tư,
    nhiều lần`,
  knows: `biết, biết rõ, biết trước, thừa biết, hiểu, nắm, nắm rõ, nhận ra, để ý, thấy, thấy rõ, nhìn thấy,
    trông thấy, nghe thấy, đọc, xem, đã đọc, đã xem, nhận được, được báo, được thông báo, được cảnh báo,
    được nhắc, được dặn, được nhờ, có tên, có trong, tính đến, lường`,
  believes: `nghĩ, tưởng, cho rằng, cho là, tin, tin rằng, đinh ninh, yên trí, chắc mẩm, đoán, phán đoán,
    mặc định, ngỡ, kết luận, cho qua, coi như, xem như, tự tin, chủ quan, tin chắc, ngây thơ, khẳng định,
    cam đoan, quả quyết, hứa, bảo đảm, đảm bảo, nói chắc, chắc nịch, chắc chắn, tuyên bố`,
  checks: `kiểm tra, rà soát, rà, soát, xác nhận, xác minh, đối chiếu, so sánh, kiểm thử, chạy thử, test,
    verify, check, xem lại, đọc lại, đọc kỹ, xem kỹ, hỏi lại, kiểm chứng, review, theo dõi, giám sát, dò,
    nhìn lại, nhìn qua, nhìn, liếc, mở, mở ra, ngó, dòm, đoái, để mắt, canh, trông, thử, đo, tra`,
  tells: `báo, báo cáo, thông báo, nói, hỏi, gọi, nhắn, ping, trả lời, phản hồi, cập nhật, bàn giao, trao đổi,
    escalate, leo thang, ghi, ghi lại, ghi chú, chia sẻ, nhắc, cảnh báo, lên tiếng, hồi âm, viết, kêu,
    cầu cứu, nhờ, xin, xin phép, xin ý kiến, dặn, báo tin, thừa nhận, nhận lỗi, xin lỗi, nói ra, hé răng,
    hé lời, một lời, một câu, một tin, chuyển tiếp, chuyển lời, truyền đạt`,
  changes: `deploy, merge, push, restart, khởi động lại, xoá, tắt, bật, sửa, đổi, chạy, bấm, ấn, nhấn, gõ, nhập,
    duyệt, đẩy, cấu hình, rollback, chỉnh, chọn, copy, chép, dán, drop, truncate, scale, promote, cài,
    cài đặt, nâng cấp, thay, chuyển, di chuyển, đưa, ký, phê duyệt, approve, phát hành, release, mở rộng,
    thu hồi, gỡ, tạo, thêm, cho chạy, kích hoạt, apply, set, đặt, đóng, rút, cắm, lên production,
    lên prod, click, dùng, vô hiệu, hạ, giảm, tăng, bypass, skip, force, disable, mute, silence, snooze,
    kill, thao tác, khai báo, điền, trỏ, sao chép, cấp quyền, cho phép, dọn, vá, xử lý, làm`,
  wrong: `sai, nhầm, nhầm lẫn, lộn, bừa, ẩu, bậy, lỗi, trật, hỏng, hớ, lệch, quá tay, lung tung, linh tinh,
    đại, vội, vội vàng, vội vã, hấp tấp, nóng vội, cẩu thả, bất cẩn, qua loa, đại khái, hời hợt, lấy lệ,
    chiếu lệ, cho có, cho xong, sơ sài, tuỳ tiện, tự ý, tự tiện, một mình, không hỏi, sai lầm, sai sót,
    thiếu sót, thiếu, kém, yếu, dở, tệ, tồi, non, ngớ ngẩn, ngu, dốt, vụng, cẩu, lười, lười biếng,
    chậm chạp, lóng ngóng, luống cuống, lúng túng, hoảng, hoảng loạn, cuống, rối, mất bình tĩnh, bướng,
    ngoan cố, bảo thủ, sĩ diện, tự ái, cái tôi, kiêu, ngại, sợ, tiếc, ham, mải, mải mê, say, mê, đùn đẩy,
    đổ, né, trốn, giấu, ém, lặng im, im lặng, làm thinh, vô trách nhiệm, thiếu trách nhiệm, vô tâm,
    thờ ơ, hờ hững, dửng dưng, bàng quan, phó mặc, khoán trắng, buông, lơi lỏng, lỏng lẻo, lơ là,
    lơ đãng, sao nhãng, xao nhãng, chểnh mảng, tắc trách, nghiệp dư, liều, mạo hiểm, đánh bạc, đánh cược,
    cầu may, trông chờ, ỷ lại, thói, thái độ, ý thức, tác phong, trình độ, năng lực, kinh nghiệm,
    tay nghề, cẩn thận, cẩn trọng, kỹ, kỹ càng, kỹ lưỡng, tập trung, nghiêm túc, trách nhiệm,
    chuyên nghiệp, tinh thần`,
  away: `ngủ, ngủ quên, đi ngủ, ngủ tiếp, ngủ gật, ngủ ngon, ngủ say, về, về nhà, ra về, đi về, đi ăn,
    ăn trưa, ăn, cà phê, uống, nhậu, đi chơi, lướt, xem phim, bỏ đi, rời, rời kênh, tắt máy, tắt chuông,
    tắt điện thoại, biến mất, mất hút, mất tăm, im re, im ru, vắng mặt, vắng, nghỉ, họp, bận, ngồi,
    ngồi nhìn, ngồi chờ, ngồi im, đứng nhìn, đứng ngoài, khoanh tay, gác máy, cúp máy, dập máy,
    cuối tuần, tiệc, đá bóng, game, hút thuốc, nghỉ phép, nghỉ mát`,
  system: `hệ thống, service, dịch vụ, pipeline, job, script, cảnh báo, alarm, dashboard, bảng điều khiển, tool,
    công cụ, form, biểu mẫu, console, màn hình, giao diện, nút, api, server, máy chủ, cluster, node, pod,
    database, cơ sở dữ liệu, cache, queue, hàng đợi, scheduler, bộ lập lịch, load balancer,
    bộ cân bằng tải, health check, worker, cron, pager, điện thoại, sms, tin nhắn, trang, page,
    lịch trực, bảng trực, rota, lịch, token, chứng chỉ, certificate, replica, bản sao, backup, snapshot,
    bản ghi, cấu hình, config, flag, cờ, giá trị, mặc định, ngưỡng, chính sách, policy, quyền, role,
    tài khoản, danh sách, mạng, dns, nhà mạng, nhà cung cấp, bot, webhook, log, metric, số liệu, biểu đồ,
    đồ thị, email, hộp thư, kênh, thư, đĩa, ổ đĩa, bộ nhớ, cpu, bug, lỗi phần mềm, phiên bản, thư viện,
    lệnh, migration, canary, staging, môi trường, bước, controller, agent, proxy, gateway, autoscaler,
    trình duyệt, ứng dụng, app, test, bài test, quy tắc, rule, luật`,
  document: `runbook, tài liệu, quy trình, hướng dẫn, checklist, quy định, wiki, trang wiki, mô tả, readme,
    sổ tay, kế hoạch, phiếu, ticket, biên bản, ghi chú`,
  follows: `theo, đúng theo, làm theo, theo đúng, đúng như, như runbook, tuân thủ, tuân theo, đúng quy trình,
    đúng bước, đúng, theo bước, như quy định, theo quy định, theo kế hoạch, đúng lịch, theo lịch`,
  unable: `không thể, không được, không nhận được, chưa nhận được, không đến, không tới, không đến được,
    không gửi, không có quyền, chưa có quyền, không có cách, không liên lạc được, không gọi được,
    không có trong, chưa được, không thấy được, không hiển thị, không hiện, không nêu, không ghi,
    không nói, không nhắc, không báo, không được báo, chưa được báo, không được gọi, chưa được cấp,
    không được mời, không reo, không rung, không kêu, không có, chưa có, không cho, không yêu cầu,
    không bắt, không hỏi, không ngăn, không chặn, không cảnh báo, không bao gồm, thất lạc, bị chặn,
    bị lỗi, bị từ chối, hết hạn, hết pin`,
  able: `kịp, kịp thời, kịp lúc, nhanh chóng, ngay, ngay lập tức, lập tức, chủ động, bình tĩnh, phát hiện,
    tìm ra, tìm thấy, khôi phục, khắc phục, cứu, giúp, đỡ, hỗ trợ, nhờ, nhờ đó, nhờ vậy, nhờ có, cảm ơn,
    sớm, sớm hơn, đề xuất, gợi ý, ở lại, xung phong, tình nguyện, phối hợp, cùng, cùng nhau, thành công,
    ổn định`,
  praise: `giỏi, tài, tài tình, tuyệt, tuyệt vời, xuất sắc, chu đáo, tận tâm, tận tuỵ, đáng khen, đáng nể,
    đáng quý, khen, chúc mừng, hoan hô, nhanh tay, nhanh nhẹn, anh hùng, người hùng, chuyên gia,
    dũng cảm, can đảm, sáng tạo, sáng kiến, thiên tài, nhiệt tình, chăm, chăm chỉ, siêng, hào phóng,
    tử tế, lịch sự, hay ho, thú vị, đẹp, ấn tượng, khéo, khéo léo, tinh tế, hiệu quả, tự hào, kiên nhẫn,
    bản lĩnh, vinh dự, kỷ lục, công, công lao, ơn, may mắn, may, thần kỳ, điêu luyện`,
  irony: `tất nhiên, dĩ nhiên, đương nhiên, hiển nhiên, rõ ràng, khỏi nói, chẳng lạ, không lạ, không có gì lạ,
    có lẽ, hẳn, hẳn là, chắc, chắc là, xem ra, hình như, dường như, hoá ra, ra là, thế là, ấy là,
    đúng là, quả là, thật, thật là, quả thật, vâng, ừ, ồ, à, chứ, mà, cơ mà, đấy, đó, nhé, nhỉ, cơ, kia,
    ạ, thôi, vậy, vậy mà, thế mà, vậy thôi, thế thôi, thế đấy, ấy vậy mà, ấy thế mà, thế nhưng, lạ thay,
    lạ lùng, khó hiểu, ngạc nhiên, bất ngờ, đáng tiếc, tiếc là, tiếc rằng, tiếc thay, khổ nỗi, khốn nỗi,
    hiềm nỗi, hay sao, làm gì, để làm gì, tại sao, vì sao, sao lại, ai bảo, ai mượn, trời ơi, hết sức,
    vô cùng, cực kỳ, quá, rất, hết cỡ, đến mức, đến nỗi, nổi`,
  others: `người khác, đội khác, team khác, nhóm khác, bên khác, đội bạn, người ta, ai cũng, ai ai, mọi người,
    tất cả, cả đội, cả team, cả nhóm, những người còn lại, các đội khác, cả phòng, cả công ty, ai nấy,
    hai người kia, kỳ trước, ca trước, ca khác, đồng nghiệp, bất kỳ ai, bất cứ ai, ai, kỹ sư nào,
    người nào, đứa nào, khác với, không như, khác hẳn, so với, không giống, khác`,
  while: `trong khi, trong lúc, khi, lúc, còn, nhưng, song, thì, trong suốt, giữa lúc, giữa khi, đúng lúc,
    ngay khi, ngay lúc, trước khi, sau khi`,
  cause: `vì, do, bởi, bởi vì, tại, tại vì, nhờ, khiến, khiến cho, làm cho, gây, gây ra, gây nên, dẫn đến,
    dẫn tới, kéo theo, nên, cho nên, vì thế, vì vậy, do đó, nguyên nhân, lý do, xuất phát từ,
    bắt nguồn từ, đến từ, hậu quả, kết quả, cái giá, trả giá, tốn, mất toi, ngốn, đổi lại, từ đó,
    thủ phạm, gốc rễ, gốc`,
  trouble: `sự cố, outage, downtime, gián đoạn, sập, chết, treo, mất dữ liệu, ngừng, đứng, quá tải, nghẽn,
    thảm hoạ, thiệt hại, mất tiền, tràn, đầy, lộ, rò rỉ, hỏng hóc, cháy, khách hàng, khách, đơn hàng,
    doanh thu, slo, doanh số`,
  punishes: `kỷ luật, khiển trách, phê bình, kiểm điểm, phạt, thu hồi quyền, rút quyền, cắt quyền, tước, nhắc nhở,
    chấn chỉnh, đào tạo lại, học lại, điều chuyển, cho nghỉ, sa thải, chịu trách nhiệm, giải trình,
    nhận trách nhiệm, đổ lỗi, trách, lỗi của, lỗi tại, trách nhiệm của, thưởng, đánh giá cuối năm,
    hội đồng kỷ luật, không được phép nữa`,
  owns: `của, trong tay, do, thuộc, phụ trách, lo, giữ, cầm, quản, đứng tên, chủ, được giao, nhiệm vụ,
    việc của, bổn phận, trực`,
  passive: `bị, được`,
  future: `sẽ, từ nay, từ tuần, từ tháng, tuần sau, tháng sau, quý sau, lần sau, sắp tới, kể từ, sau này,
    tới đây, trước ngày`,
};

/** A stretch of words of a line and the classes it belongs to; none for a word that the lexicon does not know. */
export type Part = { readonly classes: readonly string[]; readonly from: number; readonly to: number };

type Entry = { readonly words: readonly string[]; readonly classes: readonly string[] };
type Lexicon = ReadonlyMap<string, readonly Entry[]>;

function lexiconOf(spell: (text: string) => string): Lexicon {
  const classes = new Map<string, string[]>();
  for (const [name, phrases] of Object.entries(lexicon)) {
    for (const phrase of phrases.split(',')) {
      const key = spell(phrase.trim().replaceAll(/\s+/g, ' '));
      const known = classes.get(key) ?? [];
      if (!known.includes(name)) classes.set(key, [...known, name]);
    }
  }
  const byFirst = new Map<string, Entry[]>();
  for (const [phrase, names] of classes) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, classes: names }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const lexicons: { exact?: Lexicon; plain?: Lexicon } = {};

const lexiconFor = (plain: boolean): Lexicon =>
  plain
    ? (lexicons.plain ??= lexiconOf((text) => bare(respelled(text))))
    : (lexicons.exact ??= lexiconOf(respelled));

const marks: Readonly<Record<string, string>> = { '<p>': 'person', '<o>': 'object' };

/** The words of a line as parts of its frame, the longest phrase first. */
export function partsOf(words: readonly string[], plain: boolean): readonly Part[] {
  const known = lexiconFor(plain);
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const part = markAt(words, at) ?? phraseAt(words, at, known) ?? { classes: [], from: at, to: at + 1 };
    parts.push(part);
    at = part.to;
  }
  return parts;
}

function markAt(words: readonly string[], at: number): Part | undefined {
  const mark = marks[words[at] ?? ''];
  return mark === undefined ? undefined : { classes: [mark], from: at, to: at + 1 };
}

function phraseAt(words: readonly string[], at: number, known: Lexicon): Part | undefined {
  const entry = known
    .get(words[at] ?? '')
    ?.find((each) => each.words.every((word, n) => words[at + n] === word));
  return entry && { classes: entry.classes, from: at, to: at + entry.words.length };
}
