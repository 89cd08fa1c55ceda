/** Fitted by bench/blameless-fit.ts; not written by hand. */
export const table: {
  readonly bias: number;
  readonly ruled: number;
  readonly threshold: number;
  readonly weights: readonly (readonly [number, string])[];
} = {
  bias: -0.103,
  ruled: 1.5,
  threshold: 0.3,
  weights: [
    [178, 'bị <p>'],
    [145, 'tay'],
    [134, '{P wrong}'],
    [128, 'cái'],
    [123, 'nhiên'],
    [121, '{person>negated}|đúng'],
    [120, '{person>forgets}'],
    [119, ', và'],
    [118, 'một dòng'],
    [117, 'chuyện'],
    [114, '{passive>person}'],
    [112, '{person>others}'],
    [105, 'chẳng'],
    [104, 'thay vì|{P forgets}'],
    [103, '{thus>would}'],
    [102, 'con|ngay'],
    [97, '{person>must}'],
    [95, 'hơn'],
    [94, '{system>person}'],
    [93, '{believes}|{changes>thus}|đè'],
    [92, 'nói'],
    [91, '{S , -}'],
    [90, '{only>person}'],
    [87, '^ rõ|^ rõ ràng|của <o> .|đoán'],
    [86, '^ nguyên|^ nguyên nhân|{thus>knows}'],
    [85, 'mình|{- "được"}|{S would}|đáp'],
    [84, '{thì -}'],
    [83, 'chữ|nghe|quên'],
    [82, '<p> bỏ|cũng|{cause>thus}'],
    [80, '{changes>wrong}|{person>wrong}'],
    [79, '{negated>checks}'],
    [78, '{cause>object}'],
    [77, 'ai đó|{P! checks}'],
    [76, 'dọn|thì|thế|xem|{S! checks}'],
    [75, 'nằm|{P thì -}|án'],
    [74, 'ai|luôn|này <p>|thẳng|vấn đề|{-! persists}|{S "rõ"}|{S thus}'],
    [73, 'biết|cứ|rồi|{- , -}|{forgets}|{knows>document}'],
    [72, 'ghi đè|đỏ'],
    [71, '{forgets>system}|{person>ought}'],
    [70, ', được'],
    [69, '" ,|toàn|{irony}|{knows>irony}|{late>object}'],
    [68, 'chờ <o>|hiểu|{S , S}|{first O}'],
    [67, 'lên|màn|trọng|{last N}|{others>knows}'],
    [66, 'bug|giấy|{P mà -}|{knows>while}|{person>believes}|đáng|được làm'],
    [65, 'vì <p>|{P nên -}|{able>person}|{changes>knows}|{if>person}|{late>tells}'],
    [64, 'bị bỏ lại|bỏ lại|cả|{S "lại"}|{document>person}|{late>able}|{late>document}'],
    [63, 'màn hình|người|ngồi|tiếng|từ lúc|và không|{P nhưng -}|{ought}|{wrong>must}|{wrong>owns}'],
    [62, '<p> tắt|^ bước|chẳng ai|im|là|là do|{subjects -O}|ăn'],
    [
      61,
      ', trừ|^ một|email|{P "quên"}|{P! system}|{S irony}|{forgets>cause}|{object>trouble}|{subjects OS}|{thus>cause}|{thus}',
    ],
    [
      60,
      '<p> gây|coi|không được|luật|này có|suốt|{- cause}|{checks>thus}|{object>changes}|{object>negated}|{person>persists}|{praise}|{system>away}|được cả',
    ],
    [59, '<p>|của mình|tất|{follows>person}|{person}'],
    [58, '<p> <p>|chú|quá|tờ|{S "chỉ"}|{forgets>tells}|{ought>must}'],
    [
      57,
      'chịu|hoàn toàn|họp ,|lời giải|{if>able}|{if>would}|{must>wrong}|{owns>negated}|{owns>object}|đúng một|đứng',
    ],
    [
      56,
      '^ <p> để|^ toàn|bao giờ|cái tên|làm|làm theo|lúc đang|{document>thus}|{others>irony}|{while>would}',
    ],
    [
      55,
      'cãi|ngay trên|vì một|{-! irony}|{P believes}|{believes>negated}|{changes>negated}|{person>changes}|{subjects P-}|{system>negated}|đã có',
    ],
    [
      54,
      '^ thật|^ tất|của anh|học|mình .|mình . $|tất cả|{P late}|{S "ngay"}|{follows>only}|{while>person}|{would>system}',
    ],
    [
      53,
      ', chỉ|dư|hiển nhiên|nghĩ|trong tay|xin nghỉ|{P if}|{able>irony}|{ought>cause}|{ought>changes}|{ought>checks}|{và -!}',
    ],
    [
      52,
      '<p> lại|^ hiển nhiên|mươi phút|một câu|staging .|staging . $|vì không|{S knows}|{away}|{believes>wrong}|{negated>believes}|{vì P}|{would>knows}|để',
    ],
    [
      51,
      '<p> quên|<p> để|con người .|lạ|tháng ,|to|tờ giấy|{, P!}|{S "bước"}|{others}|{praise>changes}|{while>away}|{while>trouble}|được mở',
    ],
    [
      50,
      '"|<o> ,|^ vì|backup .|backup . $|bật|hai email|không đủ|là đã|nghiệm|thèm|trưa .|trưa . $|trước khi có|{P "gây"}|{S object}|{cause>away}|{passive>others}|{persists>would}|{praise>system}|{while>persists}',
    ],
    [
      49,
      '^ <p> quên|^ giỏi|feature|feature flag|giờ ,|nhầm|thôi|trong lúc|{P "lại"}|{T object}|{cause>trouble}|{checks>passive}|{irony>others}|{late>checks}|{must>late}|{owns>irony}|{person>checks}|{person>late}|{short -}|{short S}|{while>nobody}|{để S}|đoán được',
    ],
    [
      48,
      ', bằng|; <p>|^ <p> gây|^ hiển|bàn tay|báo .|báo . $|cãi nhau|hoãn|hết hạn|trăm|{, -!}|{S "có"}|{believes>system}',
    ],
    [
      47,
      '<p> không báo|ai chịu|bằng|con người|hết hạn .|hứa|khỏi cần|là không|lại thì|mươi phút .|năm giây|tới nơi|{- , P}|{P! ought}|{S "một"}|{future>wrong}|{knows>thus}|{person>praise}|đã không|đã thấy|được một',
    ],
    [
      46,
      '<p> thì|<p> đáng|^ chỉ cần|kiểu|loa|phút mới|phản|phối hợp|qua loa|sao lưu|thì đã|tiên <p>|vẫn|{- "tất"}|{- away}|{P để S}|{S "con"}|{document>object}|{system>passive}|ô|đâu|được .|được . $|đầu tiên <p>|ơn <p> vì',
    ],
    [
      45,
      '# phút .|; nó|chút|cục|của ca|không kiểm|kinh|kết cục|lắm|ngay trước|như vậy|sống|thả|việc mất|vẫn chưa|{- "ô"}|{P others}|{P! object}|{S! irony}|{able>again}|{able>others}|{nobody>checks}|{others>negated}|{praise>would}|{tells>others}|{trouble>thus}|{wrong}|đã trả',
    ],
    [
      44,
      ', sau|: lỗi|^ ghi chú|biên bản|bảo|chú bàn|chú bàn giao|dấu hiệu|ghi chú bàn|lần này <p>|nổi|sao .|sao . $|sau vụ|sau vụ này|toàn bộ|tới <o>|{- "mười"}|{- "nguyên"}|{- "thật"}|{P! negated}|{nobody}|{only>object}|{owns>away}|{persists}|{person>irony}|{would>irony}|{wrong>object}|ở <p>',
    ],
    [
      43,
      ', chưa|, trang|<p> ghi đè|<p> mở|^ dữ|^ dữ liệu|biên|chat|cấp được|gây ra|hình|kênh|nam|người .|người . $|prod|thì <p>|trách|trí nhớ|tuần .|tuần . $|{, -}|{- "một"}|{- "đáng"}|{S "nguyên"}|{if>knows}|{late>persists}|{must>object}|{negated>persists}|{persists>changes}|{thus>praise}|{wrong>changes}',
    ],
    [
      42,
      '" .|" . $|<p> coi|^ <p> ghi|^ <p> tự|^ ô|^ đương|^ đương nhiên|cuối tuần .|của mình .|ghi "|hiểu vì|hiểu vì sao|khó|kỷ luật|máy|nhìn|phản hồi|tường|tắt|{- "làm"}|{N "chẳng"}|{O object}|{O}|{P "thiếu"}|{P mà P}|{S "cả"}|{S! thus}|{follows>while}|{forgets>must}|{irony>nobody}|{owns>persists}|{persists>trouble}|{praise>negated}|{punishes>changes}|{thus>believes}|{while>tells}|{would>others}|đây|đây là|đương|đương nhiên',
    ],
    [
      41,
      '^ phải|^ thay|ba trong|chấp nhận được|group|nhìn lại thì|nâng|rút|sạch|thấy trước|thứ ba trong|trong khi|trên trang trạng|trừ|vô|vội|{- "nhìn"}|{- "sau"}|{- irony}|{- punishes}|{P "lúc"}|{P! believes}|{T owns}|{cause>changes}|{changes>nobody}|{middle O}|{passive>if}|{while>late}|đọc nhầm',
    ],
    [
      40,
      '^ <p> bỏ|^ <p> đáng|chúng ta mất|chỉ là|cuộc gọi thứ|cảnh báo bị|em|gây|gọi thứ|khai .|khai . $|không thể|lịch trực .|lời bằng|rút dây|rồi .|rồi . $|sai|security|ta mất|thì phải|trôi|trả lời bằng|tắc trách|từ đầu|{- "sửa"}|{- bởi O}|{- knows}|{- must}|{P "bỏ"}|{P "chẳng"}|{P "coi"}|{T "chúng"}|{T would}|{again>knows}|{checks>owns}|{irony>system}|{owns>trouble}|{tells>late}|{wrong>would}|đã tắt|đè lên',
    ],
    [
      39,
      '<p> được page|^ <p> coi|^ kết|con người trong|câu lệnh|cảnh báo .|cấu hình sai|ghi chú|hai nghìn|hình sai|lặng|mãi|một lời|ngày|ra|trong phần|tới|user|vào là|vận|xem .|xem . $|{-! away}|{P dù S}|{again>negated}|{cause>forgets}|{do O}|{dù S}|{forgets>changes}|{if>document}|{must>punishes}|{object>praise}|{only>thus}|{persists>thus}|{punishes>would}|{system>praise}|{tells>praise}|{thì P}|đĩa đầy .|đều biết',
    ],
    [
      38,
      '<p> có|^ lại|^ phải chi|^ vì <p>|bị lỗi .|chuyển mười|chín|cáo|demo|không một|không thể chấp|kinh nghiệm|nghiêm|nằm ngay|phải chi|production|ra không|thể chấp|thể chấp nhận|trưa|tải .|tải . $|{- "đã"}|{O "cùng"}|{P! late}|{bởi O}|{irony>unable}|{knows>away}|{trouble>if}|{wrong>punishes}',
    ],
    [
      37,
      ', ba|<p> chạy|<p> hiểu|bạn|chưa hề|chỉ vì|câu|cũng phải|database|in đậm|không báo|không kiểm tra|lặng .|lặng . $|lẽ ra không|ngoái|nhưng không|năm ngoái|năng|phòng|tay .|tay . $|thứ năm|tiếng .|tiếng . $|tô|{N checks}|{O! owns}|{P "ca"}|{P "đáng"}|{P ought}|{S "tìm"}|{S và P}|{away>document}|{believes>future}|{believes>persists}|{changes>persists}|{document>changes}|{document>only}|{forgets>while}|{if}|{irony>away}|{irony>tells}|{mà S!}|{nên S}|{persists>away}|{praise>owns}|{punishes>owns}|{rồi -}|{subjects -P}|{thus>while}|đánh|đĩa|đậm',
    ],
    [
      36,
      ', lại|: lỗi con|^ <p> biết|^ <p> giữ|^ bước #|^ chẳng|^ tất cả|báo cho|bản sao lưu|bật cho|bị bỏ|bị lỗi|chín .|chín . $|cả phòng|du|hiển|la|mất cả|nhiên là|nhưng <p> không|nhảy|rành|thấy <p>|vì không ai|xoá sạch|{- ought}|{P "chính"}|{P "lỗi"}|{S "ghi"}|{S "ngày"}|{able>unable}|{do P!}|{trouble>late}|{vì N}',
    ],
    [
      35,
      ', không một|, rồi|<o> , và|<p> biết|<p> mà|^ chúc|^ chúc mừng|^ kiểu|^ đợt|báo bị <p>|chỉ cần|chỉ hết|chỉ hết hạn|chứng chỉ hết|có chữ|có thể tránh|cũng thấy|hiện ra|khiến chúng|không trả|lỡ|màn hình .|mù|mất|ngược|phát hiện ra|quan|quyết|ra chuyện|ra nên|rồi đi|sáng ,|thử ,|thử , và|trực .|trực . $|và một|xoa|{- "hiển"}|{- "loi"}|{- "lại"}|{; P}|{cause>able}|{object>knows}|{only>system}|{only>tells}|{passive>future}|{passive>thus}|{praise>unable}|{subjects -S}|đâu .|đâu . $',
    ],
    [
      34,
      '<p> của|<p> gọi|<p> không ghi|ai cũng thấy|ba giờ .|bị <p> bỏ|cáo .|cáo . $|có hai tuần|dĩ|dĩ nhiên|hoàn toàn có|không ai chịu|là do <p>|lại lúc|lại lúc #|lần ,|mọi chuyện|mừng <p> đã|người trong|như|nhất ,|nào được|nó|soạn|sớm|sự|toàn có|toàn có thể|xoá luôn|{- "hỏi"}|{- "tổng"}|{- , N}|{O irony}|{P "tự"}|{P nên S}|{checks>able}|{follows>passive}|{knows>persists}|{others>while}|{trouble>person}|{trouble>while}|{would>trouble}|đi ăn|ở <p> .',
    ],
    [
      33,
      '<o>|<p> chẳng|^ chỉ|^ làm|^ lệnh|bị ai|bị ai đó|chính <p>|cả tuần|cố kéo|cố kéo dài|dòng trong|dòng trên|hai trăm|hiếm|hết .|hết . $|lên production|lắm <p>|lời|mà cả|mật|một|một cuộc|một cuộc gọi|nhìn lại|nhớ|phá|quyền của|sáu tiếng|sự cố kéo|trên trang|trước giờ bán|trắng|vì "|vẫn là|{- "bằng"}|{- "giá"}|{- "giỏi"}|{- "kiểm"}|{- "ký"}|{- "là"}|{- "thay"}|{. P}|{P cause}|{P! away}|{S "làm"}|{again>able}|{believes>passive}|{believes>would}|{cause>wrong}|{checks>must}|{follows>would}|{if>checks}|{object}|{passive>changes}|{subjects SS-}|{thus>nobody}|{would>able}|{would>passive}|ý|đang đỏ|đáng lẽ|được " .',
    ],
    [
      32,
      '" để|<p> mới|<p> tự|^ có|^ danh sách|^ dĩ|^ dĩ nhiên|bước hai|chủ dịch|chủ dịch vụ|con job|của <o>|duy|duy nhất|ghế|giây ,|hạn .|hạn . $|khoản .|khoản . $|khách gọi|không phản|không phản hồi|là lỗi|lên .|lên . $|lần thứ|ngày đầu|ngồi ngay|nằm ở|nếu <p>|retry|runbook , <p>|sao ,|tay <p>|thay đổi này|thủ|tránh được|tài khoản .|từ tháng|{- """}|{- "dùng"}|{- again}|{- nên S}|{P "tháng"}|{P "đều"}|{S "chủ"}|{S owns}|{follows>persists}|{nobody>changes}|{object>tells}|{others>future}|{persists>knows}|{person>nobody}|{system>punishes}|{trouble>wrong}|{unable>checks}|{while>forgets}|{wrong>passive}|ý .|ý . $|đây là lỗi|được bật|đọc runbook|đổi này',
    ],
    [
      31,
      '" , <p>|# giờ ,|# phút|<p> ack|<p> ack lúc|<p> gây ra|<p> làm theo|^ nam|^ page bị|ack|ack lúc|ack lúc #|bảng orders|chuyện này|chúng ta đã|chất|chất lượng|cẩu|cẩu thả|flag bị|hạ|hết|hỏng .|hỏng . $|hứng|kéo dài|là thấy|lại một|mười hai|ngang|nghiệp|nguyên nhân gốc|nhanh như|nhân gốc|ninh|nào cũng|nằm ở <p>|orders|page bị|production .|production . $|ta đã|tới lúc|xin lỗi|{- believes}|{P "ack"}|{S if}|{S vì P}|{forgets>passive}|{irony>object}|{must>tells}|{must>trouble}|{must>would}|{only>late}|{others>object}|{ought>able}|{person>unable}|{punishes}|{thus>trouble}|đi ngang|đáng ra|đã xem',
    ],
    [
      30,
      '# , <p>|, <p> vẫn|<p> bỏ qua|^ thay vì|ai mở|biết không|bài học|chưa bao|chưa bao giờ|chạy .|chạy . $|chỉ vì một|cuộc gọi|còn sống|có đủ|dù|dùng được .|giám sát .|hôm đó .|khiến chúng ta|không .|không . $|không chạy|liếc|luôn .|luôn . $|mang|migration|mắt|như đọc|ra là|rule|sai sót|sập|test restore mỗi|thôi .|thôi . $|thể tránh|thể tránh được|trong log|từ đầu .|vụ này|{- "dấu"}|{- "nó"}|{- "sống"}|{-! changes}|{S thì -}|{S trouble}|{mà P}|{only>able}|{others>away}|{subjects --P}|{subjects -N}|{tells>ought}|{while>praise}|đơn vị|được "|được nếu|được xem',
    ],
    [
      29,
      '<p> bật|<p> tháng|<p> vẫn không|<p> đánh|<p> đã tắt|^ <p> đánh|^ root|^ root cause|báo bị|báo như|bật lại|cause|chứ .|chứ . $|có backup|cảnh báo như|deploy của|giữa|hoạ|không có backup|không ghi|là biết|lịch trực|lời trong một|mở|nâng cấp .|quên .|quên . $|root cause|thư mục|thấy đĩa|trong phiếu|tắt cảnh|tắt cảnh báo|vì <p> không|vẫn không|{- "bỏ"}|{- "cho"}|{- "thế"}|{O cause}|{O! changes}|{P "đánh"}|{P khi -}|{P! persists}|{S "chuyển"}|{S "chúng"}|{S "email"}|{S ; P}|{S! passive}|{again>away}|{believes>thus}|{cause>praise}|{changes>believes}|{changes>trouble}|{khi -!}|{last P}|{nobody>person}|{only>would}|{person>trouble}|{person>while}|{system>persists}|{would>tells}|đến việc|để lại',
    ],
    [
      28,
      '" tạm|# giờ|# user|# user bởi|, <p> không|^ <p> bật|^ <p> có|^ <p> gọi|^ <p> tháng|^ <p> tắt|^ bản|^ giá|^ hiếm|^ lần đầu|bật cho #|bị <p> tắt|cho # user|chúng ta|có mười|của lỗi|giỏi|hành|khiến|kỷ|lại ,|lần đầu tiên|lệnh dừng|merge|mọi khi|mỗi <p>|một <p>|một số không|mục bị|nguyên nhân :|nhân :|như mọi khi|nhấc|nhấc máy|phải|ràng là|rõ ràng là|sai .|sai . $|số không|ta|thuộc về <o>|tháng ba|thì có|tìm ra trong|user bởi|vụ|xoá|{, S!}|{- "dọn"}|{- "rút"}|{- "thấy"}|{- vì P}|{-! believes}|{P "bật"}|{P! follows}|{S "lỗi"}|{T thus}|{again>cause}|{changes>ought}|{changes>praise}|{checks>nobody}|{document>owns}|{must>future}|{object>persists}|{person>thus}|{praise>late}|{subjects -SP}|{subjects OT}|{subjects PN}|{subjects T}|{unable>while}|{wrong>while}|đơn hàng|đẩy',
    ],
    [
      27,
      '# nhưng|, cho|<p> giữ|<p> đáng lẽ|^ <p> lại|^ biến|^ biến môi|^ chẳng ai|^ do|^ feature|^ feature flag|^ ngay|biết .|biết . $|build lúc|bản vá cho|ca ba|chiu|chạy lệnh|chỉ .|chỉ . $|chứng chỉ .|cài|cảnh báo trước|ghi vào|gốc rễ là|hỏi một|không bao giờ|luận|là lỗi thao|lúc # giờ|lúc # nhưng|lạ gì|lạ gì .|lỗi thứ|lỗi thứ hai|một lần|nham|nằm trong|phai|phải báo|phối|reo|rễ là|thử nghiệm|tiền|tình|tại|và làm|vào đúng|vá cho|vá cho khách|xa|yaml|{- "dữ"}|{- "đến"}|{- praise}|{N tells}|{O trouble}|{P "phải"}|{P!}|{S "biến"}|{S "feature"}|{S "rule"}|{S "sau"}|{T nếu P}|{believes>person}|{checks>would}|{if>follows}|{others>checks}|{subjects O--}|đúng ngày|được kết|được kết quả',
    ],
    [
      26,
      ', bước|, còn|<p> cấu|<p> cấu hình|<p> cứ|<p> gửi|<p> mất|<p> quen|<p> đã nói|<p> đẩy|^ <p> quen|^ bản sao|^ chất|^ chất lượng|^ sự|^ đã|anh <p>|bị một <p>|cho khách .|chuyển cụm|chính|chạy script|chắc|cùng <o>|cẩn thận hơn|cổng #|của|dang le|dòng|giờ bán|gốc rễ :|hai chữ|hình của|hỏi|khai|khi đơn|khi đơn hàng|khôi phục .|không ai làm|không ai được|không chịu|kiên|liên quan|là ổ|máy nào|một <o>|ngưỡng cảnh|ngưỡng cảnh báo|nạp|pager .|pager . $|phát hiện|phút không|phút đầu|phẩy|phẩy .|phẩy . $|rễ :|suốt #|suốt # phút|thì kết|thận hơn|thể|thứ chín|trong khi đơn|trong phòng|trọng .|trọng . $|vào prod|vấn đề nằm|{- "chuyện"}|{- "vấn"}|{- "đợt"}|{O must}|{P "chạy"}|{P "cứ"}|{P "giữ"}|{P "hiểu"}|{P "quen"}|{S "bản"}|{S "chất"}|{T "đơn"}|{believes>tells}|{changes>owns}|{changes>passive}|{checks>persists}|{còn T}|{document>knows}|{follows>negated}|{future>must}|{irony>changes}|{khi T}|{owns>forgets}|{rằng P}|{subjects S}|{unable>away}|{would>owns}|{để -}|đã nói|đề nằm|ẩu',
    ],
    [
      25,
      '# ,|<p> có lỗi|<p> phai|<p> phát|<p> phát hiện|<p> đã thấy|^ câu lệnh|^ danh|^ nhà|^ thật không|^ tất nhiên|^ vấn|^ vấn đề|ai .|ai . $|buồn|báo cáo|bốn tiếng|bởi <o>|chi|cho cùng|chỉ cần đọc|coi trọng|cách làm|cách làm việc|câu query|cần đọc|doc|dài hai|gì|hè|không báo cho|không thèm|là ổ đĩa|máy ,|mò|mới ,|ngủ|phiên bản mới|ra nhận|restore|script|staging|theo hướng|thấy ngay|thật không|thứ mười|trong năm|trượt|tưởng|tất nhiên|việc của|vẫn còn|xong từ|xác nhận page|{- "chín"}|{- "cả"}|{- "thôi"}|{- thì P}|{P "không"}|{P "phát"}|{P "đổi"}|{S! only}|{T "nguyên"}|{T cause}|{away>forgets}|{changes>must}|{document>follows}|{follows>thus}|{future>persists}|{future>while}|{irony>punishes}|{negated>system}|{object>forgets}|{object>others}|{only>irony}|{owns>cause}|{persists>nobody}|{person>again}|{praise>cause}|{praise>object}|{while>must}|điện|đánh sập|được hai|đến # giờ|đổ|đụng vào',
    ],
    [
      24,
      '# rồi|# độ|, thế|<p> gọi cho|<p> tự ý|^ <p> chẳng|^ bản deploy|^ bốn|^ chính|^ nhìn lại|^ đây|ba chữ|bàn phím|bàn phím .|báo lỗi|bỏ lỡ|checklist .|checklist . $|chi <p>|cả .|cả . $|cả buổi|cần phải|gạt|gật|gốc|hoảng|hỏi "|không một ai|lòng|lúc <p>|lại cho|lẽ ra nên|mất một|mấy|một ai|ngay trong|nhớ .|nhớ . $|phê|phím .|phím . $|phải chi <p>|root|sau ,|suy|sót|test restore|thiểu|tiên của|trên màn|trên màn hình|trước khi|tối thiểu|tự ý|về một|xác định|{- "đi"}|{- "đây"}|{-! passive}|{N "không"}|{N nobody}|{N}|{O , S}|{O future}|{O punishes}|{P "lần"}|{P "thật"}|{S cause}|{T : -}|{away>irony}|{away>trouble}|{believes>trouble}|{cause>believes}|{do P}|{irony>must}|{passive>negated}|{passive>nobody}|{tells>forgets}|{while>only}|{while>ought}|đã bị <p>|đầu .|đầu . $|đầu tiên của|đỏ ,|đứng ra',
    ],
    [
      23,
      '<p> cũng có|<p> cần|<p> ngủ|<p> phớt|<p> phớt lờ|<p> thiếu|^ <p> nào|^ nhìn|ba lần|ba ngày|ba tuần|báo cho chúng|bóng|bị <p> xoá|chi nhánh|cho|cho #|cho chúng tôi|câu đầu|cả chỉ|cả chỉ vì|di|di chuyển|dùng được|dấu|firewall|gây ra sự|gõ sai|gốc :|hành đã|hỏi một câu|khâu|khẩu|là khâu|lý "|lăm|lăm phút|lại đúng|máy sau|ngon|người dùng|nhánh|nhân gốc :|như mọi|phạm|phục .|phục . $|ra sự|ra sự cố|runbook đó|sao <p>|suốt hai|tat|thủ phạm|thứ|thức đêm|tiếc|tiền .|tiền . $|trang|tất cả chỉ|việc mất dữ|về nhà|xong .|xong . $|xử lý "|{- "biết"}|{- "ra"}|{- nếu P}|{P "biết"}|{P "ngủ"}|{P "nào"}|{P "phớt"}|{P "tắt"}|{P "ít"}|{P nobody}|{P! able}|{P! tells}|{^ -}|{believes>document}|{believes>knows}|{believes>object}|{cause>system}|{irony>owns}|{knows}|{late}|{nobody>tells}|{object>thus}|{others>owns}|{owns>punishes}|{passive>knows}|{passive>object}|{while>again}|{would>follows}|đến # ,|đừng',
    ],
    [
      22,
      '<o> muốn|<p> bảo|<p> có mặt|<p> nào|<p> thì không|<p> đổi|^ ai|^ hai email|^ nói|^ năm|^ đĩa|biết không được|bị <p> <p>|bị một|chuyến|chịu đọc|commit|cuộc|cố :|của nó|deploy xong|gật đầu|hai .|hai . $|han|khi ,|khoảng|khoẻ .|khoẻ . $|không bao|le|loi|là phải|lâu|lại là|lần restart|mà|mùa|mất mười|mật khẩu|mọi khi ,|nhiệm .|nhiệm . $|nhận được|này chỉ|năm phút|phải chịu|phải dừng|sẽ đầy|theo quy|thèm trả|thèm trả lời|thật là|trong năm phút|trách nhiệm .|tình hình|việc khác|việc khác .|vào lịch|{, T!}|{- "maintenance"}|{: -}|{O believes}|{O khi -}|{O! knows}|{P "hiếm"}|{P "sao"}|{P! again}|{P! only}|{S "đã"}|{^ P!}|{able>negated}|{forgets>trouble}|{late>would}|{others>system}|{owns>while}|{passive>document}|{persists>forgets}|{praise>wrong}|{subjects O-}|{thus>must}|{trouble}|{would>thus}|đã gửi|đĩa sẽ|đĩa sẽ đầy|đến|ổ đĩa sẽ|ở chỗ',
    ],
    [
      21,
      '# thì|, chỉ là|, là|<o> thì|<p> giao|<p> làm việc|<p> đáng ra|^ cần|^ dang|^ dang le|^ ghi|ai được|anh|biến môi|biến môi trường|bàn|chơi|code|có một|có runbook|có đúng|có đúng một|cụm thật|duy nhất là|dài|giây|giỏi hơn|hoi|kiểm tra dung|ký duyệt|làm .|làm . $|làm qua|làm qua loa|lỗi con|lỗi con người|lỗi thao|lỗi thao tác|mất hai mươi|một số|một việc|nghìn|này và|nên #|nửa tiếng .|page bằng|phiếu|phím|phút thì|quá sớm|ra trong|restore mỗi tháng|ro|rollback .|rollback . $|sắp|thứ ba|thực hiện|tra dung|tra dung lượng|tốn|việc của <o>|{- "ca"}|{- "chữ"}|{- "các"}|{- "câu"}|{- "nói"}|{- khi P}|{- others}|{-! owns}|{N! nobody}|{N!}|{O "chúng"}|{P "cấu"}|{P "mãi"}|{P "mất"}|{P "một"}|{P rằng S}|{P thì T}|{S "ticket"}|{S! able}|{T tells}|{^ N!}|{able>thus}|{document>nobody}|{middle -}|{negated>changes}|{negated>knows}|{nobody>would}|{nếu P}|{object>again}|{object>cause}|{only>away}|{only>believes}|{others>wrong}|{owns>nobody}|{thus>irony}|{would>late}|{would>person}|đang đỏ .|đã có thể|được với|ưu',
    ],
    [
      20,
      ', với|<p> , và|<p> nghĩ|<p> sửa|<p> đều|^ <p> chạy|^ <p> thiếu|^ hiếm khi|^ maintenance|^ đến|berlin|bản deploy|bỏ đi|bộ phận|chưa ai|config|cuộc họp|có câu|cũng được|cảnh báo đã|cụm .|cụm . $|deploy ,|dòng nào|dịch vụ không|flag|flag được|giá mà <p>|giờ nên|gì cũng|hiếm khi|im lặng|lên tiếng|lúc đó <p>|lầm|lần này|lần đều|maintenance|mà vẫn|mình tới|mươi|mất hai|một câu hỏi|nghiêm trọng|như <p>|này <p> có|năm .|năm . $|năm thì|nếu <p> làm|phận|sai lầm|sai được|tai|trong checklist|tránh|tại <p>|tắc trách .|tế|tối hôm|tối hôm đó|từ quý|vụ không|xoá .|xoá . $|{- "giờ"}|{- "rollback"}|{- do T}|{-}|{N ought}|{O others}|{O wrong}|{P ; P}|{P để -}|{S "test"}|{S away}|{T follows}|{do T}|{irony>believes}|{irony>if}|{knows>future}|{ought>nobody}|{passive>irony}|{passive>wrong}|{short T}|{system>others}|{thus>punishes}|{tại P}|đoán .|đoán . $|đâu có|được ai|đầy .|đầy . $|đọc thông|đọc thông báo',
    ],
    [
      19,
      '# giờ #|, <p> lại|, chữ|, do|<o> , <p>|<o> vì|<p> chạy script|<p> cũng|<p> ghi|<p> nào cũng|<p> quá|<p> xoá mất|^ <p> ngồi|^ các|^ do <p>|^ hỏi một|^ để|ba .|ba . $|backup|bản này|bảo vệ|checklist|chập|chập chờn|chờn|còn gì|có ai|có người|cảnh báo của|cẩn thận|debug|dns|dự án|fix|giờ #|hotfix|khi đổi|không bàn giao|là lần|làm sập|làm theo quy|làm việc|lại khi|lần , cả|lọt|một thay|một thay đổi|nhất <p>|này từ|phút thứ|phải nhắc|rollback ,|rằng|sale .|sale . $|soát .|soát . $|sớm hơn .|thận|trong vòng|trên máy|từ tháng <p>|và hết|vào production|vận hành|với nhà|với nhà cung|vừa|xe|{- "bấm"}|{- : S}|{- do O}|{- follows}|{-! tells}|{O "với"}|{O thì -}|{O vì S}|{O would}|{P "bất"}|{S "ai"}|{S "được"}|{S passive}|{S praise}|{T! unable}|{able>praise}|{away>able}|{believes>checks}|{checks>object}|{late>believes}|{must>again}|{passive>forgets}|{praise>away}|{trouble>punishes}|{wrong>future}|đối soát .|đợi|ổ|ứng',
    ],
    [
      18,
      '<p> a|<p> b|<p> cho|<p> cùng sửa|<p> của nhà|<p> gạt|<p> merge|<p> phải chịu|<p> quyết|<p> quyết định|^ <p> a|^ <p> ngủ|^ <p> đổi|^ ai đó|^ canary|^ chúng tôi|^ kế|^ kế hoạch|^ từ #|a|ba lần ,|bang|bao|bấm|bấm nhầm|chỉ có|chụp snapshot|cluster|cuối tuần|cách <p>|cùng sửa|cả buổi sáng|ghi đè .|gây ra .|gọn|hai lần .|hàng đã|khách hàng đã|không có bản|không hỏi|là lỗi của|là tại|là tại <p>|làm việc của|lại nhầm|lặp|mình đang|mất ba|một cái|nguyên nhân|nóng|năm ngày|nổ|nỗi|phải hỏi|quá nên|restore mỗi|sale|thay đổi được|thì chúng|thì không .|tiếng ,|tại <p> .|vấn|vậy|về tên|xuống|xét|{- "bàn"}|{- "cũng"}|{- "ngủ"}|{- "trách"}|{- "vẫn"}|{- if}|{-! knows}|{O "một"}|{O : -}|{O! late}|{P "a"}|{P "b"}|{P "bảng"}|{P "vấn"}|{P knows}|{P}|{S "đĩa"}|{S : -}|{S follows}|{S late}|{S others}|{document>cause}|{knows>negated}|{object>nobody}|{owns>must}|{owns>thus}|{owns>wrong}|{passive>unable}|{praise>follows}|{praise>only}|{tells>person}|{thus>unable}|{trouble>knows}|{trouble>owns}|{unable>nobody}|{would>if}|{wrong>believes}|đáng ra phải|đâu cần|đã biết|đè .|đè . $|đẹp|đổi được|đụng',
    ],
    [
      17,
      '# đến #|, nhưng <p>|, để|<o> làm|<p> chẳng buồn|<p> kho|^ con số|^ không thể|^ mười|^ sự cố|^ đáng|ai kiểm|ai kiểm tra|balancer|báo của|bước #|bản ghi|canary|cho ai|chuyện này .|chấm|chẳng buồn|chứng chỉ|còn đang|có bản sao|có nút|cắm|cố là|cố này là|của <o> làm|của bạn|dài hàng|dài hàng đợi|dòng cấu|dòng cấu hình|giữa trưa|gọi cho|hai mươi phút|hard-code|khi chưa|khi được|load balancer|là sai|là thiếu|lần liền|lớn nhất|máy phát|mùa hè|mọi thứ|nguyên|ngủ .|ngủ . $|nhưng <p>|nơi .|nơi . $|phải chịu trách|phải thấy|ra phải dừng|security group|shard|site|sớm hơn|sự cố là|thì <p> đã|tool ,|tránh được nếu|trôi qua|tối|tối đó|{, N}|{- "bốn"}|{- "có"}|{- "cùng"}|{- "suốt"}|{O forgets}|{O praise}|{P "bảo"}|{P "giao"}|{P nên T}|{S "danh"}|{S "lệnh"}|{away>late}|{document>away}|{document>checks}|{khi N}|{late>follows}|{nhưng P!}|{nhưng P}|{object>owns}|{persists>object}|{praise>tells}|{subjects PP-}|{tells>knows}|{thus>negated}|{thus>wrong}|{vì P!}|{wrong>forgets}|án rollback .|được gọi vì|đến ,|đồ là|độ dài|độ dài hàng|ẩu .|ẩu . $',
    ],
    [
      16,
      '<p> gõ|<p> thức|<p> tắt kiểm|^ <p> mà|^ <p> phớt|^ <p> thì|^ bàn|^ bàn giao|^ chỉ có|^ có một|^ gốc|^ suốt|^ thay đổi|^ trách|^ trách nhiệm|^ vụ này|^ đáng lẽ|biết điều|buổi demo|bước sao|bật lại .|bỏ quên|chiều thứ|cho sự|cho sự cố|chín mươi|click|cron|cung cấp đã|cuối cùng cũng|có chuyện|có sự|có sự cố|cùng cũng|cùng một|cú click|cũng biết|cũng không|cả tiếng|cấp đã|của <o> thì|của buổi|của buổi demo|của pipeline|ghi nhận|gốc rễ của|hình ,|hẳn|khi đã|khoẻ|không bàn|không nói|khẩn cấp|kiên nhẫn|là lúc|là lúc #|là thấy ngay|lần nữa|lời khách|migration .|migration . $|mà cả công|mắt .|mắt . $|một cú click|một tiếng|nen|nghe máy|nhiệm|nháp|nhẫn|nhận là|nhận được việc|nắm|phải biết|ra <p> phai|ra mắt|rollout|rễ của|sai sót của|sau khi đã|sim|sót của|test tải .|thái .|thái . $|thì đâu|thì đã không|toán|triển khai|trong vụ|truoc khi|trách nhiệm|trên production .|trước .|trước . $|trạng thái .|trả lời khách|tích ,|tắt kiểm|tắt kiểm tra|tắt tiếng|từ hồi|viết|{- "deploy"}|{- "phải"}|{- tại -}|{N system}|{O changes}|{P ""}|{P "chỉ"}|{P "cũng"}|{P "đẩy"}|{P again}|{P còn -}|{P must}|{S "không"}|{S "snapshot"}|{S ; -}|{S! praise}|{T late}|{^ O}|{changes>late}|{changes>only}|{changes>others}|{future>thus}|{irony>checks}|{late>nobody}|{negated}|{ought>object}|{persists>irony}|{subjects ST}|{while>thus}|ăn trưa .|đang chạy|đã xin|đúng ra|đúng ra <p>|được hỏi|được lỗi này|được việc',
    ],
    [
      15,
      ', mất|, sau khi|, tới|<o> mà|<p> ca|<p> còn|<p> hứa|<p> xoá|^ <p> ca|^ <p> hứa|^ mọi|^ đây là|^ đọc|ai nghĩ|biết mình|bão|bản sao .|bảo trì của|cache|chú ý|chạy test|chỉ bị|chứng chỉ bị|cuối cùng|cú|cả đêm|cố bắt|của <o> mà|của khách|dung|duy nhất không|ghi rõ|hai mươi|hai ngày|hình sai .|học được|họp .|họp . $|incident|job này|khi chuyển|không xem|load|log .|log . $|làm hỏng|lên production .|lời .|lời . $|marketing|mất ba tiếng|một giờ|một thư|nghĩ tới|nghĩa|ngày sau|người ,|như thế|nhất không|nói thật|nửa|phút ;|phải làm|ra nó|ra xem|snapshot|sự cố bắt|test tải|thoại ,|thì không|thì đâu có|thưởng|thẳng lên|ticket|trả lời .|tố con|tố con người|tới lần|tới lần thứ|với <o> ,|xong trong|xoá mất|xấu|yếu tố con|{- "chi"}|{- "chẳng"}|{- để -}|{-! ought}|{N believes}|{N! knows}|{N! unable}|{O "sai"}|{O và S}|{P "anh"}|{P "gửi"}|{P "hứa"}|{S able}|{T "việc"}|{away>system}|{believes>must}|{checks>irony}|{document>negated}|{follows>again}|{irony>person}|{late>away}|{nobody>believes}|{others>able}|{ought>thus}|{praise>believes}|{praise>others}|{rồi O}|{subjects SP}|{subjects TP}|{thì T}|{while>follows}|{would>object}|đi .|đi . $|điện thoại ,|đã tránh|đã tránh được|được là|được nhắc|đầu file|đọc tài|đọc tài liệu|đồ thị|đứt',
    ],
    [
      14,
      ', <p> thì|<o> khiến|<o> khiến chúng|<p> cuối|<p> cuối cùng|<p> gõ sai|<p> khởi|<p> khởi động|<p> ký|<p> lỡ|^ <p> cấu|^ <p> lỡ|^ <p> thấy|^ bản nháp|^ con|^ image|^ ticket|ai được gọi|ba ,|biểu đồ là|báo thứ|bằng cách|bị thu|bỏ mặc|bộ .|bộ . $|cho lỗi|chứ|có chế|có chế độ|của <o> khiến|cứu được|dòng " không|giờ # .|hai check|khi bấm|khỏi|lúc page tới|lẽ|mà <p> vẫn|mười lăm|mười lăm phút|mất dữ|mất dữ liệu|mỗi lần|một node .|một tiếng .|ngưỡng|ngờ , lần|nhìn đồ|nhìn đồ thị|nhất của|nhẽ|nói với ai|page tới|phiếu .|phiếu . $|phải nói|rollout .|rollout . $|rút nhầm|rồi ,|sau khi <p>|sprint|thanh toán|thuộc về|thì <p> phải|thế .|thế . $|thế này|thứ hai .|tin vào|trước khi bấm|từ # giờ|và được|vì <p> quên|với ai|vụ này .|{- "kể"}|{- "vậy"}|{- thì T}|{O "sự"}|{O away}|{P "lỡ"}|{P mà N}|{P! others}|{P! while}|{S punishes}|{T "sự"}|{T trouble}|{T}|{again>must}|{believes>again}|{changes>cause}|{forgets>document}|{if>cause}|{irony>praise}|{late>person}|{must>able}|{mà T}|{negated>follows}|{negated>praise}|{only>negated}|{ought>negated}|{ought>trouble}|{punishes>thus}|{rằng S}|{short N}|{subjects SP-}|{thus>others}|{thus>person}|{unable>thus}|{while>checks}|{để -!}|điện .|điện . $|đã|được ghi|đặt mục|đặt mục tiêu|đọc hết|ở đây',
    ],
    [
      13,
      '# giờ sáng|, cả ba|, như mọi|, ticket|<p> chạy nhầm|<p> nhờ giúp|<p> phản|<p> tưởng|<p> đêm|^ <p> bảo|^ <p> cuối|^ <p> cứ|^ <p> đẩy|^ một <p>|^ node|^ quyền|^ tên|^ đến khi|ai phải|biết <p>|bàn giao ca|báo của <o>|báo đang tắt|bí|bản ghi dns|bỏ quên .|chín <p>|chỉ <p>|công .|công . $|cùng cũng chịu|duy nhất gây|ghi dns|giao ca|gọi cho <o>|gửi <o>|hiểu nổi|hôm sau|không hiểu|không hỏi ai|không qua|không đọc|kéo|listener|lui|là chuyện|là không có|là đã tránh|lầm của|lầm của <o>|lẽ phải|mat|mà chẳng|mọi|một màn|một màn hình|một nửa|ngày sau mới|ngạc|ngạc nhiên|nhấc máy .|nhất gây|nhất gây ra|nhịp|nhờ giúp|nào mà|nào trong|nâng cấp|phát|quá sức|ra ,|ra xem .|restart|sai lầm của|sau .|sau . $|sau mới|sdk|sẻ|thì chúng ta|thì giờ|thôi là|thật|tiếp .|tiếp . $|trong <p>|trong channel|trả tiền|tên của|tắt nhầm|tắt đi|và tự|vài|vậy là|về <o> .|{- "chịu"}|{- còn S}|{-! negated}|{N! thus}|{O "đây"}|{P "cuối"}|{P "sửa"}|{P "thấy"}|{P thì P}|{P! thus}|{S "biểu"}|{S "kênh"}|{S "ngưỡng"}|{S "staging"}|{S "đơn"}|{T do -}|{able>object}|{checks>knows}|{checks>only}|{document>while}|{document>wrong}|{follows>system}|{forgets>late}|{future>irony}|{if>irony}|{knows>owns}|{knows>would}|{must>follows}|{mà -}|{negated>must}|{no system}|{nên S!}|{nên T}|{only>trouble}|{others>only}|{others>thus}|{ought>tells}|{passive>away}|{persists>able}|{persists>follows}|{person>away}|{person>punishes}|{trouble>only}|đáng lẽ phải|đã bắt|đóng ticket|đường lui|được duyệt|được ghi .|được page|được sự|đầu ,|ổ cứng',
    ],
    [
      12,
      ',|, chỉ có|, còn <p>|, cả|, lúc|, từ|-|<o> trợ nằm|<p> chọn|<p> cũng phải|<p> hoảng|<p> không biết|<p> làm|<p> tắt nhầm|<p> vốn|<p> vốn không|<p> xoá .|^ <p> hoảng|^ <p> mất|^ <p> sửa|^ <p> vốn|^ <p> xem|^ chúng|^ khoá|^ sai|^ ít ra|account|alter|beta|bản beta|bản hotfix|bản hotfix của|bốn mươi phút|chỉ có <p>|chủ quan|các <o>|cái nút|còn|còn .|còn . $|có gì|cảnh báo từ|cỡ|của <o> trợ|của chính|dòng "|dấu chấm|dự phòng bị|giữa trưa .|gõ ,|gặp|gốc rễ|hotfix của|hotfix của <o>|hoạt|hoạt động|hành .|hành . $|khoản của <o>|khác với <o>|kiểm toán|kịp|là giới|là giới hạn|lại ba|lại làm|mà không có|môi|môi trường|mỗi tháng|nghĩ đến|nghĩ đến việc|nghỉ phép|năng lực|phòng bị|phút và|phản ứng|postmortem|quá sớm .|quảng|ra cả|ra nó .|ra nếu|ra nếu <p>|root .|root . $|rễ|sao nó|sau <p> mới|sau lần|suốt một tiếng|sát .|sát . $|sót của <o>|sẵn|sớm .|sớm . $|theo hướng dẫn|thì chỉ|thì phải biết|thông báo lỗi|thấy <p> mở|thẳng lên production|trong một giờ|trong sáu phút|trận|trở|trợ nằm|trợ nằm trong|tốt ,|vì sao nó|về <o>|về giới|về giới hạn|vốn không|{- "lẽ"}|{- "lọt"}|{- "root"}|{- "về"}|{- : O}|{O "khác"}|{O knows}|{O! negated}|{P "chọn"}|{P "gõ"}|{P "hoảng"}|{P "mở"}|{P "từ"}|{P "vốn"}|{S "mất"}|{S "từ"}|{S do P}|{changes>able}|{future>negated}|{must>others}|{must>praise}|{must>thus}|{nếu O}|{others>person}|{persists>late}|{person>tells}|{subjects ---O}|{system>believes}|ít ra|ăn trưa|đi|đây .|đây . $|đó , và|đĩa đầy|đầu|đặt|đặt tên|đến giờ|ấy',
    ],
    [
      11,
      '# giờ đến|, <p> mở|<p> biên|<p> biên soạn|<p> bỏ quên|<p> copy|<p> không kiểm|<p> là|<p> là không|<p> một|<p> rồi|^ <p> copy|^ <p> cũng|^ <p> giao|^ <p> khởi|^ <p> đều|^ báo|^ cờ|^ giá mà|^ le|^ le ra|^ sai sót|^ từ lúc|ai nghĩ tới|biên soạn|biết là|báo bằng|báo nên|bản bàn|bản bàn giao|cho xong|chuyện gì .|có <p> .|có chuyện gì|cả công|cả công ty|cấu hình của|của aws|của con|của con người|duy nhất còn|duyệt .|duyệt . $|giá mà|giản|giờ đến|giờ đến #|hai tuần mà|khi có|không có chuyện|khẩu .|khẩu . $|kiểm tra lại|le ra <p>|lên hai|lần thứ ba|lỗi do|mà <p>|mươi giây .|mật khẩu .|một cú|một dòng trong|một nửa .|một sai|mở .|mở . $|ngay .|ngay . $|nguyen|nguyen nhan|nhân sự|nhất <p> cũng|nhất còn|nhắc|nói với|nếu có ai|nửa .|nửa . $|nữa|phải đợi|promote|quá cẩu|quá cẩu thả|ro này|rủi ro này|suốt một|suốt nửa|suốt nửa tiếng|sáu phút|sáu phút .|test failover|tháng sáu|thì khách|thì sự|thì sự cố|toà|tra lại|trì của|trình ,|trước một|tượng|tức|từ tháng sáu|vượt|vẫn nhận|{- "chưa"}|{- "hiếm"}|{- rồi -}|{- while}|{-! late}|{N changes}|{N irony}|{O persists}|{P "biên"}|{P "bản"}|{P "copy"}|{P "có"}|{P "của"}|{P "deploy"}|{P "le"}|{P "làm"}|{P "đoán"}|{P , O}|{S "cấu"}|{S "trang"}|{believes>late}|{knows>checks}|{late>knows}|{negated>only}|{nobody>late}|{passive>able}|{subjects NP}|{tells>checks}|{thus>only}|{thus>owns}|{unable>believes}|{wrong>late}|{wrong>praise}|ít nhất <p>|ô ,|điều này|đây không|đã không có|đơn giản|được tắt|ổ đĩa đầy',
    ],
    [
      10,
      '" do|# phần|# phần trăm|, vậy|, vậy mà|<p> bỏ mặc|<p> lúc|<p> phản ứng|<p> đẩy bản|^ <p> đặt|^ bước kiểm|^ chung|^ các <p>|^ cấu|^ cấu hình|^ hỏi|^ lúc #|^ như mọi|^ test|^ theo|^ từ|^ đáng nhẽ|ai làm|ai trong <p>|ba mươi|báo vào|bước tiếp|bước tiếp theo|bằng #|bằng # .|cho ai .|chính ,|chúng tôi .|chẳng hiểu|chỗ cũ|console production|cron job|có chỗ|công ty .|cảnh báo|dashboard của|dns .|dns . $|do <p>|giờ|giờ này|gửi số|gửi số liệu|hai ,|hai triệu|hai triệu dòng|hang|hiểu biết|hoàn|khach|khách bị|không xảy|không xảy ra|lên #|màn hình ,|một chút|một đêm|ngay từ|ngay từ phút|nhiệm về|nhất là|nhắc đến|nhẽ <p>|nhờ <p> mà|nói "|phí|phòng .|phòng . $|phó phòng|phương án rollback|phải biết là|production lúc|quý|riêng|route|rác .|rác . $|sao|sáu ,|thanh|theo checklist .|thì không ai|thông báo|thông báo cho|thắc|thắc mắc|trách nhiệm về|tuần ,|ty .|ty . $|tôi .|tôi . $|tư|tốc|tổng đài|từ phút|từ sprint|vậy mà|vốn|{- "chung"}|{- "cứ"}|{-! would}|{O "không"}|{P "các"}|{P "quyết"}|{P only}|{P! trouble}|{S mà S}|{away>must}|{còn S}|{follows>knows}|{knows>again}|{knows>follows}|{knows>must}|{must>away}|{must>owns}|{nobody>persists}|{ought>person}|{persists>unable}|{subjects -}|{system>knows}|{tells>only}|{thì N}|{trouble>document}|{unable>others}|{would>believes}|{would>only}|án rollback|đang trên|đài|đáng nhẽ|đáng nhẽ <p>|đã không xảy|đẩy bản|để làm gì|ổ đĩa',
    ],
    [
      9,
      '# đến|, <p> đã|, và <p>|- -|<p> họp|<p> nhầm|<p> phải|<p> quên mất|<p> vẫn|<p> đoán|^ <p> họp|^ <p> xoá|^ báo cáo|^ điện|^ điện thoại|ai đó <p>|alarm|alert ,|báo cáo tuần|báo đã|bạn <p>|bảng bị|bắt được|bỏ bước|bởi một|chuỗi|cáo tuần|có năng|có năng lực|cùng .|cùng . $|cố do|cố này|cố đã|cứu|dài .|dài . $|dây .|dây . $|giờ vẫn|giữ nguyên|gốc rễ duy|hiện trong|hoàn toàn thuộc|hồi trong|image cũ|image cũ được|không phân|kênh .|kênh . $|le ra|liền|là của|là ý|lại máy|lực cũng|miền|muộn|mạng .|mạng . $|mất một tiếng|một cảnh|một cảnh báo|mở lúc|mở lúc #|ngon .|ngon . $|nhật ký|nên không|nông|nông nỗi|năng lực cũng|quay|quá thấp|rễ duy|rễ duy nhất|sức|sự cố do|sự cố này|sự cố đã|thoại của|thoại của <o>|timeout .|timeout . $|toàn thuộc|toàn thuộc về|trên production|tuyệt|tên miền|tường .|tường . $|tụi|vụ này là|xuân|{- "đang"}|{- tại P}|{- và S}|{O , -}|{P "ghi"}|{P "họp"}|{P "khởi"}|{P "nhầm"}|{P praise}|{P! owns}|{S "cái"}|{T knows}|{again}|{cause>document}|{changes>again}|{forgets>checks}|{forgets>unable}|{if>others}|{if>trouble}|{irony>knows}|{knows>changes}|{knows>only}|{last T}|{must>believes}|{negated>owns}|{passive>late}|{subjects --P-}|{subjects N}|{trouble>object}|{wrong>document}|điện thoại của|đóng lúc|đóng lúc #|đổi khoá|động lại máy|đợt',
    ],
    [
      8,
      '" trong|, lần|: #|: thiếu|<o> được|<p> cảnh|<p> cảnh báo|<p> giám|<p> giám sát|<p> không chịu|<p> không đọc|<p> rút nhầm|<p> từ|<p> đợi|^ bản hotfix|^ không một|^ một câu|^ một cú|^ nửa|^ sau|^ trong|^ tìm|biết có|biết hệ|biết hệ thống|bước thứ|bản nháp|bảo mật|bởi chính|chúng ta có|chạy ,|chạy đúng|chặn được|chối|câu "|có <p> là|cảnh|cảnh báo đang|downtime|dõi|gọi vì|hoàn tác được|hoạt động .|hướng dẫn|hỏi ,|im lặng .|khoá bị|không hoàn|không hoàn tác|không đụng|khẩn|leo thang .|lúc # ,|lần .|lần . $|mai|mà <p> không|máy .|máy . $|mất bốn|một lý|một lý do|ngủ ngon|nhiên <p>|nhung|như vậy .|như vậy là|nhầm .|nhầm . $|nhắn lên|nếu <p> xem|nổi tiếng|nội bộ|phương|phương án|phải đợi <o>|quy định|quên mất|ra thì|rollback ngay .|sau <p>|stack <p>|số đó|ta có|ta mất cả|test|thang .|thang . $|thao tác của|theo dõi|thần|thử máy|thử máy phát|triển|trong vụ này|trong đó|tác của|tác được|tập trung|từ chối|với ai .|xong|{- "tìm"}|{- "đó"}|{- forgets}|{: O}|{O "đó"}|{P "ai"}|{P "bấm"}|{P "bị"}|{P "dang"}|{P "giám"}|{P "quá"}|{P "ở"}|{S "node"}|{S thì P}|{S! persists}|{T , S}|{away>negated}|{if>only}|{irony>would}|{must>unable}|{only>again}|{ought>irony}|{punishes>away}|{tại -}|{để T}|điện thoại|đúng cái|được chuyện|đẩy bản build|đến #|định là|đợi <o>|ở trong',
    ],
    [
      7,
      '# ngày|# để|, chỉ <p>|, lần này|, và không|, đó|, đó là|<p> gỡ|<p> là chưa|<p> như|<p> nhớ|<p> thì đã|^ <p> cùng|^ ai làm|^ bất|^ chín|^ có thể|^ ngưỡng|^ vụ|^ ít|^ đồ|^ đồ thị|ai phụ|ai phụ trách|biến .|biến . $|báo từ|bình thường|bị coi|bị coi là|bị lệch .|cho bốn|cho cả|chạm|chỉ <p> là|có kinh|có kinh nghiệm|có mất|cố này ,|của <o> ,|diễn tập ,|dây|gọi ngay|gọi đầu|hai giờ|hiển nhiên là|hộ|internet|khách .|khách . $|lam|log vì|là chưa .|làm chủ|lái xe|mà không hỏi|mươi giây|mất # phút|mất bản sao|mất bốn mươi|một dấu|một dấu chấm|một lỗi|một tháng|ngoại|nháy|nhận với|nhẹ|nếu có|nỗi này|nửa tiếng|quay lại|ra internet|stack|số tài|số tài khoản|theo <o>|theo runbook .|thì đã thấy|trơn|tạm|tất cả .|tập ,|việc xem|và đóng|xem log .|xoá cache|{, S}|{- "không"}|{- "tự"}|{- passive}|{N thus}|{O late}|{P "phản"}|{P khi S}|{P! document}|{S "cờ"}|{S "nhà"}|{S "đồ"}|{T vì P}|{T wrong}|{checks>system}|{checks>while}|{document>irony}|{late>changes}|{late>forgets}|{late>only}|{must>document}|{passive>again}|{subjects TO}|{system>thus}|{tells>again}|{trouble>away}|{trouble>nobody}|{trouble>system}|{wrong>nobody}|ô nào|đang được|đã nâng|đã nâng cấp|đã rollback|đó ai|đầu <p>|đến mức|đến việc xem|đứt .|đứt . $|ơn <p>|ứng dụng',
    ],
    [
      6,
      ', một|<o> trong kênh|<p> bấm|<p> không có|<p> liệu|<p> thì phải|<p> xoá nhầm|^ <p> chọn|^ chủ|^ dung|^ khác|^ khác với|^ thông|^ thủ|^ thủ phạm|^ trước|ai đọc|ba cảnh|ba cảnh báo|ban ngày|buổi sáng .|bán|báo để|bản lỗi|bốn lần|còn <p> thì|có bản|cảnh báo để|danh sách kiểm|destroy|dung lượng|dòng log|dừng .|dừng . $|file .|gì cho|hoà|hàng đợi .|hơn vì|hậu|hệ thống .|hỏng|khác với|không mở được|không qua review|kinh nghiệm thì|kẻ|là <p> .|là chẳng|là chẳng ai|làm rất|lại vì|lạnh|lần này .|lần thử|lỗi đã|merge .|merge . $|máy chủ|máy không|mắc|mở ra .|nghiệm thì|ngày ,|nhanh ,|nên mất|phó|phạm là|phải xem|qua review|quyết định|quý sau|ra <p> cũng|ràng|rõ ràng|sao <p> lại|sách kiểm|theo quy trình|thống .|thống . $|thủ phạm là|ticket .|ticket . $|ticket với|timeout|toàn không|trinh|trong sáu|trở lại|tuần mà|tên trên|tạm của|tắt để|tổng|từ # đến|viết test|xem số|{, O}|{- "cần"}|{- "mọi"}|{- "vụ"}|{- ; S}|{- mà P}|{N would}|{S "alarm"}|{^ S}|{again>follows}|{believes>cause}|{cause>again}|{cause>person}|{document>again}|{forgets>persists}|{future>owns}|{mà N}|{object>system}|{others>passive}|{praise>able}|{punishes>system}|{subjects -TP}|{subjects PS-}|{system>if}|{tells}|{thì -!}|{would>future}|ít ra <p>|điều hoà|đã chẳng|được gửi tới|được ký|được tắt để|đổ lỗi|đợi .|đợi . $|ở đâu',
    ],
    [
      5,
      ', <p> gọi|, ai|, bước thứ|, do <p>|, kể|<o> gây|<o> gây ra|<p> chỉ|<p> có kinh|<p> nhờ|<p> thử|<p> được giao|<p> được hỏi|<p> đứng|^ <p> cho|^ <p> không|^ <p> phát|^ bốn mươi|^ ngày|^ nhà cung|^ rollback bị|build|bản cũ .|bắn|bị từ|bị từ chối|cao|chúc|chẳng ai nghĩ|có một nguyên|cả ba|cổng thanh|cổng thanh toán|của <o> gây|dang|deploy vào|do|do con|do con người|dừng job|error|giao cho|giao cho <o>|giám|giám sát|giấu|hoạch rollback|hôm nay|khách đã|kiểm tra .|kênh sự|kênh sự cố|kế hoạch rollback|làm theo checklist|làm tắt|lệnh .|lệnh . $|lỗi không|lời trong|mute|mà chưa|máy này|một <p> có|mới thấy|ngày hết|ngày hết hạn|ngăn được|nhân gốc rễ|nhìn ra|như thường|như thường lệ|nhận lỗi|nào là|năm phút .|page đầu|page đầu tiên|phải để|quy trình|rollback bị|sau bốn|số liệu .|sớm nên|test ,|thái|thì còn|thường lệ|thị|thức dậy .|thừa|thử tải|triệu dòng|trả lời trong|vào kênh|vẽ|với <o> .|xem lại|{- "gì"}|{- khi T}|{O "thay"}|{P "cho"}|{P "thử"}|{P "vẫn"}|{P system}|{T "thông"}|{T away}|{able>forgets}|{again>thus}|{away>owns}|{away>unable}|{cause>punishes}|{forgets>able}|{future>object}|{if>persists}|{irony>negated}|{others>would}|{passive>checks}|{persists>wrong}|{thus>passive}|{unable>person}|đi nghỉ|đó không|đúng giờ|đưa lên|được cái|đều có mặt|để làm|định tuyến',
    ],
    [
      4,
      '<o> vào|<p> không làm|<p> phản hồi|<p> đối|^ <p> duyệt|^ <p> merge|^ <p> đối|^ dòng "|^ kỷ|^ lúc đó|^ máy phát|^ nếu có|^ trong khi|^ tuyệt|^ đổi|ai biết|báo cáo lúc|báo trước|bản backup|bản báo|bản báo cáo|bản mới|bắt được lỗi|bị lộ|bỏ qua bước|ca ,|chiều|chính sách lưu|chúng tôi đã|chấp nhận|chỉ có một|con người là|các <p>|cáo lúc|cáo lúc #|cẩu thả .|của database|của khách .|của nhà cung|drain|drain node trước|duy nhất có|dụng|giá của|giúp .|giúp . $|hành động|hình của <o>|hạn rồi|khi deploy|khi khách|khi xoá|là "|làm theo runbook|lúc ấy|lần|lời nhắn|lời page|lựa|lựa chọn|mất bản|một file|một lệnh|một nguyên|một nguyên nhân|nghề|nguyên nhân duy|người là|nhân duy|nhân duy nhất|nhất có|node trước|nút|năm|nước không|nằm trong danh|phát hành .|rủi|rủi ro|sách lưu|sách lưu giữ|số của|thay|thả .|thả . $|thấp|ticket được|tinh ý|trang ,|trước giờ|trước khi xoá|trả lời page|tuần sau .|tên bảng|tôi đã|tới sáng|từ # .|và giữ|vào .|vào . $|{- "bị"}|{- "khỏi"}|{- "mất"}|{- "người"}|{- "tắt"}|{- able}|{N trouble}|{P "duyệt"}|{P "gọi"}|{P "merge"}|{P "sau"}|{P "xem"}|{P "đối"}|{P còn S}|{P thì S}|{S "bài"}|{S "chạy"}|{S "mục"}|{S còn -}|{S future}|{T "#"}|{T only}|{able>owns}|{believes>irony}|{cause>would}|{checks>future}|{document>able}|{follows>checks}|{follows>irony}|{future>system}|{knows>nobody}|{knows>ought}|{knows>person}|{must}|{negated>again}|{others>must}|{ought>unable}|{persists>only}|{subjects ---P}|{subjects -PP}|{tells>able}|{tells>unable}|{trouble>others}|{unable>late}|đang chạy .|được đào|được đào tạo|đổi schema|ưu tiên|ở đó',
    ],
    [
      3,
      ', khi|<p> bận|<p> reboot|<p> rút|<p> tin|<p> tắt cảnh|<p> đặt|^ <p> ký|^ <p> tin|^ cách làm|^ cùng|^ cùng một|^ giới|^ giới hạn|^ luật|^ lỗi|^ mãi|^ mất|^ nếu không|^ phần|^ thật bất|^ tìm mãi|báo lỗi .|báo này|bất ngờ ,|cho rằng|cho tới khi|chuẩn bị|chữ "|comment|có .|có . $|cảnh báo này|cắt|cố thứ|cố thứ hai|của sự|do lỗi|do một|hình .|hình . $|hạn ,|ic|khách là|không có chỗ|là <p> thì|là chưa|làm xong|ma|mặt|một bài|ngay sau|nguyên nhân .|ngày không|ngờ ,|nhân .|nhân . $|nhất được|nhận trong|nhắn .|nhắn . $|những <p>|này được|nên được|nó .|nó . $|nằm trên|phòng máy|phần của|quay về|rác|rõ là|rồi cũng|subnet|sửa một|sự cố thứ|test .|test . $|theo .|theo . $|thiếu một|tháng|thật bất|thật bất ngờ|trong quy|trong đó .|trên đầu|trạng|trạng thái|trỏ|tên|tìm mãi|tạm dừng .|tắt cả|từ <o>|và cả|với <o>|xuân .|xuân . $|{- "bật"}|{- "sự"}|{- mà S}|{; -!}|{O "lỗi"}|{O , P}|{O! system}|{P "bận"}|{P "ký"}|{P "là"}|{P "tin"}|{P "đợi"}|{P rồi -}|{S "thông"}|{S nhưng P}|{T "có"}|{away>others}|{cause>while}|{checks>forgets}|{checks>wrong}|{document>late}|{late>thus}|{must>irony}|{negated>would}|{only>checks}|{owns>believes}|{owns>knows}|{praise>irony}|{praise>while}|{thus>away}|{trouble>unable}|đi ăn trưa|điểm .|điểm . $|đã chỉ|đã làm|đã xử|đã xử lý|đèn|đúng ,|được thông báo|được xác',
    ],
    [
      2,
      '# phút ,|, chuyện|, chuyện này|, không|, thấy|<p> không nhận|<p> trả|<p> trả lời|<p> xem|<p> ở|^ code|^ cái|^ cái nút|^ muốn|^ mục "|^ ngay cả|^ thời|báo cho <o>|báo thứ hai|bí mật|bất cứ|bất kỳ|cháy|chạy nhầm|chỉ mất|chủ bị|cua|cuộc gọi tới|còn dùng|còn lại|có số|cũng chịu|cơ|cột|của nhà|của sự cố|dry-run|dẹp|dọn dẹp|dựng lại được|gọi tới|hai chữ ký|hai lần vì|hỏng thì|hồi chuông|khi hàng|khi hàng đợi|khi nâng cấp|không ai biết|là máy|là nhiễu|là xong .|lại tên|lệch .|lệch . $|lỗi là|lỗi nằm|lục .|lục . $|migrate|muốn|máy chủ bị|ngay cả|nhiễu|nhân|nhìn thấy|này ;|nội|phân biệt|pod|production bị|sai cả|sai một|sai tên|trang trạng|trang trạng thái|trong một phút|trong ngày .|truoc|trước rồi|ty|tích hợp|tồn|tồn tại|từ #|vào lúc|vào lúc #|xuất hiện|{- "lỗi"}|{- : P}|{P "kho"}|{P "liệu"}|{P "đúng"}|{P còn P}|{P dù -}|{P while}|{S "canh"}|{S bởi O}|{S mà P}|{T và P}|{T while}|{again>passive}|{again>person}|{document>persists}|{first -}|{future>trouble}|{passive>believes}|{persists>negated}|{subjects PPS}|{system>tells}|{tells>negated}|{trouble>follows}|{và N}|{while>knows}|{would}|đang mở|điểm|đăng cập|đăng cập nhật|được báo lúc|được gọi|đọc cảnh|đọc cảnh báo|đủ .|đủ . $',
    ],
    [
      1,
      ', cảnh|, cảnh báo|:|<o> cũng|<p> lái|<p> nhận bàn|^ <p> phản|^ công cụ|^ khách gửi|^ pr|^ đề|ai trả|alter table|biết điều đó|báo vì|bất ngờ|chính thức|chụp|cái lệnh|câu cảnh|câu cảnh báo|enter|ghi trong|giản là|giới hạn kết|hai lần mà|hơn thì|hạn kết|hạn kết nối|hết quota|hỏi ai|khách gửi|không có giới|không gọi|kia|kiếm|kém|làm gì .|lưu giữ|lần cuối|lịch .|lịch . $|message|một ,|nhất|nhầm máy .|này lẽ|này lẽ ra|này thì|nói là|nói thẳng|nước|nếu không|production ,|query|quota|quyền ghi|sau khi|secret|sinh ra|sập .|sập . $|theo runbook|thì lỗi|thực|tiên|trên console|trên tường|tác của <o>|tìm kiếm|vé|về|{- "năm"}|{- "phòng"}|{- "pr"}|{- "thông"}|{- "đóng"}|{- "đổi"}|{- khi S}|{- wrong}|{: S!}|{O "nhờ"}|{O thus}|{P "hoàn"}|{P "việc"}|{P "đơn"}|{P , T}|{S "kế"}|{S "luật"}|{S "điện"}|{S , P}|{S rồi -}|{T do P}|{able>document}|{cause>follows}|{changes>if}|{checks>away}|{checks>believes}|{future>cause}|{irony>ought}|{knows>object}|{knows>trouble}|{late>owns}|{must>while}|{nhưng -!}|{nhưng S!}|{nobody>document}|{nobody>irony}|{only}|{ought>away}|{persists>again}|{persists>system}|{rồi S}|{subjects -PS}|{while>changes}|{while>owns}|{would>ought}|ít|đào|đào tạo|đúng là|đơn giản là|đường màu|được phép|đều đã|để thử|đọc xong|đối|đối soát|đổi tên|độ .|độ . $|động .|động . $|ở đầu',
    ],
    [
      -1,
      '" không|, mười|.|. $|<p> có thể|<p> nên|<p> phẩm|^ <p> phẩm|^ <p> đêm|^ ca|^ cuộc|^ cuộc gọi|^ dây|^ hoan|^ hoan hô|^ index bị|^ ngân|^ phải công|^ trước khi|^ ảnh|ba giờ|bảo trì .|bị gỡ|bốn <p>|cho chúng|cho qua|chúc mừng|chúc mừng <p>|chậm trễ|chắc không|chết .|chết . $|chờ|ci chạy|co|cung cấp không|có giới|có giới hạn|có trong|công nhận|cũng có <p>|cũng vậy|cũng vậy .|cấp không|cầu .|cầu . $|cắm lại|deploy|dung lượng .|duy nhất .|dùng quyền|firmware .|firmware . $|gate|hoan|hoan hô|huỷ|hàng đợi bị|hô|hẹn|index .|index . $|khoản của|không làm|không đăng|kiem|kiem tra|kết quả .|leo thang|là quyết|là quyết định|lúc page|lờ|mà hôm đó|mãi rồi|mười một|mười năm|mềm|mừng|mừng <p>|ngoài|ngân hàng|như nhau|nó chạy|nó không|năm mươi|phải công|phải công nhận|phải đọc|phần mềm|playbook|pull|rơi|script rollback|số điện|số điện thoại|sửa được|thành viên|tháng tám|thì cả|thư|tin ,|trình duyệt|trước|trước đó|tài khoản của|tích|tăng gấp|tạm dừng|tới khi|viên|việc chậm|việc chậm trễ|và nó|và nó chạy|vào kênh .|văn|vậy .|vậy . $|yêu cầu .|{- "bảo"}|{- "lưu"}|{- "quá"}|{: S}|{P "chúc"}|{P "phẩm"}|{P : S}|{P changes}|{S "canary"}|{S "chứng"}|{S "cùng"}|{S "phiếu"}|{S "tên"}|{S persists}|{believes>changes}|{cause>unable}|{object>ought}|{passive>persists}|{praise>knows}|{subjects P---}|{subjects PT}|{tells>future}|{tells>would}|{thi -}|đã xoá|được giao|để bảo|để bảo trì|đột|đợi bị',
    ],
    [
      -2,
      '# <p>|# tháng #|, <p>|<p> hành|<p> xem log|^ <p> bị|^ <p> giám|^ <p> là|^ <p> nên|^ <p> quyết|^ alert|^ bảng|^ mong <p>|^ mỗi|^ như|^ nếu <p>|^ thêm một|^ đúng|api|ba tiếng|bi|bản nâng|bản nâng cấp|bị thiếu|canh|chung một|chỉ|cluster .|cluster . $|có hai|có lý|có lý do|có thêm|cũ không|cảm ơn <p>|cập nhật .|của hãng .|dau|db|dán|dùng chung một|giờ có|hai ngày sau|hàng .|hàng . $|hãng .|hãng . $|hỏi trong|hồi .|hồi . $|kernel|khi cảnh|khi cảnh báo|khách đã không|không sao|là lỗi con|làm vậy|lúc|lúc nào|lại .|lại . $|lại được|lần sau|lần đầu|lệnh|lỗi ,|lỗi <p>|lỗi trong|module|mong <p>|mùa xuân|một buổi|một ngày|ngay ,|nhận cả|notes|năm dữ|năm dữ liệu|nếu không có|qua cả|quy trình .|release notes|rollback ngay|runbook ,|rõ vì|rõ vì sao|rút kinh|rút kinh nghiệm|sla|test rồi|thay đổi|tháng #|thì khách đã|ticket đầu|ticket đầu tiên|token bị|trong lịch|trước thì|tu|từ trước|viết runbook|{- "kernel"}|{- "tinh"}|{P "dừng"}|{P "mong"}|{P "reboot"}|{S "giá"}|{S changes}|{S! knows}|{T again}|{changes>forgets}|{changes>punishes}|{follows>believes}|{irony>again}|{irony>late}|{late>negated}|{negated>away}|{ought>late}|{person>future}|{rồi P}|{subjects --S}|{subjects T--}|{tells>passive}|{tells>persists}|{unable>only}|đi tới|điều đó .|đã không phải|đóng .|đóng . $|được gửi cho|đầu tiên|đọc release|đọc release notes|đỏ .|đỏ . $|động của',
    ],
    [
      -3,
      '# giờ .|$|, tự|<p> bắt|<p> không|<p> trong cuộc|^|^ <p> nhờ|^ flag|^ không cần|^ rollback|^ thông báo|^ yếu|^ yếu tố|ai đang|báo lúc|báo lúc #|báo về|bản sao|bị lệch|bốn mươi|change|chuẩn|chỉ ra một|con số|câu lệnh này|có ,|cùng lúc vì|cả cuối|cả cuối tuần|cả năm|cảnh báo thứ|cố của|cố xảy|cố xảy ra|do trùng|dịch vụ đã|endpoint cũ|giới hạn .|gõ nhầm|hộp thư chung|key|không|không nhận ra|không phát|kết thúc .|log|làm mất|lúc vì|lúc đó chưa|lượng .|lượng . $|lần nào|lần và|lẫn <p>|lẫn <p> đều|lệnh này|lỗi , <p>|lực .|lực . $|mà hôm|một phần mười|một tuần|ngày <p>|ngăn|nhìn thấy hai|nên không ai|nếu phải chỉ|phiếu thay|phiếu thay đổi|phiền|phát hành|phút một|phút một lần|phải chỉ|phải chỉ ra|rollback của|rollback của <o>|rò|rò rỉ|rỉ|sinh ra .|sự cố của|sự cố xảy|thành|tháng sau|thì lỗi đã|thúc .|thúc . $|thư chung|thứ ba .|toán .|toán . $|tra .|tra . $|trình .|trí|tăng|tử|vụ .|vụ . $|vụ đã|xem log|xoá nhầm|{- "hết"}|{- "phần"}|{- "postmortem"}|{- "trùng"}|{- "yếu"}|{- changes}|{- mà N}|{-! again}|{-! while}|{O! object}|{O!}|{P "cùng"}|{P "nghe"}|{P : -}|{S "flag"}|{T "không"}|{còn -}|{document>must}|{follows>must}|{if>owns}|{if>unable}|{knows>others}|{middle P}|{must>cause}|{nhưng -}|{nobody>trouble}|{object>irony}|{others>believes}|đang tắt|điện thoại .|đánh giá|đã bị|đó bị|được cho|được đưa',
    ],
    [
      -4,
      '<p> dán|<p> dừng|<p> nghe|<p> nhận được|<p> đọc cảnh|^ ai cũng|^ chúng ta|^ cả|^ log|^ runbook|^ thiếu|^ tuyệt vời|^ việc đầu|^ ít nhất|ai có thể|ai cũng|ai cũng biết|bot đóng|cau|cho <o> ,|cho tới|chưa .|chưa . $|chết|chứng chỉ được|có cần|cần bao|cần bao nhiêu|drop bảng|duy nhất trong|dự phòng .|gian .|gian . $|khach hang|không biết|không làm gì|không đến|khởi động lại|kênh ,|ký .|ký . $|lai|là bản|lại còn|lộ|mail|mở máy|ngoài giờ|nhìn biểu|nhìn biểu đồ|như kế|như kế hoạch|nhầm máy|node .|node . $|nào có|phần trăm|ra và|region .|region . $|restore hàng|sai của|sáng .|sáng . $|thao tác sai|thi|thoại ở|thời gian .|thức dậy|thử .|thử . $|tiếng vì|token hết|token hết hạn|trong một|trong ngày|tuyệt vời|tác sai|tác sai của|tái hiện|tự động và|việc gọi|việc đầu|việc đầu tiên|vời|xoay khoá|xong rồi|{- "ai"}|{- "chỉ"}|{- "thiếu"}|{- "trực"}|{- "tên"}|{- "từ"}|{- , S}|{P "code"}|{P "cảm"}|{P nên P}|{S "backup"}|{S "hai"}|{S "service"}|{S mà N}|{S! believes}|{again>irony}|{away>would}|{cause>must}|{changes>while}|{document}|{if>system}|{knows>praise}|{object>must}|{only>persists}|{subjects PS--}|{subjects SN}|{thus>late}|{unable>persists}|{wrong>others}|điện thoại ở|đêm <p>|đó thì|đưa|được sinh tự|đảo',
    ],
    [
      -5,
      '" chắc|) .|) . $|, mỗi|, và cả|; nhà|<p> ngồi|<p> đều không|^ <p> trợ|^ cache|^ chỗ|^ cảm ơn|^ file|^ thật may|^ tin|biết về|bảy <p>|bỏ .|bỏ . $|bộ nhớ .|bởi|cao điểm|cao điểm .|chính .|chính . $|chính sách leo|chế|chốt|cpu|công ty|cố đã có|của <o> trong|cứng|database .|database . $|disk|disk #|do bot|gấp đôi .|gọi .|gọi . $|gọi cho khách|gửi được|hai máy|header|hạn chứng|hạn chứng chỉ|hạn lúc #|job đồng|job đồng bộ|không cần|không gửi được|không phải chờ|không tới|ký|là ai|lái|lần mà|lệ lỗi|mỗi mười|một mình .|một thứ|ngay cạnh|ngủ tiếp|ngủ tiếp .|ngừng hỗ|ngừng hỗ trợ|page vì|phần của <o>|sau ba|sau năm phút|sev1|slo|sách leo|sách leo thang|sợi cáp|theo runbook ,|thiếu quyền .|thông báo .|thật may|thật may là|thứ hai|toàn .|toàn . $|trong cuộc gọi|trên console .|trình . $|tác "|tỷ lệ lỗi|vì cảnh|vì cảnh báo|với khách|xin|xong ,|{- "cổng"}|{- "với"}|{-! must}|{N must}|{O "việc"}|{P "kể"}|{P "trợ"}|{S "câu"}|{S "mười"}|{S "nhìn"}|{T persists}|{^ O!}|{away>object}|{cause>checks}|{document>trouble}|{future>others}|{if>passive}|{irony>future}|{must>nobody}|{nobody>must}|{nobody>passive}|{nobody>system}|{nên -!}|{only>owns}|{owns>praise}|{passive>follows}|{praise>passive}|{punishes>wrong}|{while>able}|{would>praise}|đi đâu|điều này .|đó trên|đóng|đóng băng|đôi .|đôi . $|đến thứ|đều không|động lại .',
    ],
    [
      -6,
      ', có|, ở|; job|<o> bị|<o> lúc|<o> lúc #|<p> duy|<p> duy nhất|<p> hỏi <o>|^ chỉ một|^ cách|^ hệ|^ hệ thống|b|bao nhiêu|biết vì|bucket|bàn giao không|báo rồi|bước|bảo trì|ca hôm|chạy được|chỗ .|chỗ . $|chờ ,|còn <p>|có ba|có ngày|cả <p>|cảnh báo đầu|cẩn|doi|dung cảnh|dung cảnh báo|dẫn|dữ liệu thật|email từ|gia hạn chứng|giao không|giờ bảo|giờ bảo trì|hiện .|hiện . $|hàng đợi đang|hướng|hạn bị|hề|họp|image|khung giờ bảo|không nhận được|kê các|kỳ|kỹ ,|liệt kê các|lên gấp|lên kênh|lạc được với|lục|mà không báo|mở ra|ngân|ngân sách|nhiêu|node còn|này còn|này đã|nếu <p> đợi|nội dung|nội dung cảnh|nửa đêm|pager không|phút sau|phải có|phải mở|profile|quyết định giữ|replica|rollback đã|soát|sẽ được thêm|test trước|theo checklist|thiếu bộ|thiếu bộ nhớ|thoại .|thoại . $|tháng chín|thư viện|ticket có|trong # phút|trách .|trách . $|tuyến|tuần sau|tái|tên máy|tên vùng|từ|từ thứ <p>|viết .|viết . $|viện|với|xoá bảng|{, T}|{- do S}|{N away}|{P "hành"}|{P "nhìn"}|{S bởi S}|{^ T}|{checks>others}|{forgets>thus}|{forgets>would}|{late>irony}|{negated>late}|{nobody>thus}|{others>forgets}|{ought>persists}|{owns>future}|{owns}|{persists>while}|{person>document}|{person>if}|{person>only}|{person>system}|{punishes>person}|{punishes>trouble}|{thì O}|{while>irony}|ít nhất|điện thoại không|đã mất|đã tìm|đã tìm ra|đó đã|được chạy|được nghỉ|được thông|được với <o>|để <p>|định giữ|đổi mà|đợi đang|ảnh chụp',
    ],
    [
      -7,
      '# cho|# đã|, kể cả|: mỗi|; số|<o> gõ|<p> kiến|<p> kiến trúc|<p> làm rất|<p> làm đúng|^ chứng|^ chứng chỉ|^ câu hỏi|^ có <p>|^ công|^ token|bay|báo theo|báo được|bản build|bị thu hồi|bốn người|checkout|chuyện gì|chấp|chỉ được|chọn nhầm|cuối của|có thêm một|cũ .|cũ . $|cũ của|cũ của <o>|cả nước|cảnh báo không|cảnh báo theo|cảnh báo được|cấp quyền|dashboard .|dashboard . $|dự phòng|file đầu|giờ cao|giờ cao điểm|gấp ba .|gỡ|hai bảng|index bị|kiến trúc|kiệm|kiệm cho|kết quả|kể cả|lại sau|lại trong|lẽ <p>|lỗi gõ|lỗi này|lực|modem|modem dự|modem dự phòng|máy đó|mất #|mới có|ngay trong đêm|nghìn dòng|nguyên nhân ,|nguồn|ngày vì|nhanh hơn|nhà|nhân ,|nhìn vào|nhất quán|nhận sau|phiên root|ra phải|runbook .|runbook . $|smoke|smoke test|số dòng|thử restore|tin nhắn|tiên bị|tiết kiệm|tiết kiệm cho|tool|tranh|trên|trì hoãn|trúc|trả|trỏ tới|tên trong|tạm thời|tệ|từng bước|và hai|{- "bắt"}|{- "mỗi"}|{- "xong"}|{- "xoá"}|{O "câu"}|{P "kiến"}|{P "nghĩ"}|{P "ngồi"}|{P "tuần"}|{P "đưa"}|{P "đến"}|{P : P}|{P và -}|{S và S}|{again>persists}|{changes>checks}|{checks>unable}|{future>checks}|{nobody>unable}|{object>would}|{only>cause}|{others>trouble}|{punishes>object}|{subjects -S-}|{subjects PP}|{unable>trouble}|{while>believes}|{while>others}|{would>unable}|{wrong>again}|{wrong>knows}|{wrong>person}|đi ngủ|đáng lẽ <p>|đã ghi|được ,|được kiểm|đầu tiên bị|động lại',
    ],
    [
      -8,
      '# theo|, #|, <p> có|, nhưng lịch|, pipeline|<o> :|<o> trợ|<p> xử|<p> xử lý|<p> được báo|^ <p> khong|^ <p> nhìn|^ <p> nhận|^ <p> nền|^ chuyện này|^ câu|^ không liên|^ lúc page|^ lịch|^ nhiều|^ staging|ai có|banner|báo cáo này|bị tắt|bố|cho một|chuông|cáo này|có #|có nguyên|có thể|công nhận <p>|cả ba lần|danh sách không|dịch vụ .|dừng lại|gì .|gì . $|gì ? $|hiệu|hỏi lại|hỗ trợ .|hộp thư|không ai trong|không liên lạc|không đăng nhập|kênh đã|ký tự|loại được|lúc # theo|lúc # và|lại "|mẫu bàn|mẫu bàn giao|một danh|một danh sách|một node|nhan|nhà mạng|như thế thì|nhưng lịch|nhận <p>|nhập được|nhật .|nhật . $|này dùng|này dùng chung|nửa giờ|phiên bản|phép .|phép . $|quyền <p>|quá trình|rollback|sau hai phút|schema .|schema . $|sách không|sự cố|thiếu quyền|thuộc|tháng này|thế thì|thứ <p> ,|trên cụm|tên <p>|tải lên|việc đó|và không ai|vào call|vòng|về mức|xong ở|{- "khởi"}|{- "nhiều"}|{- "viết"}|{N late}|{P "ba"}|{P "duy"}|{P "nền"}|{P "xoá"}|{P trouble}|{S "lẽ"}|{S "ổ"}|{again>changes}|{away>persists}|{last -}|{late>trouble}|{must>knows}|{negated>document}|{negated>irony}|{object>away}|{others>document}|{thus>if}|{unable>document}|{wrong>unable}|điều tra|đăng nhập được|được <p>|được báo trước|được phát|để ý|đổ chuông',
    ],
    [
      -9,
      ', việc|, đúng như|<p> của <o>|<p> duoc|<p> duoc goi|<p> hoàn|<p> ký cho|^ <p> chỉ|^ <p> hoàn|^ bảy|^ chuyện|^ con người|^ còn|^ công ty|^ lịch trực|^ số liệu|^ trực|^ với|^ ổ|bản .|bản . $|bị chậm|bị xoá|bữa|canh bao|cau hinh|cho khách|chạy vacuum|chậm #|chủ|console không|có nhãn|cấu hình bị|cần một|diff .|diff . $|drop|export|gấp ba|gắn|gốc của|gửi cho <o>|gửi tới một|hinh|hình bị|hỗ|hỗ trợ|ic là|khi chạy .|không có bước|không đặt được|kê|liệt|liệt kê|làm gì|mà không ai|môi trường .|mười hai .|mất nửa|nhỏ hơn .|nền tảng|page .|page . $|phiên|phút #|phụ lục|plan|queue|router|rỗng .|rỗng . $|standby|sáng hôm|sát|thì chưa|thẻ|trong ba|trùng .|trùng . $|trường .|trường . $|trễ tăng|tương tự|tảng|tắt .|tắt . $|tệ hơn|tới #|tới dòng|và không có|vì cả|vì cả hai|{- "chuyển"}|{- "chuông"}|{- "nhận"}|{- "sao"}|{- "trống"}|{- , T}|{N vì S}|{N wrong}|{O "ý"}|{P "tinh"}|{S "nhờ"}|{S "role"}|{S "sai"}|{S "trong"}|{S "tắt"}|{S! unable}|{T system}|{^ N}|{away>knows}|{away>tells}|{away>while}|{cause>persists}|{document>others}|{future>late}|{if>tells}|{mà -!}|{negated>unable}|{nobody>negated}|{nobody>wrong}|{only>document}|{only>unable}|{ought>passive}|{punishes>while}|{subjects -P-}|{subjects -SS}|{trouble>able}|{trouble>would}|{while>cause}|đang trực|đó ,|được cấu|được cấu hình|được hàng|đặt được|đều làm|để trống|độ trễ tăng|ở cấp',
    ],
    [
      -10,
      '# , nhưng|, <p> và|, câu|, hai|: một|<p> nhìn|^ <p> trong|^ giả|^ giả thuyết|^ màn|^ màn hình|^ ngày hết|^ tinh|^ tài|^ việc|^ đồng|^ đồng hồ|action item|backup của|backup của <o>|backup trước|backup trước khi|biết trước|bài test|bàn giao|bác|bước # của|bị bác|bị destroy|cho <o>|cho <o> lúc|cho chạy|chạy hai|có ghi|có một <p>|có ô|cùng màu|cấp ,|cậy|của runbook .|duyệt|dành|ghi .|ghi . $|giá|giá trị cũ|gọi cấp|gọi cấp hai|hai đường|hotline|hết hạn lúc|item|khi sự|khi sự cố|không cho thấy|không liên|kết nối .|log ,|là có|làm đúng|lần trong|lần vì|mất điện|một phút ,|nguy|ngày #|nhận ra|nhận thấy|này do|này với|nối .|nối . $|phần mười|pin|quả|quản|ra một|resource bị|resource bị destroy|rất rõ|theo hợp|theo hợp đồng|thì đó|thì đó là|thường|thấp .|thấp . $|thức|tin cậy|tiết|trong kênh|trị cũ|tải này|tải này .|từ hôm|tỷ|vào console|vì trang|vả|vất|vất vả|wiki|{- "bài"}|{- "giữ"}|{- "ý"}|{P "cẩn"}|{P passive}|{S wrong}|{T praise}|{able>knows}|{again>document}|{again>object}|{cause>future}|{cause>owns}|{changes>object}|{irony>follows}|{praise>persists}|{trouble>changes}|{trouble>future}|{unable>able}|{would>must}|đường dẫn|được bot|được gửi|được pipeline|ở phòng',
    ],
    [
      -11,
      '# % thì|% thì|, đúng|: cảnh|: cảnh báo|<p> lâu|<p> lâu năm|<p> nhìn biểu|<p> nền|<p> nền tảng|^ <p> xử|^ anh|^ backup|^ cả <p>|^ cảm|^ giờ|^ hàng|^ hàng đợi|^ kênh|^ migration|^ page được|^ số|action|ai còn|an|aws|ba mươi ngày|ba và|báo nhiệt|báo nhiệt độ|bận|bị|cho các|chép|các cảnh|các cảnh báo|cáp|câu hỏi|có bước|có cùng|công ty mẹ|cảnh báo cho|của ai|deploy hôm|giờ sáng|gì để|hai ngày .|hai tuần|hơn một|hạn lúc|hậu quả|hổng|không có trong|không nằm trong|kêu .|kêu . $|kịch trần|kịch trần từ|liệu thật|liệu thật .|là hàng|là hàng đợi|là đủ .|làm rất tốt|lý do|lẫn|lỗi .|lỗi . $|mẹ|mới chưa được|mời <o>|mức #|mức # %|nhiệt|nhiệt độ|năm lần|page được|page được gửi|phải chờ|phớt|phớt lờ|phụ trách|pipeline bỏ|pipeline bỏ qua|prompt|quá ,|ra <p>|rớt|sau sẽ|số trong|terraform|thì chưa .|trần từ|ty mẹ|va|viết test cho|và cảnh|và cảnh báo|về bản cũ|{- "cuộc"}|{- "sẽ"}|{- "tới"}|{- "vào"}|{- "đúng"}|{- , O}|{N passive}|{O while}|{O! tells}|{P "#"}|{P "xử"}|{P! irony}|{S "bảng"}|{S "log"}|{S "năm"}|{S document}|{S nên S}|{away>changes}|{cause>knows}|{checks}|{document>future}|{follows>late}|{khi P}|{negated>person}|{only>follows}|{only>wrong}|{persists>cause}|{praise>trouble}|{subjects S-S}|{subjects SPS}|{vi S}|{và S!}|được gọi lúc|ở mức #',
    ],
    [
      -12,
      '" đã|; không|; không có|<o> đã|<p> bị gọi|<p> phải được|<p> restart|^ <p> thử|^ bản sửa|^ hai tiếng|^ lần nào|^ tài khoản|^ vendor|bàn giao .|báo không|báo đầu|báo đầu tiên|bận .|bận . $|bị bộ|bị bộ lọc|bị xoá bởi|check|chi tiết|chiều .|chiều . $|chạy|chỉ mục|cung cấp .|dời sang|dừng ở|giá trị mặc|health|health check|hàng đợi không|hồi quyền|khi có <p>|không ai|liên lạc được|làm ,|lạc được|lại tới|lỗ|máy của|máy của <o>|mạng|mới chưa|người dùng không|này :|này là|này sẽ|nêu|năm # .|phủ|production vì|rà|table|theo mặc|theo mặc định|thu hồi .|thu hồi quyền|thêm cảnh|thêm cảnh báo|thì gọi|thấy gì|thời hạn|thứ sáu|tin|treo|trong ca .|trị mặc|trị mặc định|trỏ sang|tuỳ|tới ba|vì công|vì công cụ|xoá bởi|{, P}|{- "review"}|{- rằng S}|{P "những"}|{P "restart"}|{P vì -}|{S "cache"}|{S "checklist"}|{S "chính"}|{S "cổng"}|{S khi -}|{S while}|{T! checks}|{able>persists}|{again>unable}|{away>nobody}|{believes>unable}|{cause>irony}|{changes>would}|{dù -}|{follows>unable}|{late>must}|{middle N}|{object>future}|{only>nobody}|{subjects P--}|{subjects SSS}|{system>owns}|{tells>nobody}|{unable>future}|đã xong .|đêm để|đòi|đó chưa|được dùng|được dời sang|được thử|đổi cấu|đổi cấu hình|đợi không',
    ],
    [
      -13,
      ', không có|, mà|, viết|<p> cẩn|<p> cẩn thận|<p> duyệt|<p> nhận page|<p> quên gia|<p> trực|<p> được cấp|^ <p> chưa|^ bài học|^ chi|^ mức độ|^ như thường|^ phiếu|^ trang trạng|báo kêu|bảng đó|bỏ|chút thì|chưa từng|chối .|chối . $|chừng|câu hỏi của|có <p> và|công cụ không|cảnh báo kêu|cụ không|dậy .|dậy . $|giống nhau .|giờ và|giữa chừng|gửi cho|hạn của|import|kiểm tra|kubernetes|laptop|log thì|một chút thì|một chữ|một phím|một phần|ngày # .|nhận ,|nhận <p> nhanh|nhật|nào cho|nó sẽ|năm # cho|nếu <p> không|page đến|phải được gọi|quên gia|quên gia hạn|rack|review|sau bảy|sau bảy ngày|sau năm|sơ|số liệu|test cho|test và|tham số|thì cũng|thường lệ ,|thấy hai|tinh thần|trong danh mục|trông|trống .|trống . $|tủ rack|từ chối .|tự hết|tự đóng sau|tỷ lệ|viết bản|và cả hai|{- "cách"}|{- do P}|{O "công"}|{S "dòng"}|{S "migration"}|{S "mẫu"}|{T must}|{able>cause}|{changes>unable}|{follows>able}|{follows>wrong}|{knows>forgets}|{late>others}|{middle S}|{negated>tells}|{nếu P!}|{nếu S!}|{nếu S}|{persists>passive}|{subjects ---}|{system>nobody}|{system>while}|{trouble>tells}|{unable>praise}|{while>unable}|{wrong>system}|ý kiến|đánh dấu|đã nhận|đóng sau|đăng nhập',
    ],
    [
      -14,
      '<p> chịu|<p> thêm|<p> vì|^ <p> duy|^ những|^ quá|^ thêm|báo đang|báo đổi|bước kiểm|bước kiểm tra|bảy ngày .|bằng chứng .|chạy bản|chứng .|chứng . $|cuộc gọi không|có dữ|có dữ liệu|công bố|công cụ này|cả ca|cấp hai|cụ này|cụm này|của hãng|dòng đầu của|gọi <o>|gọi khách|gọi khách .|gọi không|gửi vào|hiển thị|hồ|khi so|khác .|khác . $|không có dữ|không đặt|kích thước|kích thước pool|kể|là việc|làm rơi|lúc # ;|lẽ <p> phải|mất hai tiếng|một ngày .|nhận page sau|nhỏ hơn|này đến|page sau|phút vì|phụ thuộc|pr|quen thuộc|quả .|quả . $|retry .|retry . $|runbook cho|rỗng|sau # phút|sau khi so|schema|sinh tự|sinh tự động|thoại|thông báo đổi|thước|thước pool|tiếp theo|trong cuộc|trùng tên|trễ .|trễ . $|tác .|tác . $|tập|tắc|tốc độ|vendor|và tắt|vào hộp|vào hộp thư|vào làm|vì hai|văn phòng|{- "con"}|{- "index"}|{- "khoá"}|{- : -}|{- bởi S}|{- mà -}|{N , -}|{O "gọi"}|{P "cả"}|{P "nhanh"}|{P "đã"}|{S "ba"}|{S "thêm"}|{S "việc"}|{S "đổi"}|{S để -}|{able>tells}|{away>passive}|{away>thus}|{if>away}|{if>object}|{mà S}|{owns>changes}|{thus>system}|{unable>follows}|điều đó|đã có <p>|đó .|đó . $|đó có|đưa ra|được ngủ',
    ],
    [
      -15,
      '" <p>|, hai <p>|<o> khi|<p> chạy vacuum|<p> chết|<p> nhanh|<p> đưa|^ <p> <p>|^ <p> bấm|^ <p> restart|^ khách|^ máy chủ|^ nếu phải|^ scheduler|^ service|^ trang|^ đĩa đầy|^ được|ba vùng|buổi chiều|báo ,|bảy|bảy ngày|bắt buộc|bị cắt|bị job|bị kẹt|can|cho phép .|chủ .|chủ . $|chứ không|cách|cái bảng|có cảnh|có cảnh báo|dòng đầu|giống nhau|hay|hỏi <o>|in|job dọn|khi <p>|không có gì|không nêu|không nằm|kích|liệu không|là xong|lệ|lỗi từ|main|mất kết|mất kết nối|mỗi tháng .|một năm|mục tiêu|này chưa từng|nêu tên|nếu phải|nền|primary|rollback lúc|rollback lúc #|trong đêm ,|truyền thông|trình|trước khi chạy|tương|vá|vì sao|vị|{- "bạn"}|{- "kết"}|{- "ở"}|{O "báo"}|{O! unable}|{P "nói"}|{S "hàng"}|{S "đọc"}|{S và -}|{T "khách"}|{T passive}|{^ S!}|{again>checks}|{away>wrong}|{believes>while}|{changes>system}|{follows>changes}|{khi P!}|{must>passive}|{object>document}|{passive>only}|{persists>tells}|{punishes>cause}|{subjects OP}|{subjects P-P}|{thus>tells}|{thì T!}|{trouble>cause}|{wrong>persists}|đang ở|điều phối|đã duyệt .|được trong|đến được',
    ],
    [
      -16,
      ', bot|, mật|, mật khẩu|: <p>|<p> báo cho|<p> có hai|<p> nhận ca|<p> thấy|<p> thấy cảnh|^ <p> gửi|^ neu <p>|ai trong danh|biểu|báo khi|ca này|channel|chứng|chữ ký|cố tháng|drain node|duoc goi|endpoint|hỏi của|kiểm|lan|neu <p>|ngờ|nhanh hơn .|nhắn|năm phút là|phải nhìn|push|quy|sau một giờ|sinh từ|sách .|sách . $|sự cố tháng|thấy lỗi|trong bản|trong tài|trong tài liệu|trung tâm|trung tâm dữ|trước <p>|tâm dữ|tâm dữ liệu|tên môi|tên môi trường|tự tìm|tự tìm ra|tự đóng|và <p> cùng|và ba|và gọi <o>|xếp|xử|xử lý|{- "gửi"}|{- "lúc"}|{- "thử"}|{- và -}|{P "giỏi"}|{P do -}|{P irony}|{P punishes}|{S "báo"}|{S "màn"}|{S "phiên"}|{S "tin"}|{S "viết"}|{S! system}|{able>believes}|{again>trouble}|{if>wrong}|{mà P!}|{neu P}|{nobody>while}|{nên -}|{object>checks}|{only>changes}|{persists>others}|{subjects P-S}|{subjects PPP}|{subjects T-}|{trouble>praise}|{would>cause}|{wrong>thus}|{để P}|đang làm|đã hỏi|được lỗi|được sinh từ|đầu của|đến từ|địa|địa chỉ|đổi giờ',
    ],
    [
      -17,
      '# lần|<p> bất|<p> bất cẩn|<p> cập|<p> cập nhật|<p> dừng rollout|<p> không được|^ <p>|^ <p> cập|^ <p> reboot|^ khong|^ khong ai|^ khách hàng|^ không rõ|^ runbook dài|^ tài liệu|ban|buổi họp|buổi sáng|bước .|bước . $|bạ|bọc|cho nó|cho nó .|chúng|chỉ một|cuối|có <p> ,|có sóng .|công cụ tự|cùng góp|cũng bị|cạnh nút|cảm ơn|cảnh báo ,|cập nhật|cụ tự|danh bạ|force|giống hệt nhau|giới hạn của|hai bản|hoá ra|hệt nhau|hệt nhau .|khi máy|lock|lập|lịch không có|lớn|máy thì|mươi ngày|mười một phút|một chỗ|những|này chưa|phút là xong|runbook dài|tab|test trên|thiếu|tháng trước .|thích|trang .|trang . $|trong danh bạ|trung bình|tuỳ chọn|từ năm #|và có <p>|vàng|{- "may"}|{- "quyết"}|{- thì S}|{: P}|{N : S}|{P "chịu"}|{P "cập"}|{S "scheduler"}|{S "script"}|{S "token"}|{S do S}|{S tells}|{S! late}|{cause>negated}|{checks>cause}|{if>thus}|{object>only}|{object>while}|{ought>while}|{owns>tells}|{rằng -}|{subjects P-T}|{tells>trouble}|{thus>changes}|{trouble>must}|đã được|đơn|đồng ý',
    ],
    [
      -18,
      '# của|# dòng|# như|, công cụ|, nhờ đó|, song|<p> được gọi|^ bài|^ chuông|^ form|^ xin|ban đêm .|bản sửa của|bản vá của|chạy thử|cluster cũ|cấp một|cấu hình|dùng chung|dự|ghi tên|giả thuyết và|giỏ hàng trống|giống hệt|giữ bản cũ|gì ?|gần nhất .|gửi .|gửi . $|hàng trống|hơn .|hơn . $|hệt|hỏi .|hỏi . $|hợp đồng .|khi|không hỏi lại|kể cả <p>|lúc # như|lần deploy|moi|mười|mẫu cũ|một giá|một giá trị|nhiều yếu|nhiều yếu tố|nhờ đó|page gửi|release|sau mười phút|so với|sửa của|sửa của <o>|thang|theo mẫu cũ|theo phiếu|thuyết và|thêm một|token|trang đó|trong bốn|tính|tắt khi|tổng đài bị|tới dòng cuối|tới một|vacuum|và mở|vá của|vá của <o>|vì bản|{- "báo"}|{- "bản"}|{- "cái"}|{- "công"}|{- "file"}|{- "hợp"}|{- "so"}|{-! others}|{P và T}|{S "thấy"}|{S again}|{S! others}|{T irony}|{cause>others}|{late>again}|{negated>able}|{passive>while}|{praise>future}|{subjects S-}|{system>wrong}|{tells>owns}|{thus>object}|đài bị|đêm đó|đúng như|đầy đĩa|đồng .|đồng . $|động và|ơn|ổn .|ổn . $',
    ],
    [
      -19,
      '# % số|% số|<p> , hạn|^ <p> vào|^ <p> đưa|^ <p> đọc|^ console|^ khi|^ may quá|^ mức|^ những <p>|^ nút|^ page|^ pipeline|^ tinh thần|^ tín|^ tín hiệu|`|alert|biệt|bàn giao ,|bước này|bản vẽ|bất kể|bắt đầu lúc|ca của|ca của <o>|case .|case . $|cho hàng|cho hàng đợi|chưa thấy|copy|cũ ,|cấu|cập|dài #|dùng không|dữ|giao ,|giờ sáng .|hai vùng|hai vùng .|khong|khoá|không gửi|không nhắc .|kêu|lich|lên nhau|lấy|lẽ ra|lệ ,|lỗi của|lỗi đầu|lỗi đầu tiên|may quá|may quá ,|một job|mới vào|ngừng|này trong|nên <p> không|phải nhận|qua .|qua . $|ra <p> phải|resource|sau mười|sms|sẽ có|sẽ thêm|sẽ được|số máy|trong danh sách|trong vòng một|truyền|trên dashboard|trường|trần|tái hiện được|tạo|và công cụ|và vào|vòng một|vẫn giữ|{- "bất"}|{- "mở"}|{- "tín"}|{- : T}|{: T}|{O "bản"}|{O only}|{O passive}|{P "cái"}|{P "thứ"}|{P "vào"}|{P "được"}|{P rằng -}|{S "bốn"}|{S "runbook"}|{S "thiếu"}|{S! document}|{able>while}|{believes>able}|{forgets>owns}|{future>only}|{must>only}|{object>late}|{ought>believes}|{persists>punishes}|{short O}|{subjects TS}|{system>again}|{thus>able}|{unable>wrong}|{wrong>checks}|đã cũ|đã cũ .|đĩa .|đĩa . $|được cuộc|được cuộc gọi|được tự|đủ để|ổn',
    ],
    [
      -20,
      '# sau khi|, công|, mục|, năm|<p> đọc|^ health|^ health check|^ tốc|^ tốc độ|ai có lỗi|an toàn|báo|bằng chứng|bị mất .|ci|cố này .|của chúng|firmware|gõ lệnh|gần|gửi tới|hoạch .|hoạch . $|hàng đợi|hợp đồng|khách hàng .|không có <p>|không mở|kế hoạch .|kỹ thuật|linter|làm một|lấy từ|lần chạy|lệnh đó|lỗ hổng|máy ảo|mất khi|mặc định mở|mới vào hai|mức độ|nhận bàn|nhận bàn giao|này cho|rời|thêm vào|thì lần|thì lần sau|thử trên|trao|từ năm|vào hai|vào hai tuần|vì nó|vì nó không|vì thiếu|xác nhận|{- "linter"}|{- "mức"}|{- "primary"}|{P "test"}|{P document}|{S "bỏ"}|{S "cần"}|{S "như"}|{S thì T}|{T "máy"}|{bởi S}|{document>would}|{first N}|{nobody>knows}|{nên P!}|{ought>owns}|{passive>praise}|{persists>future}|{while>object}|{wrong>irony}|đang tắt .|đêm ,|đến # .|đến khi|định ,|định của|định mở|ảo|ở hai',
    ],
    [
      -21,
      ', job|<p> bi|<p> cạnh|<p> test|<p> trong|<p> được|^ bạn|^ cảnh báo|^ job|^ ở|agent|bình tĩnh|băng|bị dán|bốn phút .|chua|chặn|chồng|cách nào|có cách nào|có sóng|cảnh báo tự|cầu của|cổng|force push|gateway|goi|khen|khi bước|khi chạy|khi khởi|khi khởi động|khong ai|khuyên|không ?|không có sóng|khởi|liệu này|là gì|lưu|lại bản|lại nên|lỗi ở|múi|múi giờ|mười phút ,|một giờ .|một trang|ngày # tháng|này ,|nên|phân|phép|phút là|policy|qua được|số #|thể biết|trong buổi|trong đêm .|trì|trì .|trì . $|tài liệu này|vào thứ|vào tài|về bản|xuất của <o>|yêu cầu của|{- "nhắn"}|{- "trong"}|{- only}|{- và T}|{N "khong"}|{P "đêm"}|{S "hướng"}|{S "nút"}|{S "quyền"}|{S believes}|{S! while}|{away>checks}|{cause>late}|{changes}|{future>able}|{negated>future}|{owns>late}|{subjects NS}|{trouble>checks}|{vì S!}|{would>changes}|{wrong>follows}|đám|đã báo|đã đóng .|đường dây|đề|đề xuất của|đọc log|đổi ca|ở bước|ở lại tới',
    ],
    [
      -22,
      '" ;|# phut|, bản|, thời|, thời gian|<p> chủ|<p> khong tra|<p> là <p>|<p> lẽ|<p> lẽ ra|^ giải|^ gọi|^ người|^ việc nâng|ba lần trong|báo , nhưng|bấm nút|bốn giờ|che|cho việc|chứ không phải|connection|có trả|có trả lời|có tên|của máy|danh mục|dòng .|dòng . $|gia hạn|gần nhất|hành động số|họp rút|họp rút kinh|hỏi của <o>|khong tra|khong tra loi|khung giờ đã|không cho|link tới|lại hai|lệnh từ|lỗi của <o>|màu đỏ|nhau một|nơi|quyền .|quyền . $|replica .|replica . $|request|sau một phút|staging ,|tháng trước|tinh|tra|trong # phut|trong hai|trống|tìm ra nguyên|việc nâng|việc nâng cấp|và ghi lại|và production|vắng|{- "thiết"}|{- "tủ"}|{- "đồng"}|{- tells}|{O mà -}|{P "nhận"}|{S "form"}|{S "lần"}|{S}|{T changes}|{^ P}|{able>follows}|{document>tells}|{future>follows}|{irony>wrong}|{others>persists}|{persists>checks}|{subjects ----}|{subjects SPP}|{system>checks}|{trouble>irony}|đã đổi|được thêm vào|đầu lúc #|để chạy|động số|động số #|ở #',
    ],
    [
      -23,
      '# , #|# ;|# tháng|<o> là|<p> nhận ra|^ <p> lẽ|^ postmortem|^ script|ba|ban đêm|buộc|bản vá|bị treo|bỏ sót|chung|chính sách|cung|cùng xảy|cùng xảy ra|deploy .|deploy . $|giao .|giao . $|giải|giờ .|giờ . $|gọi lúc #|khen <p>|khen <p> trợ|không đổi|khởi động|lẽ ra phải|nhận page .|nếu|quang|quy tắc <p>|sáu|thao|thao tác|theo mẫu|theo đúng|thong|thật .|thật . $|tiếp tục|trong ba phút|tắc <p>|tục|và gọi|{- "chọn"}|{- "gọi"}|{- "sáng"}|{- bởi -}|{O "ca"}|{O "lần"}|{O "theo"}|{S "sao"}|{T "mở"}|{again>while}|{future>document}|{knows>tells}|{knows>unable}|{late>unable}|{only>must}|{only>while}|{system>ought}|{unable>irony}|{wrong>trouble}|đã đóng|được cảnh|được cảnh báo|được lệnh|được sinh|đầy',
    ],
    [
      -24,
      '# tháng <p>|, nhờ vậy|<p> đã thức|<p> để ý|<p> đọc log|^ dashboard|^ lỗi gõ|^ neu|bộ test|checklist ,|chưa biết|chậm .|chậm . $|console .|console . $|cuộc gọi .|còn một|có lỗi|cả hai đều|của <o> được|của chúng ta|giải thích|giữa hai|gốc rễ .|hai lần|hai đều|hạn|kèm|leo thang không|link|luc|luc #|là gọi|lúc .|lúc . $|mô hình|neu|nghỉ .|nghỉ . $|nhanh .|nhanh . $|nhất trong|nhận được page|nhập|nhờ vậy|nào .|nào . $|phut .|phut . $|reboot|rễ .|rễ . $|sinh|thang không|theo checklist ,|thoại không|thống nhất|thời|trong mười phút|trung|tuần này|tài liệu .|viết cho|và dừng|và gửi|vào tối|vào tối thứ|vùng của|vùng của <o>|xảy|xảy ra|xử lý .|{- "alert"}|{- "máy"}|{- "nơi"}|{- persists}|{- vì T}|{N owns}|{P tells}|{S "health"}|{S "phải"}|{S!}|{T able}|{T checks}|{T! passive}|{T! thus}|{first P}|{first T}|{late>while}|{negated>object}|{only>passive}|{system>follows}|{system>only}|{would>persists}|đã duyệt|được chọn|đạt|định .|định . $|đồ',
    ],
    [
      -25,
      ', nên|: đó|: đó là|<p> bị|<p> chưa được|<p> cùng|<p> nghi|<p> theo|<p> trợ|^ <p> và|^ cổng|^ dòng|^ mật|^ mật khẩu|^ mục|^ phiên|^ quy trình|^ tới|ba phút|case|chuyện gì đang|các yếu|các yếu tố|dòng cuối|dậy|gì đang|gì đang xảy|hoá|hưởng .|hưởng . $|khoá .|khoá . $|không có quyền|không nhận|kết|liệu của|là đủ|lần nào <p>|lịch không|mà <p> chưa|mỗi giờ|mục "|nghị|nhận vai|những gì|nào <p>|override|payments-api|phân tích|qua bản|sẽ nhận|số này|thread|tin .|tin . $|tiêu|tiến|tự động .|{- "build"}|{- "sai"}|{- "thời"}|{- vì -}|{-!}|{P "chuyển"}|{P "chủ"}|{P "xin"}|{S "proxy"}|{S "số"}|{T , P}|{cause>only}|{first S}|{follows>tells}|{owns>system}|{person>follows}|{system>able}|{trouble>again}|đang xảy|đang xảy ra|đăng|đơn bị|được thêm|đầu tiên .|đề nghị|đỡ|ảnh hưởng .',
    ],
    [
      -26,
      '<o> trong|<p> .|<p> . $|<p> khong|<p> không hề|<p> viết|<p> đã ở|? $|^ <p> xác|^ dịch|^ dịch vụ|^ lẽ|^ ổ đĩa|báo trùng|bình|chi phí|cú force|cú force push|cảnh báo trùng|của thay|của thay đổi|giới|gì đã|gọi lúc|khác nhau .|kế .|kế . $|là điều|lúc # .|lưu trữ|mẫu mới|nhãn .|nhãn . $|nào|nên có|pool|review .|review . $|thay <o>|thiết kế .|thu hồi|thuoc|thuật|topic không có|trong bốn phút|trong chín|trữ|tuần trực|và #|vì lịch|{- "ghi"}|{- còn -}|{- để P}|{N "chưa"}|{O owns}|{P "xác"}|{P mà S}|{P và O}|{S "bộ"}|{S "hãy"}|{S "thư"}|{S "đó"}|{S do -}|{T! knows}|{able>only}|{checks>person}|{forgets>only}|{future>knows}|{khi -}|{knows>believes}|{must>checks}|{trouble>negated}|{trouble>passive}|{unable>negated}|{và S}|đã chạy|đã ở|đã ở lại|được viết|đều|đủ <p>',
    ],
    [
      -27,
      '<p> kiểm|<p> nói|^ <p> chịu|^ cảnh|ba yếu|ba yếu tố|báo động giả|cho khách hàng|cạnh|cấp tiếp|của <o> là|dừng rollout|dự kiến vào|file|giữ một|hai lần ,|hai phút|host|hôm đó|hệ thống|không nên|kiến vào|loại trừ|lại và|lần chuyển|lần chuyển vùng|lịch đã|mà công|mốc|một lần .|nghi ngờ|nâng cấp tiếp|phụ trách .|ra mẫu|sau hai|service .|service . $|sáu .|sáu . $|sóng .|sóng . $|thay .|thay . $|thu|thuyết|thấy dòng|tiêu đề|tiến trình|triệu|trong khung|trong khung giờ|trước ,|trợ .|trợ . $|tên .|tên . $|tự tắt|và báo|{- "như"}|{- "việc"}|{P "hai"}|{P "index"}|{P "đặt"}|{P! unable}|{S! negated}|{T "cũng"}|{T "một"}|{again>only}|{away>future}|{checks>document}|{forgets>object}|{khi S}|{knows>wrong}|{late>future}|{others>changes}|{punishes>tells}|{subjects SO}|{system}|{would>checks}|đang|đang xem|điều gì|đã qua|đơn .|đơn . $|được giữ|đọc|động giả',
    ],
    [
      -28,
      '# của runbook|: <p> ,|<p> có <p>|<p> nhận|<p> tìm ra|^ <p> đang|^ <p> đã|^ load|báo tự|báo và|bảng .|bảng . $|bốn phút|che mất|chúng tôi|chậm|có|cảnh báo và|của <o> đã|của quy|của quy trình|diễn tập|gọi ai|gọi nhà|gọi nhà cung|không có cách|không nhắc|lich truc|nhanh|nhận ca|nhắc .|nhắc . $|node|proxy|rất nhanh|sợi|thấy .|thấy . $|thấy cảnh|thấy cảnh báo|trong mười|truc|trước cả|tâm|tôi|việc|{- "anh"}|{- "giới"}|{- "liên"}|{- "lần"}|{P! must}|{S "page"}|{S ; S}|{S mà -}|{T , -}|{able>passive}|{again>tells}|{bởi -}|{future>passive}|{if>future}|{if>must}|{knows>late}|{object>wrong}|{only>knows}|{owns>unable}|{thì P!}|{unable>owns}|{while>document}|{would>while}|đoạn|đã thức|đã xong|được mời|đọc .|đọc . $',
    ],
    [
      -29,
      '# sau|, dù|, sai|, vì|<p> giỏi|^ lẽ ra|ai khác|ca|chuyển sang|chạy lại|chỉ ra|các đơn|các đơn bị|có cách|diễn ra|do <p> .|dựa|freeze|giao|hồi tháng <p>|khách hàng|không mất|không đọc được|không đổ|lúc # sau|lượng|ngắn|này|qua một|render|số cũ|tiên .|tiên . $|trễ ,|tài liệu|vault|việc này|và công|{- "danh"}|{- "rủi"}|{- would}|{P future}|{P! cause}|{S "máy"}|{S nhưng -}|{S nên P}|{S! object}|{S! would}|{T future}|{cause>passive}|{changes>follows}|{còn P}|{future>person}|{object>follows}|{owns>follows}|{passive>owns}|{passive>would}|{person>owns}|{system>irony}|{unable>would}|{vì -!}|được dời|được từ|đọc được|đồng hồ',
    ],
    [
      -30,
      '# và|, lưu|, lưu lượng|<o> giúp đỡ|<o> và|<p> chịu trách|<p> đã nhận|^ <p> thay|ai thấy|bản sao trước|bộ nhớ|cung cấp|cái flag|cố được|của runbook|form|giúp đỡ|giỏi thật|giỏi thật ,|giới hạn|hoàn tác|hỏi lại trước|hồi tháng|không ai thấy|mất .|mất . $|mất nguyên|mất nguyên buổi|mới|nguyên buổi|nhà cung|nhà cung cấp|như đã|nhất .|nhất . $|phải là|phải nhận được|quen|quý này|sao trước|scheduler|switch|sản|sự cố được|thay đổi .|thiếu giới|thiếu giới hạn|thử trên bản|vi|vpn|{-! able}|{P "cần"}|{S "lich"}|{do S}|{irony>forgets}|{object>passive}|{persists>must}|{person>knows}|{thus>again}|{và -}|{would>nobody}|đó được|được <o>|được vì|đầu lúc',
    ],
    [
      -31,
      ', chúng tôi|<p> chưa từng|<p> không trả|<p> thu|^ <p> ,|^ <p> bàn|^ <p> rollback|^ ba|^ không ai|biến|báo động|bị gọi|bốn|chịu trách|chịu trách nhiệm|cấu hình .|của <o> và|da|gian khôi|gian khôi phục|gián|gián đoạn|giỏ|giỏ hàng|giờ đã|gọi <o> .|hôm đó <p>|lệnh hoàn|lệnh hoàn tác|nhận page|năm #|rất dễ|sóng|thiết bị|thiết kế|thời gian khôi|trong báo|trong báo cáo|trong sự|trong sự cố|tám|và ghi|vào|{- "#"}|{- "đọc"}|{- late}|{- owns}|{-! only}|{P "buổi"}|{P "bàn"}|{S "lúc"}|{S "lịch"}|{S "pipeline"}|{S "tài"}|{S! away}|{able}|{away>follows}|{subjects S--}|{would>wrong}|đã hết|đặt .|đặt . $',
    ],
    [
      -32,
      '<o> giúp|<p> hỏi lại|<p> nâng|<p> đề xuất|^ <p> nâng|^ <p> tìm|^ mẫu|^ quy|^ trên|bản #|bị ảnh|bị ảnh hưởng|chín phút|chín phút .|dùng .|dùng . $|dịch vụ|giây .|giây . $|hoàn tác .|không ai có|không ảnh|không ảnh hưởng|kiện .|kiện . $|lên nhau .|mô tả|mời|nghỉ phép ,|nhận .|nhận . $|phép ,|sơ đồ|sửa|tháng .|tháng . $|thời gian|thử|trong hai phút|trong tuần|trên staging|trả lời|trực|tả|tố .|tố . $|yếu tố .|{- "diff"}|{- "dòng"}|{- "trên"}|{- do -}|{: -!}|{O tells}|{P "nâng"}|{S "mọi"}|{S nên -}|{S! must}|{S! trouble}|{irony>while}|{last O}|{late>cause}|{late>system}|{subjects N-}|{system>trouble}|{thì S!}|{trouble>persists}|{would>forgets}|{would>negated}|đang nghỉ|đang nghỉ phép|đã đổi .',
    ],
    [
      -33,
      '(|)|<p> bàn giao|<p> làm một|<p> nhanh thật|<p> và <p>|^ <p> nói|^ không có|^ việc cần|batch|chúng tôi không|chưa bật|có <p>|cả hai|gộp|hai <p>|khoản|không phải là|một phút|mục tiêu .|nhanh thật|nhanh thật ,|nhau .|nhau . $|page|ra lỗi|rồi chuyển|số # .|tiêu .|tiêu . $|trong #|trong ca|trường hợp|tìm ra lỗi|tôi không|viết lại|vào một|{- "khác"}|{- vì S}|{-! checks}|{P "đi"}|{P! knows}|{S "dịch"}|{S "hệ"}|{able>late}|{able>must}|{follows}|{must>system}|{others>unable}|{owns>others}|{subjects O}|{tells>believes}|{wrong>away}|đồng bộ',
    ],
    [
      -34,
      ', trước|^ <p> báo|^ nhờ|^ pager|biểu đồ|branch|branch protection|bảng|bất cẩn|bổ|bổ sung|ca .|ca . $|chỉ hiện|cùng|cùng lúc .|dong|dừng pipeline|dữ liệu|dự kiến|ghi chép|gấp đôi|hai tiếng .|hoạch|hàng|kế hoạch|kết thúc|lại để|màu đỏ .|mục này|protection|sung|thúc|tài khoản|và thử|xác|yên|zone|{- "bảng"}|{- "dừng"}|{- "reboot"}|{- thus}|{P "rollback"}|{P khi P}|{S only}|{follows>document}|{must>persists}|{negated>while}|{object>person}|{tells>thus}|{và O}|{while}|đi qua',
    ],
    [
      -35,
      '" lỗi con|, failover|, nhờ|^ <p> làm|^ build|^ index|^ lần này|bắt đầu|chia việc|chỉ số|có năm|cảm|cần thêm|cụm|hiện được|hãng|khoanh|khung|khung giờ|kẹt|mã|mười phút .|ngày .|ngày . $|nhưng|rất tốt :|tủ|từ bản|xác nhận .|yêu|{-! thus}|{; S!}|{P "khong"}|{P "nhờ"}|{if>late}|{irony>passive}|{others>tells}|{persists>document}|{person>passive}|{while>passive}|{would>away}|đã viết|đôi',
    ],
    [
      -36,
      ', mẫu|, nơi|, trong|<p> kèm|^ quyết|^ quyết định|ai gõ|ba <p>|duoc|giá trị|giả thuyết|giảm|gói|góp phần .|he|he thong|hộp|lúc đó|may|mẫu ,|mục .|mục . $|phut|phần .|phần . $|sau #|service|tham|tham gia|thử việc|trong đêm|việc .|việc . $|xanh .|xanh . $|{- "mục"}|{- "nhờ"}|{- "điều"}|{-! wrong}|{P "chúng"}|{P "trong"}|{P thus}|{S "cảnh"}|{S vì -}|{T! trouble}|{T!}|{late>wrong}|{negated>passive}|{others>late}|{thì S}|{unable>tells}|{while>future}|đo|đổi .|đổi . $|đủ ,',
    ],
    [
      -37,
      '<p> cấp|^ <p> giỏi|^ <p> sẽ|^ không|bù|bản cũ|bất cẩn "|cuối .|cuối . $|có <p> để|có bốn|cẩn "|dịch vụ này|khách|một .|một . $|nên phải|song|thêm .|thêm . $|thông tin|thường .|thường . $|tới số|{- "chạy"}|{- "cảm"}|{person>able}|{system>future}|{thus>future}|{vì T}',
    ],
    [
      -38,
      ', bốn|, chúng|<p> #|<p> báo|<p> khôi|<p> khôi phục|<p> tìm|^ <p> khôi|^ điều|ai thấy .|cho phép|có quyền đọc|gian|hôm qua|hôm qua .|loại|may là|may là <p>|mặc định của|một bản|ngắn nhất|này .|này . $|pager|quyền đọc|rõ|thêm <p>|tiếp|trace|trị|trợ|tìm ra .|tín|tối thứ|tối thứ <p>|{- "hai"}|{- "mật"}|{N knows}|{P "báo"}|{P "hỏi"}|{P "khôi"}|{P "thay"}|{P "đọc"}|{P away}|{S "quy"}|{S thì S}|{again>would}|{changes>away}|{dù -!}|{follows>cause}|{future>away}|{irony>thus}|{tells>away}|{wrong>only}|đã về|đều có',
    ],
    [
      -39,
      ', đọc|<p> rollback|chạy trên|chọn|cầu|cửa|dựng|gấp|hệ|inc-31|không còn|không hiện|không thấy|lúc #|từ "|và có|{- "failover"}|{P checks}|{object>unable}|{subjects -T}|{system>unable}|{tells>if}',
    ],
    [
      -40,
      ', theo|<p> chưa có|^ hai|biết "|bắt|chuyển vùng|console|danh sách|gọi thêm|hai tiếng|không hề|không phải do|liệu ,|lại trước|lại trước khi|lệch|màu|một trong|mở sự|mở sự cố|nhỏ|nào bị|nữa .|nữa . $|sổ|từ thứ|tự động|vào tháng|xuất của|{P persists}|{S "console"}|{S vì S}|{S! tells}|{able>would}|{changes>irony}|{forgets>person}|{irony>trouble}|{nobody>owns}|{only>others}|{owns>again}|{owns>would}|{praise>person}|{subjects PS}|đường|đều xanh|ở mức',
    ],
    [
      -41,
      '<p> chuyển|<p> diễn|<p> diễn tập|<p> đi|^ "|^ <p> hỏi|call|cho <o> .|chuyển .|chuyển . $|chưa từng được|cùng lúc|dạy|không tìm|lý|mà <p> đã|ra nguyên|ra nguyên nhân|sáng|thông|trong danh|tài|từng được|{- "bộ"}|{- "nhãn"}|{P "diễn"}|{P "sẽ"}|{again>owns}|{changes>future}|{checks>follows}|{do -}|{persists>owns}|{system>would}|{thus>follows}|{wrong>negated}|đỡ mất',
    ],
    [
      -42,
      '^ lần|^ đường|ghi|giờ vì|hiện không|hồi|phút|runbook|sau một|thống|vẫn đang|{- nên P}|{- và P}|{P follows}|{P nhưng S}|{changes>tells}|{irony>cause}|{negated>others}|{system>must}|{và T}|ở lại',
    ],
    [
      -43,
      ': không|<p> trợ trả|<p> đã|<p> đề nghị|^ bản vá|ai trong|có quyền vào|cần <p>|dưới|dữ liệu .|gia|kết nối|lại|thành ba|thể thấy|trợ trả|trợ trả lời|yêu cầu|{- future}|{P "đang"}|{P ; -}|{P owns}|{cause}|{checks>again}|{checks>late}|{follows>object}|{if>negated}|{knows>able}|{last S}|{tells>object}|đó <p>|độ|động',
    ],
    [
      -44,
      '# giây .|, hạn|chưa|chưa có|client|cảm biến|giữ bản|không <p>|liên|lẽ ra <p>|nguyên nhân là|nhân là|nhờ <p>|này không|phải do|quy tắc|tuần|tải|{- "cụm"}|{- "hạn"}|{P "tìm"}|{P và S}|{S khi S}|{checks>changes}|{future>tells}|{passive}|{tells>changes}|{unable}|đêm .|đêm . $|ở',
    ],
    [
      -45,
      '<p> , <p>|^ <p> viết|^ <p> đề|^ nhờ <p>|cho thấy|con người "|cả bốn|dịch|không rõ|kịch bản|nghi|người "|trên bản sao|tín hiệu|tốt :|và <p>|và đã|{- checks}|{-! unable}|{O system}|{P able}|{future}|{nhưng S}|{short P}|ảnh',
    ],
    [
      -46,
      '# %|%|bỏ qua|của công|giúp|lớp|một phút .|sau sự|sau sự cố|template|terminal|vị trí|{- "đường"}|{document>passive}|{ought>knows}|{owns>only}|{system>cause}|độ trễ',
    ],
    [
      -47,
      '<p> sẽ|^ <p> dùng|cần|diff|kiện|là #|là một trong|phải nhớ|sang|theo lịch|tháng <p>|tìm|tóm|tóm tắt|tố góp|tố góp phần|tốt|yếu tố góp|{- khi -}|{P "trả"}|{P ; S}|{S "bot"}|{^ T!}|{able>changes}|{away>cause}|{cause>tells}|{checks>trouble}|{late>passive}|{praise>checks}|{system>late}|{tells>system}|{thus>document}|ở vùng',
    ],
    [
      -48,
      '<p> xác|<p> xác nhận|^ bộ|^ may|chưa rõ|chưa được|kỹ|phút ,|thấy được|topic không|vùng .|vùng . $|{- nên -}|{O "ở"}|{P "chia"}|{P , -}|{again>wrong}|{if>while}|{others>cause}|{ought>system}|{owns>passive}|{subjects PSS}|{system>object}|{while>if}',
    ],
    [
      -49,
      '<p> ,|<p> giỏi thật|^ buổi họp|bộ lọc|lọc|ra phải được|thứ <p> .|trùng|tách|{P , P}|{P! changes}|{must>negated}|{subjects SS}|{tells>document}',
    ],
    [
      -50,
      '" ai|, hãy|<p> vào|^ hiện|dễ|ghi lại|góp phần|job|khớp|quyền vào|sau đó|{- "buổi"}|{P "chưa"}|{P "hôm"}|{S system}|{again>late}|{thus>persists}|{unable>must}|{vì S}|đổi',
    ],
    [
      -51,
      '<p> bàn|<p> chưa|bất|mô|nghỉ|tháng <p> .|trò|trễ|{- "chúng"}|{- ; -}|{P "dùng"}|{S checks}|{irony>able}|{owns>person}|{unable>system}|{would>again}|{would>document}|đề xuất',
    ],
    [
      -52,
      '" là|, như|^ <p> trả|bị mất|công|khác nhau|kế|kịch|liệu|qua|tác|{S must}|{negated>punishes}|{passive>must}|{person>would}|được cấp',
    ],
    [
      -53,
      'mà không cần|role|rõ .|rõ . $|topic|{O able}|{O follows}|{P "lẽ"}|{P và P}|{irony>only}|{must>changes}|{nếu -}|{system>changes}|{tells>irony}|{unable>passive}|{và P}|đếm',
    ],
    [-54, '<p> hỏi|cũ|liệu .|liệu . $|vì|xuất|{S! owns}|{T! negated}|{future>changes}|{owns>document}'],
    [
      -55,
      '?|bot|bộ đếm|của <o> giúp|hôm thứ|hợp|là một|lượt|nhiều|pipeline|thay nhau|vai trò|{again>system}|{forgets>wrong}|{irony>persists}|{owns>checks}|{wrong>tells}',
    ],
    [-56, 'cũng có|cần làm|không dùng|lỗi|{away>person}|{knows>passive}|{praise>thus}'],
    [
      -57,
      '<p> da|hai phút .|là <p> ,|lưu lượng|mười phút|nhau|sách|thật ,|tuần đó|{able>checks}|{while>system}',
    ],
    [
      -58,
      '<p> da quen|^ máy|cố .|cố . $|da quen|dựng lại|mặc|rất|sự cố .|tĩnh|yếu|{P vì P}|{S "pager"}|{able>wrong}|{person>cause}|đủ #',
    ],
    [
      -59,
      ', nhưng|<p> dùng|hưởng|index|mỗi|nhận|region|thiết|{S ought}|{knows>cause}|{negated>trouble}|đêm|đó là|được báo là|ảnh hưởng',
    ],
    [
      -60,
      '# giây|<p> không thấy|^ nếu|dashboard|giữ lại|góp|nên <p>|rất tốt|rồi mới|tố|yếu tố|{P "viết"}|{S "dashboard"}|{able>trouble}|{tells>must}|{tells>wrong}|{unable>knows}|điều kiện',
    ],
    [
      -61,
      'buổi|giống|lý .|lý . $|nay|phút .|phút . $|phải được báo|sau|việc cần|việc cần làm|{S forgets}|{forgets>irony}|{nên P}|{thus>checks}|{wrong>cause}',
    ],
    [-62, '" lỗi|^ chưa|diễn|hợp lý|một mình|phụ|{follows>owns}|{knows>system}'],
    [-63, '<p> thay|mục|phần|voi|{no person}'],
    [-64, '^ hôm|ai cũng có|truy vấn|{checks>negated}|{system>forgets}|{vì -}'],
    [-65, '<p> chia|<p> đang|hôm thứ <p>|phải được|so|truy|{changes>document}|{subjects PO}|đủ'],
    [-66, '<p> và|dùng|hãy|khôi|khôi phục|kiến|lịch|mới .|mới . $|{- "mới"}|{; S}'],
    [-67, 'gọi|mức|thấy|{S "công"}|{S! changes}|định'],
    [-68, '<p> đề|^ <p> da|các|giả|liên lạc|lạc|{P "da"}|{P "đề"}|{P , S}|{able>system}|{unable>cause}'],
    [-69, '{P object}|{passive>trouble}|{unable>changes}|{while>wrong}|ơn <p> đã'],
    [-70, 'cũng có thể|trên bản'],
    [-71, 'khác|{- "mẫu"}|{document>system}|{while>negated}'],
    [-72, 'bản sửa|failover .|failover . $|{; -}|{^ -!}'],
    [-73, '^ buổi|không có|{S "job"}|{object>able}'],
    [-74, 'danh'],
    [-75, 'mặc định|quyền|{if>changes}|{tells>cause}'],
    [-76, 'chuyển|cấp|{-! cause}|{owns>able}|{tells>while}|đó'],
    [-77, 'hôm|{checks>tells}|{system>document}'],
    [-78, 'nhờ|được|đồng'],
    [-79, 'là <p>|thứ <p>|{P! passive}|{passive>cause}'],
    [-80, 'báo là|giữ|{P! wrong}'],
    [-81, 'nối|xanh'],
    [-82, 'tìm ra'],
    [-83, 'có quyền'],
    [-84, 'không phải'],
    [-85, 'trong'],
    [-86, 'chia|gửi|sẽ|{wrong>able}'],
    [-87, 'công cụ|cụ|{person>object}'],
    [-88, '{tells>follows}'],
    [-89, 'hai'],
    [-90, '# .|# . $'],
    [-92, 'dừng|từng|{P would}'],
    [-93, 'hiện'],
    [-94, 'failover'],
    [-95, 'vai'],
    [-96, 'được báo'],
    [-97, ';|phục|tự|và'],
    [-101, 'dời|{negated>thus}'],
    [-102, '{must>person}'],
    [-103, 'nhãn'],
    [-112, 'vùng'],
    [-113, '{subjects --}'],
    [-115, 'số'],
    [-116, 'thêm'],
    [-117, 'theo'],
    [-118, 'điều'],
    [-119, 'bản'],
    [-121, 'bộ'],
    [-124, 'mẫu'],
    [-126, '{passive>system}'],
    [-130, '{negated>cause}|{negated>wrong}'],
    [-145, '#'],
  ],
};
