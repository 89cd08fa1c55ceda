/** Fitted by bench/blameless-fit.ts; not written by hand. */
export const table: {
  readonly bias: number;
  readonly ruled: number;
  readonly threshold: number;
  readonly weights: readonly (readonly [number, string])[];
} = {
  bias: 0.109,
  ruled: 2,
  threshold: 0.2,
  weights: [
    [284, 'bị <p>'],
    [238, 'thay vì'],
    [232, 'đúng'],
    [231, 'một dòng'],
    [229, 'tay'],
    [226, '{P wrong}'],
    [217, '{person>others}'],
    [214, 'cái'],
    [193, 'chuyện'],
    [184, 'chẳng'],
    [183, 'nhiên'],
    [181, ', và'],
    [178, 'đáp'],
    [174, 'con|{thus>would}'],
    [172, 'của <o> .'],
    [171, '{- "được"}'],
    [169, '{changes>thus}'],
    [168, 'đè'],
    [167, '{person>forgets}'],
    [166, '{system>away}|án'],
    [164, 'dọn'],
    [163, 'nói'],
    [162, 'được một'],
    [160, '{knows>while}'],
    [159, '{P! checks}'],
    [156, '{only>person}'],
    [155, 'đoán'],
    [154, '^ bước'],
    [153, 'chờ <o>'],
    [152, 'bị bỏ lại|bỏ lại|nhảy'],
    [151, ', được|{P forgets}|{person>negated}'],
    [149, '^ rõ|^ rõ ràng'],
    [148, 'nghe|{able>person}|{changes>knows}'],
    [147, 'giờ ,|không được'],
    [145, 'được làm'],
    [144, 'cứ'],
    [143, '^ nguyên|^ nguyên nhân|toàn|{late>document}'],
    [142, 'bug|cái tên|phối hợp|thế|{-! persists}'],
    [141, 'hơn|{believes>wrong}'],
    [140, 'luôn|{document>person}|đỏ'],
    [139, 'này <p>'],
    [137, '{S would}|{must>wrong}'],
    [136, 'là do|xem|xin nghỉ'],
    [135, '{passive>person}'],
    [134, 'grafana|ngày đầu|thẳng|toàn bộ|{P nên -}'],
    [133, '{P nhưng -}|{S , -}|{knows>irony}|{person>must}|{system>person}'],
    [132, 'ghi đè|{P! late}|{S "rule"}|{late>object}'],
    [131, 'mình|thứ năm|{person>persists}'],
    [130, 'biết|giấy|{able>unable}|{subjects OS}'],
    [129, '{S "lại"}'],
    [128, '{cause>thus}'],
    [127, 'trong lúc|vấn đề|{S , S}|{believes}'],
    [126, 'ăn'],
    [125, 'ai đó|tường|và không|{S "chỉ"}|{person>ought}|được cả'],
    [124, ', trừ|^ toàn|lúc đang|{P thì -}|{praise>system}'],
    [123, '{S! irony}'],
    [121, 'hiểu|{. P}|{cause>object}'],
    [120, '; nó|tới nơi|{S "rõ"}|ơn <p> vì'],
    [119, 'người|từ lúc|{object>changes}'],
    [118, '# giờ ,|<p> bỏ'],
    [117, 'lời giải'],
    [116, ', chỉ|hạ|làm theo|trước khi có'],
    [115, '^ <p> để|ngay'],
    [114, 'chữ'],
    [113, 'bao giờ|lạ|vì <p>|{able>irony}|{wrong>owns}'],
    [112, 'cũng|ngồi|trọng|{thus>knows}'],
    [111, '^ bước #|{if>person}|{late>able}|{negated>checks}'],
    [110, '<p> gây|dấu hiệu|trí nhớ|{P! system}|đã trả'],
    [109, '# phút .|màn|{knows>document}'],
    [107, 'học|la|{last N}|{ought>changes}|{owns>irony}|{thì -}|đứng'],
    [106, 'suốt|{S thus}|{future>wrong}|{late>tells}'],
    [105, 'hai email|luật|tháng ,|vì không|{P mà -}|{irony}|{persists>would}'],
    [104, 'có hai tuần|cấp được|không báo|màn hình|phối|đoán được'],
    [103, '"|bàn tay|cãi|của anh|không đủ|người ,|tiên <p>|đầu tiên <p>'],
    [
      102,
      'chình|chình ình|dư|hoãn|họp ,|im|lên|vào phút thứ|{- "ký"}|{S irony}|{S! checks}|{checks>passive}|{ought}|{owns>negated}|ình|đọc nhầm',
    ],
    [101, '^ <p> gọi|hai nghìn|sống|{S "cả"}|{first O}|{others>while}|{wrong>must}'],
    [100, '" ,|, sau|<p> tắt|lời bằng|trả lời bằng|{P! tells}|{S , O}|{believes>negated}|{document>thus}'],
    [99, 'chẳng ai|coi|này có|phút mới|quên|{late>persists}|{object>trouble}'],
    [
      98,
      '^ một|ai|hoàn toàn|một câu|sáu tiếng|{- "sửa"}|{- , -}|{S vì P}|{ought>checks}|{persists>trouble}|{while>nobody}',
    ],
    [
      97,
      '<p> gọi|<p> lại|của mình|khỏi cần|một lời|{P "gây"}|{forgets}|{negated>believes}|{punishes>changes}|{subjects -O}|{system>negated}|{trouble>thus}',
    ],
    [
      96,
      ': lỗi|chuyển mười|hai trăm|kiểu|mươi phút .|trên trang trạng|tắc trách|{changes>negated}|{forgets>cause}|{while>away}',
    ],
    [
      95,
      'của ca|lướt|lặng|ngay trên|năm giây|nổi|rút dây|thả|tiếng|tờ|việc khác|{S "nguyên"}|{follows>only}|{if>able}|{và -!}|{would>knows}',
    ],
    [
      94,
      '^ <p> gây|^ ghi chú|^ thật|^ vì|chú bàn|chú bàn giao|chủ dịch|chủ dịch vụ|cãi nhau|ghi chú bàn|giám sát .|giữa|vì một|{- "hỏi"}|{P "lại"}|{owns>object}|{thus>praise}|{would>owns}|đã tắt|được mở',
    ],
    [
      93,
      '^ giỏi|^ lệnh|chín|giây|ngày|nhầm|nằm|{S "một"}|{able>others}|{praise>negated}|{vì N}|{while>trouble}|đúng một|được hai|để',
    ],
    [
      92,
      'bước hai|{-! irony}|{P if}|{S "bước"}|{checks>owns}|{forgets>system}|{must>late}|{others>irony}|{person>checks}|{short -}|đã có|đã không',
    ],
    [
      91,
      '; <p>|<p> biết|^ <p> tự|chú|email|ghi "|hỏi|khó|không trả|thì|user|{changes>wrong}|{object>negated}|{ought>must}|{wrong>punishes}',
    ],
    [
      90,
      'chúng ta mất|chịu|feature|feature flag|ta mất|trong tay|tượng|tới <o>|{-! would}|{P "quên"}|{P! away}|{late>checks}|{others>knows}|{would>irony}|đã thấy',
    ],
    [89, 'bug .|bug . $|thèm|{would>system}'],
    [
      88,
      ', chưa|chuyển cụm|cuối tuần .|cố kéo|cố kéo dài|cục|kết cục|sự cố kéo|thấy trước|{- "mười"}|{must>object}|{owns>away}|{person>praise}',
    ],
    [
      87,
      '. <p>|<p> không báo|^ phải|là|thử , và|tuần .|tuần . $|tất cả|tối|{negated>knows}|{object>praise}|{passive>future}|{tells>late}|đứng sau',
    ],
    [
      86,
      '<p> ghi đè|^ hiển nhiên|lại thì|prod|staging .|staging . $|{- away}|{P cause}|{negated>persists}|{subjects P-}',
    ],
    [
      85,
      '<o> vì|<p> mới|^ chúc|^ chúc mừng|bị bỏ|nhưng không|nữa|runbook , <p>|vào phút|{S "con"}|{away>document}|{forgets>passive}|{if>would}|{thus>cause}|{wrong>would}',
    ],
    [
      84,
      ', bằng|^ đợt|con người trong|lên .|lên . $|ra nhận|security|thứ|tất|vội|{- "ô"}|{P "ca"}|{S object}|{middle O}|{others>negated}|{praise>owns}|{short S}|{để S}',
    ],
    [
      83,
      '^ lại|ai chịu|ba giây|báo vào|bằng cách|hiển nhiên|lịch trực|mươi phút|nghiêm|như vậy|thử ,|vào là|{T "chúng"}|{cause>away}|{cause>trouble}|{irony>others}|{persists>thus}|{punishes>would}|{vì P}',
    ],
    [
      82,
      '<p> để|^ tất|biên|chỉ là|dòng trên|lặng .|lặng . $|lệnh dừng|mới hỏi|nghĩ|rule|trăm|việc mất|vô|{S "kết"}|{S "test"}|{ought>cause}|{trouble>while}|{while>would}',
    ],
    [
      81,
      '# không|, trang|<p> không ghi|^ hiển|báo cho|hứa|một cái tên|sạch|thấy đĩa|trưa .|trưa . $|tờ giấy|{changes>nobody}|{forgets>tells}|{forgets>while}|{praise}',
    ],
    [
      80,
      '<p>|^ <p> giữ|câu lệnh|group|hoạ|khiến|loa|qua loa|trước giờ bán|{S "ngay"}|{able>again}|{away}|{believes>persists}|{person}|đều biết',
    ],
    [
      79,
      '<p> thì|<p> tự|^ danh sách|chưa hề|chạy .|chạy . $|còn sống|migration|này chắc|năng|trách|{- "sống"}|{P "thiếu"}|{P "thật"}|{P! object}|{S! thus}|{again>cause}|{checks>praise}|{must>punishes}',
    ],
    [
      78,
      '^ dữ|^ dữ liệu|^ ô|biên bản|bảng orders|chat|database|du|orders|thay đổi này|thôi|{, P!}|{- "sau"}|{- "đáng"}|{P dù S}|{P! able}|{cause>changes}|{dù S}|{others>future}|{owns>persists}|{passive>others}|{person>changes}|đây là|đổi này',
    ],
    [
      77,
      ', còn|ba .|ba . $|bạn|có đủ|hẳn|là do <p>|làm|lên production|phản|rồi|sau vụ|sau vụ này|trong phần|trừ|{- "làm"}|{- cause}|{O object}|{O}|{P others}|{T object}|{believes>future}|{person>believes}|{tells>unable}|{while>persists}|{wrong>passive}|đè lên',
    ],
    [
      76,
      '<p> coi|^ <p> biết|^ <p> ghi|^ <p> quên|bị lỗi .|chút|cuộc gọi thứ|gọi thứ|khai .|khai . $|lần này <p>|lịch trực .|nhưng <p> không|rồi .|rồi . $|suốt hai|trong log|trên trang|xoá luôn|{- again}|{P mà P}|{cause>praise}|{irony>checks}|{khi -!}|{knows>persists}|đâu có|đọc ,',
    ],
    [
      75,
      'build lúc|bảo|deploy của|ngay trước|người trong|thì đã|trôi|vẫn|{P "tự"}|{believes>system}|{must>future}|{only>tells}|ẩu',
    ],
    [
      74,
      '<o> , và|<p> <p>|ba trong|gọi điện|hết hạn|khâu|là không|mà cả|mình .|mình . $|quyết|rồi đi|thì <p>|thứ ba trong|trong khi|vì "|{- bởi O}|{P! ought}|{changes>passive}|{knows>thus}|{while>only}',
    ],
    [
      73,
      ', ba|<p> được page|<p> được tag|^ chỉ cần|^ thay|bằng|chuyển sang|cài|kỷ luật|lẽ ra không|mù|mất hai|mật|nhìn lại thì|ninh|nâng|ra không|rành|sự|to|{- "dọn"}|{- "giỏi"}|{- "là"}|{- , N}|{P "coi"}|{P "lúc"}|{checks>thus}|đáng|được tag|được với',
    ],
    [
      72,
      '<p> giữ|^ <p> coi|báo .|báo . $|bị lỗi|có một cái|ghế|loi|lý "|lại lúc|lại lúc #|ngoái|năm ngoái|phút thứ|phản hồi|từ đầu|xử lý "|{- "tất"}|{P để S}|{again>knows}|{document>owns}|{must>trouble}|{person>unable}|{punishes>owns}',
    ],
    [
      71,
      '^ test|báo như|chất|chất lượng|cảnh báo bị|cảnh báo như|dạy .|dạy . $|hết hạn .|là đã|mùa|quá|{P! follows}|{checks>persists}|{while>forgets}|đĩa đầy .',
    ],
    [
      70,
      '^ cần|ba giờ .|backup .|backup . $|con job|em|gọi hotline|hiểu vì|hiểu vì sao|hành|mất cả|nhất ,|quyền của|tải .|tải . $|{- "thật"}|{- nên S}|{P "chẳng"}|{S "làm"}|{irony>owns}|{negated>changes}|{praise>would}|{subjects -P-P}|{would>able}',
    ],
    [
      69,
      '# phút|^ đương|^ đương nhiên|chạy lệnh|chấp nhận được|cũng thấy|của nhà cung|lắm|mới ,|phòng|ra chuyện|{, S!}|{- "chín"}|{- "dùng"}|{- "kiểm"}|{O "cùng"}|{away>unable}|{do O}|{others}|{person>irony}|{system>passive}|{tells>ought}|{trouble>person}|đó không|đương|đương nhiên|đổ',
    ],
    [
      68,
      '^ làm|ai cũng thấy|chưa bao|chưa bao giờ|hôm đó .|nhanh như|phát hiện ra|sao .|sao . $|vì không ai|vẫn là|{, -}|{-! changes}|{S "có"}|{còn T}|{document>object}|{praise>away}|{thus}|{while>again}|đâu',
    ],
    [
      67,
      '<o> ,|<p> làm theo|^ chúng tôi|^ kết|anh <p>|cũng phải|gây ra|hẳn một|nghiệm|nằm ở|thấy <p>|thủ|trắng|vẫn chưa|{- "loi"}|{P ought}|{S! passive}|{changes>ought}|{nên S}|{passive>if}|{praise>cause}|{thì P}|{trouble>if}|{would>others}|{wrong}',
    ],
    [
      66,
      '# nhưng|<p> bật|^ <p> bật|^ danh|doc|không phản hồi|lúc # nhưng|lỡ|ra là|shard|xoá sạch|{- "nó"}|{- punishes}|{P "bật"}|{P "tháng"}|{S trouble}|{follows>would}|{irony>changes}|{irony>system}|{nobody}|{others>checks}|{subjects -P}',
    ],
    [
      65,
      '<p> làm việc|chỉ .|chỉ . $|chứng chỉ .|có runbook|cả phòng|cấu hình sai|cần phải|hình sai|hạ ttl|khiến chúng|khoản .|khoản . $|không thể chấp|mừng <p> đã|nhìn|nỗi|sim|thư mục|thể chấp|thể chấp nhận|tiền|tài khoản .|{, -!}|{- "đã"}|{- "đợt"}|{S "lệnh"}|{S "ngày"}|{again>away}|{follows>persists}|{forgets>changes}|{if>knows}|{irony>tells}|{persists>nobody}|{person>wrong}|{praise>able}|{system>punishes}|{tells>knows}|{tells>praise}|{while>person}|đi ăn|đơn vị|đầu',
    ],
    [
      64,
      '<p> mà|<p> đáng|<p> đã tắt|^ <p> chạy|của nhà|fix|khách gọi|không ghi|không phản|lỗi thứ|lỗi thứ hai|mười hai|ra nên|xoa|yaml|{- "dấu"}|{- "rút"}|{P late}|{do P!}|{only>able}|{persists>irony}|đánh sập',
    ],
    [
      63,
      ', <p> vẫn|, lại|<p> quên|^ chất|^ chất lượng|chiu|chúng ta có|ghi rõ|khôi phục .|kinh|nó|pager .|pager . $|phát hiện|phải nhắc|soạn|ta có|{, S}|{- "vẫn"}|{- must}|{N "chẳng"}|{P "các"}|{P believes}|{P! believes}|{S "chất"}|{S "staging"}|{again>negated}|{away>irony}|{follows>person}|{passive>away}|{praise>while}|{unable>checks}|{while>tells}|{để -}|được " .',
    ],
    [
      62,
      ', thông|, thông báo|<p> cần|bật cho|chính|cáo .|cáo . $|có một|hai phút ,|không ai chịu|kéo dài|liếc|lời trong một|mỗi <p>|một việc|nào được|nào ở|trực .|trực . $|tắt|{- "cả"}|{- "nguyên"}|{- "nhìn"}|{S "chúng"}|{S và P}|{cause>forgets}|{checks>able}|{checks>nobody}|{forgets>must}|{if>document}|{irony>nobody}|{must>tells}|{nobody>changes}|{passive>thus}|{system>others}|đọc runbook',
    ],
    [
      61,
      '<p> gỡ|^ tất cả|bản vá cho|chính <p>|có thể tránh|hứng|liệu ghi|lại ,|lỗi #|mãi|một cuộc|một cuộc gọi|này và|reo|sao <p>|vá cho|vá cho khách|{- "ra"}|{- "thấy"}|{P "chính"}|{S ; P}|{T would}|{only>thus}|{only>would}|{others>object}|được kết|được kết quả',
    ],
    [
      60,
      '" .|" . $|<p> có mặt|^ <p> thấy|^ bản|^ page bị|^ phải chi|báo bị <p>|bóng|chỉ hết|chỉ hết hạn|chứng chỉ hết|hoàn toàn có|một biểu|một số không|nghìn|ngồi ngay|page bị|phải chi|số không|toàn có|toàn có thể|tích|việc của|{S : -}|{checks>while}|{thus>believes}|{thus>while}|ý .|ý . $|đang đỏ|đi tìm|đây là lỗi|đĩa|đụng vào|ưu',
    ],
    [
      59,
      ', không một|<p> có|<p> có lỗi|của mình .|dòng trong|gây|hỏi "|lại một|lời|phá|phục .|phục . $|test restore mỗi|tiếp .|tiếp . $|về một|{- "maintenance"}|{- irony}|{- while}|{O! owns}|{P "lỗi"}|{S "đã"}|{S knows}|{able>thus}|{changes>persists}|{checks>must}|{nobody>person}|{subjects OT}|{while>late}|{wrong>object}',
    ],
    [
      58,
      '<p> hiểu|^ bản deploy|ca ba|dài hai|giờ bán|hiếm|in đậm|không một|không thèm|khẩn cấp|lòng|mọi chuyện|nằm ngay|phẩy|phẩy .|phẩy . $|trong phiếu|ttl|và một|{- """}|{- "bằng"}|{-! believes}|{; P}|{P "đều"}|{P! persists}|{S "chủ"}|{S "trang"}|{document>changes}|{object>tells}|{persists>knows}|đã bị <p>|đã xem|đậm',
    ],
    [
      57,
      '<p> chẳng|<p> không có|^ <p> tháng|^ kiểu|^ vì <p>|ba ngày|bài học|báo lỗi|cả buổi|cả tuần|giây ,|gì|job này|là lỗi thao|lời bằng một|máy nào|mất|ngang|ngay trong phòng|nghiệp|niềm|niềm tin|phút không|thanh|tháng <p> ,|tháng ba|thư|tiếng để|trang|vẽ|xoá .|xoá . $|{- "bỏ"}|{O! knows}|{P "giữ"}|{only>late}|{only>object}|{persists}|đi ngang|đây',
    ],
    [
      56,
      '<p> tháng|bị ai|bị ai đó|con số #|cổng #|flag bị|ghi chú|hai chữ|hiện ra|khi đổi|lúc # giờ|mất ba|như đọc|production|suốt #|suốt # phút|tat|thiểu|thức đêm|tiếc|tô|tắt cảnh|tắt cảnh báo|tối thiểu|vào đúng|xác nhận page|{P "từ"}|{believes>follows}|{future>must}|{irony>object}|{subjects --P}|{while>must}|được "',
    ],
    [
      55,
      ': lỗi con|<p> cũng có|<p> vẫn không|^ <p> đáng|^ maintenance|^ đã|bàn giao ca|chỉ vì|giao ca|không thể|maintenance|nếu <p>|runbook đó|sao ,|tay <p>|tới|vẫn không|{- knows}|{P while}|{follows>while}|{khi T}|{late>would}|{mà S!}|{object>cause}|{object>knows}|{person>again}|{person>nobody}|{system>knows}|{system>praise}|{wrong>changes}|{wrong>while}|đâu .|đâu . $|được bật|được xem|ở <p>',
    ],
    [
      54,
      '" tạm|" để|, <p> không|<p> của|<p> gửi|<p> quen|<p> đã thấy|^ <p> gỡ|^ <p> quen|có sẵn|hiển|lỗi nằm|mất hai mươi|ngủ|nhìn lại|nạp|phải báo|ra|thể tránh|thể tránh được|tìm ra trong|vào prod|xong .|xong . $|xong từ|{- "các"}|{- "đi"}|{O! changes}|{P "gỡ"}|{P "quen"}|{P knows}|{again>follows}|{away>system}|{changes>must}|{irony>if}|{irony>would}|{praise>changes}|{praise>unable}|{subjects SS-}|ô|đơn hàng|được nếu|ấy|ở <p> .',
    ],
    [
      53,
      ', ticket|<p> làm sập|^ <p> được|báo cho chúng|cache .|cache . $|chi nhánh|cho chúng tôi|chín .|chín . $|dĩ|dĩ nhiên|dự án|khiến chúng ta|không ai được|luôn .|luôn . $|lúc <p>|lăm|lăm phút|lại cho|mang|một|mục bị|nguyên nhân :|nhân :|nhớ .|nhớ . $|nổ|tag|tháng|trang đầu|vận|{- "giá"}|{- "hiển"}|{- "lại"}|{- "mọi"}|{- others}|{O irony}|{O khi -}|{document>negated}|{others>away}|{subjects -SP}',
    ],
    [
      52,
      '# user|# user bởi|^ nhà|^ để|bản deploy|bật cho #|cho # user|chạy script|chịu đọc|con người .|cách làm|cách làm việc|câu query|cảnh báo của|duy|duy nhất|hết .|hết . $|kiên|lại đúng|ngay trước giờ|phiên bản mới|phê|phải dừng|sau <p> mới|thèm trả|thèm trả lời|thật là|tới lúc|user bởi|vụ|xác định|{S "tìm"}|{believes>would}|{follows>passive}|{irony>unable}|{owns>forgets}|{rằng P}|đã gửi|đúng ngày',
    ],
    [
      51,
      '^ hiếm|^ root|^ root cause|cause|checklist .|checklist . $|dashboard của|hotline của|hotline của nhà|hình|khai|khi đơn|khi đơn hàng|khẩu|luận|là thấy|mất ba tiếng|nâng cấp .|root cause|sai sót|sai được|thì phải|tiếng .|tiếng . $|trong khi đơn|trưa|trượt|tắc trách .|việc khác .|vì <p> không|{- "chưa"}|{- vì P}|{-! away}|{S "chuyển"}|{S if}|{T "đơn"}|{bởi O}|{cause>wrong}|{checks>away}|{checks>others}|{object>forgets}|{tells>checks}|{wrong>document}|ứng',
    ],
    [
      50,
      '" , <p>|<p> của nhà|<p> ngủ|^ <p> lại|^ dĩ|^ dĩ nhiên|báo bị|bị <p> xoá|bỏ lỡ|chỉ vì một|có chữ|debug|dù|không ai làm|kinh nghiệm|liên quan|một cái|nhiên là|nông|nông nỗi|retry|sau khi đã|suy|sáng ,|sớm|thuộc về <o>|từ đầu .|{- "cùng"}|{- ought}|{N "không"}|{O changes}|{P "ngủ"}|{S "danh"}|{again>able}|{changes>praise}|{follows>thus}|{if}|{nobody>checks}|{subjects -N}|{subjects O-}|{thus>nobody}|đẩy|đụng',
    ],
    [
      49,
      '^ chính|berlin|biết không|bấm|bộ phận|cho khách .|chúng ta đã|chơi|cả|cẩn thận|dùng được .|hệ thống page|ip|khi chưa|không bao giờ|lần ,|lẽ ra nên|mật khẩu|nghĩa|nghỉ phép|người dùng|này chỉ|nông nỗi này|phận|ra nông|ra nông nỗi|ta đã|theo hướng|thận|thống page|tên <p> ,|việc của <o>|với nhà|với nhà cung|{- "đến"}|{- forgets}|{- để -}|{P "bảng"}|{P nên S}|{S late}|{T nếu P}|{believes>tells}|{document>only}|{if>checks}|{only>system}|{persists>object}|{person>trouble}|đến # ,|đến # giờ|đến việc|ở chỗ',
    ],
    [
      48,
      ', chỉ có|<o>|<p> tự ý|^ chẳng|^ giá|^ lần đầu|^ thay vì|các <p>|còn đang|cẩn thận hơn|demo|di|di chuyển|không chịu|làm .|làm . $|lúc # <p>|lần đầu tiên|merge|một nửa|ngưỡng cảnh|ngưỡng cảnh báo|nham|năm ngày|nỗi này|phạm|thì có|thận hơn|thủ phạm|tiền .|tiền . $|tốc|tốn|từng ấy|tự ý|xem .|xem . $|{do P}|{middle -}|{object}|{unable>while}|đang chạy',
    ],
    [
      47,
      ', sau khi|<p> ack lúc|<p> thức|<p> đã nói|^ <p> bỏ|^ sau vụ|ack lúc|ack lúc #|bị <p> bỏ|bị thu|chỉ có|con người|cùng <o>|cảnh báo trước|cố :|gạt|gốc rễ là|hai ngày|han|hoạt|hoạt động|hỏng .|hỏng . $|kỷ|lại nhầm|mất một|nguyên nhân gốc|nhân gốc|nỗi này .|ra phải dừng|route|rule tạm|rễ là|tối đó|và làm|vẫn còn|vụ này|{, O}|{- "biết"}|{- "thế"}|{O "chúng"}|{O cause}|{P "bỏ"}|{S owns}|{able>praise}|{away>able}|{irony>punishes}|{nobody>would}|{object>persists}|{passive>unable}|{punishes}|đã nói|đầu ,|để lại',
    ],
    [
      46,
      '<p> mất|<p> đêm|^ câu lệnh|ai mở|câu|của <o>|dịch vụ không|gốc rễ :|hotline|khi được|lần thứ|lắm <p>|lời giải thích|màn hình .|nơi .|nơi . $|nằm ở <p>|rễ :|sau ,|sát .|sát . $|thấy ngay|thử nghiệm|tư|từ tháng|từ tuần|vụ không|{- "cho"}|{- "vấn"}|{P "mãi"}|{S "ticket"}|{S able}|{S cause}|{changes>able}|{person>tells}|{short T}|{wrong>believes}|điều này|đối tác',
    ],
    [
      45,
      '<p> mở|<p> nào|^ <p> ngủ|^ do|^ feature|^ feature flag|^ ghi|^ node|cho #|cuộc họp|cáo|cả đêm|của khách|của lỗi|dang le|kịp|lạ gì|lạ gì .|một nửa .|nửa .|nửa . $|phiếu|quý .|quý . $|restore|thông báo|thứ <p> ,|vừa|{- "dữ"}|{O , S}|{O must}|{P khi S}|{S "bản"}|{S "feature"}|{believes>again}|{changes>again}|{changes>owns}|{document>follows}|{only>away}|{others>wrong}|{passive>nobody}|{person>late}|{praise>object}|{subjects --O}|{wrong>future}|đỏ ,',
    ],
    [
      44,
      '<p> cùng sửa|<p> cấu|<p> cấu hình|<p> một|<p> đẩy|^ <p> chẳng|bài|cùng sửa|dài|kênh|lâu|lỗi thao|lỗi thao tác|lớn nhất|phai|ra trong|tay .|tay . $|trong đó|trọng .|trọng . $|vào lịch|{, N}|{- "ca"}|{- believes}|{O punishes}|{O thì -}|{P! negated}|{S ; -}|{changes>believes}|{irony>away}|{object>others}|{passive>wrong}|{thus>only}|{while>praise}|{would>trouble}|ý|đi nghỉ|đặt',
    ],
    [
      43,
      '<p> gây ra|<p> phai|^ <p> nào|^ ai|^ canary|^ đĩa|^ đổi|báo của|bước #|bỏ đi|cho nhanh|cho nhanh .|chập|chập chờn|chờn|có bản sao|cả .|cả . $|cắm|của nó|hè|khi có|lần liền|máy sau|mình tới|mọi thứ|nhắc|nhớ|phút ;|ro|theo quy|thì kết|thôi .|thôi . $|xa|{: -}|{N tells}|{O và S}|{P "cũng"}|{P "nào"}|{P "tắt"}|{S "ai"}|{S "sau"}|{T "nguyên"}|{T owns}|{able>negated}|{away>late}|{document>cause}|{future>persists}|{irony>person}|{knows>future}|{knows>others}|{mà T}|{only>believes}|{owns>knows}|{owns>punishes}|{subjects O--}|{would>tells}|đáng ra',
    ],
    [
      42,
      ', <p> mở|^ <p> ngồi|bản ghi|chiều|cho lỗi|cụm thật|deploy xong|hoảng|hỏi một|không .|không . $|không bao|khẩn|mất mười|mỗi lần|phút , còn|quá sớm|quý|restore mỗi tháng|rollout|sẽ đầy|thái .|thái . $|thứ mười|trạng thái .|tốt ,|viết|về nhà|xong trong|{O future}|{P "hiểu"}|{P again}|{S "không"}|{S "lỗi"}|{T do -}|{believes>thus}|{negated>system}|{negated>would}|{praise>late}|{subjects -S}|{would>follows}|đĩa sẽ|đĩa sẽ đầy|được gọi vì|ổ đĩa sẽ',
    ],
    [
      41,
      '^ công cụ|^ thật không|alter|ba tuần|bị một <p>|click|cú click|gửi cho|hôm sau|im lặng|không báo cho|không có backup|không có bản|là biết|là lỗi|là ổ|là ổ đĩa|máy|một cú click|ngược|nhập .|nhập . $|năm ,|phát|quan|quên .|quên . $|rollback .|rollback . $|test restore|thật không|trong năm|tên|{- thì P}|{N! nobody}|{N!}|{P rằng S}|{P! owns}|{S "email"}|{S! only}|{^ N!}|{believes>document}|{future>while}|{knows>away}|{late}|{passive>knows}|{thus>trouble}|{while>thus}|được ghi .|đặt mục|đặt mục tiêu|đợi',
    ],
    [
      40,
      ', thế|<o> , <p>|<p> cứ|<p> giao|<p> gọi cho|<p> merge|^ hai email|^ vấn|^ vấn đề|ai phải|balancer|báo đang tắt|cho cùng|chúng ta|chắc|chỉ cần đọc|chứng chỉ|coi trọng|cron job|cả chỉ|cả chỉ vì|cần đọc|drain|giỏi|giỏi hơn|không kiểm|load balancer|là phải|mọi khi|như mọi khi|root|sdk|sập|ta|trước một|tích hợp|tất cả chỉ|việc mất dữ|{- "lỗi"}|{P "alert"}|{P "cấu"}|{P "cứ"}|{P "không"}|{P "phải"}|{P "sao"}|{P! only}|{^ -}|{forgets>document}|{if>follows}|{while>ought}|{wrong>forgets}|đặt tên|đứng tên|đứng tên <p>',
    ],
    [
      39,
      '# giờ .|, <p> lại|, cả ba|<p> a|<p> ack|<p> b|<p> cho|<p> quyết|<p> quyết định|^ <p> a|^ dang|^ dang le|^ hiếm khi|^ đến|a|ack|alert ,|ba chữ|bản này|bật|của pipeline|deploy ,|dài hàng|dài hàng đợi|dõi|dấu|gõ sai|hai cluster|hai triệu|hai triệu dòng|hiếm khi|hành động|không hiểu|không một ai|là thiếu|lại khi|mà cả công|một <o>|một ai|nguyên|nhận được|nóng|năm phút|phút đầu|ràng là|rõ ràng là|rút|theo dõi|trên máy|từ # .|{- follows}|{N ought}|{O believes}|{O vì S}|{P "a"}|{P "ack"}|{P "b"}|{S praise}|{S! able}|{away>forgets}|{changes>trouble}|{document>knows}|{follows>negated}|{must>would}|{ought>nobody}|{ought>thus}|{passive>changes}|{passive>checks}|{punishes>thus}|đang đỏ .|được ai|độ dài|độ dài hàng|ẩu .|ẩu . $',
    ],
    [
      38,
      '# rồi|<p> thì không|<p> xoá .|<p> đáng lẽ|^ bốn|^ chẳng ai|^ nhìn lại|ai là|bàn|bị <p> tắt|chứ .|chứ . $|cung cấp đã|câu đầu|có chế|có chế độ|cấp đã|gây ra sự|gật|hạn .|hạn . $|không đụng|kiểm tra dung|laptop .|laptop . $|làm việc của|lần đều|máy phát|mò|một cảnh|một cảnh báo|ngày sau|nháp|nửa|phút và|phải chịu|phản ứng|ra sự|ra sự cố|riêng|sai|sale .|sale . $|sẻ|tra dung|tra dung lượng|trong năm phút|tình|tại|{- , P}|{P "mất"}|{S "biểu"}|{S "được"}|{T tells}|{believes>object}|{document>checks}|{mà -}|{subjects ST}|{unable>only}|được sự',
    ],
    [
      37,
      '# đến #|, chỉ là|, nhưng <p>|<p> gạt|<p> khoá|<p> là|<p> tắt kiểm|^ <p> đặt|^ biến|^ biến môi|^ đây|ai được|biết không được|bàn phím|bàn phím .|bốn lần|chính ,|chỗ cũ|còn gì|dns|hoặc|hỏi một câu|không bàn giao|lần restart|mười lăm|mười lăm phút|như <p>|như mọi|nhưng <p>|nào trong|phím .|phím . $|sai .|sai . $|sẵn|tiên của|trỏ về|tắt kiểm|tắt kiểm tra|về tên|{- "bài"}|{- "suốt"}|{- "trả"}|{- "tìm"}|{N checks}|{P "anh"}|{P "bản"}|{P "khoá"}|{P nobody}|{S "biến"}|{S "đĩa"}|{T! unable}|{able>object}|{nhưng P!}|{nhưng P}|{persists>changes}|{persists>forgets}|{tells>person}|đã có thể|đã xin|đầu tiên của|đến',
    ],
    [
      36,
      ', chúng ta|<p> chạy|<p> chạy script|<p> thiếu|<p> đánh|^ <p> đánh|^ bản nháp|biết .|biết . $|bật lại|chỉ có một|có đúng|có đúng một|flag được|gật đầu|hiện trong|hoi|không chạy|kết luận là|luận là|lại là|lại làm|một node .|nghiêm trọng|production .|production . $|restore mỗi|sau <p>|thì không|trong sáu phút|tế|vấn đề nằm|{- "kể"}|{- "thay"}|{- và S}|{P "đánh"}|{away>owns}|{believes>person}|{document>wrong}|{follows>again}|{passive>document}|{persists>away}|{tells>others}|{trouble>knows}|đề nằm|đổi schema',
    ],
    [
      35,
      '# giờ|, tới|<o> "|<p> chỉ|<p> ghi|<p> nào cũng|<p> sửa|^ suốt|ai biết|anh|buồn|báo của <o>|bốn ngày|canary|chi <p>|chưa ai|cluster|code|commit|cách <p>|cố này là|của aws|của bạn|gốc :|hiểu nổi|liền|là <p> .|mở ,|nhánh|nhân gốc :|phải chi <p>|phải làm|phải nói|ra nó|test tải|thì chúng|trong một giờ|{- "ngủ"}|{- do T}|{- nếu P}|{- để S}|{N nobody}|{N}|{P "của"}|{S "node"}|{do T}|{future>thus}|{knows>negated}|{others>thus}|{ought>able}|{thus>must}|{wrong>system}|đi|đáng lẽ|đọc thông|đọc thông báo|ổ cứng',
    ],
    [
      34,
      ', bước|, để|<o> mà|<p> nghĩ|<p> phát|<p> phát hiện|<p> đợi|^ các|^ khoá|^ kế|^ kế hoạch|^ thay đổi|^ từ #|ai được gọi|chuyến|có <p> .|của|của <o> mà|không ai biết|ký duyệt|le|làm qua|làm qua loa|lẽ|môi|môi trường|mạng .|mạng . $|một câu hỏi|nhất <p>|nào cũng|này được|nên #|phút thì|rằng|security group|sprint|thứ chín|trôi qua|tại <p>|tất nhiên|từ hồi|từ quý|{- "bấm"}|{- "trách"}|{O "kết"}|{O others}|{O! late}|{P "bất"}|{P "phát"}|{P "ít"}|{P! trouble}|{S punishes}|{T : -}|{late>person}|{mà P}|{others>system}|{person>punishes}|{short N}|{subjects PN}|{subjects T}|{tại P}|đẹp|đừng',
    ],
    [
      33,
      '# phần|# phần trăm|# thì|, cả|: #|<p> phải chịu|<p> phớt|<p> phớt lờ|^ <p> có|^ <p> cũng|^ do <p>|^ khoản|^ nói|^ sự|^ đi|bao|bởi <o>|cho sự|cho sự cố|chụp snapshot|cố bắt|dòng cấu|dòng cấu hình|load|là khâu|lúc đó <p>|máy dự|máy dự phòng|một tiếng .|như thế|nhất của|nửa tiếng .|sale|site|sự cố bắt|tai|test failover|triển khai|trên production .|trăm .|trăm . $|tắt tiếng|tối hôm|tối hôm đó|xoá|xuống|xét|{- "chi"}|{- "khoản"}|{- "thôi"}|{- "đây"}|{-! late}|{-! owns}|{O forgets}|{P "hiếm"}|{P "làm"}|{P "phớt"}|{P "thấy"}|{P! while}|{S "ngưỡng"}|{S passive}|{away>trouble}|{believes>checks}|{cause>believes}|{cause>unable}|{document>unable}|{follows>knows}|{forgets>trouble}|{last P}|{late>believes}|{must>thus}|{only>irony}|{trouble>owns}|{trouble>punishes}|{while>knows}|được lỗi này|đồ thị',
    ],
    [
      32,
      ', lúc|<p> bảo|<p> chọn|^ <p> khởi|^ <p> thiếu|ba ,|bản .|bản . $|bị <p> <p>|bị một|chú ý|cố là|hành đã|không bàn|không xem|không đọc|là lần|là tại|là tại <p>|mình ,|mình đang|mấy|một thay|một thay đổi|ngay trong|nhiệm .|nhiệm . $|phòng bị|phải chịu trách|phải đợi|quay|rồi ,|sáu phút|sáu phút .|sự cố là|test tải .|thảm|thảm hoạ|thần|tin vào|tranh luận|trách nhiệm .|tại <p> .|từ tháng <p>|{- "chuyện"}|{- "nói"}|{- thì T}|{-! negated}|{O "không"}|{O "một"}|{P "chọn"}|{P thì T}|{S "ghi"}|{S thì -}|{S! praise}|{^ P!}|{irony>praise}|{object>again}|{passive>irony}|{person>thus}|{praise>others}|{tells>forgets}|đâu cần|đọc hết',
    ],
    [
      31,
      '<o> muốn|<p> còn|<p> cũng|<p> đối|^ <p> giao|^ <p> đối|^ có|bang|báo này|bí|cuối cùng|cảnh báo này|cảnh báo đang|dòng|dùng được|ghi nhận|giờ nên|gì cũng|gọi <o>|hang|hotfix|kho|là giới|là giới hạn|làm theo quy|lọt|mà <p> vẫn|ngon|ngủ .|ngủ . $|nhân sự|phím|phải hỏi|quy định|ra nó .|rollout .|rollout . $|soát .|soát . $|staging|thay đổi được|thực hiện|triệu dòng|trong phòng|tránh được nếu|{- "deploy"}|{- ; S}|{- do O}|{O would}|{P "giao"}|{P "là"}|{P "đáng"}|{P "đối"}|{S persists}|{believes>trouble}|{document>nobody}|{system>persists}|{thus>punishes}|{trouble}|đối|đối soát .|đổi được|ở đó',
    ],
    [
      30,
      '# ngày .|<o> thì|<p> không kiểm|<p> ký|<p> quá|<p> tích|<p> tích hợp|^ <p> mà|^ tất nhiên|^ đọc|bàn giao có|canh|cuối tuần|có backup|cũng được|firewall|giao có|giá mà <p>|giám|giám sát|gây ra .|gặp|gốc|khi ,|log .|log . $|lên production .|lần nữa|mềm|mọi khi ,|một màn|một màn hình|ngày sau mới|nhận lỗi|nếu <p> làm|page bằng|phần mềm|sao lưu|sau lần|sau mới|script|trở|tên hai|tạm|vào thứ <p>|{- "rollback"}|{: O}|{O "với"}|{O praise}|{P "tích"}|{S away}|{T wrong}|{cause>able}|{if>only}|{knows>changes}|{negated>only}|{nobody>tells}|{để T}|đoán .|đoán . $|đúng thiết|đúng thiết kế',
    ],
    [
      29,
      '# :|# <p>|, #|<p> không đọc|bán .|bán . $|bão|bấm nhầm|chín mươi|chạy được|chỉ cần|có chuyện|có mười|cả tiếng|cảnh báo từ|cảnh báo đã|cứu được|dung|dự phòng bị|gọi cho|hai check|hai tuần mà|hình của|kiên nhẫn|là lỗi của|làm rất|lỗi con|lỗi con người|người .|người . $|nhẫn|nhận được việc|nhắc đến|phải biết|sắp|thưởng|tool ,|trả tiền|tác .|tác . $|tự tin|và hết|{- "một"}|{-! knows}|{-! tells}|{P!}|{S! wrong}|{checks>irony}|{must>follows}|{must>others}|{owns>believes}|{owns>cause}|{persists>unable}|{rồi -}|{tells}|điện|đã|đúng bản|được là|được việc|đổi từ',
    ],
    [
      28,
      ', <p> ack|<o> được|<p> chạy nhầm|<p> khởi|<p> khởi động|<p> làm|<p> xoá|^ <p> thì|^ hỏi một|^ mười|^ mọi|^ ngưỡng|^ nhìn|^ tên|ai .|ai . $|bỏ bước|bộ .|bộ . $|chạy test|có ba mươi|có sự|có sự cố|giữ nguyên|gọn|gốc rễ của|hàng .|hàng . $|hàng đợi .|khach|lui|làm sập|lầm|lần trong|máy không|mỗi tháng|một đêm|như|này <p> có|phải thấy|ra ,|rễ của|sai lầm|snapshot|số liệu .|tháng sáu|thử tải|tiến độ|tool không|trong sáu|tránh được|từ tháng sáu|xe|{- "câu"}|{N! thus}|{P "biết"}|{P "bấm"}|{P "đợi"}|{P! document}|{S "nhà"}|{away>passive}|{changes>cause}|{negated>praise}|{owns>nobody}|{persists>late}|{person>while}|{praise>wrong}|{subjects S}|{trouble>wrong}|{vì P!}|{would>passive}|đúng ra|đúng ra <p>|đường lui|được .|được . $|được tắt|đầu file|đọc báo|đợi .|đợi . $',
    ],
    [
      27,
      '# giờ đến|, <p> thì|, là|<p> ca|<p> test bằng|<p> xoá mất|^ <p> ca|^ ai đó|^ ngay|beta|biết mình|biết điều|bản beta|bốn tiếng|cron|cùng một|cả buổi sáng|cụm .|cụm . $|dòng nào|giờ đến|giờ đến #|hàng đã|khi bấm|khi đã|khách hàng đã|là thấy ngay|làm hỏng|lỗi do|nguyên nhân|nói thật|quá nên|rollback ,|sau .|sau . $|thì đâu|thứ ba|thức .|thức . $|trước khi bấm|tích ,|với <o> ,|{- "cần"}|{- "đổi"}|{O : -}|{P "#"}|{P "gọi"}|{P "kết"}|{P "lần"}|{P "quyết"}|{P ; P}|{T cause}|{believes>knows}|{cause>system}|{checks>object}|{future>irony}|{khi N}|{knows}|{late>follows}|{nếu P}|{object>nobody}|{ought>object}|{praise>follows}|{subjects -}|{unable>away}|{would>if}|đã bắt|đến ,|đồ là',
    ],
    [
      26,
      ', dự|, rồi|<o> một|<p> bấm|<p> copy|<p> cắm|<p> từ|<p> về|<p> đáng ra|<p> ở|^ <p> copy|^ <p> cắm|^ <p> tích|^ chỉ|^ không thể|^ phần|^ đây là|báo đã|chuyện này|cuộc gọi|có câu|có từ|duy nhất là|gì ,|hai ,|hai tuần sau|khoá bị|khoảng|không kiểm tra|kéo|kết luận|là sai|lên tiếng|lại ba|mươi giây .|nhận là|quan trọng|quan trọng nhất|quảng|thanh toán|thì giờ|toán|trọng nhất|tình hình|tố con|tố con người|và tự|yếu tố con|{- "cũng"}|{- "dự"}|{- "giờ"}|{- "tổng"}|{- còn S}|{- khi P}|{- tại -}|{P "bảo"}|{P "copy"}|{P "cắm"}|{P "ở"}|{T follows}|{again>must}|{late>owns}|{negated>must}|{praise>believes}|{rồi O}|{thus>others}|{unable>nobody}|ăn trưa .|điện .|điện . $|đáng ra phải|đóng ticket|được ghi|được nhắc|đến mức',
    ],
    [
      25,
      ', như mọi|, với|<o> làm|<p> , thông|<p> biên|<p> biên soạn|<p> bỏ qua|<p> chẳng buồn|<p> không biết|<p> tưởng|<p> được giao|<p> đều|^ <p> cấu|^ bản sao|^ phần mềm|^ quyền|^ việc số|^ vụ này|ai kiểm|ai kiểm tra|biên soạn|buổi demo|bài kiểm|bài kiểm tra|báo nên|bước sao|bảo trì của|chẳng buồn|chối|cuối cùng cũng|cùng cũng|cảnh báo .|của <o> làm|của buổi|của buổi demo|do <p>|hard-code|hành .|hành . $|hết|khi chuyển|không hỏi|kẻ|lúc page tới|lại vì|lần này|mà|máy ,|máy này|nhìn đồ|nhìn đồ thị|nhờ <p> mà|này từ|năm thì|nằm trong|page tới|promote|ra xem|suốt một tiếng|theo hướng dẫn|thì <p> đã|thì đâu có|thông báo lỗi|thế .|thế . $|thức dậy .|timeout|tiếng ,|tên trên|tắt đi|từ chối|{- "về"}|{- passive}|{P "biên"}|{P "gửi"}|{P only}|{S "snapshot"}|{T "việc"}|{able>document}|{cause>document}|{changes>others}|{forgets>late}|{late>knows}|{must>unable}|{subjects ---O}|{subjects NP}|{subjects SP-}|{subjects TP}|{trouble>system}|ở trong',
    ],
    [
      24,
      '<p> là không|^ gốc|^ image|^ đến khi|^ đề|bản nháp|bảo vệ|bật lại .|cuộc|có hai|học được|key lúc|key lúc #|khách .|khách . $|kênh sự|kênh sự cố|là không có|là lúc|là lúc #|lại tới|lời ticket|mat|muộn|một số|một tiếng|nhắc <o>|phải xem|phải để|quay lại|ra cả|root .|root . $|sai sót của|sót|sót của|theo runbook .|thì <p> phải|thì không .|thông báo cho|timeout .|timeout . $|trong vụ|trước giờ|trả lời ticket|vụ .|vụ . $|xoay key|xoay key lúc|{, T!}|{- "chịu"}|{- "hiếm"}|{O "sự"}|{O! system}|{P "sửa"}|{P "vấn"}|{T late}|{T trouble}|{T}|{checks>unable}|{nên S!}|{others>owns}|{rằng S}|{unable>person}|ô ,|đi một|đọc tài|đọc tài liệu|động vào',
    ],
    [
      23,
      '# đến|, thấy|<o> trợ nằm|<p> chạy test|<p> cảnh|<p> cảnh báo|^ <p> sửa|^ chỉ có|^ con số|^ năm|^ điện|^ điện thoại|báo trước|bản mới|bằng #|bằng # .|chạy đúng|có .|có . $|cú|của <o> trợ|danh sách kiểm|gọi cho <o>|hai lần .|khác với <o>|kiểm toán|lo|lo .|lo . $|migration .|migration . $|một cú|nen|nào mà|nếu <p> chịu|ra <p> phai|ra xem .|rút nhầm|sách kiểm|thoại của|thoại của <o>|thẳng lên|trong <p>|truoc khi|trợ nằm|trợ nằm trong|tăng gấp mười|tường .|tường . $|vài|về <o> .|xin lỗi|{- "bàn"}|{O "khác"}|{P "đổi"}|{P còn -}|{P thì P}|{P vì S}|{changes>only}|{if>trouble}|{negated>owns}|{nếu O}|{ought>trouble}|{owns>must}|{owns>trouble}|{passive>able}|{subjects PP-}|{unable>late}|{would>thus}|ít ra|điện thoại của|đánh|đã biết|đúng là|đến giờ|ở đây',
    ],
    [
      22,
      '# giờ sáng|, máy|: bốn|<o> khiến|<o> khiến chúng|<o> vào|<p> gõ sai|<p> lỡ|<p> nên|^ <p> cứ|^ <p> lỡ|^ <p> phớt|^ chúng|^ chủ|biến môi|biến môi trường|bài thử khôi|báo thứ|bảo mật|checklist|còn|cả ba|cắt|của <o> khiến|duy nhất gây|gọi vì|gửi số|gửi số liệu|hướng dẫn|họp .|họp . $|không hỏi ai|listener|lên #|lúc|mùa hè|một <p>|nghe máy|nhất gây|nhất gây ra|nâng cấp|năng lực|quy trình thì|quá sớm .|sao nó|thì đã không|trên production|trình thì|tuần mà|tưởng|từ # giờ|và được|vì sao nó|vận hành|xoá mất|xấu|{- "vậy"}|{-! ought}|{N! knows}|{N! unable}|{O "sai"}|{P "lỡ"}|{P nên T}|{P để -}|{S "điện"}|{believes>passive}|{irony>believes}|{others>able}|đã xoá|đĩa đầy|được duyệt|được page|định tuyến',
    ],
    [
      21,
      '<p> lúc|<p> rồi|^ bàn|^ bàn giao|^ báo|^ có một|^ cấu|^ cấu hình|^ máy phát|^ trước|báo từ|bước test|bỏ quên|chung một|config|có người|duyệt .|duyệt . $|duyệt của|dòng " không|dùng chung một|không qua|lầm của|lầm của <o>|lần này .|lần restart ,|một lần restart|một thư|một tuần|ngưỡng|nhanh ,|nhật ký|restart ,|rác .|rác . $|sai lầm của|sớm .|sớm . $|thì chúng ta|thấy <p> mở|{- : O}|{N changes}|{P "một"}|{P "mở"}|{P khi -}|{S "kênh"}|{S do P}|{T thus}|{changes>person}|{if>irony}|{if>others}|{irony>must}|{nobody>persists}|{owns>thus}|{trouble>document}|{trouble>only}|{would>person}|án rollback .|đã không có|được chuyện|đến #',
    ],
    [
      20,
      '<p> cuối|<p> cuối cùng|<p> giám|<p> giám sát|<p> hứa|<p> kho|<p> nhớ|<p> trả|<p> trả lời|<p> vốn|<p> vốn không|<p> đặt|^ <p> bảo|^ <p> cùng|^ <p> hứa|^ <p> vốn|^ báo cáo|^ nhìn vào|^ rollback bị|biểu đồ là|bàn giao lúc|báo cáo tuần|bản bàn|bản bàn giao|bản sao .|bị lộ|cao .|cao . $|chiều thứ|chuyện này .|chỉ bị|chỗ|chứng chỉ bị|cáo tuần|của <o> thì|destroy|duy nhất không|dịch vụ .|giao lúc|giao lúc #|giới hạn kết|giờ # .|gọn :|hạn kết|hạn kết nối|ic|khách bị|không có lỗi|không mở được|không phân|khởi động lại|làm việc|lần , cả|miền|mặt|ngoại|nhấc máy .|nhất không|nói với ai|ra nếu|ra nếu <p>|ro này|rollback bị|rủi ro này|suốt một|suốt nửa|suốt nửa tiếng|sót của <o>|thuộc về|thế này|thứ ba .|thử khôi|thử khôi phục|trinh|trong checklist|trong thread|tên miền|tầng|tới lần|tới lần thứ|vẫn nhận|vốn không|với ai|xoay|{- "bớt"}|{- "phần"}|{- "tự"}|{N system}|{O "đây"}|{P "chế"}|{P "giám"}|{P "hứa"}|{P "khởi"}|{P "vốn"}|{S follows}|{T knows}|{again}|{away>while}|{future>negated}|{late>forgets}|{must>again}|{must>praise}|{owns>wrong}|{thus>irony}|{unable>thus}|{would>only}|đi .|đi . $|được hỏi',
    ],
    [
      19,
      ', phút|, phút thứ|<p> cũng phải|<p> họp|^ <p> cuối|^ <p> họp|^ <p> đều|^ khách|^ lúc #|^ sai|^ sai sót|ai trong <p>|biết là|báo cáo|bản hotfix|bản hotfix của|chiều .|chiều . $|chỉ <p>|có bản|có nút|cùng cũng chịu|cũng có <p>|cẩn|cố này ,|cứu|diễn tập ,|file .|giản|hotfix của|hotfix của <o>|hình sai .|hình từ|là ý|mươi .|mươi . $|mươi giây|mọi|nghĩ tới|ngày ,|ngạc|ngạc nhiên|như vậy .|nếu có ai|thắc|thắc mắc|trận|tái hiện|tên của|tăng|tập ,|version|vậy là|vụ này .|{- "không"}|{- "lẽ"}|{- "theo"}|{O! negated}|{P "cuối"}|{P "họp"}|{S "đơn"}|{able>owns}|{forgets>checks}|{must>irony}|{must>owns}|{nobody>late}|{punishes>away}|{system>believes}|{while>follows}|đã tránh|đã tránh được|đóng lúc|đóng lúc #|đơn giản|đều có mặt|đứt|ơn <p>',
    ],
    [
      18,
      ', <p> tắt|, mất|, từ|-|<p> , và|<p> nhờ giúp|^ <p> chọn|^ chung|^ có thể|^ từ|^ đồ|^ đồ thị|account|biểu|bằng một|bỏ quên .|cho ai|chạy ở|có gì|dòng "|dở|ghi đè .|gốc rễ|hai mươi phút|hoà|khoản của <o>|là chuyện|lần thứ ba|lỗi đã|một bài|một lần|nháy|nhất <p> cũng|nhờ giúp|nút rollback|nằm trong danh|phải|phải biết là|quyết định|quá sức|quá thấp|rễ|số tài|số tài khoản|thẳng lên production|thể|tra loi|trong vòng|trơn|vì <p> quên|về giới|về giới hạn|vốn|xuân|{- "bốn"}|{- "chung"}|{- "chẳng"}|{- "cứ"}|{P "nhìn"}|{P mà N}|{P praise}|{S "đồ"}|{away>must}|{document>able}|{document>while}|{must>document}|{negated>follows}|{nhưng -!}|{object>owns}|{others>only}|{subjects -S-}|{tells>only}|{tells>would}|ít nhất <p>|điều hoà|đè .|đè . $',
    ],
    [
      17,
      '# , <p>|.|. $|^ <p> còn|^ <p> merge|ai nghĩ|biết <p>|bản cũ .|bản lỗi|chi|chuyện gì .|chín <p>|chúng tôi .|chặn được|chế độ|chủ quan|có ai|có chuyện gì|có lý|có lý do|cũng không|cảnh báo|của chính|dừng job|dự phòng được|im lặng .|không có chuyện|không xảy|không xảy ra|kiểm tra lại|là đã tránh|lại máy|lạnh|lần và|mà chẳng|mà vẫn|mới thấy|ngờ , lần|nhiệm về|nhung|nói "|page đầu|page đầu tiên|phòng được|số # của|test bằng|thì phải biết|thật|tra lại|trong quy|trách nhiệm về|tôi .|tôi . $|tăng gấp|từ sprint|vậy|về <o>|xem lại|{- "lọt"}|{- "đó"}|{- : P}|{-! passive}|{N believes}|{O trouble}|{P "merge"}|{P , O}|{P passive}|{S "cấu"}|{S thì P}|{T , S}|{còn S}|{must>away}|{nobody>believes}|{nên T}|{ought>person}|{ought>tells}|{tells>negated}|{thus>away}|{để -!}|đây .|đây . $|đã không xảy|đường màu|được gửi tới|động lại máy',
    ],
    [
      16,
      '" do|# <p> thấy|, hệ|, hệ thống|, lúc #|, thế mà|, vậy|, vậy mà|<p> không chịu|<p> đổi|^ khách gửi|ba lần ,|build|báo hết|bản trước|bỏ mặc|cho|cho xong|có năng|có năng lực|của khách .|do|dây .|dây . $|dừng .|dừng . $|giờ này|gọi đầu|khách gửi|lẽ phải|lực cũng|mở lúc|mở lúc #|ngủ ngon|nhiệm|nhấc|nhấc máy|năng lực cũng|postmortem|sáu ,|sớm hơn .|sớm nên|thoại ,|thôi là|thế mà|ticket với|timeline|trách nhiệm|trước rồi|tái|vậy mà|xem số|{- "image"}|{- "sự"}|{O "đó"}|{O , -}|{O late}|{negated>late}|{thus>negated}|đang chạy .|điện thoại ,|đáng lẽ phải|đó , và|được đào|được đào tạo|để làm|động lại',
    ],
    [
      15,
      '# để|, kể|<p> hoảng|<p> nhầm|^ <p> gõ|^ <p> hoảng|^ <p> xem|^ bản hotfix|^ chữ|^ chữ ký|^ dung|^ giá mà|^ lịch|^ lỗi|^ một câu|^ trách|^ trách nhiệm|^ ít ra|ba lần|bảng bị|ca lúc|ca lúc #|chữ ký duyệt|giao cho <o>|giá mà|gửi cho <o>|hồi trong|kinh nghiệm thì|lần thử|lần trước|lựa|lựa chọn|mà hôm đó|mất dữ|mất dữ liệu|mắt|một lý|một lý do|nghiệm thì|nghĩ đến|nghĩ đến việc|nghề|nhận ca lúc|nó .|nó . $|nắm|nội bộ|phép .|phép . $|quên mất|runbook ,|stack <p>|thì không ai|thì sự|thì sự cố|tuần sau .|tắt nhầm|tức|vụ này là|{- "phải"}|{- , S}|{- praise}|{P "ghi"}|{P "hoảng"}|{P "nhầm"}|{P! thus}|{S "canary"}|{S future}|{checks>forgets}|{document>late}|{last T}|{only>again}|{only>trouble}|{passive>negated}|{thì N}|đổ lỗi|ở lại tới',
    ],
    [
      14,
      '" trong|- -|<p> bận|<p> không làm|<p> phản ứng|<p> thì đã|<p> tắt nhầm|^ lịch trực|^ nhà cung|^ từ lúc|^ đáng lẽ|bản ghi dns|bất ngờ|chiến|chạy ,|console production|các <o>|có mặt|cố thứ|cố thứ hai|dung lượng|dài .|dài . $|enter|ghi dns|gỡ|hai .|hai . $|hiểu biết|hoạt động .|image cũ|image cũ được|internet|kênh .|kênh . $|lần .|lần . $|lỗi nằm ở|lời .|lời . $|nguyen|nguyen nhan|nhận với|nhẽ|nhịp|những <p>|phân công|production lúc|ra internet|ra mắt|sự cố thứ|theo checklist .|thì còn|tiếng đó|trong call|trên màn|trên màn hình|trì của|trả lời .|vào thứ|xong|{- "root"}|{-}|{P "bận"}|{P "sau"}|{P "đẩy"}|{S others}|{again>object}|{checks>believes}|{checks>knows}|{knows>object}|{knows>only}|{subjects ---P}|{subjects S-S}|{thus>wrong}|{tại -}|{would>believes}|ô nào|ăn trưa|đang trên|điểm|điểm .|điểm . $|đầu .|đầu . $',
    ],
    [
      13,
      '# ngày|# độ|, # <p>|, cho|: thiếu|<p> bỏ quên|<p> phản|^ #|^ <p> là|^ <p> tắt|^ <p> xoá|^ le|^ le ra|^ nửa|^ vụ|ai nghĩ tới|bạn <p>|bản sao lưu|bị từ|bị từ chối|chẳng hiểu|chỉ có <p>|chỉ mất|cảnh|cố đã|dns .|dns . $|giao cho|gốc rễ duy|hôm nay|khẩu .|khẩu . $|lam|le ra <p>|làm chủ|lời trong|marketing|mà hôm|mà không có|mà không hỏi|mật khẩu .|mắt .|mắt . $|một dòng trong|một sai|ngon .|ngon . $|nhiên <p>|như thường|như thường lệ|nói với|phòng máy|phải có|pod|rễ duy|rễ duy nhất|số của|sự cố đã|thường lệ|triển|trong vụ này|trên console|trả lời trong|việc số|việc số #|và đóng|{- "năm"}|{- tại P}|{P "bảy"}|{P "bị"}|{P "deploy"}|{P "le"}|{P "đoán"}|{P! again}|{S nhưng P}|{believes>away}|{checks>future}|{late>away}|{must>believes}|được giao|để làm gì|định là|ổ',
    ],
    [
      12,
      ', <p> gọi|, <p> đã|, còn <p>|, và <p>|<p> bỏ mặc|<p> trong phòng|<p> đoán|^ cờ|^ giới|^ giới hạn|^ hỏi|^ runbook|^ thông|^ thư|^ thủ|^ thủ phạm|ai đó <p>|bán|bình thường|bởi một|ca ,|chạm|chịu .|chịu . $|cuộc gọi tới|còn .|còn . $|cùng .|cùng . $|cũng biết|cả , chỉ|cố do|do một <p>|duy nhất còn|dấu chấm|giờ vẫn|giữa trưa|gõ ,|gọi tới|gửi <o>|huỷ|hơn vì|hệ thống .|key|không phát hiện|là tên|lên hai|máy chủ|mất bản sao|như vậy là|nhất còn|nhận trong|nên không|năm .|năm . $|nếu <p> xem|nếu có|phạm là|phải đợi <o>|sáng thứ|sự cố do|thao tác của|thì ai|thì ai cũng|thì chỉ|thị|thống .|thống . $|thời hạn .|thủ phạm là|tránh|trình ,|trở lại|tác của|tắt để|vào production|{- "chuông"}|{- "rõ"}|{O knows}|{P "ai"}|{P "chỉ"}|{P "quá"}|{P}|{S "mất"}|{believes>must}|{follows>checks}|{forgets>unable}|{if>cause}|{knows>again}|{knows>person}|{object>thus}|{punishes>system}|{subjects --P-}|{trouble>irony}|đang được|đã xử|đã xử lý|được #|được gọi|được tắt để|đọc cảnh|đọc cảnh báo|đợi <o>',
    ],
    [
      11,
      '<p> quên mất|<p> thử|^ <p> quá|^ con|^ may mà|^ như mọi|ai trả|buổi sáng .|bản báo|bản báo cáo|bởi chính|chúng tôi đã|flag|hoàn toàn thuộc|hoàn tác được|hộ|không hoàn|không hoàn tác|kiếm|là "|làm tắt|làm xong|lái xe|lỗi , <p>|may mà|máy .|máy . $|môi trường thử|nguyên nhân .|nhân .|nhân . $|phân biệt|quay về|rollback ngay .|rác|stack|thì khách|toàn thuộc|toàn thuộc về|trong một phút|trường thử|tuyệt|tác được|tên trong|tìm kiếm|tôi đã|tục|{- "chữ"}|{O "theo"}|{P "thử"}|{P : P}|{S "cái"}|{T "#"}|{cause>checks}|{document>persists}|{future>system}|{future>trouble}|{only>negated}|{others>passive}|{ought>wrong}|{persists>only}|{subjects SO}|{system>if}|{would>object}|đang tắt|đi thì|đã làm|đó ai|đảo|đầu <p>|đầy .|đầy . $|ưu tiên',
    ],
    [
      10,
      '# giờ #|,|<p> cập|<p> cập nhật|<p> rút nhầm|^ bước kiểm|^ bốn mươi|^ bớt|^ công|^ ít|biến .|biến . $|bước tiếp|bước tiếp theo|bị lệch .|bốn mươi phút|cho ai .|chuỗi|chuỗi leo|chuỗi leo thang|công .|công . $|cổng thanh|cổng thanh toán|giấu|giờ #|gấp mười|gọi ngay|hậu|khi thấy|khoẻ .|khoẻ . $|lần cuối|lỗi này|một <p> có|mở ra .|nhất|này do|nổi tiếng|phương án rollback|quota|quy trình|quán|sinh ra|subnet|theo quy trình|ticket|tinh ý|xảy ra .|{- "lưu"}|{- "vụ"}|{O "thay"}|{P "cùng"}|{P "cập"}|{P! others}|{S "alarm"}|{S "hai"}|{S còn -}|{T away}|{believes>late}|{first -}|{irony>negated}|{late>only}|{owns>while}|{subjects PPS}|{subjects PP}|{thus>person}|{trouble>checks}|án rollback|đây không|đến sau',
    ],
    [
      9,
      ', đó|, đó là|<p> không nhận|^ <p> cho|^ <p> đẩy|^ bảng|^ không một|^ một cú|^ nếu có|^ trang|^ tìm|biết hệ|biết hệ thống|chuẩn bị|chứ|cái nút|có <p> là|có kinh|có kinh nghiệm|cố này|duy nhất có|duy nhất trong|dãy|khi deploy|không còn .|không qua review|kiểm tra .|le ra|lỗi ,|lời page|ma|mất một tiếng|một ,|một file|mới có|nhất có|nhất được|nên tự|nên được|phẩm|qua review|quá cẩu|quá cẩu thả|số đó|sớm hơn|sự cố này|ta mất cả|tháng trước|trong tháng|trước .|trước . $|trả lời page|từ #|vấn|với ai .|xuân .|xuân . $|{- "khỏi"}|{P ""}|{P "chạy"}|{S "mục"}|{S mà S}|{S! persists}|{T "thông"}|{checks>only}|{checks>would}|{no system}|{ought>irony}|{persists>wrong}|{subjects PPP}|{tells>again}|{thì T}|{unable>believes}|đã rollback|được thì|ổ đĩa đầy',
    ],
    [
      8,
      ', chỉ <p>|, mà|<o> có|<p> là chưa|^ <p> ký|^ ai làm|^ các <p>|^ dòng "|^ lúc đó|^ sự cố|^ ticket|alter table|ba cảnh|ba cảnh báo|ban ngày|biết có|báo cho khách|báo đến|chuông reo|chế|chỉ <p> là|có chỗ|có mất|cảnh báo đến|cấu hình của|cầu .|cầu . $|drain node trước|dựng lại được|giá của|hoạch rollback|khách là|kế hoạch rollback|log vì|là chưa .|làm theo runbook|lúc ấy|mai|mà <p> không|một tháng|ngay .|ngay . $|ngủ tiếp|ngủ tiếp .|nhìn ra|node trước|rõ là|số liệu|test ,|thì đã thấy|thức dậy|thừa|trong ngày .|tạm của|tất cả .|yêu cầu .|{- "bị"}|{- mà P}|{N thus}|{N would}|{P "ký"}|{P "mười"}|{T "sự"}|{^ S}|{future>owns}|{must>cause}|{nhưng S!}|{persists>person}|{subjects -TP}|{system>thus}|{wrong>praise}|ít',
    ],
    [
      7,
      '<o> bị|<p> thì phải|<p> xoá nhầm|^ bài thử|^ bất|^ thời|^ đáng nhẽ|báo cho <o>|ca hôm|chính thức|còn <p> thì|cùng mất|của con|của con người|hai chữ ký|hai giờ|hai lần mà|hai region|hỏng|khi xoá|laptop|mươi|mở được|nhắn lên|nhẽ <p>|này ;|ra <p> cũng|sao <p> lại|sửa một|theo runbook|toàn không|trong hai|trước khi xoá|việc xem|{- "ba"}|{O wrong}|{S "từ"}|{T able}|{còn -}|{forgets>able}|{if>owns}|{must}|{nobody>cause}|{praise>irony}|{praise>tells}|{system>tells}|{thus>unable}|{wrong>late}|ít ra <p>|đào|đào tạo|đáng nhẽ|đáng nhẽ <p>|đã chẳng|đến việc xem|độ .|độ . $|ứng dụng',
    ],
    [
      6,
      '<p> reboot|<p> đẩy bản|^ <p> đêm|^ chuông kêu|^ kỷ|^ suốt một|ai có thể|ai làm|ba mươi|báo để|bí mật|bản nâng|bản nâng cấp|chuông kêu|chính sách lưu|chủ|có một nguyên|cảnh báo để|cẩu|cẩu thả|cỡ|hai lần vì|hoàn|hạn rồi|không gọi|không làm|không phát|là chẳng|là chẳng ai|làm cho|lần sau|mất bản|một lỗi|nhân gốc rễ|nhầm .|nhầm . $|nào là|quý sau|sách lưu|sách lưu giữ|thread|thử .|thử . $|ticket đầu|ticket đầu tiên|trong bốn|trên tường|tạm dừng .|viết test|và cả|vượt|vậy .|vậy . $|{- "pr"}|{- mà S}|{N trouble}|{P must}|{S! knows}|{T "có"}|{cause>punishes}|{changes>late}|{knows>follows}|{trouble>late}|{trouble>unable}|{while>changes}|{would}|đúng cái|đầu và|đẩy bản',
    ],
    [
      5,
      '# phút ,|, do|<o> gây|<o> gây ra|<o> trong kênh|<p> có kinh|<p> gõ|^ <p> đổi|^ ba lần|^ bỏ|^ muốn|^ mất|^ pr|bài thử|bắt được|cháy|chẳng ai nghĩ|của <o> gây|do con|do con người|giữ được|gỡ bởi|khác .|khác . $|khách đã|không nói|là của|mà chưa|một chút|một nguyên|một nguyên nhân|một ngày|ngày hết|ngày hết hạn|ngân hàng|nhận cả|này nên|nước không|owner|phân|phó phòng|queue|sai cả|suốt một tuần|theo .|theo . $|theo <o>|thử máy|thử máy phát|tranh|trí|trước khi|tuyến|tạm dừng|tụi|từ thứ <p>|viết ,|{- "tắt"}|{N irony}|{O "lỗi"}|{P "vẫn"}|{P , T}|{S "cờ"}|{T "khách"}|{T và P}|{checks>person}|{checks>system}|{future>object}|{irony>again}|{knows>ought}|{subjects T--}|{trouble>nobody}|điện thoại|đăng cập|đăng cập nhật|đưa vào|đầu của|động .|động . $|động lại .',
    ],
    [
      4,
      ', hai|<p> nhận bàn|<p> nhờ|<p> trong cuộc|^ <p> nhận|^ nếu không|^ trong khi|^ tuyệt|buổi chiều .|bàn giao cho|báo bằng|báo vì|bị coi|bị coi là|còn lại|cảm ơn <p>|deploy vào|giữa trưa .|hiển nhiên là|hoá đơn|hỏng thì|khi nâng cấp|là <p> thì|là chưa|lệch .|lệch . $|lỗi không|mất bốn|một dấu|một dấu chấm|ngay từ|ngay từ phút|ngày không|nước|phát hiện trong|phương|phương án|rủi|rủi ro|trang ,|tập trung|tắt cả|từ phút|vào lúc|vào lúc #|{O "việc"}|{P "phản"}|{P thì S}|{P! irony}|{S "kế"}|{S mà -}|{T vì P}|{T while}|{able>cause}|{follows>believes}|{persists>while}|đã nâng|đã nâng cấp|được cái|đẩy bản build|để thử|đổi khoá|đủ .|đủ . $',
    ],
    [
      3,
      ', ai|: <p>|<p> tắt cảnh|^ <p> duyệt|^ <p> nên|^ chín|^ cách làm|^ ngày|ai phụ|ai phụ trách|ba region|backup|báo thứ hai|báo về|cho rằng|cũ được|cột|dòng log|dọn dữ|dọn dữ liệu|giản là|gấp đôi .|hình .|hình . $|hộp thư|không có giới|kết quả .|kết thúc .|là nhiễu|lần nào|lời nhắn|message|môi trường .|nhiễu|nằm trên|phó|quyền ghi|region nào|thúc .|thúc . $|thấp|trong khi <p>|trong ngày|trước ,|trường .|trường . $|từ <o>|xong ,|xoá nhầm|{- "có"}|{- "người"}|{- "trước"}|{- khi S}|{P "duyệt"}|{P "đơn"}|{S "giá"}|{S "phiếu"}|{changes>forgets}|{follows>irony}|{late>praise}|{late>unable}|{others>person}|{others>would}|{ought>late}|{passive>object}|{persists>follows}|{praise>passive}|{punishes>person}|{subjects PT}|{thi -}|đã chỉ|đôi .|đôi . $|đơn giản là|được <p>|đối soát',
    ],
    [
      2,
      ', lần|<p> như|<p> rút|^ khác|^ khác với|^ mong <p>|^ mục "|^ sau|^ tìm mãi|^ đáng|ai có|bắn|chép|chỉ ra một|cua|có lỗi trong|cả vùng|dự|ghi trong|gian .|gian . $|giúp .|giúp . $|hôm sau .|hạn ,|hết quota|khác với|là ai|là bản|là điều|làm theo checklist|lâu năm|lưu giữ|lại được|migrate|mong <p>|mất bốn mươi|một lệnh|nhất là|nhập|nhắn .|nhắn . $|nếu phải chỉ|phòng .|phòng . $|phải chỉ|phải chỉ ra|ra thì|replication|rồi cũng|sai một|server|thi|thành viên|thời gian .|ticket được|trong đó .|tuần ,|tên <p>|tìm mãi|tới sáng|viên|yên tâm|{- "bảo"}|{- wrong}|{P "mong"}|{P "đúng"}|{P system}|{S "thông"}|{S "trong"}|{T "không"}|{document>again}|{document>irony}|{middle S}|{mà N}|{negated}|{nên O}|{owns}|{passive>forgets}|{unable>object}|{và N}|{would>future}|điều này .|đưa lên|ảnh chụp',
    ],
    [
      1,
      '# tháng #|, khi|<p> lái|^ <p> không|^ <p> mất|^ <p> phát|^ <p> quyết|^ cùng|^ cùng một|^ mong|^ một <p>|^ thật may|^ trong|ai đang|alarm|bắt được lỗi|ca sau|cho chúng|chạy từ|có giới|có giới hạn|do trùng|drop bảng|dấu sao|giây .|giây . $|gì cho|hạn chứng|hạn chứng chỉ|khoẻ|không trả lời|không đăng|leo|là máy|lại trong|lặp|lục .|lục . $|mong|mất # phút|một tuần ,|mở|ngăn được|nhầm máy .|nó chạy|nếu không|production ,|sai của|schema|số điện|số điện thoại|sức|thao tác sai|tháng #|thật may|thật may là|trong channel|tác sai|tác sai của|từ # đến|từ trước|vào .|vào . $|văn|{- "bao"}|{- "trùng"}|{P "thông"}|{P nên P}|{S "đổi"}|{again>person}|{cause>again}|{late>nobody}|{ought>negated}|{passive>believes}|{subjects -T-}|{subjects TO}|{would>ought}|{wrong>nobody}|được promote|ở đầu',
    ],
    [
      -1,
      '<o> cũng|<p> chuyển sang|<p> liệu|<p> nạp|<p> vẫn|<p> xoay|<p> đọc cảnh|^ <p> xoay|^ câu hỏi|^ token bị|^ việc đầu|bất cứ|bất kỳ|bớt|cho bốn|cho tới khi|chậm trễ|chỉ được|chữ "|có cần|có số|cơ|dry-run|giờ có|gọi ,|khó thấy|lại tên|lần mà|lỗi trong|này lẽ|này lẽ ra|nói là|secret|sáng .|sáng . $|thiếu .|thiếu . $|thì lỗi|thức|trên console .|trễ tăng|trống .|trống . $|tác của <o>|việc chậm|việc chậm trễ|việc đầu|việc đầu tiên|xuất hiện|{- "bật"}|{- "mỗi"}|{- : S}|{- changes}|{- do S}|{- khi T}|{-! future}|{P "nạp"}|{P "xoay"}|{S "chứng"}|{S "nó"}|{S! follows}|{again>owns}|{document>must}|{knows>must}|{middle P}|{must>while}|{negated>away}|{persists>able}|{person>away}|{tells>future}|đèn|đó trên|đúng ,|độ trễ tăng',
    ],
    [
      -2,
      '<p> dừng|<p> phải|<p> được hỏi|^ <p> bị|^ chuông|^ chế|^ chế độ|^ cái nút|^ hoan|^ hoan hô|^ thêm một|^ ảnh|ba tiếng|check|chờ|chụp|cái lệnh|cố|dau|gate|gia hạn chứng|hoan|hoan hô|hô|hồi chuông|không nhận ra|không phải chờ|là <p> đã|là quyết|là quyết định|làm vậy|mà không|mãi rồi|mười một|notes|phiếu thay|phiếu thay đổi|phát hành .|release notes|test .|test . $|thứ tư|trước thì|vào kênh|{- "chuyển"}|{- "phiên"}|{- if}|{: S!}|{N , P}|{O "nhờ"}|{P "dang"}|{P "gõ"}|{P "reboot"}|{P vì -}|{S "bài"}|{S "nhìn"}|{able>forgets}|{changes>would}|{nobody>document}|{nobody>trouble}|{object>ought}|{passive>late}|{person>document}|{punishes>trouble}|{subjects --S}|{while>passive}|đi ngủ|được gửi cho|đọc release|đọc release notes|đổi tên',
    ],
    [
      -3,
      '# của lần|<p> , nhờ|<p> duy|<p> duy nhất|<p> nhìn|<p> thấy cảnh|^ giá trị|^ yếu|^ yếu tố|báo cáo lúc|báo rồi|cho khách|chưa từng|chết .|chết . $|cáo lúc|cáo lúc #|câu "|còn dùng|cùng lúc vì|cả cuối|cả cuối tuần|cần bao|cần bao nhiêu|cập nhật .|của database|do lỗi|downtime|health|health check|hình của <o>|hướng|hồi .|hồi . $|kernel|khach hang|ký .|ký . $|leo thang|lúc vì|lờ|mất hai tiếng|một phần mười|nguyên nhân duy|nhân duy|nhân duy nhất|này thì|nên mất|review|scale|sập .|sập . $|toàn .|toàn . $|tu|tên bảng|với khách|{- "postmortem"}|{- "yếu"}|{- "đang"}|{: P}|{O "gọi"}|{S "bao"}|{S "canh"}|{S "tên"}|{S rồi -}|{^ O}|{again>passive}|{knows>nobody}|{late>thus}|đánh giá',
    ],
    [
      -4,
      '# ,|, chuyện|, chuyện này|, và không|^ không cần|^ nếu <p>|^ rollback|^ ít nhất|^ đúng|^ được cái|ba giờ|bản backup|bị thiếu|cao|comment|cái <p>|cố của|của hãng .|cứng|disk|do một|dung lượng .|ghi vào|hãng .|hãng . $|khi cảnh|khi cảnh báo|kiểm thử|kiệm|ký cho|kết nối .|lúc # ,|lần|lộ|ngoài vùng|ngân|nếu không có|nối .|nối . $|phiếu .|phiếu . $|phần của|rõ vì|rõ vì sao|số #|sửa được|sự cố của|test|thiếu quyền .|thành|thông báo .|tiết|tiết kiệm|token bị|trình duyệt|trỏ|tuần sau|{- "ai"}|{- "kernel"}|{- "thông"}|{- able}|{P "việc"}|{S "service"}|{T! others}|{cause>person}|{future>others}|{must>able}|{nobody>negated}|{nobody>passive}|{ought>unable}|{owns>praise}|{persists>believes}|{subjects T-}|{tells>able}|{would>late}|{wrong>unable}|ít nhất|đi ăn trưa|đó ,|được cái <p>|được gửi|đều đã',
    ],
    [
      -5,
      ', mỗi|, tự|<p> dán|<p> giải|<p> giải thích|<p> phẩm|<p> tin|^ <p> giải|^ <p> phản|^ <p> phẩm|^ <p> tin|^ ca|^ cuộc|^ cuộc gọi|^ flag|^ index bị|^ mỗi|^ ổ|ai đọc|bot đóng|cao điểm|cau|chế độ bảo|chứng chỉ được|có mặt trong|cũ .|cũ . $|của lần trước|disk #|gửi được|hình ,|hơn thì|job đồng|job đồng bộ|không gửi được|lai|load test|modem|modem dự|modem dự phòng|mà có|mà có <p>|mặt trong|một tuần .|nhất quán|nhận của|nhật|nhật .|nhật . $|nhẹ|năm dữ|năm dữ liệu|phiền|ra và|sai tên|sáu|thư viện|thường|thấy tỷ|thấy tỷ lệ|thứ hai .|tiếng , <p>|tra .|tra . $|trong một|tồn|tồn tại|tự động và|viện|vì cảnh|vì cảnh báo|vì job|về|waf|xác nhận của|{- "mất"}|{- "ít"}|{P "giải"}|{P "liệu"}|{P "phẩm"}|{P "tin"}|{P "tinh"}|{P changes}|{S "flag"}|{S để -}|{checks>wrong}|{forgets>would}|{irony>ought}|{must>passive}|{passive>owns}|{thus>changes}|{unable>persists}|{while>irony}|đã bị|đúng giờ|được sinh tự|được thông báo|định của|đổ chuông|độ bảo|độ bảo trì',
    ],
    [
      -6,
      '# cho|# chưa|# chưa có|; nhà|<o> đến|^ <p> giám|^ code|^ cả|^ kết luận|^ ngân|^ thật bất|bất ngờ ,|cao điểm .|cho <o> ,|chuông|chuẩn|ci chạy|cung cấp không|cả ,|của <o> đến|do bot|duy nhất .|error|header|hạn lúc #|khi sự|khi sự cố|khách đã không|không có chỗ|kiem|kiem tra|kết luận :|luận :|lên gấp|lúc # chưa|lạc được với|lịch .|lịch . $|một cách|ngờ ,|nhìn thấy hai|nếu <p> đợi|pager không|playbook|restart|ràng|rõ ràng|sẽ được thêm|sợi cáp|thì khách đã|thì lỗi đã|thật bất|thật bất ngờ|trong lịch|tên biến|tới khi|vé|{P "duy"}|{P "xem"}|{P "đưa"}|{P , N}|{S mà N}|{T only}|{able}|{again>thus}|{away>others}|{cause>nobody}|{changes>follows}|{if>unable}|{late>changes}|{only}|{ought>away}|{person>future}|{unable>document}|{unable>others}|đang mở|đó bị|được cho|được với <o>|đứt .|đứt . $',
    ],
    [
      -7,
      ') .|) . $|, cảnh|, cảnh báo|, mười|; job|<p> hành|<p> kiến|<p> kiến trúc|<p> xem log|^ cái|^ hệ|^ hệ thống|^ khách hàng|bốn|bởi job|change|cho qua|chính sách leo|chúc|chấm|cluster .|cluster . $|coi là|cách|có ba|cũ không|cố đã có|drop|giờ bảo|giờ bảo trì|hai bảng|hai ngày sau|khung giờ bảo|kiến trúc|lúc đó chưa|lượng .|lượng . $|lỗi .|lỗi . $|mà <p>|một buổi|nhìn biểu|nhìn biểu đồ|như nhau|nhầm máy|phiên bản|quyết định giữ|rơi|sinh ra .|sách leo|sách leo thang|thoại ở|thứ <p> .|trong # phút|trúc|tốc độ|và trả|vào kênh .|xong rồi|{- "bắt"}|{- "nâng"}|{- "đóng"}|{; -!}|{O persists}|{P "kiến"}|{P "thêm"}|{S "chạy"}|{S "cùng"}|{S "load"}|{away>negated}|{future>cause}|{irony>document}|{negated>irony}|{others>believes}|{others>must}|{persists>cause}|{praise>only}|đi tới|điện thoại không|điện thoại ở|đánh thức|đã không phải|đêm <p>|đó thì|đều không|định giữ|ở #',
    ],
    [
      -8,
      ': mỗi|<o> về|<p> có thể|^ <p> nhờ|^ ai cũng|^ không liên|bị thu hồi|chưa .|chưa . $|chờ , <p>|có trong|cả <p>|cố xảy|cố xảy ra|giờ cao|giờ cao điểm|hàng đợi bị|không liên lạc|không làm gì|không nhận được|kê các|liệt kê các|log không|là xong .|lúc chờ|lúc chờ ,|lại còn|lần đầu|lỗi là|may mà có|mười|nghìn dòng|ngừng hỗ|ngừng hỗ trợ|nhiệt|nhận sau|nửa giờ|nửa đêm|phí|pull|region .|region . $|rollback đã|sau ba|sự cố xảy|thay|thì gọi|trong lúc chờ|trách .|trách . $|trước|tên vùng|và nó|và nó chạy|với|{- "phòng"}|{- "thiếu"}|{- rồi -}|{-! again}|{P còn S}|{S "đúng"}|{S wrong}|{T vì S}|{again>document}|{nên -}|{ought>persists}|{owns>future}|{subjects S-P}|{subjects SP}|{thì O}|đóng .|đóng . $|đợi bị',
    ],
    [
      -9,
      ', <p> và|, chữ|:|<p> bắt|<p> nhận được|<p> vì|<p> đều không|^ <p> trợ|^ cảm ơn|^ file|^ luật|^ trong bốn|biết điều đó|bàn giao không|báo được|cache|cảnh báo được|cấp .|cấp . $|duyệt ,|dùng chung|giao không|hỏi lại|hộp thư chung|khoản của|không ai trong|khỏi|kiểm|kém|kênh đã|loại được|làm gì .|lái|lý do|lẫn <p>|lẫn <p> đều|lẽ ra|màu đỏ|mùa xuân|một node|ngân sách|page vì|quyền <p>|sau bốn|sát|thì cả|thư chung|thấy lỗi|tiên|trong bốn tiếng|trong cuộc gọi|tài khoản của|vì bảng|về bản cũ|xếp|{- "chế"}|{- "quá"}|{O! object}|{O!}|{P "có"}|{P "hoàn"}|{P "trợ"}|{P! would}|{S , P}|{if>persists}|{knows>trouble}|{knows>would}|{late>irony}|{nên -!}|{only>checks}|{others>trouble}|{subjects P---}|{tells>owns}|{while>owns}|được ký|đến thứ',
    ],
    [
      -10,
      ', một|, nhưng lịch|, theo|; số|^ bảy|^ chứng|^ chứng chỉ|^ trước khi|action item|bao nhiêu|biết về|báo theo|bước thứ|bị gỡ|bỏ .|bỏ . $|chọn nhầm|con số|cuối của|câu hỏi|cũ của|cũ của <o>|cũng vậy|cũng vậy .|cả toà|cảnh báo theo|cảnh báo đầu|cấp quyền|dán|endpoint cũ|hiện .|hiện . $|hiệu|item|là đủ .|lại :|lại sau|lục|mở .|mở . $|ngờ|nhiêu|nhưng lịch|nào có|phút một|phút một lần|phạt|qua cả|sáng hôm|theo bước|theo bước #|tháng .|tháng . $|token hết|token hết hạn|trỏ tới|viết .|viết . $|và hai|vì cả|vì cả hai|xoay khoá|xoá bảng|xoá cache|{- và -}|{-! while}|{P "kho"}|{S "hệ"}|{S "tool"}|{S bởi S}|{T do P}|{future>late}|{nobody>unable}|{person>system}|{thì -!}|{trouble>praise}|{wrong>follows}|được kiểm',
    ],
    [
      -11,
      '^ cache|^ dây|^ kênh|^ log|^ tin|action|buổi chiều|canh bao|chỉ cần một|có lỗi .|cũng chịu|dịch vụ đã|dự phòng|export|hoạch .|hoạch . $|hồ|index bị|kế hoạch .|kỹ ,|liệu thật .|lại .|lại . $|lại từng|lệnh|mẫu bàn|mẫu bàn giao|một giờ|một ký|một ký tự|một thứ|nhận ra|ra phải|restore hàng|rollback của|rollback của <o>|runbook .|runbook . $|rò|rò rỉ|rỉ|soát|thiếu bộ|thiếu bộ nhớ|thiếu một|tháng tám|thì đó|thì đó là|ticket .|ticket . $|tiên bị|tiếng vì|trên cụm|tương tự|tắt .|tắt . $|vụ đã|xem log .|{- "với"}|{- mà N}|{P "đã"}|{S "luật"}|{S changes}|{S mà P}|{changes>punishes}|{document>trouble}|{if>system}|{nobody>irony}|{nobody>thus}|{trouble>future}|{unable>trouble}|đã mất|được phát|đầu tiên bị|đọc xong',
    ],
    [
      -12,
      '# % thì|% thì|<o> lúc|<o> lúc #|^ chỗ|^ còn|^ ngay cả|^ phải công|ai còn|bảy|bị|bốn <p>|cho tới|chính .|chính . $|con người là|console không|có ,|công nhận|danh sách không|dừng lại|firmware .|firmware . $|gửi tới một|ký tự|log ,|là có|lỗi gõ|mười hai .|một danh|một danh sách|mở ra|ngay cạnh|ngay cả|người là|như kế|như kế hoạch|này dùng|này dùng chung|phải công|phải công nhận|router|rỗng .|rỗng . $|sách không|ticket có|trang trạng|trang trạng thái|trì hoãn|từng bước|việc đó|{- "xong"}|{- only}|{N vì S}|{P "ba"}|{P "cảm"}|{P "hành"}|{P "tuần"}|{S "nhờ"}|{S "role"}|{document>tells}|{irony>late}|{khi S}|{negated>person}|{nhưng -}|{nên N}|{persists>passive}|{subjects -SS}|{unable>able}|được cấu|được cấu hình',
    ],
    [
      -13,
      '" không|" đã|# của|, kể cả|<p> test|<p> xem|^ <p> nền|^ nhiều|^ staging|^ số liệu|^ tuyệt vời|^ đồng|^ đồng hồ|banner|bị lệch|cho <o> lúc|cho nhà|cho nhà cung|có lỗi|có nguyên|doi|dẫn|giới hạn .|hề|hệ thống|khi có <p>|không biết|không tới|kêu|kêu lúc|kêu lúc #|kể cả|lúc # và|lại cùng|lệnh này|mới chưa được|ngoài giờ|ngày do|này còn|nút|phát hành|phải chờ|production bị|rất rõ|sau năm phút|script rollback|test rồi|thì chưa|tuyệt vời|tên máy|về việc|vời|xác nhận|{- "cổng"}|{- "nhiều"}|{N away}|{N wrong}|{O , P}|{P "kể"}|{P "nghĩ"}|{P "nền"}|{S "backup"}|{S "lẽ"}|{S "mười"}|{S nên S}|{T again}|{T system}|{nobody>wrong}|{object>would}|{praise>knows}|{tells>nobody}|{trouble>follows}|{vì -!}|{would>praise}|{wrong>person}|điều đó .|điện thoại .|được báo trước|để hỏi|ổ đĩa|ở cấp',
    ],
    [
      -14,
      ', pipeline|: không có|<p> gõ lệnh|^ <p>|^ công ty|^ gặp|^ tài|^ vendor|biết vì|báo đang|chậm #|cpu|câu lệnh này|có #|dashboard .|dashboard . $|dự phòng .|file đầu|hai ngày .|hai đường|hiện khi|hỏi ai|không đến|kênh ,|liên lạc được|lạc được|lại "|lệnh .|lệnh . $|mới chưa|mở cho|mức #|mức # %|này là|này với|nó không|năm lần|nửa tiếng|page và|phần mười|thiếu quyền|thêm cảnh|thêm cảnh báo|tử|va|việc gọi|về mức|{- "review"}|{- "tinh"}|{P "nhanh"}|{S! system}|{T persists}|{T! checks}|{^ O!}|{cause>follows}|{cause>would}|{knows>wrong}|{owns>follows}|{passive>again}|{passive>tells}|{subjects N}|{thus>if}|{wrong>again}|đóng băng|được chạy|đổi mà|ở mức #',
    ],
    [
      -15,
      '$|, bước thứ|<p> làm rất|^|^ alert|^ thông báo|^ xin cảm|bảo trì .|bị chậm|bố|bộ nhớ .|cho <o>|chạy hai|chờ ,|cảnh báo không|cảnh báo thứ|cần một|dung cảnh|dung cảnh báo|dậy .|dậy . $|giá trị cũ|giống nhau .|gõ nhầm|hỏi <o>|khi hàng|khi hàng đợi|không ai|không đăng nhập|kiệm cho|ký|là lỗi con|màn hình ,|mười năm|nguyên nhân ,|nhân ,|nhận page sau|nhập được|nội dung|nội dung cảnh|page sau|phiên root|phụ lục|phủ|rà|sau sẽ|smoke|smoke test|sẽ hỏi|sẽ hỏi lại|tiết kiệm cho|trị cũ|tác "|với <o> .|xin cảm|xin cảm ơn|{- "trống"}|{- "viết"}|{N passive}|{O thus}|{P còn P}|{P dù -}|{S "sai"}|{T irony}|{checks>cause}|{if>passive}|{late>trouble}|{only>changes}|{subjects -PS}|{subjects PS-}|{subjects SPS}|đã ghi|đăng nhập được|đường dẫn|để trống',
    ],
    [
      -16,
      ', và cả|<p> làm đúng|<p> nhìn biểu|<p> xử|<p> xử lý|^ <p> duy|^ <p> nhìn|^ chỉ một|^ giả|^ giả thuyết|^ pipeline bỏ|^ số|^ với|backup của|backup của <o>|báo nhiệt|báo nhiệt độ|bấm nút|bị bác|bị bộ|bị bộ lọc|bị tắt|bốn mươi|có ô|cảnh báo cho|của <o> ,|của runbook .|dẹp|dọn dẹp|gọi cho khách|hồi quyền|hỗ|hỗ trợ|không cho thấy|không có bước|không cần|kê|liệt|liệt kê|làm mất|lúc nào|một mình .|ngay sau|nhiệt độ|nhận thấy|nhỏ hơn .|nào .|nào . $|này :|page được gửi|ra một|sev1|tag .|tag . $|theo hợp|theo hợp đồng|theo runbook ,|thoại .|thoại . $|thu hồi quyền|thì chưa .|thấy gì|tin ,|trung tâm|trông|trước đó .|tuần trước|tải lên|và cảnh|và cảnh báo|vì danh|{- "cách"}|{- "nhận"}|{- do P}|{N must}|{S "runbook"}|{cause>while}|{document>future}|{follows>late}|{last -}|{middle T}|{negated>again}|{passive>persists}|{system>while}|{wrong>others}|đã tìm|đã tìm ra|đã xong ,|đưa|được bot|được chuyển|được nghỉ|được pipeline|được thông',
    ],
    [
      -17,
      ', <p> có|<p> bị gọi|<p> có hai|<p> không|<p> thấy|^ <p> mở|^ anh|^ cách|^ cảm|^ lúc|^ page được|b|chi tiết|cho thay|cho thay đổi|chắc không|cung|câu hỏi trong|có bước|có cùng|có dữ|có dữ liệu|có nhãn|công cụ không|cấp không|cụ không|db|dời sang|giờ .|giờ . $|gấp ba .|gốc của|hai giờ .|hàng đợi đang|hết kết|hết kết nối|không có dữ|nguy|ngày vì|nhan|nên không ai|nói thẳng|năm # .|năm phút .|page .|page . $|page được|phút sau|rớt|terraform|thu hồi .|thử restore|tiến|tra được|treo|trong cuộc|tính .|tính . $|tới dòng|từ hôm|viết bản|vào call|vì công|vì công cụ|yêu|{P document}|{S "việc"}|{^ S!}|{^ T}|{away>knows}|{forgets>owns}|{forgets>thus}|{nobody>system}|{ought>passive}|{rồi P}|{thus>object}|{trouble>able}|được dời sang|được phép|được thử|được đưa|đầu tiên|đều làm|đợi đang',
    ],
    [
      -18,
      ', đúng như|: một|<o> :|<p> là <p>|<p> nền|<p> nền tảng|^ <p> phải|^ bản sửa|^ neu <p>|^ nếu phải|^ service|^ thiếu|ai cũng|ba vùng|bàn giao|bị kẹt|ca|cau hinh|cho các|câu hỏi của|cả năm|cờ|của ai|của sự|dang|database .|database . $|dạng|dừng ở|giống nhau|gọi cấp|gọi cấp hai|hinh|hàng đợi không|hết hạn lúc|image|khi xong|khi xong .|không nằm trong|kịch trần|kịch trần từ|lúc # theo|mà không báo|mất điện|neu <p>|như thế thì|nhận ca|này sẽ được|nó sẽ|nếu <p> không|nếu phải|phải mở|plan ,|sau khi|sinh tự|sinh tự động|slo|số trong|table|thay đổi|thái|thế thì|trần từ|tài liệu|vì hai|vì trang|vệ|{- "khoá"}|{- "khởi"}|{-! wrong}|{P "cho"}|{S "cổng"}|{S "theo"}|{S , T}|{cause>irony}|{if>object}|{irony>knows}|{knows>forgets}|{neu P}|{nếu P!}|{object>irony}|{subjects SSS}|{tells>persists}|{unable>future}|{vi S}|đang trực|đi đâu|điều tra|được báo lúc|định dạng|đợi không',
    ],
    [
      -19,
      '# , nhưng|# dòng|# theo|# đã|, ở|^ <p> chỉ|^ hai tiếng|^ mãi|^ như|^ scheduler|^ token|ban|biết trước|báo|báo đầu|báo đầu tiên|bận .|bận . $|chết|có <p> và|công cụ này|cùng màu|cả nước|cụ này|gấp ba|hai tuần|hay|hạn lúc|hỗ trợ .|không sao|kích thước|kích thước pool|kế .|kế . $|làm rất tốt|lên kênh|lúc page|máy đó|phút #|rỗng|sau hai phút|thiết kế .|thước|thước pool|tool|trùng .|trùng . $|tổng đài|volume|{- : -}|{P và N}|{S "lịch"}|{S "thêm"}|{S "thư"}|{S! believes}|{away>would}|{irony>future}|{negated>able}|{punishes>while}|{subjects -P-}|{subjects P}|{thus>tells}|{unable>praise}|{while>able}|đài|đêm để',
    ],
    [
      -20,
      ', viết|<p> chụp|<p> duoc|<p> duoc goi|<p> lâu|<p> lâu năm|<p> phải được|^ <p> đọc|^ lần nào|^ mức độ|cáp|cảm|giá trị mặc|giờ|gọi khách|gọi khách .|hai mươi|hai thì|kích|lời trong năm|node còn|nền tảng|phần của <o>|pipeline bỏ|pipeline bỏ qua|primary|profile|prompt|quá trình|số dòng|thời gian|thứ hai thì|tin nhắn|tinh thần|trình .|trị mặc|trị mặc định|tương|tảng|{- "sẽ"}|{- "trực"}|{- "từ"}|{- "vào"}|{O! tells}|{P "chụp"}|{P "cẩn"}|{S again}|{S bởi O}|{T checks}|{able>passive}|{cause>future}|{follows>must}|{must>nobody}|{nobody>must}|{nên P!}|{object>future}|{passive>while}|đưa ra|đổi cấu|đổi cấu hình|độ chỉ|ở đâu',
    ],
    [
      -21,
      ', do <p>|, không|<p> nhanh|^ <p> khong|ba và|bài test|bàn giao .|báo ,|báo cáo này|bản build|cho chạy|chấp|chỉ mục|cáo này|có|cập nhật|của các|của sự cố|diff .|diff . $|gửi vào|index .|index . $|khi chạy .|không|kỳ|mà không ai|phút , <p>|sau một phút|toán .|toán . $|trong danh mục|trạng|trạng thái|trễ tăng gấp|tỷ|viết runbook|và không có|về bản|wiki|{- "chỉ"}|{P : -}|{P và -}|{S "scheduler"}|{away>persists}|{irony>while}|{khi P!}|{punishes>cause}|{would>nobody}|{wrong>knows}|được ,|ở phòng',
    ],
    [
      -22,
      '# sau khi|, hai <p>|, hạn #|, nhờ đó|<p> bất|<p> bất cẩn|<p> chết|^ màn|^ màn hình|buổi diễn|buổi diễn tập|bị xoá|bỏ qua bước|checkout|chúc mừng|chúc mừng <p>|chạy bản|cs|công bố|cổng|cụm này|hạn #|hỏi lại .|không có trong|lẽ <p>|mất kết|mất kết nối|mừng|mừng <p>|nghị|ngày #|ngăn|nhờ đó|năm # cho|phân tích|production vì|ra <p>|rollback ngay|sinh|standby|sẽ thêm|theo lịch đã|tiêu|trong mười phút|trình . $|trùng tên|tắc|và <p> cùng|vào console|vào hộp|vào hộp thư|{- "sao"}|{-! must}|{O "báo"}|{O "câu"}|{P "chúc"}|{P "những"}|{P "xoá"}|{P punishes}|{S "checklist"}|{S "dòng"}|{S "tắt"}|{S! others}|{again>checks}|{again>persists}|{again>unable}|{believes>cause}|{believes>irony}|{changes>while}|{irony>follows}|{object>system}|{owns>others}|{subjects SN}|{system>checks}|{tells>passive}|{trouble>negated}|{unable>follows}|{và S!}|{while>believes}|đang ở|đáng lẽ <p>|được hàng|đề nghị|động của',
    ],
    [
      -23,
      ', không có|: cảnh|: cảnh báo|<p> ngồi|<p> đứng|? $|^ <p> trong|^ hàng|^ hàng đợi|^ migration|^ ngày hết|ba mươi ngày|ban đêm .|bản sao|bảng đó|call ,|câu cảnh|câu cảnh báo|công nhận <p>|cấp hai|da|dụng|ghi .|ghi . $|giờ sáng|hình , <p>|khi|không liên|kiểm tra|kêu .|kêu . $|lời khách|mạng|nhận <p>|nhỏ hơn|nên|page|ra <p> phải|sao|sau bảy|sau bảy ngày|test trước|test và|thấy hai|thử|trong đêm ,|trước đó|trường|trả lời khách|tái hiện được|tạm thời|vào tối|vào tối thứ|văn phòng|{- , T}|{P do S}|{S "chính"}|{S "mẫu"}|{again>irony}|{away>thus}|{cause>must}|{changes>object}|{checks}|{nếu S}|{only>document}|{others>document}|{subjects PS--}|{system>follows}|{thus>system}|{trouble>object}|áp|điều phối|đó chưa|được lỗi|đồng ý|đủ ba',
    ],
    [
      -24,
      '" <p>|, việc|<p> báo|<p> được cấp|^ khi|^ tinh|báo không|bình tĩnh|bảy ngày .|bốn người|bởi|có một <p>|công cụ tự|cảnh báo ,|cấp ,|cập|cụ tự|giả thuyết và|gần|gần nhất .|hơn một|import|không mất dữ|làm đúng|mười phút ,|một ngày .|nguồn|người dùng không|nhỏ .|nhỏ . $|nào cho|nên <p> không|năm phút là|nữa .|nữa . $|phút là xong|quy trình .|sau mười phút|theo mặc|theo mặc định|thuyết và|toà|tự hết|tự đóng sau|vá|{, T}|{- "đúng"}|{- thì S}|{-!}|{P "code"}|{P "nhận"}|{P "được"}|{P irony}|{S "cache"}|{S "câu"}|{S "quyền"}|{S believes}|{away>changes}|{follows>unable}|{follows>wrong}|{if>away}|{if>tells}|{must>only}|{object>only}|{rồi S}|{thus>passive}|{while>others}|{would>unable}|{để P!}|đang mở .|đã duyệt .|đó đã|đóng sau|đơn|được dùng|để <p> không|đỏ .|đỏ . $|ở lại',
    ],
    [
      -25,
      ', trong|<p> .|<p> . $|<p> báo cho|<p> cẩn|<p> cẩn thận|<p> trong|^ <p> xử|^ những|^ đĩa đầy|ai cũng biết|ai trong danh|ba|buổi họp|báo kêu|bước # của|bảy ngày|bị xoá bởi|ca này|chuyện gì|chạy vacuum|cung cấp .|có ghi|cảnh báo kêu|cấp tài|cầu|gõ|hai vùng|hai vùng .|không nằm|kỹ thuật|lẫn|lực .|lực . $|máy thì|ngay trong đêm|nhiều yếu|nhiều yếu tố|nhận <p> nhanh|qua .|qua . $|quy|runbook cho|sau năm|sau tám|schema .|schema . $|sự cố|thực|trang .|trang . $|trình|tải này|tải này .|tệ|và gọi <o>|và không ai|và mở|và nhận|vả|vất|vất vả|với <o>|xin|xoá bởi|{- "index"}|{P "xử"}|{S "phiên"}|{S "ổ"}|{away>checks}|{if>thus}|{object>late}|{only>owns}|{person>able}|{person>if}|{short O}|{thus>late}|{would>must}|được ngủ|được trong|đứng ra',
    ],
    [
      -26,
      '<p> hoàn|<p> trực|<p> viết|<p> được|<p> đọc|^ <p> hoàn|^ form|bạ|bản sửa của|call sau|can|chối .|chối . $|có ngày|có sóng .|công ty mẹ|của <o> trong|của tuần|danh bạ|hỏi trong|là hàng|là hàng đợi|làm rơi|lúc # ;|mất #|mẹ|ngay ,|nhận ,|này trong|phải đọc|sau mười|sửa của|sửa của <o>|thang|trong danh bạ|trong mười|ty mẹ|tối thứ|từ chối .|tự đóng|và có <p>|{- "ghi"}|{- "quyết"}|{- "thử"}|{O "ý"}|{P "đến"}|{S "mỗi"}|{S! document}|{able>away}|{able>checks}|{forgets>negated}|{only>follows}|{others>forgets}|{person>owns}|{punishes>object}|{wrong>checks}|đã được|đọc .|đọc . $',
    ],
    [
      -27,
      ', công cụ|: hai|<p> ký cho|^ trực|bay|bận|chạy|chỉ|co|duyệt|giống hệt|giống hệt nhau|gọi sau|hiển thị|hạn bị|hệt|hệt nhau|hệt nhau .|làm gì|máy của|máy của <o>|mất nửa|mặc định mở|mỗi tháng .|một phút ,|mục tiêu|ngoài|nhanh .|nhanh . $|nền|phớt|phớt lờ|rack|so với|suốt ba|thấp .|thấp . $|thấy cảnh|thấy cảnh báo|thời|trong ca .|trong hai phút|trong đêm .|trung tâm dữ|tâm dữ|tâm dữ liệu|tủ rack|và cả hai|vào|vào sự|vào sự cố|xử|xử lý|{, P}|{- rằng S}|{N : S}|{P "ngồi"}|{P , P}|{S "viết"}|{S khi -}|{away>object}|{first N}|{first T}|{follows>changes}|{knows>praise}|{late>while}|{middle N}|{negated>unable}|{only>persists}|{passive>praise}|{persists>again}|được tính|đến từ|định mở',
    ],
    [
      -28,
      '" chắc|# % số|% số|, năm|<o> gõ|<o> đã|<p> duyệt|^ <p> chưa|^ <p> đã|^ <p> đưa|^ backup|^ câu|^ lúc page|^ tài liệu|^ xin|báo khi|bước kiểm|bước kiểm tra|bắt đầu|bị destroy|bỏ|chưa thấy|có thêm|cố tháng|deploy hôm|giá|khách do|không đặt được|kèm|lỗi từ|moi|muốn|màu|nhà|nhà .|nhà . $|nhà mạng|nhận vai|qua bước|query|quá ,|resource bị|resource bị destroy|sự cố tháng|theo checklist|theo phiếu|tháng sau|trong bản|trong tài|trong tài liệu|trung bình|tệ hơn|tổng|tới một|vendor|và ghi lại|và tắt|xuất của <o>|{- "báo"}|{- "mở"}|{- "tỷ"}|{believes>changes}|{cause>knows}|{changes>system}|{knows>owns}|{mà -!}|{only>must}|{praise>trouble}|{subjects NS}|{wrong>irony}|được gọi lúc|đặt được|đề|đề xuất của',
    ],
    [
      -29,
      ', đúng|<o> khi|<p> , hạn|<p> dừng rollout|<p> đưa|^ <p> reboot|^ lẽ|^ máy chủ|biểu đồ .|bucket|bằng chứng .|chứng .|chứng . $|chừng|cung cấp|cuộc gọi không|có thể|có thể dừng|gia hạn|giữ bản cũ|giữa chừng|gọi không|job dọn|khách hàng .|kubernetes|làm ,|mỗi mười|một giá|một giá trị|nhà cung|nhà cung cấp|này đã|này đến|nêu|phụ thuộc|pin|sau một giờ|sách .|sách . $|sáng|tháng chín|thể dừng|tiếp theo|tới ba|viết test cho|và giữ|vàng|{- bởi S}|{-! thus}|{P "chịu"}|{S "migration"}|{first S}|{if>wrong}|{system>owns}|{unable>wrong}|đã xong .|đó có|đồ .|đồ . $',
    ],
    [
      -30,
      ', kết|, kết quả|, mật|, mật khẩu|<p> khong tra|<p> không được|^ <p> thử|^ console|^ mức|^ quá|^ trang trạng|alert|bị cắt|cho đến|cho đến khi|các cảnh|các cảnh báo|có <p> ,|cũ ,|cấu hình bị|cậy|dài #|dạy|gửi .|gửi . $|hình bị|khong tra|khong tra loi|khung giờ đã|khách hàng|không có quyền|không hỏi lại|không nêu|kết|kết quả|là xong|lập|nhanh hơn .|này cho|release .|release . $|service .|service . $|sinh từ|test trên|tháng này|thêm vào|tin|tin cậy|tra|truyền thông|trên dashboard|trễ .|trễ . $|trỏ sang|tuỳ|tự tìm|tự tìm ra|xong ở|{- "đọc"}|{- tells}|{N , -}|{O! unable}|{P "cả"}|{S "thấy"}|{S}|{T praise}|{able>believes}|{again>only}|{changes>if}|{negated>object}|{ought>while}|{persists>future}|{subjects P-S}|{subjects P-T}|{while>cause}|{while>unable}|{wrong>thus}|đang làm|đã đổi|đòi|được sinh từ|đầy đĩa',
    ],
    [
      -31,
      '# , #|, công|<o> từ|^ con người|^ cả <p>|^ tài khoản|ban đêm|bước|bản vá của|bị job|duoc goi|gian|goi|gì để|khi so|kể|log|lệ lỗi|quản|sau khi so|số máy|test cho|thuoc|thật .|thật . $|từ năm #|tỷ lệ lỗi|vá của|vá của <o>|xem log|{- "bản"}|{- "cái"}|{- "mức"}|{- "ở"}|{N late}|{P "cần"}|{P "nói"}|{P! unable}|{S "agent"}|{S "báo"}|{S! late}|{T! passive}|{able>persists}|{away>nobody}|{nobody>knows}|{nếu S!}|{person>passive}|{system>again}|{trouble>tells}|đã hỏi|đặt lại',
    ],
    [
      -32,
      '" ;|, thời|, thời gian|^ <p> gửi|^ neu|^ những <p>|bảo trì|bị mất .|bữa|cho nó|cho nó .|chỉ một|chỗ .|chỗ . $|chứ không|có cảnh|có cảnh báo|có sóng|cảm ơn|giờ sáng .|hoá ra|hưởng .|hưởng . $|hạn của|khi máy|không có sóng|linh|linter|liệu không|lại màn|lại màn hình|lần để|mẫu cũ|một chữ|một phím|neu|nghỉ .|nghỉ . $|ngày # .|nhìn vào|phiên|phụ trách|review .|review . $|sơ|tham số|thao|thao tác|theo mẫu cũ|thong|thì lần|thì lần sau|thích|trả|{- "gửi"}|{- "linter"}|{- "may"}|{- "tới"}|{O "lần"}|{P owns}|{P rồi -}|{T "mở"}|{able>while}|{future>follows}|{future>only}|{late>others}|{negated>document}|{persists>punishes}|{person>follows}|đang tắt .|định ,|đọc log|đợt|ảnh hưởng .',
    ],
    [
      -33,
      ', vì|; không|; không có|<o> giúp|<p> chạy vacuum|<p> chịu|<p> được báo|^ <p> báo|^ job|^ lẽ ra|báo gửi|bắt buộc|cho phép .|cùng góp|của hãng|drain node|endpoint|khong|không nhận|lại bản|lần deploy|lần vì|mươi ngày|nhau .|nhau . $|nhân|nêu tên|phải cùng|phải cùng xảy|rời|tab|thuật|thuộc|thông báo đổi|thẻ|tên môi|tên môi trường|tắt vì|vào tài|vị|{- "đồng"}|{: -!}|{O passive}|{P do -}|{S "form"}|{S "token"}|{S tells}|{S while}|{must>system}|{only>cause}|{persists>negated}|{trouble>away}|{would>wrong}|đã xong|đêm ,',
    ],
    [
      -34,
      ', chữ ký|<p> cạnh|^ chuyện này|^ như thường|^ pipeline|biệt|báo lúc|báo lúc #|bình|bản vẽ|chung|chúng|console .|console . $|cạnh nút|cấp một|dòng đầu|dòng đầu của|gần nhất|gốc rễ .|hai phút|hỏi của|liên|là đủ|lấy|lẽ ra phải|máy ảo|mười một phút|mất khi|mới vào|mời <o>|nay đã|ngừng|nơi|push|quả .|quả . $|rút kinh|rút kinh nghiệm|rễ .|rễ . $|thường lệ ,|tự động .|và công cụ|{- "lần"}|{- "thời"}|{- mà -}|{S "cần"}|{S "hướng"}|{S "tin"}|{S do S}|{^ N}|{follows}|{only>nobody}|{only>unable}|{rằng -}|{trouble>others}|điều đó|đã cũ|đã cũ .|đã đạt|được tự|ảo|ở bước|ở hai',
    ],
    [
      -35,
      'báo trùng|bước .|bước . $|bộ test|cái bảng|cảnh báo trùng|force|gì .|gì . $|gì ? $|gọi .|gọi . $|hoá|hậu quả|lấy từ|lệnh đó|một chỗ|này sẽ|năm có|page gửi|sau khi khởi|sẽ được|thiếu|thành công|tiện|trống|tìm ra nguyên|tạo|vì thiếu|vẫn giữ|{- "bạn"}|{- "file"}|{- "truy"}|{- thì -}|{O "bản"}|{O "công"}|{P "nghe"}|{P rằng -}|{S "bảng"}|{S "bỏ"}|{T , P}|{able>only}|{future>able}|{mà O}|{system>only}|đăng nhập|đến được',
    ],
    [
      -36,
      '# như|, bot|<o> trợ|<p> của <o>|<p> quên gia|^ <p> và|^ không ai|^ phiếu|an|bi|bị chặn|chỉ khác|chỉ khác nhau|chủ .|chủ . $|cách nào|còn <p>|có cách nào|cả ba lần|cả công|cả công ty|dữ liệu thật|hai bản|khác nhau một|không cho|không gửi|kết thúc|lúc # như|nhau một|phép|quên gia|quên gia hạn|replica|sau khi <p>|sẽ có|thúc|tập|từ năm|vai liên|vai liên lạc|vòng|với bản|xử lý .|{- để P}|{T , -}|{T must}|{again>trouble}|{bởi S}|{dù -}|{first P}|{future>passive}|{negated>tells}|{passive>only}|{system>nobody}|{thus>again}|{và S}|{would>cause}|đó .|đó . $|động và',
    ],
    [
      -37,
      ', <p>|^ bài|^ runbook dài|^ tinh thần|^ tín|^ tín hiệu|api|bắt đầu lúc|bọc|cho hàng|cho hàng đợi|có <p>|danh mục|dậy|ic là|không nhắc .|không đổi|lần chạy|lịch không có|lỗi đầu|lỗi đầu tiên|main|những|năm mươi|phải được gọi|pr|retry .|retry . $|runbook dài|theo mẫu|trong khung giờ|trung|trần|tuỳ chọn|vpn|và vào|vào làm|vì bản|yêu cầu|{- "chạy"}|{- "gọi"}|{- "hết"}|{- "tín"}|{- : T}|{: T}|{P "xin"}|{P : S}|{S! while}|{S!}|{cause>owns}|{knows>checks}|{negated>passive}|{trouble>would}|{và O}|đã nhận|được cảnh|được cảnh báo|đến # .|đến khi|để chạy|đủ <p>',
    ],
    [
      -38,
      '# phut|<p> nghe|^ có <p>|^ khong|^ khong ai|^ nút|ba yếu|ba yếu tố|bảy <p>|bất cẩn|connection|các yếu|các yếu tố|cũng bị|dự kiến vào|giỏ hàng trống|giới|giữa hai|hàng|hàng trống|hành động số|khi bước|không có <p>|không có gì|kiến vào|log thì|lẽ <p> phải|lỗ|nhanh hơn|nếu|page đến|payments-api|sms|thu|thu hồi|toà nhà|trang đó|trong # phut|tài|tám|{- "lúc"}|{- và T}|{S "số"}|{forgets>only}|{mà P!}|{negated>future}|{nobody>while}|{object>document}|{owns>system}|{persists>system}|{praise>future}|{system>changes}|đã duyệt|để ý|đổi .|đổi . $|động số|động số #',
    ],
    [
      -39,
      '# ;|# giờ và|, mục|, song|<p> ,|<p> restart|<p> test trên|^ <p> xác|^ <p> đang|^ giờ|^ không|^ page|báo , nhưng|bị dán|case .|case . $|chạy lại|chứ không phải|ci|có thêm một|công ty .|của máy|hổng|khởi|lại và|nào|qua được|thứ hai|thứ sáu|tinh|trợ .|trợ . $|ty .|ty . $|tới dòng cuối|vắng|{- "công"}|{- "hợp"}|{- "so"}|{- bởi -}|{- vì T}|{P "restart"}|{P "xác"}|{S "màn"}|{S "như"}|{S "đọc"}|{believes>able}|{believes>owns}|{khi -}|{ought>believes}|{owns>changes}|{subjects S--}|{system>ought}|{unable>owns}|{while>checks}|ý kiến|đơn bị|đặt .|đặt . $',
    ],
    [
      -40,
      '# tháng|<p> lẽ|<p> lẽ ra|^ mục|^ thêm|chưa biết|cùng|cùng ,|cả ca|firmware|gán|hợp đồng .|khi chạy|không đặt|log của|luc|luc #|một giờ .|ngày # tháng|này chưa từng|quyền .|quyền . $|quả|tiếp tục|tắt khi|tổng đài bị|việc|{- "tủ"}|{- "ý"}|{P "cái"}|{P "đêm"}|{P ; -}|{S "script"}|{again>changes}|{object>must}|{system>cause}|{thì T!}|{while>object}|đài bị|đêm đó|được thêm vào|đồng .|đồng . $|đủ để',
    ],
    [
      -41,
      '<p> nhận ra|<p> tìm ra|^ <p> <p>|^ <p> bấm|^ <p> lẽ|^ dashboard|^ việc nâng|agent|bằng tay|bốn phút .|dùng không|lần chuyển|lần chuyển vùng|lệ|lớn|một job|một năm|này chưa|tháng trước .|thống|thời hạn|trong danh sách|trước <p>|tỷ lệ|việc nâng|việc nâng cấp|{- "giữ"}|{- "primary"}|{P và O}|{P và T}|{S và -}|{T passive}|{believes>while}|{document>others}|{subjects P--}|{trouble>must}|được dời|định .|định . $',
    ],
    [
      -42,
      '<p> kiểm|<p> và <p>|^ dịch|^ dịch vụ|bốn giờ|ca .|ca . $|chúng tôi|chút thì|chậm .|chậm . $|giới hạn của|giữ một bản|gắn|hôm đó|in|lan|liệu thật|là gọi|lúc .|lúc . $|lệ ,|một chút thì|nhất .|nhất . $|phút là|phải là|quen thuộc|theo lịch|thống nhất|tin .|tin . $|trực|tôi|và gọi|vì nó|vì nó không|{- còn -}|{- khi -}|{P "hai"}|{S! would}|{T! knows}|{irony>wrong}|{knows>tells}|{late>cause}|{late>must}|{persists>others}|{praise>persists}|{subjects P-P}|{subjects TS}|{system>wrong}|đang xử|đang xử lý',
    ],
    [
      -43,
      '# vì|, thử|<o> giúp đỡ|<p> nhận page|^ chúng ta|^ health|^ health check|^ phiên|^ ở|bị gọi|bị ảnh|bị ảnh hưởng|cuối|cảnh báo tự|cầu của|cố này .|của <o> được|dịch vụ|giúp đỡ|không ?|khởi động|link tới|là việc|lại nên|nhãn .|nhãn . $|nhận page .|phút vì|pool|qua bản|rollback lúc|rollback lúc #|thoại|thì cũng|topic không có|trong sự|trong sự cố|trên|ty|tâm|vùng của|vùng của <o>|yêu cầu của|{- "cuộc"}|{- "xoá"}|{-! checks}|{O mà -}|{O only}|{P "thứ"}|{P thus}|{P! must}|{forgets>object}|{forgets>persists}|{knows>unable}|{only>wrong}|{others>late}|{trouble>cause}|{would>persists}|điều gì|đã chạy|đường dây|được cuộc|được cuộc gọi|được thêm|địa|địa chỉ',
    ],
    [
      -44,
      '<p> liên|<p> liên lạc|^ <p> restart|^ bạn|^ chuyện|bị treo|che mất|các đơn|các đơn bị|cấu hình .|dữ|force push|giải thích|hàng đợi|kể cả <p>|một trang|nhanh|phút|thể biết|trong buổi|trong bốn phút|truyền|trước khi chạy|và dừng|vì sao|{N "chưa"}|{O while}|{P "liên"}|{P "đặt"}|{S "thiếu"}|{able>follows}|{future>document}|{late>again}|{persists>tells}|{subjects ----}|đám|đĩa .|đĩa . $|đều|động',
    ],
    [
      -45,
      '# tháng <p>|, bản|, chúng|, đọc|<p> bị|<p> cùng|<p> đã thức|<p> được gọi|^ cổng|^ không rõ|^ mật|^ mật khẩu|`|ai có lỗi|báo và|bản vá|ca của|ca của <o>|chữ ký|cảnh báo và|lên nhau|lỗi khách|mỗi giờ|ngày <p>|nhất trong|nên có|năm|phần trăm|tiêu đề|tố .|tố . $|tủ|vault|vì bước|xin lỗi khách|yếu tố .|{S "health"}|{S "log"}|{S "lần"}|{S ; S}|{changes}|{subjects S-}',
    ],
    [
      -46,
      ': <p> ,|<p> đóng|^ <p> đóng|^ dòng|^ lỗi gõ|báo đổi|cho khách hàng|cho việc|chứng|của thay|của thay đổi|dòng .|dòng . $|gateway|gộp|hoạch|hệ|khen|khen <p>|khen <p> trợ|khong ai|không phải là|kế hoạch|link|lượng|lực|mời vào|policy|sang|staging ,|{- "điều"}|{N "khong"}|{P "đóng"}|{^ P}|{cause>negated}|{cause>passive}|{only>passive}|{owns>late}|{subjects -PP}|{system>would}|{trouble>persists}|{wrong>only}|đã qua|đơn .|đơn . $|được mời vào|đọc',
    ],
    [
      -47,
      '^ <p> cập|^ <p> vào|^ cảnh báo|bản ,|cho cả|deploy|diễn ra|dòng cuối|file|khi khởi|khi khởi động|lock|nghi ngờ|năm #|ra mẫu|trong ba|trong chín|tài liệu .|và ba|và gửi|và production|{- "diff"}|{N owns}|{P "buổi"}|{P "báo"}|{T "máy"}|{if>future}|{last O}|{owns>again}|{thus>follows}|{unable>would}|{would>forgets}|đã có <p>|đổi giờ|ơn',
    ],
    [
      -48,
      ', nên|<p> chủ|<p> theo|<p> đã ở|^ <p> sẽ|^ <p> tìm|^ giải|^ script|aws|bảng .|bảng . $|cho một|chính sách|chậm|chỉ ra|chồng|có cách|cạnh|dừng pipeline|dừng rollout|giới hạn|không có cách|liệu này|múi|múi giờ|nghìn đơn|nhận bàn|nhận bàn giao|phải nhận|rất nhanh|scheduler|sóng .|sóng . $|tuần này|tài liệu này|{- "việc"}|{- , O}|{O "ca"}|{away>tells}|{bởi -}|{follows>able}|{knows>late}|{only>knows}|đã ở|đã ở lại|được sinh|đầu tiên .|đỡ',
    ],
    [
      -49,
      '<p> trợ|^ không có|^ ổ đĩa|backup trước|backup trước khi|của chúng|họp|ký ,|lần nào <p>|lần rồi|nhận được page|nào <p>|từ thứ|{- "nhắn"}|{- vì -}|{P trouble}|{S "proxy"}|{S do -}|{S document}|{T! thus}|{changes>unable}|{follows>object}|{future>person}|{irony>cause}|{passive>follows}|{unable>negated}|đồng hồ|ở cả',
    ],
    [
      -50,
      '<p> chưa từng|^ <p> ,|^ <p> rollback|^ bài học|^ may quá|^ người|^ postmortem|^ proxy|^ được|bản cũ|bất kể|cùng xảy|cùng xảy ra|ghi chép|giữ một|gửi tới|lúc # sau|lại hai|may quá|may quá ,|mười bảy|mẫu mới|nhắn|rollback|sợi|và thử|{- "bất"}|{- "con"}|{- "hai"}|{- "sáng"}|{- late}|{P "chủ"}|{P "index"}|{P "vào"}|{P future}|{cause>others}|{unable>irony}|đóng|đạt',
    ],
    [
      -51,
      '<o> ở|<p> gọi nhà|<p> không hề|^ quy trình|buổi sáng|buộc|bản sao trước|call|có tên|cả hai đều|cấp tiếp|email từ|ghi tên|giải|góp phần .|hai đều|khoản|mốc|này|nâng cấp tiếp|phần .|phần . $|sao trước|số này|thấy độ|thấy độ trễ|thứ tự|thử trên bản|tiên .|tiên . $|trong ca|từ|và #|{P "giỏi"}|{S "hàng"}|{S "hãy"}|{S "pipeline"}|{S checks}|{late>future}|{mà S}|{unable}|đã thức|được giữ|được lệnh',
    ],
    [
      -52,
      ', region|: không|an toàn|bác|case|chuyện gì đang|chúng tôi không|cấp theo|của lần|duyệt trong|dựa|gì ?|gì đang|gì đang xảy|lich|lệnh từ|lịch đã|lỗi ở|mà <p> chưa|mới vào hai|proxy|sau # phút|thay đổi .|thoại không|tiếp|trao|tuần trực|tôi không|vacuum|vào hai|vào hai tuần|xác|xảy|xảy ra|{- "bảng"}|{- "trong"}|{S! tells}|{believes>unable}|{others>persists}|{passive>would}|{while>document}|{would>changes}|đang xảy|đang xảy ra|đọc được|ổn',
    ],
    [
      -53,
      ', dù|<p> nhanh thật|^ <p> chịu|^ ai trong|^ tốc|^ tốc độ|báo động giả|bảng|cụm|gian khôi|gian khôi phục|giờ và|giờ đã|hạn|không đọc được|liệu của|nhanh thật|nhanh thật ,|như đã|phut .|phut . $|quy tắc <p>|resource|service|thông tin|thời gian khôi|tiến trình|trong khung|tắc <p>|từ bản|viết cho|vì lịch|xác nhận .|{S "page"}|{T future}|{irony>thus}|{irony>trouble}|{object>person}|{system}|{tells>object}|{thì S!}|được ba|động giả',
    ],
    [
      -54,
      ', có|<p> nghi|<p> đọc log|ba lần trong|báo tự|chặn|console|giao|hợp đồng|không ai có|lỗ hổng|mô hình|mục "|override|quang bị|sách|sóng|sẽ nhận|viết lại|vào một|{- "nơi"}|{: S}|{P , -}|{P follows}|{P để P}|{S "bốn"}|{S "máy"}|{S "nút"}|{S thì T}|{persists>checks}|đi qua|đã đổi .|đăng|được viết|đồng bộ',
    ],
    [
      -55,
      '# lần|<o> là|<p> tìm|bàn giao ,|bốn phút|che|của chúng ta|dự kiến|giao ,|gõ lệnh|gọi <o> .|gọi lúc #|hồi tháng|hồi tháng <p>|không nhắc|may là|may là <p>|mục này|phải nhìn|quen|trong ba phút|{- "alert"}|{- "khác"}|{- "liên"}|{P! knows}|{cause>persists}|{khi P}|{persists>document}|{person>knows}|{subjects PS}|{system>late}|{và -}|đang|đã đóng .|ổn .|ổn . $',
    ],
    [
      -56,
      '# %|%|ba phút|bất cẩn "|bắt|chưa|cẩn "|của quy|của quy trình|gọi ai|incident|khác nhau .|không cảnh|không cảnh báo|leo thang không|làm một|lỗi của <o>|mà không cảnh|qua|reboot|thang không|thay <o>|thấy .|thấy . $|trì .|trì . $|{- "anh"}|{- "giới"}|{- "mục"}|{- owns}|{- thus}|{O tells}|{S "đó"}|{S nên -}|{S vì -}|{S! negated}|{if>late}|{if>must}|{knows>cause}|{owns>tells}|{would>checks}|được chọn',
    ],
    [
      -57,
      ', nhờ vậy|^ <p> làm|^ cảnh|^ gọi|^ việc cần|cho <o> .|chạy đủ|chạy đủ #|giá trị|he|he thong|hộp|kênh mà|lỗi của|mở sự|mở sự cố|nhờ vậy|node|phút ,|qua một|rất tốt :|theo đúng|thêm <p>|trong kênh mà|tới #|và công|xanh .|xanh . $|{- "bộ"}|{- nên P}|{O follows}|{P "sẽ"}|{P "trong"}|{P! cause}|{S "dịch"}|{must>checks}|{only>while}|{thì S}|{wrong>trouble}|được từ',
    ],
    [
      -58,
      '" lỗi con|<p> khong|<p> thêm|chín phút|chín phút .|có trả|có trả lời|cả hai|cẩu thả .|khuyên|lúc # .|mà công|một lần .|một trong|mới|mục .|mục . $|thiết kế|thêm một|thông|thả .|thả . $|{others>changes}|{ought>owns}|{thus>able}|{vì S!}|đoạn|đêm .|đêm . $|được vì',
    ],
    [
      -59,
      ', job|<p> chưa có|<p> chịu trách|<p> thu|^ <p> thay|^ load|chua|cú force|cú force push|cần|gì đã|là gì|mười phút .|một phút|thuyết|token|và báo|{- "chọn"}|{- "kết"}|{- do -}|{O owns}|{P "test"}|{S "sao"}|{T changes}|{follows>tells}|{subjects N-}|{thì P!}|{while>future}|độ|động ,',
    ],
    [
      -60,
      ': đó|: đó là|<p> bàn giao|<p> xác|<p> xác nhận|?|^ <p> dùng|cấu hình|hôm qua|hôm qua .|khi <p>|mô tả|này .|này . $|phụ trách .|plan|trong vòng một|tên .|tên . $|tìm|tả|vòng một|{P tells}|{S "năm"}|{S "tài"}|{S! object}|{T! trouble}|{T!}|{system>trouble}|đó được',
    ],
    [
      -61,
      '# sau|<p> đề xuất|<p> để ý|branch|branch protection|cấu|danh sách|dùng .|dùng . $|gấp|khoá|protection|thấy dòng|thử trên|trễ ,|trị|việc này|{- "dòng"}|{- "máy"}|{- "trên"}|{- persists}|{-! others}|{N knows}|{S "ba"}|{away>future}|{punishes>tells}|{subjects ---}|{subjects SPP}|{system>object}|{thus>future}|{unable>tells}|đồ',
    ],
    [
      -62,
      '<p> nhận|<p> nói|<p> đã|ai thấy|bước này|của <o> là|dữ liệu .|gọi lúc|khách|không ai thấy|kiện .|kiện . $|lúc đó|lệnh hoàn|lệnh hoàn tác|lịch không|nhưng|ra lỗi|render|sau một|số # .|sửa .|sửa . $|tìm ra lỗi|{P "rollback"}|{S nên P}|{S thì S}|{T "cũng"}|{cause>only}|{changes>checks}|{knows>believes}|{negated>while}|{tells>cause}|{would>while}|đã viết|đêm|đổi ca|ở mức',
    ],
    [
      -63,
      '# của runbook|# và|^ mẫu|ai khác|catalogue|checklist ,|có quyền đọc|của <o> đã|diễn tập|hỏi .|hỏi . $|hợp|khoá .|khoá . $|kết nối|liệu|loại trừ|nhỏ|phản ứng trong|quyền đọc|theo checklist ,|thiếu giới|thiếu giới hạn|trong tuần|trường hợp|vào tháng|{-! able}|{S nhưng -}|{changes>tells}|{checks>document}|{while}|ứng trong',
    ],
    [
      -64,
      'bản #|có quyền vào|deploy .|deploy . $|hỏi của <o>|không mất|không đổ|mất .|mất . $|một phần|mục tiêu .|những gì|rất dễ|song|sản|tiêu .|tiêu . $|trong runbook|trong đêm|trì|xuất của|{- "nhờ"}|{-! only}|{; S!}|{P "chuyển"}|{P "dùng"}|{P "đọc"}|{S vì S}|{future>knows}|{passive}|{vì T}|đổi',
    ],
    [
      -65,
      '<p> chưa được|^ chi|^ index|bỏ sót|cố được|gia|giao .|giao . $|hai lần ,|nhận page|nhắc .|nhắc . $|phải nhận được|sự cố được|vì|{- "danh"}|{- "mật"}|{S! trouble}|{able>would}|{object>wrong}|{subjects -T}|đã hết',
    ],
    [
      -66,
      '<p> giỏi|<p> rollback|^ quy|bổ|bổ sung|cluster cũ|khung giờ|không nên|mẫu ,|sung|trong #|tác|tối thứ <p>|vào giúp|{P "tìm"}|{P "đang"}|{P away}|{able>knows}|{able>trouble}|{document>would}|{object>away}|{object>while}|{wrong>persists}|đã đóng|đường|đầy|đổi mức',
    ],
    [
      -67,
      '<p> #|<p> có <p>|^ <p> bàn|channel|chịu trách|chịu trách nhiệm|chọn|có năm|công ty|cần thêm|của runbook|giỏi thật|giỏi thật ,|gấp đôi|hai tiếng|hoàn tác .|hãng|mặc định của|mức độ|quang|sơ đồ|trong kênh|tố góp|tố góp phần|yếu tố góp|{- "như"}|{- nên -}|{P "bàn"}|{P "thay"}|{P checks}|{P mà S}|{S "console"}|{S system}|{S! must}|{late>system}|{persists>must}|được <o>|ảnh',
    ],
    [
      -68,
      '(|)|<p> nâng|^ <p> nâng|^ nhờ|^ trên|chia việc|chưa có|cũ|hai vai|lich truc|lưu|lại|lại đến|sáu .|sáu . $|thứ hai ,|thứ sáu .|truc|tính|vi|{-! unable}|{P "nâng"}|{S "phải"}|{T "một"}|{able>tells}|{changes>irony}|{object>checks}|{owns>unable}|{persists>owns}|{tells>trouble}|đã về|đôi|ở lại đến',
    ],
    [
      -69,
      ', failover|, lưu|, lưu lượng|<p> bi|<p> trước|<p> đã nhận|^ hai|báo động|của <o> và|dựng|hai tiếng .|hoàn tác|hơn .|hơn . $|lẽ ra <p>|may|mất nguyên|mất nguyên buổi|một .|một . $|nguyên buổi|nhận .|nhận . $|request|rõ|{- "chúng"}|{; -}|{P khi P}|{P nhưng S}|{S "lich"}|{again>while}|{cause}|{object>follows}|{person>cause}|{system>irony}|{trouble>passive}|{unable>system}|đánh dấu|đều có',
    ],
    [
      -70,
      ', nhờ|<p> đề nghị|^ đường|băng|bằng chứng|có bốn|duoc|góp phần|không mở|không phải do|ngắn|ra nguyên|ra nguyên nhân|trong báo|trong báo cáo|trợ|{S "bộ"}|{S để P}|{away>wrong}|{checks>changes}|đã báo|đúng như|đầu lúc #|định|ở',
    ],
    [
      -71,
      '<o> và|<p> không trả|^ điều|chuyển|chuyển .|chuyển . $|chưa từng được|cuối tháng|các|gọi thêm|khoanh|kẹt .|kẹt . $|mời|này ,|sửa|tham gia|thay .|thay . $|từng được|{- "#"}|{- "build"}|{S khi S}|{^ T!}|{cause>late}|{do -}|{ought>system}|{system>able}|{tells>system}|{wrong>away}|đều xanh',
    ],
    [
      -72,
      ', mẫu|^ pager|^ tới|còn một|do <p> .|dữ liệu|gói|hai <p>|hiện được|kẹt|zone|{- "rủi"}|{P "khong"}|{P "đi"}|{S "mọi"}|{follows>document}|{future}|{nhưng S}|đỡ mất',
    ],
    [
      -73,
      '<o> trong|<p> diễn|<p> diễn tập|<p> khôi|<p> khôi phục|^ <p> khôi|^ ba|chọn cách|cái flag|dùng|gọi nhà cung|không hiện|là một trong|lên nhau .|nhận|replica .|replica . $|số cũ|thử việc|trace|{- ; -}|{- future}|{P "diễn"}|{P "khôi"}|{S! away}|{dù -!}|{future>away}|{system>future}|độ trễ',
    ],
    [
      -74,
      ', câu|, nơi|batch|chỉ số|hôm đó <p>|hỏi lại trước|lưu trữ|pager|thường .|thường . $|triệu|trong danh|trước cả|trữ|tín|{S "cảnh"}|{S must}|{again>tells}|{do S}|{object>passive}|{would>away}',
    ],
    [-75, '<p> , <p>|công|gọi nhà|liệu .|liệu . $|tham|trùng|tải|tốt :|{must>negated}|{owns>passive}'],
    [
      -76,
      '^ <p> nói|^ lần này|cuối .|cuối . $|công cụ|cố và|cụ|của một|dịch vụ này|không tìm|nên phải|sự cố và|thiết bị|tài khoản|tìm ra .|tự động|và có|{- "failover"}|{- "đường"}|{P và P}|{irony>forgets}|đang nghỉ|đang nghỉ phép|đã báo trước|để <p>',
    ],
    [
      -77,
      '<p> dùng|ai thấy .|ba <p>|biểu đồ|client|giữ bản|hai lần|kịch bản|nghỉ phép ,|nhau|phut|phép ,|trễ|{P "chúng"}|{S only}|{away>cause}|{object>unable}|{subjects O}',
    ],
    [
      -78,
      '<p> cấp|bỏ qua|có ích|host|inc-31|lý|mã|sau hai|tự tắt|{- "reboot"}|{- would}|{P "hỏi"}|{S "lúc"}|{again>would}|{changes>away}|{person>would}|{và T}|ích',
    ],
    [
      -79,
      '<p> kèm|<p> sẽ|<p> đứng ra|bù|chi phí của|con người "|copy|dong|giúp|ngày .|ngày . $|người "|ngắn nhất|nhờ <p>|phí của|rất|tháng <p>|và <p>|vòng một phút|{P ; S}|{checks>trouble}|{follows>owns}|{future>changes}|{last S}|{nếu -}|{system>must}|{trouble>changes}|{vì S}',
    ],
    [
      -80,
      '^ may|bộ lọc|chưa được|chạy thử|dịch|freeze|job|lọc|thêm .|thêm . $|và đã|vẫn đang|{S "quy"}|{cause>tells}|{irony>passive}|{must>persists}|{tells>believes}|{tells>if}|đang xem',
    ],
    [
      -81,
      '^ <p> viết|cuộc gọi .|hẹn|khung|khôi|khôi phục|loại|lỗi|nào bị|quý này|tố|tốt|yếu|yếu tố|{- "dừng"}|{P "đứng"}|{subjects SS}|{unable>must}|đủ',
    ],
    [
      -82,
      '<p> trợ trả|^ <p> hỏi|cùng lúc .|dưới|hiện không|không ảnh|không ảnh hưởng|một phút .|trên bản sao|trên staging .|trả lời|trợ trả|trợ trả lời|{O able}|{P "lẽ"}|{P "nhờ"}|{P "trả"}|{P able}|{able>late}|{follows>cause}|{others>unable}|{praise>checks}',
    ],
    [
      -83,
      '<p> làm một|^ <p> giỏi|^ buổi họp|^ lần|ai gõ|form|giả thuyết|mà <p> đã|thấy được|tuần|từ "|yên|{- "buổi"}|{- "thiết"}|{S "công"}|{checks>follows}|{nobody>owns}|{passive>must}|{subjects OP}',
    ],
    [
      -84,
      '<p> hỏi lại|bất|chuyển vùng|không có|không thấy|phải do|{- vì S}|{checks>late}|{future>tells}|{only>others}|đó <p>',
    ],
    [
      -85,
      '^ nhờ <p>|^ quyết|^ quyết định|cluster cũ .|có <p> để|họp rút|họp rút kinh|khác|không hề|rồi chuyển|sau sự|sau sự cố|tháng <p> .|tóm|tóm tắt|{P , S}|{changes>future}|{others>cause}|{tells>must}|{thus>checks}',
    ],
    [
      -86,
      '<p> chuyển|^ build|cho thấy|diff|ghi|không bị|kế|màu đỏ .|release|{P! changes}|{again>wrong}|{còn P}|{negated>others}|đo',
    ],
    [
      -87,
      ', trước|<p> da|^ bản vá|cho phép|của <o> giúp|của công|kiện|kịch|là một|lúc #|một bản|{S! owns}|{wrong>negated}|{để P}|đề xuất|đủ ,',
    ],
    [
      -88,
      '# .|# . $|<p> hỏi|^ <p> trả|gián|gián đoạn|hồi|lệch|nguyên nhân là|nhân là|tín hiệu|và ghi|{- "cảm"}|{O system}|{P persists}|{if>negated}|{irony>able}|{while>system}|đầu lúc',
    ],
    [
      -89,
      ', chúng tôi|<p> chạy thử|^ <p> test|^ <p> đề|^ bộ|cần <p>|không <p>|terminal|{- "cụm"}|{forgets>wrong}|{owns>document}|{tells>thus}|{vì -}',
    ],
    [
      -90,
      'chi phí|chưa bật|cùng lúc|gọi|liệu ,|tới số|{late>wrong}|{praise>person}|{system>unable}|{would>again}',
    ],
    [-91, ', hãy|biến|chưa rõ|quy tắc|{; S}|{if>while}|{trouble>again}|{would>negated}|{wrong>tells}|ở vùng'],
    [
      -92,
      '# giây .|^ hiện|biết "|phút .|phút . $|runbook|sổ|template|trong cả|{- "nhãn"}|{checks>again}|{thus>document}|{và P}|để đọc',
    ],
    [
      -93,
      ', bốn|, hạn|<p> chưa|bị mất|bộ nhớ|góp|lại trước|lại trước khi|switch|thể thấy|vùng .|vùng . $|xuất|{- "hạn"}|{- và P}|{S "bot"}|{ought>knows}',
    ],
    [-94, 'cửa|pipeline|ra phải được|trò|{P "chưa"}|{T! negated}|{others>tells}|{would>document}|được mời'],
    [-95, '<p> đang|^ "|chỉ hiện|topic không|{able>must}|{away>follows}|{knows>passive}'],
    [-96, ', như|<p> và|cần làm|mới .|mới . $|nghi|{able>changes}|{nên P}'],
    [-97, 'giỏ|giỏ hàng|không còn|lượt|rõ .|rõ . $|tĩnh|{- "sai"}|{P "chia"}|{late>passive}|{owns>only}'],
    [-98, ', nhưng|cảm biến|lịch|nghỉ|thấy|{P "viết"}|{knows>system}|{negated>trouble}'],
    [-99, '{unable>cause}'],
    [-100, '^ nếu|mục|vai trò|{S "job"}|{^ -!}|{owns>would}'],
    [
      -101,
      '<p> da quen|buổi|da quen|hai phút .|lưu lượng|mô|phải nhớ|sau đó|thay nhau|{S ought}|{owns>person}|{subjects PSS}|{tells>away}|điều kiện',
    ],
    [-102, 'giảm|lại để|mặc|mở incident|nhiều|role'],
    [-103, 'lớp|mười phút|rồi mới|topic|{no person}'],
    [
      -104,
      '<p> vào|cố .|cố . $|khác nhau|sự cố .|trong|vị trí|{P và S}|{away>person}|{tells>document}|{unable>changes}',
    ],
    [-105, 'quyền vào|sau|{tells>changes}|ở phút'],
    [-106, '<p> đi|ghi lại|không dùng|liên lạc|lạc|voi|{must>changes}|{tells>wrong}'],
    [-107, '" ai|, sai|<p> bàn|hôm thứ|incident .|incident . $|việc cần|việc cần làm|{able>wrong}'],
    [-108, '<p> giỏi thật|phải được báo|thật ,|{changes>document}|{praise>thus}|đếm'],
    [-109, 'ai trong|{- checks}|đó là|được báo là'],
    [-110, ';|^ <p> da|bot|dựng lại|hưởng|{P "da"}|{P "hôm"}|{subjects PO}|ảnh hưởng'],
    [-111, 'không rõ|tách|{forgets>person}|{person>object}'],
    [-112, 'dashboard|giống|kỹ|là <p> ,|nay|nên <p>|sau #|thành ba|{object>able}|đủ #'],
    [-113, '" lỗi|giờ vì|việc .|việc . $|{again>late}|{owns>checks}|{while>if}'],
    [-114, '^ máy|diễn|mở rộng|rộng|{knows>able}'],
    [-115, 'hôm|lý .|lý . $|rất tốt|{document>passive}'],
    [-116, '" là|ai cũng có|bộ đếm|index|quyền|region|{S "pager"}|{again>system}|{owns>able}|{tells>while}'],
    [-117, '<p> đề|phải được|{P "đề"}|{P object}|{irony>only}|{while>wrong}'],
    [-118, '^ buổi|mà không cần|{unable>passive}'],
    [-119, '<p> thay|là #|này không|{checks>negated}'],
    [-120, '^ chưa|cũng có|thiết|{O "ở"}|{tells>irony}'],
    [-121, 'chạy trên|hãy|phần'],
    [-122, 'mỗi|{short P}|{wrong>cause}|được'],
    [-123, '# giây|khớp|{forgets>irony}|được cấp'],
    [-124, 'dễ|trên staging|tuần đó|{able>system}|{checks>tells}|{system>forgets}'],
    [-125, 'mặc định|truy|{P! passive}'],
    [-126, 'hôm thứ <p>|kiến'],
    [-127, 'cấp|hợp lý|thứ <p>|{negated>punishes}'],
    [-128, 'failover .|failover . $|{document>system}'],
    [-130, 'cả bốn|danh|{- "mới"}|{S "dashboard"}'],
    [-132, '<p> chia|mức'],
    [-133, '{- "mẫu"}|{-! cause}|{passive>trouble}|{unable>knows}'],
    [-134, '<p> không thấy|sẽ'],
    [-135, 'là <p>'],
    [-136, 'không phải|truy vấn'],
    [-137, 'dừng|{S forgets}|{irony>persists}|{thus>persists}'],
    [-138, '{passive>cause}|đó'],
    [-139, 'phụ|{S! changes}|đồng'],
    [-142, 'bản sửa|tìm ra'],
    [-143, 'giữ lại'],
    [-144, 'có quyền|một mình|{P would}|{negated>thus}'],
    [-145, 'failover|so'],
    [-146, 'báo là|cũng có thể|từng'],
    [-147, 'giả|xanh|{P vì P}'],
    [-149, '^ hôm|gửi|{while>negated}'],
    [-150, 'hai|tự'],
    [-151, 'bản'],
    [-152, 'giữ'],
    [-154, 'hiện|ơn <p> đã'],
    [-156, 'nhờ'],
    [-157, '{subjects --}'],
    [-159, 'phục|{if>changes}'],
    [-160, 'và|{must>person}'],
    [-161, '{system>document}'],
    [-163, '{wrong>able}'],
    [-169, 'theo'],
    [-170, '{passive>system}'],
    [-173, 'điều'],
    [-174, 'bộ|trên bản'],
    [-181, 'nối'],
    [-182, 'chia'],
    [-184, '{tells>follows}'],
    [-185, 'thêm'],
    [-189, '#|số'],
    [-193, 'vai'],
    [-194, 'vùng|được báo'],
    [-202, '{P! wrong}'],
    [-210, '{negated>wrong}'],
    [-213, 'nhãn'],
    [-216, '{negated>cause}'],
    [-242, 'dời|mẫu'],
  ],
};
