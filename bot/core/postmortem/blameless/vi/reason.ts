/**
 * "because" and something that is no person and no failing of one: then the sentence explains, and what a person did not
 * see or do is an observation. Source of a pattern for `notIn`.
 */
export const systemReason = String.raw`(?<!thay) (?:vì|do|bởi vì|tại vì) (?!(?:<p>|<n>|<o>|ai|cứ|lại|có <p>|có người|có ai|một <p>|sao|lười|bận|vội|chủ quan|nghĩ|tưởng|cho|ngại|sợ|quên|không|mải|ham|ẩu|bất cẩn|quá|đang|thiếu|họ|muốn|coi|đó|tin|thế|vậy|hết|sơ|đã|anh|chị|tôi|chúng|cho rằng|restart|chạy|xoá|tắt|deploy|merge|bấm|gõ|sửa|đổi|push|đẩy|nhầm|nóng|hấp|buồn|thích|ghét|tự|mất|ngủ|đoán|lơ|kém|dốt|yếu|hiểu|đọc|làm|bỏ|nhìn|xem|dùng|đi|ngồi|tìm|chờ|đợi|gọi|theo|viết|copy|chọn|mở|bị phân|ngủ) )`;
