/** Fitted by bench/blameless-fit.ts; not written by hand. */
export const table: {
  readonly bias: number;
  readonly ruled: number;
  readonly threshold: number;
  readonly weights: readonly (readonly [number, string])[];
} = {
  bias: 0.132,
  ruled: 1,
  threshold: 0.2,
  weights: [
    [280, 'bị <p>'],
    [237, 'thay vì'],
    [232, 'một dòng|đúng'],
    [230, 'tay'],
    [218, '{P wrong}|{person>others}'],
    [215, 'cái'],
    [192, 'chuyện'],
    [184, 'nhiên'],
    [181, ', và|chẳng'],
    [179, 'con'],
    [178, 'đáp'],
    [174, '{thus>would}'],
    [171, '{- "được"}'],
    [169, '{changes>thus}|{system>away}'],
    [168, 'của <o> .'],
    [166, 'án|đè'],
    [164, 'nói|{knows>while}|{person>forgets}'],
    [162, 'dọn'],
    [158, 'được một'],
    [157, '{only>person}|{person>negated}'],
    [156, 'đoán'],
    [153, 'chờ <o>'],
    [152, ', được|^ bước'],
    [150, 'nghe|nhảy'],
    [149, '^ rõ|bị bỏ lại|bỏ lại'],
    [148, '^ rõ ràng|{P forgets}|{changes>knows}'],
    [147, 'giờ ,|{able>person}'],
    [146, 'không được'],
    [144, '{late>document}'],
    [143, 'cái tên|hơn|toàn'],
    [142, '^ nguyên|^ nguyên nhân|bug|{-! persists}'],
    [141, 'cứ|luôn|{P! checks}|đỏ'],
    [140, 'này <p>|thế|{S! checks}|{believes>wrong}'],
    [139, 'phối hợp|{must>wrong}'],
    [138, 'xem|{passive>person}'],
    [137, 'grafana|{document>person}'],
    [136, 'thẳng|xin nghỉ'],
    [135, '{S , -}'],
    [134, 'mình|ngày đầu|toàn bộ|{P nhưng -}|{P nên -}|{person>must}'],
    [133, '{S "rule"}|{S would}|{able>unable}|được làm'],
    [132, '{late>object}|{system>person}'],
    [131, 'biết|giấy|{knows>irony}'],
    [130, 'ghi đè|là do|{subjects OS}'],
    [129, 'thứ năm|{cause>thus}'],
    [127, '{S "chỉ"}|{S "lại"}|{person>persists}|ăn'],
    [126, ', trừ|trong lúc|tường|vấn đề|{P! late}|{S , S}|{believes}'],
    [125, 'và không|{negated>checks}|{person>ought}|{praise>system}|được cả'],
    [124, 'lúc đang|{P thì -}'],
    [123, 'ai đó'],
    [122, '^ toàn|{cause>object}|ơn <p> vì'],
    [121, 'tới nơi'],
    [120, 'người|{object>changes}'],
    [119, '# giờ ,|hiểu|từ lúc|{. P}'],
    [118, '; nó|<p> bỏ|lời giải|{S "rõ"}'],
    [117, ', chỉ|{S! irony}'],
    [116, 'hạ|trước khi có'],
    [115, '^ <p> để|chữ|làm theo|ngay'],
    [114, 'lạ|{wrong>owns}'],
    [113, 'ngồi|{able>irony}'],
    [112, '^ bước #|cũng|vì <p>'],
    [111, '<p> gây|bao giờ|dấu hiệu|thả|trọng|{thus>knows}|đã trả'],
    [110, 'trí nhớ|{if>person}|{late>able}'],
    [109, '# phút .|{knows>document}'],
    [108, '{thì -}'],
    [107, 'tháng ,|{future>wrong}|{ought>changes}|đứng'],
    [106, 'cấp được|màn|quên|suốt|{trouble>thus}'],
    [105, 'có hai tuần|học|la|{irony}|{last N}|{late>tells}'],
    [104, '"|bàn tay|cãi|luật|người ,|vì không|{ought}|đoán được'],
    [
      103,
      'của anh|dư|hoãn|tiên <p>|{P mà -}|{owns>irony}|{persists>would}|{wrong>must}|đầu tiên <p>|đọc nhầm',
    ],
    [102, 'chình|chình ình|hai email|họp ,|phối|vào phút thứ|{- "ký"}|{S irony}|{S thus}|{others>while}|ình'],
    [101, ', sau|^ <p> gọi|không báo|lên|màn hình|{- , -}|{S "cả"}'],
    [
      100,
      'im|lời bằng|sống|trả lời bằng|{- "sửa"}|{first O}|{ought>checks}|{owns>negated}|{subjects -O}|{thus>cause}',
    ],
    [99, '<p> gọi|chẳng ai|coi|của mình|hoàn toàn|kiểu|này có|phút mới|{S , O}|{document>thus}|{forgets}'],
    [
      98,
      '" ,|<p> tắt|không đủ|khỏi cần|sáu tiếng|{-! irony}|{P "gây"}|{S vì P}|{changes>negated}|{forgets>system}|{persists>trouble}|{punishes>changes}|{system>negated}|{while>nobody}',
    ],
    [
      97,
      ': lỗi|<p> lại|^ <p> gây|ai|chuyển mười|của ca|hai nghìn|một câu|một lời|năm giây|trên trang trạng|{believes>negated}',
    ],
    [
      96,
      '^ một|cãi nhau|hai trăm|lướt|mươi phút .|ngay trên|tờ|việc khác|{object>trouble}|{và -!}|{while>away}',
    ],
    [
      95,
      'chủ dịch|chủ dịch vụ|rút dây|tắc trách|vì một|{P "lại"}|{P! system}|{able>others}|{if>able}|{late>persists}|{negated>believes}|{would>owns}|để',
    ],
    [
      94,
      '^ ghi chú|^ lệnh|^ thật|chú bàn|chú bàn giao|ghi chú bàn|giữa|lặng|tiếng|{- "hỏi"}|{checks>passive}|{forgets>cause}|{others>irony}|{owns>object}|{vì N}|{would>knows}|đã tắt|đúng một',
    ],
    [
      93,
      '^ giỏi|^ vì|chín|ngày|{-! would}|{S "một"}|{follows>only}|{ought>must}|{thus>praise}|{while>trouble}|đã có|được mở',
    ],
    [
      92,
      '; <p>|<p> biết|^ <p> tự|giám sát .|hỏi|khó|nổi|thì|{S "nguyên"}|{forgets>tells}|{must>late}|{object>negated}|{others>negated}|{praise>negated}|được hai',
    ],
    [91, 'nằm|trong tay|user|{P if}|{S "bước"}|{wrong>punishes}'],
    [
      90,
      'bước hai|chú|cố kéo|cố kéo dài|feature|feature flag|ghi "|giây|không trả|nhầm|sự cố kéo|thấy trước|tới <o>|{checks>owns}|{late>checks}|{would>irony}|đã không|đã thấy',
    ],
    [89, 'bug .|bug . $|chuyển cụm|chúng ta mất|chịu|cuối tuần .|ta mất|{- "mười"}|{P! away}|{others>knows}'],
    [88, ', chưa|^ hiển nhiên|cục|kết cục|prod|thèm|{- away}|{P "quên"}|{owns>away}|{passive>future}'],
    [
      87,
      '<p> mới|^ phải|email|staging .|staging . $|thử , và|tượng|tất cả|tối|{P "ca"}|{must>object}|{object>praise}|đứng sau',
    ],
    [
      86,
      '<p> ghi đè|là|lại thì|như vậy|nữa|tuần .|tuần . $|{P cause}|{person>praise}|{tells>late}|{would>system}',
    ],
    [
      85,
      '. <p>|<p> không báo|^ chúc|^ chúc mừng|bằng cách|lên .|lên . $|ra nhận|vào phút|{S "con"}|{away>document}|{person>wrong}|{subjects P-}|{wrong>would}',
    ],
    [
      84,
      '<o> vì|^ lại|ba giây|báo vào|hiển nhiên|lịch trực|nhưng không|thứ|tất|vào là|{- "ô"}|{S object}|{cause>away}|{forgets>passive}|{if>would}|{irony>others}|{praise>owns}|{short -}|{short S}',
    ],
    [
      83,
      ', bằng|bị bỏ|con người trong|mươi phút|thử ,|tờ giấy|vội|{S "kết"}|{S "test"}|{changes>wrong}|{middle O}|{punishes>would}|{vì P}|{while>would}',
    ],
    [
      82,
      ', trang|<p> để|^ <p> giữ|^ hiển|^ tất|^ đợt|ai chịu|dòng trên|loa|lặng .|lặng . $|một cái tên|mới hỏi|nghĩ|qua loa|rule|runbook , <p>|trưa .|trưa . $|vô|{negated>persists}|{ought>cause}|{persists>thus}|{person>checks}|{trouble>while}|{để S}',
    ],
    [
      81,
      '# không|chỉ là|hứa|không kiểm|lệnh dừng|nghiêm|security|sạch|trăm|{T "chúng"}|{changes>nobody}|đều biết',
    ],
    [
      80,
      '<p>|báo cho|chưa hề|chạy .|chạy . $|câu lệnh|group|khiến|thấy đĩa|trước giờ bán|việc mất|{S "ngay"}|{away}|{cause>changes}|{forgets>while}|{must>punishes}|{person}|{praise}',
    ],
    [
      79,
      '<p> không ghi|<p> thì|<p> tự|^ danh sách|chat|còn sống|hẳn|migration|trách|{- "sau"}|{- "sống"}|{- "đáng"}|{P "thật"}|{P others}|{cause>trouble}|đây là',
    ],
    [
      78,
      '^ ô|biên|biên bản|bạn|du|hoạ|năng|quyết|thôi|trong log|trong phần|trừ|{P dù S}|{again>cause}|{believes>persists}|{dù S}|{negated>knows}|{person>believes}|đâu có|đè lên',
    ],
    [
      77,
      ', còn|^ <p> biết|^ <p> ghi|^ dữ|^ dữ liệu|bảng orders|bị lỗi .|có đủ|làm|lần này <p>|lẽ ra không|lịch trực .|orders|ra không|suốt hai|trên trang|{- "làm"}|{P "thiếu"}|{believes>future}|{checks>praise}|{others>future}|{owns>persists}|{passive>others}|{trouble>person}|{while>persists}|{wrong>passive}|ẩu',
    ],
    [
      76,
      '<p> coi|<p> được page|báo .|báo . $|bảo|cuộc gọi thứ|database|gọi thứ|khai .|khai . $|lên production|này chắc|rồi|sau vụ|sau vụ này|thì đã|xoá luôn|{, P!}|{O object}|{O}|{P mà P}|{P! object}|{T object}|{able>again}|{forgets>changes}|đọc ,',
    ],
    [
      75,
      'ba .|ba . $|ba trong|build lúc|chuyển sang|mà cả|ngay trước|nhưng <p> không|thứ ba trong|trôi|vì "|{- bởi O}|{- cause}|{-! changes}|{P "tự"}|{P! tells}|{S! thus}|{khi -!}|{knows>persists}|{must>future}|{only>tells}|{tells>unable}',
    ],
    [
      74,
      '<o> , và|<p> <p>|^ <p> quên|chút|cài|khâu|là do <p>|mình .|mình . $|mật|người trong|phản|rành|rồi đi|{- "giỏi"}|{P! ought}|{believes>system}|{irony>checks}|{knows>thus}|{must>trouble}|{person>changes}|{while>only}|đáng|đâu',
    ],
    [
      73,
      '<p> giữ|bằng|bị lỗi|có một cái|deploy của|gọi điện|hết hạn|mất hai|nghìn|ngoái|nhìn lại thì|nâng|năm ngoái|phút thứ|rồi .|rồi . $|thay đổi này|thì <p>|to|trong khi|{- "dọn"}|{- "là"}|{- , N}|{- again}|{P "coi"}|{P "lúc"}|đổi này',
    ],
    [
      72,
      '<p> được tag|^ <p> coi|^ chỉ cần|^ test|chất|chất lượng|ghế|hết hạn .|kỷ luật|loi|là không|lý "|lại lúc|lại lúc #|mù|ninh|quá|xử lý "|{- "tất"}|{cause>praise}|{document>object}|{person>unable}|{would>able}|được tag|đổ',
    ],
    [
      71,
      ', ba|ba giờ .|con job|cũng thấy|em|gọi hotline|là đã|mùa|phòng|tải .|tải . $|vẫn|{- "thật"}|{P để S}|{P! able}|{away>unable}|{changes>passive}|{checks>thus}|{document>owns}|{irony>tells}|{praise>would}|{punishes>owns}|đĩa đầy .|được với',
    ],
    [
      70,
      '# phút|^ cần|ai cũng thấy|chấp nhận được|hành|không kiểm tra|mất cả|nhất ,|phản hồi|quyền của|ra chuyện|sự|từ đầu|vì không ai|{, -!}|{- nên S}|{O "cùng"}|{P "chẳng"}|{P! follows}|{again>knows}|{irony>owns}|{while>forgets}',
    ],
    [
      69,
      '^ thay|^ đương|^ đương nhiên|chạy lệnh|dạy .|dạy . $|hiểu vì|hiểu vì sao|mới ,|sao lưu|{- "chín"}|{- "dùng"}|{checks>persists}|{do O}|{subjects -P-P}|đó không|đương|đương nhiên',
    ],
    [
      68,
      '<p> làm theo|^ chúng tôi|hôm đó .|lắm|thấy <p>|trắng|vẫn là|{- "kiểm"}|{S "có"}|{S trouble}|{changes>ought}|{còn T}|{others}|{passive>if}|{praise>away}|{thus}',
    ],
    [
      67,
      '# nhưng|^ kết|anh <p>|báo như|cảnh báo bị|cảnh báo như|của nhà cung|hẳn một|lúc # nhưng|lỗi thứ|lỗi thứ hai|nhanh như|shard|xoá sạch|{, -}|{follows>persists}|{nobody}|{nên S}|{person>again}|{person>irony}|{tells>ought}|{would>others}',
    ],
    [
      66,
      '<p> bật|<p> làm việc|^ <p> bật|^ danh|backup .|backup . $|chưa bao|chưa bao giờ|chỉ .|chỉ . $|chứng chỉ .|cũng phải|cần phải|khách gọi|nằm ở|thủ|vẫn chưa|{- "dấu"}|{- "loi"}|{- "đã"}|{- punishes}|{P "bật"}|{P "tháng"}|{P late}|{P ought}|{S "làm"}|{irony>changes}|{must>tells}|{praise>able}|{system>punishes}|{tells>praise}|đi ăn',
    ],
    [
      65,
      '<o> ,|<p> mà|<p> đáng|chúng ta có|cả phòng|doc|không thể chấp|mừng <p> đã|nghiệm|ra nên|ta có|thể chấp|thể chấp nhận|yaml|{S "ngày"}|{again>away}|{follows>would}|{system>passive}|{thì P}|{trouble>if}|{wrong}',
    ],
    [
      64,
      ', thông|, thông báo|<p> đã tắt|^ <p> chạy|^ chất|^ chất lượng|^ làm|có một|cấu hình sai|hình sai|khoản .|khoản . $|khôi phục .|mười hai|nỗi|pager .|pager . $|phát hiện ra|ra là|sim|thư mục|tài khoản .|{, S!}|{- "cả"}|{- "nó"}|{- "đợt"}|{P believes}|{S "chất"}|{S "staging"}|{changes>persists}|{if>knows}|{irony>system}|{only>able}|{passive>thus}|{persists>nobody}|{praise>cause}|{subjects -P}|{unable>checks}',
    ],
    [
      63,
      '" .|" . $|bật cho|có runbook|của nhà|fix|ghi rõ|hạ ttl|hứng|khiến chúng|không phản hồi|kéo dài|lỡ|một việc|nhìn|nó|phát hiện|tiền|{- "nguyên"}|{- "rút"}|{- "thấy"}|{- must}|{N "chẳng"}|{S ; P}|{away>irony}|{do P!}|{follows>person}|{nobody>changes}|{persists>irony}|{praise>while}|{tells>knows}|{while>again}|đánh sập',
    ],
    [
      62,
      ', <p> vẫn|<p> cần|bản vá cho|chiu|chính <p>|cáo .|cáo . $|không ai chịu|không ghi|không phản|mãi|nam|sao .|sao . $|vá cho|vá cho khách|xoa|{, S}|{- "ra"}|{- "vẫn"}|{S "lệnh"}|{again>negated}|{checks>nobody}|{if>document}|{irony>nobody}|{only>would}|{others>object}|{while>person}|{while>tells}|{để -}|đang đỏ|đơn vị|được " .|đầu|đọc runbook',
    ],
    [
      61,
      ', lại|<p> quên|^ <p> thấy|^ tất cả|chính|gây ra|hai phút ,|kinh|liếc|lời trong một|mỗi <p>|một cuộc|một cuộc gọi|nghiệp|phải nhắc|việc của|về một|{- irony}|{P "chính"}|{P! believes}|{S "chúng"}|{S và P}|{T would}|{changes>must}|{checks>able}|{document>changes}|{negated>changes}|{nobody>person}|{others>checks}|{passive>away}|{system>others}|{thus>believes}|{thus>while}|đây|đây là lỗi|ưu',
    ],
    [
      60,
      '<p> gỡ|bóng|chỉ hết|chỉ hết hạn|chứng chỉ hết|có thể tránh|hoàn toàn có|lại ,|lại một|lỗi #|máy nào|nào ở|này và|phục .|phục . $|sao <p>|test restore mỗi|toàn có|toàn có thể|tích|{- "nhìn"}|{- while}|{O! owns}|{P "các"}|{S knows}|{only>thus}|{while>late}|{wrong>object}|được kết|được kết quả|đụng vào',
    ],
    [
      59,
      ', không một|<p> có mặt|<p> hiểu|^ kiểu|^ phải chi|báo lỗi|ca ba|của mình .|liệu ghi|lời|lời bằng một|một biểu|ngồi ngay|nào được|nằm ngay|phá|phải chi|phẩy|phẩy .|phẩy . $|reo|trực .|trực . $|và một|{- "maintenance"}|{-! believes}|{P "lỗi"}|{able>thus}|{checks>must}|{checks>while}|{irony>object}|{persists>knows}|{persists}|{subjects OT}|ý .|ý . $|đi tìm|đã xem',
    ],
    [
      58,
      '<p> có lỗi|^ page bị|^ vì <p>|cả buổi|cả tuần|dòng trong|giây ,|hiếm|in đậm|job này|không thèm|khẩn cấp|lòng|một số không|ngang|page bị|production|soạn|số không|thư|tắt|vẽ|{- """}|{- "bỏ"}|{; P}|{P "giữ"}|{P "đều"}|{S "chủ"}|{S "đã"}|{S! passive}|{cause>forgets}|{object>tells}|{only>late}|{only>object}|{short T}|đi ngang|đã bị <p>|đậm',
    ],
    [
      57,
      '<p> chẳng|<p> có|^ <p> tháng|^ bản deploy|^ nhà|ba ngày|báo bị <p>|bản sao lưu|giờ bán|hai chữ|hỏi "|khi đổi|không một|là lỗi thao|mất|mọi chuyện|ngay trong phòng|niềm|niềm tin|phút không|thanh|tháng <p> ,|tháng ba|tiếp .|tiếp . $|trong phiếu|ttl|tô|xoá .|xoá . $|{- "bằng"}|{- knows}|{O! knows}|{P "từ"}|{P while}|{S : -}|{believes>follows}|{forgets>must}|đĩa|ở <p>',
    ],
    [
      56,
      '<p> cũng có|<p> tháng|^ <p> đáng|^ đã|chỉ vì|con số #|cổng #|flag bị|gì|lúc # giờ|như đọc|tat|thiểu|tiếng để|trang|tối thiểu|vào đúng|{P knows}|{S "trang"}|{future>must}|{irony>unable}|{person>nobody}|{praise>changes}|{subjects --P}|{system>praise}|{wrong>changes}|đâu .|đâu . $',
    ],
    [
      55,
      ', ticket|: lỗi con|^ maintenance|bị ai|bị ai đó|có sẵn|dài hai|ghi chú|không thể|maintenance|mất ba|mất hai mươi|nổ|runbook đó|suốt #|suốt # phút|tay <p>|thức đêm|tiếc|tìm ra trong|tắt cảnh|tắt cảnh báo|vào prod|{- "các"}|{- "hiển"}|{P! persists}|{follows>while}|{khi T}|{late>would}|ở <p> .',
    ],
    [
      54,
      '" để|<p> đã thấy|câu query|duy|duy nhất|gây|hiển|không ai được|luôn .|luôn . $|lúc <p>|lỗi nằm|nhớ .|nhớ . $|nếu <p>|phải báo|vận|xong .|xong . $|xong từ|{- "giá"}|{- "đi"}|{- others}|{O khi -}|{O! changes}|{P! negated}|{T owns}|{again>follows}|{away>system}|{irony>if}|{mà S!}|{object>knows}|{subjects SS-}|{while>must}|ô|được "|được bật|được nếu|được xem',
    ],
    [
      53,
      '" tạm|# user|# user bởi|<p> của|bài học|báo cho chúng|bật cho #|cache .|cache . $|cho # user|cho chúng tôi|chín .|chín . $|chạy script|chịu đọc|con người .|dĩ|dĩ nhiên|khiến chúng ta|lăm|lăm phút|lại cho|mang|nguyên nhân :|nhân :|nạp|phải dừng|sao ,|sau <p> mới|thể tránh|thể tránh được|trưa|tới|tới lúc|user bởi|{- "lại"}|{- ought}|{-! away}|{O irony}|{P again}|{irony>would}|{praise>unable}|{system>knows}|đúng ngày|ấy',
    ],
    [
      52,
      '<p> gửi|<p> quen|<p> vẫn không|^ <p> quen|bật lại|chi nhánh|cách làm|cách làm việc|có chữ|dashboard của|dự án|hiện ra|hết .|hết . $|mục bị|ngay trước giờ|ngủ|nhìn lại|phiên bản mới|phê|ra|sai .|sai . $|tag|tháng|thèm trả|thèm trả lời|thật là|tiếng .|tiếng . $|vẫn không|vụ|xác định|{- "mọi"}|{- vì P}|{N "không"}|{P "quen"}|{S "tìm"}|{believes>would}|{bởi O}|{cause>wrong}|{checks>others}|{do P}|{document>negated}|{follows>passive}|{follows>thus}|{object>forgets}|{others>away}|{owns>forgets}|{rằng P}|{wrong>while}',
    ],
    [
      51,
      ', <p> không|^ <p> gỡ|^ <p> được|^ hiếm|^ root|^ root cause|bản deploy|cause|chỉ vì một|hotline của|hotline của nhà|không ai làm|khẩu|kiên|kênh|lại đúng|nâng cấp .|retry|root cause|sai được|sau khi đã|thì phải|trang đầu|trượt|xác nhận page|{- "chưa"}|{- "đến"}|{P "gỡ"}|{checks>away}|{subjects -N}|{subjects -SP}|{thus>nobody}|đơn hàng',
    ],
    [
      50,
      '" , <p>|<p> của nhà|<p> không có|^ <p> lại|^ chính|^ dĩ|^ dĩ nhiên|berlin|biết không|bật|bị <p> xoá|chúng ta đã|con người|cáo|debug|dù|hệ thống page|khai|luận|mất ba tiếng|mật khẩu|một|nghỉ phép|nhiên là|sai sót|ta đã|theo hướng|thuộc về <o>|thống page|từ đầu .|việc khác .|với nhà|với nhà cung|{P "không"}|{S "chuyển"}|{S "danh"}|{S if}|{S late}|{document>only}|{object>cause}|{only>system}|{subjects O-}|{tells>checks}|đánh|đẩy|đụng|ứng',
    ],
    [
      49,
      '<p> ngủ|<p> tự ý|^ giá|bấm|bộ phận|cho khách .|chơi|cả|cẩn thận|cẩn thận hơn|demo|dùng được .|hai ngày|hình|khi đơn|khi đơn hàng|là thấy|làm .|làm . $|lúc # <p>|lẽ ra nên|mất một|một nửa|nghĩa|nông|nông nỗi|phận|suy|sáng ,|sớm|thận|thận hơn|trong khi đơn|tạm|tốc|tự ý|vì <p> không|{- "cùng"}|{- forgets}|{P "bảng"}|{P "ngủ"}|{T "đơn"}|{again>able}|{if>checks}|{if}|{passive>unable}|{persists>object}|đến # ,|đến việc',
    ],
    [
      48,
      ', chỉ có|, sau khi|<p> ack lúc|<p> mở|^ lần đầu|ack lúc|ack lúc #|bàn giao ca|checklist .|checklist . $|còn đang|cố :|di|di chuyển|giao ca|khi chưa|không bao giờ|kinh nghiệm|liên quan|lần đầu tiên|merge|một cái|nguyên nhân gốc|người dùng|nhân gốc|nông nỗi này|phạm|ra nông|ra nông nỗi|ra phải dừng|thì có|thủ phạm|tên <p> ,|tắc trách .|việc của <o>|xem .|xem . $|{- "biết"}|{- "thế"}|{- để -}|{O changes}|{P nên S}|{S "ai"}|{believes>tells}|{irony>punishes}|{nobody>checks}|{nobody>would}|{punishes}|{wrong>document}|đang chạy|đã gửi|đầu ,|đến # giờ|ở chỗ',
    ],
    [
      47,
      '<o>|<p> đã nói|<p> đêm|^ bản|^ chẳng|bị <p> bỏ|chỉ có|các <p>|cùng <o>|cảnh báo của|cảnh báo trước|gạt|gốc rễ là|hoạt|hoạt động|hỏng .|hỏng . $|ip|khi được|lần ,|ngưỡng cảnh|ngưỡng cảnh báo|này chỉ|năm ngày|nỗi này|nỗi này .|route|rễ là|sau ,|tối đó|tốn|từng ấy|và làm|{O "chúng"}|{S "ticket"}|{S persists}|{away>able}|{changes>praise}|{object}|{unable>while}|{wrong>believes}|điều này|đã nói',
    ],
    [
      46,
      '<p> mất|^ <p> bỏ|^ câu lệnh|ai mở|báo bị|bị thu|bỏ lỡ|gốc rễ :|han|không chịu|kịp|lắm <p>|lời giải thích|màn hình .|một nửa .|nơi .|nơi . $|nằm ở <p>|nửa .|nửa . $|restore|rễ :|thứ <p> ,|thử nghiệm|tiền .|tiền . $|từ tuần|vụ này|{- "dữ"}|{- "vấn"}|{- believes}|{P "bỏ"}|{P "mãi"}|{P khi S}|{S able}|{S cause}|{T nếu P}|{changes>believes}|{passive>nobody}|{person>trouble}|đối tác',
    ],
    [
      45,
      '<p> một|<p> thức|^ feature|^ feature flag|^ ghi|^ node|^ sau vụ|^ thay vì|cho #|cuộc họp|câu|cả .|cả . $|của lỗi|dang le|hotline|kỷ|lạ gì|lạ gì .|lần thứ|lỗi thao|lỗi thao tác|lớn nhất|nham|quý .|quý . $|ra trong|thông báo|thấy ngay|trong đó|vẫn còn|vừa|{- "cho"}|{O , S}|{O cause}|{O must}|{O punishes}|{O thì -}|{S "feature"}|{able>praise}|{away>late}|{object>persists}|{only>away}|{others>wrong}|{praise>object}|{subjects --O}|{while>praise}|đi nghỉ|để lại|đỏ ,',
    ],
    [
      44,
      '<p> cùng sửa|<p> cấu|<p> cấu hình|<p> đẩy|^ <p> ngủ|^ ai|^ do|cùng sửa|của <o>|dài|dịch vụ không|hè|khi có|lại nhầm|máy sau|mình tới|phai|phút ;|restore mỗi tháng|ro|sát .|sát . $|tay .|tay . $|thì kết|tư|từ tháng|vụ không|xa|{S owns}|{changes>able}|{changes>owns}|{knows>future}|{middle -}|{object>others}|{person>late}|{praise>late}|{thus>only}|{would>trouble}|đáng ra',
    ],
    [
      43,
      ', <p> mở|<p> gây ra|<p> nào|^ <p> chẳng|^ <p> nào|^ canary|^ để|bước #|bỏ đi|cho nhanh|cho nhanh .|chập|chập chờn|chờn|cả đêm|cắm|cụm thật|của nó|hoảng|hôm sau|lâu|lặp|nhắc|phiếu|quý|rule tạm|sai|sẽ đầy|thôi .|thôi . $|trọng .|trọng . $|tên|vào lịch|về nhà|{- "ca"}|{: -}|{O future}|{O và S}|{P "cũng"}|{P "nào"}|{believes>again}|{document>follows}|{irony>away}|{mà T}|{negated>system}|{only>believes}|{owns>punishes}|{subjects O--}|{would>tells}|đĩa sẽ|đĩa sẽ đầy|được gọi vì|ổ đĩa sẽ',
    ],
    [
      42,
      '<p> gọi cho|<p> merge|<p> phai|^ <p> ngồi|^ thật không|^ đĩa|^ đổi|bản ghi|bị một <p>|chiều|deploy xong|không có backup|khẩn|là lỗi|ngược|phát|thái .|thái . $|thật không|thứ mười|trong năm|trạng thái .|tốt ,|xong trong|{, N}|{- , P}|{N tells}|{P "hiểu"}|{S "lỗi"}|{S! only}|{T "nguyên"}|{believes>document}|{document>cause}|{future>persists}|{future>while}|{knows>others}|{owns>knows}|{subjects -S}|được ghi .|đặt mục|đặt mục tiêu',
    ],
    [
      41,
      ', thế|<p> giao|^ hai email|^ vấn|^ vấn đề|alter|balancer|bản này|cho lỗi|hỏi một|load balancer|là biết|là phải|là ổ|là ổ đĩa|lần liền|mất mười|mọi thứ|mỗi lần|nhập .|nhập . $|năm ,|phút , còn|quan|quá sớm|rollback .|rollback . $|root|rút|test restore|theo quy|tránh được|tích hợp|viết|{P "alert"}|{P "phải"}|{P "tắt"}|{P rằng S}|{able>negated}|{believes>thus}|{if>follows}|{irony>person}|{late}|{must>would}|{thus>trouble}|{would>follows}|{wrong>future}|ý',
    ],
    [
      40,
      ', <p> lại|<p> ack|<p> cứ|^ đến|ack|ai phải|ba tuần|cho cùng|chúng ta|chỉ cần đọc|cron job|cả chỉ|cả chỉ vì|cần đọc|của khách|drain|giỏi hơn|hành động|im lặng|không bao|không báo cho|làm việc của|máy|máy phát|mọi khi|như mọi khi|quên .|quên . $|riêng|rollout|sập|ta|trên máy|tất cả chỉ|từ # .|{- "lỗi"}|{- thì P}|{-! late}|{-! tells}|{N ought}|{N! nobody}|{N!}|{P "ack"}|{P "cấu"}|{P "cứ"}|{P "sao"}|{P! only}|{S "email"}|{S "sau"}|{S ; -}|{S praise}|{T do -}|{^ N!}|{changes>trouble}|{document>knows}|{follows>negated}|{knows>away}|{ought>nobody}|{ought>thus}|{owns>cause}|{passive>wrong}|{punishes>thus}|{while>ought}|{while>thus}|đang đỏ .|được sự|đặt|ẩu .|ẩu . $',
    ],
    [
      39,
      '# giờ .|# rồi|, cả ba|<p> a|<p> b|<p> cho|^ <p> a|^ <p> đặt|^ dang|^ dang le|^ hiếm khi|^ nam|a|ai được|báo đang tắt|chứng chỉ|coi trọng|còn gì|của|của pipeline|deploy ,|giỏi|gây ra sự|gõ sai|hiếm khi|không .|không . $|không một ai|mà cả công|một <o>|một ai|nguyên|nhận được|nhớ|nóng|phút và|phút đầu|phải chịu|ra sự|ra sự cố|trỏ về|việc mất dữ|{, O}|{- "suốt"}|{- "trả"}|{- follows}|{P "a"}|{P "b"}|{^ P!}|{able>object}|{away>forgets}|{document>checks}|{forgets>document}|{mà -}|{negated>would}|{passive>checks}|{passive>knows}|{subjects T}|{wrong>forgets}|được ai|đợi|đứng tên|đứng tên <p>',
    ],
    [
      38,
      '# đến #|, chỉ là|<p> xoá .|<p> đáng lẽ|^ bốn|^ công cụ|^ đây|ai là|alert ,|ba chữ|biết không được|bài|báo của|canary|chắc|chứ .|chứ . $|có bản sao|có chế|có chế độ|dài hàng|dài hàng đợi|dấu|gật|gửi cho|không đụng|laptop .|laptop . $|lại khi|mò|nháp|sale .|sale . $|sau <p>|sẵn|sẻ|trong năm phút|trước một|tình|{- "bài"}|{P "bản"}|{P "mất"}|{P nobody}|{S "được"}|{T! unable}|{changes>again}|{person>tells}|{unable>only}|đã xin|độ dài|độ dài hàng',
    ],
    [
      37,
      '<o> , <p>|<p> quyết|<p> quyết định|<p> thì không|^ bản nháp|^ chẳng ai|bàn phím|bàn phím .|bị <p> tắt|chính ,|chỉ có một|chỗ cũ|click|code|câu đầu|cú click|dõi|flag được|hai cluster|hai lần .|hiện trong|hạn .|hạn . $|hỏi một câu|không có bản|lần restart|lần đều|mười lăm|mười lăm phút|một cú click|ngày sau|như <p>|như mọi|năm phút|phím .|phím . $|phản ứng|restore mỗi|ràng là|rõ ràng là|theo dõi|thì không|tại|tế|vấn đề nằm|{- và S}|{-! owns}|{O believes}|{O vì S}|{P "anh"}|{S! able}|{T tells}|{^ -}|{believes>object}|{passive>document}|{persists>changes}|{subjects TP}|{trouble>owns}|đã có thể|đề nằm',
    ],
    [
      36,
      ', chúng ta|, nhưng <p>|, tới|<p> chỉ|<p> ghi|<p> gạt|<p> khoá|<p> phát|<p> phát hiện|^ suốt|ai được gọi|biết .|biết . $|bàn|cách <p>|có đúng|có đúng một|cảnh báo .|gật đầu|hai triệu|hai triệu dòng|hoi|hoặc|không bàn giao|không hiểu|kiểm tra dung|ký duyệt|là thiếu|làm qua|làm qua loa|làm sập|lại làm|lẽ|một node .|nhưng <p>|nào cũng|phải làm|phải nói|production .|production . $|ra nó|tiên của|tra dung|tra dung lượng|trong sáu phút|về tên|{- "bấm"}|{- "trách"}|{- "tìm"}|{- nếu P}|{N checks}|{P "của"}|{P "khoá"}|{P "phát"}|{P! owns}|{P!}|{S "biểu"}|{S "đĩa"}|{nhưng P!}|{nhưng P}|{others>system}|{persists>away}|{persists>forgets}|{subjects ST}|{trouble>knows}|đáng lẽ|đầu tiên của|đặt tên|ổ cứng',
    ],
    [
      35,
      ', bước|<o> "|<p> chạy|<p> chạy script|<p> là|<p> nghĩ|<p> nào cũng|<p> tắt kiểm|^ biến|^ biến môi|^ nhìn lại|ai biết|anh|buồn|bốn ngày|commit|cung cấp đã|có <p> .|cấp đã|cụm .|cụm . $|của aws|của bạn|gốc :|kết luận là|liền|luận là|lại là|một cảnh|một cảnh báo|nhân gốc :|nào trong|nửa|phút thì|test tải|thì chúng|thứ chín|tắt kiểm|tắt kiểm tra|từ hồi|xoá|{- "kể"}|{- "ngủ"}|{- do T}|{O! late}|{P "bất"}|{S "biến"}|{S "bản"}|{S "node"}|{T : -}|{believes>person}|{cause>believes}|{do T}|{document>wrong}|{follows>knows}|{future>thus}|{others>thus}|{ought>able}|{passive>changes}|{short N}|{subjects PN}|đến|đọc thông|đọc thông báo|đừng',
    ],
    [
      34,
      '# giờ|, để|: #|<o> mà|<p> phải chịu|<p> sửa|<p> thiếu|<p> đợi|^ kế|^ kế hoạch|bốn lần|bởi <o>|chi <p>|cho sự|cho sự cố|chuyến|chưa ai|cố bắt|cố này là|của <o> mà|dòng cấu|dòng cấu hình|không ai biết|le|load|là <p> .|lúc đó <p>|mạng .|mạng . $|một tiếng .|mở ,|nghiêm trọng|nhánh|nhất <p>|nên #|phải chi <p>|rằng|sale|sdk|security group|sprint|sự cố bắt|trôi qua|tất nhiên|từ quý|{- để S}|{N nobody}|{N}|{O "kết"}|{P "ít"}|{S passive}|{S punishes}|{knows>negated}|{must>thus}|{person>punishes}|{person>thus}|{tells>others}|{tells>person}|{while>knows}|được lỗi này|đổi schema',
    ],
    [
      33,
      ', do|<p> còn|<p> phớt|<p> phớt lờ|<p> đánh|^ <p> cũng|^ <p> đánh|^ các|^ khoá|^ nói|^ đi|bị một|dns|firewall|hiểu nổi|là khâu|máy dự|máy dự phòng|môi|môi trường|một câu hỏi|nhất của|phải chịu trách|site|staging|sáu phút|sáu phút .|tai|test failover|triển khai|trong một giờ|trên production .|trăm .|trăm . $|tối hôm|tối hôm đó|xuống|{- "thay"}|{- "thôi"}|{- "đây"}|{-! knows}|{O "không"}|{O "một"}|{O forgets}|{O others}|{P "hiếm"}|{P "phớt"}|{P "thấy"}|{P "đánh"}|{P! trouble}|{away>owns}|{away>trouble}|{believes>checks}|{cause>unable}|{forgets>trouble}|{late>believes}|{late>person}|{mà P}|{praise>others}|{thus>must}|{trouble>punishes}|đi|đâu cần|đẹp',
    ],
    [
      32,
      '# phần|# phần trăm|# thì|, cả|, lúc|<o> muốn|<p> bảo|<p> chọn|^ <p> giao|^ <p> khởi|^ do <p>|^ khoản|^ sự|^ thay đổi|^ từ #|báo của <o>|bị <p> <p>|cluster|cuối tuần|giờ nên|gọi <o>|không chạy|mà <p> vẫn|mình ,|mấy|một thay|một thay đổi|ngay trong|nhiệm .|nhiệm . $|nhận lỗi|nửa tiếng .|phím|phòng bị|phải đợi|quay|ra nó .|rồi ,|soát .|soát . $|test tải .|thần|tranh luận|trách nhiệm .|tại <p>|từ tháng <p>|xét|{- "chuyện"}|{- "khoản"}|{- "một"}|{- "nói"}|{- ; S}|{- thì T}|{P thì T}|{S away}|{S thì -}|{document>unable}|{irony>praise}|{last P}|{negated>only}|{tells}|{tại P}|{wrong>system}|đọc hết|đối|đối soát .',
    ],
    [
      31,
      '# ngày .|<p> cũng|<p> ký|<p> tích|<p> tích hợp|<p> đối|^ <p> có|^ <p> mà|^ <p> thiếu|^ <p> đối|ba ,|bí|chú ý|chạy được|chụp snapshot|có backup|dòng|gì cũng|khi ,|không bàn|log .|log . $|là giới|là giới hạn|là lần|làm theo quy|lỗi con|lỗi con người|mình đang|mềm|mọi khi ,|ngon|ngủ .|ngủ . $|nhân sự|page bằng|phải hỏi|phần mềm|rollout .|rollout . $|trong phòng|tránh được nếu|tác .|tác . $|tắt tiếng|vào thứ <p>|{: O}|{O would}|{P "chọn"}|{P "giao"}|{P "tích"}|{P "đáng"}|{P "đối"}|{S "ghi"}|{S "không"}|{S "ngưỡng"}|{S "nhà"}|{believes>trouble}|{cause>able}|{document>nobody}|{only>irony}|{owns>trouble}|{subjects S}|{thus>punishes}|đúng thiết|đúng thiết kế|đồ thị',
    ],
    [
      30,
      '# :|# <p>|<p> ca|^ <p> ca|^ có|^ mọi|^ tất nhiên|bao|bàn giao có|bản .|bản . $|canh|cuối cùng|cũng được|cảnh báo đang|do <p>|dùng được|ghi nhận|giao có|giá mà <p>|gặp|gốc|hang|hotfix|hành đã|hình của|không xem|là tại|là tại <p>|lên production .|lần nữa|lọt|một đêm|ngày sau mới|người .|người . $|nếu <p> làm|phải biết|sau lần|sau mới|số liệu .|tin vào|tool ,|trở|tại <p> .|{- "chi"}|{- "deploy"}|{- "rollback"}|{- do O}|{O "với"}|{O praise}|{S! praise}|{T thus}|{T wrong}|{trouble}|{would>passive}|được là|ở đó',
    ],
    [
      29,
      '<o> thì|^ tên|biết điều|bán .|bán . $|bão|bấm nhầm|có chuyện|có mười|cảnh báo từ|dự phòng bị|giám|giám sát|gì ,|gọn|hai check|hai tuần mà|kiên nhẫn|là lỗi của|mỗi tháng|một màn|một màn hình|như thế|nhẫn|nhận được việc|nhắc đến|này <p> có|ra ,|script|sắp|thưởng|thảm|thảm hoạ|tiến độ|tool không|tự tin|và hết|xe|{- "không"}|{P "biết"}|{P "gọi"}|{P "đợi"}|{away>passive}|{checks>object}|{if>only}|{knows>changes}|{must>others}|{nobody>tells}|{owns>believes}|{owns>thus}|{persists>unable}|{praise>wrong}|{rồi -}|{system>persists}|{vì P!}|{để T}|điện|đoán .|đoán . $|đúng bản|được việc|đổi từ',
    ],
    [
      28,
      ', <p> ack|, <p> thì|<p> khởi|<p> khởi động|<p> quá|<p> test bằng|<p> về|<p> xoá|<p> xoá mất|^ chỉ|^ hỏi một|^ mười|^ ngay|^ phần|^ đọc|ai .|ai . $|bang|báo này|bỏ bước|bộ .|bộ . $|chín mươi|chỉ cần|cuộc gọi|có sự|có sự cố|cả tiếng|cảnh báo này|cảnh báo đã|giữ nguyên|gây ra .|hàng đợi .|khi bấm|không đọc|lầm|như|quy định|sai lầm|thay đổi được|tháng sáu|thử tải|triệu dòng|trong sáu|trước khi bấm|tên hai|từ tháng sáu|{- "câu"}|{N! thus}|{P "bấm"}|{P "là"}|{P "làm"}|{changes>cause}|{must>follows}|{negated>must}|{person>while}|{praise>follows}|{tells>forgets}|đã bắt|được .|được . $|được tắt|đầu file|đổi được|đợi .|đợi . $|ở đây',
    ],
    [
      27,
      ', là|, rồi|<o> một|<p> , thông|<p> chạy nhầm|<p> từ|<p> đáng ra|^ <p> thì|^ <p> tích|^ ai đó|^ đây là|beta|bản beta|chạy test|cuộc|có ba mươi|có từ|cùng một|cả buổi sáng|cứu được|dung|dòng nào|gọi cho|hàng .|hàng . $|khach|khi đã|kho|lui|làm hỏng|nguyên nhân|này từ|nói thật|phải thấy|quan trọng|quan trọng nhất|quá nên|rollback ,|snapshot|thì đâu|thông báo lỗi|thực hiện|trọng nhất|tên trên|tích ,|tố con|tố con người|yếu tố con|{- "cần"}|{- "giờ"}|{- "tổng"}|{- tại -}|{O : -}|{P "#"}|{P "lần"}|{P ; P}|{P! while}|{able>document}|{believes>knows}|{cause>again}|{cause>system}|{future>irony}|{khi N}|{late>follows}|{late>knows}|{late>owns}|{owns>nobody}|{passive>irony}|{persists>late}|{rồi O}|{unable>away}|{would>if}|điện .|điện . $|đáng ra phải|đã|đóng ticket|đúng ra|đúng ra <p>|đường lui|được ghi|được nhắc|đến ,|đến mức|đồ là',
    ],
    [
      26,
      '# giờ đến|, như mọi|<p> bấm|<p> chẳng buồn|<p> copy|<p> cắm|<p> tưởng|<p> ở|^ <p> copy|^ <p> cấu|^ <p> cắm|^ ngưỡng|^ phần mềm|biết mình|báo nên|bảo vệ|bốn tiếng|chẳng buồn|chối|có câu|cẩu|cẩu thả|giờ đến|giờ đến #|hàng đã|hết|khoá bị|khoảng|khách hàng đã|kéo|là thấy ngay|lên tiếng|lần này|lần trong|lỗi do|mà|một tiếng|nhận là|này được|thanh toán|theo hướng dẫn|thì giờ|thì đâu có|thứ ba|tránh|trả tiền|từ chối|vụ .|vụ . $|{- còn S}|{- khi P}|{-! ought}|{P "bảo"}|{P "copy"}|{P "cắm"}|{P "ở"}|{P vì S}|{P! again}|{S! wrong}|{T follows}|{checks>irony}|{nếu P}|{object>again}|{object>nobody}|{ought>object}|{subjects ---O}|{subjects NP}|{subjects SP-}|đọc báo',
    ],
    [
      25,
      ', dự|, với|<o> làm|<o> được|<p> bỏ qua|<p> là không|<p> đều|^ image|^ không thể|^ nhìn|^ vụ này|^ đến khi|báo đã|bản nháp|chi|chuyện này|cuối cùng cũng|cùng cũng|của <o> làm|duy nhất là|gốc rễ của|hành .|hành . $|khi chuyển|không hỏi|kênh sự|kênh sự cố|kẻ|kết luận|là sai|lúc page tới|lại ba|mat|mươi giây .|nhắc <o>|nhờ <p> mà|năm thì|nằm trong|page tới|quay lại|quyết định|ra cả|ra xem|rễ của|sau .|sau . $|suốt một tiếng|thì <p> phải|thì <p> đã|thì không .|thế .|thế . $|toán|tình hình|và tự|với <o> ,|xin lỗi|{- "cũng"}|{- "dự"}|{- "về"}|{-! passive}|{P "kết"}|{S "snapshot"}|{T late}|{T trouble}|{T}|{again>must}|{changes>others}|{knows}|{negated>praise}|{passive>negated}|{praise>believes}|{rằng S}|{subjects PP-}|{thus>others}|{trouble>wrong}|{unable>nobody}|ăn trưa .|ở trong',
    ],
    [
      24,
      '# đến|<p> không đọc|<p> nên|<p> được giao|^ chủ|^ gốc|^ quyền|^ việc số|^ đề|ai kiểm|ai kiểm tra|buổi demo|báo cáo|bảo mật|bảo trì của|có hai|của buổi|của buổi demo|gọi cho <o>|hai ,|hai tuần sau|hard-code|học được|key lúc|key lúc #|khách .|khách . $|là lúc|là lúc #|lại vì|lời ticket|muộn|máy ,|một số|nhìn đồ|nhìn đồ thị|promote|quảng|root .|root . $|thông báo cho|timeout|timeout .|timeout . $|trong <p>|trả lời ticket|tăng gấp mười|xoay key|xoay key lúc|{, T!}|{- "chịu"}|{- "hiếm"}|{- passive}|{O "sự"}|{O! system}|{P "gửi"}|{P "quyết"}|{P "sửa"}|{P "vấn"}|{P "đổi"}|{P còn -}|{P only}|{P! document}|{cause>document}|{forgets>late}|{irony>must}|{trouble>system}|ô ,|đi một|được page|động vào',
    ],
    [
      23,
      ', thấy|<o> trợ nằm|<p> chạy test|<p> cảnh|<p> cảnh báo|<p> không biết|<p> làm|^ <p> sửa|^ chúng|^ chỉ có|^ con số|^ máy phát|bài kiểm|bài kiểm tra|báo trước|chạy đúng|cron|có .|có . $|của <o> trợ|danh sách kiểm|duy nhất gây|gọi vì|không hỏi ai|lo|lo .|lo . $|là không có|lại tới|migration .|migration . $|máy này|mùa hè|nen|nhất gây|nhất gây ra|nào mà|nếu <p> chịu|phải xem|phải để|ra <p> phai|ra xem .|sai sót của|sách kiểm|sót|sót của|thẳng lên|thức .|thức . $|trong vụ|truoc khi|trên production|trước giờ|trợ nằm|trợ nằm trong|tường .|tường . $|tắt đi|và được|vài|vận hành|về <o> .|xoá mất|{- "bàn"}|{- "đổi"}|{P "mở"}|{P thì P}|{T "việc"}|{checks>unable}|{if>trouble}|{must>unable}|{nếu O}|{others>able}|{ought>trouble}|{owns>wrong}|{passive>able}|{unable>person}|{would>thus}|ít ra|đã biết|đúng là|đĩa đầy|đến giờ|đọc tài|đọc tài liệu',
    ],
    [
      22,
      ', máy|: bốn|<p> gõ sai|<p> lỡ|^ <p> lỡ|^ <p> phớt|^ năm|^ điện|^ điện thoại|bước sao|bước test|bản mới|bật lại .|bằng #|bằng # .|chung một|có người|cả ba|destroy|dùng chung một|hướng dẫn|họp .|họp . $|khác với <o>|kiểm toán|làm rất|lần này .|máy không|nghe máy|nhanh ,|nâng cấp|rác .|rác . $|rút nhầm|thoại của|thoại của <o>|thì đã không|thức dậy .|tiếng ,|tuần mà|từ # giờ|xấu|{- "phần"}|{- "vậy"}|{- : O}|{O "khác"}|{O "sai"}|{P "lỡ"}|{P nên T}|{P để -}|{believes>passive}|{changes>only}|{if>irony}|{irony>believes}|{nên S!}|điện thoại của|đã xoá|được chuyện|được duyệt',
    ],
    [
      21,
      '# giờ sáng|, #|<p> lúc|<p> rồi|<p> trả|<p> trả lời|^ <p> cứ|^ bàn|^ bàn giao|^ có một|^ cấu|^ cấu hình|^ trước|bàn giao lúc|báo thứ|báo từ|bỏ quên|chỉ bị|chỗ|chứng chỉ bị|còn|cắt|duyệt .|duyệt . $|duyệt của|dòng " không|dịch vụ .|giao lúc|giao lúc #|giờ # .|khoản của <o>|không có lỗi|không qua|listener|làm việc|lên #|lầm của|lầm của <o>|lần , cả|mươi .|mươi . $|một cú|một lần restart|ngoại|năng lực|quy trình thì|quá sớm .|sai lầm của|sao nó|sớm .|sớm . $|theo runbook .|thuộc về|thì chúng ta|trình thì|tưởng|vì sao nó|vậy|{-! negated}|{N system}|{N! knows}|{N! unable}|{P "chế"}|{S "điện"}|{follows>again}|{if>others}|{nobody>persists}|{others>owns}|{owns>must}|{subjects -S-}|{trouble>document}|{trouble>only}|{unable>late}|{would>person}|án rollback .|đã không có|được hỏi|định tuyến',
    ],
    [
      20,
      '<o> khiến|<o> khiến chúng|<o> vào|<p> biên|<p> biên soạn|<p> giám|<p> giám sát|<p> họp|<p> hứa|<p> nhớ|<p> đặt|^ <p> bảo|^ <p> cùng|^ <p> họp|^ <p> hứa|^ lúc #|^ nhà cung|biên soạn|biến môi|biến môi trường|biểu đồ là|bản bàn|bản bàn giao|bị lộ|chiều thứ|chuyện này .|có nút|cú|cảnh báo|cố này ,|của <o> khiến|của <o> thì|duy nhất không|gọn :|gửi số|gửi số liệu|khách bị|lần restart ,|miền|một <p>|ngạc|ngạc nhiên|nhấc máy .|nhất không|nhật ký|nói với ai|ra nếu|ra nếu <p>|restart ,|ro này|rủi ro này|suốt một|suốt nửa|suốt nửa tiếng|thấy <p> mở|thứ ba .|trinh|trong thread|trận|tên miền|tới lần|tới lần thứ|với ai|{- "bớt"}|{- "tự"}|{N changes}|{O "đây"}|{P "biên"}|{P "giám"}|{P "họp"}|{P "hứa"}|{P "khởi"}|{P khi -}|{S "kênh"}|{away>while}|{document>while}|{must>praise}|{system>believes}|{tells>would}|{thus>irony}|{unable>thus}|{would>only}|đi .|đi . $|đến #|đều có mặt',
    ],
    [
      19,
      '# , <p>|, phút|, phút thứ|<p> cuối|<p> cuối cùng|<p> cũng phải|<p> vốn|<p> vốn không|^ <p> vốn|^ <p> đều|^ báo|^ chung|^ khách|^ nhìn vào|^ rollback bị|^ đồ|^ đồ thị|account|biết là|bài thử khôi|báo cáo tuần|cao .|cao . $|checklist|chiều .|chiều . $|chạy ở|config|cáo tuần|có gì|cũng có <p>|do|dòng "|file .|ghi đè .|giới hạn kết|hoà|hình sai .|hình từ|hạn kết|hạn kết nối|ic|không phân|khởi động lại|là ý|lúc|lỗi đã|một thư|một tuần|nghĩ tới|ngày ,|ngưỡng|như vậy .|nút rollback|nếu có ai|phải|rollback bị|sót của <o>|thắc|thắc mắc|thế này|thức|tên của|tầng|vẫn nhận|vậy là|vốn không|vụ này .|{- "bốn"}|{- "chung"}|{- "lẽ"}|{P "một"}|{P "nhìn"}|{P "vốn"}|{P passive}|{S "đồ"}|{S follows}|{T , S}|{T cause}|{T knows}|{again}|{changes>person}|{forgets>checks}|{future>negated}|{late>forgets}|{must>document}|{negated>owns}|{nhưng -!}|{nobody>late}|{punishes>away}|{subjects -}|{tells>only}|{thus>person}|điều hoà|đây .|đây . $|đè .|đè . $|đóng lúc|đóng lúc #|đứt|ơn <p>',
    ],
    [
      18,
      ', <p> tắt|, hệ|, hệ thống|, mất|, từ|.|. $|<p> kho|<p> nhờ giúp|^ <p> chọn|^ <p> cuối|^ <p> merge|^ sai|^ sai sót|ai trong <p>|bản hotfix|bản hotfix của|bỏ quên .|chặn được|chỉ <p>|có ai|cùng cũng chịu|cố là|cứu|diễn tập ,|dở|dự phòng được|giản|gốc rễ|hotfix của|hotfix của <o>|là chuyện|lần thứ ba|lần và|mươi giây|mắt|một lần|ngờ , lần|nháy|nhất <p> cũng|nhờ giúp|page đầu|page đầu tiên|phòng được|phải biết là|postmortem|quá sức|quá thấp|rễ|số tài|số tài khoản|sự cố là|test bằng|thẳng lên production|trong checklist|trong quy|tập ,|vì <p> quên|về giới|về giới hạn|xem lại|xem số|xoay|xuân|{- "chẳng"}|{- "sự"}|{- "theo"}|{- : P}|{O! negated}|{P "cuối"}|{P "merge"}|{P , O}|{P mà N}|{P praise}|{able>owns}|{away>must}|{checks>system}|{must>again}|{must>owns}|{others>only}|{tells>negated}|{while>follows}|{để -!}|ít nhất <p>|đang chạy .|đã tránh|đã tránh được|đơn giản|đổ lỗi',
    ],
    [
      17,
      '# <p> thấy|, lúc #|-|<p> , và|^ <p> còn|^ báo cáo|^ có thể|^ trách|^ trách nhiệm|^ từ|ba lần ,|biết <p>|bản cũ .|bản lỗi|chuyện gì .|chín <p>|chúng tôi .|chế độ|có chuyện gì|của chính|dây .|dây . $|dừng job|im lặng .|không có chuyện|không xảy|không xảy ra|là đã tránh|lại máy|mà chẳng|mà vẫn|mọi|mới thấy|nhiệm|nhiệm về|nhấc|nhấc máy|nằm trong danh|sáu ,|thoại ,|thì phải biết|thật|thử khôi|thử khôi phục|timeline|tra loi|trong vòng|trách nhiệm|trách nhiệm về|trơn|tôi .|tôi . $|tăng gấp|version|vốn|{- "cứ"}|{- "lọt"}|{- "đó"}|{O , -}|{S "cấu"}|{S "đơn"}|{document>able}|{must>irony}|{nên T}|{object>owns}|điện thoại ,|đã không xảy|đường màu|động lại máy',
    ],
    [
      16,
      '" do|, thế mà|, vậy|, vậy mà|<p> đổi|^ chữ|^ chữ ký|^ khách gửi|^ lỗi|ai nghĩ|biểu|build|bỏ mặc|cho ai|cho xong|chủ quan|chữ ký duyệt|có bản|có lý|có lý do|có năng|có năng lực|cũng không|dừng .|dừng . $|giờ này|gọi đầu|hai mươi phút|khách gửi|kiểm tra lại|lạnh|lần .|lần . $|lẽ phải|lực cũng|một lý|một lý do|nhung|nói "|năng lực cũng|nội bộ|stack <p>|số # của|sớm nên|thôi là|thế mà|thể|ticket với|tra lại|từ sprint|vậy mà|về <o>|{- "image"}|{N believes}|{O "đó"}|{O wrong}|{P "ghi"}|{S mà -}|{T do P}|{còn S}|{document>late}|{knows>object}|{last T}|{must>away}|{nobody>believes}|{only>trouble}|{ought>person}|{thus>away}|đáng lẽ phải|đó , và|được gửi tới|được đào|được đào tạo|động lại',
    ],
    [
      15,
      '<p> hoảng|^ <p> gõ|^ <p> hoảng|^ <p> xem|^ bản hotfix|^ giá mà|^ một câu|^ từ lúc|^ ít ra|báo hết|bản ghi dns|bản sao .|bản trước|bảng bị|bằng một|ca lúc|ca lúc #|có mặt|cảnh|cố thứ|cố thứ hai|ghi dns|giao cho <o>|giá mà|hiểu biết|hồi trong|không mở được|kinh nghiệm thì|lựa|lựa chọn|mà hôm đó|mặt|mở lúc|mở lúc #|nghiệm thì|nghĩ đến|nghĩ đến việc|nghề|ngủ ngon|nhận ca lúc|nó .|nó . $|nắm|phân công|phải có|ra mắt|sự cố thứ|thì không ai|thì sự|thì sự cố|tuần sau .|tắt nhầm|tức|xong|{-}|{P "hoảng"}|{P "sau"}|{S "canary"}|{S do P}|{S others}|{S thì P}|{checks>forgets}|{knows>only}|{negated>follows}|{ought>tells}|{persists>person}|{thus>negated}|{thì N}|{tại -}|đang trên|để làm',
    ],
    [
      14,
      '" trong|, # <p>|, <p> gọi|, kể|<p> không chịu|<p> không kiểm|<p> nhầm|<p> phản ứng|<p> thì đã|<p> tắt nhầm|^ #|^ <p> xoá|^ dung|^ lịch|^ đáng lẽ|bởi một|cho|chạy ,|chỉ mất|console production|của khách .|dài .|dài . $|gỡ|hoạt động .|image cũ|image cũ được|lần thử|lời .|lời . $|mà không có|mắt .|mắt . $|một bài|nhận trong|nhận với|nhẽ|nhịp|phòng máy|production lúc|quá cẩu|quá cẩu thả|quên mất|sớm hơn .|theo checklist .|thì còn|tiếng đó|trong call|trì của|trước rồi|trả lời .|tái hiện|tăng|vụ này là|{- "phải"}|{- praise}|{O late}|{O trouble}|{P "nhầm"}|{P "đẩy"}|{P! thus}|{checks>believes}|{document>persists}|{must>believes}|{negated>late}|{only>again}|{others>passive}|{subjects ---P}|{subjects S-S}|{thus>wrong}|ô nào|điểm .|điểm . $|đây không|đầu .|đầu . $|ở lại tới',
    ],
    [
      13,
      '# để|# độ|- -|<p> bận|<p> bỏ quên|<p> phản|<p> trong phòng|^ bản sao|^ cờ|^ giới|^ giới hạn|^ le|^ le ra|^ nửa|^ thông|^ vụ|ai nghĩ tới|bạn <p>|bị từ|bị từ chối|chuỗi|chạm|cố đã|dns .|dns . $|dung lượng|giao cho|gõ ,|gọi tới|gốc rễ duy|gửi <o>|hai .|hai . $|hôm nay|internet|lam|le ra <p>|là tên|lỗi nằm ở|lời trong|marketing|mà không hỏi|môi trường thử|mất dữ|mất dữ liệu|một dòng trong|ngon .|ngon . $|nguyen|nguyen nhan|nhiên <p>|như thường|như thường lệ|nói với|năm .|năm . $|pod|ra internet|runbook ,|rễ duy|rễ duy nhất|sáng thứ|số của|sự cố đã|thường lệ|triển|trên console|trên màn|trên màn hình|trường thử|trả lời trong|tên trong|và đóng|vào thứ|xảy ra .|{- "root"}|{- "rõ"}|{- , S}|{- tại P}|{O knows}|{P "bận"}|{P "bị"}|{P "le"}|{P "đoán"}|{S future}|{believes>away}|{checks>future}|{late>away}|{subjects --P-}|{would>believes}|ăn trưa|điểm|đã xử|đã xử lý|được giao|được gọi|để làm gì|định là|ổ',
    ],
    [
      12,
      '# ngày|,|, <p> đã|, cho|, còn <p>|: thiếu|<p> bỏ mặc|^ <p> không|^ con|^ hỏi|^ lịch trực|^ runbook|^ thư|^ thủ|^ thủ phạm|ai đó <p>|bình thường|bước tiếp|bước tiếp theo|bất ngờ|ca ,|chiến|chuỗi leo|chuỗi leo thang|chẳng hiểu|chỉ có <p>|chịu .|chịu . $|các <o>|còn .|còn . $|công .|công . $|cùng .|cùng . $|duy nhất còn|dấu chấm|enter|giờ vẫn|giữa trưa|gọi ngay|gửi cho <o>|huỷ|hơn vì|hệ thống .|hộ|kênh .|kênh . $|làm chủ|lần trước|mà hôm|máy chủ|một sai|nguyên nhân .|nhân .|nhân . $|nhất còn|những <p>|nếu <p> xem|nếu có|phạm là|phải đợi <o>|thao tác của|thì chỉ|thống .|thống . $|thủ phạm là|trong một phút|trong vụ này|trở lại|tác của|tục|việc số|việc số #|vào production|{- "chuông"}|{- "năm"}|{P "ai"}|{P "bảy"}|{P "chỉ"}|{P "deploy"}|{S "cái"}|{S "mất"}|{S nhưng P}|{follows>checks}|{forgets>unable}|{knows>person}|{object>thus}|{ought>wrong}|{punishes>system}|{tells>again}|đi thì|đầy .|đầy . $|đọc cảnh|đọc cảnh báo|đợi <o>|ưu tiên',
    ],
    [
      11,
      '<p> quên mất|<p> đoán|^ <p> là|^ <p> tắt|^ may mà|^ như mọi|ai trả|ba lần|buổi sáng .|bản báo|bản báo cáo|bị lệch .|bốn mươi phút|bởi chính|chúng tôi đã|chứ|cuộc gọi tới|có chỗ|cũng biết|gấp mười|hậu|key|khẩu .|khẩu . $|kiếm|là "|làm xong|lái xe|may mà|mật khẩu .|một <p> có|như vậy là|nên không|phương án rollback|phẩm|quay về|rollback ngay .|rác|sinh ra|thì ai|thì ai cũng|thì khách|thị|ticket|tái|tìm kiếm|tôi đã|tắt để|{P "cùng"}|{S "hai"}|{S còn -}|{T "#"}|{^ S}|{believes>must}|{checks>knows}|{checks>would}|{if>cause}|{persists>only}|{subjects SO}|{system>if}|{trouble>checks}|{trouble>late}|án rollback|đang tắt|đã làm|đó ai|được #|được tắt để|đảo|đầu <p>|đến sau',
    ],
    [
      10,
      '# giờ #|<p> cập|<p> cập nhật|<p> rút nhầm|<p> thử|^ bốn mươi|^ bớt|^ ít|biến .|biến . $|ca hôm|cho ai .|chế|có kinh|có kinh nghiệm|cả , chỉ|cố do|cố này|cổng thanh|cổng thanh toán|do một <p>|duy nhất trong|giờ #|hoàn toàn thuộc|khi thấy|khoẻ .|khoẻ . $|lần cuối|lỗi ,|lỗi , <p>|lời page|máy .|máy . $|mất bản sao|mất một tiếng|một file|mở ra .|phân biệt|quy trình|stack|số liệu|sự cố do|sự cố này|theo quy trình|tháng trước|thời hạn .|tinh ý|toàn thuộc|toàn thuộc về|trình ,|trả lời page|vấn|xuân .|xuân . $|{- "bị"}|{- "chữ"}|{- "khỏi"}|{- "vụ"}|{O "thay"}|{P "cập"}|{P "thử"}|{P : P}|{P! others}|{P}|{S mà S}|{believes>late}|{first -}|{knows>again}|{only>negated}|{subjects PPS}|{trouble>irony}|{would>object}',
    ],
    [
      9,
      ', mà|, và <p>|, đó|, đó là|<o> có|^ <p> ký|^ <p> đẩy|^ không một|^ một cú|^ nếu có|^ tìm|biết hệ|biết hệ thống|báo cho khách|chuẩn bị|chủ|có <p> là|cấu hình của|duy nhất có|dãy|flag|giấu|hoàn tác được|hoạch rollback|khi deploy|không còn .|không hoàn|không hoàn tác|không qua review|kế hoạch rollback|le ra|log vì|làm tắt|lên hai|lỗi này|ma|một ,|mới có|nhìn ra|nhất có|nhất được|nên tự|nên được|nổi tiếng|qua review|quota|quán|rõ là|số đó|ta mất cả|trong ngày .|trong tháng|tuyệt|tác được|với ai .|{P "chạy"}|{P "ký"}|{P "mười"}|{P "quá"}|{S "alarm"}|{T "thông"}|{cause>checks}|{checks>only}|{còn -}|{future>trouble}|{irony>negated}|{late>only}|{nobody>cause}|{ought>irony}|{praise>tells}|{thì T}|{unable>believes}|{wrong>late}|ít|đang được|đã rollback|ổ đĩa đầy',
    ],
    [
      8,
      ', chỉ <p>|^ <p> cho|^ ai làm|^ bảng|^ bất|^ công|^ dòng "|^ lúc đó|^ ticket|alter table|ba cảnh|ba cảnh báo|ban ngày|chuông reo|chỉ <p> là|cái nút|có mất|drain node trước|giá của|hai region|hỏng|lúc ấy|mai|mà <p> không|một tháng|ngay .|ngay . $|ngủ tiếp|ngủ tiếp .|node trước|này do|phép .|phép . $|subnet|sớm hơn|thì đã thấy|thừa|toàn không|từ #|việc xem|vậy .|vậy . $|{- mà P}|{N thus}|{N would}|{S "mục"}|{S "từ"}|{T "sự"}|{T away}|{changes>late}|{future>system}|{if>owns}|{no system}|{owns>while}|{praise>irony}|{subjects -TP}|{wrong>praise}|được thì|đến việc xem|ứng dụng',
    ],
    [
      7,
      ', do <p>|<p> không làm|<p> là chưa|<p> thì phải|<p> xoá nhầm|<p> đẩy bản|^ bước kiểm|^ suốt một|^ thời|^ đáng nhẽ|biết có|báo cho <o>|báo đến|bắt được|còn <p> thì|có một nguyên|cảnh báo đến|cầu .|cầu . $|dựng lại được|hai chữ ký|hai giờ|hạn rồi|khi xoá|không gọi|không phát hiện|kiểm tra .|là chưa .|làm theo runbook|lần sau|một lỗi|nhân gốc rễ|nhất|nhầm .|nhầm . $|nhắn lên|nhẽ <p>|này ;|queue|quý sau|ra <p> cũng|sao <p> lại|test ,|trên tường|trước khi|trước khi xoá|tạm của|tất cả .|và cả|vượt|yêu cầu .|{- "lưu"}|{- mà S}|{P ""}|{P "vẫn"}|{P , T}|{knows>follows}|{must>cause}|{must}|{negated}|{thus>unable}|{trouble>unable}|{while>changes}|ít ra <p>|đào|đào tạo|đáng nhẽ|đáng nhẽ <p>|đã chẳng|đẩy bản|độ .|độ . $',
    ],
    [
      6,
      '# phút ,|<p> không nhận|^ <p> đêm|^ <p> đổi|^ bài thử|^ chuông kêu|^ các <p>|^ mất|^ pr|^ trang|ai có thể|ai làm|báo để|bí mật|chuông kêu|cháy|chính thức|cảnh báo để|cẩn|của con|của con người|hai lần mà|khách là|laptop|là chẳng|là chẳng ai|làm cho|mươi|một chút|một nguyên|một nguyên nhân|nhận cả|nào là|nước không|phó phòng|sửa một|theo <o>|thử .|thử . $|ticket đầu|ticket đầu tiên|trong hai|từ thứ <p>|viết test|{- "pr"}|{N trouble}|{P system}|{P thì S}|{S! persists}|{T "khách"}|{T able}|{forgets>able}|{late>unable}|{nhưng S!}|{persists>wrong}|{subjects PPP}|{would}|đầu và',
    ],
    [
      5,
      '<o> gây|<o> gây ra|<o> trong kênh|<p> có kinh|<p> reboot|^ <p> nhận|^ <p> nên|^ ba lần|^ bỏ|^ kỷ|^ muốn|^ nếu không|^ sự cố|^ trong khi|báo bằng|bản nâng|bản nâng cấp|bị coi|bị coi là|chính sách lưu|chẳng ai nghĩ|cùng mất|cỡ|của <o> gây|giữa trưa .|gỡ bởi|hoàn|hỏng thì|khác .|khác . $|khách đã|không nói|lệch .|lệch . $|lỗi không|mất bốn|một dấu|một dấu chấm|owner|phát hiện trong|rủi|rủi ro|sai cả|suốt một tuần|sách lưu|sách lưu giữ|theo .|theo . $|thức dậy|thử máy|thử máy phát|trí|trước ,|tạm dừng .|tắt cả|viết ,|{- "có"}|{- "tắt"}|{N irony}|{P must}|{S "cờ"}|{T "có"}|{T và P}|{able>cause}|{again>object}|{cause>punishes}|{follows>believes}|{future>object}|{knows>ought}|{praise>passive}|{subjects PP}|{subjects T--}|{trouble>nobody}|điện thoại|đúng cái|đăng cập|đăng cập nhật|đưa vào|động lại .',
    ],
    [
      4,
      '<o> bị|<p> nhận bàn|<p> nhờ|<p> trong cuộc|ba mươi|buổi chiều .|bài thử|báo thứ hai|báo vì|còn lại|do con|do con người|dự|giữ được|hai lần vì|hộp thư|khi nâng cấp|là <p> thì|message|mà chưa|mất bản|một ngày|ngay từ|ngay từ phút|ngày hết|ngày hết hạn|ngày không|ngân hàng|nước|phó|phương|phương án|theo runbook|thread|trang ,|tranh|trong bốn|trước .|trước . $|tụi|từ phút|từ trước|vào lúc|vào lúc #|{O "lỗi"}|{O "việc"}|{P "phản"}|{S "phiếu"}|{follows>irony}|{late>praise}|{others>would}|đã nâng|đã nâng cấp|được <p>|được cái|đầu của|đẩy bản build|để thử|đối soát|đổi khoá',
    ],
    [
      3,
      ', ai|, lần|<p> gõ|<p> tắt cảnh|^ <p> duyệt|^ tuyệt|ai phụ|ai phụ trách|bàn giao cho|báo về|bắt được lỗi|cảm ơn <p>|cột|deploy vào|dòng log|dọn dữ|dọn dữ liệu|hiển nhiên là|hoá đơn|hôm sau .|không có giới|kiểm|kết quả .|kết thúc .|là ai|là chưa|lần nào|mất bốn mươi|mở|mở được|ngăn được|nhắn .|nhắn . $|này nên|nằm trên|phân|quyền ghi|ra thì|region nào|rồi cũng|thành viên|thúc .|thúc . $|trong khi <p>|trong ngày|tuyến|tuần ,|từ <o>|viên|xong ,|xoá nhầm|{- khi S}|{P "duyệt"}|{P "đơn"}|{S "giá"}|{S "kế"}|{T "không"}|{T while}|{checks>person}|{document>irony}|{future>owns}|{middle S}|{ought>late}|{ought>negated}|{passive>believes}|{persists>while}|{thi -}|{thus>owns}|điều này .|đã chỉ|động .|động . $|đủ .|đủ . $',
    ],
    [
      2,
      ', hai|, khi|, lần này|: <p>|<p> như|<p> rút|^ <p> phát|^ cách làm|^ khác|^ khác với|^ mục "|^ ngày|^ thật may|^ trong|^ tìm mãi|^ đáng|ba region|backup|cho chúng|cho rằng|chép|chỉ ra một|có lỗi trong|cũ được|cả vùng|ghi trong|giây .|giây . $|giúp .|giúp . $|giản là|gấp đôi .|hạn ,|hạn chứng|hạn chứng chỉ|hết quota|khác với|không làm|là bản|là nhiễu|làm theo checklist|lưu giữ|lại trong|lần|lời nhắn|môi trường .|một lệnh|nhiễu|nhập|nếu phải chỉ|phí|phòng .|phòng . $|phải chỉ|phải chỉ ra|sai của|sai một|sức|thao tác sai|thi|thấp|thật may|thật may là|ticket được|trong đó .|trường .|trường . $|tác sai|tác sai của|tên <p>|tìm mãi|tạm dừng|tới sáng|văn|yên tâm|{- "ba"}|{- "người"}|{- "trước"}|{P "đúng"}|{P nên P}|{S "thông"}|{S! knows}|{follows>system}|{passive>forgets}|{passive>object}|{persists>follows}|{system>tells}|{system>thus}|{và N}|{would>future}|đôi .|đôi . $|đơn giản là|đưa lên',
    ],
    [
      1,
      '# tháng #|<p> phản hồi|^ <p> mất|^ chín|^ mong|^ mong <p>|ai đang|báo lỗi .|bắn|ca sau|cao nhất|chạy từ|chấp nhận|cua|có giới|có giới hạn|do trùng|dùng quyền|khi khách|khoẻ|không phát|leo|là máy|lâu năm|lại được|lục .|lục . $|mail|migrate|mong|mong <p>|mất # phút|một tuần ,|nhầm máy .|này lẽ|này lẽ ra|nó chạy|nếu không|nội|production ,|replication|số điện|số điện thoại|tháng #|trong channel|truoc|trên đầu|và trả lời|xuất hiện|{- "bao"}|{- "gì"}|{- "trùng"}|{- "tên"}|{- khi T}|{O away}|{P "mong"}|{S nên N}|{T vì P}|{document>again}|{irony>again}|{late>negated}|{late>nobody}|{mà N}|{others>person}|{punishes>person}|{punishes>wrong}|{subjects -T-}|{subjects TO}|{wrong>nobody}|{wrong>unable}|đã hỏng|đã hỏng .|được promote|ảnh chụp|ở đầu',
    ],
    [
      -1,
      '<p> chuyển sang|<p> lái|<p> vẫn|<p> được hỏi|<p> đọc cảnh|^ <p> quyết|^ chuông|^ một <p>|^ việc|ba giờ|bản sao|bớt|check|chạy nhầm|chỉ được|chốt|có số|dry-run|gate|gia hạn chứng|gì cho|không phải chờ|không trả lời|leo thang .|là <p> đã|làm vậy|lại tên|lỗi trong|merge .|merge . $|module|mute|mà không|mãi rồi|nói là|review|secret|sáng .|sáng . $|test .|test . $|thang .|thang . $|thiếu .|thiếu . $|trễ tăng|vào .|vào . $|{- "phiên"}|{- : S}|{O "nhờ"}|{P "dừng"}|{S và S}|{^ O}|{knows>must}|{must>knows}|{must>while}|{owns}|{person>away}|{tells>future}|{while>passive}|đúng ,|được xác|để bảo|để bảo trì|đổi tên|độ trễ tăng',
    ],
    [
      -2,
      '<o> .|<o> . $|<o> cũng|<p> liệu|<p> nhìn|<p> nạp|<p> phải|^ <p> bị|^ chế|^ chế độ|^ cái nút|^ câu hỏi|^ hoan|^ hoan hô|^ theo|^ thêm một|^ ảnh|bất cứ|bất kỳ|chậm trễ|cái lệnh|cả cuối|cả cuối tuần|dau|drop bảng|gọi ,|hai máy|health|health check|hoan|hoan hô|hình của <o>|hô|hồi chuông|khó thấy|leo thang|lúc # ,|lần mà|lỗi <p>|lờ|mười một|mắc|này thì|phiếu thay|phiếu thay đổi|schema|sla|toàn .|toàn . $|trên console .|trước thì|trống .|trống . $|tên bảng|việc chậm|việc chậm trễ|vào kênh|với khách|{- "bật"}|{- "chuyển"}|{- "kernel"}|{- "postmortem"}|{- "đang"}|{- changes}|{- do S}|{- if}|{P "nạp"}|{P "thông"}|{P vì -}|{S "bài"}|{S "chứng"}|{S "nhìn"}|{able>forgets}|{document>away}|{document>must}|{late>thus}|{middle P}|{negated>away}|{nobody>document}|{nobody>passive}|{nobody>trouble}|{object>ought}|{others>must}|{punishes>trouble}|đèn|đó trên|được gửi cho',
    ],
    [
      -3,
      '<p> duy|<p> duy nhất|<p> dừng|<p> thấy cảnh|^ giá trị|^ nếu <p>|^ việc đầu|^ yếu|^ yếu tố|^ được cái|ba lần .|ba tiếng|báo cáo lúc|báo rồi|bị thiếu|chết .|chết . $|chờ|comment|cái <p>|cáo lúc|cáo lúc #|câu "|còn dùng|có cần|có mặt trong|cùng lúc vì|cần bao|cần bao nhiêu|của database|disk|disk #|do lỗi|do một|downtime|hướng|hồi .|hồi . $|kernel|khach hang|không có chỗ|không nhận ra|là của|là quyết|là quyết định|lúc vì|lộ|mất hai tiếng|mặt trong|một phần mười|nguyên nhân duy|nhân duy|nhân duy nhất|notes|nên mất|nếu không có|phiền|phát hành .|release notes|rõ vì|rõ vì sao|scale|trình duyệt|trỏ|tu|việc đầu|việc đầu tiên|{- "mỗi"}|{- "thông"}|{- "yếu"}|{- able}|{- wrong}|{: S!}|{N , P}|{O "gọi"}|{O "theo"}|{P "dang"}|{P "gõ"}|{P "reboot"}|{S "bao"}|{S "canh"}|{S "tên"}|{S! follows}|{^ S!}|{again>passive}|{changes>forgets}|{document}|{future>others}|{persists>passive}|{person>document}|{subjects --S}|{unable>persists}|được cái <p>|đều đã|đọc release|đọc release notes',
    ],
    [
      -4,
      ', chuyện|, chuyện này|, tự|, và không|<p> , nhờ|^ cuộc|^ cuộc gọi|^ không cần|^ rollback|^ ít nhất|^ ổ|bản backup|chưa từng|chụp|chữ "|cập nhật .|của hãng .|cứng|dung lượng .|hãng .|hãng . $|khi cảnh|khi cảnh báo|kiểm thử|kiệm|ký .|ký . $|kết nối .|load test|lịch .|lịch . $|mà có|mà có <p>|ngoài vùng|ngân|năm dữ|năm dữ liệu|nối .|nối . $|phiếu .|phiếu . $|số #|sửa được|thiếu quyền .|tiết kiệm|token bị|tuần sau|vé|{- "mất"}|{: P}|{P "việc"}|{P! irony}|{changes>would}|{future>checks}|{irony>ought}|{knows>nobody}|{late>changes}|{must>able}|{nobody>negated}|{ought>unable}|{subjects SP}|{would>late}|ít nhất|đi ngủ|đi ăn trưa|đã bị|đổ chuông',
    ],
    [
      -5,
      '# cho|# của lần|<o> đến|<p> dán|<p> tin|^ <p> giám|^ <p> phản|^ <p> tin|^ code|^ flag|^ index bị|^ mỗi|^ ngân|^ thật bất|^ đúng|bot đóng|bất ngờ ,|cao|cho khách|chuông|chuẩn|chế độ bảo|chứng chỉ được|cũ .|cũ . $|cố của|của <o> đến|duy nhất .|gửi được|hình ,|hơn thì|job đồng|job đồng bộ|khi sự|khi sự cố|không gửi được|ký cho|ngờ ,|nhìn thấy hai|nhận của|phần của|ra và|sai tên|sẽ được thêm|sự cố của|test|thì lỗi đã|thông báo .|thường|thấy tỷ|thấy tỷ lệ|thật bất|thật bất ngờ|thứ tư|tiết|trong lịch|trong một|tập trung|tồn|tồn tại|tự động và|và trả|vì cảnh|vì cảnh báo|vì job|waf|xác nhận của|{P "liệu"}|{P "tin"}|{P "tinh"}|{S "flag"}|{S "service"}|{S! unable}|{T only}|{T! others}|{again>thus}|{cause>nobody}|{cause>person}|{if>unable}|{negated>again}|{owns>praise}|{passive>owns}|{persists>believes}|{person>future}|{subjects T-}|{tells>able}|{while>irony}|đang mở|đánh giá|đó ,|đúng giờ|được gửi|được sinh tự|được thông báo|định của|độ bảo|độ bảo trì|đứt .|đứt . $',
    ],
    [
      -6,
      '# chưa|# chưa có|) .|) . $|, mười|; nhà|<p> giải|<p> giải thích|<p> phẩm|^ <p> giải|^ <p> phẩm|^ ca|^ cái|^ cả|^ kết luận|cao điểm|cao điểm .|cho <o> ,|ci chạy|coi là|có trong|cố|cố đã có|do bot|error|ghi vào|giờ bảo|giờ bảo trì|hai bảng|hạn lúc #|khung giờ bảo|khách đã không|kiem|kiem tra|kết luận :|lai|luận :|là xong .|lúc # chưa|lạc được với|modem|modem dự|modem dự phòng|như nhau|nhất là|nhất quán|nhật .|nhật . $|nếu <p> đợi|pager không|restart|sinh ra .|sập .|sập . $|sợi cáp|thành|thì khách đã|thứ hai .|tiếng , <p>|tên biến|tới khi|về|xong rồi|{- "bắt"}|{- "nâng"}|{- "ít"}|{; -!}|{P "duy"}|{P "giải"}|{P "phẩm"}|{P "xem"}|{P "đưa"}|{P , N}|{P changes}|{S để -}|{changes>follows}|{checks>wrong}|{forgets>would}|{knows>would}|{must>passive}|{ought>away}|{unable>document}|{unable>others}|đã không phải|đêm <p>|đó bị|được cho|được với <o>',
    ],
    [
      -7,
      ':|: mỗi|; job|<p> hành|<p> xem log|ai đọc|bởi job|cau|change|cho qua|chính sách leo|chưa .|chưa . $|chấm|chờ , <p>|cluster .|cluster . $|cũ không|cả ,|của lần trước|hai ngày sau|header|hiệu|khoản của|không nhận được|lên gấp|lúc chờ|lúc chờ ,|lúc đó chưa|lượng .|lượng . $|lẽ ra|may mà có|màu đỏ|một buổi|một tuần .|mở .|mở . $|nhìn biểu|nhìn biểu đồ|nhầm máy|nhật|nhẹ|phiên bản|playbook|ràng|rõ ràng|sách leo|sách leo thang|thoại ở|thì gọi|thư viện|thứ <p> .|tra .|tra . $|trong # phút|trong lúc chờ|tài khoản của|tốc độ|viện|vào kênh .|với|{- "ai"}|{- "đóng"}|{- rồi -}|{P "thêm"}|{S "cùng"}|{S "load"}|{S "đúng"}|{S changes}|{S mà N}|{S rồi -}|{away>others}|{only}|{others>believes}|{passive>again}|{praise>only}|{subjects P---}|{thus>changes}|đi tới|điện thoại không|điện thoại ở|đóng .|đóng . $|ở #',
    ],
    [
      -8,
      '# ,|, mỗi|<p> kiến|<p> kiến trúc|^ <p> nhờ|^ bảy|^ hệ|^ hệ thống|^ không liên|biết điều đó|bị thu hồi|chúc|có ba|cố xảy|cố xảy ra|dùng chung|hàng đợi bị|hỏi lại|không liên lạc|khỏi|kiến trúc|kiểm tra|kê các|liệt kê các|lý do|lại còn|mà <p>|mười|nghìn dòng|ngân sách|ngừng hỗ|ngừng hỗ trợ|nhận sau|nửa giờ|nửa đêm|pull|quyền <p>|region .|region . $|rollback đã|sau ba|sau bốn|sáng hôm|sự cố xảy|thì cả|tiên|trúc|tên vùng|và nó|và nó chạy|{- và -}|{-! again}|{P "hoàn"}|{P "kiến"}|{P còn S}|{S "chạy"}|{able}|{away>negated}|{irony>document}|{nên -}|{others>trouble}|{owns>future}|{thì -!}|{thì O}|đó thì|được ký|đều không|đợi bị',
    ],
    [
      -9,
      ', <p> và|, cảnh|, cảnh báo|; số|<o> về|<p> bắt|<p> có thể|<p> nhận được|<p> vì|^ <p> trợ|^ cảm ơn|^ khách hàng|^ trước khi|bao nhiêu|bàn giao không|báo được|bốn|cache|cung cấp không|cảnh báo được|cấp quyền|duyệt ,|dán|dự phòng|giao không|giờ cao|giờ cao điểm|không cần|kênh đã|log không|loại được|là đủ .|làm gì .|lần đầu|mùa xuân|một node|nhiêu|page vì|rơi|trong cuộc gọi|vì bảng|xếp|{- "phòng"}|{- "thiếu"}|{O persists}|{P "trợ"}|{P! would}|{S "hệ"}|{S wrong}|{S! system}|{T vì S}|{if>persists}|{knows>trouble}|{late>irony}|{nên -!}|{ought>persists}|đến thứ|đọc xong',
    ],
    [
      -10,
      ', chữ|, một|, nhưng lịch|<p> không|<p> đều không|^ file|action item|biết về|bước thứ|bị gỡ|bỏ .|bỏ . $|chọn nhầm|con số|cũng chịu|cũng vậy|cũng vậy .|cả <p>|cả toà|cảnh báo đầu|cấp .|cấp . $|drop|endpoint cũ|hoạch .|hoạch . $|hộp thư chung|item|không ai trong|kém|kế hoạch .|lại :|lẫn <p>|lẫn <p> đều|lệnh|lỗi là|lục|một cách|một thứ|nhiệt|nhưng lịch|nào có|phút một|phút một lần|qua cả|quyết định giữ|rò|rò rỉ|rỉ|soát|sát|thay|thiếu một|thư chung|trước|trỏ tới|tương tự|tắt .|tắt . $|viết .|viết . $|và hai|vì cả|vì cả hai|xem log .|xoá bảng|xoá cache|{- "chế"}|{- "quá"}|{-! while}|{O! object}|{O!}|{P "kho"}|{S "tool"}|{S bởi S}|{future>late}|{nhưng -}|{nobody>unable}|{passive>persists}|{persists>cause}|{subjects S-P}|{while>owns}|{wrong>follows}|định giữ',
    ],
    [
      -11,
      '<p> test|^ <p> nền|^ ai cũng|^ chứng|^ chứng chỉ|^ dây|^ kênh|^ log|^ ngay cả|^ phải công|^ tin|^ trong bốn|action|ai còn|banner|buổi chiều|báo theo|bị|bị lệch|canh bao|cho tới|con người là|cuối của|có ,|công nhận|cũ của|cũ của <o>|cảnh báo theo|dẫn|dịch vụ đã|firmware .|firmware . $|hiện .|hiện . $|hồ|index bị|không làm gì|kỹ ,|lái|lại sau|lại từng|ngay cả|ngoài giờ|người là|ngờ|này dùng|này dùng chung|phạt|phải công|phải công nhận|restore hàng|rollback của|rollback của <o>|theo bước|theo bước #|thiếu bộ|thiếu bộ nhớ|tháng tám|thì đó|thì đó là|thấy lỗi|ticket .|ticket . $|tiên bị|tiếng vì|token hết|token hết hạn|trong bốn tiếng|trên cụm|từng bước|việc đó|về bản cũ|vụ đã|xoay khoá|{- "với"}|{- mà N}|{N wrong}|{P "có"}|{P "nền"}|{P "tuần"}|{P "đã"}|{changes>punishes}|{document>trouble}|{future>cause}|{irony>late}|{nobody>irony}|{nobody>thus}|{nobody>wrong}|{object>would}|{only>checks}|{tells>persists}|{trouble>future}|{unable>trouble}|{vì -!}|được kiểm|được phát|đầu tiên bị',
    ],
    [
      -12,
      '" đã|# % thì|% thì|<o> lúc|<o> lúc #|<p> xem|^ <p>|^ cache|^ luật|chỉ cần một|console không|có lỗi .|danh sách không|export|giới hạn .|hệ thống|khi có <p>|ký tự|liệu thật .|log ,|là có|lỗi gõ|mười hai .|mẫu bàn|mẫu bàn giao|một danh|một danh sách|một ký|một ký tự|mở ra|như kế|như kế hoạch|nhận ra|này còn|phải chờ|ra phải|rỗng .|rỗng . $|sao|sau năm phút|script rollback|sách không|sáu|tháng .|tháng . $|thì chưa|trang trạng|trang trạng thái|trì hoãn|{- "xong"}|{-! must}|{N vì S}|{P "cảm"}|{P "hành"}|{S "backup"}|{S "mười"}|{S "nhờ"}|{S , P}|{S mà P}|{again>document}|{if>system}|{khi S}|{negated>irony}|{nên N}|{praise>knows}|{subjects -SS}|{subjects PS-}|{tells>owns}|{trouble>praise}|đã mất|được báo trước|được cấu|được cấu hình',
    ],
    [
      -13,
      '<p> gõ lệnh|<p> làm rất|^ chỗ|^ nhiều|^ staging|^ số liệu|^ tuyệt vời|^ đồng|^ đồng hồ|bốn <p>|cho <o> lúc|chính .|chính . $|chậm #|cpu|cách|câu hỏi|có lỗi|có nguyên|dừng lại|dự phòng .|gửi tới một|hai đường|không ai|không biết|không tới|kêu lúc|kêu lúc #|lúc # và|lại cùng|lệnh này|mới chưa|mới chưa được|mở cho|ngay cạnh|ngày do|nửa tiếng|production bị|router|rất rõ|test rồi|thiếu quyền|ticket có|trách .|trách . $|tuyệt vời|tuần trước|tên máy|về việc|vời|{- "cổng"}|{- "nhiều"}|{- "tinh"}|{- "viết"}|{N passive}|{P "ba"}|{P "nghĩ"}|{S "lẽ"}|{S "role"}|{^ T}|{again>owns}|{cause>would}|{document>tells}|{subjects -PS}|{unable>able}|{would>praise}|điều đó .|để hỏi|ổ đĩa',
    ],
    [
      -14,
      '" không|# của|, bước thứ|, kể cả|^ alert|^ còn|^ công ty|^ gặp|^ thông báo|^ tài|báo đang|bảy|bốn mươi|bộ nhớ .|cho nhà|cho nhà cung|chờ ,|câu lệnh này|có #|giá trị cũ|hai ngày .|hiện khi|không đăng nhập|không đến|kênh ,|ký|kể cả|liên lạc được|lạc được|lại "|lỗi .|lỗi . $|mức #|mức # %|nhập được|nó không|page và|runbook .|runbook . $|thêm cảnh|thêm cảnh báo|tiến|trị cũ|tác "|tử|va|về mức|{- "review"}|{N away}|{P "kể"}|{P "nhanh"}|{P document}|{P dù -}|{S "luật"}|{S nên S}|{away>knows}|{middle T}|{negated>person}|{persists>again}|{person>system}|{tells>nobody}|{wrong>person}|điện thoại .|đóng băng|đăng nhập được|đường dẫn|được chạy|ở cấp|ở mức #',
    ],
    [
      -15,
      '$|, pipeline|: không có|<p> làm đúng|<p> nền|<p> nền tảng|<p> xử|<p> xử lý|^|^ <p> mở|^ chỉ một|^ vendor|backup của|backup của <o>|bảo trì .|bị chậm|chạy hai|cần một|dashboard .|dashboard . $|dung cảnh|dung cảnh báo|giống nhau .|hỏi <o>|khi hàng|khi hàng đợi|không cho thấy|kê|liệt|liệt kê|là lỗi con|lại .|lại . $|màn hình ,|mười năm|nguyên nhân ,|nhân ,|nhận page sau|này với|nút|nội dung|nội dung cảnh|page sau|phiên root|phát hành|phút sau|phần mười|phụ lục|ra một|sau sẽ|sẽ hỏi|sẽ hỏi lại|tag .|tag . $|terraform|thì chưa .|với <o> .|{- "trống"}|{- only}|{O , P}|{O thus}|{S "sai"}|{T! checks}|{^ O!}|{cause>follows}|{cause>while}|{if>passive}|{irony>knows}|{last -}|{only>changes}|{subjects N}|{thus>if}|đã ghi|đã xong ,|được chuyển|để trống',
    ],
    [
      -16,
      ', và cả|<p> bị gọi|<p> nhìn biểu|<p> thấy|^ <p> duy|^ <p> nhìn|^ anh|^ giả|^ giả thuyết|^ page được|^ pipeline bỏ|^ số|^ thiếu|^ với|^ xin cảm|bị bác|bị bộ|bị bộ lọc|bị tắt|bố|câu hỏi của|có nhãn|có ô|cảnh báo cho|cảnh báo không|cảnh báo thứ|của runbook .|doi|dẹp|dọn dẹp|gõ nhầm|hỏi ai|hồi quyền|hỗ|hỗ trợ|không có bước|kiệm cho|kêu|lệnh .|lệnh . $|một mình .|ngay sau|ngày vì|nhận thấy|nhỏ hơn .|này là|năm lần|page được|page được gửi|phủ|rà|rớt|sev1|smoke|smoke test|theo runbook ,|thu hồi .|thu hồi quyền|thấy gì|thử restore|tin ,|tiết kiệm cho|tra|trung tâm|trông|trước đó .|tải lên|tới dòng|từ hôm|và cảnh|và cảnh báo|xin cảm|xin cảm ơn|xác nhận|{- "nhận"}|{P còn P}|{S "việc"}|{T again}|{T irony}|{T system}|{document>future}|{follows>late}|{knows>wrong}|{late>trouble}|{subjects SPS}|{system>while}|{trouble>able}|{wrong>others}|điều tra|được nghỉ|được pipeline|được thông|đầu tiên|đổi mà',
    ],
    [
      -17,
      ', <p> có|^ cách|^ cảm|^ lúc|^ neu <p>|cho <o>|cho thay|cho thay đổi|cung|có bước|có cùng|có dữ|có dữ liệu|của <o> ,|dậy .|dậy . $|dời sang|dừng ở|giờ .|giờ . $|gọi cấp|gọi cấp hai|gốc của|hai tuần|hàng đợi đang|hết kết|hết kết nối|không có dữ|làm mất|làm rất tốt|lúc nào|một giờ|neu <p>|nguy|nhan|nào .|nào . $|này :|nên không ai|nói thẳng|plan ,|sau khi|sinh tự|sinh tự động|theo hợp|theo hợp đồng|thoại .|thoại . $|trong cuộc|viết bản|volume|vì công|vì công cụ|vì danh|vì trang|vệ|yêu|{- "cách"}|{N must}|{S "cổng"}|{S "lịch"}|{S "runbook"}|{S "thư"}|{T persists}|{checks}|{forgets>owns}|{if>object}|{neu P}|{nobody>system}|{ought>passive}|{rồi P}|{unable>future}|{vi S}|đã tìm|đã tìm ra|được bot|được dời sang|được phép|được thử|được đưa|đều làm|đợi đang',
    ],
    [
      -18,
      ', đúng như|: một|<o> :|<p> có hai|^ mức độ|^ nếu phải|b|ba vùng|biết vì|báo|báo nhiệt|báo nhiệt độ|bấm nút|chi tiết|chắc không|câu hỏi trong|có <p> và|công cụ không|cả năm|cờ|cụ không|của ai|db|giống nhau|gấp ba .|hai giờ .|hàng đợi không|image|khi xong|khi xong .|không nằm trong|kịch trần|kịch trần từ|lúc page|mà không báo|máy đó|mất điện|nhiệt độ|như thế thì|này sẽ được|nó sẽ|năm # .|năm phút .|nếu phải|nền tảng|page .|page . $|phải mở|primary|số trong|table|thái|thế thì|treo|trình .|trùng .|trùng . $|trần từ|tài liệu|tảng|tổng đài|việc gọi|vào call|vì hai|{- : -}|{P và N}|{S "theo"}|{forgets>thus}|{knows>forgets}|{subjects -P-}|{tells>passive}|{wrong>knows}|đi đâu|đài|đưa|được báo lúc|đợi không',
    ],
    [
      -19,
      '# , nhưng|# dòng|# đã|, viết|, ở|<p> duoc|<p> duoc goi|<p> phải được|^ <p> chỉ|^ <p> khong|^ <p> đọc|^ bản sửa|^ hai tiếng|^ mãi|^ như|^ scheduler|^ service|^ token|biết trước|báo đầu|báo đầu tiên|bận .|bận . $|bị kẹt|cau hinh|cho các|công cụ này|cùng màu|cả nước|cụ này|database .|database . $|giá trị mặc|gọi khách|gọi khách .|hai thì|hinh|hạn lúc|hết hạn lúc|hỗ trợ .|không sao|kế .|kế . $|lên kênh|lúc # theo|nhận ca|node còn|nếu <p> không|phút #|prompt|rỗng|sau hai phút|thiết kế .|thứ hai thì|tool|trị mặc|trị mặc định|{- "khởi"}|{- "từ"}|{P "cho"}|{S "thêm"}|{S , T}|{away>would}|{cause>irony}|{checks>cause}|{irony>future}|{irony>while}|{nếu P!}|{passive>while}|{punishes>while}|{subjects P}|{subjects SSS}|{unable>praise}|đang trực|đêm để',
    ],
    [
      -20,
      '# theo|, không|, theo|^ <p> phải|^ lần nào|ban|buổi diễn|buổi diễn tập|bản build|bị xoá|chấp|cáp|cấp không|của các|của lần|dang|dạng|file đầu|gọi cho khách|hai mươi|không có trong|lời trong năm|ngăn|phút , <p>|pipeline bỏ|pipeline bỏ qua|profile|quá trình|số dòng|tinh thần|toán .|toán . $|tra được|tương|tắc|viết runbook|wiki|{- "khoá"}|{- "sẽ"}|{- "vào"}|{P : -}|{P và -}|{S bởi O}|{S! believes}|{away>persists}|{cause>future}|{follows>must}|{irony>follows}|{must>nobody}|{nobody>must}|{object>future}|{object>system}|{thus>tells}|{while>able}|{would>nobody}|{wrong>again}|đơn|định dạng|đổi cấu|đổi cấu hình|độ chỉ|ở đâu',
    ],
    [
      -21,
      ', hai <p>|<p> là <p>|<p> lâu|<p> lâu năm|<p> nhanh|<p> đứng|bài test|bàn giao|bàn giao .|báo ,|bởi|cho chạy|chết|chỉ mục|cụm này|diff .|diff . $|gấp ba|gửi vào|khi chạy .|kích thước|kích thước pool|kỳ|mà không ai|nghị|ngày #|năm # cho|production vì|ra <p>|sau một phút|slo|thước|thước pool|thời gian|tin nhắn|tiêu|trong danh mục|trình . $|trùng tên|trạng|trạng thái|trễ tăng gấp|và <p> cùng|và không có|{O! tells}|{P "cẩn"}|{P "xoá"}|{P irony}|{P punishes}|{S "checklist"}|{away>changes}|{changes>while}|{nên P!}|{object>irony}|{owns>others}|đưa ra|được ,|đề nghị',
    ],
    [
      -22,
      ', hạn #|<p> bất|<p> bất cẩn|<p> chết|<p> chụp|<p> ngồi|^ <p> trong|^ màn|^ màn hình|ai cũng|ba|ba và|bỏ qua bước|call ,|checkout|chúc mừng|chúc mừng <p>|chạy bản|cs|có|công nhận <p>|cấp hai|giờ sáng|hay|hạn #|hỏi lại .|không|kích|lẽ <p>|mừng|mừng <p>|nhận <p>|nhỏ hơn|phần của <o>|quy trình .|ra <p> phải|rollback ngay|sinh|sẽ thêm|thay đổi|thấy hai|thử|trong mười phút|vào console|vào hộp|vào hộp thư|vào tối|vào tối thứ|về bản|{- "chỉ"}|{- "trực"}|{- , T}|{P "chúc"}|{P "chụp"}|{S "scheduler"}|{T checks}|{again>checks}|{away>thus}|{believes>irony}|{nếu S}|{object>only}|{only>document}|{owns>follows}|{system>again}|{system>follows}|{thus>object}|{thus>passive}|{trouble>follows}|{unable>follows}|{while>believes}|đáng lẽ <p>|đó chưa|động của|ở phòng',
    ],
    [
      -23,
      '# sau khi|, nhờ đó|: cảnh|: cảnh báo|<p> báo|? $|^ ngày hết|^ tinh|ba mươi ngày|báo cáo này|bình tĩnh|ca|cáo này|có một <p>|công bố|cảm|cấp ,|cập nhật|cổng|dụng|giờ|hình , <p>|kêu .|kêu . $|làm đúng|mạng|mất kết|mất kết nối|nhỏ .|nhỏ . $|nhờ đó|phân tích|standby|test trước|test và|theo lịch đã|trong đêm ,|trước đó|trường|văn phòng|{- "sao"}|{O "báo"}|{O "câu"}|{P "nhận"}|{S "chính"}|{S "dòng"}|{S "mẫu"}|{S "tắt"}|{able>away}|{able>passive}|{again>persists}|{again>unable}|{changes>object}|{follows>unable}|{others>document}|{passive>tells}|{persists>negated}|{punishes>cause}|{rồi S}|{short O}|{subjects PS--}|{subjects SN}|{và S!}|{while>others}|đang mở .|đang ở|điều phối|đủ ba',
    ],
    [
      -24,
      '" <p>|, không có|, trong|, việc|<p> trong|<p> được cấp|^ hàng|^ hàng đợi|^ migration|ban đêm .|báo không|bảng đó|bị xoá bởi|ca này|chuyện gì|cảnh báo ,|da|ghi .|ghi . $|giả thuyết và|gần nhất .|hai vùng|hai vùng .|hơn một|khi|không liên|không mất dữ|muốn|mười phút ,|nguồn|người dùng không|nhiều yếu|nhiều yếu tố|nào cho|năm phút là|phút là xong|sau bảy|sau bảy ngày|sau mười phút|schema .|schema . $|theo mặc|theo mặc định|thuyết và|trang .|trang . $|tự hết|tự đóng sau|và không ai|vá|với <o>|xoá bởi|{, T}|{- "index"}|{- "đúng"}|{- do P}|{- thì S}|{P "code"}|{P "những"}|{S "quyền"}|{S "ổ"}|{cause>must}|{follows>wrong}|{if>away}|{khi P!}|{must>only}|{object>late}|{passive>praise}|{trouble>negated}|áp|đó đã|đóng sau|được dùng|được hàng|đồng ý|đứng ra|ở lại',
    ],
    [
      -25,
      '<p> báo cho|<p> hoàn|<p> đọc|^ <p> hoàn|^ <p> xử|^ đĩa đầy|ai trong danh|buổi họp|báo kêu|bước # của|bảy ngày .|bốn người|co|câu cảnh|câu cảnh báo|có ghi|công cụ tự|cảnh báo kêu|cấp tài|cầu|cụ tự|gõ|index .|index . $|lẫn|máy thì|một ngày .|ngay ,|nhận <p> nhanh|nên|nền|page|phải đọc|quy|sau mười|sau năm|toà|trong mười|tạm thời|tải này|tải này .|tệ|tối thứ|và gọi <o>|và mở|và nhận|{- "thử"}|{O passive}|{P "xử"}|{P do S}|{S "cache"}|{S "mỗi"}|{S believes}|{S! others}|{again>irony}|{away>checks}|{believes>cause}|{first N}|{if>tells}|{if>thus}|{only>owns}|{person>owns}|{thus>late}|{thus>system}|{unable>wrong}|{would>unable}|{wrong>irony}|đã duyệt .|được ngủ|được trong|đỏ .|đỏ . $',
    ],
    [
      -26,
      ', công cụ|: hai|<p> cẩn|<p> cẩn thận|<p> trực|^ khi|ai cũng biết|bay|bạ|bảy ngày|call sau|can|chạy vacuum|chỉ|có sóng .|công ty mẹ|cập|của <o> trong|của tuần|danh bạ|giống hệt|giống hệt nhau|gọi sau|hệt|hệt nhau|hệt nhau .|hỏi trong|không nằm|không đặt được|là hàng|là hàng đợi|làm rơi|lời khách|lực .|lực . $|mất #|mẹ|một phút ,|mục tiêu|ngay trong đêm|ngoài|này trong|nên <p> không|qua .|qua . $|query|runbook cho|sau tám|thang|thấp .|thấp . $|trong ca .|trong danh bạ|trung tâm dữ|trả lời khách|ty mẹ|tâm dữ|tâm dữ liệu|tự đóng|và có <p>|và cả hai|vào sự|vào sự cố|vả|vất|vất vả|{- "ghi"}|{P "ngồi"}|{P "được"}|{S "câu"}|{S "phiên"}|{S khi -}|{away>object}|{follows>changes}|{negated>able}|{only>follows}|{system>checks}|{thus>again}|{would>must}|đã được|đặt được|đọc .|đọc . $',
    ],
    [
      -27,
      '" chắc|<o> gõ|<o> đã|<p> duyệt|<p> ký cho|<p> viết|<p> được|^ backup|^ form|^ tài liệu|bản sửa của|bắt đầu|bị destroy|chối .|chối . $|cung cấp .|cuộc gọi không|có ngày|có thêm|duyệt|gọi không|hiển thị|hề|kubernetes|kèm|kỹ thuật|lúc # ;|màu|máy của|máy của <o>|mặc định mở|mỗi tháng .|nhanh .|nhanh . $|nhận ,|này đã|nêu|nữa .|nữa . $|rack|resource bị|resource bị destroy|suốt ba|sửa của|sửa của <o>|theo checklist|tiếp theo|trong hai phút|trong đêm .|tổng|tủ rack|từ chối .|vendor|và giữ|xử|xử lý|{, P}|{- "mở"}|{- "tỷ"}|{- rằng S}|{-! thus}|{N : S}|{P "đến"}|{P , P}|{S "viết"}|{able>checks}|{cause>knows}|{first T}|{forgets>negated}|{knows>praise}|{middle N}|{mà -!}|{only>persists}|{person>able}|{person>if}|{praise>trouble}|{punishes>object}|{subjects NS}|đến từ|định mở',
    ],
    [
      -28,
      '# % số|% số|, năm|<o> khi|<p> dừng rollout|^ <p> đã|^ <p> đưa|^ lẽ|^ những|^ trực|bucket|bận|giá|hạn bị|khách hàng .|làm ,|lỗi từ|mất nửa|mỗi mười|nhà|nhà .|nhà . $|nhận vai|phớt|phớt lờ|pin|qua bước|so với|theo phiếu|tháng sau|thấy cảnh|thấy cảnh báo|thực|trong tài|trong tài liệu|trung bình|trình|tệ hơn|tới ba|tới một|và ghi lại|và tắt|vào|{- bởi S}|{O "ý"}|{S "migration"}|{S again}|{S! document}|{changes>system}|{if>wrong}|{negated>unable}|{subjects P-S}|được gọi lúc|được lỗi|được tính|đề',
    ],
    [
      -29,
      ', đúng|<p> , hạn|<p> .|<p> . $|<p> đưa|^ <p> chưa|^ console|^ lúc page|^ máy chủ|^ mức|^ xin|biểu đồ .|báo khi|bằng chứng .|chưa thấy|chạy|chứ không|chứng .|chứng . $|cung cấp|các cảnh|các cảnh báo|có <p> ,|cấu hình bị|cẩu thả .|cố tháng|gia hạn|giữ bản cũ|hình bị|import|là xong|làm gì|moi|một giá|một giá trị|nhanh hơn .|nhà cung|nhà cung cấp|nhà mạng|này cho|phụ thuộc|quá ,|sau một giờ|sách .|sách . $|sáng|sự cố tháng|tháng chín|thêm vào|thả .|thả . $|truyền thông|vàng|xem log|xuất của <o>|{- "báo"}|{- "quyết"}|{-!}|{O! unable}|{P "chịu"}|{P rồi -}|{able>believes}|{believes>changes}|{first S}|{forgets>persists}|{late>while}|{only>must}|{others>forgets}|{person>follows}|{person>passive}|{while>unable}|{wrong>thus}|đang làm|đã xong .|đã đổi|đó có|đề xuất của|đồ .|đồ . $',
    ],
    [
      -30,
      ', công|, kết|, kết quả|, mật|, mật khẩu|<p> khong tra|^ con người|^ câu|bỏ|cho đến|cho đến khi|chừng|cũ ,|cậy|deploy hôm|duoc goi|dài #|dạy|giữa chừng|goi|gửi .|gửi . $|job dọn|khong tra|khong tra loi|khung giờ đã|không có quyền|không nêu|lập|lệ lỗi|này đến|số máy|sự cố|test trên|thật .|thật . $|thời|tin cậy|trong bản|tuỳ|tái hiện được|từ năm #|tự tìm|tự tìm ra|tỷ lệ lỗi|viết test cho|xong ở|{- "mức"}|{- "tới"}|{N , -}|{P "cả"}|{S "thấy"}|{S tells}|{T praise}|{able>while}|{changes>if}|{knows>owns}|{negated>object}|{persists>future}|{trouble>cause}|{trouble>tells}|đã hỏi|đòi',
    ],
    [
      -31,
      ', thời|, thời gian|<o> từ|<p> không được|^ <p> reboot|^ <p> thử|^ cả <p>|^ neu|^ trang trạng|bước kiểm|bước kiểm tra|bản vá của|bị cắt|bữa|chỉ một|có cảnh|có cảnh báo|gì để|gần|hàng|khi so|không hỏi lại|kết|kể|log|lại màn|lại màn hình|một chữ|một phím|neu|ngày # .|quản|release .|release . $|sau khi so|service .|service . $|sinh từ|sơ|thao|thao tác|thuộc|tin|trên dashboard|trễ .|trễ . $|trỏ sang|tỷ|vá của|vá của <o>|xin|{- "cái"}|{- "đọc"}|{- "ở"}|{- tells}|{P "nói"}|{S "báo"}|{S}|{able>persists}|{away>nobody}|{future>follows}|{future>only}|{nobody>knows}|{nếu S!}|{ought>while}|{subjects P-T}|{while>cause}|được sinh từ',
    ],
    [
      -32,
      '" ;|; không|; không có|<p> được báo|^ <p> báo|^ <p> gửi|^ lẽ ra|^ quá|alert|ban đêm|bị job|bị mất .|cho nó|cho nó .|cho phép .|có thể|cảm ơn|của hãng|của sự|endpoint|giờ sáng .|gốc rễ .|hoá ra|hưởng .|hưởng . $|hỏi của|khi máy|khong|khách do|kết quả|linh|linter|liệu không|là đủ|mẫu cũ|nghỉ .|nghỉ . $|nhân|nêu tên|rễ .|rễ . $|test cho|tham số|theo mẫu cũ|thuoc|tháng này|tiện|{- "gửi"}|{- "linter"}|{- "may"}|{: -!}|{N late}|{O "lần"}|{P do -}|{P owns}|{S "agent"}|{S!}|{T "mở"}|{T! passive}|{late>others}|{only>cause}|{persists>punishes}|đang tắt .|đêm ,|đầy đĩa|đặt lại|đợt|ảnh hưởng .',
    ],
    [
      -33,
      '<o> giúp|<p> chịu|^ như thường|báo gửi|bước|bảo trì|bắt buộc|có sóng|cùng góp|gian|gì ? $|hạn của|không có sóng|lần vì|lần để|máy ảo|mươi ngày|mới vào|nhìn vào|phiên|phải cùng|phải cùng xảy|quả .|quả . $|review .|review . $|rút kinh|rút kinh nghiệm|rời|tab|thong|thì lần|thì lần sau|thường lệ ,|thứ sáu|tên môi|tên môi trường|tắt vì|vào tài|{S "form"}|{S "tin"}|{S "token"}|{S do S}|{again>only}|{trouble>object}|{would>wrong}|đã xong|đã đạt|định ,|đọc log|ảo',
    ],
    [
      -34,
      ', chữ ký|<p> chạy vacuum|^ chuyện này|^ không ai|^ những <p>|^ tài khoản|biệt|báo lúc|báo lúc #|bình|bước .|bước . $|bản vẽ|chung|chúng|chỗ .|chỗ . $|chủ .|chủ . $|drain node|gọi .|gọi . $|hai phút|hậu quả|khách hàng|lại bản|lần deploy|mười một phút|mất khi|mời <o>|ngừng|này sẽ|năm có|phụ trách|push|thành công|thích|trả|vẫn giữ|{- "gọi"}|{- "thời"}|{- "đồng"}|{O "công"}|{P "cần"}|{P "nghe"}|{P! unable}|{S "cần"}|{^ N}|{able>only}|{only>nobody}|{only>unable}|{persists>system}|{rằng -}|{system>owns}|{trouble>others}|{wrong>checks}|điều đó|đăng nhập|được tự|ở bước|ở hai',
    ],
    [
      -35,
      '# như|, vì|^ pipeline|an|bộ test|chỉ khác|chỉ khác nhau|cách nào|cái bảng|có cách nào|cạnh nút|cấp một|của sự cố|dữ liệu thật|hai bản|khác nhau một|không đổi|kết thúc|lúc # như|lấy|lấy từ|lần chạy|lẽ ra phải|lệnh đó|một chỗ|nay đã|nhau .|nhau . $|nhau một|nơi|retry .|retry . $|sau khi <p>|sẽ được|thuật|thúc|thẻ|tìm ra nguyên|tạo|từ năm|tự động .|vai liên|vai liên lạc|và công cụ|vì thiếu|vị|{- "bạn"}|{- "file"}|{- "truy"}|{- thì -}|{P : S}|{S "bảng"}|{S "bỏ"}|{S "hướng"}|{S while}|{T must}|{bởi S}|{dù -}|{follows}|{future>able}|{future>passive}|{mà O}|{system>nobody}|{trouble>away}|{would>cause}|đến được',
    ],
    [
      -36,
      ', bot|<o> trợ|<p> cạnh|<p> của <o>|<p> quên gia|^ job|^ không|^ phiếu|^ tinh thần|^ tín|^ tín hiệu|bị chặn|cho hàng|cho hàng đợi|có <p>|cả ba lần|cả công|cả công ty|dòng đầu|dòng đầu của|force|gì .|gì . $|hoá|không cho|không nhận|page gửi|quên gia|quên gia hạn|replica|sau khi khởi|theo mẫu|thiếu|vào làm|xử lý .|yêu cầu|{- "hết"}|{- "lần"}|{- "tín"}|{O "bản"}|{P rằng -}|{S! late}|{knows>checks}|đổi .|đổi . $|động và|đủ <p>',
    ],
    [
      -37,
      '^ <p> và|^ runbook dài|bắt đầu lúc|bọc|chứ không phải|connection|console .|console . $|các yếu|các yếu tố|còn <p>|cũng bị|danh mục|dự kiến vào|ic là|không có gì|không gửi|kiến vào|log thì|lịch không có|lỗi đầu|lỗi đầu tiên|pr|runbook dài|thu hồi|thông báo đổi|toà nhà|trang đó|trong khung giờ|trống|tuỳ chọn|tới dòng cuối|vpn|và vào|{- : T}|{- vì T}|{- để P}|{: T}|{P "xin"}|{T , P}|{again>trouble}|{first P}|{must>system}|{negated>future}|{nobody>while}|{object>document}|{owns>again}|{passive>only}|{praise>future}|{subjects P--}|{system>changes}|{và O}|{và S}|{while>object}|đoạn|đã cũ|đã cũ .|đã nhận|đó .|đó . $|được cảnh|được cảnh báo|đến # .|đến khi',
    ],
    [
      -38,
      '# phut|<p> nghe|<p> test trên|^ có <p>|api|ba yếu|ba yếu tố|bảy <p>|bị dán|có thêm một|giới|giữa hai|hành động số|không có <p>|không nhắc .|liên|lẽ <p> phải|main|nhanh hơn|năm mươi|nếu|page đến|phải được gọi|sms|sẽ có|thu|trong # phut|trần|tám|vắng|với bản|{- "bản"}|{- "công"}|{- "lúc"}|{- bởi -}|{P ; -}|{S "số"}|{S! while}|{khi -}|{late>cause}|{negated>passive}|{ought>believes}|{owns>system}|{system>only}|{system>ought}|{trouble>would}|để ý|động số|động số #',
    ],
    [
      -39,
      '# giờ và|, mục|, song|^ <p> đang|^ bài|^ giờ|^ nút|^ page|^ thêm|bi|báo , nhưng|chưa biết|ci|công ty .|của máy|dậy|firmware|gán|khi bước|log của|lỗ|lớn|những|này chưa từng|payments-api|qua được|ty .|ty . $|tài|vì bản|{- "giữ"}|{- "so"}|{- "tủ"}|{- và T}|{P "cái"}|{S "màn"}|{S "như"}|{S "đọc"}|{forgets>only}|{mà P!}|{subjects S--}|{unable>owns}|ý kiến|đã duyệt|đơn bị|đủ để',
    ],
    [
      -40,
      '# ;|# tháng|<p> lẽ|<p> lẽ ra|<p> nhận ra|<p> restart|^ <p> xác|^ khong|^ khong ai|^ việc nâng|case .|case . $|cùng|cùng ,|cả ca|giỏ hàng trống|hàng trống|hợp đồng .|in|khi chạy|không đặt|khởi|luc|luc #|lại và|một giờ .|ngày # tháng|nào|quen thuộc|thống|tiếp tục|trợ .|trợ . $|tắt khi|việc nâng|việc nâng cấp|{- "chạy"}|{- "hợp"}|{- mà -}|{P "restart"}|{P "xác"}|{P "đêm"}|{negated>document}|{object>must}|{thì T!}|{while>checks}|đêm đó|được thêm vào|đồng .|đồng . $',
    ],
    [
      -41,
      '# , #|, <p>|<p> tìm ra|^ <p> bấm|^ mục|agent|bằng tay|bốn phút .|chạy lại|chậm .|chậm . $|dùng không|giữ một bản|gắn|hổng|là gọi|lúc .|lúc . $|một job|một năm|nhất .|nhất . $|này chưa|quả|theo lịch|thoại|tháng trước .|tin .|tin . $|tinh|trước <p>|tập|tổng đài bị|tỷ lệ|việc|và gọi|vòng|{- "primary"}|{- "ý"}|{- còn -}|{- khi -}|{P "hai"}|{P và O}|{T! knows}|{again>changes}|{cause>owns}|{document>others}|{late>must}|{owns>changes}|{subjects P-P}|đài bị|được dời|đặt .|đặt . $',
    ],
    [
      -42,
      ', thử|<o> giúp đỡ|<p> nhận page|^ <p> <p>|^ <p> lẽ|^ cảnh báo|^ dashboard|^ health|^ health check|bốn giờ|chút thì|giúp đỡ|gần nhất|hôm đó|lại nên|lần chuyển|lần chuyển vùng|lệ|lệ ,|một chút thì|nhãn .|nhãn . $|phép|phút là|phút vì|phải là|quyền .|quyền . $|rollback lúc|rollback lúc #|thống nhất|thứ hai|trong danh sách|trong sự|trong sự cố|{P "đặt"}|{S "script"}|{S "thiếu"}|{believes>able}|{believes>owns}|{believes>while}|{knows>unable}|{subjects ----}|{subjects TS}|đường dây|để chạy|địa|địa chỉ',
    ],
    [
      -43,
      '<p> ,|<p> liên|<p> liên lạc|<p> và <p>|^ chuyện|^ chúng ta|^ dịch|^ dịch vụ|^ phiên|bị ảnh|bị ảnh hưởng|chúng tôi|chữ ký|cầu của|cố này .|deploy|dịch vụ|giải thích|giới hạn của|không ?|link tới|liệu thật|một trang|nên có|phút|qua bản|thì cũng|thể biết|topic không có|trong bốn phút|trực|ty|tâm|tôi|và dừng|vì nó|vì nó không|vùng của|vùng của <o>|yêu cầu của|{- "cuộc"}|{- "xoá"}|{P "liên"}|{P và T}|{S "lần"}|{S và -}|{T changes}|{able>follows}|{forgets>object}|{persists>others}|{persists>tells}|{trouble>must}|đang xử|đang xử lý|điều gì|đã chạy|được cuộc|được cuộc gọi|được thêm|định .|định . $',
    ],
    [
      -44,
      '<p> bị|<p> cùng|<p> kiểm|<p> được gọi|^ mật|^ mật khẩu|^ ở|ai có lỗi|bị treo|cảnh báo tự|dữ|force push|hoạch|khởi động|kế hoạch|lan|là việc|lỗi khách|ngày <p>|nhận page .|thời hạn|trong buổi|trung|trước khi chạy|vault|xin lỗi khách|{-! checks}|{O mà -}|{O only}|{O while}|{S! would}|{changes}|{future>document}|{only>wrong}|{others>late}|{subjects S-}|{system>wrong}|đám',
    ],
    [
      -45,
      '# tháng <p>|# vì|, đọc|: <p> ,|^ <p> restart|^ bạn|^ chi|^ cổng|^ không rõ|`|bản vá|ca của|ca của <o>|che mất|cho khách hàng|cho việc|cuối|các đơn|các đơn bị|cấu hình .|của thay|của thay đổi|dòng .|dòng . $|khen|khen <p>|khen <p> trợ|kể cả <p>|link|lên nhau|mỗi giờ|nhanh|nhất trong|phần trăm|policy|pool|staging ,|tiêu đề|truyền|tố .|tố . $|tủ|vì bước|yếu tố .|{N "chưa"}|{P "buổi"}|{P "thứ"}|{P thus}|{S "health"}|{S! negated}|{^ P}|{knows>tells}|{only>passive}|{system>cause}|{wrong>only}|đều|động',
    ],
    [
      -46,
      ', bản|<p> đã thức|<p> đóng|^ <p> cập|^ <p> đóng|^ dòng|^ lỗi gõ|báo và|cho cả|cảnh báo và|của <o> được|diễn ra|hệ|khoá|không phải là|lực|sang|và production|{- "điều"}|{P "báo"}|{P "đóng"}|{P! must}|{S "log"}|{S ; S}|{changes>unable}|{follows>able}|{negated>tells}|{only>knows}|{owns>late}|{praise>persists}|{would>persists}|đã qua|đổi giờ',
    ],
    [
      -47,
      ', chúng|^ <p> tìm|^ <p> vào|backup trước|backup trước khi|có cách|dòng cuối|gateway|hàng đợi|khong ai|không có cách|lock|lưu|mời vào|nghi ngờ|năm|rất nhanh|trong ba|trong chín|trên|và gửi|{- "diff"}|{- late}|{- vì -}|{N "khong"}|{N owns}|{O "ca"}|{S do -}|{T , -}|{T passive}|{away>tells}|{cause>negated}|{if>future}|{last O}|{late>again}|đã có <p>|đĩa .|đĩa . $|đơn .|đơn . $|được mời vào|đọc|đỡ',
    ],
    [
      -48,
      '<p> theo|<p> trợ|<p> đã ở|^ <p> sẽ|bản ,|cho một|chính sách|chậm|chứng|cụm|dừng rollout|giới hạn|họp|khi khởi|khi khởi động|liệu này|lại hai|múi|múi giờ|mẫu mới|năm #|phải nhận|ra mẫu|sóng .|sóng . $|tài liệu .|tài liệu này|vì sao|{- "hai"}|{- "việc"}|{P future}|{T "máy"}|{bởi -}|{cause>passive}|{changes>tells}|{irony>wrong}|{unable>negated}|{unable>would}|{would>forgets}|đã ở|đã ở lại|đầu tiên .|đồng hồ|ơn',
    ],
    [
      -49,
      ', nên|<o> ở|<p> chủ|^ giải|^ postmortem|^ ổ đĩa|aws|bất kể|chỉ ra|chồng|ký ,|lượng|lần nào <p>|mười bảy|nhận bàn|nhận bàn giao|nhận được page|nào <p>|rollback|scheduler|tuần này|và ba|{- "bất"}|{- "con"}|{- "nhắn"}|{S "proxy"}|{T! thus}|{passive>follows}|{subjects -PP}|{system>would}|được sinh|ở cả',
    ],
    [
      -50,
      ', region|<p> chưa từng|<p> gọi nhà|^ <p> ,|^ <p> rollback|^ bài học|^ may quá|^ người|^ proxy|^ được|báo đổi|ca .|ca . $|call|có tên|cùng xảy|cùng xảy ra|cạnh|cấp tiếp|của chúng|file|ghi chép|ghi tên|giải|góp phần .|lỗi ở|may quá|may quá ,|mốc|nhắn|nâng cấp tiếp|phần .|phần . $|số này|sợi|thoại không|thấy độ|thấy độ trễ|trao|xảy|xảy ra|{P "vào"}|{P follows}|{S "hàng"}|{knows>late}|{mà S}|{trouble>persists}|đóng|đạt',
    ],
    [
      -51,
      '^ cảnh|^ không có|^ quy trình|^ script|buộc|bác|bảng .|bảng . $|chuyện gì đang|chúng tôi không|chưa|cả hai đều|duyệt trong|email từ|giữ một|gì ?|gì đang|gì đang xảy|gửi tới|hai đều|hỏi .|hỏi . $|lúc # sau|lệnh từ|mới vào hai|quy tắc <p>|resource|thứ tự|tiên .|tiên . $|tiếp|tôi không|tắc <p>|từ|và #|và thử|vào hai|vào hai tuần|{- "trong"}|{P "index"}|{P trouble}|{S "hãy"}|{S "pipeline"}|{S document}|{future>person}|{irony>cause}|{unable>irony}|đang xảy|đang xảy ra|được lệnh',
    ],
    [
      -52,
      ': không|an toàn|buổi sáng|bản cũ|bản sao trước|bất cẩn|bắt|case|cấp theo|dừng pipeline|giờ và|khoản|lich|liệu của|lần rồi|lịch đã|mà <p> chưa|proxy|sao trước|thay đổi .|thông tin|thử trên bản|tiến trình|tuần trực|từ thứ|vacuum|vì lịch|{- "khác"}|{- "sáng"}|{P "chủ"}|{P "giỏi"}|{cause>others}|{irony>thus}|{late>future}|{passive>would}|{persists>checks}|{tells>object}|{unable}|{while>document}|{would>changes}|đã thức',
    ],
    [
      -53,
      ', dù|<p> nhanh thật|^ <p> chịu|^ tốc|^ tốc độ|bàn giao ,|báo động giả|bốn phút|dựa|gian khôi|gian khôi phục|giao ,|không ai có|mô hình|nhanh thật|nhanh thật ,|như đã|override|sau # phút|thời gian khôi|trong khung|từ bản|viết cho|xác nhận .|{: S}|{irony>trouble}|{object>person}|{others>changes}|{thì S!}|{và -}|đi qua|động giả',
    ],
    [
      -54,
      ', có|<p> nghi|<p> tìm|<p> đọc log|ba lần trong|báo tự|giờ đã|hạn|hồi tháng <p>|hợp đồng|không đọc được|mục "|phut .|phut . $|phải nhìn|service|sóng|viết lại|vào một|{- "bảng"}|{- "nơi"}|{P , -}|{S "máy"}|{S "nút"}|{S "page"}|{S "đó"}|{S checks}|{S! tells}|{knows>cause}|{others>persists}|{owns>tells}|{system}|đã đổi .|đăng|được giữ|đọc được',
    ],
    [
      -55,
      '<o> là|<p> khong|bảng|của quy|của quy trình|gõ lệnh|gọi <o> .|gọi ai|gọi lúc #|hồi tháng|hộp|khuyên|không nhắc|lỗ hổng|quang bị|triệu|trong ba phút|tính|{- "liên"}|{- owns}|{O tells}|{S thì T}|{believes>unable}|{thì S}|{would>checks}|đang|đã đóng .|được chọn|được viết|đồng bộ|ổn',
    ],
    [
      -56,
      'ba phút|bất cẩn "|che|cho <o> .|chặn|console|cẩn "|của chúng ta|dự kiến|incident|leo thang không|lỗi của <o>|mục này|này|rất tốt :|sách|sẽ nhận|thang không|thay <o>|thêm một|thấy .|thấy . $|trong ca|trong kênh|{- "alert"}|{- "anh"}|{- "giới"}|{- thus}|{P "trong"}|{P! cause}|{S "bốn"}|{T future}|{cause>persists}|{if>late}|{if>must}|{wrong>trouble}',
    ],
    [
      -57,
      '" lỗi con|# lần|, nhờ vậy|^ việc cần|báo trùng|chạy đủ|chạy đủ #|cảnh báo trùng|cần|giao|giá trị|he|he thong|khác nhau .|là gì|lỗi của|may là|may là <p>|mở sự|mở sự cố|nhờ vậy|node|phút ,|qua|qua một|quen|thêm <p>|trì .|trì . $|và công|xanh .|xanh . $|xác|{- "chọn"}|{- "mục"}|{- , O}|{P "sẽ"}|{P tells}|{P để P}|{S nên -}|{follows>tells}|{khi P}|{only>while}|{persists>document}|{person>knows}|{subjects PS}|{thus>follows}|ổn .|ổn . $',
    ],
    [
      -58,
      '# %|%|^ gọi|chua|cú force|cú force push|cả hai|không cảnh|không cảnh báo|kênh mà|mà công|mà không cảnh|mười phút .|một phút|một trong|mới|mục .|mục . $|này .|này . $|reboot|thông|trong kênh mà|tới #|và báo|{- do -}|{- nên P}|{S "dịch"}|{S vì -}|{follows>object}|{object>wrong}|{ought>owns}|{system>late}|{thus>able}|được từ|được vì',
    ],
    [
      -59,
      ', job|: đó|: đó là|<p> bàn giao|<p> chịu trách|<p> thu|<p> thêm|?|^ <p> thay|^ load|chín phút|chín phút .|có trả|có trả lời|cấu hình|gì đã|lúc # .|theo đúng|thiết kế|token|trong vòng một|trễ ,|vòng một|{- "máy"}|{P "test"}|{must>checks}|{subjects N-}|{tells>cause}|{vì S!}|{while>future}',
    ],
    [
      -60,
      '<p> chưa có|<p> nhận|<p> xác|<p> xác nhận|<p> đề xuất|cấu|dùng .|dùng . $|hôm qua|hôm qua .|không đổ|làm một|lịch không|mô tả|một lần .|nhỏ|plan|thuyết|thấy dòng|tả|việc này|{- "bộ"}|{- "kết"}|{- "trên"}|{T! trouble}|{T!}|{away>future}|{subjects ---}|{system>trouble}|{thì P!}|đêm .|đêm . $|đồ|độ|động ,',
    ],
    [
      -61,
      '# sau|# và|^ <p> dùng|branch|branch protection|checklist ,|diễn tập|gọi lúc|lệnh hoàn|lệnh hoàn tác|protection|sau một|số # .|theo checklist ,|thử trên|trị|tên .|tên . $|tìm|{- "dòng"}|{-! able}|{-! others}|{O owns}|{S "năm"}|{S "tài"}|{S! object}|{cause>only}|{system>object}|{thus>future}|đó được|đổi ca',
    ],
    [
      -62,
      '<p> nói|<p> đã|<p> để ý|ai thấy|bị gọi|có quyền đọc|của <o> là|của <o> đã|danh sách|dữ liệu .|gấp|khi <p>|không ai thấy|kết nối|quyền đọc|ra lỗi|sản|sửa .|sửa . $|trường hợp|tìm ra lỗi|vào tháng|{-! only}|{N knows}|{P "rollback"}|{S "ba"}|{S "sao"}|{S thì S}|{knows>believes}|{punishes>tells}|{subjects SPP}|đêm|ở mức',
    ],
    [
      -63,
      '# của runbook|^ <p> làm|^ mẫu|ai khác|bước này|catalogue|hỏi của <o>|không mất|kiện .|kiện . $|liệu|loại trừ|lúc đó|lại|nhưng|những gì|phụ trách .|rất dễ|sáu .|sáu . $|thiếu giới|thiếu giới hạn|trong tuần|{-! unable}|{P "đọc"}|{S nhưng -}|{able>would}|{changes>irony}|đã viết',
    ],
    [
      -64,
      'có quyền vào|cố được|hợp|khách|mất .|mất . $|một phần|mục tiêu .|nhắc .|nhắc . $|phản ứng trong|render|sự cố được|tiêu .|tiêu . $|trong đêm|xuất của|{- "nhờ"}|{- persists}|{; S!}|{P "chuyển"}|{P "dùng"}|{P "đang"}|{P checks}|{P! knows}|{S nên P}|{S vì S}|{T "cũng"}|{changes>checks}|{checks>document}|{future>knows}|{subjects -T}|{would>while}|ứng trong',
    ],
    [
      -65,
      '<p> chưa được|^ index|bản #|bỏ sót|chọn|gia|gián|gián đoạn|khoá .|khoá . $|song|trì|tác|tối thứ <p>|vào giúp|{- "danh"}|{- "mật"}|{- nên -}|{S! trouble}|{able>knows}|{late>system}|{object>away}|{object>while}|{vì T}|{while}|{wrong>persists}|đã hết|đầy',
    ],
    [
      -66,
      '<p> rollback|^ <p> bàn|^ hai|cluster cũ|có năm|deploy .|deploy . $|giao .|giao . $|khung giờ|phải nhận được|rõ|sơ đồ|trong #|vì|{- "như"}|{-! wrong}|{O follows}|{P "bàn"}|{P "tìm"}|{S "console"}|{able>tells}|{object>follows}|{unable>tells}|đã đóng|đổi mức',
    ],
    [
      -67,
      '<p> có <p>|^ nhờ|^ quy|bổ|bổ sung|channel|chịu trách|chịu trách nhiệm|của runbook|gộp|hoàn tác .|hãng|lại đến|mẫu ,|mặc định của|một .|một . $|mức độ|sung|trong runbook|tố góp|tố góp phần|vi|yếu tố góp|{P "thay"}|{P mà S}|{S system}|{document>would}|{owns>unable}|{passive}|{tells>trouble}|được <o>|ở lại đến',
    ],
    [
      -68,
      '<p> #|<p> giỏi|^ trên|công ty|cần thêm|của <o> và|giỏi thật|giỏi thật ,|gấp đôi|hai lần ,|hai tiếng|hai vai|hơn .|hơn . $|không bị|không nên|lẽ ra <p>|nhận page|quang|{P away}|{T "một"}|{again>while}|{cause}|{person>cause}|{system>irony}|đường|đều có|đổi|ảnh',
    ],
    [
      -69,
      '(|)|, failover|, lưu|, lưu lượng|<p> nâng|<p> trước|<p> đã nhận|<p> đề nghị|^ <p> nâng|báo động|chia việc|chuyển .|chuyển . $|chưa có|có bốn|duoc|góp phần|hai tiếng .|lich truc|nhận .|nhận . $|truc|{- "chúng"}|{P "nâng"}|{S "lich"}|{do -}|{object>checks}|{unable>system}|đã báo|đã về|đôi|đúng như|để <p>|ở',
    ],
    [
      -70,
      '<o> và|<p> bi|<p> không hề|^ đường|chưa từng được|các|cũ|dựng|gói|hai <p>|hoàn tác|không phải do|may|mất nguyên|mất nguyên buổi|mời|nguyên buổi|này ,|ra nguyên|ra nguyên nhân|request|sửa|tham gia|trong báo|trong báo cáo|từng được|{P "khong"}|{S "phải"}|{S! must}|{able>trouble}|{negated>while}|{tells>system}|định',
    ],
    [
      -71,
      ', nhờ|^ tới|băng|bằng chứng|hẹn|kẹt .|kẹt . $|ngắn|trợ|{- "build"}|{- "rủi"}|{; -}|{P nhưng S}|{S "bộ"}|{S "cảnh"}|{^ T!}|{away>wrong}|{checks>changes}|{ought>system}|{system>able}|{system>future}|đầu lúc #',
    ],
    [
      -72,
      '<o> trong|^ điều|chọn cách|cuối tháng|giỏ|giỏ hàng|gọi thêm|khoanh|không mở|kẹt|thay .|thay . $|thường .|thường . $|thứ hai ,|zone|{P khi P}|{S "mọi"}|{S khi S}|{cause>late}|{dù -!}|{object>passive}|{owns>passive}|{trouble>passive}|{wrong>away}|đều xanh|đỡ mất',
    ],
    [
      -73,
      ', mẫu|<p> khôi|<p> khôi phục|^ <p> khôi|^ quyết|^ quyết định|batch|chuyển|còn một|dữ liệu|gọi nhà cung|là một trong|lên nhau .|replica .|replica . $|số cũ|trước cả|tín|{- future}|{P "khôi"}|{P "đi"}|{S! away}|{future>away}|{persists>must}|{would>away}|đánh dấu',
    ],
    [
      -74,
      ', nơi|<p> không trả|^ ba|chỉ số|hỏi lại trước|không hiện|liệu .|liệu . $|nhận|thử việc|tốt :|{- ; -}|{do S}|{follows>document}|{future}|{nhưng S}|{persists>owns}|{subjects O}|{system>must}|độ trễ',
    ],
    [
      -75,
      ', câu|<p> diễn|<p> diễn tập|^ pager|cố và|dùng|gọi nhà|nhau|sự cố và|trace|trong danh|tải|và có|{P "diễn"}|{S only}|{trouble>again}|đã báo trước',
    ],
    [
      -76,
      '<p> , <p>|biểu đồ|cái flag|công|pager|tham|thiết bị|trễ|tài khoản|tự động|{- "đường"}|{irony>forgets}|{object>unable}|đang nghỉ|đang nghỉ phép',
    ],
    [
      -77,
      '<p> cấp|^ <p> nói|^ lần này|ai thấy .|chi phí|có ích|do <p> .|dịch vụ này|giữ bản|hiện được|không tìm|kịch bản|lý|nghỉ phép ,|phut|phép ,|sau hai|tháng <p>|tìm ra .|{- "failover"}|{- would}|{P "chúng"}|{P và P}|{S must}|{changes>away}|{future>changes}|ích',
    ],
    [
      -78,
      '<p> dùng|<p> kèm|<p> đứng ra|ba <p>|bỏ qua|client|con người "|dong|hai lần|hôm đó <p>|inc-31|mã|người "|ngắn nhất|nên phải|tốt|tự tắt|vòng một phút|{- "#"}|{P "hỏi"}|{tells>believes}|{tells>if}',
    ],
    [
      -79,
      '<p> sẽ|bù|copy|cuối .|cuối . $|công cụ|cụ|giúp|host|thêm .|thêm . $|{- "reboot"}|{S "lúc"}|{again>tells}|{irony>passive}|{last S}|{must>negated}|{nếu -}|{person>would}|{praise>checks}|đang xem',
    ],
    [
      -80,
      '<p> trợ trả|chưa được|chạy thử|cuộc gọi .|khung|loại|ngày .|ngày . $|nhờ <p>|nào bị|quý này|trợ trả|trợ trả lời|tố|yếu|yếu tố|{P "đứng"}|{P ; S}|{P able}|{S "quy"}|{checks>trouble}|{trouble>changes}|{unable>must}|{và T}|{vì S}',
    ],
    [
      -81,
      'bộ lọc|cùng lúc .|dịch|khôi|khôi phục|lọc|lỗi|rất|từ "|và đã|vẫn đang|{- "dừng"}|{O able}|{cause>tells}|{wrong>negated}|{để P}',
    ],
    [
      -82,
      '<p> làm một|^ <p> hỏi|^ <p> viết|^ may|dưới|form|hiện không|không ảnh|không ảnh hưởng|trên staging .|trả lời|tuần|và <p>|yên|{P "lẽ"}|{P "nhờ"}|{able>late}|{away>cause}|{must>persists}|{nobody>owns}|{subjects SS}|đủ',
    ],
    [
      -83,
      '^ lần|ai gõ|cluster cũ .|của một|job|lưu trữ|mà <p> đã|một phút .|trữ|tóm|tóm tắt|{P "trả"}|{again>would}|{follows>cause}|{others>unable}|{subjects OP}',
    ],
    [
      -84,
      '<p> hỏi lại|^ <p> giỏi|^ buổi họp|cho thấy|giả thuyết|khác|kế|lại để|phải do|tháng <p> .|thấy được|{- "buổi"}|{- "thiết"}|{changes>future}|{checks>follows}|{only>others}|{others>cause}|đó <p>',
    ],
    [
      -85,
      '^ bản vá|^ nhờ <p>|chuyển vùng|có <p> để|freeze|họp rút|họp rút kinh|không có|sau sự|sau sự cố|trên bản sao|{P , S}|{negated>others}|{passive>must}',
    ],
    [
      -86,
      '^ <p> trả|^ build|diff|màu đỏ .|tín hiệu|{- vì S}|{O system}|{S "công"}|{again>wrong}|{checks>late}|{follows>owns}|{irony>able}|đo',
    ],
    [
      -87,
      '# .|# . $|<p> chuyển|<p> da|cho phép|của <o> giúp|không thấy|kiện|kịch|là một|lúc #|một bản|rồi chuyển|đầu lúc|đề xuất',
    ],
    [
      -88,
      ', trước|<p> hỏi|^ <p> test|^ <p> đề|của công|hồi|lệch|nguyên nhân là|nhân là|release|{- "cảm"}|{còn P}|{future>tells}|{if>negated}|{late>wrong}|{tells>thus}|{while>system}',
    ],
    [
      -89,
      '<p> chạy thử|chưa rõ|cùng lúc|ghi|liệu ,|quy tắc|terminal|tới số|và ghi|{- "cụm"}|{forgets>wrong}|{if>while}|{owns>document}|{thus>checks}|đủ ,',
    ],
    [-90, '^ hiện|chưa bật|cần <p>|không <p>|{praise>person}'],
    [-91, ', chúng tôi|, hãy|{P persists}|{others>tells}|{thus>document}|{vì -}'],
    [
      -92,
      '# giây .|biến|góp|lại trước|lại trước khi|sổ|xuất|{; S}|{P! changes}|{S "bot"}|{S! owns}|{ought>knows}|{would>again}|để đọc|ở vùng',
    ],
    [
      -93,
      ', bốn|biết "|bị mất|bộ nhớ|phút .|phút . $|switch|thể thấy|trong cả|trò|vùng .|vùng . $|{- và P}|{checks>again}|{system>unable}|{tells>must}|được mời',
    ],
    [-94, ', hạn|^ "|^ bộ|template|trùng|tĩnh|{- "hạn"}|{- "nhãn"}|{able>must}|{would>negated}'],
    [
      -95,
      '<p> chưa|<p> và|<p> đang|chỉ hiện|cửa|lượt|ra phải được|{P "chưa"}|{T! negated}|{away>follows}|{và P}|{would>document}|{wrong>tells}',
    ],
    [-96, ', như|cần làm|gọi|runbook|rõ .|rõ . $|topic không'],
    [-97, 'bất|lịch|nghi|nghỉ|{P "chia"}|{able>changes}|{nên P}|{owns>only}|{unable>cause}'],
    [-98, 'cảm biến|pipeline|thấy|{- "sai"}|{late>passive}'],
    [
      -99,
      ', nhưng|không còn|mới .|mới . $|{knows>passive}|{negated>trouble}|{owns>would}|{short P}|{tells>away}',
    ],
    [-100, '^ nếu|buổi|không hề|mô|mục|sau đó|thay nhau|vai trò|{P "viết"}|{knows>system}|{subjects PSS}'],
    [-101, '<p> da quen|da quen|hai phút .|mở incident|{owns>person}'],
    [-102, 'cố .|cố . $|giảm|là #|mười phút|mặc|nhiều|role|sự cố .|{tells>document}|điều kiện'],
    [-103, '<p> vào|ai trong|lớp|topic|trong|{S ought}'],
    [-104, 'sau|vị trí|{P và S}|{S "job"}|{no person}'],
    [-105, 'khác nhau|lưu lượng|quyền vào|rồi mới|{must>changes}|{tells>changes}|{unable>changes}'],
    [-106, '<p> bàn|<p> đi|ghi lại|incident .|incident . $|liên lạc|lạc|đó là|đếm|ở phút'],
    [-107, 'hôm thứ|phải nhớ|việc cần|việc cần làm|voi|{away>person}'],
    [-108, '" ai|, sai|không dùng|phải được báo|thật ,|{- checks}|{tells>wrong}'],
    [-109, '<p> giỏi thật|bot|{changes>document}|{person>object}|{praise>thus}|{subjects PO}|được báo là'],
    [-110, 'hưởng|mở rộng|rộng|ảnh hưởng'],
    [-111, '" lỗi|^ <p> da|dashboard|diễn|dựng lại|giống|giờ vì|không rõ|rất tốt|thành ba|tách|{P "da"}'],
    [-112, 'là <p> ,|sau #|{able>wrong}|{knows>able}|đủ #'],
    [
      -113,
      ';|kỹ|nay|nên <p>|việc .|việc . $|{P "hôm"}|{forgets>person}|{object>able}|{owns>checks}|{while>if}',
    ],
    [-114, 'bộ đếm|hôm|{P object}|{again>late}|{tells>while}'],
    [-115, '" là|^ máy|lý .|lý . $|{document>passive}|{while>wrong}'],
    [-116, '<p> đề|mà không cần|phải được|quyền|region|{^ -!}|{irony>only}'],
    [-117, '^ buổi|cũng có|{P "đề"}|{owns>able}|{unable>passive}'],
    [-118, '^ chưa|index'],
    [-119, '<p> thay|này không|{S "pager"}|{again>system}'],
    [-120, 'được'],
    [-121, 'chạy trên|phần|thiết|{O "ở"}|được cấp'],
    [-122, 'hãy|{P! passive}'],
    [-123, 'ai cũng có|dễ|trên staging|tuần đó|{checks>negated}|{wrong>cause}'],
    [-124, 'mỗi|truy|{able>system}'],
    [-125, 'cấp|khớp|mặc định'],
    [-126, 'hôm thứ <p>|{checks>tells}|{document>system}|{forgets>irony}|{negated>punishes}|{tells>irony}'],
    [-127, 'hợp lý|{-! cause}'],
    [-128, '{S forgets}|{system>forgets}'],
    [-129, '# giây|kiến|{S "dashboard"}'],
    [-130, 'failover .|failover . $|thứ <p>'],
    [-131, '<p> chia|cả bốn|danh|mức'],
    [-132, '{- "mẫu"}|{- "mới"}'],
    [-133, 'không phải|{unable>knows}'],
    [-134, 'sẽ|truy vấn'],
    [-136, '{passive>trouble}|{thus>persists}'],
    [-137, 'đó'],
    [-138, 'là <p>'],
    [-139, '{P! wrong}'],
    [-140, '<p> không thấy|dừng|{passive>cause}|đồng'],
    [-141, '{irony>persists}'],
    [-142, 'bản sửa|một mình|phụ'],
    [-143, 'tìm ra|{P would}'],
    [-144, 'bản|có quyền|giữ lại|so'],
    [-145, 'báo là|từng|{negated>thus}'],
    [-147, 'cũng có thể|failover|gửi'],
    [-148, 'giả|xanh|{P vì P}'],
    [-150, '{S! changes}'],
    [-151, 'tự'],
    [-152, '^ hôm|hai|{while>negated}'],
    [-154, 'giữ|ơn <p> đã'],
    [-157, 'nhờ'],
    [-158, 'hiện|phục|{subjects --}'],
    [-159, '{if>changes}'],
    [-161, 'và'],
    [-162, '{system>document}'],
    [-163, '{must>person}|{wrong>able}'],
    [-172, '{passive>system}'],
    [-173, 'theo|điều'],
    [-176, 'trên bản'],
    [-178, 'bộ'],
    [-180, 'nối'],
    [-182, 'chia|thêm|{tells>follows}'],
    [-187, '#'],
    [-189, 'số'],
    [-193, 'vai'],
    [-194, 'vùng|được báo'],
    [-212, 'nhãn'],
    [-214, '{negated>wrong}'],
    [-217, '{negated>cause}'],
    [-242, 'dời|mẫu'],
  ],
};
