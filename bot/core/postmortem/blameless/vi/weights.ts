/** Fitted by bench/blameless-fit.ts; not written by hand. */
export const table: {
  readonly bias: number;
  readonly ruled: number;
  readonly threshold: number;
  readonly weights: readonly (readonly [number, string])[];
} = {
  bias: -0.117,
  ruled: 1.5,
  threshold: 0.3,
  weights: [
    [176, 'bị <p>'],
    [138, '{P wrong}'],
    [136, 'cái'],
    [130, 'tay|đúng'],
    [127, 'nhiên'],
    [124, '{passive>person}'],
    [121, '{person>negated}'],
    [119, '{person>forgets}'],
    [116, 'chuyện'],
    [115, '{person>others}'],
    [109, 'thay vì'],
    [107, 'con'],
    [106, 'chẳng'],
    [105, '{cause>thus}'],
    [103, '{P forgets}'],
    [102, '{person>must}'],
    [101, '{thus>would}'],
    [98, '{- "được"}'],
    [97, 'quên|{believes}'],
    [92, 'ngay|{person>wrong}|{praise}|đáp|đè'],
    [91, ', và|nằm|án'],
    [90, 'nghe|{only>person}|{system>person}|đoán'],
    [89, 'nói|{cause>object}'],
    [88, '^ rõ|^ rõ ràng'],
    [87, 'ai'],
    [86, 'một dòng|{S , S}|{thus>knows}'],
    [85, '<p> bỏ|của <o> .|mình|{changes>wrong}'],
    [84, '{S would}'],
    [82, '^ nguyên|^ nguyên nhân|cũng|{changes>thus}|{others>knows}|{thì -}'],
    [81, 'chữ|{P! checks}|{S! checks}|{knows>thus}'],
    [80, 'rồi|xem|{negated>checks}'],
    [79, '"|ai đó|là|thì|{forgets}|{wrong>must}|đáng'],
    [78, 'biết|này <p>|{-! persists}'],
    [76, ', được|bug|thế|{- cause}|{S , -}|{late>object}'],
    [75, 'giấy|thẳng|{P thì -}|{forgets>system}'],
    [74, 'dọn|{irony}|{subjects -O}'],
    [73, 'cứ|lên|ra|{S "rõ"}|{thus}'],
    [72, 'toàn|{knows>while}|{must>wrong}|ăn'],
    [71, 'luôn|màn|{person>late}|{person>persists}'],
    [70, 'suốt|{person>praise}'],
    [69, 'ghi đè|{if>person}|{last N}|{late>able}|{person>believes}'],
    [68, '^ một|chẳng ai|email|giờ ,|và không|{document>person}|{person>ought}'],
    [67, '<p> <p>|bị bỏ lại|bỏ lại|dấu hiệu|màn hình|từ lúc|vấn đề|{S "lại"}|{S thus}|{owns>persists}'],
    [66, 'luật|lúc đang|phản|{forgets>cause}|{forgets>tells}'],
    [65, '<p>|chịu|tờ|{- "một"}|{late>document}|{object>negated}|{person}|được cả'],
    [64, ', trừ|<p> tắt|chờ <o>|coi|hơn|quá|{- , -}|{P mà -}|{others}|{ought}|{owns>object}|{while>away}'],
    [63, 'giỏi|im|tiếng|vì <p>|{ought>changes}|{subjects OS}'],
    [62, 'chú|học|{P "quên"}|{S object}|{able>person}|{checks>thus}|{if>able}|{trouble>person}'],
    [61, '^ thật|là do|vì một|xin nghỉ|{ought>must}'],
    [60, '^ bước|bao giờ|bạn|cái tên|hoàn toàn|làm theo|{- "nguyên"}|{P nên -}|{P! system}'],
    [
      59,
      '<p> gây|^ <p> để|cãi|trong tay|{, P!}|{changes>negated}|{late>tells}|{person>checks}|đúng một|đứng',
    ],
    [
      58,
      'kiểu|người|tờ giấy|{S irony}|{follows>person}|{if>would}|{knows>irony}|{late>checks}|{owns>negated}|{và -!}|{would>knows}',
    ],
    [
      57,
      '<p> mất|^ toàn|cả|của anh|của mình|tháng ,|trọng|tất|{P "tự"}|{P if}|{P late}|{P nhưng -}|{changes>knows}|{late>persists}|{passive>others}|{persists}|{system>negated}|{thus>while}|{while>would}|đã có|được làm',
    ],
    [56, '" ,|<o> ,|^ hiển nhiên|bật|hai email|{person>changes}|{subjects P-}|{while>person}|đã không'],
    [55, 'dư|lạ|nghiệm|nghĩ|tuần .|tuần . $|{believes>negated}|{document>thus}|{negated>believes}|được mở'],
    [
      54,
      'máy|mất|người .|người . $|trưa .|trưa . $|{P "gây"}|{P "mất"}|{S "con"}|{first O}|{follows>only}|{others>irony}|{praise>irony}|{trouble>late}|được một|ơn <p> vì',
    ],
    [
      53,
      ', chỉ|<p> lại|<p> tự|<p> để|^ <p> gây|^ <p> tự|^ tất|hiển nhiên|hết hạn .|không được|mình .|mình . $|ngồi|staging .|staging . $|tất cả|{- praise}|{-! irony}|{S "một"}|{believes>wrong}|{document>object}|{ought>checks}|{vì P}|{để S}',
    ],
    [52, '<p> không báo|^ hiển|hiểu|to|tắt|vì không|{believes>system}|{wrong>owns}'],
    [
      51,
      ', trang|^ vì|con người .|feature|feature flag|hết hạn|không đủ|prod|thèm|thôi|tường|tới <o>|{T object}|{able>others}|{object>trouble}|{ought>cause}|{system>away}|{while>nobody}|{wrong>changes}',
    ],
    [
      50,
      '; nó|<p> quên|^ <p> quên|cãi nhau|loa|mươi phút .|qua loa|{- """}|{P believes}|{S "bước"}|{future>wrong}|{irony>others}|đoán được',
    ],
    [
      49,
      '; <p>|chat|cuối tuần .|hoãn|kinh|là đã|phối hợp|thả|{P "đáng"}|{P! object}|{able>irony}|{document>changes}|{system>passive}|đã trả',
    ],
    [
      48,
      '<p> thì|cục|hiểu vì|hiểu vì sao|hứa|kết cục|là không|mươi phút|ngay trước|nguyên|sau vụ|sau vụ này|sống|vẫn chưa|{- away}|{able>again}|{cause>trouble}|{nobody}|{object>owns}|{persists>would}|{person>irony}|{praise>late}|{thus>cause}|{thus>owns}|{would>system}|đã thấy',
    ],
    [
      47,
      ': lỗi|^ ghi chú|chú bàn|chú bàn giao|cáo|ghi chú bàn|hình|không kiểm|lại thì|này có|sao lưu|việc mất|{- bởi O}|{P "lại"}|{again>knows}|{praise>owns}|{would>irony}|ở <p>',
    ],
    [
      46,
      '^ chỉ cần|^ dữ|^ dữ liệu|của ca|ghi "|lặng|nam|như vậy|năm phút|sập|thì đã|tránh được|trí nhớ|{- "tất"}|{N "chẳng"}|{P! ought}|{T tells}|{again>negated}|{follows>while}|{irony>system}|{only>object}|{ought>able}|{owns>trouble}|{short -}|{would>others}|đỏ',
    ],
    [
      45,
      '^ <p> mất|^ giỏi|con người|cấp được|khó|không một|làm|lần này <p>|lịch trực .|nhìn|nó|nổi|phút mới|sai|thì <p>|{-! away}|{P others}|{S "cả"}|{S! irony}|{changes>nobody}|{forgets>changes}|{must>object}|{negated>persists}|{others>negated}|{owns>away}|{subjects PN}|{while>persists}|{wrong}|được .|được . $',
    ],
    [
      44,
      '# phút .|<p> đáng|^ đương|^ đương nhiên|backup .|backup . $|chút|của mình .|kỷ|kỷ luật|lắm|nằm ngay|rút|tay .|tay . $|toàn bộ|trôi|vội|{- "thật"}|{- must}|{-! knows}|{P khi -}|{P để S}|{S knows}|{believes>passive}|{bởi O}|{cause>away}|{must>punishes}|{only>system}|{owns>irony}|{tells>others}|đáng lẽ|đĩa đầy .|đương|đương nhiên',
    ],
    [
      43,
      'cảnh báo .|kinh nghiệm|nghiêm|ngoái|năm ngoái|rồi .|rồi . $|sạch|thì phải|trong lúc|trừ|và một|xem .|xem . $|{P cause}|{P! believes}|{forgets>must}|{if>knows}|{irony>owns}|{must>late}|{object>persists}|{only>tells}|{passive>if}|{praise>system}|{punishes>would}|{subjects T}|{system>persists}|{trouble>while}|{while>late}|{while>trouble}',
    ],
    [
      42,
      '# giờ ,|<p> ghi đè|^ <p> bỏ|ai chịu|ba trong|chín .|chín . $|chấp nhận được|câu lệnh|ghi chú|group|hạn .|hạn . $|lặng .|lặng . $|nhưng không|nhảy|nhầm|phản hồi|security|sự|thứ ba trong|trách|{- "đáng"}|{-! owns}|{P "bỏ"}|{P mà P}|{S "nguyên"}|{changes>must}|{checks>passive}|{middle O}|{persists>changes}|{person>nobody}|{rồi -}|{short S}|đi ăn|để',
    ],
    [
      41,
      ', không một|, sau|<p> mở|<p> được page|^ bước #|chạy .|chạy . $|chỉ là|chờ|con người trong|có chữ|cả phòng|cảnh báo bị|hiếm|lại lúc|lại lúc #|nhìn lại thì|rồi đi|thấy trước|thứ năm|trực .|trực . $|{P "lúc"}|{S và P}|{cause>changes}|{forgets>while}|{if}|{nobody>checks}|{object>changes}|{wrong>object}|đè lên',
    ],
    [
      40,
      '<o> , và|^ <p> ghi|^ lại|^ thay|^ vì <p>|bảo|bị bỏ|của <o>|dòng trong|hết|lời bằng|một cuộc|một cuộc gọi|nâng|soạn|trong phần|trả lời bằng|tắc trách|user|xoá luôn|{- "nhìn"}|{- "nó"}|{- "đã"}|{P "thiếu"}|{P! follows}|{S "chỉ"}|{believes>future}|{do P!}|{if>document}|{nên S}|{object>praise}|{persists>away}|{persists>irony}|{punishes>owns}|{tells>late}|{thus>praise}|{thì P}|{would>tells}|đây|đều biết',
    ],
    [
      39,
      ': lỗi con|<p> coi|<p> gửi|^ kết|^ phải chi|báo .|báo . $|chúng ta mất|chỉ vì|chủ dịch|chủ dịch vụ|cấu hình sai|em|hình sai|không báo|không kiểm tra|không thể chấp|màn hình .|mù|một câu|nhưng <p> không|nhất ,|phải chi|ta mất|thấy <p>|thể chấp|thể chấp nhận|trưa|tải .|tải . $|tốc|{- "loi"}|{O object}|{O}|{P dù S}|{P! negated}|{S "ghi"}|{T "chúng"}|{cause>forgets}|{checks>knows}|{checks>owns}|{do O}|{dù S}|{irony>nobody}|{mà S!}|đã tắt|đầu .|đầu . $',
    ],
    [
      38,
      '# giờ|<p> gọi|^ <p> giữ|^ <p> đáng|^ phải|bản sao lưu|bật cho|chưa hề|cáo .|cáo . $|du|khai .|khai . $|lúc # giờ|ngủ|nào được|phút thứ|production|ra không|{- "ký"}|{- irony}|{O "cùng"}|{T would}|{away}|{follows>passive}|{object>knows}|{others>owns}|{would>able}|{would>trouble}|đâu .|đâu . $|đây là',
    ],
    [
      37,
      ', chưa|^ <p> coi|^ hiếm|^ đợt|bị lỗi .|có hai tuần|demo|dĩ|dĩ nhiên|gì|hai trăm|lẽ ra không|lời|lỡ|mãi|năng|rành|xoá sạch|{- knows}|{O! owns}|{P "ca"}|{P "coi"}|{P! tells}|{S "chủ"}|{S "tìm"}|{cause>praise}|{knows>document}|{passive>future}|{person>thus}|{subjects SS-}|{thus>believes}|{wrong>would}|ý|đang đỏ|đâu',
    ],
    [
      36,
      '" để|, cả|<p> mà|^ làm|^ lệnh|bước hai|có thể tránh|cũng phải|database|hiển|hiện ra|hoàn toàn có|hết .|hết . $|la|lần ,|người trong|như|phát hiện ra|runbook , <p>|sáu tiếng|thật|thứ ba|tiếng .|tiếng . $|toàn có|toàn có thể|trong log|trắng|{- "cả"}|{- "giá"}|{- "sau"}|{O persists}|{S "làm"}|{S "ngày"}|{S thì -}|{T owns}|{cause>able}|{follows>persists}|{irony>unable}|{nobody>person}|{persists>trouble}|{praise>knows}|{praise>negated}|{trouble>if}|{trouble>thus}|đánh|ở <p> .',
    ],
    [
      35,
      '" .|" . $|, lại|<p> chẳng|^ <p> có|^ dĩ|^ dĩ nhiên|^ page bị|^ tất cả|báo bị <p>|bị lỗi|chỉ cần|chỉ hết|chỉ hết hạn|chứng chỉ hết|cũng thấy|cẩn thận|cố kéo|cố kéo dài|ghế|khách gọi|lại đúng|mọi chuyện|page bị|phá|phòng|phút không|sớm|sự cố kéo|tay <p>|thấy đĩa|thận|xoa|{, -}|{- "hiển"}|{- "lại"}|{- "mười"}|{- again}|{- nên S}|{O irony}|{P "chẳng"}|{P nên S}|{S! thus}|{T follows}|{T late}|{believes>persists}|{changes>praise}|{future>persists}|{knows>changes}|{only>thus}|{persists>thus}|{praise>would}',
    ],
    [
      34,
      '<o>|<p> chạy|<p> có|ai cũng thấy|ba giờ .|bị <p> bỏ|chính <p>|con job|có mười|có đủ|cũng biết|cả tuần|hỏng .|hỏng . $|khiến chúng|không .|không . $|lại một|lần thứ|mất cả|một|nhớ|nằm ở <p>|quyền của|sao ,|sao .|sao . $|test restore mỗi|thay đổi này|trước giờ bán|tưởng|vì "|vẫn là|xin lỗi|{- "dùng"}|{- "rút"}|{- "sửa"}|{- ought}|{. P}|{; P}|{S trouble}|{S vì P}|{again>able}|{follows>would}|{must>tells}|{object}|{praise>tells}|{subjects --P}|{while>tells}|đổi này',
    ],
    [
      33,
      '<p> còn|<p> làm theo|^ chúc|^ chúc mừng|^ nam|báo cho|báo cáo|bảng orders|bốn mươi phút|cẩu|cẩu thả|là do <p>|migration|ngang|nghiệp|nhìn lại|như đọc|orders|phải biết|ra nên|rule|tới lúc|từ tháng|vì không ai|{- "dữ"}|{- , P}|{-! ought}|{N checks}|{O believes}|{P "chính"}|{P "đều"}|{P còn -}|{P ought}|{S "chuyển"}|{again>cause}|{believes>object}|{forgets>passive}|{irony>tells}|{object>tells}|{only>late}|{passive>wrong}|{person>while}|{tells>praise}|{vì N}|đi ngang|được " .|được bật',
    ],
    [
      32,
      '<p> mới|^ <p> tắt|^ giá|bài học|báo như|bật lại|bằng|chưa bao|chưa bao giờ|chỉ vì một|có chỗ|cùng <o>|cảnh báo như|cứu được|flag bị|gây|gây ra|hứng|khi chuyển|khoản .|khoản . $|không ghi|là thấy|lên .|lên . $|lên production|lịch trực|merge|mà cả|mừng <p> đã|nhanh như|nằm ở|nếu <p>|phút đầu|quên .|quên . $|ra chuyện|sai .|sai . $|theo quy|thôi .|thôi . $|thứ chín|trước khi|tài khoản .|tắt cảnh|tắt cảnh báo|từ đầu .|{- "là"}|{P "tháng"}|{P! others}|{again>away}|{believes>would}|{if>checks}|{irony>away}|{last P}|{must>would}|{object>thus}|{others>future}|{others>while}|{praise>while}|{subjects S}|{tells>ought}|{unable>away}|{unable>checks}|{while>forgets}|{would>passive}|{wrong>late}|ý .|ý . $|đơn vị|được nếu|ứng',
    ],
    [
      31,
      '" , <p>|, cho|<p> bỏ qua|^ chỉ|^ kiểu|ai mở|báo bị|checklist .|checklist . $|chúng ta đã|còn sống|dùng được .|dấu|hành|hạ|khẩu|lệnh dừng|một số không|phản ứng|production .|production . $|sai sót|soát .|soát . $|số không|ta đã|tháng ba|thư mục|thể tránh|thể tránh được|tránh|vận|yaml|{- "cho"}|{- "giỏi"}|{- "sống"}|{- "đi"}|{P "thật"}|{P! late}|{S "lỗi"}|{S "ngay"}|{S if}|{checks>able}|{must>trouble}|{nobody>changes}|{only>able}|{others>object}|{passive>thus}|{persists>knows}|{while>must}|{wrong>punishes}|đã xem|được xem|để lại|đối soát .',
    ],
    [
      30,
      '" tạm|# nhưng|# user|# user bởi|, <p> vẫn|<p> ack|<p> ack lúc|<p> của|<p> vẫn không|<p> đánh|^ <p> gọi|^ <p> đánh|^ biến|^ biến môi|^ đáng|ack|ack lúc|ack lúc #|build lúc|bật cho #|bị ai|bị ai đó|bởi <o>|chi|cho # user|chứ .|chứ . $|của|của lỗi|deploy của|duy|duy nhất|giám sát .|giữa|không bao giờ|không chạy|không phản|không phản hồi|liên quan|liếc|là biết|lúc # nhưng|lạ gì|lạ gì .|lắm <p>|lẽ phải|mang|mất bốn|mấy|mật khẩu|mọi khi|mở|nguyên nhân|ngày|ngày đầu|nhiên là|như mọi khi|nằm trong|trên màn|trên màn hình|trước .|trước . $|user bởi|vẫn không|về một|vụ này|{, -!}|{, S!}|{- "bỏ"}|{- "dọn"}|{- "thay"}|{- , N}|{O wrong}|{P "ack"}|{P "chỉ"}|{P "đánh"}|{S "biến"}|{S "bản"}|{S "email"}|{S "rule"}|{S ; P}|{cause>wrong}|{late}|{must>future}|{negated>changes}|{thus>unable}|đáng lẽ phải|đáng ra|đây là lỗi|đến việc',
    ],
    [
      29,
      '" không|# , <p>|# phút|, bằng|<p> bật|<p> ngủ|<p> đã tắt|^ chẳng|^ nhà|^ root|^ root cause|^ thay vì|cause|chiu|cho|chuyện này|cài|cùng một|dù|gì cho|khiến chúng ta|lòng|lời trong một|mất bốn mươi|nguyên nhân :|nhân :|nâng cấp .|phối|ra là|reo|root|root cause|thuộc về|thuộc về <o>|thì có|tình|vào prod|vì <p> không|vô|vấn đề nằm|vẫn|xa|{, S}|{- believes}|{P "gửi"}|{P "ngủ"}|{P "đổi"}|{S able}|{S! passive}|{changes>believes}|{changes>owns}|{changes>passive}|{future>must}|{mà P}|{subjects O--}|{thus>trouble}|{would>owns}|được "|đề nằm',
    ],
    [
      28,
      '# rồi|# độ|, bước|<p> hiểu|<p> quen|<p> tháng|<p> đã thấy|^ <p> bật|^ <p> quen|^ chẳng ai|^ do|^ feature|^ feature flag|^ đã|ba chữ|biết không|bị <p> tắt|chuyển cụm|chạy lệnh|chắc|cách làm|câu query|doc|firewall|hai chữ|khoảng|không ai chịu|không thể|luận|là lỗi|máy sau|mục bị|ngay trên|ngưỡng cảnh|ngưỡng cảnh báo|nham|ninh|nào cũng|nạp|pager .|pager . $|phai|phải báo|quyết|restore|sau ,|staging|test restore|thử nghiệm|tại|tới|{- "dấu"}|{- "làm"}|{- "thôi"}|{- "thế"}|{- vì P}|{-! believes}|{-! changes}|{N nobody}|{N}|{P "bật"}|{P "giữ"}|{P "quen"}|{P! away}|{S "chúng"}|{S "feature"}|{S "sau"}|{away>forgets}|{changes>able}|{changes>ought}|{checks>persists}|{còn T}|{document>cause}|{if>follows}|{khi -!}|{late>changes}|{negated>system}|{only>would}|{others>away}|{others>checks}|{person>trouble}|{praise>away}|{praise>follows}|{subjects -N}|{subjects -P}|đúng ngày|đỏ ,',
    ],
    [
      27,
      ', còn|, rồi|<p> cần|<p> giữ|<p> gọi cho|<p> đã nói|^ <p> tháng|^ bốn|^ câu lệnh|^ hai email|anh <p>|biết .|biết . $|bị một <p>|ca ba|chúng ta|chỉ .|chỉ . $|chứng chỉ .|cách làm việc|có backup|cảnh báo trước|gốc rễ :|hỏi "|không ai được|không có backup|không trả|loi|muốn|máy nào|mười hai|mỗi <p>|một <o>|nhận được|phẩy|phẩy .|phẩy . $|rễ :|ta|thiểu|trượt|trọng .|trọng . $|tối thiểu|từ đầu|vào đúng|vụ|{, N}|{- "đến"}|{O cause}|{O punishes}|{P! persists}|{P!}|{S "ticket"}|{believes>document}|{follows>negated}|{late>nobody}|{negated>praise}|{ought>negated}|{persists>nobody}|{praise>able}|{punishes>changes}|{rằng P}|{subjects ---P}|{system>praise}|{while>praise}|đã nói|được hai|đến # ,|đụng vào|ở chỗ',
    ],
    [
      26,
      '# ,|<p> cũng có|<p> ghi|<p> phát|<p> phát hiện|<p> đáng lẽ|^ <p> chẳng|^ <p> lại|ai phải|buồn|bàn phím|bàn phím .|báo lỗi|bỏ lỡ|chi <p>|chi nhánh|chỉ cần đọc|cả buổi|cần đọc|cẩn thận hơn|dang le|deploy xong|giờ bán|khiến|không báo cho|không một ai|kênh|mò|mật|một ai|một lần|người dùng|nhấc|nhấc máy|nhắc|phím .|phím . $|phải chi <p>|ra ,|thì kết|thận hơn|tìm ra trong|vẫn còn|{- "đợt"}|{- punishes}|{: -}|{O! knows}|{P "phát"}|{S cause}|{T : -}|{T nếu P}|{believes>tells}|{checks>must}|{future>irony}|{knows>negated}|{knows}|{must>able}|{object>others}|{owns>forgets}|{person>unable}|{subjects -SP}|{unable>while}|{wrong>while}|đẩy|đến # giờ|ẩu',
    ],
    [
      25,
      '# thì|, <p> không|<p> cứ|<p> gây ra|<p> phai|<p> đẩy|^ bản deploy|^ bản sao|^ thật không|bị <p> <p>|bốn tiếng|cho #|coi trọng|cần phải|gạt|khi ,|không chịu|không thèm|là lỗi thao|lúc <p>|lý "|lại cho|lỗi thứ|lỗi thứ hai|máy ,|mọi khi ,|một <p>|ngon|page bằng|phải|ra nhận|runbook đó|sao <p>|suốt #|suốt # phút|thật không|thủ|việc mất dữ|vào lịch|về nhà|xác nhận page|xử lý "|{- "maintenance"}|{- nếu P}|{N tells}|{O! changes}|{P "cứ"}|{P "giỏi"}|{P "lỗi"}|{P nobody}|{P praise}|{P! again}|{future>while}|{irony>knows}|{only>away}|{only>irony}|{owns>while}|{system>others}|{vì P!}|{để -}|đang đỏ .|điện|đĩa|được kết|được kết quả|đầu|đừng',
    ],
    [
      24,
      ', ba|<o> muốn|<p> có lỗi|<p> cấu|<p> cấu hình|<p> phớt|<p> phớt lờ|<p> quyết|<p> quyết định|<p> tự ý|<p> đổi|^ <p> biết|^ nhìn lại|^ tất nhiên|^ đây|ai .|ai . $|ba lần|bước #|bản ghi|bị <p> xoá|checklist|cho cùng|chạy script|cả chỉ|cả chỉ vì|cỡ|cụm thật|của nó|dùng được|gật|khai|là ổ|lâu|lăm|lăm phút|lần này|mùa|mất hai mươi|mất một|mọi|một câu hỏi|một số|ngủ .|ngủ . $|nhánh|như mọi|nhớ .|nhớ . $|này chỉ|phiên bản mới|phát hiện|phải chịu|tat|trong năm|tình hình|tất cả chỉ|tất nhiên|tự ý|việc của|xoá|{- "ca"}|{- "chuyện"}|{- "có"}|{- khi P}|{-! late}|{O future}|{O khi -}|{P "chạy"}|{P "phớt"}|{S "trang"}|{able>unable}|{believes>knows}|{forgets>trouble}|{irony>object}|{khi N}|{late>person}|{object>forgets}|{others>person}|{owns>nobody}|{praise>persists}|{subjects -S}|{tells>forgets}|{while>again}|đánh sập|đã gửi|đọc nhầm',
    ],
    [
      23,
      '# giờ #|<o> vì|<p> cho|<p> có mặt|<p> thì không|^ <p> ngủ|^ nói|bị một|bỏ đi|chín mươi|chính|commit|của khách|dòng nào|giờ #|gây ra sự|gật đầu|gốc :|gốc rễ là|hai .|hai . $|hành đã|khoẻ .|khoẻ . $|khâu|không bao|kiểm tra dung|luôn .|luôn . $|là khâu|là ổ đĩa|làm qua|làm qua loa|môi|môi trường|mắt|nhiệm .|nhiệm . $|nhân gốc :|này và|nửa tiếng .|phím|ra sự|ra sự cố|restore mỗi tháng|ràng là|rõ ràng là|rễ là|suy|tai|thấy ngay|tiếc|tra dung|tra dung lượng|trong checklist|trong năm phút|trong phiếu|trách nhiệm .|về|{- "các"}|{- "cũng"}|{- "đây"}|{-! passive}|{-! tells}|{O trouble}|{O vì S}|{P "mãi"}|{P "sao"}|{P "tắt"}|{P "ít"}|{P thì T}|{S "đã"}|{S! only}|{T "nguyên"}|{T cause}|{able>negated}|{checks>would}|{do P}|{document>nobody}|{must>follows}|{owns>cause}|{owns>thus}|{punishes}|{thus>nobody}|{trouble>wrong}|{while>ought}|{would>person}|{wrong>passive}|đã có thể|được ai',
    ],
    [
      22,
      ', là|, thế|<p> giao|<p> làm việc|<p> thiếu|^ <p> nào|^ chính|^ maintenance|ba tuần|bóng|chịu đọc|có người|có runbook|cả .|cả . $|cố :|cụm .|cụm . $|cứu|deploy ,|giá mà <p>|gõ sai|hình của|le|là phải|lại ,|lần restart|maintenance|mà vẫn|nghiêm trọng|nên #|năm thì|phút thì|quan|rollback .|rollback . $|sai được|suốt hai|sót|sẵn|sớm hơn .|thèm trả|thèm trả lời|thực|thực hiện|trong vòng|viết|việc khác|việc khác .|và hết|xuống|xác định|{- "bốn"}|{- "chữ"}|{- "ra"}|{- thì P}|{N ought}|{O "chúng"}|{O! late}|{P "một"}|{P "nào"}|{P rằng S}|{P! only}|{P}|{believes>person}|{document>only}|{follows>thus}|{irony>if}|{irony>must}|{only>believes}|{others>thus}|{ought>nobody}|{person>again}|{praise>changes}|{subjects TP}|{while>only}|được với|đầy .|đầy . $|đọc thông|đọc thông báo|đứng ra',
    ],
    [
      21,
      '# đến #|, chỉ là|, do|, với|<o> thì|<p> a|<p> b|<p> bảo|<p> nào|<p> sửa|^ <p> a|^ các|^ dang|^ dang le|^ ghi|^ mười|^ ticket|^ từ #|a|bao|berlin|biến môi|biến môi trường|biết không được|bản deploy|chập|chập chờn|chờn|cuối cùng cũng|cuối tuần|có đúng|có đúng một|cùng cũng|dns|duy nhất là|dịch vụ không|flag được|hai lần .|han|hoi|hotfix|hè|ký duyệt|lên tiếng|lại là|lần đều|lẽ ra nên|mình tới|mùa hè|mất hai|mất mười|nghe máy|nguyên nhân gốc|nhân gốc|này <p> có|nếu <p> làm|phải dừng|sẽ đầy|sớm hơn|thật là|thức đêm|tại <p>|tốn|từ tháng <p>|về tên|vụ không|xoá .|xoá . $|{- if}|{O would}|{P "a"}|{P "b"}|{P "hiếm"}|{P "không"}|{P "lần"}|{P "phải"}|{P! able}|{S owns}|{^ -}|{able>thus}|{believes>trouble}|{changes>others}|{checks>object}|{must>again}|{object>again}|{object>cause}|{owns>knows}|{passive>object}|{persists>forgets}|{tells>person}|{thus>punishes}|{thì T}|{tại P}|{would>follows}|đoán .|đoán . $|đã|đĩa sẽ|đĩa sẽ đầy|được duyệt|đụng|ổ đĩa sẽ',
    ],
    [
      20,
      '<p> nghĩ|<p> đáng ra|<p> đều|^ <p> đổi|^ canary|^ chúng tôi|^ con số|^ hiếm khi|^ kế|^ kế hoạch|^ mọi|^ nhìn|^ đến|ai được|bán|báo cho chúng|báo của|báo đã|cho chúng tôi|chuyến|chín|chưa ai|code|config|câu đầu|còn|có ai|cảnh báo đã|debug|fix|gốc|hiếm khi|hàng đã|học được|khách hàng đã|không có bản|làm việc của|lúc đó <p>|lầm|lần , cả|mình đang|một cái|một giờ|một thay|một thay đổi|một việc|như <p>|nhất <p>|phiếu|restore mỗi|rollback ,|sai lầm|sắp|thứ|thứ mười|tiên của|trong khi|trước rồi|tuyệt|tắc trách .|vào production|{- "bấm"}|{- "cùng"}|{- "giờ"}|{- "hiếm"}|{- "ngủ"}|{- "nói"}|{- do T}|{N! nobody}|{N!}|{O "một"}|{O others}|{O thì -}|{P "bảng"}|{P "vấn"}|{S "test"}|{S passive}|{^ N!}|{^ P!}|{believes>thus}|{cause>believes}|{checks>system}|{do T}|{irony>changes}|{knows>future}|{negated>knows}|{nếu P}|{object>nobody}|{others>wrong}|{persists>follows}|{praise>object}|{trouble>punishes}|{wrong>future}|đã xin|đầu tiên của|đến|đợi',
    ],
    [
      19,
      ', <p>|, <p> lại|, chữ|<o> , <p>|<p> gạt|<p> ký|<p> merge|<p> nào cũng|<p> phải chịu|^ <p> thiếu|^ ai đó|^ do <p>|ba ngày|bảo vệ|bấm nhầm|bằng cách|chẳng buồn|chỉ có|cluster|cron|cách <p>|cái nút|có bản sao|giờ nên|gửi <o>|hôm sau|là lần|là lỗi của|là tại|là tại <p>|làm theo quy|lại khi|lại nhầm|lần liền|lọt|lỗi con|lỗi con người|nghìn|nghĩa|nhận được việc|nổ|phải chịu trách|quyết định|quá sớm|ra trong|retry|sprint|thì không .|ticket|toán|trên máy|trôi qua|tại <p> .|{- "bàn"}|{- "rollback"}|{- "trách"}|{- others}|{- tại -}|{O "với"}|{O và S}|{P "cấu"}|{P "đúng"}|{P ; P}|{S "không"}|{S : -}|{S ; -}|{T praise}|{changes>persists}|{changes>trouble}|{checks>nobody}|{document>while}|{late>believes}|{late>follows}|{nobody>tells}|{passive>nobody}|{subjects -TP}|{would>if}|{would>object}|{wrong>forgets}|ăn trưa .|đâu cần|đúng là|được việc|đặt mục|đặt mục tiêu',
    ],
    [
      18,
      ', nhưng <p>|<p> chạy script|<p> chẳng buồn|<p> của nhà|<p> quá|<p> thức|<p> tắt kiểm|<p> xoá mất|^ <p> chạy|^ sự|^ tên|anh|ba lần ,|bão|bỏ quên|canary|còn gì|cả buổi sáng|cảnh báo của|dài hàng|dài hàng đợi|dòng cấu|dòng cấu hình|flag|ghi đè .|giỏi hơn|gây ra .|gọi cho|hai check|hai nghìn|khi chưa|khi đổi|không xem|khẩn cấp|làm rất|lớn nhất|mọi thứ|như thế|nhưng <p>|nào mà|này từ|nắm|phải hỏi|ràng|rõ ràng|sale .|sale . $|script|security group|sim|site|thay đổi được|thì chúng|tiếng ,|tắt kiểm|tắt kiểm tra|tắt tiếng|tế|việc của <o>|vòng|với nhà|với nhà cung|xong|xong .|xong . $|{- "câu"}|{- "không"}|{- "suốt"}|{- : S}|{- do O}|{P "bất"}|{P "giao"}|{P "làm"}|{S "ai"}|{S "lệnh"}|{S follows}|{away>irony}|{cause>system}|{irony>believes}|{nhưng P!}|{nhưng P}|{others>system}|{passive>forgets}|{passive>unable}|{person>tells}|{subjects O-}|{tells>knows}|{thus>irony}|{trouble}|đè .|đè . $|đến ,|đồ thị|đổi được|độ dài|độ dài hàng|ổ',
    ],
    [
      17,
      ', sau khi|<p> chỉ|<p> cũng|<p> gõ|<p> kho|<p> khởi|<p> khởi động|^ con|^ không thể|^ thay đổi|^ trước|^ đọc|balancer|bang|biết mình|biết điều|bàn|báo thứ|bản sao .|bảo trì của|bật lại .|bộ phận|chụp snapshot|chứng chỉ|có sự|có sự cố|của pipeline|dung|hard-code|khoẻ|load balancer|là thấy ngay|lúc page tới|lỗi thao|lỗi thao tác|máy phát|mươi giây .|nhẽ|nào trong|nóng|nỗi|page tới|phát|phải làm|phải thấy|phận|quá nên|rollout|sai sót của|sót của|thưởng|tool ,|tránh được nếu|trì của|trăm|tố con|tố con người|tối đó|tới lần|tới lần thứ|từ hồi|vậy|xong trong|xét|yếu tố con|{- "deploy"}|{- "phải"}|{- thì T}|{N "không"}|{O away}|{P nên T}|{S "snapshot"}|{S punishes}|{checks>while}|{nên S!}|{ought>object}|{tells>able}|{unable>nobody}|án rollback .|đi .|đi . $|đáng ra phải|đã biết|được gọi vì|được hỏi|đẹp|đồ là|đổ|ẩu .|ẩu . $',
    ],
    [
      16,
      ', mất|<o> mà|<p> cùng sửa|<p> hứa|<p> xoá|^ <p> hứa|^ <p> mà|^ <p> phớt|^ <p> thì|^ ai|^ bản|^ chỉ có|^ danh|^ suốt|^ vụ này|^ đúng|buổi demo|bước sao|cho ai|chuyện này .|chỉ bị|chứng chỉ bị|cuối cùng|có chuyện|cùng sửa|cả tiếng|cố bắt|cố này là|của <o> mà|của <o> thì|của buổi|của buổi demo|dự phòng bị|giữa trưa|hai giờ|họp .|họp . $|khoản của <o>|lui|là <p> đã|là thiếu|làm hỏng|lời khách|marketing|mà cả công|mỗi lần|một màn|một màn hình|nen|nghĩ tới|ngày ,|nhiệm|nháp|nhận là|phòng bị|ra <p> phai|ra mắt|ra phải dừng|rollout .|rollout . $|sao nó|sự cố bắt|test tải .|thanh toán|theo hướng|theo hướng dẫn|theo quy trình|thoại ,|thì <p> đã|thứ hai .|trang ,|trong vụ|truoc khi|trách nhiệm|trên production .|trả lời khách|trả tiền|tên của|tập|vì sao nó|vấn|xấu|{- "vậy"}|{- forgets}|{O "sai"}|{O : -}|{O forgets}|{O must}|{P ""}|{P "bảo"}|{P "hứa"}|{P again}|{P! owns}|{S "kênh"}|{T thus}|{document>checks}|{follows>again}|{forgets>document}|{future>thus}|{if>cause}|{irony>praise}|{late>would}|{middle T}|{passive>changes}|{passive>negated}|{praise>cause}|{subjects SP-}|{subjects SP}|{while>checks}|điện thoại ,|đó , và|đĩa đầy|đường lui|được ghi .|được lỗi này|đọc tài|đọc tài liệu',
    ],
    [
      15,
      ', <p> thì|<p> , và|<p> biên|<p> biên soạn|<p> ca|<p> không biết|<p> đêm|^ <p> ca|^ bàn|^ bàn giao|^ câu|^ gốc|^ image|^ node|^ trách|^ trách nhiệm|^ đến khi|account|ai nghĩ|ai được gọi|biên soạn|báo đang tắt|bản này|bỏ quên .|bộ .|bộ . $|chiều thứ|cho sự|cho sự cố|chú ý|chỗ|click|các <o>|câu|còn .|còn . $|cú click|cảnh báo|duyệt .|duyệt . $|dòng " không|ghi nhận|ghi rõ|giờ # .|gặp|gọi cho <o>|hình sai .|im lặng|incident|job này|khi đã|không đọc|làm sập|làm việc|lên production .|migration .|migration . $|môi trường thử|mỗi tháng|một cú click|một tiếng|ngạc|ngạc nhiên|ngờ , lần|nói với ai|phút và|phải đợi|quá sức|quên mất|ra nó|ra xem|rút nhầm|sale|sau khi <p>|sau khi đã|snapshot|thì <p> phải|thì đã không|thấy <p> mở|thẳng lên|thể|thử ,|tiếp .|tiếp . $|triển khai|trường thử|tốc độ|tới sáng|vài|vì <p> quên|với <o> ,|với ai|xoá mất|{- "chi"}|{- "về"}|{- để -}|{-}|{N believes}|{O "đây"}|{O knows}|{P "anh"}|{P "biên"}|{P "quyết"}|{P "đẩy"}|{P để -}|{S "staging"}|{S late}|{S others}|{believes>checks}|{believes>must}|{checks>only}|{document>negated}|{future>negated}|{irony>checks}|{knows>persists}|{knows>would}|{nobody>believes}|{persists>object}|{trouble>follows}|{would>thus}|{wrong>believes}|đang trên|điện .|điện . $|đâu có|đã tránh|đã tránh được|đúng ra|đúng ra <p>|đầu file|đặt tên|ưu',
    ],
    [
      14,
      '# phần|# phần trăm|, như mọi|<o> khiến|<o> khiến chúng|<p> biết|<p> chạy nhầm|<p> gõ sai|<p> lỡ|^ <p> khởi|^ <p> lỡ|^ bản nháp|^ chín|^ ngay|^ đây là|ai cũng biết|biểu đồ là|bản bàn|bản bàn giao|bấm|bị thu|bỏ mặc|bốn mươi|chạy nhầm|chạy test|chữ "|có <p> .|cố là|của <o> khiến|duy nhất không|hiểu nổi|hoạt|hoạt động|không bàn|không hiểu|kiểm toán|log .|log . $|là sai|lên hai|lại ba|lầm của|lầm của <o>|mat|mà|mà <p> vẫn|mà không có|mười lăm|mười lăm phút|một dòng trong|một node .|một thư|ngưỡng|nhanh ,|nhất của|nhất không|phí|phút ;|postmortem|quy trình|quảng|riêng|rồi ,|sai lầm của|sự cố là|thì chúng ta|thế này|tin vào|trong một giờ|và làm|về <o> .|{- "bằng"}|{- "chẳng"}|{- "chịu"}|{- "root"}|{- khi T}|{-! would}|{N! knows}|{N! unable}|{O "sự"}|{O praise}|{P "có"}|{P "cũng"}|{P "gõ"}|{P "lỡ"}|{S "ngưỡng"}|{S do P}|{able>object}|{able>owns}|{believes>again}|{cause>would}|{irony>punishes}|{knows>follows}|{negated>only}|{nobody>would}|{nếu O}|{only>negated}|{others>able}|{others>only}|{passive>irony}|{praise>believes}|{trouble>only}|{unable>others}|{while>follows}|{would>late}|{wrong>document}|{để -!}|ăn trưa|đóng ticket|được là|được sự|đầu ,|đọc hết',
    ],
    [
      13,
      '# giờ sáng|# đến|, chỉ có|, cả ba|, và <p>|-|<o> trợ nằm|<p> cuối|<p> cuối cùng|<p> nhờ giúp|<p> tưởng|<p> vốn|<p> vốn không|<p> xoá .|^ <p> bảo|^ <p> cấu|^ <p> cứ|^ <p> giao|^ <p> vốn|^ <p> xem|^ chung|^ chúng|^ cấu|^ cấu hình|^ cần|^ quyền|^ đáng nhẽ|^ đồ|^ đồ thị|ai trong <p>|bản hotfix|bản hotfix của|cache|chúng ta có|chấm|chứ|cung cấp đã|cả đêm|cảnh|cấp đã|của <o> trợ|của aws|dns .|dns . $|duy nhất gây|gốc rễ của|hai ngày|hai tuần mà|hotfix của|hotfix của <o>|khác với <o>|không hỏi ai|không qua|khẩn|kiên|kịp|listener|load|là đã tránh|mà chẳng|mất dữ|mất dữ liệu|ngay .|ngay . $|nhân|nhân sự|nhất gây|nhất gây ra|nhẽ <p>|nhờ giúp|ra xem .|rễ của|sao|sót của <o>|ta có|test tải|thì chỉ|thì giờ|thì khách|thì phải biết|thử .|thử . $|trợ nằm|trợ nằm trong|tư|tượng|tắt nhầm|tắt đi|tối|tức|từ # giờ|và tự|vẫn nhận|vận hành|về giới|về giới hạn|vốn không|{- "chung"}|{- "chưa"}|{- còn S}|{- rồi -}|{O "khác"}|{P "sửa"}|{P "từ"}|{P "vốn"}|{P mà N}|{P thì P}|{S "cái"}|{S "cấu"}|{S "từ"}|{S "đơn"}|{S "đồ"}|{T trouble}|{T}|{cause>document}|{checks>believes}|{mà T}|{no system}|{nên T}|{ought>trouble}|{owns>believes}|{passive>able}|{passive>document}|{passive>knows}|{persists>able}|{praise>others}|{subjects PP-}|{subjects PS-}|{thus>negated}|{while>thus}|đang chạy|đáng nhẽ|đáng nhẽ <p>|được page|đến giờ|ổ cứng|ổ đĩa đầy',
    ],
    [
      12,
      ',|, ticket|, từ|<p> bỏ quên|<p> chọn|<p> cũng phải|<p> hoảng|<p> làm|<p> rồi|<p> tắt nhầm|^ <p> cuối|^ <p> hoảng|^ <p> sửa|^ <p> thấy|^ <p> đẩy|^ báo|^ giá mà|^ ngày|^ sai|^ sai sót|^ thông|^ từ lúc|ai làm|ai nghĩ tới|báo bằng|báo của <o>|báo vào|bản ghi dns|cho lỗi|chỉ có <p>|cùng cũng chịu|cú|của khách .|dòng "|ghi dns|giá mà|gọi ,|hiểu biết|hoảng|hỏi một|khi bấm|là giới|là giới hạn|là lúc|là lúc #|lại làm|lần thứ ba|lỗi do|mà <p>|mà <p> không|mươi giây|nghĩ đến|nghĩ đến việc|nhìn đồ|nhìn đồ thị|nhịp|production lúc|ra cả|ra nó .|ra nếu|ra nếu <p>|rollback ngay|rằng|sau <p>|sau <p> mới|suốt một tiếng|thanh|thì sự|thì sự cố|thì đâu|trong sáu phút|trong đó|trình ,|trước khi bấm|trở|{- "lọt"}|{- "vấn"}|{- "vẫn"}|{- mà P}|{N! thus}|{O "không"}|{P "chọn"}|{P "cuối"}|{P "hoảng"}|{P "khởi"}|{S mà S}|{S thì P}|{away>late}|{cause>unable}|{changes>cause}|{changes>only}|{document>follows}|{if>irony}|{late>away}|{must>document}|{mà -}|{negated>must}|{only>trouble}|{persists>unable}|{punishes>thus}|{system>believes}|{tells}|{thus>must}|đây không|đã bắt|đóng lúc|đóng lúc #|được tắt|đối|ở đây',
    ],
    [
      11,
      ', vậy|, vậy mà|- -|: #|<p> là không|^ <p> cũng|^ bất|^ các <p>|^ le|^ le ra|^ như mọi|^ test|^ trong|^ vấn|^ vấn đề|^ ít ra|^ đáng lẽ|alert ,|alter|beta|biên|biết hệ|biết hệ thống|biết là|bàn giao ca|bản beta|bằng #|bằng # .|chiều|cho xong|chuyện gì .|chủ quan|cuộc gọi|có chuyện gì|công .|công . $|cắm|dài .|dài . $|gian .|gian . $|giao ca|giản|giữa trưa .|gõ ,|hoạt động .|khach|không có chuyện|khẩu .|khẩu . $|kiểm tra lại|kéo dài|le ra <p>|log|lên #|lặp|lẽ|lời .|lời . $|mật khẩu .|một sai|một tiếng .|nhiệm về|nhất <p> cũng|nhắc đến|nhờ <p> mà|nói với|phó phòng|phải đợi <o>|quá cẩu|quá cẩu thả|quá sớm .|route|suốt một|suốt nửa|suốt nửa tiếng|sát .|sát . $|sáu ,|tháng sáu|thì không|thôi là|thông báo lỗi|thẳng lên production|thời gian .|tra lại|trinh|trách nhiệm về|trả lời .|trận|tuần ,|tường .|tường . $|tốt ,|từ tháng sáu|vậy là|vậy mà|về <o>|vốn|vụ này .|{- : P}|{N system}|{O thus}|{P "các"}|{P "le"}|{P "thấy"}|{P "đoán"}|{S! praise}|{T , P}|{T do -}|{^ O}|{away>trouble}|{cause>follows}|{follows>knows}|{forgets>late}|{future>trouble}|{knows>again}|{must>away}|{must>thus}|{negated}|{persists>believes}|{praise>wrong}|{thus>others}|{trouble>away}|{tại -}|{unable>person}|{để T}|ít nhất <p>|ít ra|đã không có|đơn giản|để làm gì|định tuyến|đợi <o>',
    ],
    [
      10,
      '" do|# giờ đến|# ngày|, <p> đã|, còn <p>|, một|, và không|<p> bỏ mặc|<p> không kiểm|<p> lúc|^ <p> xoá|^ <p> đều|^ báo cáo|^ bước kiểm|^ cờ|^ khoá|^ lúc #|^ một <p>|alarm|bước tiếp|bước tiếp theo|bảng bị|bởi một|chẳng hiểu|chỉ <p>|chỗ cũ|console production|còn đang|có bản|có gì|cũng được|cảnh báo đang|của con|của con người|duy nhất còn|giờ này|giờ đến|giờ đến #|gọi ngay|hoàn toàn thuộc|hành .|hành . $|hình ,|khoá|khách là|không có giới|không phân|không xảy|không xảy ra|không đụng|kênh .|kênh . $|lúc # ,|lại máy|lệnh|miền|muộn|màn hình ,|một nửa|một đêm|ngon .|ngon . $|nhiên <p>|nhất còn|nâng cấp|nói "|năng lực|nếu có ai|nửa tiếng|phương án rollback|phải biết là|promote|ra .|ra . $|restart|sáu phút|sáu phút .|sẻ|số đó|sớm .|sớm . $|sức|test failover|theo checklist .|thì không ai|thông báo cho|timeout .|timeout . $|toàn thuộc|toàn thuộc về|trong channel|trước|tên miền|tên trên|từ sprint|vượt|xe|xuân|{- "cần"}|{- "lưu"}|{- "lẽ"}|{- "trước"}|{- "tìm"}|{- wrong}|{N changes}|{N late}|{O! negated}|{P "biết"}|{P "deploy"}|{P only}|{P! document}|{S "mất"}|{S rồi -}|{able>praise}|{changes>unable}|{còn -}|{forgets>persists}|{if>only}|{irony>person}|{knows>must}|{middle -}|{must>believes}|{must>others}|{must>unable}|{must}|{nobody>persists}|{ought>tells}|{punishes>away}|{thus>wrong}|{thì N}|{trouble>knows}|{trouble>system}|{unable>believes}|{while>changes}|án rollback|điều này|điện thoại|đây .|đây . $|đã ghi|đã không xảy|đầu tiên|động lại máy',
    ],
    [
      9,
      '# để|, <p> mở|, lần|<o> có|<p> cảnh|<p> cảnh báo|<p> không đọc|<p> từ|<p> đoán|<p> đẩy bản|^ <p> ký|^ bản hotfix|^ nửa|^ điện|^ điện thoại|ai phụ|ai phụ trách|backup|báo cáo tuần|bỏ bước|cho ai .|chính ,|chạy ,|cron job|cáo tuần|cố xảy|cố xảy ra|dấu chấm|giờ vẫn|giữ nguyên|gọi vì|gửi số|gửi số liệu|hai ,|hang|hoàn|hẳn|image cũ|image cũ được|là chuyện|là không có|là ý|lần .|lần . $|mạng .|mạng . $|mất một tiếng|một cảnh|một cảnh báo|một lý|một lý do|một tuần .|mở .|mở . $|ngược|ngủ ngon|như vậy .|nhắn lên|nếu <p> xem|sự cố xảy|test|thoại của|thoại của <o>|tháng sau|trong ngày|trên production|tụi|từ # đến|và đóng|vụ này là|{- "hỏi"}|{- "mất"}|{- passive}|{- tại P}|{-! negated}|{O late}|{P "của"}|{P "ký"}|{P "ở"}|{S "nhà"}|{S "nhìn"}|{S "node"}|{S! persists}|{T "việc"}|{believes>late}|{checks>irony}|{follows>system}|{forgets>unable}|{if>trouble}|{negated>would}|{object>system}|{persists>system}|{person>punishes}|{short N}|{subjects --P-}|{system>if}|{tells>again}|{tells>only}|{thus>tells}|{trouble>document}|{unable>thus}|{would>believes}|{would>only}|điện thoại của|được chuyện|đầu <p>|đẩy bản|đối soát|đợt|ổ đĩa',
    ],
    [
      8,
      '" trong|, do <p>|, khi|<p> giám|<p> giám sát|<p> gỡ|<p> nhầm|<p> quên mất|<p> rút nhầm|<p> thì đã|<p> vẫn|^ <p> duyệt|^ <p> không|^ dung|^ không một|^ mất|^ một câu|^ sự cố|^ theo|^ trước khi|^ vụ|^ đổi|ai đó <p>|ba .|ba . $|biết có|bạn <p>|bốn lần|bởi chính|chúng tôi .|chạy|chạy đúng|chỉ có một|chối|comment|có <p> là|có giới|có giới hạn|có kinh|có kinh nghiệm|có mất|có năng|có năng lực|cả công|cả công ty|cẩn|dashboard của|do|do <p>|gốc rễ duy|hiện trong|hoàn tác được|hỏi ,|im lặng .|khoá bị|không hoàn|không hoàn tác|không nói|le ra|leo thang .|liền|là của|lịch .|lịch . $|lực cũng|mai|một chút|một cú|một nửa .|ngay ,|nguyen|nguyen nhan|nhung|nhầm .|nhầm . $|nhật ký|nói là|nông|nông nỗi|năng lực cũng|nổi tiếng|nội bộ|nửa .|nửa . $|phòng .|phòng . $|phương|phương án|quý sau|ra thì|rễ duy|rễ duy nhất|stack <p>|ta mất cả|thang .|thang . $|thay|theo runbook .|thông báo|thị|toàn không|triển|trong ngày .|trong phòng|trong vụ này|trước một|tuần mà|tác được|tôi .|tôi . $|tắt để|từ chối|vẽ|với <o> .|với ai .|xem log .|{- while}|{-! must}|{P "bản"}|{P "bị"}|{P "dang"}|{P "duyệt"}|{P "giám"}|{P "nhầm"}|{P khi S}|{P while}|{P! thus}|{again>follows}|{again}|{believes>owns}|{changes>again}|{còn S}|{forgets>checks}|{irony>late}|{irony>negated}|{knows>away}|{must>owns}|{only>again}|{ought>thus}|{owns>wrong}|{passive>again}|{subjects -PS}|{tells>would}|{thus>only}|{thus>person}|{trouble>owns}|{wrong>praise}|đó ai|đơn hàng|được tắt để|đẩy bản build|đổi khoá|ấy',
    ],
    [
      7,
      ': thiếu|<o> trong kênh|<o> vào|<p> copy|<p> không chịu|<p> là chưa|<p> phản|^ <p> copy|^ ai làm|^ bốn mươi|^ công|^ máy phát|^ một cú|^ ngưỡng|^ sau|^ từ|^ ít|ai cũng|ai đọc|ba cảnh|ba cảnh báo|ban ngày|bình thường|bước thứ|bản nháp|bắt được|có mặt|cố đã|cờ|của nhà cung|destroy|dung lượng|dòng|dòng log|giao cho|giao cho <o>|khách đã|kinh nghiệm thì|lam|log vì|là chưa .|là xong|làm chủ|lộ|lời trong|lựa|lựa chọn|merge .|merge . $|mà không hỏi|mươi|nghiệm thì|nháy|nếu có|nữa|quay|quy định|quá thấp|rollback ngay .|rớt|sao <p> lại|stack|sự cố đã|thì đã thấy|tiên|toà|trình .|trước khi chạy|trả lời trong|trỏ|tạm|tất cả .|tập trung|việc xem|và cả|xem lại|{- "đó"}|{N thus}|{O "thay"}|{O , -}|{P "ai"}|{P "copy"}|{P "cẩn"}|{P : -}|{S "alarm"}|{S "danh"}|{S changes}|{^ T}|{away>able}|{away>system}|{cause>while}|{changes>late}|{document>again}|{knows>trouble}|{late>forgets}|{late>only}|{negated>follows}|{ought>irony}|{owns>must}|{subjects N}|{subjects TO}|{system>knows}|{tells>checks}|{thus>passive}|{would>future}|{wrong>unable}|đã chẳng|đã nâng|đã nâng cấp|được gửi tới|đến #|đến việc xem|đều có mặt',
    ],
    [
      6,
      ', <p> gọi|, lần này|:|<p> liệu|<p> phản ứng|<p> thì phải|<p> tắt cảnh|<p> được hỏi|<p> đối|^ <p> chọn|^ <p> đối|^ chủ|^ khác|^ khác với|^ nhà cung|biến .|biến . $|bị lệch .|cho bốn|chuẩn bị|chấp nhận|chặn được|các <p>|còn <p> thì|có .|có . $|có một nguyên|cũng không|cố do|cố này ,|của <o> ,|downtime|error|file .|giá của|gọn|hiệu|hoà|hàng đợi .|hôm sau .|hơn vì|hậu|hệ thống .|hỏng|hồ|hồi trong|hổng|hộ|khác với|không mở được|không qua review|kẻ|là chẳng|là chẳng ai|làm theo checklist|làm tắt|lại vì|lỗi không|lỗi đã|mất bản sao|một bài|một lỗi|mở ra .|ngày sau|ngăn được|những <p>|nỗi này|phải xem|qua review|ra <p> cũng|sau lần|số liệu .|số tài|số tài khoản|sự cố do|thao tác của|thống .|thống . $|thử máy|thử máy phát|ticket .|ticket . $|timeline|token|trong tháng|tác của|với <o>|{- "mọi"}|{- "thông"}|{- "vụ"}|{- ; S}|{N irony}|{P "quá"}|{P "đối"}|{S "cờ"}|{S future}|{T "#"}|{away>unable}|{document>away}|{document>unable}|{future>object}|{if>others}|{if>persists}|{irony>document}|{passive>away}|{punishes>system}|{trouble>irony}|{wrong>nobody}|ít ra <p>|điều hoà|đã rollback|định là|đổi schema|đợi .|đợi . $|ơn <p>|ở đó',
    ],
    [
      5,
      ', ai|, lúc|, đó|, đó là|<o> gây|<o> gây ra|<p> không làm|<p> nhờ|<p> xoá nhầm|<p> được giao|^ <p> cùng|^ <p> phát|^ <p> được|^ cái|^ cái nút|^ luật|^ mãi|^ trong khi|ba mươi|build|báo để|bắn|bị từ|bị từ chối|cho cả|chẳng ai nghĩ|cảnh báo để|cấu hình của|cắt|cố này|cổng thanh|cổng thanh toán|của <o> gây|của nhà|dang|deploy vào|dõi|giám|giám sát|giúp .|giúp . $|giới hạn .|giờ|gốc rễ|hai lần vì|hoạch rollback|hình của <o>|hạn rồi|hỏi|khoá .|khoá . $|kế hoạch rollback|làm theo runbook|lời page|máy .|máy . $|máy chủ|máy không|máy này|mất # phút|một <p> có|một nguyên|một nguyên nhân|mở lúc|mở lúc #|ngay trong|nguyên nhân là|nhân là|như thường|như thường lệ|nhất là|nào là|nằm trong danh|nằm trên|phòng máy|quay lại|rễ|sau bốn|sự cố này|theo dõi|thường lệ|thử tải|ticket với|trong lịch|trên đầu|trình . $|trả lời page|trở lại|ty|tạm của|vào .|vào . $|{- "bị"}|{- "người"}|{- "phòng"}|{- "tự"}|{- "đổi"}|{O! system}|{P "mở"}|{P must}|{S "bài"}|{T "thông"}|{T , S}|{again>thus}|{away>others}|{document>wrong}|{future>owns}|{future>system}|{knows>nobody}|{knows>ought}|{must>irony}|{negated>again}|{negated>owns}|{nhưng -!}|{owns>punishes}|{tells>passive}|{would>praise}|đang được|đó không|đưa lên|được báo lúc|được gọi|được ký|ứng dụng',
    ],
    [
      4,
      '# phút ,|, bước thứ|<p> bận|<p> có kinh|<p> đợi|^ <p> merge|^ công cụ|^ giới|^ giới hạn|^ ngay cả|^ nếu có|^ nếu không|ai biết|api|buổi sáng .|báo thứ hai|bản backup|bản lỗi|bị lộ|cho tới khi|cháy|chúng tôi đã|chụp|con người là|cuộc gọi tới|cẩu thả .|cố|của database|do con|do con người|drain|drain node trước|duy nhất có|dài|dừng .|dừng . $|dừng job|ic|khi hàng|khi hàng đợi|khi xoá|kênh sự|kênh sự cố|ký cho|lúc ấy|lỗ|lời nhắn|ma|một dấu|một dấu chấm|ngay cả|nghề|ngoại|nguyên nhân duy|ngày không|người là|nhân duy|nhân duy nhất|nhất có|nhất được|nhận trong|nhắn .|nhắn . $|nhẹ|node trước|nên mất|nửa|phát hành|phó|số của|test ,|theo runbook|thì còn|thường|thả .|thả . $|thần|thức dậy .|ticket được|trang|trong sáu|trong đó .|trên tường|trước khi xoá|tên bảng|tôi đã|từ # .|vào kênh|xem số|xoá cache|{- "đóng"}|{: O}|{O "nhờ"}|{P "bận"}|{P "gọi"}|{P "liệu"}|{P "merge"}|{P "sau"}|{P "xem"}|{P thì S}|{S "mục"}|{S "thông"}|{S! able}|{T "sự"}|{T irony}|{T only}|{T while}|{^ S}|{able>forgets}|{cause>again}|{cause>person}|{cause>punishes}|{document>knows}|{forgets>able}|{mà N}|{nobody>late}|{others>passive}|{ought>person}|{praise>only}|{subjects -PP}|{subjects -T-}|{subjects -}|{subjects P---}|{thì -!}|{và N}|đi ăn trưa|đã chỉ|được đào|được đào tạo|động .|động . $',
    ],
    [
      3,
      '<p> không nhận|<p> như|<p> phải|<p> rút|<p> tin|<p> đứng|^ <p> cho|^ <p> tin|^ alert|^ bảng|^ cùng|^ cùng một|^ dòng "|^ muốn|^ mục "|^ phần|^ rollback bị|^ thật bất|^ tìm|^ đĩa|báo cáo lúc|báo cáo này|bản báo|bản báo cáo|bản sao|bất ngờ ,|bỏ qua bước|bố|cao|chính sách lưu|chỉ mất|con số|cáo lúc|cáo lúc #|cáo này|cơ|dây|giấu|gọi tới|hướng dẫn|hạn ,|khi deploy|khi nâng cấp|không hỏi|khỏi|kiếm|kết quả|là <p> thì|lần|lần sau|mà chưa|mà không|mắc|một file|một lệnh|ngày hết|ngày hết hạn|ngờ ,|này nên|này thì|nên được|năm mươi|nước không|page đầu|page đầu tiên|phát hành .|phút là|phạt|phải để|pod|quay về|rollback|rollback bị|rút kinh|rút kinh nghiệm|rồi cũng|subnet|sách lưu|sách lưu giữ|sớm nên|theo .|theo . $|thấp|thật bất|thật bất ngờ|trên console|tìm kiếm|tích hợp|tạm dừng .|tắt cả|từ #|{- "khỏi"}|{- "sự"}|{- "thấy"}|{- "đang"}|{- mà S}|{O "lỗi"}|{P "cho"}|{P "tin"}|{P dù -}|{P irony}|{S "câu"}|{S "luật"}|{S nhưng P}|{T "có"}|{T away}|{T! unable}|{able>away}|{able>document}|{again>person}|{document>owns}|{follows>checks}|{khi T}|{late>irony}|{nobody>irony}|{others>would}|{passive>late}|{person>future}|{rằng S}|{system>thus}|{thus>late}|{trouble>unable}|{would}|đã làm|đã xử|đã xử lý|đó .|đó . $|đường màu|được phép|được thông báo|đến mức|đọc cảnh|đọc cảnh báo',
    ],
    [
      2,
      ', không|<p> hành|<p> nhớ|<p> phản hồi|<p> thử|<p> trong cuộc|<p> xem|^ cách làm|^ lúc đó|^ pr|ba lần .|bài|bàn giao cho|báo cho <o>|báo lỗi .|báo này|bắt được lỗi|bằng một|bớt|ca ,|cho rằng|chỉ cần một|chủ bị|cua|cái lệnh|có số|cả vùng|cảnh báo này|cầu .|cầu . $|cố thứ|cố thứ hai|cột|do lỗi|dry-run|dây .|dây . $|enter|hiển nhiên là|không|là "|là <p> .|là chưa|là máy|là điều|làm gì .|lúc page|lại tên|lần cuối|lục .|lục . $|migrate|máy chủ bị|mất bản|nhà|nhìn thấy|nó .|nó . $|nếu không|nội|phân biệt|phải đọc|production bị|quota|rõ là|sai cả|sai một|sau .|sau . $|secret|số dòng|sự cố thứ|thiếu một|thuộc|thì lỗi|trong <p>|trong khi <p>|trong quy|truoc|trước giờ|tuần sau .|vào lúc|vào lúc #|xuân .|xuân . $|xuất hiện|yêu cầu .|{- "gì"}|{- "pr"}|{; -!}|{O , P}|{P "ghi"}|{P "thử"}|{P còn S}|{S "kế"}|{S còn -}|{S và -}|{changes>if}|{checks>forgets}|{checks>future}|{first -}|{forgets>would}|{knows>owns}|{must>cause}|{negated>late}|{nhưng S!}|{only>checks}|{ought>away}|{persists>late}|{tells>unable}|{thus>away}|{trouble>object}|{trouble>others}|{would>ought}|ít|đang mở|đi tới|đèn|đều đã|đổi tên|đủ .|đủ . $',
    ],
    [
      1,
      ', kể|, mười|<o> về|<p> nhận bàn|^ <p> phải|^ code|^ mong|^ ngân|^ thông báo|^ thời|^ đề|ai trả|báo trước|báo đến|bản mới|bảo trì .|bất cứ|bất kỳ|ca sau|chúc|chưa .|chưa . $|còn dùng|còn một|cảnh báo đến|cố của|của sự|dụng|gửi tới|hai chữ ký|hình .|hình . $|hết quota|hỏng thì|hồi chuông|khi nâng|không ai biết|không làm|kém|leo|lưu giữ|lờ|mong|mười năm|một tuần|ngay sau|nhìn ra|nhầm máy .|này ;|nó không|phần trăm|query|sai tên|server|sập .|sập . $|sự cố của|test .|test . $|thiếu .|thiếu . $|tiền|tra loi|trong cuộc gọi|trình|tên|tồn|tồn tại|xong ,|{- "bao"}|{- "bảo"}|{- "nâng"}|{- "tên"}|{: S!}|{: S}|{N trouble}|{P "phản"}|{P "việc"}|{P "vẫn"}|{P "đơn"}|{P! while}|{S "canary"}|{S "chạy"}|{S "chứng"}|{S bởi O}|{T và P}|{T vì P}|{T wrong}|{again>passive}|{away>negated}|{believes>cause}|{believes>changes}|{changes>forgets}|{irony>ought}|{irony>would}|{must>while}|{nên O}|{only}|{others>must}|{ought>unable}|{passive>checks}|{passive>tells}|{person>away}|{praise>trouble}|{rồi S}|{subjects PPS}|{tells>persists}|{wrong>knows}|đang chạy .|điểm|điểm .|điểm . $|để bảo|để bảo trì|để làm|để thử|đọc xong|độ .|độ . $|đứt|ở đầu',
    ],
    [
      -1,
      ', chuyện|, chuyện này|, và cả|<o> .|<o> . $|^ <p> đêm|^ index bị|^ lúc|^ mong <p>|^ như|alter table|báo cho khách|báo lúc|báo lúc #|bước|bảo trì|bị gỡ|bị thiếu|chung một|cuộc họp|còn lại|cũ được|cấp .|cấp . $|của hãng .|của sự cố|drop bảng|duy nhất .|dùng chung một|dùng quyền|giới hạn kết|giờ có|gõ|hai region|hàng .|hàng . $|hãng .|hãng . $|hạn kết|hạn kết nối|hồi .|hồi . $|index .|index . $|kernel|không biết|kia|kiểm tra .|ký|leo thang|làm .|làm . $|lý do|lần thử|lần trước|mong <p>|mãi rồi|một ngày|nghìn dòng|nhận cả|nhận của|phẩm|quy|replication|script rollback|sinh ra|suốt ba|sửa được|thành viên|tháng|thì cả|tiếng vì|tác của <o>|tên biến|tới khi|viên|volume|vé|xác nhận của|yên tâm|{, O}|{- "theo"}|{- changes}|{P "bảy"}|{P "mong"}|{P "đợi"}|{P nên P}|{P! trouble}|{S "cùng"}|{S "giá"}|{away>document}|{away>object}|{document>must}|{irony>future}|{knows>object}|{late>praise}|{must>praise}|{persists>again}|{persists>negated}|{person>only}|{rồi P}|{system>tells}|{tells>negated}|{thi -}|{unable>object}|đi|đi thì|đào|đào tạo|đã được|đóng|được giao|động của|đột',
    ],
    [
      -2,
      '" <p>|# tháng #|.|. $|<p> bấm|<p> có thể|<p> phẩm|^ <p> phẩm|^ có|^ lỗi|^ mỗi|^ nếu <p>|^ runbook|^ yếu|^ yếu tố|^ ảnh|ba giờ|buổi sáng|báo về|bản nâng|bản nâng cấp|chậm trễ|chắc không|chết|chỉ ra một|ci chạy|có lý|có lý do|có lỗi trong|có thêm|cũ .|cũ . $|cả cuối|cả cuối tuần|cảnh báo thứ|cần bao|cần bao nhiêu|cắm lại|diễn tập|duy nhất trong|firmware .|firmware . $|hỏi ai|khi khách|khách .|khách . $|khách đã không|không trả lời|kiem|kiem tra|kiên nhẫn|lúc|lại còn|lực .|lực . $|mùa xuân|một buổi|một năm|một phần mười|ngoài|nhất|nhẫn|nó chạy|nếu không có|nếu phải chỉ|phiếu thay|phiếu thay đổi|phút sau|phải chỉ|phải chỉ ra|phải có|quy trình .|quả|sla|thay đổi|theo runbook ,|tháng #|thì khách đã|thì lỗi đã|thừa|ticket đầu|ticket đầu tiên|token bị|tạm dừng|việc chậm|việc chậm trễ|và nó|và nó chạy|vụ .|vụ . $|{- "bạn"}|{- "kernel"}|{- "tắt"}|{- "yếu"}|{- follows}|{- và S}|{P "phẩm"}|{P còn P}|{P vì S}|{S "phiếu"}|{S "theo"}|{S "đĩa"}|{S , P}|{^ O!}|{changes>checks}|{document>irony}|{follows>believes}|{follows>must}|{if>owns}|{irony>follows}|{knows>others}|{late>thus}|{object>away}|{object>ought}|{others>unable}|{persists>only}|{subjects --S}|{unable>only}|ô|đảo',
    ],
    [
      -3,
      '<p> bất|<p> bất cẩn|<p> đọc cảnh|<p> ở|^ <p> bị|^ <p> giám|^ <p> nhờ|^ bỏ|^ cả|^ flag|^ hệ|^ hệ thống|^ không cần|^ log|^ năm|bao nhiêu|bi|biết về|bảy <p>|bởi|cho tới|chuỗi|co|cung cấp không|có ,|cũ không|cảm ơn <p>|cấp không|cập nhật .|dán|dịch vụ đã|dự phòng .|email từ|hỏi trong|hộp thư chung|khi cảnh|khi cảnh báo|kho|không phát|không đăng|load test|là lỗi con|làm vậy|lần và|lần đầu|mà hôm đó|ngân sách|ngăn|nhiêu|nhân gốc rễ|notes|này được|năm dữ|năm dữ liệu|pull|qua cả|region .|region . $|release notes|restore hàng|sửa một|sự cố|test rồi|tháng tám|thì chưa|thư|thư chung|thứ hai|thức|timeout|tin nhắn|trình duyệt|trí|tu|vụ đã|xoá nhầm|{- "hết"}|{- "lỗi"}|{- "mỗi"}|{- "postmortem"}|{- "tinh"}|{- mà N}|{-! again}|{P "cùng"}|{P "dừng"}|{S "có"}|{S "flag"}|{S "service"}|{S "tên"}|{S mà P}|{S praise}|{T do P}|{away>changes}|{cause>nobody}|{changes>person}|{checks>wrong}|{if>unable}|{late>knows}|{late>negated}|{nobody>must}|{subjects PP}|{subjects S-}|{subjects ST}|{unable>late}|{would>unable}|đang tắt|điều đó .|điện thoại .|đánh giá|đã không phải|đó bị|đó đã|đưa|được đưa|đọc release|đọc release notes',
    ],
    [
      -4,
      '# <p>|$|, #|<p> là|<p> nghe|<p> nhận được|<p> nền|<p> nền tảng|<p> trả|<p> trả lời|<p> xem log|^|^ cache|^ hỏi|^ khách|^ thiếu|^ ít nhất|bot đóng|bucket|change|cho qua|chính .|chính . $|chốt|chứng chỉ được|cluster .|cluster . $|câu lệnh này|có cần|công ty|cùng lúc vì|db|disk|disk #|duyệt|endpoint cũ|gõ nhầm|hiện .|hiện . $|hẹn|khach hang|không nhận ra|ký .|ký . $|kết quả .|kỹ thuật|lai|lên nhau|lúc nào|lúc vì|lại .|lại . $|lẫn <p>|lẫn <p> đều|lệ lỗi|lỗi trong|lớn|module|mới ,|ngay cạnh|ngân hàng|như kế|như kế hoạch|nhầm máy|nào có|này đã|nền tảng|rollback của|rollback của <o>|rò|rò rỉ|rõ vì|rõ vì sao|rỉ|thi|thái .|thái . $|toán .|toán . $|trên console .|trước thì|trạng thái .|tuyến|tuần trước|tảng|tự động và|tỷ lệ lỗi|xong rồi|xảy ra .|{- "chuông"}|{- "xoá"}|{-! while}|{N away}|{P "code"}|{P "nghe"}|{P "nhìn"}|{P "reboot"}|{P knows}|{P system}|{S "backup"}|{S "load"}|{S "mười"}|{S! knows}|{T knows}|{believes>irony}|{cause>persists}|{checks>away}|{if>system}|{irony>again}|{others>believes}|{ought>late}|{passive>believes}|{passive>persists}|{person>system}|{subjects P}|{subjects T--}|{trouble>tells}|{unable>document}|đóng .|đóng . $|đúng cái|được sinh tự|đặt|ở đâu',
    ],
    [
      -5,
      ', ở|; nhà|<p> bắt|<p> ngồi|<p> đều không|^ <p> gửi|^ <p> nhận|^ <p> phản|^ chúng ta|^ chứng|^ chứng chỉ|^ file|^ lúc page|^ việc đầu|ai có thể|ai đang|b|báo nên|báo rồi|bộ nhớ .|cho <o> ,|câu hỏi|cả năm|của <o> trong|cứng|database .|database . $|dau|gỡ|gửi được|hai máy|header|hạn lúc #|job đồng|job đồng bộ|key|không ai trong|không cần|không gửi được|không làm gì|không phải chờ|không tới|không đến|là quyết|là quyết định|làm mất|lại được|lần mà|lệnh này|lỗi <p>|mail|mỗi mười|một mình .|một thứ|mở máy|mở ra|ngoài giờ|ngày #|ngủ tiếp|ngủ tiếp .|ngừng hỗ|ngừng hỗ trợ|nhìn biểu|nhìn biểu đồ|này còn|này là|nên không|page vì|sev1|sinh ra .|thiếu quyền .|thoại ở|thì chưa .|thức dậy|toàn .|toàn . $|tăng gấp|từ <o>|việc đầu|việc đầu tiên|xem log|{- "ba"}|{- "chỉ"}|{- "kết"}|{- "với"}|{- do S}|{P trouble}|{P! would}|{S "năm"}|{S "trong"}|{S mà N}|{T "khách"}|{T persists}|{cause>owns}|{document>trouble}|{future>checks}|{must>knows}|{nobody>passive}|{only>owns}|{persists>while}|{person>if}|{punishes>object}|{punishes>wrong}|{subjects -P-}|{subjects P-S}|{subjects PS--}|{thus>if}|{trouble>persists}|đi đâu|điện thoại ở|đó ,|đó trên|được gửi cho|được nghỉ|đều không',
    ],
    [
      -6,
      ', tự|<o> lúc|<o> lúc #|<p> dán|<p> dừng|<p> hỏi <o>|<p> ký cho|^ <p> nhìn|^ anh|^ chỗ|^ cuộc|^ cuộc gọi|^ rollback|^ tin|aws|bàn giao không|bị lệch|bị thu hồi|chuông|chính sách leo|chúc mừng|chúc mừng <p>|chỉ được|chỗ .|chỗ . $|có ngày|cảnh báo không|dashboard .|dashboard . $|dung cảnh|dung cảnh báo|dừng ở|dữ liệu thật|dự phòng|giao không|giá|hai ngày sau|hoá|hàng đợi đang|hỏi lại trước|không nhận được|kiệm cho|kê các|liệt kê các|là ai|lên kênh|lại trước|lại trước khi|lấy|lần nào|mà hôm|máy đó|mừng|mừng <p>|ngân|nhanh hơn|nhất quán|node .|node . $|nội dung|nội dung cảnh|nửa đêm|pager không|profile|quang|quán|runbook .|runbook . $|sai của|sau ba|slo|sách leo|sách leo thang|sẽ được thêm|sợi cáp|thao tác sai|thiếu bộ|thiếu bộ nhớ|thoại .|thoại . $|thông báo .|tin|tiết kiệm cho|treo|trong # phút|trong kênh|tác sai|tác sai của|tái hiện|tên máy|tên vùng|tử|viết .|viết . $|việc gọi|vì cảnh|vì cảnh báo|văn|xoá bảng|{- "giữ"}|{- "nhận"}|{- "từ"}|{- "viết"}|{- "đọc"}|{O! object}|{O!}|{P "chúc"}|{P "cảm"}|{P changes}|{S "ổ"}|{S bởi S}|{S while}|{again>changes}|{away>must}|{checks>others}|{future>others}|{if>passive}|{knows>tells}|{negated>able}|{negated>document}|{nobody>cause}|{nobody>document}|{nobody>trouble}|{only>cause}|{praise>checks}|{punishes>trouble}|{thì O}|{while>able}|ít nhất|đi ngủ|điều này .|điện thoại không|được cho|đến thứ|đổi mà|đợi đang',
    ],
    [
      -7,
      ') .|) . $|; job|; số|<p> duy|<p> duy nhất|<p> làm đúng|<p> thêm|<p> được báo|^ <p> chỉ|^ <p> nền|^ câu hỏi|^ lịch|banner|biết vì|bước # của|bị|bốn người|ca hôm|cao điểm|cao điểm .|cau|cho chúng|chấp|chọn nhầm|chủ|cuối của|cuộc|có #|cố đã có|drop|file đầu|ghi .|ghi . $|gia hạn chứng|giây|giờ bảo|giờ bảo trì|gọi <o>|gọi cho khách|hạn chứng|hạn chứng chỉ|index bị|khung giờ bảo|ký tự|là bản|lên gấp|lạc được với|lại sau|lỗi .|lỗi . $|mà không báo|mốc|mới có|ngay trong đêm|nhận sau|năm .|năm . $|nếu <p> đợi|page .|page . $|phút một|phút một lần|ro này|rollback đã|rủi ro này|sáng hôm|tháng chín|thử trên|tool|trong cuộc|trỏ tới|tạm thời|từ thứ <p>|và hai|{- "năm"}|{- khi S}|{-! others}|{N vì S}|{O "câu"}|{P "là"}|{P "ngồi"}|{P "nền"}|{P "đưa"}|{S "tin"}|{S! believes}|{cause>future}|{changes>object}|{document>others}|{if>tells}|{knows>person}|{knows>praise}|{late>trouble}|{mà -!}|{nobody>thus}|{nên -!}|{ought>passive}|{owns}|{passive>follows}|{praise>thus}|{subjects -S-}|{tells>trouble}|{while>irony}|{wrong>others}|{wrong>system}|đã mất|đêm <p>|đó thì|được chạy|được ghi|được kiểm|được thông|được với <o>|đều|đổ chuông',
    ],
    [
      -8,
      '" chắc|# cho|# đã|, nhưng lịch|<o> gõ|<p> duyệt|<p> kiến|<p> kiến trúc|^ ai cũng|^ chuyện này|^ còn|^ giờ|^ không liên|^ staging|^ token|^ ổ|ba tiếng|bay|bàn giao .|báo được|bị tắt|bị xoá|canh|checkout|có một <p>|có thêm một|cũ của|cũ của <o>|cảnh báo được|cấp quyền|danh sách không|doi|hạn bị|image|job dọn|không cho|không có trong|không liên lạc|khởi động lại|kiến trúc|kiệm|kỳ|làm đúng|lúc # theo|lần trong|lỗi gõ|lực|modem|modem dự|modem dự phòng|mẫu bàn|mẫu bàn giao|nhà mạng|nhìn vào|như thế thì|nhưng lịch|node còn|này dùng|này dùng chung|năm|phiền|phải mở|quá trình|sau năm|schema .|schema . $|smoke|smoke test|sách không|sáng .|sáng . $|theo checklist|thiếu quyền|thư viện|thế thì|thứ <p> ,|thứ sáu|tiết kiệm|tranh|trách .|trách . $|trúc|tác .|tác . $|tái|tải lên|tệ|viện|và ba|và được|vào call|xoay khoá|xong ở|{- "ai"}|{- "bắt"}|{- "xong"}|{O "việc"}|{P "kiến"}|{P "nghĩ"}|{P "xoá"}|{S "lẽ"}|{^ N}|{again>irony}|{again>object}|{away>owns}|{believes>able}|{cause>must}|{changes>while}|{checks>unable}|{last -}|{others>tells}|{owns>praise}|{owns>tells}|{punishes>person}|{while>cause}|{while>others}|{would>must}|{wrong>person}|đóng băng|được báo trước|được hàng',
    ],
    [
      -9,
      '# , nhưng|# theo|, pipeline|<p> trợ|^ <p> trợ|^ chuyện|^ chỉ một|^ cách|^ có <p>|^ giả|^ giả thuyết|^ lịch trực|^ migration|^ số|^ trang|^ tài|^ đồng|^ đồng hồ|bài test|bàn giao|bác|bị bác|canh bao|cho một|chuyện gì|chạy được|chậm #|có thể|cả nước|deploy hôm|giờ cao|giờ cao điểm|gấp ba .|gửi tới một|hàng đợi không|hỗ trợ .|hộp thư|không có bước|không mất|không đăng nhập|kê|kênh đã|liệt|liệt kê|lần vì|lỗi này|nghỉ phép|nguyên nhân ,|nguồn|ngày vì|nhân ,|nhập được|nhật .|nhật . $|nửa giờ|phút #|phần mười|phụ lục|pin|qua .|qua . $|queue|quyết định giữ|quý|replica|rỗng .|rỗng . $|sau hai phút|test trước|thử restore|tra .|tra . $|trên cụm|trùng .|trùng . $|trả|tăng|tới dòng|từng bước|tỷ|việc đó|và không ai|vì cả|vì cả hai|về mức|với khách|wiki|{, P}|{- "trống"}|{- thì -}|{- và -}|{N wrong}|{P "trợ"}|{S "bảng"}|{S "tắt"}|{S! unable}|{able>cause}|{again>document}|{away>would}|{document>able}|{future>late}|{last T}|{late>owns}|{nhưng -}|{nobody>wrong}|{object>would}|{others>document}|{others>forgets}|{owns>changes}|{owns>future}|{person>document}|{subjects -SS}|{system>nobody}|đang trực|đã tìm|đã tìm ra|đăng nhập được|được ,|được cấu|được cấu hình|được gọi lúc|được phát|để trống|định giữ|đợi không',
    ],
    [
      -10,
      ', <p> có|, đúng như|<o> bị|<p> nhanh|<p> nhìn|<p> xử|<p> xử lý|^ <p> khong|^ <p> là|^ <p> trong|^ con người|^ cảm ơn|^ thêm|^ với|bận|bị chậm|bị destroy|cau hinh|cho <o> lúc|chỉ|console không|có ba|có hai|cùng màu|cả ba lần|diff .|diff . $|dự|gì ? $|gắn|gọi cấp|gọi cấp hai|hai mươi phút|hai đường|hinh|hơn một|hạn lúc|hết hạn lúc|không liên|không đặt được|làm gì|lúc # và|lại "|lẽ <p>|lỗi ,|lỗi , <p>|lục|môi trường .|mất #|nhận thấy|nhỏ hơn .|nền|phiên bản|phớt|phớt lờ|plan|quản|ra phải|resource bị|resource bị destroy|rất rõ|sát|sợi|tháng này|thẻ|trong ba phút|trì hoãn|trường .|trường . $|tương tự|tệ hơn|và không có|vào console|vì trang|{- "chuyển"}|{- "phần"}|{- "sao"}|{- "thiếu"}|{- "vào"}|{- , O}|{P "#"}|{P "duy"}|{P "tuần"}|{P "được"}|{P "đến"}|{S "nhờ"}|{S "role"}|{S "sai"}|{S persists}|{follows>late}|{forgets>thus}|{future>follows}|{irony>thus}|{knows>checks}|{late>must}|{middle P}|{must>passive}|{negated>unable}|{nobody>system}|{object>irony}|{only>persists}|{ought>persists}|{punishes>while}|{subjects P--}|{subjects SPS}|{tells>nobody}|{trouble>would}|{unable>persists}|{wrong>again}|đáng lẽ <p>|đã bị|đường dẫn|đặt được|ở cấp',
    ],
    [
      -11,
      '# % thì|% thì|, hai <p>|: một|<o> :|<o> là|<o> trợ|<o> đã|<p> có hai|<p> của <o>|<p> duoc|<p> duoc goi|<p> hoàn|<p> không có|^ <p> hoàn|^ backup|^ bạn|^ kênh|ai có|backup của|backup của <o>|bình|bận .|bận . $|bằng chứng|cho các|chứng|cung|cung cấp .|câu hỏi của|còn <p>|có bước|có cùng|có lỗi|cấu hình bị|cậy|của hãng|dẫn|giá trị cũ|gấp ba|hai bản|hai ngày .|hotline|hình bị|hề|hỗ|hỗ trợ|khi có|không cho thấy|không nằm trong|kéo|kết nối .|kịch trần|kịch trần từ|lại trong|lẫn|mà không ai|một node|này với|năm lần|nối .|nối . $|phiên|phụ trách|phủ|pipeline bỏ|pipeline bỏ qua|prompt|ra một|router|sau sẽ|standby|số trong|thao|thao tác|thấp .|thấp . $|tin cậy|tiết|trong một|trong tài|trong tài liệu|trần|trần từ|trị cũ|tuần sau|tuỳ|tỷ lệ|{- "bài"}|{- "bản"}|{- thus}|{N passive}|{S "ba"}|{S "cache"}|{S "dòng"}|{S "log"}|{S "migration"}|{S nên S}|{T system}|{able>knows}|{cause>checks}|{cause>late}|{document>future}|{knows>only}|{nobody>negated}|{only>follows}|{only>unable}|{others>trouble}|{persists>person}|{praise>passive}|{subjects S-S}|{subjects SN}|{subjects SSS}|{subjects T-}|{trouble>future}|{trouble>nobody}|{và S!}|điều tra|được bot|được pipeline|đồng hồ|ở phòng',
    ],
    [
      -12,
      ', câu|, kể cả|, viết|: cảnh|: cảnh báo|<p> bị gọi|<p> lâu|<p> lâu năm|<p> nhìn biểu|^ <p> <p>|^ bảy|^ cả <p>|^ hàng|^ hàng đợi|^ page được|ba mươi ngày|ba phút|ba và|báo không|báo nhiệt|báo nhiệt độ|báo đổi|bản build|bị xoá bởi|chi tiết|chúng|chạy hai|chạy vacuum|chậm .|chậm . $|chỉ ra|cuộc gọi không|cáp|có một|cảnh báo cho|dành|dừng lại|gọi không|hai tuần|hướng|hỏi của|khi có <p>|khác .|khác . $|không có <p>|kể cả|là có|là hàng|là hàng đợi|lại tới|mười một|một phút ,|mời <o>|mức #|mức # %|nguy|người dùng không|nhan|nhiệt|nhiệt độ|nhắn|năm # .|nếu <p> không|page được|page được gửi|page đến|primary|production vì|quyền <p>|schema|thuật|thì đó|thì đó là|thông báo đổi|thấy gì|trong đêm ,|trỏ sang|tới #|tự đóng sau|va|và cả hai|và cảnh|và cảnh báo|xoá bởi|{- "sẽ"}|{- rằng S}|{O while}|{P , T}|{P : P}|{S "checklist"}|{S "hàng"}|{S "mẫu"}|{S "thêm"}|{S believes}|{away>nobody}|{document}|{dù -}|{follows>unable}|{if>away}|{if>object}|{irony>while}|{khi P}|{negated>person}|{nên -}|{nếu P!}|{nếu S}|{only>nobody}|{vi S}|đòi|được <p>|để ý|động lại|ở mức #',
    ],
    [
      -13,
      ', bot|, không có|, đúng|: <p>|; không|; không có|<p> nhận page|^ <p> xử|^ <p> đặt|^ bản sửa|^ mức độ|^ ngày hết|^ như thường|ai còn|bảy|chút thì|chỉ mục|chối .|chối . $|cấp ,|của ai|dời sang|export|giá trị mặc|giống nhau .|hậu quả|import|khi chạy|không ai|kêu .|kêu . $|liên lạc được|liệu không|liệu thật|liệu thật .|log ,|log thì|là đủ .|làm rơi|lạc được|máy của|máy của <o>|mạng|mất nửa|một chút thì|một chữ|mới chưa được|này do|này sẽ|nó sẽ|năm # cho|phải chờ|phụ thuộc|pr|rack|retry .|retry . $|sau bảy|sau bảy ngày|terraform|thoại|thêm cảnh|thêm cảnh báo|thì gọi|thường lệ ,|trong ca .|trông|trùng tên|trị mặc|trị mặc định|trống .|trống . $|tắt khi|tới ba|tủ rack|từ chối .|về bản cũ|{- "ý"}|{- "đúng"}|{P "những"}|{P "xử"}|{P! irony}|{P! must}|{S "chính"}|{S "cổng"}|{S away}|{S để -}|{T "không"}|{again>persists}|{again>unable}|{believes>unable}|{changes>would}|{follows>wrong}|{knows>forgets}|{late>others}|{nếu S!}|{object>must}|{thus>able}|{wrong>checks}|đã nhận|đã xong .|đêm để|đó có|đóng sau|được dời sang|được gửi|được thử',
    ],
    [
      -14,
      '" đã|, mà|<o> khi|<p> restart|<p> được cấp|^ <p>|^ <p> duy|^ bài học|^ chi|^ phiếu|^ phải công|^ service|^ tài khoản|^ tài liệu|^ đĩa đầy|action item|an|ba vùng|backup trước|backup trước khi|báo ,|báo đang|bước kiểm|bước kiểm tra|bảng đó|bữa|các cảnh|các cảnh báo|có <p> và|có dữ|có dữ liệu|công cụ không|công nhận|cấp hai|cụ không|dòng đầu của|hồi quyền|item|không có dữ|không sao|kubernetes|laptop|lưu|mã|mất điện|một phím|một phần|mới chưa|nhanh hơn .|nhận ,|nhận page sau|này :|page sau|phút vì|phải công|phải công nhận|phải được gọi|ra <p>|runbook ,|sinh tự|sinh tự động|sáu|số #|table|thu hồi quyền|thì cũng|thời hạn|thức .|thức . $|trong danh mục|trong hai|trường|trễ .|trễ . $|tắt .|tắt . $|tổng đài bị|tự hết|vì công|vì công cụ|vì hai|với|{- "index"}|{- , S}|{- bởi S}|{-! able}|{O "gọi"}|{P "ba"}|{P "kể"}|{P "nhận"}|{P "restart"}|{P vì -}|{S "màn"}|{S "script"}|{S "việc"}|{S "đổi"}|{again>checks}|{changes>system}|{short O}|{subjects PT}|{thì T!}|{unable>able}|{while>unable}|đài bị|đăng nhập|được dùng|được ngủ',
    ],
    [
      -15,
      '<p> phải được|<p> quên gia|^ <p> bấm|^ chuông|^ neu <p>|^ nút|^ scheduler|^ tinh|^ việc|action|bảy ngày .|bị cắt|bỏ|cuối|có cảnh|có cảnh báo|dòng .|dòng . $|dòng đầu|giống nhau|giờ sáng|giờ và|gì để|gửi cho <o>|gửi vào|hiển thị|hạn của|khi <p>|khi máy|không nêu|không nằm|không đặt|kèm|kết|lúc # ;|lệ|main|màu đỏ|mười hai .|mất hai tiếng|một ngày .|mục tiêu|neu <p>|nhanh|nhỏ hơn|quên gia|quên gia hạn|runbook cho|rỗng|sau # phút|thu hồi .|thấy hai|thử|trung bình|trì|từ bản|tự đóng|và <p> cùng|và tắt|vào hộp|vào hộp thư|{- "review"}|{- "ở"}|{: P}|{N , -}|{O "công"}|{P passive}|{S wrong}|{S! document}|{S! others}|{T must}|{away>thus}|{away>while}|{checks}|{forgets>owns}|{khi P!}|{middle S}|{neu P}|{subjects P-P}|{unable>future}|được trong|đổi giờ',
    ],
    [
      -16,
      '# dòng|# lần|<p> không|<p> vì|<p> đưa|^ cảm|^ job|^ máy chủ|^ những|^ nếu phải|báo khi|báo kêu|bảy ngày|bắt buộc|bị job|ca này|channel|cho phép .|chừng|cách|cái bảng|có <p> ,|cạnh nút|cả ba|cảnh báo kêu|cấu hình|cụm này|của <o> là|ghi tên|giờ .|giờ . $|giữa chừng|gọi khách|gọi khách .|ic là|kêu|lock|là việc|lẽ <p> phải|mất kết|mất kết nối|mặt|mỗi tháng .|nhật|nêu tên|nếu phải|ro|sau khi|sinh từ|sách .|sách . $|test trên|trang đó|trong ba|trung tâm|trung tâm dữ|tâm dữ|tâm dữ liệu|tương|viết bản|viết test cho|và gọi <o>|vào làm|{- "cách"}|{- "gọi"}|{- "thử"}|{- able}|{- do P}|{- mà -}|{- thì S}|{O "báo"}|{S "báo"}|{S "phiên"}|{S document}|{S tells}|{able>tells}|{again>trouble}|{away>knows}|{away>wrong}|{cause>others}|{follows>changes}|{if>wrong}|{knows>unable}|{mà P!}|{object>document}|{object>future}|{object>wrong}|{rằng -}|{system>follows}|{system>owns}|{thus>system}|{vì S!}|điều đó|đưa ra|được cuộc|được cuộc gọi|được sinh từ|đầu của|địa|địa chỉ',
    ],
    [
      -17,
      '" ai|# của|, công cụ|<p> chưa từng|<p> chết|<p> cùng|<p> nhận ca|<p> thấy cảnh|<p> được gọi|^ <p> restart|^ khong|^ khong ai|^ lần nào|^ page|^ quá|^ vendor|ai trong danh|alert|bản vá của|bị kẹt|chiều .|chiều . $|chế độ|chữ ký|có trong|công cụ tự|cùng góp|cả <p>|cấu|cố tháng|cụ tự|cụm|duoc goi|dùng chung|dậy .|dậy . $|force|giống hệt|giống hệt nhau|gói|hay|hệt|hệt nhau|hệt nhau .|hợp đồng|kích|kích thước|kích thước pool|lan|máy thì|mươi ngày|phân|quen thuộc|release|rollback lúc|rollback lúc #|sơ|sự cố tháng|test cho|test và|theo phiếu|thì lần|thì lần sau|thước|thước pool|thời|tiếp theo|trong bản|truyền thông|tên môi|tên môi trường|từ năm #|việc|vá của|vá của <o>|vì sao|văn phòng|vị|{- "con"}|{O! unable}|{P "đã"}|{P punishes}|{S "nút"}|{S "runbook"}|{S "scheduler"}|{S "viết"}|{S again}|{S thì T}|{T passive}|{T! passive}|{checks>person}|{document>late}|{document>tells}|{follows>able}|{nobody>while}|{object>checks}|{object>while}|{ought>while}|{passive>only}|{persists>others}|{persists>passive}|{punishes>cause}|{subjects OP}|{trouble>must}|{và -}|{would>cause}|{wrong>follows}|{wrong>trouble}|đang làm|điều phối|đánh dấu|đã có <p>|đến được|đỏ .|đỏ . $|động lại .|ổn .|ổn . $',
    ],
    [
      -18,
      '<p> báo cho|<p> chạy vacuum|<p> dừng rollout|<p> thấy|^ bài|^ form|^ khách hàng|^ runbook dài|bạ|bọc|can|cho nó|cho nó .|chúng tôi|chứ không|cung cấp|có sóng .|cảnh báo ,|cấp một|cần một|danh bạ|drain node|dài #|giải|gọi .|gọi . $|hàng đợi|hỏi .|hỏi . $|không hỏi lại|lệ ,|mười một phút|một chỗ|nhà cung|nhà cung cấp|push|review|runbook dài|sau mười phút|sau một giờ|sẽ có|tab|tham số|thấy lỗi|tinh thần|trong danh bạ|trong danh sách|tôi|tắc|tới dòng cuối|tới một|tự tìm|tự tìm ra|vendor|và vào|vàng|xếp|xử|xử lý|{- "file"}|{- "trực"}|{N : S}|{O! tells}|{P và -}|{S "biểu"}|{S "token"}|{S do S}|{S! system}|{able>believes}|{away>persists}|{cause>irony}|{first N}|{knows>late}|{negated>irony}|{nên N}|{object>late}|{object>only}|{owns>system}|{passive>while}|{system>wrong}|đã chạy|đã duyệt .|đã hỏi|đến từ',
    ],
    [
      -19,
      '# % số|% số|<p> cập|<p> cập nhật|<p> đặt|^ <p> chưa|^ <p> cập|^ <p> thử|^ <p> đưa|^ console|^ pipeline|^ xin|biệt|bước .|bước . $|bản sửa của|chạy thử|chủ .|chủ . $|cũ ,|cập nhật|giao .|giao . $|gần|gọi lúc #|gửi .|gửi . $|hai vùng|hai vùng .|kẹt|liệu này|lại và|lần deploy|lịch không có|mẫu cũ|một giá|một giá trị|nghỉ .|nghỉ . $|ngờ|ngừng|nhắc .|nhắc . $|này chưa từng|nên|nên <p> không|nút|phải nhìn|phải nhận|quả .|quả . $|rời|sau mười|sẽ được|sửa của|sửa của <o>|theo mẫu cũ|thấy cảnh|thấy cảnh báo|trong bốn|trên dashboard|trước <p>|tài liệu|tài liệu này|và công|và công cụ|{- "gửi"}|{- "hợp"}|{- "mật"}|{- "primary"}|{- : T}|{- would}|{: T}|{P "chịu"}|{P "cập"}|{P "nói"}|{P do -}|{S "hướng"}|{S! late}|{^ S!}|{future>only}|{if>thus}|{only>changes}|{others>changes}|{persists>cause}|{system>again}|đang ở|đêm ,|đúng như|đọc|đọc log|động và',
    ],
    [
      -20,
      '# sau khi|, nhờ đó|, song|<p> không được|<p> nhận|<p> đề xuất|^ <p> vào|^ cảnh báo|^ mức|^ những <p>|^ phiên|^ script|an toàn|băng|bản vẽ|ca|cho khách|chung|chậm|chặn|chỉ một|cảm ơn|của chúng|dùng không|endpoint|gateway|giỏ|giỏ hàng|giỏ hàng trống|giới|giới hạn của|giữ bản cũ|gần nhất .|gửi cho|hai lần|hoạch .|hoạch . $|hàng trống|họp rút|họp rút kinh|hỏi của <o>|khi khởi|khi khởi động|không ?|không có gì|kế hoạch .|kể|lich|linter|mất khi|mặc định mở|mức độ|nhờ đó|những|nào|này chưa|so với|sẽ thêm|thang|tháng trước .|thêm vào|thật ,|truyền|trì .|trì . $|tài liệu .|từ năm|vì thiếu|{- "cái"}|{- "khởi"}|{- "linter"}|{- "lúc"}|{- "mở"}|{- : -}|{- only}|{O only}|{O owns}|{P "cái"}|{P "cả"}|{P "test"}|{P "vào"}|{P! unable}|{S "như"}|{S "thiếu"}|{believes>while}|{bởi S}|{cause>negated}|{document>would}|{must>only}|{mà S}|{nên P!}|{owns>late}|{persists>punishes}|{subjects NS}|{subjects PPP}|{trouble>able}|{unable>wrong}|{while>object}|{wrong>irony}|đêm đó|được lỗi|được tự|đầy đĩa|định mở|đổi cấu|đổi cấu hình|ở hai',
    ],
    [
      -21,
      '# như|^ <p> reboot|^ <p> đang|^ health|^ health check|^ khi|`|ban đêm .|bắt đầu lúc|case .|case . $|che|chưa thấy|chế|cluster cũ|công nhận <p>|cảnh báo tự|cập|cố này .|giả thuyết và|gì ?|khong ai|khách hàng .|không gửi|không nhắc|lúc # như|lấy từ|moi|mười phút ,|mới vào|mới vào hai|nhiều yếu|nhiều yếu tố|nhận <p>|nhận bàn|nhận bàn giao|page gửi|phân tích|policy|ra <p> phải|sau một phút|sms|số liệu|thuyết và|từ|và mở|và production|vào hai|vào hai tuần|vào tài|vắng|{- "báo"}|{- "máy"}|{- "mức"}|{- "thời"}|{N "khong"}|{P "chuyển"}|{P "thứ"}|{P và T}|{S "bốn"}|{able>persists}|{able>while}|{first T}|{khi -}|{ought>believes}|{ought>owns}|{persists>future}|{praise>person}|{system>only}|{trouble>cause}|{trouble>negated}|{unable>trouble}|đang tắt .|đó chưa|đến # .|đều có|đồng ý|ổn|ở bước',
    ],
    [
      -22,
      '# , #|, mục|, nên|<p> bi|<p> khong tra|<p> test|^ dòng|^ giải|^ không rõ|^ quyết|^ quyết định|^ tín|^ tín hiệu|agent|biến|bấm nút|bị mất .|check|ci|connection|console .|console . $|cách nào|có cách nào|có sóng|giải thích|gì đã|gõ lệnh|gọi lúc|hỏi <o>|khi bước|khong|khong tra|khong tra loi|khuyên|không có sóng|không mở|làm một|lúc .|lúc . $|lại hai|lần chạy|lệnh từ|lỗi của <o>|lỗi đầu|lỗi đầu tiên|một bản|một job|một trang|ngày # tháng|nhau một|nhận <p> nhanh|này cho|nên không ai|request|resource|staging ,|số máy|thành|thể biết|thống nhất|trong vòng một|trong đêm .|trước cả|trống|tái hiện được|tính|vacuum|vòng một|yên|{- "alert"}|{- "khoá"}|{- "nhắn"}|{- "quyết"}|{- "tín"}|{: -!}|{S "cần"}|{S "form"}|{S! while}|{T able}|{^ P}|{able>passive}|{changes}|{future>able}|{must>nobody}|{negated>future}|{negated>while}|{trouble>checks}|{unable>tells}|đã đóng .|đơn|đường dây|được chọn|được thêm vào|đầy|đến khi|đổi ca',
    ],
    [
      -23,
      '# phut|^ người|^ postmortem|^ tinh thần|ai có lỗi|ba lần trong|bốn giờ|cho hàng|cho hàng đợi|có trả|có trả lời|cả hai đều|danh mục|dữ|firmware|gia hạn|giới hạn|giờ sáng .|goi|gần nhất|hai đều|hãng|hơn .|hơn . $|kiểm tra|link tới|lại nên|lệnh đó|múi|múi giờ|nhau .|nhau . $|nhận page .|qua được|quyền .|quyền . $|theo đúng|thái|tiêu|trong # phut|trong buổi|tạo|tốt :|tự tắt|và gọi|vào tối|vào tối thứ|vẫn giữ|về bản|xuất của|xuất của <o>|xảy|xảy ra|{- "như"}|{- "nơi"}|{- "tủ"}|{- còn -}|{-! thus}|{P "chủ"}|{S "bỏ"}|{S!}|{T "máy"}|{T "mở"}|{able>late}|{future>document}|{future>person}|{late>again}|{nobody>knows}|{owns>unable}|{praise>future}|{subjects SPP}|{system>checks}|{system>while}|điều gì|đã cũ|đã cũ .|được sinh|đề xuất của|đủ để|ở #',
    ],
    [
      -24,
      '# ;|# tháng|<o> trong|<p> lẽ|<p> lẽ ra|<p> được|<p> đọc log|^ cảnh|^ cổng|^ gọi|^ neu|^ việc nâng|^ ở|buộc|báo|báo , nhưng|bị treo|bốn phút .|chính sách|chứ không phải|cùng xảy|cùng xảy ra|của chúng ta|deploy .|deploy . $|force push|giữa hai|hai phút|health|health check|hỏi lại|khung giờ đã|link|lẽ ra|lỗi ở|một giờ .|neu|nhất trong|này ,|replica .|replica . $|sẽ nhận|thích|thời gian|trao|trung|trả lời|tổng đài|việc nâng|việc nâng cấp|vào thứ|{- "build"}|{- bởi -}|{O mà -}|{P "đêm"}|{S "lần"}|{S "phải"}|{S mà -}|{T! thus}|{able>follows}|{again>while}|{follows>irony}|{knows>believes}|{late>system}|{middle N}|{negated>tells}|{only>must}|{subjects TS}|{tells>away}|{wrong>persists}|đài|đĩa .|đĩa . $|được cảnh|được cảnh báo|để chạy|định của|ơn',
    ],
    [
      -25,
      '# tháng <p>|, nhờ vậy|<o> được|^ dashboard|^ lỗi gõ|^ quy trình|ba yếu|ba yếu tố|bị dán|chua|chưa biết|của <o> được|hưởng .|hưởng . $|khi|leo thang không|là gì|lại bản|lập|lẽ ra phải|ngắn|nhận vai|nhờ vậy|nếu|sinh|số này|thang không|theo mẫu|thong|thoại không|tháng trước|tinh|tiến|topic không có|trong hai phút|trong mười phút|trạng|trạng thái|tủ|tự động .|vì lịch|{- "lần"}|{- "đồng"}|{- vì -}|{- vì T}|{N "chưa"}|{N owns}|{O passive}|{P! knows}|{S "bộ"}|{S "health"}|{S "page"}|{S "quyền"}|{S "sao"}|{S "số"}|{S}|{away>future}|{checks>cause}|{first P}|{subjects O}|đã báo|đã đóng|được thêm|đầu lúc #|đầu tiên .|để <p>|ảnh hưởng .',
    ],
    [
      -26,
      ': đó|: đó là|<p> bị|^ <p> lẽ|^ nhờ|^ tới|^ ổ đĩa|ban|ban đêm|chưa từng được|cùng|cầu của|dòng cuối|gian khôi|gian khôi phục|gốc rễ .|hành động số|hệ thống|không có quyền|không nhận|khởi|kế .|kế . $|mà <p> chưa|nhập|nên có|payments-api|phut .|phut . $|phút|qua bản|quy tắc <p>|rơi|rễ .|rễ . $|sửa|thiết kế .|thiếu|thread|thuoc|thêm một|thấy dòng|thời gian khôi|tuần trực|tắc <p>|từng được|vá|xử lý .|yêu cầu của|{- "dừng"}|{- owns}|{O "theo"}|{P "xin"}|{S "proxy"}|{S! negated}|{T! knows}|{able>only}|{must>persists}|{others>persists}|{subjects ---}|{system>able}|{unable>irony}|{while>document}|{would>changes}|{wrong>thus}|đám|được giữ|đạt|đề|động số|động số #',
    ],
    [
      -27,
      '" ;|# của runbook|, công|, vì|<p> cạnh|<p> nghi|<p> viết|^ <p> và|^ <p> đọc|^ dịch|^ dịch vụ|^ mật|^ mật khẩu|biểu đồ|báo trùng|báo tự|báo động giả|bỏ sót|chuyện gì đang|cảnh báo trùng|cổng|cửa|gì đang|gì đang xảy|gọi nhà|gọi nhà cung|gộp|không đổi|khởi động|luc|luc #|lỗi của|mô hình|nhận được page|này trong|nêu|override|page|ra nguyên|ra nguyên nhân|số # .|tiêu đề|trong ca|tìm ra nguyên|tích|và gửi|{- "ghi"}|{- "sáng"}|{- "trong"}|{- persists}|{O "lần"}|{S "máy"}|{S "đọc"}|{S ; S}|{S và S}|{able>changes}|{cause>only}|{checks>document}|{follows>document}|{future>knows}|{future>passive}|{only>while}|{owns>checks}|{person>follows}|{subjects ----}|{thus>persists}|{unable>negated}|đang xảy|đang xảy ra|đã duyệt|đã thức|được lệnh|định .|định . $|động giả|đỡ',
    ],
    [
      -28,
      ', việc|<p> để ý|^ <p> chịu|^ lẽ|^ mục|^ trên|ca của|ca của <o>|case|checklist ,|chi phí|copy|các yếu|các yếu tố|có <p>|của thay|của thay đổi|hai lần ,|khác nhau .|không nên|kiểm|loại trừ|lưu trữ|lịch không|mẫu mới|mỗi giờ|nhãn .|nhãn . $|những gì|này .|này . $|sau hai|service .|service . $|sáu .|sáu . $|theo checklist ,|thiết kế|tin .|tin . $|tiến trình|trong khung|trong khung giờ|trữ|tổng|{- "anh"}|{- "rủi"}|{- "trên"}|{-!}|{P và O}|{S "hãy"}|{S "thư"}|{S do -}|{S khi -}|{S nhưng -}|{S nên -}|{T changes}|{forgets>only}|{if>future}|{last O}|{late>future}|{only>knows}|{only>passive}|{person>able}|{subjects SO}|{system>ought}|{trouble>changes}|{unable>owns}|{would>checks}|đang xem|đo|đăng|đơn bị|đồ',
    ],
    [
      -29,
      '<p> khong|<p> là <p>|^ "|^ <p> xác|ai thấy|bản .|bản . $|che mất|cú force|cú force push|của <o> đã|của runbook|do <p> .|dậy|dừng rollout|dựa|giây .|giây . $|gấp đôi|không ai thấy|lich truc|mất .|mất . $|mục "|nghi ngờ|nghị|phụ trách .|pool|proxy|render|thay .|thay . $|thiết bị|tiên .|tiên . $|tra|trang trạng|trang trạng thái|trong bốn phút|trong chín|trong mười|truc|trễ|trợ|vpn|và #|và báo|và ghi lại|vùng của|vùng của <o>|{- "#"}|{- "chạy"}|{- "liên"}|{- "sai"}|{P "xác"}|{S "đó"}|{S nên P}|{cause>passive}|{changes>follows}|{irony>wrong}|{passive>praise}|{would>nobody}|đơn .|đơn . $|được dời|đề nghị|đủ <p>',
    ],
    [
      -30,
      '# sau|, lưu|, lưu lượng|: <p> ,|<p> không hề|<p> kiểm|<p> nói|<p> trong|? $|báo và|cho <o>|cuộc gọi .|có cách|cảnh báo và|cấp tiếp|của quy|của quy trình|dự kiến vào|gian|giao|hoạch|không có cách|không đọc được|kiến vào|kế hoạch|lúc # .|lúc # sau|lần nào <p>|mà công|như đã|nhận ca|node|nào .|nào . $|nào <p>|nâng cấp tiếp|phải nhận được|quý này|review .|review . $|sóng .|sóng . $|thu hồi|tâm|tĩnh|{- "tới"}|{S "lich"}|{S "lịch"}|{S "tài"}|{T "cũng"}|{T checks}|{again>only}|{again>tells}|{bởi -}|{checks>late}|{if>must}|{late>while}|{must>checks}|{only>document}|{punishes>tells}|{system}|{trouble>passive}|đã xong|đã đổi|được từ|đọc được',
    ],
    [
      -31,
      '<o> giúp đỡ|<o> và|^ không|^ không có|^ lẽ ra|ai khác|báo động|bị ảnh|bị ảnh hưởng|bốn phút|cho khách hàng|chuyển sang|cạnh|dừng pipeline|file|form|freeze|giúp đỡ|giữ bản|host|khách hàng|không đổ|khớp|liệu của|lịch đã|màu đỏ .|ngày .|ngày . $|nhanh .|nhanh . $|reboot|thiếu giới|thiếu giới hạn|thuyết|trợ .|trợ . $|tên .|tên . $|vault|và ghi|xác nhận|{- "danh"}|{P "cần"}|{P "nhờ"}|{S "lúc"}|{S! away}|{S! would}|{changes>tells}|{follows>cause}|{forgets>object}|{knows>wrong}|{passive>would}|{persists>tells}|{thus>changes}|{thus>object}|{thì P!}|{vì -!}|đoạn|đôi|được <o>|đọc .|đọc . $|độ',
    ],
    [
      -32,
      '# và|<p> .|<p> . $|<p> chịu trách|<p> có <p>|<p> đã nhận|^ <p> bàn|^ <p> rollback|^ <p> thay|^ ba|^ không ai|^ load|^ quy|biểu|bảng .|bảng . $|bị gọi|chưa được|da|diễn|giữ lại|gọi <o> .|hạn|hồi tháng <p>|may|một lần .|nhận page|năm #|scheduler|thay đổi .|thêm <p>|trong #|trên staging|việc này|xuất|xác|{- "diff"}|{- "dòng"}|{- do -}|{- vì S}|{-! only}|{-! wrong}|{P "bàn"}|{P away}|{P document}|{S "pipeline"}|{S! object}|{away>follows}|{do S}|{follows>tells}|{follows}|{owns>follows}|{while>future}|{would>persists}|{would>while}|{wrong>away}|đó được|được mời|được vì|đặt .|đặt . $',
    ],
    [
      -33,
      ', bản|, dù|, sai|<p> không trả|^ <p> làm|bản cũ|bất cẩn|chịu trách|chịu trách nhiệm|các đơn|các đơn bị|cái flag|có năm|cố được|của <o> và|dịch vụ|ghi|giờ đã|gọi ai|hai mươi|hồi tháng|khoản|không ảnh|không ảnh hưởng|là đủ|mười|nghỉ phép ,|nhận .|nhận . $|này|phép ,|phải là|qua một|rất dễ|sản|sự cố được|thu|tố .|tố . $|vi|yếu tố .|{- "giới"}|{O tells}|{P "index"}|{P future}|{P mà S}|{P tells}|{P! cause}|{S "dịch"}|{S "hệ"}|{S! must}|{S! trouble}|{first S}|{khi S}|{negated>passive}|{object>follows}|{persists>checks}|{person>passive}|{trouble>again}|{unable>would}|đang nghỉ|đang nghỉ phép',
    ],
    [
      -34,
      ', trước|<p> thu|^ <p> đã|^ <p> đề|ba|buổi họp|bản #|bộ nhớ|chỉ hiện|chỉ số|diễn ra|dùng .|dùng . $|gián|gián đoạn|hai <p>|họp|không ai có|kịch|mười phút .|quen|service|sóng|thấy .|thấy . $|trong tuần|trên bản sao|tài khoản|yêu|{- "khác"}|{- tells}|{O "bản"}|{P "trong"}|{irony>trouble}|{object>passive}|{owns>others}|{subjects N-}|{system>future}|{thus>again}|{thus>follows}|{thì S!}|{thì S}|{while>passive}|{would>away}|{would>forgets}|{would>negated}|{would>wrong}|đang|đã hết|đầu lúc',
    ],
    [
      -35,
      ', hai|, nơi|<p> , <p>|<p> bàn giao|<p> hỏi|<p> nâng|^ <p> báo|^ <p> nâng|^ build|^ bản vá|^ hai|^ việc cần|branch|branch protection|bốn|ca .|ca . $|chạy lại|cả bốn|giá trị|giữ một|hôm đó|kết nối|kỹ|lại để|phép .|phép . $|protection|rõ|switch|trong sự|trong sự cố|trong đêm|tài|{- "bảng"}|{P "buổi"}|{P "nâng"}|{còn P}|{irony>forgets}|{tells>changes}|{tells>owns}|{tells>thus}|{và T}|đi qua|đã đổi .',
    ],
    [
      -36,
      ', chúng tôi|: không|<o> giúp|<p> #|<p> tìm ra|<p> và <p>|^ <p> ,|^ nhờ <p>|^ pager|bù|chín phút|chín phút .|chưa bật|có bốn|cần thêm|dựng|giảm|gấp|khung|khung giờ|không phải là|loại|lúc #|màu|mô tả|ra lỗi|rồi chuyển|sơ đồ|thật .|thật . $|tám|tìm ra lỗi|tả|tốt|viết lại|việc .|việc . $|và có|xác nhận .|{; S!}|{N knows}|{P "chúng"}|{P "đang"}|{P follows}|{P khi P}|{negated>object}|{ought>knows}|{persists>must}|{persists>owns}|{và O}|độ trễ|ở vùng',
    ],
    [
      -37,
      '(|)|, trong|<p> chưa|<p> làm một|^ <p> nói|^ mẫu|ai thấy .|cùng lúc .|cấu hình .|cầu|hai tiếng .|hôm đó <p>|hộp|không thấy|lại|mời|nên phải|rủi|rủi ro|sau #|tham gia|trang .|trang . $|trùng|trị|trực|tải|tối thứ|tối thứ <p>|và thử|vào một|{- nên P}|{- và P}|{-! checks}|{S "cảnh"}|{S only}|{S thì S}|{S vì -}|{able>must}|{cause>knows}|{future}|{must>negated}|{others>late}|{owns>passive}|{tells>believes}|ở',
    ],
    [
      -38,
      '<p> báo|^ <p> sẽ|^ lần này|batch|bảng|chúng tôi không|dong|duoc|dưới|dự kiến|góp phần .|hoàn tác|hồi|không còn|là một|lý|lệch|một phút|mục .|mục . $|nhờ <p>|phép|phần .|phần . $|trường hợp|tôi không|zone|{- "nhờ"}|{P "báo"}|{P "hai"}|{P "rollback"}|{P "đi"}|{P persists}|{able>trouble}|{away>person}|{cause}|{future>away}|{irony>persists}|{must>system}|{persists>document}|{subjects PS}|{system>irony}|{vì T}|{để P}',
    ],
    [
      -39,
      '<p> khôi|<p> khôi phục|^ <p> khôi|bản vá|bất|bắt đầu|call|console|cuối .|cuối . $|có tên|dữ liệu|he|he thong|hệ|mục tiêu .|nhưng|pager|phut|thêm .|thêm . $|tiêu .|tiêu . $|tiếp|vào|{- "mục"}|{- "reboot"}|{P "khong"}|{P "khôi"}|{S! tells}|{if>late}|{knows>able}|{tells>if}|{thus>future}|{wrong>negated}|đã viết',
    ],
    [
      -40,
      '" lỗi con|, nhờ|<p> đọc|^ <p> tìm|^ index|ai gõ|cho phép|có <p> để|có quyền đọc|giả thuyết|hiện được|inc-31|lúc đó|mục này|nhỏ|quyền đọc|sau sự|sau sự cố|sổ|tham|thống|tìm ra .|{, T}|{- "cảm"}|{- "điều"}|{- future}|{P "hỏi"}|{able}|{away>passive}|{changes>future}|{document>passive}|{irony>cause}|{late>cause}|{late>unable}|{object>unable}|{system>trouble}|đường|đổi .|đổi . $',
    ],
    [
      -41,
      '<p> kèm|cảm|dễ|hàng|không hiện|lượng|mặc định của|triệu|trong danh|xanh .|xanh . $|{P "sẽ"}|{P "thay"}|{S "console"}|{S vì S}|{T , -}|{able>would}|{away>tells}|{forgets>person}|{person>knows}|{short P}|{wrong>only}|đồng bộ',
    ],
    [
      -42,
      ', bốn|<p> chưa có|<p> cấp|<p> rollback|<p> đã|chưa có|chạy trên|có|in|lượt|mà <p> đã|song|thông tin|trace|yêu cầu|{- "bộ"}|{- "việc"}|{O system}|{again>would}|{future>tells}|{irony>passive}|{nobody>owns}|{only>others}|{passive}|{person>owns}|{unable>must}|đã về|đếm|đủ ,|ở mức',
    ],
    [
      -43,
      '^ <p> hỏi|^ may|^ điều|ai trong|có quyền vào|cần <p>|dịch vụ này|giờ vì|gọi thêm|không phải do|mở sự|mở sự cố|nào bị|sau một|tín|từ thứ|vào tháng|{- "hai"}|{- khi -}|{P "đọc"}|{P! changes}|{S checks}|{dù -!}|{subjects -T}|{system>unable}|{while}|đề xuất',
    ],
    [
      -44,
      ', failover|, hạn|, theo|ba <p>|cho <o> .|client|cùng lúc|cố .|cố . $|dữ liệu .|gia|khách|kết thúc|liên|liệu ,|nhất .|nhất . $|sự cố .|thúc|và <p>|{- "hạn"}|{- late}|{-! unable}|{S "quy"}|{T! trouble}|{T!}|{again>owns}|{checks>follows}|{if>negated}|{passive>must}',
    ],
    [
      -45,
      '# %|%|bộ lọc|cho thấy|cũ|hai tiếng|không tìm|lọc|một trong|nhau|này không|qua|template|và đã|{- "chọn"}|{- "nhãn"}|{P nhưng S}|{P thus}|{S "bot"}|{S khi S}|{checks>changes}|{do -}|{last S}|{late>passive}|{owns>person}|đỡ mất|ảnh',
    ],
    [
      -46,
      '# giây .|, chúng|dịch|không hề|kiện|kế|lẽ ra <p>|sáng|terminal|theo lịch|{P , -}|{passive>owns}|{tells>system}|{unable}',
    ],
    [
      -47,
      '<p> chuyển|<p> sẽ|<p> tìm|cần|job|lớp|tháng .|tháng . $|trên|trước ,|tuần|vẫn đang|{- "đường"}|{P "chưa"}|{checks>again}|{negated>others}|{nhưng S}|{object>person}|{system>must}|đêm .|đêm . $|được cấp|đều xanh',
    ],
    [
      -48,
      '^ <p> dùng|^ buổi họp|^ đường|cảm biến|của công|không <p>|nghi|nơi|phải do|thể thấy|tố góp|tố góp phần|vùng .|vùng . $|yếu tố góp|{- "failover"}|{P ; -}|{P và S}|{^ T!}|{changes>irony}|{follows>object}|{if>while}|{owns>again}|{system>object}|{while>if}',
    ],
    [
      -49,
      '^ <p> viết|danh sách|diff|dạy|nữa .|nữa . $|phải nhớ|quy tắc|runbook|tác|{- "buổi"}|{P "viết"}|{T! negated}|{changes>away}|{subjects S--}|{system>would}|{và S}|{vì S}|đó <p>',
    ],
    [
      -50,
      ', như|bắt|con người "|là <p> ,|một phút .|người "|thông|tín hiệu|tóm|tóm tắt|tự động|vị trí|{- checks}|{- nên -}|{O able}|{P , S}|{P ; S}|{S system}|{irony>only}|{must>changes}|{ought>system}|{person>would}|{system>changes}|đổi',
    ],
    [
      -51,
      '<p> xác|<p> xác nhận|<p> đề nghị|^ bộ|bỏ qua|giúp|góp phần|là #|lưu lượng|thay nhau|tháng <p>|thứ <p> .|topic không|{system>cause}|{tells>irony}|{thus>document}|động|đủ|ở lại',
    ],
    [
      -52,
      '^ lần|không rõ|liệu .|liệu . $|phút ,|pipeline|quyền vào|thấy được|tách|{P "dùng"}|{P , P}|{P checks}|{cause>tells}|{owns>would}|{subjects SS}|{system>late}|{tells>must}|{và P}',
    ],
    [
      -53,
      '<p> bàn|<p> vào|cả hai|khác nhau|là một trong|ra phải được|role|{P owns}|{able>checks}|{knows>passive}|{subjects PSS}|{tells>object}|{would>again}',
    ],
    [
      -54,
      'bot|chưa|hai phút .|liệu|mà không cần|rõ .|rõ . $|thiết|tháng <p> .|{- ; -}|{P able}|{late>wrong}|{negated>punishes}|{would>document}',
    ],
    [
      -55,
      'bị mất|mỗi|nhiều|topic|trò|{O "ở"}|{P "chia"}|{P "hôm"}|{P "đặt"}|{able>wrong}|{again>wrong}|{nên P}|{unable>knows}',
    ],
    [
      -56,
      ', hãy|<p> ,|^ hiện|chưa rõ|hôm thứ|mô|sau đó|tìm|{P "lẽ"}|{again>late}|{away>cause}|{nếu -}|{unable>system}',
    ],
    [
      -57,
      ', nhưng|failover .|failover . $|kiến|nên <p>|phút .|phút . $|{- "chúng"}|{future>changes}|{others>cause}',
    ],
    [-58, 'vì|{O follows}|{P "trả"}|{P "tìm"}|{P vì P}|{^ -!}|{again>system}|{tells>wrong}|{unable>passive}'],
    [
      -59,
      'chọn|cũng có|cần làm|dựng lại|ghi lại|hưởng|hợp|truy vấn|yếu|{P và P}|{S! owns}|{forgets>wrong}|{negated>trouble}|{person>cause}|{while>system}|ảnh hưởng',
    ],
    [
      -60,
      '<p> da|^ <p> trả|^ máy|của <o> giúp|mới|truy|vai trò|{- "mẫu"}|{S forgets}|{irony>able}|{knows>system}|{thus>checks}',
    ],
    [
      -61,
      '# giây|?|mười phút|phần|region|tố|yếu tố|{S "pager"}|{system>forgets}|{wrong>cause}|{wrong>tells}',
    ],
    [-62, '<p> da quen|<p> dùng|da quen|góp|không dùng|lịch|mặc|một mình|nay|{S must}|{tells>document}'],
    [-63, '<p> thay|^ nếu|trên bản|tuần đó|từng|{P "đề"}|{S ought}|{changes>document}|{object>able}'],
    [-64, '<p> không thấy|<p> đi|buổi|dashboard|giống|rất|{checks>trouble}|{follows>owns}|định'],
    [
      -65,
      '<p> đề|^ chưa|công|giả|lỗi|phụ|rất tốt|rồi mới|so|sách|thấy|việc cần|việc cần làm|{S "dashboard"}|đêm',
    ],
    [-66, 'lý .|lý . $|phải được báo|{forgets>irony}|đủ #'],
    [-67, '^ hôm|ai cũng có|dùng|không có|voi|{unable>changes}|được báo là'],
    [-68, 'hôm thứ <p>|index|mục|nối|{no person}|{vì -}'],
    [-69, 'cấp|hôm|hợp lý|khác|một .|một . $|nghỉ|{; S}|{owns>document}'],
    [-70, '" lỗi|là <p>|{- "mới"}|{S "job"}|{S! changes}|điều kiện'],
    [-71, 'liên lạc|lạc|mới .|mới . $|phải được|{knows>cause}|{owns>only}|{system>document}'],
    [-72, '<p> và|^ <p> da|cũng có thể|hãy|mức|{P "da"}|{S "công"}|đó là|được'],
    [-73, '<p> đang|các|gửi|sang|{P object}|{checks>negated}|{checks>tells}|{while>negated}|ơn <p> đã'],
    [-74, 'bản sửa|giữ|nhờ|{passive>cause}|{unable>cause}|{while>wrong}|đồng'],
    [-75, '<p> chia'],
    [-76, '^ buổi|sau|{subjects PO}'],
    [-77, 'gọi|{if>changes}|{tells>follows}'],
    [-78, '{-! cause}|{; -}|{owns>able}|{tells>cause}'],
    [-79, '{P! wrong}'],
    [-80, 'báo là|mặc định|quyền'],
    [-81, 'dừng|tìm ra'],
    [-82, 'chuyển|thứ <p>|{document>system}|{tells>while}'],
    [-83, 'chia|{wrong>able}'],
    [-84, 'có quyền|sẽ'],
    [-85, 'danh|{P! passive}|{able>system}'],
    [-87, '# .|# . $'],
    [-89, 'nhận|trong'],
    [-90, 'xanh|{P would}'],
    [-91, 'khôi|khôi phục'],
    [-92, 'không phải'],
    [-94, 'failover|{passive>trouble}'],
    [-95, 'vai|{person>object}'],
    [-96, 'dời|đó'],
    [-97, 'công cụ|cụ'],
    [-98, 'tự|và'],
    [-99, 'được báo'],
    [-100, 'hiện'],
    [-101, 'số'],
    [-102, 'hai'],
    [-104, ';|bản'],
    [-109, 'bộ|{must>person}|{subjects --}'],
    [-110, 'điều'],
    [-111, 'nhãn'],
    [-115, 'theo'],
    [-116, '{negated>thus}'],
    [-118, 'mẫu'],
    [-120, 'thêm|vùng'],
    [-121, '{passive>system}'],
    [-123, 'phục'],
    [-132, '{negated>wrong}'],
    [-136, '{negated>cause}'],
    [-151, '#'],
  ],
};
