/** Fitted by bench/blameless-fit.ts; not written by hand. */
export const table: {
  readonly bias: number;
  readonly ruled: number;
  readonly threshold: number;
  readonly weights: readonly (readonly [number, string])[];
} = {
  bias: -0.282,
  ruled: 1.5,
  threshold: 1,
  weights: [
    [174, 'bị <p>'],
    [156, '{P wrong}'],
    [144, 'tay'],
    [143, 'cái'],
    [137, 'nhiên'],
    [135, '{passive>person}'],
    [134, '{thus>would}'],
    [126, '{person>forgets}'],
    [123, '{person>wrong}'],
    [116, '{cause>thus}'],
    [112, '{person>negated}'],
    [111, 'thay vì'],
    [110, 'nói'],
    [108, 'chẳng|đè'],
    [107, 'nằm'],
    [106, '<p> <p>|chuyện|mình'],
    [105, 'cũng|đúng'],
    [104, 'quên'],
    [103, '{system>person}'],
    [101, 'con|{P forgets}|{thì -}'],
    [99, 'ai|ngay'],
    [98, '{- cause}|{person>must}'],
    [97, '{believes}|đoán'],
    [96, '{wrong>must}'],
    [95, '<p> bỏ|{praise}|đáng'],
    [94, '{changes>wrong}|{person>others}'],
    [93, '{P! checks}|{negated>checks}'],
    [92, 'rồi|{cause>object}'],
    [91, '^ rõ|^ rõ ràng'],
    [90, '^ nguyên|^ nguyên nhân|thế'],
    [89, '{forgets}|{others>knows}'],
    [88, '{irony}'],
    [87, 'toàn|{forgets>system}'],
    [86, '{object>negated}'],
    [85, 'email|luôn|vì <p>'],
    [84, 'ghi đè|ngồi|{thus}'],
    [83, 'dọn|{system>negated}'],
    [82, '{person>ought}|{would>tells}'],
    [81, '{knows>while}'],
    [80, '^ một|im|một dòng|thì|xem|{subjects P-}'],
    [79, 'lúc đang|{-! persists}|{P late}'],
    [78, 'ai đó|từ lúc|{S irony}|{knows>thus}'],
    [76, '{- "được"}'],
    [75, '<p>|suốt|{cause>away}|{person>late}|{person>praise}|{person}'],
    [74, 'biết|ra|{- , P}|{late>able}|{late>checks}|{only>person}|ý'],
    [73, 'của <o> .|này <p>|{S "rõ"}'],
    [72, 'vấn đề|{if>would}'],
    [71, '<p> để|cái tên|dấu hiệu|là do|phản|{others}|{thus>knows}|{vì P}|đáp'],
    [70, '^ toàn|trong tay|tới|{S would}|đứng|ở <p>'],
    [69, 'lên|máy|{S! checks}|{person>persists}'],
    [68, ', trang|không kiểm|không được|vì một|{forgets>tells}|{if>person}|{last N}|{while>would}|{wrong}'],
    [67, 'chịu|{forgets>cause}|{person>believes}'],
    [
      66,
      'bật|coi|là|{P mà -}|{P nên -}|{late>object}|{owns>negated}|{person>checks}|{praise>system}|được làm',
    ],
    [65, '^ <p> để|nghe|{- "nó"}|{P thì -}|{ought}|{short -}|{while>away}|{would>able}|{wrong>owns}'],
    [64, '<p> gây|như|{P "quên"}|{S thus}|{owns>object}|{would>knows}'],
    [63, '<p> mất|trọng|{S , S}|{ought>changes}'],
    [62, 'chẳng ai|cãi|sai|và không|{P if}|{S object}|{S thì -}|{rồi -}|{trouble>late}'],
    [61, '; nó|<p> tắt|cả|làm theo|{- must}|{able>irony}|{irony>away}|{persists>irony}'],
    [
      60,
      '^ hiển nhiên|giỏi|làm|này có|tiếng|tất|{P "mất"}|{S "lại"}|{S! irony}|{believes>negated}|{changes>thus}|{if>able}|{persists>would}|được .|được . $',
    ],
    [
      59,
      '^ bước #|hoàn toàn|hạn .|hạn . $|kiểu|{, N}|{P "gây"}|{S "một"}|{able>others}|{person>changes}|{wrong>object}|đã có|ơn <p> vì',
    ],
    [58, ': lỗi|của mình|staging .|staging . $|{, P!}|{- , -}|{document>changes}|{object>trouble}'],
    [57, '^ <p> gây|^ tất|hết hạn|nó|{again>negated}|{để S}|đã thấy'],
    [56, ', trừ|; <p>|^ hiển|^ vì|hiển nhiên|lắm|một câu|nhìn|quá|{checks>passive}|{object>changes}|được mở'],
    [
      55,
      '^ thật|thèm|{-! passive}|{believes>passive}|{follows>passive}|{ought>cause}|{while>persists}|{would>trouble}|đâu',
    ],
    [
      54,
      'nam|ngay trước|nghiệm|thả|{, -!}|{P "đáng"}|{P để S}|{follows>only}|{late>tells}|{must>object}|{must>wrong}|{object>knows}|{owns>trouble}|{praise>changes}|{subjects -O}|{và -!}',
    ],
    [
      53,
      '<p> gọi|bao giờ|chú|là không|tay .|tay . $|thẳng|trong phần|tất cả|{-! changes}|{able>negated}|{believes>wrong}|{changes>persists}|{checks>thus}|{object>owns}',
    ],
    [
      52,
      '<p> không báo|con người .|cảnh báo .|hết|không một|loa|người .|người . $|qua loa|thôi|toàn bộ|trong lúc|{do P!}|{irony>knows}|{object>tells}|{ought>checks}|{ought>must}|{praise>late}',
    ],
    [
      51,
      ': lỗi con|<p> lại|^ <p> ghi|ai chịu|của anh|hết .|hết . $|mình .|mình . $|việc mất|{- "nguyên"}|{P! object}|{away}|{late>persists}|{only>tells}',
    ],
    [
      50,
      ', lại|^ <p> quên|ba trong|cãi nhau|hết hạn .|khó|lời|mất|mắt|nghĩ|người|như vậy|nằm trong|thật|thứ ba trong|tránh được|tới <o>|xong|{T owns}|{first O}|{mà S!}|{owns>must}|{passive>others}|{trouble>person}|{would>irony}|{would>object}',
    ],
    [
      49,
      '<p> quên|<p> tự|chỉ cần|du|mươi phút .|{- "loi"}|{- again}|{- away}|{-! irony}|{P "làm"}|{P "tự"}|{P nhưng -}|{S trouble}|{believes>would}|{forgets>must}|{trouble>object}|đáng lẽ|đĩa đầy .|được " .',
    ],
    [
      48,
      '<o> ,|<p> ghi đè|^ kết|không kiểm tra|trách|{- "đáng"}|{- "đã"}|{- bởi O}|{P others}|{believes>system}|{changes>must}|{future>persists}|{knows>irony}|{others>negated}|{owns>away}|{passive>wrong}|đầu .|đầu . $|đều biết',
    ],
    [
      47,
      '# phút .|^ <p> mất|^ bước|^ ghi chú|bước #|bản sao lưu|chú bàn|chú bàn giao|chắc|ghi chú bàn|không báo|lịch trực .|màn|rành|sao lưu|thấy trước|tại|xoá luôn|{- "tất"}|{document>person}|{late}|{only>system}|{others>owns}',
    ],
    [
      46,
      '^ <p> bỏ|^ phải|database|hiếm|học|lại đúng|lần này <p>|nguyên|sập|thứ ba|trực .|trực . $|{- irony}|{-! knows}|{O! owns}|{P "bỏ"}|{P! system}|{bởi O}|{if>knows}|{only>late}|{persists>changes}|{praise>irony}|{subjects T}|{while>person}|{would>others}|được "',
    ],
    [
      45,
      '<p> thì|<p> đáng|^ chỉ cần|chúng ta mất|con người trong|cảnh báo bị|gây ra|hỏi "|kênh|là đã|màn hình|mù|nằm ngay|phút mới|phản hồi|ta mất|thì đã|thấy đĩa|{- "một"}|{-! away}|{P "lại"}|{S "nguyên"}|{T object}|{again>knows}|{cause>able}|{nobody>checks}|{nobody>person}|{passive>if}|{subjects S}|{thus>cause}|{while>must}|{would>person}|đè lên',
    ],
    [
      44,
      '^ <p> tự|^ vì <p>|^ đợt|anh|chấp nhận được|con người|câu lệnh|giữa|không đủ|là thấy|ngủ|nhưng <p> không|{- "thay"}|{S "email"}|{S "trang"}|{irony>unable}|{thus>believes}|ăn|đây',
    ],
    [
      43,
      '<p> mở|^ <p> giữ|chỉ vì|có đủ|của mình .|hiện ra|phát hiện ra|ra không|thứ chín|trôi|{-! late}|{P! follows}|{P! ought}|{cause>forgets}|{changes>able}|{checks>knows}|{document>thus}|{follows>while}|{irony>others}|{irony>system}|{middle O}|{negated>persists}|{nobody}|{object>persists}|{person>thus}|án|đã không',
    ],
    [
      42,
      '# rồi|<p> còn|^ giỏi|^ đương|^ đương nhiên|backup .|backup . $|chưa hề|của <o>|của ca|cứ|dù|ghi chú|hơn|lại thì|lẽ ra không|mươi phút|nhìn lại thì|production|thì phải|trước giờ bán|tốc|vì không|{- nên S}|{P! tells}|{S "bản"}|{forgets>while}|{late>person}|{ought>able}|{subjects OS}|{while>forgets}|{wrong>changes}|{wrong>would}|đương|đương nhiên',
    ],
    [
      41,
      '# nhưng|<p> làm|^ hiếm|chuyện này|câu query|cũng phải|deploy của|khi chuyển|khiến chúng|la|lúc # nhưng|lạ|nghiệp|nguyên nhân|người trong|nhưng không|nằm ở|tay <p>|thì <p>|ticket|tắc trách|{- praise}|{-! ought}|{O wrong}|{P "thiếu"}|{P khi -}|{P! negated}|{T "chúng"}|{able>again}|{again>cause}|{believes>object}|{believes>persists}|{tells>knows}|đâu .|đâu . $|để',
    ],
    [
      40,
      '<p> chẳng|^ đáng|ai mở|ba giờ .|flag bị|hiểu vì|hiểu vì sao|kinh|lỡ|nào cũng|postmortem|vẫn còn|với <o>|{- "nhìn"}|{- rồi -}|{P "chẳng"}|{P! able}|{S "làm"}|{S "tìm"}|{able>person}|{again>able}|{away>late}|{cause>trouble}|{irony>tells}|{owns>irony}|{subjects -P}|{tells>others}|{thus>owns}|{trouble>while}|đang đỏ|đúng một',
    ],
    [
      39,
      '^ <p> gọi|^ <p> đáng|^ nam|bị <p> bỏ|chạy .|chạy . $|cấu hình sai|cứu được|gây|hiển|hình sai|khách gọi|không thể chấp|là do <p>|mang|một câu hỏi|nổi|phòng .|phòng . $|thể chấp|thể chấp nhận|vội|xa|xoa|{- "bỏ"}|{O cause}|{P ought}|{P!}|{S "chuyển"}|{cause>praise}|{changes>passive}|{document>object}|{future>while}|{knows>negated}|{persists>thus}|{person>tells}|{while>tells}|đã tắt|được hai',
    ],
    [
      38,
      ', chưa|<p> coi|<p> gõ|^ <p> coi|^ làm|^ từ #|báo cáo|bị lỗi .|cáo|duy|duy nhất|hỏng .|hỏng . $|lịch trực|mọi khi|như mọi khi|ra ,|tải .|tải . $|xoá|{- "cho"}|{- "lại"}|{- "thế"}|{O! changes}|{P "coi"}|{P "lúc"}|{P "đều"}|{P cause}|{P dù S}|{S "ai"}|{S "sau"}|{checks>able}|{checks>must}|{dù S}|{if}|{subjects PS-}|{subjects SS-}|{trouble>if}|{wrong>while}|ở <p> .',
    ],
    [
      37,
      '<p> ghi|bị ai|bị ai đó|checklist .|checklist . $|feature|feature flag|hiểu|hoàn toàn có|khoản .|khoản . $|không chạy|lắm <p>|mất cả|nhắc|rule|sót|toàn có|toàn có thể|tài khoản .|tưởng|xem .|xem . $|xong .|xong . $|{- "không"}|{- , N}|{N "chẳng"}|{O believes}|{P "lần"}|{P! away}|{S "lỗi"}|{S "ticket"}|{T would}|{checks>would}|{praise>owns}|{subjects PN}|{trouble>thus}|{while>late}',
    ],
    [
      36,
      '<p> bỏ qua|<p> vẫn không|báo bị <p>|bảng orders|chút|chỉ hết|chỉ hết hạn|chứng chỉ hết|con job|cũng biết|cố kéo|cố kéo dài|của <o> ,|của lỗi|firewall|là xong|mà cả|mỗi tháng|ngủ .|ngủ . $|nhầm|nâng|orders|quên .|quên . $|reo|restore mỗi|restore mỗi tháng|sự cố kéo|test restore mỗi|thấy <p>|từ đầu .|và hết|vẫn không|{- "hiển"}|{P "gõ"}|{P "tháng"}|{P còn -}|{S "ghi"}|{irony>believes}|{must>able}|{must>future}|{must>late}|{object>system}|{others>irony}|{owns>knows}|{owns>while}|{passive>nobody}|{person>while}|{thus>trouble}|{trouble}|ý .|ý . $|đánh',
    ],
    [
      35,
      '"|, sau|<o>|<p> làm theo|^ thay|^ tất cả|^ đến|báo cho|bị lỗi|bởi <o>|chuyển cụm|chỉ vì một|chỗ|có thể tránh|cẩn thận|doc|dòng trong|dĩ|dĩ nhiên|không một ai|load|luận|lên production|migration|một ai|ngưỡng cảnh|ngưỡng cảnh báo|nằm ở <p>|phản ứng|quyết|sai .|sai . $|sạch|thận|tắt cảnh|tắt cảnh báo|vấn đề nằm|xoá sạch|{- "dọn"}|{- "thật"}|{- believes}|{N checks}|{P believes}|{S "đã"}|{S vì P}|{follows>again}|{if>checks}|{must>tells}|{object}|{others>system}|{owns>forgets}|{passive>knows}|{persists>follows}|{short S}|{thus>unable}|{would>owns}|đáng ra|đến việc|đề nằm',
    ],
    [
      34,
      ', chỉ|<p> chạy|<p> gửi|<p> đánh|<p> đã nói|^ <p> đánh|anh <p>|bật lại|chín mươi|chúng ta đã|cách làm|cùng <o>|cũng thấy|deploy xong|dùng được .|hứa|khiến chúng ta|không phản|không phản hồi|khẩu|loi|mất bốn|mất bốn mươi|mật khẩu|như <p>|như thế|ra chuyện|ra là|ta đã|tường|{- "hết"}|{; P}|{P "đánh"}|{P! others}|{S "ngay"}|{S , -}|{forgets>passive}|{if>document}|{irony>object}|{negated>changes}|{negated>praise}|{object>others}|{passive>future}|{persists>forgets}|{person>irony}|{subjects SP}|{would>system}|đã nói|đến|ứng',
    ],
    [
      33,
      ', rồi|, thế|, và|<p> tháng|^ <p> tháng|^ biến|^ biến môi|^ chúng tôi|^ chẳng|^ dĩ|^ dĩ nhiên|ai cũng thấy|ai phải|báo bị|bị một <p>|code|cách làm việc|giờ bán|khi ,|lên .|lên . $|mọi khi ,|nâng cấp .|phá|phút đầu|production .|production . $|ra nên|tháng ba|thư mục|tránh|tới lúc|vẫn chưa|{- ought}|{O "nhờ"}|{P "chính"}|{P knows}|{S "biến"}|{S ; P}|{S knows}|{again>away}|{changes>nobody}|{changes>owns}|{document>checks}|{nên S}|{object>forgets}|{only>thus}|{others>person}|{subjects --P}|đây là lỗi|được nếu',
    ],
    [
      32,
      ', ba|<p> giữ|^ chúc|^ chúc mừng|bàn|chứ .|chứ . $|cuối tuần .|cài|cảnh báo|cảnh báo trước|khoá|kinh nghiệm|liếc|nhanh như|nhiên là|phải biết|restore|sai sót|trước .|trước . $|vô|xác nhận page|{, P}|{- "có"}|{- "dấu"}|{- "sau"}|{- "đó"}|{- khi P}|{P only}|{P! again}|{P! document}|{away>forgets}|{believes>future}|{forgets>changes}|{must>follows}|{only>able}|{only>object}|{others>while}|{persists}|{praise>would}|{thus>able}|{thus>must}|{while>trouble}|{would>thus}',
    ],
    [
      31,
      '<o> thì|<p> mà|^ <p> tắt|^ bản sao|^ chẳng ai|^ cái|^ phải chi|chiu|có backup|gật|gốc rễ :|khai .|khai . $|không bao giờ|không có backup|lỗi con|lỗi con người|merge|nếu <p>|phải chi|root|rễ :|trong ngày|tắt|vụ|vụ này|{- "đợt"}|{O object}|{O thus}|{O}|{P "giữ"}|{P để -}|{believes>thus}|{irony>nobody}|{last P}|{persists>system}|{persists>trouble}|{praise>negated}|{thus>praise}|{would>passive}|đã trả',
    ],
    [
      30,
      ', <p>|^ <p> chẳng|^ câu lệnh|^ root|^ root cause|bị <p> tắt|cause|chạy lệnh|cố là|cứu|demo|deploy ,|dòng|dấu|gì cho|gật đầu|khiến|không ai chịu|không ai được|lại khi|mãi|mừng <p> đã|nhìn lại|như mọi|năm phút|root cause|rút|sự cố là|thay đổi này|thể tránh|thể tránh được|trên máy|trừ|{- "cũng"}|{- "ra"}|{N tells}|{O knows}|{P "ca"}|{S "chúng"}|{S if}|{changes>negated}|{checks>owns}|{future>system}|{late>document}|{mà P}|{object>cause}|{others>away}|{persists>nobody}|{rằng P}|{system>if}|{unable>away}|đi .|đi . $|đây là|đến # ,|đổi này|đủ .|đủ . $',
    ],
    [
      29,
      ', với|<p> mới|<p> đều|biết không|biết điều|cho cùng|chỉ .|chỉ . $|chỉ là|chứng chỉ .|cả .|cả . $|cần phải|cẩu|cẩu thả|của|là lỗi|lúc <p>|lẽ phải|mà vẫn|mỗi <p>|nhấc|nhấc máy|này chỉ|phải|quyết định|trọng .|trọng . $|viết|{- "làm"}|{- "xoá"}|{- "đến"}|{- "đổi"}|{- mà P}|{- nếu P}|{- others}|{P! late}|{T : -}|{cause>system}|{changes>knows}|{checks>only}|{do O}|{if>follows}|{others>checks}|{others>future}|{owns>persists}|{person>again}|{person>trouble}|{praise>follows}|{praise>only}|{subjects -S}|{system>passive}|{tells>able}|{thì P}|{while>changes}|đi ăn|đáng lẽ phải',
    ],
    [
      28,
      '<p> cứ|<p> quen|^ <p> lại|^ <p> quen|^ chỉ|^ thật không|^ tất nhiên|^ đây|ba lần|báo .|báo . $|bị <p> xoá|bị một|bỏ lỡ|checklist|chi <p>|coi trọng|cron|cảnh|dùng được|hai .|hai . $|không báo cho|không thèm|là xong .|lần restart|môi|môi trường|mật|ngay trên|nguyên nhân :|nham|nhân :|phút thì|phải báo|phải chi <p>|phải chịu|phải thấy|rollout|sẵn|tai|tat|thật không|thủ|to|trưa .|trưa . $|tất nhiên|vẫn là|về nhà|{- vì P}|{N nobody}|{N}|{P "cứ"}|{P "giỏi"}|{P "quen"}|{P! only}|{S! thus}|{able>unable}|{away>checks}|{future>negated}|{irony>must}|{irony>person}|đang đỏ .|đoán .|đoán . $|đẩy',
    ],
    [
      27,
      '# , <p>|# phút|, đó|, đó là|<p> , và|^ ai|^ chúng|^ nói|biết .|biết . $|bàn giao|chuyến|chỉ cần đọc|cần đọc|hành|hình|không ghi|luôn .|luôn . $|là lỗi thao|làm qua|làm qua loa|mất một|nghe máy|nghiêm|nghiêm trọng|nguồn|phai|quyền của|rollback .|rollback . $|rồi .|rồi . $|rồi đi|sao <p>|snapshot|staging|test restore|thôi .|thôi . $|thấy ngay|từ tháng <p>|từ đầu|{- "bàn"}|{- "chuyện"}|{O trouble}|{P "thấy"}|{P praise}|{P rằng S}|{P! believes}|{S "kênh"}|{T nếu P}|{^ P!}|{checks>irony}|{document>nobody}|{negated>believes}|{nobody>persists}|{passive>unable}|{tells>would}|điện|đứng ra',
    ],
    [
      26,
      '<o> vì|<p> có lỗi|^ do|^ ngày|bi|bán|báo đã|bốn tiếng|cho ai|cả đêm|cảnh báo đã|dang le|incident|khoẻ .|khoẻ . $|kết quả|liền|là biết|lại là|lệnh|mấy|một thư|nửa tiếng .|script|suốt #|suốt # phút|sớm|thuộc về|thuộc về <o>|thèm trả|thèm trả lời|thứ năm|vì <p> không|{N ought}|{O "với"}|{O vì S}|{P while}|{P! persists}|{P}|{S "staging"}|{S cause}|{S do P}|{T tells}|{^ T}|{away>irony}|{changes>praise}|{follows>negated}|{must>believes}|{only>believes}|{others>object}|{ought>nobody}|{tells>praise}|đi|được với',
    ],
    [
      25,
      '<p> chọn|<p> gây ra|<p> ngủ|<p> quyết|<p> quyết định|<p> đáng lẽ|<p> đẩy|^ dữ|^ dữ liệu|^ thay vì|bật lại .|bỏ đi|bốn mươi phút|chạy script|cẩn thận hơn|của <o> thì|của nó|dung|dòng cấu|dòng cấu hình|giá mà <p>|group|gốc :|han|học được|không chịu|kiểm tra dung|là ổ|lên tiếng|lại ,|lại một|lần thứ|lỗi thứ|lỗi thứ hai|mọi chuyện|một cảnh|một cảnh báo|mở|nhân gốc :|nên #|nói với|phút ;|thận hơn|tra dung|tra dung lượng|trong checklist|tại <p>|việc mất dữ|về tên|{P "chỉ"}|{P "chọn"}|{P "mãi"}|{P "ngủ"}|{P "sao"}|{S ; -}|{able>tells}|{again>object}|{believes>document}|{document>while}|{forgets>trouble}|{knows>away}|{knows>must}|{knows}|{object>nobody}|{owns>nobody}|{passive>forgets}|{person>nobody}|{praise>tells}|{thus>nobody}|{trouble>follows}|{trouble>punishes}|{tại P}|đẹp|ở đây',
    ],
    [
      24,
      '" .|" . $|, <p> không|<o> là|<p> chỉ|<p> nghĩ|<p> phai|<p> phớt|<p> phớt lờ|<p> sửa|<p> tự ý|<p> đã tắt|^ <p> ngủ|^ <p> nào|^ chính|^ sau|^ từ|berlin|chỉ có|commit|các <o>|cái nút|cả chỉ|cả chỉ vì|cố :|duy nhất là|dấu chấm|dịch vụ không|gian .|gian . $|hè|không bao|là tại|là tại <p>|lâu|lần đều|mùa hè|một thay|một thay đổi|quả|số đó|thời gian .|trong vòng|tại <p> .|tất cả chỉ|từ hồi|tự ý|việc của|volume|vào lịch|vụ không|{O irony}|{P "chạy"}|{P "hiếm"}|{P "nào"}|{P "phớt"}|{P thì T}|{cause>changes}|{cause>document}|{checks>while}|{forgets>document}|{must>again}|{only>would}|{owns>cause}|{passive>document}|{persists>knows}|{praise>away}|{subjects TP}|{system>knows}|{tells>ought}|{thus>tells}|{thus>while}|{while>ought}',
    ],
    [
      23,
      '# đến|# đến #|<p> cấu|<p> cấu hình|<p> ngồi|<p> phải chịu|<p> đáng ra|^ trách|^ trách nhiệm|buồn|bảo|bấm|bị thu|chi|chứng chỉ|cùng một|của sự|của sự cố|duyệt|giờ nên|gây ra sự|gốc|hỏng|không xem|là ổ đĩa|lên hai|mò|nghìn dòng|nhiệm .|nhiệm . $|này và|nữa|quan|ra sự|ra sự cố|rollback ,|runbook đó|suy|thay|trách nhiệm .|từ # đến|vậy|xoá .|xoá . $|{- "là"}|{- : S}|{P "lỗi"}|{P "phải"}|{P "ít"}|{P ; P}|{P nên S}|{S passive}|{S và -}|{T , P}|{away>persists}|{changes>again}|{changes>cause}|{follows>person}|{late>nobody}|{must>trouble}|{must}|{object>thus}|{persists>away}|{person>away}|{praise>object}|{tells>late}|{tells>person}|{thus>punishes}|{wrong>knows}|{wrong>passive}|đánh sập|đã có thể|đầy .|đầy . $|đều đã',
    ],
    [
      22,
      '<p> gạt|<p> nào|^ chung|^ kế|^ kế hoạch|^ ticket|^ đã|báo cho chúng|bản ghi|cho chúng tôi|cho lỗi|chập|chập chờn|chờn|chụp snapshot|của <o> là|gạt|gốc rễ là|hạ|là lỗi của|là phải|lần này|mạng .|mạng . $|ngày|nhất <p>|nếu <p> làm|phải chịu trách|phải hỏi|ra mắt|rằng|rễ là|sao nó|sẽ đầy|sớm hơn .|thì có|thôi là|thức đêm|tiếng .|tiếng . $|trước rồi|tình|vào production|vì sao nó|xác định|{- "chung"}|{- "deploy"}|{N! nobody}|{N!}|{O away}|{O thì -}|{P "bảng"}|{P "gửi"}|{P "đúng"}|{P dù -}|{S "chỉ"}|{T "nguyên"}|{T trouble}|{T}|{^ N!}|{able>object}|{believes>knows}|{irony>if}|{knows>again}|{must>punishes}|{nobody>changes}|{subjects -SP}|{tells>forgets}|{trouble>away}|{unable>checks}|{while>praise}|đĩa sẽ|đĩa sẽ đầy|được duyệt|được ghi .|đọc thông|đọc thông báo|đụng vào|ổ đĩa sẽ',
    ],
    [
      21,
      '<o> về|<p> thiếu|<p> xoá mất|^ công|^ dang|^ dang le|^ hiếm khi|^ lại|^ nhìn lại|ai .|ai . $|ai được|alarm|biết không được|các <p>|có mười|cấp .|cấp . $|cầu .|cầu . $|cụm .|cụm . $|giao|hai check|hiếm khi|hoi|hàng đã|khoẻ|khách hàng đã|là thấy ngay|lỗi thao|lỗi thao tác|mọi thứ|nửa tiếng|phiên bản mới|phải đợi|sao .|sao . $|security|security group|suốt hai|thể|tố con|tố con người|xong trong|yêu cầu .|yếu tố con|{- "hiếm"}|{- "lưu"}|{- "rollback"}|{- wrong}|{O would}|{P "ngồi"}|{P "thật"}|{P irony}|{P nobody}|{S "ngưỡng"}|{S "từ"}|{S others}|{again}|{believes>owns}|{must>would}|{ought>negated}|{persists>late}|{system>away}|{thus>passive}|{vì P!}|đã biết|đĩa đầy|đến ,',
    ],
    [
      20,
      '" do|# phần|# phần trăm|, cả|<p> chạy script|<p> có|<p> cần|<p> nào cũng|^ <p> chọn|^ câu|^ giá|^ nhìn|balancer|bằng|chín|chạy test|chủ dịch|chủ dịch vụ|của aws|dài hàng|dài hàng đợi|gọi cho|khi đổi|load balancer|làm theo quy|lầm|lần liền|lẽ ra nên|một <p>|một màn|một màn hình|nghìn|nguyên nhân gốc|người dùng|nháp|nhân gốc|năng|nỗi|phối|sai lầm|sau lần|site|sớm hơn|test tải .|thì không|tuần .|tuần . $|{- "giá"}|{- "tìm"}|{O forgets}|{P "không"}|{P mà P}|{S "test"}|{able>thus}|{cause>again}|{cause>while}|{changes>others}|{changes>unable}|{checks>nobody}|{checks>system}|{irony>negated}|{knows>changes}|{knows>object}|{passive>changes}|{passive>thus}|{person>unable}|{thus>negated}|đây .|đây . $|đây không|đã xử|đã xử lý|đồ là|độ dài|độ dài hàng|đứt',
    ],
    [
      19,
      ', <p> thì|, <p> vẫn|, còn|, nhưng <p>|^ <p> chạy|^ ai đó|^ chỉ có|^ khoá|^ trước|^ đến khi|ai cũng|biến môi|biến môi trường|bảy|bật cho|bị bỏ|bỏ quên|bởi|cache|chiều thứ|chẳng buồn|cả ba|cả tiếng|gây ra .|gõ sai|gặp|hiệu|hoàn|ic|khi đã|khâu|le|load test|lui|là khâu|lúc # giờ|lúc page tới|mà <p> vẫn|mà không có|mươi|một dấu|một dấu chấm|nghĩa|nhánh|nhưng <p>|node .|node . $|này <p> có|page tới|rollout .|rollout . $|sai được|sale .|sale . $|sau khi đã|sự|thanh toán|thay đổi được|thì không .|thứ hai .|trinh|trong khi|trưa|tắc trách .|vì <p> quên|{- "ca"}|{- "nói"}|{- "vậy"}|{-! believes}|{-! tells}|{O "đây"}|{O , P}|{P "bất"}|{P "cấu"}|{S mà S}|{S rồi -}|{believes>again}|{cause>late}|{checks>persists}|{document>wrong}|{follows>must}|{follows>persists}|{follows>system}|{future>irony}|{late>negated}|{nhưng P!}|{nhưng P}|{others>wrong}|{persists>able}|{persists>object}|{praise>cause}|{would>future}|{wrong>future}|{wrong>praise}|án rollback .|đâu cần|đường lui|đầu file|đọc tài|đọc tài liệu|đổi được',
    ],
    [
      18,
      '# thì|, còn <p>|<p> chẳng buồn|<p> của nhà|<p> quá|^ <p> phớt|^ <p> thiếu|^ do <p>|^ không thể|^ vụ này|^ đáng lẽ|^ đúng|bang|cho|config|còn đang|có chuyện|có sự|có sự cố|giỏi hơn|giữa trưa|hard-code|hồi .|hồi . $|log .|log . $|làm rất|lên production .|ngạc|ngạc nhiên|nhiệm|nhìn vào|nhận được việc|nhẽ|phải làm|thì chúng|trách nhiệm|trận|tuyệt|tượng|tắt tiếng|vấn|xoá mất|xuống|{- "suốt"}|{- "vấn"}|{- thì T}|{O future}|{O praise}|{P "anh"}|{P "tắt"}|{P khi S}|{S "snapshot"}|{S changes}|{S follows}|{T praise}|{^ -}|{away>object}|{checks>believes}|{irony>owns}|{late>others}|{negated>only}|{persists>negated}|{praise>knows}|{thus>system}|{unable>nobody}|{wrong>forgets}|đáng ra phải|đã tránh|đã tránh được|đúng ra|đúng ra <p>|được tắt|được việc|đầu|đối|ưu',
    ],
    [
      17,
      ', chỉ có|, lần|<p> cùng sửa|<p> không đọc|<p> nền|<p> nền tảng|<p> tắt kiểm|^ <p> chưa|^ cả|^ image|^ lúc #|biểu đồ là|chuyện này .|chú ý|cùng sửa|cố do|cố này là|của nhà cung|duy nhất không|dừng .|dừng . $|giờ .|giờ . $|im lặng|job này|khai|không có bản|không thể|luật|lại nhầm|lặng|mình tới|một cái|một việc|mới vào|nhất không|nên mất|phát hiện|ra cả|restart|ràng|rõ ràng|sai sót của|sót của|sự cố do|thì đã không|thẳng lên|tránh được nếu|tắt kiểm|tắt kiểm tra|vận|với <o> ,|{- "chẳng"}|{- "vẫn"}|{- "đây"}|{- thì P}|{O "không"}|{O "sự"}|{O others}|{S! knows}|{away>able}|{away>trouble}|{believes>checks}|{believes>person}|{irony>praise}|{knows>document}|{negated>knows}|{negated>late}|{nobody>tells}|{nếu P}|{object>again}|{object>away}|{object>must}|{others>thus}|{praise>believes}|{praise>trouble}|{thì T}|{để -}|đang chạy|đó ,|được gọi vì|đầu ,|ẩu .|ẩu . $',
    ],
    [
      16,
      '# để|<o> khiến|<o> khiến chúng|<p> bảo|<p> cuối|<p> cuối cùng|<p> hiểu|^ <p> cứ|^ như mọi|^ ít ra|^ điện|^ điện thoại|^ đây là|ai cũng biết|ba .|ba . $|bỏ quên .|bộ phận|chạy|chỉ bị|chứng chỉ bị|cuối cùng cũng|cùng cũng|cảnh báo đang|cắt|của <o> khiến|dây|gọi cho <o>|họp .|họp . $|hỏi trong|là <p> .|là chuyện|là đã tránh|mươi giây|một node .|ngưỡng|phận|quá nên|quá sức|ràng là|rõ ràng là|rồi ,|sau khi <p>|test|test tải|theo quy|theo quy trình|thoại của|thoại của <o>|thì <p> phải|thực|trong năm phút|truoc khi|tắt để|tốt ,|vòng|về giới|về giới hạn|xin lỗi|{N! knows}|{N! unable}|{O "sai"}|{P "bảo"}|{P "một"}|{P "từ"}|{P "đẩy"}|{P còn S}|{S "cái"}|{S believes}|{T thus}|{believes>late}|{believes>tells}|{believes>trouble}|{cause>follows}|{document>away}|{forgets>persists}|{if>cause}|{must>owns}|{others>only}|{ought>trouble}|{passive>able}|{punishes>person}|{punishes>thus}|{subjects OP}|{thus>away}|{thì -!}|{trouble>system}|{while>nobody}|{would>changes}|ít ra|điện thoại của|đúng là|được tắt để|đồ thị',
    ],
    [
      15,
      ', vậy|, vậy mà|<p> biết|<p> gỡ|<p> làm việc|<p> thì không|<p> tưởng|<p> từ|<p> xoá .|<p> đổi|^ <p> cuối|^ <p> nền|^ ghi|^ gốc|^ suốt|^ đáng nhẽ|ai được gọi|biến .|biến . $|bàn giao ca|bỏ mặc|chờ|cluster|cùng cũng chịu|cả buổi|cố bắt|của con|của con người|dns .|dns . $|giao ca|hoãn|hình ,|khoá .|khoá . $|không qua|không đọc|khỏi|lần ,|lời page|mà chẳng|màn hình ,|một|nen|nghĩ đến|nghĩ đến việc|ngờ , lần|nhật ký|nhẽ <p>|phải đợi <o>|quên mất|quý sau|ra <p> phai|sale|sự cố bắt|test trước|trong <p>|trong năm|trên production .|trước khi|trả lời page|việc của <o>|vậy mà|với nhà|với nhà cung|{- "mất"}|{- "trước"}|{P "cuối"}|{P "nền"}|{P mà N}|{S "load"}|{S! persists}|{T do -}|{follows>thus}|{late>follows}|{late>only}|{negated>document}|{only>trouble}|{system>others}|{tells>passive}|{while>owns}|{để -!}|đáng nhẽ|đáng nhẽ <p>|được ai|đợi|đợi <o>|đụng|ổ đĩa',
    ],
    [
      14,
      ', kể|-|<o> , <p>|<p> kho|<p> lỡ|<p> merge|<p> nghe|<p> nhờ giúp|^ <p> cấu|^ <p> lỡ|^ bàn|^ bàn giao|^ bản nháp|^ giá mà|^ sai|^ thay đổi|báo đang tắt|bốn mươi|cho bốn|chính ,|chấm|chấp nhận|chứ|cung cấp đã|cũng không|cấp đã|cố|duy nhất còn|ghi "|giá mà|giờ vẫn|gọn|hai nghìn|hiểu nổi|hoạt|hoạt động|hình sai .|không hỏi ai|không đụng|kênh .|kênh . $|là sai|là thiếu|làm hỏng|lần trong|lọt|migration .|migration . $|nhìn đồ|nhìn đồ thị|nhất còn|nhờ giúp|nói với ai|phí|quá sớm|ra nó|retry|route|sáu phút|sáu phút .|thanh|thêm một|thì <p> đã|thì chúng ta|thì khách|thì sự|thì sự cố|toán|trên màn|trên màn hình|vẫn nhận|với ai|vụ này .|{, S}|{- "chưa"}|{- "cả"}|{- "ngủ"}|{N "không"}|{N! thus}|{O "một"}|{O late}|{O punishes}|{P "gọi"}|{P "lỡ"}|{P "quyết"}|{P rồi -}|{S "câu"}|{S "mất"}|{S "điện"}|{S owns}|{^ O}|{cause>believes}|{if>only}|{irony>late}|{knows>owns}|{must>others}|{must>passive}|{negated>again}|{no system}|{praise>able}|{praise>checks}|{subjects -P-}|{subjects O-}|{subjects SP-}|{trouble>knows}|{trouble>only}|{while>again}|{while>follows}|{would>if}|{wrong>late}|điểm|được là|được page|để làm gì|ấy|ổ đĩa đầy',
    ],
    [
      13,
      '- -|<o> vào|<p> chạy nhầm|<p> là không|<p> xoá|^ <p> bảo|^ <p> đẩy|^ bước kiểm|^ các <p>|^ dung|^ ngưỡng|^ thông|ai trong <p>|biết hệ|biết hệ thống|bảo trì|bằng #|bằng # .|chuyện gì .|chúng ta|chạy nhầm|có chuyện gì|của nhà|duy nhất gây|giản|giờ này|hai lần .|hồ|khi bấm|không .|không . $|không có chuyện|không hiểu|liên quan|lầm của|lầm của <o>|mat|nhất gây|nhất gây ra|sai lầm của|suốt nửa|suốt nửa tiếng|sót của <o>|sắp|ta|thì không ai|thư|thẳng lên production|thứ hai|trong vụ|trước khi bấm|tuần ,|và làm|{- forgets}|{O , -}|{P "các"}|{P "nghe"}|{S future}|{cause>wrong}|{checks>object}|{document>only}|{follows>knows}|{forgets>late}|{mà N}|{owns>praise}|{punishes>owns}|{thì N}|{trouble>owns}|{unable>while}|đã|đã ghi|đơn giản|được lỗi này',
    ],
    [
      12,
      '" ,|, <p> lại|<p> bỏ quên|<p> giám|<p> giám sát|<p> gõ sai|<p> lúc|<p> tắt nhầm|^ <p> gõ|^ <p> không|^ bất|^ ngay|^ sai sót|^ test|^ vấn|^ vấn đề|biết có|biết là|bài học|báo cáo này|bỏ bước|chiều|cho xong|chẳng hiểu|chỉ <p>|chụp|cáo này|câu|cũng có <p>|dòng log|giữa trưa .|gốc rễ của|khi hàng|khi hàng đợi|khác với <o>|không bàn|kịp|leo thang .|là giới|là giới hạn|lại .|lại . $|lần thứ ba|lỗi .|lỗi . $|muộn|máy .|máy . $|mình đang|một chút|một lệnh|một sai|nhiệm về|nhân|nhắc đến|này thì|query|quý|ra xem|rễ của|sao|sẻ|thang .|thang . $|theo checklist .|thông báo lỗi|thử|trong lịch|trách nhiệm về|tắt nhầm|tức|vượt|về <o> .|vốn|xem lại|xoay|{O "khác"}|{P "cũng"}|{P "giám"}|{S "kế"}|{T cause}|{changes>ought}|{changes>trouble}|{nobody>would}|{only>again}|{ought>tells}|{punishes>away}|{subjects -PS}|{subjects -TP}|{subjects N}|{system>persists}|{system>praise}|{và N}|{while>believes}|{would>follows}|{wrong>believes}|ăn trưa .|điều này|đã không có|đã xoá|đóng ticket|ổ',
    ],
    [
      11,
      '" không|# giờ|, là|, và <p>|<p> bỏ mặc|<p> hoảng|<p> khởi|<p> khởi động|<p> rồi|^ <p> hoảng|^ <p> xem|^ <p> đổi|^ công cụ|^ cấu|^ cấu hình|^ không một|^ một câu|^ nhà|^ nhà cung|^ sự|aws|bao|chạy đúng|chỉ có <p>|chủ quan|console production|còn gì|còn lại|cũng được|cả năm|error|flag|gì|gõ|gửi số|gửi số liệu|hai lần vì|hiện trong|hoảng|im lặng .|khach|là <p> đã|là ý|làm .|làm . $|lần đầu|lặng .|lặng . $|lịch .|lịch . $|lỗi do|mùa|nghĩ tới|ngày hết|ngày hết hạn|nhung|nóng|năm .|năm . $|nếu có ai|nền tảng|phương án rollback|phải biết là|promote|ra nó .|ra nếu|ra nếu <p>|sprint|sức|thu|thông báo cho|ticket .|ticket . $|timeout .|timeout . $|token|trong phòng|tảng|vụ này là|{- "bản"}|{- "hỏi"}|{- "lọt"}|{- "đi"}|{- if}|{- tại P}|{: -}|{N changes}|{P "của"}|{P "deploy"}|{P "hoảng"}|{P "đổi"}|{S "bước"}|{S "cấu"}|{T late}|{able>away}|{again>persists}|{changes>system}|{document>must}|{first -}|{knows>future}|{knows>would}|{late>forgets}|{must>thus}|{must>while}|{nhưng -!}|{nên -}|{object>would}|{only>away}|{owns>thus}|{unable>believes}|{while>checks}|{wrong>punishes}|án rollback|ít|đã bắt|đã gửi|đầu tiên|động .|động . $',
    ],
    [
      10,
      ': thiếu|<o> có|<p> cũng phải|<p> không kiểm|<p> được hỏi|<p> đẩy bản|^ <p> thấy|^ <p> đều|^ báo|^ le|^ le ra|^ mất|^ mọi|^ nửa|báo của|bản ghi dns|bản nháp|bảng bị|chưa ai|có thêm|cờ|ghi dns|hang|hoàn toàn thuộc|khách đã|không phân|không xảy|không xảy ra|kiểm tra lại|le ra <p>|là của|mất một tiếng|mọi|nhiên <p>|nhất <p> cũng|nhận ra|nhận được|năng lực|nếu <p> xem|phím|phương|phương án|quá cẩu|quá cẩu thả|ra trong|suốt một|test failover|thì phải biết|thật .|thật . $|thử tải|toàn thuộc|toàn thuộc về|tra lại|trang|trong đó|trở|trở lại|tuần sau .|tạm|về|{- "đang"}|{-! negated}|{P "biết"}|{P "le"}|{P "đoán"}|{P again}|{P thì P}|{S "nhìn"}|{believes>changes}|{checks>forgets}|{forgets>unable}|{irony>punishes}|{negated>tells}|{negated>would}|{only>irony}|{only>negated}|{only}|{ought>irony}|{tells>persists}|{thus>only}|{unable>document}|{while>only}|ít nhất <p>|ăn trưa|đã không xảy|được báo lúc|được hỏi|được xác|đẩy bản',
    ],
    [
      9,
      '# giờ sáng|, <p> đã|, có|<p> của|<p> quên mất|^ <p> có|^ ai cũng|^ bản|^ các|^ rollback|ai làm|ai nghĩ|bắt được|cho ai .|cho tới khi|chúng tôi .|chưa .|chưa . $|chỉ có một|chỉ mất|có ai|dung lượng|ghi trong|hoạt động .|hồi|image cũ|image cũ được|khoá bị|không có giới|không trả lời|leo|leo thang|lúc|lặp|lộ|lời khách|merge .|merge . $|mà <p> không|mất # phút|nguyen|nguyen nhan|ngăn được|nếu có|phải xem|ta mất cả|thần|tiếng ,|trên production|trả lời khách|tuần sau|tôi .|tôi . $|tối|việc xem|vậy là|với ai .|{- "bảo"}|{- "phải"}|{- "vụ"}|{N believes}|{P "dang"}|{P nên T}|{S "thông"}|{S : -}|{S! able}|{T only}|{again>follows}|{away>wrong}|{do P}|{if>trouble}|{irony>changes}|{knows>ought}|{late>irony}|{must>away}|{must>document}|{mà P!}|{nobody>believes}|{ought>while}|{subjects PP-}|{subjects TO}|{tells>checks}|{unable>thus}|{wrong>person}|{wrong>unable}|đĩa|đơn hàng|đẩy bản build|đến việc xem|để bảo|để bảo trì|định tuyến',
    ],
    [
      8,
      ', và không|<p> nhầm|<p> đứng|^ ai làm|^ báo cáo|^ cái nút|^ vụ|^ đọc|ai đó <p>|ai đọc|ba cảnh|ba cảnh báo|backup|bài test|báo lỗi|bạn <p>|bản sao .|còn <p> thì|có <p> là|có kinh|có kinh nghiệm|có năng|có năng lực|có thể|cảnh báo của|cố xảy|cố xảy ra|ghi nhận|gốc rễ duy|hành .|hành . $|khoản của|listener|là không có|làm sập|lại vì|lẽ|lực .|lực . $|lực cũng|mà <p>|mà không|một nửa|mở ra|mở ra .|nói là|nông|nông nỗi|năng lực cũng|quá sớm .|rút nhầm|rễ duy|rễ duy nhất|rồi cũng|sao <p> lại|stack|sự cố xảy|test .|test . $|thao tác của|thuộc|tiếp .|tiếp . $|tài khoản của|tác của|tất cả .|vào kênh|xuất hiện|{N system}|{P "nhầm"}|{P changes}|{P! while}|{T while}|{able>owns}|{còn S}|{document>again}|{follows>late}|{knows>persists}|{knows>person}|{negated>owns}|{others>able}|{passive>follows}|{persists>wrong}|{rằng S}|{short N}|{subjects --S}|{trouble>wrong}|{unable>late}|{would>believes}|điều đó|điều đó .|đã chẳng|đã nâng|đã nâng cấp|đó không|đỏ',
    ],
    [
      7,
      '# <p>|<p> không chịu|<p> liệu|<p> là chưa|<p> thì đã|^ trước khi|canary|chuẩn|chuẩn bị|chưa từng|chữ|cron job|còn dùng|có bản|có giới|có giới hạn|có một nguyên|cũ .|cũ . $|deploy vào|do con|do con người|dòng .|dòng . $|giấu|hai region|hộ|le ra|là chưa .|làm gì .|làm theo checklist|lên #|lúc ấy|lỗi không|lời .|lời . $|lực|muốn|máy chủ|mất hai|một nguyên|một nguyên nhân|một số|một tiếng|ngay ,|ngân sách|nhớ|nó .|nó . $|phiếu|phải dừng|ra thì|sau bốn|số của|tiên|toàn không|trong sáu|trăm|trả lời .|ty|từ tháng|với|yên tâm|{- "dùng"}|{: S!}|{N irony}|{N late}|{P "ai"}|{P "nói"}|{P! would}|{S , P}|{S able}|{S thì P}|{T! others}|{T! unable}|{away>while}|{follows>checks}|{future>trouble}|{if>others}|{ought>unable}|{owns>wrong}|{subjects PS--}|đang mở|điện thoại|được phép|đều|định là|đợt|ở đầu',
    ],
    [
      6,
      '<o> gây|<o> gây ra|<p> cho|<p> copy|<p> cũng|<p> hành|^ <p> cho|^ <p> copy|^ <p> xoá|^ cần|^ ít|báo trước|cao|chúng tôi đã|chẳng ai nghĩ|copy|có bản sao|cú|cả <p>|cả công|cả công ty|của <o> gây|của khách|dns|duyệt .|duyệt . $|gọi vì|hướng|không nói|không qua review|không trả|kiếm|kém|lam|log vì|là chẳng|là chẳng ai|làm việc|lần nào|lời trong|mã|một tuần|mở .|mở . $|nhận trong|nổi tiếng|qua review|rollback ngay .|rác|sau .|sau . $|soát|theo runbook|thị|trong cuộc|trả lời trong|tìm kiếm|tôi đã|tồn|tồn tại|{- "bấm"}|{- "như"}|{-! must}|{P "cho"}|{P "copy"}|{P "ghi"}|{P "khởi"}|{P must}|{P! owns}|{T "thông"}|{cause>unable}|{changes>only}|{changes>person}|{future>object}|{irony>thus}|{knows>trouble}|{negated>must}|{ought>person}|{persists>believes}|{subjects -S-}|{trouble>document}|{unable>object}|đưa lên|đường màu|đọc',
    ],
    [
      5,
      '<p> chịu|<p> phát|<p> phát hiện|<p> tắt cảnh|<p> xoá nhầm|^ muốn|^ mãi|^ nếu có|^ trong khi|ai trả|báo lúc|báo lúc #|bất cứ|bị lộ|cho rằng|chính sách lưu|chữ "|cấu hình của|cố đã|cổng thanh|cổng thanh toán|dang|dashboard của|drain node trước|giao cho|giao cho <o>|hotfix|hoá|hoạch rollback|hành động|hình của|hình của <o>|hướng dẫn|hạn ,|hạn rồi|hết quota|khi nâng|khi nâng cấp|khi xoá|kế hoạch rollback|kết|kể|lục .|lục . $|ma|mà không hỏi|mất bản|mất bản sao|một file|một nửa .|ngoại|nguyên nhân là|nhân là|node trước|nỗi này|nội|nửa .|nửa . $|phát hành|quota|quá thấp|rollback ngay|sinh ra|sách lưu|sách lưu giữ|sự cố đã|theo runbook .|thiếu một|trong vụ này|trước|trước giờ|trước khi xoá|từ # giờ|xoá cache|xoá nhầm|{, -}|{- "ba"}|{- "chỉ"}|{- "các"}|{- "nhận"}|{- "nâng"}|{N thus}|{O : -}|{P "phát"}|{P "quá"}|{T "việc"}|{changes>believes}|{changes>if}|{changes>while}|{follows>believes}|{forgets>checks}|{future>late}|{irony>would}|{knows>nobody}|{must>praise}|{nên T}|{owns>changes}|{punishes>changes}|{would>ought}|đang chạy .|đi ăn trưa|đã rollback|để làm',
    ],
    [
      4,
      '# phút ,|, lần này|, và cả|<p> có kinh|<p> duyệt|<p> không nhận|<p> nhận bàn|<p> nhờ|<p> phản ứng|^ <p> duyệt|^ <p> khởi|^ <p> làm|^ bốn|^ khác|^ khác với|^ phần|^ rollback bị|^ thật bất|báo để|bản báo|bản báo cáo|bấm nhầm|bất ngờ|bất ngờ ,|bị lệch .|bỏ qua bước|chỗ .|chỗ . $|có .|có . $|cảnh báo để|của database|downtime|duy nhất có|gói|hai mươi phút|khi deploy|khác với|làm tắt|lúc page|lỗi nằm|mà không ai|máy này|ngày không|ngờ ,|nhất có|nhất là|này đã|nửa|phần trăm|production ,|production bị|qua bước|ra .|ra . $|rollback|rollback bị|sập .|sập . $|số tài|số tài khoản|thật bất|thật bất ngờ|tư|viết runbook|xét|{- "giờ"}|{-! would}|{P "duyệt"}|{T "#"}|{^ S}|{cause>punishes}|{checks>future}|{late>knows}|{must>irony}|{negated>away}|{negated>follows}|{nobody>late}|{object>checks}|{others>would}|{tells>nobody}|{trouble>able}|đổi khoá',
    ],
    [
      3,
      ', cảnh|, cảnh báo|, không|, mất|<p> chưa|<p> giao|<p> không làm|<p> vẫn|^ <p> cùng|^ cùng|^ cùng một|^ giới|^ giới hạn|^ nếu không|báo thứ|bước # của|bảo trì .|bốn lần|cao điểm|cho #|chủ bị|cuộc gọi tới|cảnh báo thứ|do lỗi|dry-run|dung lượng .|endpoint cũ|gì .|gì . $|gửi cho <o>|hai lần mà|hàng đợi .|khi <p>|không gọi|là <p> thì|là chưa|làm theo runbook|lần vì|mai|máy chủ bị|mãi rồi|mất dữ|mất dữ liệu|mắc|nguyên nhân duy|ngân|ngăn|nhân duy|nhân duy nhất|nhìn thấy|như thường|như thường lệ|này nên|nằm trong danh|phút là|pod|rõ là|sớm .|sớm . $|theo .|theo . $|thì chưa|thì chưa .|thường lệ|thứ <p> ,|thừa|toán .|toán . $|tra loi|trong cuộc gọi|tạm dừng .|tắc|{- "khỏi"}|{- khi T}|{- punishes}|{-}|{: S}|{P ""}|{P "cảm"}|{P "việc"}|{P "xem"}|{S "cùng"}|{S "mục"}|{S bởi O}|{away>system}|{believes>irony}|{changes>late}|{document>unable}|{dù -}|{follows>would}|{if>irony}|{negated>able}|{negated}|{others>must}|{ought>thus}|{praise>while}|{system>wrong}|{thus>others}|{thus>wrong}|{unable>only}|ô|được ký|được thông báo|đợi .|đợi . $|ứng dụng',
    ],
    [
      2,
      '<p> phản|<p> thấy|<p> được báo|^ một <p>|alter|alter table|bao nhiêu|bay|bản sao|ca sau|cho tới|chỉ được|cuộc gọi|có số|dọn dữ|dọn dữ liệu|ghi .|ghi . $|gọi tới|hai ngày|hai tuần|hiển nhiên là|hiện .|hiện . $|hôm sau|hôm sau .|hệ thống .|hồi chuông|hộp thư|không biết|không hỏi|kênh sự|kênh sự cố|ký|làm chủ|làm một|lại tên|lần cuối|lờ|migrate|một buổi|ngay trong|nhanh hơn|nhiêu|như vậy .|nổ|ro|sai cả|suốt ba|số dòng|thiếu .|thiếu . $|thống .|thống . $|tên bảng|tới khi|về <o>|{- "cần"}|{- "sự"}|{- changes}|{-! future}|{; -!}|{P "bấm"}|{P "liệu"}|{P : -}|{P thì S}|{P! trouble}|{S nhưng P}|{T "có"}|{able>passive}|{away>changes}|{document>follows}|{follows>able}|{must>checks}|{nobody>passive}|{ought>wrong}|{passive>irony}|{system>thus}|{trouble>others}|{unable>others}|{while>thus}|đi thì|được promote|đến #|đổi tên',
    ],
    [
      1,
      '# ,|^ bỏ|^ con số|^ cách làm|^ flag|^ hệ|^ hệ thống|^ ngay cả|^ yếu|^ yếu tố|bàn giao cho|báo của <o>|báo này|báo đến|bản backup|bản lỗi|bất kỳ|chết .|chết . $|cũng vậy|cũng vậy .|cảnh báo này|cảnh báo đến|cấp quyền|cố của|do một|dẹp|dọn dẹp|dụng|dừng job|giản là|gốc rễ|hàng .|hàng . $|hàng đợi bị|hỏi ai|hồi trong|index .|index . $|không phát hiện|kéo|là điều|lưu giữ|lần .|lần . $|lần sau|lần trước|lỗi là|một lỗi|ngay cả|nhận cả|này từ|nên được|nền|pager .|pager . $|playbook|rễ|subnet|sự cố của|thông báo|thứ|tiến|tiếng vì|triển khai|trong một phút|trên console|trông|tắt cả|{, S!}|{- "chi"}|{- "quá"}|{- "thử"}|{- "yếu"}|{- để -}|{O "lỗi"}|{P "đơn"}|{S "có"}|{S "flag"}|{S "không"}|{S! wrong}|{T irony}|{able>persists}|{cause>would}|{checks}|{irony>checks}|{irony>future}|{late>changes}|{mà -}|{negated>system}|{ought>object}|{passive>believes}|{persists>while}|{person>punishes}|{praise>wrong}|{rồi P}|{rồi S}|{subjects ---}|{subjects -PP}|{thus>changes}|{trouble>unable}|đánh giá|đúng giờ|đơn giản là|đạt|đảo|đợi bị',
    ],
    [
      -1,
      ', chuyện|, chuyện này|^ sự cố|bản mới|bị thiếu|canh|cho cả|chuông|chạy trên|chậm trễ|chỉ cần một|chỉ ra một|chối|chứng|cua|cũ không|cần bao|cần bao nhiêu|cắm|cố này|firmware .|firmware . $|giám|giám sát|giữ nguyên|gửi cho|hơn thì|khi khách|khác .|khác . $|không nhận ra|kéo dài|link|làm mất|mốc|nghề|nhận của|nâng cấp|nếu phải chỉ|phát hành .|phải chỉ|phải chỉ ra|phải đọc|phụ lục|region .|region . $|riêng|sớm nên|sửa được|sự cố này|thu hồi .|thành viên|trình .|trước một|tạm thời|từ <o>|từ chối|từ thứ <p>|viên|việc chậm|việc chậm trễ|xác nhận của|{- mà S}|{P "mở"}|{able>praise}|{believes>must}|{cause>person}|{follows>changes}|{if>passive}|{irony>ought}|{knows>wrong}|{last -}|{late>away}|{object>ought}|{only>persists}|{punishes>system}|{subjects -N}|{thi -}|{trouble>irony}|{unable>person}|{would>must}|điểm .|điểm . $|điện thoại .',
    ],
    [
      -2,
      '<p> trả|<p> trả lời|<p> xem|^ <p> merge|^ chúng ta|^ có|^ tìm|ai biết|ban đêm .|báo cho <o>|báo lỗi .|báo về|bạn|bản cũ .|bắt được lỗi|cho một|chấp|chỉ|cung cấp không|có ngày|cấp không|cập nhật .|duy nhất .|image|khách đã không|kiểm tra .|kiệm|ký .|ký . $|lệnh .|lệnh . $|lục|một ngày|một tiếng .|nguyên nhân .|nhân .|nhân . $|nút|nước|nước không|pull|rõ vì|rõ vì sao|sai tên|thu hồi|thì khách đã|tiết kiệm|token bị|trong ba|trình duyệt|tên biến|tới #|xảy ra .|{- """}|{- "mật"}|{- thì -}|{O owns}|{P "cùng"}|{P "giao"}|{P "merge"}|{P "sau"}|{P còn P}|{P nên P}|{P trouble}|{P vì S}|{S "log"}|{again>irony}|{away>follows}|{document>cause}|{first T}|{follows>wrong}|{if>system}|{knows>others}|{middle T}|{ought>away}|{punishes}|{system>believes}|{tells}|{thus>again}|{thì O}|{while>unable}|{wrong>nobody}|đưa|để thử|đột',
    ],
    [
      -3,
      '# tháng #|<p> bận|<p> ký|<p> phản hồi|<p> phẩm|<p> đợi|^ <p> <p>|^ <p> bị|^ <p> chỉ|^ <p> ký|^ <p> phẩm|^ chuyện này|^ lúc|^ lịch trực|^ thiếu|^ ảnh|api|bốn người|chết|co|cuối tuần|cuộc|deploy|duy nhất trong|dõi|dùng quyền|dịch vụ đã|gắn|gửi được|hẹn|họp|hỗ trợ .|khi cảnh|khi cảnh báo|khoảng|không cần|không gửi được|không làm|không phát|kiem|kiem tra|là quyết|là quyết định|lần mà|lẫn <p>|lẫn <p> đều|lệch .|lệch . $|module|mà chưa|ngoài|nhắn|notes|nào có|này lẽ|này lẽ ra|nếu không có|phút sau|phẩm|release notes|theo dõi|thuật|tháng #|thì còn|thứ sáu|ticket đầu|ticket đầu tiên|timeout|trong khi <p>|trợ .|trợ . $|vụ đã|{- "#"}|{- "cái"}|{- "kernel"}|{- "pr"}|{- "sao"}|{- "tắt"}|{- "từ"}|{N passive}|{O! negated}|{P "bận"}|{P "bị"}|{P "ký"}|{P "phẩm"}|{S "theo"}|{S "tin"}|{S punishes}|{T do P}|{document>persists}|{document}|{if>persists}|{late>would}|{middle S}|{only>changes}|{passive>object}|{persists>again}|{subjects P}|{tells>trouble}|{thus>late}|{would>unable}|đang tắt|đã không phải|đã mất|đầu <p>|đọc release|đọc release notes',
    ],
    [
      -4,
      '# giờ #|.|. $|<o> :|<p> bắt|<p> nhận|<p> phải|^ <p> nhờ|^ chuyện|^ cả <p>|^ file|^ lúc page|ban|bấm nút|bị tắt|bỏ|checkout|có cần|có lỗi trong|cùng lúc vì|cũ được|cũng chịu|cắm lại|cố này ,|db|dung cảnh|dung cảnh báo|enter|giờ #|hãng|hạn lúc #|không|không cho|là lỗi con|lâu năm|lúc vì|múi|múi giờ|node còn|này được|nội dung|nội dung cảnh|page .|page . $|quy trình|sau ba|sev1|sát .|sát . $|sơ|tháng trước .|thì lỗi|tin nhắn|trong một giờ|trì|tăng gấp|tạm dừng|việc gọi|vận hành|xử lý .|{- "bốn"}|{- "chuyển"}|{- "chuông"}|{- "với"}|{- passive}|{-! again}|{P "nhìn"}|{P "phản"}|{S "script"}|{T away}|{T system}|{^ N}|{^ S!}|{away>would}|{document>trouble}|{forgets>would}|{future>checks}|{if>unable}|{knows>checks}|{knows>praise}|{late>believes}|{must>cause}|{nobody>must}|{others>passive}|{others>tells}|{passive>tells}|{subjects PP}|đi ngủ|đã làm|đã được|đó bị|đó đã|được <p>|được đưa|động của',
    ],
    [
      -5,
      '$|<o> lúc|<o> lúc #|<p> nhận được|<p> reboot|<p> xử|<p> xử lý|^|^ <p> khong|^ <p> nhận|^ token|^ tài liệu|ba giờ|biết về|bài|bộ nhớ .|cho <o> ,|cho qua|chậm .|chậm . $|chứng chỉ được|có một|công ty|cấp hai|cẩn|cụm|dau|drop bảng|gì ? $|header|hạn của|job đồng|job đồng bộ|kernel|khach hang|không đăng|không đến|liệu không|lên kênh|mail|mà hôm|mà hôm đó|mất #|ngay sau|như kế|như kế hoạch|nhớ .|nhớ . $|này ,|năm phút .|page vì|phải có|profile|rollback của|rollback của <o>|rò|rò rỉ|rỉ|schema .|schema . $|sinh ra .|thoại .|thoại . $|thuyết|thời|trong # phút|trên console .|trình . $|tạo|vẫn|{- "ghi"}|{- "lỗi"}|{- còn S}|{- knows}|{P "hoàn"}|{P "những"}|{S "chạy"}|{S "chứng"}|{S "hàng"}|{S "tắt"}|{S "đổi"}|{S bởi S}|{T persists}|{T vì P}|{able>knows}|{again>changes}|{document>knows}|{only>checks}|{only>follows}|{passive>negated}|{persists>document}|{person>only}|{punishes>trouble}|{subjects PT}|{trouble>tells}|{while>others}|ít nhất|điều tra|được gửi cho|ở đó',
    ],
    [
      -6,
      '" <p>|" đã|# cho|<p> hỏi <o>|<p> làm đúng|<p> tin|^ <p> nhìn|^ <p> tin|^ anh|^ bạn|^ lần nào|^ lịch|^ lỗi|ai có thể|ca|chung|chuyện gì|chính sách leo|câu lệnh này|còn <p>|cảnh báo không|của hãng|ghi rõ|hai <p>|hai lần|hàng đợi đang|không làm gì|không nhận được|kê|kê các|lai|liệt|liệt kê|liệt kê các|lệnh từ|lỗi trong|một năm|nhanh|pager không|phiếu thay|phiếu thay đổi|pr|quy|ra một|slo|sách leo|sách leo thang|số liệu|tháng|thì cả|thử .|thử . $|trong kênh|trình|trước khi chạy|trước thì|tên máy|{- "phần"}|{- : P}|{O changes}|{P "cả"}|{P "tin"}|{P passive}|{P! unable}|{S "cache"}|{S away}|{S còn -}|{changes>forgets}|{checks>unable}|{checks>wrong}|{nobody>document}|{person>if}|{punishes>while}|{system>again}|{thus>irony}|{trouble>persists}|{would>persists}|đã chạy|đều không|đợi đang',
    ],
    [
      -7,
      '# của|# theo|; job|<p> bất|<p> bất cẩn|<p> đều không|^ backup|^ câu hỏi|^ giả|^ giả thuyết|^ lúc đó|^ nếu <p>|^ runbook|buổi sáng|bàn giao không|bác|bị bác|bị lệch|chạy thử|cluster .|cluster . $|cung|còn|có #|cảm ơn <p>|file đầu|giao không|giới hạn kết|hai máy|hạn|hạn kết|hạn kết nối|hệ thống|key|không ai trong|không có <p>|không có trong|khẩu .|khẩu . $|kết nối .|kỳ|lạc được với|mật khẩu .|một node|một thứ|ngay cạnh|nhân gốc rễ|nhìn biểu|nhìn biểu đồ|nhầm máy|này là|nối .|nối . $|phụ trách|runbook .|runbook . $|sinh|thiếu bộ|thiếu bộ nhớ|tháng tám|thông báo .|thư viện|treo|triển|trỏ tới|tu|tuyến|viện|và hai|và không ai|vì cảnh|vì cảnh báo|xoá bảng|{N away}|{P "dừng"}|{P "đã"}|{S "ba"}|{S "backup"}|{S "nhà"}|{S! believes}|{T "sự"}|{T knows}|{away>negated}|{away>unable}|{cause>passive}|{checks>away}|{checks>late}|{checks>others}|{document>able}|{irony>wrong}|{last T}|{late>again}|{late>trouble}|{middle -}|{middle P}|{nobody>trouble}|{punishes>wrong}|{subjects P---}|{subjects SN}|{subjects SSS}|{tells>only}|{would>late}|{wrong>document}|điện thoại không|đã bị|được chạy|được gọi lúc|được gửi tới|được hàng|được với <o>|đổ chuông',
    ],
    [
      -8,
      '# , nhưng|# lần|, ai|, nhưng lịch|<p> duy|<p> duy nhất|<p> kiến|<p> kiến trúc|^ <p> xử|^ <p> được|^ cuộc|^ cuộc gọi|^ script|^ trang|account|ba mươi|ban đêm|báo nên|cau|chính .|chính . $|chữ ký|cung cấp .|có ba|của <o> trong|dự phòng|gấp ba|gỡ|hai phút|không liên|kiến trúc|lẫn|lớn|ngừng|nhưng lịch|nhận sau|năm lần|primary|qua .|qua . $|quá trình|quả .|quả . $|sẽ được thêm|sợi cáp|thay đổi|thấp|tra .|tra . $|trúc|vào .|vào . $|về mức|wiki|xem log|{- "bị"}|{- "gì"}|{- "người"}|{-! while}|{O "việc"}|{P "có"}|{P "kiến"}|{P "trong"}|{P "vẫn"}|{P "xử"}|{P punishes}|{S "bảng"}|{S "dòng"}|{S "lẽ"}|{S "đúng"}|{S! document}|{^ O!}|{cause>others}|{changes>object}|{còn -}|{future>owns}|{khi T}|{knows>unable}|{must>unable}|{nobody>system}|{others>believes}|{others>unable}|{passive>praise}|{subjects S-S}|{wrong>thus}|đóng .|đóng . $|được gọi|được thông|đồng hồ|ở phòng',
    ],
    [
      -9,
      ') .|) . $|<p> dán|^ alert|^ chỉ một|^ có <p>|^ không liên|^ số|^ trong|^ việc đầu|^ ít nhất|ba tiếng|bucket|báo được|bị từ|bị từ chối|canh bao|channel|cho chúng|cho nó|cho nó .|chậm #|cùng màu|cảnh báo được|cố đã có|diff .|diff . $|doi|giờ bảo|giờ bảo trì|gửi .|gửi . $|hotline|hàng đợi không|index bị|khung giờ bảo|không liên lạc|là bản|lẽ <p>|lỗi này|môi trường .|một chỗ|ngày .|ngày . $|nhắc .|nhắc . $|này|này dùng|này dùng chung|năm|nếu <p> đợi|nửa đêm|phải mở|plan|replica|rollback đã|router|rỗng .|rỗng . $|theo phiếu|tranh|trường .|trường . $|tắt .|tắt . $|tự đóng|việc đầu|việc đầu tiên|và cả|và không có|{- khi S}|{-! owns}|{N vì S}|{P "nhận"}|{P "reboot"}|{P "đến"}|{S document}|{S! unable}|{believes>able}|{changes>checks}|{checks>again}|{document>irony}|{irony>document}|{negated>person}|{object>late}|{only>owns}|{others>document}|{passive>checks}|{person>system}|{thus>object}|điều này .|đáng lẽ <p>|được bot|được cho|được cấu|được cấu hình|được nghỉ|để <p>|đổ|đợi không',
    ],
    [
      -10,
      ', một|: #|<o> .|<o> . $|<p> của <o>|<p> duoc|<p> duoc goi|<p> dừng|<p> trợ|^ <p> trợ|^ kênh|^ mẫu|^ với|báo rồi|bước kiểm|bước kiểm tra|bị chậm|bị xoá|cao điểm .|cho <o> lúc|chọn nhầm|cuối cùng|cách|danh sách không|database .|database . $|dẫn|gian|giờ # .|gửi tới một|hỏi .|hỏi . $|hỏi của <o>|hỏi lại trước|không có bước|không mất|kênh đã|lên gấp|lên nhau|lại trong|lại trước|lại trước khi|lệnh này|màu đỏ|mười phút ,|mẫu bàn|mẫu bàn giao|một phút ,|mới ,|ngoài giờ|nhận thấy|phiên|phiền|quản|resource|sau hai phút|sau năm|smoke|smoke test|sách không|thời gian|trí|tập|vì cả|vì cả hai|vậy .|vậy . $|{- "trống"}|{- , S}|{- và S}|{O và S}|{P "duy"}|{P "trợ"}|{P "đợi"}|{S "giá"}|{S "mẫu"}|{forgets>owns}|{mà -!}|{only>unable}|{others>trouble}|{ought>late}|{owns>follows}|{owns>system}|{tells>negated}|{thus>person}|{và S!}|{while>document}|đó .|đó . $|được ,|được báo trước|được phát|đầy|để trống|địa|địa chỉ|đọc cảnh|đọc cảnh báo|đổi mà',
    ],
    [
      -11,
      '<p> bị|<p> không có|<p> không được|<p> nhìn|<p> trong|^ <p> phản|^ <p> vào|^ ca|^ chứng|^ chứng chỉ|^ giờ|^ hàng|^ hàng đợi|^ không cần|^ migration|ba và|báo không|ca hôm|chạy lại|có trả|có trả lời|cấu hình bị|deploy hôm|dòng đầu của|force|gia hạn chứng|giây|giờ|hai đường|hình bị|không đăng nhập|kêu|laptop|một đêm|mức #|mức # %|nghỉ phép|nhất quán|nhập được|này do|phiên bản|phút #|phủ|pipeline bỏ|pipeline bỏ qua|quyết định giữ|quán|ro này|rủi ro này|sai của|standby|thao tác sai|thì gọi|trường|tác sai|tác sai của|tắt khi|từng bước|và công|và công cụ|và cảnh|và cảnh báo|văn|{- "thiếu"}|{- "điều"}|{- vì -}|{P "vào"}|{S "mười"}|{S "role"}|{S nên S}|{S while}|{again>unable}|{document>tells}|{document>would}|{follows>cause}|{future>follows}|{irony>follows}|{nobody>cause}|{ought>passive}|{subjects -}|{subjects SPS}|{subjects ST}|đăng nhập được|định giữ|ở mức #',
    ],
    [
      -12,
      '# % thì|# đã|% thì|, đúng như|; không|; không có|<p> bị gọi|<p> lâu|<p> lâu năm|^ bảng|^ cách|^ nhờ|^ phải công|^ tinh|an|an toàn|báo ,|báo đang|bảng đó|bận|cau hinh|chi tiết|chạy được|chế|chế độ|có lỗi|công nhận|cảm ơn|cấu hình|drop|dòng đầu|dừng ở|giá trị mặc|gửi tới|hinh|hạn chứng|hạn chứng chỉ|không nhắc|kubernetes|liên lạc được|làm gì|lúc # ,|lạc được|mười một|mỗi lần|một giờ .|ngờ|nhà|nhất|nhỏ hơn|nhỏ hơn .|những <p>|nó sẽ|năm # .|năm # cho|nạp|phòng|phải công|phải công nhận|push|sinh tự|sinh tự động|sợi|theo checklist|tháng trước|thử trên|trách .|trách . $|trị mặc|trị mặc định|tính|và cả hai|vào console|{again>while}|{away>nobody}|{cause>negated}|{future>cause}|{future>person}|{knows>believes}|{late>wrong}|{must>knows}|{nobody>while}|{nếu S}|{only>nobody}|{tells>future}|{thus>persists}|{thì T!}|{unable>able}|{vì S!}|đã đóng .|đăng nhập|đến từ',
    ],
    [
      -13,
      '# dòng|<p> là|<p> nhanh|^ mức độ|^ page được|^ xin|ca này|cho <o>|chút thì|chỉ ra|có bước|có cùng|cấu|cứng|do|dài|hàng đợi|hạn bị|hạn lúc|hết hạn lúc|kỹ|log|là hàng|là hàng đợi|lại tới|một chút thì|mời <o>|nguy|người dùng không|nhan|này chưa|này sẽ|page được|page được gửi|page đến|phát|qua được|queue|quy trình .|review|table|thao|thao tác|thì đó|thì đó là|tiết|trùng tên|trễ .|trễ . $|tệ|từ #|và ghi|{, O}|{- "anh"}|{O! unable}|{P "bản"}|{P "chưa"}|{P "nghĩ"}|{P "tuần"}|{S "chính"}|{S mà P}|{again>person}|{cause>checks}|{cause>persists}|{nobody>negated}|{nếu S!}|{ought>persists}|{persists>only}|{person>future}|{rằng -}|{system>nobody}|{tells>again}|{tells>unable}|{thus>follows}|{unable>owns}|{wrong>others}|đóng|đến # .|đỏ .|đỏ . $|đủ',
    ],
    [
      -14,
      ', bot|, nhờ|^ "|^ máy chủ|^ những|^ những <p>|^ phiếu|^ theo|báo thứ hai|bảy ngày .|chúng tôi|cung cấp|cập nhật|cậy|dùng chung|ghi tên|gia hạn|hai bản|hiển thị|hỗ|hỗ trợ|không đặt được|khởi động lại|kêu .|kêu . $|lệnh đó|mất kết|mất kết nối|một lần|nhà cung|nhà cung cấp|nếu <p> không|phải được gọi|phớt|phớt lờ|production vì|quy định|retry .|retry . $|sách .|sách . $|thang|tin cậy|trong danh sách|trên|tôi|tới một|và <p> cùng|và tắt|vàng|{- "bắt"}|{- "lần"}|{- owns}|{- rằng S}|{-! thus}|{O! object}|{O!}|{P "hai"}|{S "thêm"}|{S wrong}|{T! passive}|{believes>unable}|{khi P!}|{late>must}|{nếu P!}|{owns>future}|{punishes>object}|{trouble>again}|{while>able}|{wrong>away}|điều phối|đã đóng|đêm để|đó có|đăng|đường dẫn|được dùng|đầu của|đặt được|để ý',
    ],
    [
      -15,
      '<p> hoàn|<p> nhìn biểu|^ <p> duy|^ <p> hoàn|^ job|^ load|^ quá|^ service|^ việc|ba phút|bảy ngày|bị xoá bởi|bởi một|chạy hai|con số|có dữ|có dữ liệu|có trong|dành|export|giống nhau .|gì để|import|không có dữ|không nằm trong|log thì|máy phát|mất hai tiếng|mất nửa|nhau|nhìn ra|quen thuộc|quyền .|quyền . $|ra <p>|rỗng|schema|sẽ có|sẽ được|thi|thời hạn|trong ba phút|trỏ sang|tải|tỷ|tỷ lệ|va|xoá bởi|xếp|{- bởi S}|{-! able}|{O "câu"}|{O only}|{P "chịu"}|{P "xoá"}|{P! must}|{S "báo"}|{S "node"}|{S "phiếu"}|{T able}|{able>while}|{again>thus}|{document>future}|{follows>unable}|{knows>forgets}|{nhưng S!}|{others>changes}|{passive>again}|{trouble>future}|{trouble>negated}|{vi S}|{while>object}|{would>only}|đọc log',
    ],
    [
      -16,
      ', đúng|<p> phải được|^ form|^ scheduler|báo kêu|bị cắt|ca .|ca . $|cho phép .|chúc|chúc mừng|chúc mừng <p>|chạy vacuum|chối .|chối . $|công cụ không|cạnh|cảnh báo kêu|cụ không|dashboard .|dashboard . $|giao .|giao . $|giả thuyết|giống hệt|giống hệt nhau|giống nhau|giới|gấp đôi|gọi .|gọi . $|gọi lúc #|hay|hệt|hệt nhau|hệt nhau .|hỏi <o>|không gửi|không nêu|kích|kích thước|kích thước pool|làm đúng|lúc # ;|lại|lỗi gõ|máy của|máy của <o>|mô hình|mừng|mừng <p>|ngủ tiếp|ngủ tiếp .|phân|phút vì|thiếu|thước|thước pool|thấy hai|tin .|tin . $|trang đó|trung bình|trung tâm|trung tâm dữ|truyền thông|trỏ|tâm dữ|tâm dữ liệu|tên môi|tên môi trường|tệ hơn|từ|từ chối .|từ năm #|vì công|vì công cụ|với khách|xong ,|{- "bài"}|{- "index"}|{- "tự"}|{- "ý"}|{P "chúc"}|{P "đưa"}|{S "scheduler"}|{S "service"}|{T , S}|{away>passive}|{believes>while}|{if>thus}|{nên P!}|{only>document}|{others>forgets}|{passive>persists}|{passive>while}|{subjects T-}|{tells>changes}|{trouble>cause}|{trouble>checks}|{would>cause}|{wrong>follows}|đã có <p>|đã cũ|đã cũ .|đôi|đơn .|đơn . $|đưa ra|được từ|đến khi|định của',
    ],
    [
      -17,
      ', công cụ|: một|<p> lẽ|<p> lẽ ra|<p> test|<p> ở|^ như thường|^ nếu phải|bản build|bị|cho các|chốt|có gì|có tên|cập|dừng lại|giảm|hậu quả|hệ|hỏi của|không có gì|không nằm|khẩn|khẩn cấp|liệu này|làm rơi|lấy|mà <p> chưa|mười hai|mười hai .|mất điện|một giá|một giá trị|một ngày .|nhật|nêu tên|nếu phải|runbook ,|sau khi|service .|service . $|switch|sát|thêm vào|thường lệ ,|tinh thần|trễ|tài liệu này|tám|viết test|vào một|vì hai|về bản cũ|{- "trực"}|{- able}|{O "báo"}|{P do -}|{P và -}|{S "migration"}|{S "phiên"}|{S "token"}|{S "việc"}|{S "đĩa"}|{S khi -}|{follows>document}|{forgets>thus}|{only>wrong}|{owns}|{passive>away}|{persists>future}|{short T}|{system>only}|{unable>persists}|{unable>wrong}|đến được|động lại|động lại .|ơn',
    ],
    [
      -18,
      ', mà|:|^ <p> bấm|^ bài|^ cảm|^ cảm ơn|^ khong|^ khong ai|ai có|ai trong danh|b|backup trước|backup trước khi|bị kẹt|bỏ sót|có <p> ,|có năm|cảnh báo tự|cố tháng|của ai|của chúng|drain node|duoc goi|firmware|giải thích|gọi lúc|hề|không hỏi lại|mười một phút|một cú|mới chưa được|nghỉ .|nghỉ . $|sự cố tháng|thấp .|thấp . $|thật ,|tương tự|từ bản|từ năm|tự tắt|viết test cho|và gọi <o>|văn phòng|yên|{- persists}|{-! wrong}|{N : S}|{S "bộ"}|{S do S}|{S tells}|{S! others}|{T "khách"}|{T must}|{cause>must}|{cause>only}|{first N}|{if>object}|{irony>again}|{must>only}|{mà S}|{negated>future}|{object>able}|{persists>punishes}|{subjects SPP}|{unable>trouble}|{wrong>again}|ổn .|ổn . $',
    ],
    [
      -19,
      '# sau|# sau khi|, bản|<p> báo cho|<p> cùng|^ <p> lẽ|^ khách|^ khách hàng|^ neu <p>|^ pipeline|ba vùng|bản vá của|chứ không|cáp|có cảnh|có cảnh báo|có sóng .|công cụ tự|cùng góp|cạnh nút|cụ tự|diễn tập|do <p>|dài #|dưới|giá|gì ?|gửi vào|không đặt|lock|là ai|lúc # sau|lúc .|lúc . $|lẽ <p> phải|mới chưa|neu <p>|nhận page .|nên|phút|rủi|rủi ro|staging ,|test cho|viết bản|và production|vá của|vá của <o>|xử|xử lý|{- "alert"}|{- "cách"}|{- "khoá"}|{- "mở"}|{- "primary"}|{- "thông"}|{-! others}|{S "biểu"}|{S "như"}|{S "tên"}|{S mà -}|{able>believes}|{again>passive}|{bởi S}|{document>others}|{future>only}|{if>wrong}|{khi P}|{knows>only}|{late>owns}|{neu P}|{object>irony}|{subjects O}|{system>checks}|{while>cause}|đường|được tự|đầu lúc #',
    ],
    [
      -20,
      ',|<p> được|^ cảnh báo|^ dịch|^ dịch vụ|^ mức|bắt đầu lúc|bị job|chiều .|chiều . $|cuối .|cuối . $|cũ ,|cảnh báo ,|cầu|giỏ|giỏ hàng|giỏ hàng trống|giới hạn|gần nhất .|hàng trống|hình .|hình . $|kho|khong|lich|là đủ|lệ|máy thì|một phần|nhập|nhật .|nhật . $|page gửi|phải nhận|sau #|sau một phút|sms|tab|tool|trì .|trì . $|trợ|và gọi|{- "báo"}|{- "trong"}|{O system}|{S "máy"}|{S "phải"}|{S "thiếu"}|{again>checks}|{khi -}|{nên N}|{object>follows}|{only>cause}|{person>document}|{praise>thus}|{subjects NS}|{trouble>must}|{trouble>would}|{unable>future}|{wrong>persists}|đang trực|đúng như|đặt|đề|đều có',
    ],
    [
      -21,
      '# % số|% số|<p> khong tra|<p> khôi|<p> khôi phục|<p> là <p>|<p> quên gia|^ <p> khôi|biến|chép|chỉ một|chừng|cuối|các cảnh|các cảnh báo|danh mục|dùng không|giây .|giây . $|giữa chừng|gần|gọi <o>|hưởng .|hưởng . $|khi khởi|khi khởi động|khong tra|khong tra loi|khuyên|không ?|kẹt|lần deploy|lỗi của <o>|mặc định mở|quên gia|quên gia hạn|ra phải|theo đúng|thống|thống nhất|thức dậy|tinh|tiêu đề|trong ca|trung|tài liệu .|tên|tới ba|tự động .|việc này|vẫn giữ|xác|{- "khởi"}|{- "mức"}|{- : -}|{- follows}|{- thus}|{P "khôi"}|{P away}|{S "form"}|{T , -}|{again>trouble}|{checks>document}|{checks>person}|{do S}|{nhưng -}|{object>document}|{object>wrong}|{ought>knows}|{persists>checks}|{persists>others}|{short O}|{system>tells}|{trouble>changes}|{wrong>irony}|định mở|đổi cấu|đổi cấu hình|ảnh hưởng .|ở bước',
    ],
    [
      -22,
      ', vì|<p> chạy vacuum|<p> cập|<p> cập nhật|<p> dừng rollout|<p> không|<p> nhận page|? $|^ <p> cập|^ <p> là|^ <p> thử|^ console|^ health|^ health check|^ nút|^ phiên|^ runbook dài|^ tinh thần|build|buổi họp|bản vẽ|chưa biết|câu hỏi của|của chúng ta|cửa|endpoint|giữ bản cũ|hơn .|hơn . $|hậu|hỏi lại|khi chạy|leo thang không|liệu thật|liệu thật .|log ,|lúc # và|lệ ,|mất .|mất . $|mất khi|nhiều yếu|nhiều yếu tố|qua một|runbook dài|sáng .|sáng . $|số máy|test trên|tham số|thang không|thong|thoại|trong buổi|trong vòng một|truyền|trên bản|trống|tâm|vacuum|vòng một|{- "mọi"}|{- future}|{P "cập"}|{P "test"}|{P "được"}|{S "hai"}|{S "quyền"}|{S "runbook"}|{S nhưng -}|{T passive}|{able>document}|{cause>irony}|{cause>knows}|{irony>cause}|{knows>able}|{negated>unable}|{subjects P-S}|đang ở|điều gì|đêm đó|đòi|ở hai|ở mức',
    ],
    [
      -23,
      '<p> restart|^ không rõ|^ quy trình|^ quyết|^ quyết định|^ tài|^ ổ|^ ổ đĩa|`|action item|agent|biệt|bằng một|case|cho <o> .|chính sách|chúng tôi không|cluster cũ|connection|cách nào|có cách nào|có mặt|cột|giải|goi|hoạch|hoạch .|hoạch . $|in|item|khong ai|khung giờ đã|không nên|kế hoạch|kế hoạch .|là có|là gì|lưu|lần chạy|lỗi của|moi|một giờ|một trang|mức độ|nhận bàn|nhận bàn giao|thấy lỗi|thể biết|tôi không|và báo|vào tài|vì thiếu|xin|{- "gọi"}|{- "lúc"}|{- "quyết"}|{N "khong"}|{P "restart"}|{S "hướng"}|{S "nút"}|{S để -}|{T "không"}|{believes>cause}|{future>changes}|{if>away}|{if>tells}|{khi S}|{negated>passive}|{object>while}|{ought>owns}|{passive>late}|{persists>passive}|{would>negated}|{wrong>system}|đang tắt .|đó chưa|đầy đĩa',
    ],
    [
      -24,
      '# của runbook|<p> .|<p> . $|<p> thấy cảnh|<p> vì|<p> đưa|^ khi|action|biểu|bị mất .|check|cho khách|chúng|console .|console . $|có <p> .|có sóng|cố này .|dự|gian khôi|gian khôi phục|giờ sáng|gấp|gần nhất|khách .|khách . $|không có sóng|kiểm tra|loại trừ|lỗi ở|mạng|mỗi|nghi ngờ|nhà mạng|nên không ai|nếu|ra <p> phải|sẽ thêm|thiết kế|thời gian khôi|tin|trả lời|tuần trước|tên .|tên . $|tự hết|vì sao|{- "dòng"}|{- "liên"}|{- "thời"}|{- thì S}|{S ; S}|{S! passive}|{changes}|{only>while}|{subjects P--}|{và -}|đánh dấu|đã báo|đã nhận|được chọn|được cấp|được gửi|ổn',
    ],
    [
      -25,
      '# phut|# tháng|<p> thử|^ <p> đang|^ con|^ cảnh|^ điều|alert|cả hai đều|cần một|giữa hai|gì đã|hai đều|hành động số|hợp đồng|khách hàng .|không nhận|khởi|lại nên|lấy từ|nhất trong|nên không|policy|so với|thích|thấy cảnh|thấy cảnh báo|thấy dòng|tra|trong # phut|trong tháng|trống .|trống . $|tuần đó|tương|xảy|xảy ra|{- "ai"}|{- while}|{P "thử"}|{S "bỏ"}|{S "hãy"}|{S "số"}|{S "đọc"}|{S do -}|{S! late}|{T wrong}|{T! knows}|{cause>future}|{cause}|{must>nobody}|{object>future}|{person>follows}|{punishes>tells}|{subjects S-}|{system>owns}|{unable>tells}|đang xem|đám|đã duyệt .|đọc .|đọc . $|đồ|động số|động số #',
    ],
    [
      -26,
      '# ;|# tháng <p>|: <p> ,|^ <p> chịu|^ <p> restart|^ không có|^ người|ai có lỗi|báo tự|bước|chịu trách|chịu trách nhiệm|chứ không phải|cổng|dữ|gốc rễ .|hai mươi|không đọc được|linter|ngày #|ngày # tháng|nhận vai|phân tích|pool|quy tắc|request|rễ .|rễ . $|sơ đồ|số này|theo mẫu|thread|tiếp theo|trang trạng|trang trạng thái|tài liệu|tốt :|xuất của|xuất của <o>|{- "giới"}|{- "linter"}|{- mà -}|{P "chủ"}|{P "là"}|{P "rollback"}|{P system}|{S nên P}|{S thì T}|{S! while}|{T changes}|{able>cause}|{cause>nobody}|{checks>cause}|{follows}|{unable>negated}|{và O}|{và T}|đang|được giữ|được thêm vào|đề xuất của|đọc được',
    ],
    [
      -27,
      '<p> có <p>|<p> đã|^ <p>|^ <p> reboot|ba yếu|ba yếu tố|bị ảnh|bị ảnh hưởng|chuyện gì đang|chưa được|chỉ hiện|cùng xảy|cùng xảy ra|cầu của|của runbook|gì đang|gì đang xảy|health|health check|luc|luc #|là việc|lại bản|mới|runbook|sẽ nhận|số # .|tháng .|tháng . $|thường|trong hai phút|trong khung|trong khung giờ|trên bản sao|tái|tái hiện|tổng đài|về bản|yêu cầu của|{, T}|{- do P}|{O! tells}|{S "dịch"}|{S "health"}|{S "hệ"}|{S "thư"}|{S nên -}|{S}|{^ P}|{able>follows}|{document>negated}|{future>passive}|{irony>forgets}|{owns>others}|{subjects TS}|{tells>if}|{tells>thus}|đang xảy|đang xảy ra|đài|đồng bộ',
    ],
    [
      -28,
      ', công|<o> đã|<p> khong|^ <p> và|^ <p> đọc|^ dòng|^ không|^ lẽ|^ lẽ ra|^ đường|ai khác|báo động|bị treo|bốn giờ|bốn phút .|che|chậm|cần|khoản|lý do|một bản|nên có|qua bản|thấy .|thấy . $|tăng|vpn|vào tối|vào tối thứ|xuất|{- "build"}|{- would}|{-! only}|{P "xin"}|{P! knows}|{S "canary"}|{S "lúc"}|{S "lần"}|{S "trong"}|{S late}|{able>only}|{document>passive}|{if>future}|{irony>persists}|{late>cause}|{nobody>knows}|{system>while}|{system}|{tells>owns}|{wrong>trouble}|đĩa .|đĩa . $|được <o>|được thêm|để chạy',
    ],
    [
      -29,
      ', như|<o> được|<p> cấp|^ dashboard|^ neu|^ page|báo|của <o> được|deploy .|deploy . $|file|ghi lại|không thấy|khởi động|lich truc|lẽ ra|lịch đã|may|neu|ngắn|nhau .|nhau . $|nhận được page|quay lại|render|replica .|replica . $|review .|review . $|terraform|thiết|tiến trình|truc|tuần trực|từ thứ|{- "sáng"}|{- vì S}|{O tells}|{P "ba"}|{P vì -}|{P vì P}|{S "tài"}|{S "đó"}|{S! system}|{^ T!}|{follows>tells}|{future}|{owns>tells}|{passive>only}|{để P}|đêm .|đêm . $|đầu lúc|độ trễ',
    ],
    [
      -30,
      ', nên|<o> trong|<p> chịu trách|^ <p> sẽ|^ cổng|^ việc nâng|biểu đồ|bình|bốn phút|cho khách hàng|chua|chủ|cuộc gọi .|có quyền đọc|drain|dán|dừng rollout|form|giờ đã|hôm đó|lại để|lập|lỗi đầu|lỗi đầu tiên|mười|nhanh .|nhanh . $|nhãn .|nhãn . $|những gì|page|payments-api|quyền đọc|sáu|sóng .|sóng . $|thoại không|thuoc|thức .|thức . $|topic không|topic không có|trong một|trong đêm .|tài khoản|việc nâng|việc nâng cấp|vào|{- "mỗi"}|{- late}|{O able}|{S "lich"}|{S "pipeline"}|{S "proxy"}|{S! object}|{able>would}|{follows>object}|{forgets>only}|{must>persists}|{passive>would}|{subjects SO}|{tells>away}|{trouble>passive}|đơn bị|ở đâu',
    ],
    [
      -31,
      '<o> và|<p> viết|^ quy|chín phút|chín phút .|chỉ số|có hai|cảm|cấu hình .|dịch vụ|dựa|gateway|hoàn tác|khi có|khác nhau .|nhận ca|nhận page|năm #|quay|rơi|service|thái|tiền|trả|tố .|tố . $|việc|vá|yếu tố .|{- "việc"}|{- checks}|{O "gọi"}|{S "lịch"}|{S và S}|{S! away}|{follows>irony}|{future>able}|{late>future}|{late>system}|{only>must}|{subjects -T}|{system>object}|{system>ought}|{would>forgets}|{wrong>checks}|đoạn',
    ],
    [
      -32,
      ', trong|: không|<o> giúp đỡ|<p> , <p>|<p> không trả|<p> nghi|<p> để ý|bù|các yếu|các yếu tố|giúp đỡ|hiện được|khách hàng|không có quyền|không đổ|nêu|override|phut .|phut . $|phải nhận được|phụ trách .|trong #|trong danh|trong mười|tổng|từng|và có|vẽ|{- "mẫu"}|{N wrong}|{P persists}|{P tells}|{S!}|{able>must}|{able}|{away>future}|{nobody>wrong}|{object>only}|{system>follows}|đơn',
    ],
    [
      -33,
      ', lưu|, lưu lượng|, nơi|^ <p> rollback|^ <p> xác|^ <p> đã|^ <p> đưa|^ không ai|^ lỗi gõ|cái flag|có cách|cả hai|của quy|của quy trình|dậy .|dậy . $|gọi <o> .|gọi nhà|gọi nhà cung|inc-31|không có cách|không ảnh|không ảnh hưởng|là #|proxy|thức|trạng|trạng thái|tích|{- "con"}|{- "khác"}|{-!}|{: -!}|{P "xác"}|{S only}|{S persists}|{S! trouble}|{away>owns}|{changes>follows}|{document>late}|{knows>late}|{knows>tells}|{others>persists}|{owns>again}|{owns>passive}|{while>future}|được lỗi|đầu tiên .',
    ],
    [
      -34,
      '<o> khi|bảng .|bảng . $|bất|bị gọi|che mất|cùng lúc .|cả bốn|cần <p>|da|dự kiến vào|dựng|gọi ai|hộp|kiến vào|kết nối|mà công|mười phút .|mời|như đã|này .|này . $|sóng|sổ|{- "máy"}|{O "lần"}|{P "cần"}|{P mà S}|{S "cảnh"}|{S! tells}|{S! would}|{again>owns}|{again>would}|{if>must}|{must>negated}|{thus>document}|đo|đã duyệt',
    ],
    [
      -35,
      '" ;|, chúng tôi|<p> bàn giao|<p> và <p>|checklist ,|chuyển sang|các đơn|các đơn bị|cấp tiếp|của <o> và|của <o> đã|của thay|của thay đổi|dịch|dự kiến|freeze|giữ bản|kiểm|loại|lúc #|nâng cấp tiếp|quyền|sau một|theo checklist ,|trong bốn phút|trên staging|trực|tuần|vào tháng|vùng của|vùng của <o>|yêu|yêu cầu|{- "diff"}|{P và S}|{P! irony}|{able>late}|{again>tells}|{cause>tells}|{forgets>object}|{must>changes}|{negated>irony}|{others>late}|{person>passive}|{subjects N-}|{system>trouble}|{vì T}|đã đổi .',
    ],
    [
      -36,
      '<p> kèm|<p> đọc|^ mục|^ pager|bộ nhớ|có <p>|diễn ra|khi|là <p> ,|mặt|một mình|nghỉ phép ,|nên phải|phép ,|quen|rất dễ|thông|topic|trong sự|trong sự cố|trong đêm|tĩnh|xác nhận|{- "chạy"}|{- "hai"}|{- khi -}|{-! checks}|{O mà -}|{P "sẽ"}|{P follows}|{S thì S}|{S! must}|{S! negated}|{again>late}|{away>tells}|{away>thus}|{changes>irony}|{còn P}|{negated>object}|{owns>would}|{passive>must}|{persists>person}|{system>future}|{system>unable}|{thì P!}|{unable>irony}|{would>checks}|đang nghỉ|đang nghỉ phép',
    ],
    [
      -37,
      ', bốn|băng|bản #|dừng pipeline|ghi|giữ một|host|hỏi|hồi tháng|hồi tháng <p>|không mở|không phải là|lúc # .|lẽ ra phải|màu|mặc định của|phải là|reboot|sáng|thêm <p>|thông tin|tiên .|tiên . $|từ # .|{; S!}|{N "chưa"}|{P "khong"}|{S checks}|{T checks}|{changes>would}|{first P}|{irony>trouble}|{only>others}|{persists>must}|{person>knows}|{thì S!}|{while>knows}|{would>wrong}|{wrong>negated}|độ',
    ],
    [
      -38,
      '<p> chuyển|<p> không hề|^ <p> bàn|^ ba|^ việc cần|gia|góp phần .|hai tiếng .|khung|khung giờ|nhận .|nhận . $|này trong|phần .|phần . $|rồi chuyển|sau hai|trace|{- "danh"}|{- còn -}|{- only}|{P "bàn"}|{P able}|{S "page"}|{able>checks}|{if>late}|{last O}|{late>passive}|{system>able}|{tells>believes}|{vì -!}|ở vùng',
    ],
    [
      -39,
      '^ <p> hỏi|^ bản vá|^ lần này|bản cũ|cố được|một lần .|sự cố được|trùng|xanh .|xanh . $|{- "buổi"}|{- "mục"}|{- ; -}|{O follows}|{P "nhờ"}|{P "đọc"}|{negated>others}|đặt .|đặt . $',
    ],
    [
      -40,
      '" lỗi con|^ build|cho phép|console|câu hỏi|giả|khi có <p>|không ai có|kế|một phút|nào bị|phép .|phép . $|scheduler|sửa|thay đổi .|trong bốn|{- "đọc"}|{- do -}|{- và -}|{P "index"}|{P "đang"}|{S "sao"}|{S vì S}|{do -}|{irony>passive}|{nobody>owns}|{only>knows}|{unable}|đã hết|đã xong|đổi .|đổi . $',
    ],
    [
      -41,
      '# và|<p> nâng|^ <p> nâng|^ nhờ <p>|job|không hiện|phần|tham gia|thấy được|tối thứ|tối thứ <p>|{P "buổi"}|{P "nâng"}|{P future}|{S khi S}|{future>tells}|{persists>cause}|{unable>knows}|{unable>would}|{while>system}|đã về',
    ],
    [
      -42,
      '<o> giúp|<p> sẽ|client|cùng lúc|duoc|he|he thong|lượng|nghi|nhờ|node|nào .|nào . $|sau sự|sau sự cố|trong hai|trước ,|vi|{- "bộ"}|{- "reboot"}|{N knows}|{object>passive}|{persists>owns}|{system>irony}|đêm',
    ],
    [
      -43,
      '# %|%|(|)|^ <p> thay|bộ lọc|dậy|dịch vụ này|giá trị|hai phút .|liệu của|lọc|mục .|mục . $|những|ra lỗi|số #|tìm ra lỗi|tín|tín hiệu|và đã|{P , S}|{S "console"}|{S again}|{able>changes}|{changes>away}|{irony>able}|{person>able}|{thì S}|{while>irony}|{would>while}',
    ],
    [
      -44,
      '<p> hỏi|<p> vào|<p> đề|bản vá|bắt đầu|dữ liệu|dữ liệu .|nhờ <p>|template|trường hợp|tác|{P "đề"}|{S "bot"}|{negated>while}|{owns>person}|{owns>unable}|{tells>must}|{would>document}|{wrong>able}',
    ],
    [
      -45,
      ', chúng|ba|có|mục này|theo lịch|trị|vẫn đang|{O "bản"}|{able>wrong}|{late>thus}|{must>system}|{negated>trouble}|{object>unable}|{tells>irony}',
    ],
    [
      -46,
      ': <p>|buổi|giúp|không dùng|không tìm|kiến|lệch|lỗi|nhất .|nhất . $|nhỏ|phut|tham|thành|trong tuần|việc .|việc . $|xác nhận .|zone|{- và P}|{O passive}|{P "hỏi"}|{S "quy"}|{S forgets}|{S vì -}|{T! trouble}|{T!}|{if>negated}|{object>person}|{ought>system}|định .|định . $|đỡ',
    ],
    [
      -47,
      '# giây .|, failover|<p> rollback|^ <p> tìm|^ index|ai trong|bất cẩn|bốn|con người "|dong|liệu .|liệu . $|là một|lúc đó|mô tả|người "|này không|qua|thêm .|thêm . $|tiếp|tài|tả|và <p>|{- nên -}|{P ; -}|{others>cause}|{person>would}|{subjects PS}|{system>cause}|{vì S}|{wrong>only}|đề xuất',
    ],
    [
      -48,
      'cho thấy|chưa có|cố .|cố . $|diễn|hai tiếng|không phải do|kết thúc|lẽ ra <p>|nữa .|nữa . $|phút ,|phải nhớ|rõ|sự cố .|thúc|triệu|{able>trouble}|{knows>passive}|{only>passive}|{owns>late}|{passive>owns}|{passive}|{subjects S--}|động',
    ],
    [
      -49,
      '^ <p> ,|^ lần|^ may|chưa|hôm đó <p>|nơi|sau|tố góp|tố góp phần|yếu tố góp|{P "hôm"}|{P checks}|{P document}|{first S}|{late>while}|{while}|đã đổi|đỡ mất',
    ],
    [
      -50,
      '<p> đã nhận|bảng|chặn|danh sách|mười phút|một trong|nghỉ|{- nên P}|{: P}|{P "lẽ"}|{checks>follows}|{negated>punishes}|{nếu -}',
    ],
    [
      -51,
      ', nhưng|<p> thay|<p> đi|có quyền vào|hàng|lý .|lý . $|mở sự|mở sự cố|tìm|vị|{P "đi"}|{away>person}|{if>while}|{last S}|{tells>object}|{thus>future}|{unable>must}|định',
    ],
    [
      -52,
      '<p> đặt|^ <p> dùng|^ <p> viết|ba <p>|batch|góp phần|khác nhau|kèm|liệu|một .|một . $|{-! unable}|{P "viết"}|{S! owns}|{away>cause}|{subjects SS}|{tells>system}|đó <p>',
    ],
    [
      -53,
      'cùng|cũ|không còn|không rõ|nào|nối|phụ|thứ <p> .|vì|{- "failover"}|{P "thay"}|{P ; S}|{P khi P}|{persists>tells}|{person>cause}',
    ],
    [
      -54,
      '^ <p> trả|bỏ qua|mặc|nhưng|phút .|phút . $|tiêu|tóm|tóm tắt|tốt|tự động|vùng .|vùng . $|{- "bảng"}|{T! negated}|{system>must}|ảnh|ở',
    ],
    [
      -55,
      '^ <p> báo|bot|diff|dễ|hưởng|khôi|khôi phục|kiện|liên|lý|{owns>document}|{subjects PPP}|{unable>changes}|{unable>system}|ảnh hưởng',
    ],
    [
      -56,
      '<p> ,|<p> tìm ra|chuyển|gọi thêm|phải do|thể thấy|yếu|{- "mới"}|{P "dùng"}|{P nhưng S}|{P owns}|{P và P}|{late>unable}|{nhưng S}|đổi',
    ],
    [
      -57,
      '?|^ bộ|bắt|region|tháng <p>|tố|yếu tố|{- "nhãn"}|{S must}|{changes>future}|{irony>only}|{person>owns}|{subjects PSS}',
    ],
    [
      -58,
      '<p> báo|^ máy|khách|không hề|lưu lượng|mô|mức|rồi mới|sách|terminal|tháng <p> .|thấy|{P "báo"}|{S system}|{again>only}|{checks>tells}',
    ],
    [-59, '<p> bàn|bị mất|là một trong|phép|{P! changes}|{S "job"}|{checks>changes}|{system>forgets}|đồng'],
    [
      -60,
      '<p> xác|<p> xác nhận|^ hiện|chưa rõ|công|cũng có|hôm thứ|ra phải được|rõ .|rõ . $|trò|vai trò|{P thus}|{able>system}',
    ],
    [-61, ', hãy|giờ vì|một phút .|truy vấn'],
    [-62, '^ hai|quyền vào|{; -}|{S "công"}|{follows>owns}|{irony>while}|{knows>system}|đủ #'],
    [
      -63,
      '<p> và|^ nếu|dựng lại|nên <p>|pager|truy|tách|{P object}|{S ought}|{nên P}|{tells>wrong}|{while>passive}|{would>away}',
    ],
    [
      -64,
      'failover .|failover . $|góp|{again>wrong}|{changes>tells}|{tells>document}|{would>again}|{wrong>cause}',
    ],
    [-65, '" lỗi|mà không cần|mục|nhiều|{- tells}|{P "trả"}|{S "pager"}|đó|đó là'],
    [-66, '^ chưa|của <o> giúp|giữ|khác|lịch|mới .|mới . $|nay|role|{P "chia"}|{forgets>wrong}|{và S}'],
    [-67, '<p> da|<p> da quen|da quen|{và P}'],
    [-68, 'hợp lý|không <p>|mặc định|phục|sau đó|{short P}'],
    [-69, '# giây|<p> dùng|cấp|cần làm|giống|{S! changes}|{no person}|{system>changes}'],
    [-70, '<p> tìm|không có|liên lạc|lạc|so|{- "chúng"}|{P "tìm"}|{system>late}'],
    [-71, 'chia|{P , P}|{if>changes}|{owns>only}|{unable>passive}|{vì -}'],
    [-72, '<p> không thấy|^ buổi|{changes>document}|{system>would}'],
    [-73, 'là <p>|voi|{system>document}'],
    [-74, 'gửi|{owns>able}|{thus>checks}'],
    [-75, 'bản sửa|hãy|pipeline|rất tốt|{P! wrong}'],
    [-76, 'xanh|{P , -}|{checks>trouble}|{wrong>tells}'],
    [-77, 'có quyền|hôm|phải được báo|việc cần|việc cần làm|{P! passive}|ở lại'],
    [-78, 'hôm thứ <p>|{document>system}|{unable>cause}'],
    [-79, '^ <p> da|sang|{P "da"}|{S "dashboard"}|{again>system}|{forgets>irony}|{while>negated}'],
    [-80, 'chọn|sẽ|trong|{knows>cause}|{subjects PO}'],
    [-81, 'báo là|bộ|phải được|thứ <p>|điều kiện|được'],
    [-82, 'dùng|index|{P would}|{tells>follows}|được báo là'],
    [-83, '<p> đang|{-! cause}'],
    [-84, '<p> chia|các|{; S}'],
    [-85, 'thêm'],
    [-86, 'danh|ơn <p> đã'],
    [-87, 'hợp|mẫu|{person>object}'],
    [-88, 'tìm ra|{^ -!}|{checks>negated}|{passive>trouble}|{tells>cause}'],
    [-89, 'dừng|{passive>cause}|{while>wrong}'],
    [-90, 'số'],
    [-91, 'công cụ|cụ|dashboard|vai'],
    [-92, 'điều'],
    [-93, 'gọi|rất'],
    [-96, '{P "đặt"}'],
    [-97, 'nhận|{tells>while}'],
    [-101, 'không phải'],
    [-102, ';|bản|failover|{negated>thus}'],
    [-104, 'tự|{passive>system}'],
    [-107, 'theo'],
    [-113, 'được báo'],
    [-114, 'và'],
    [-117, 'hai'],
    [-118, '# .|# . $'],
    [-121, 'vùng|{subjects --}'],
    [-123, 'hiện'],
    [-127, '{must>person}'],
    [-133, 'nhãn'],
    [-147, '{negated>cause}'],
    [-149, '{negated>wrong}'],
    [-174, '#'],
  ],
};
