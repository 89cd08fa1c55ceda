import { ambiguousMarkedNames, doubtfulNames, givenNames, markedNames, thingNames } from '../names.ts';
import type { Roster } from '../people.ts';
import type { Token } from '../tokens.ts';
import { bare, words } from '../words.ts';
import { respelled } from './spelling.ts';

/** The end of a capitalised name that begins at `at`. */
export function properName(tokens: readonly Token[], at: number): number | undefined {
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
export function smallName(
  tokens: readonly Token[],
  at: number,
  title: string,
  plain: boolean,
): number | undefined {
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
  chưa chua mỗi moi một mot hai ba bốn bon năm các cac những nhung và va nhưng mà ma ai chỉ chi cả ca đây day đó do rõ ro đúng dung
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

/** A name without a title; `doubtful` where only the verb can tell. */
export function name(tokens: readonly Token[], at: number, roster: Roster): Named | undefined {
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
