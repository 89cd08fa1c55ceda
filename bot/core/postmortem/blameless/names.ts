import { words } from './words.ts';

/**
 * Given names by which a capitalised word is taken for a person without a list of people. In small letters and without
 * marks. Vietnamese names first, then common ones of many languages. A name that is missing is still recognised where
 * the verb is one that only people do.
 */
export const givenNames = words(
  `an anh bao bich binh bo chau chien chinh cuong dat diep dieu dinh duc dung duong duy giang ha hai han hanh hao hien hiep
  hieu hoa hoai hoan hoang hong hung huong huy huyen khai khanh khiem khoa khoi khue kien kiet lam lan le lien linh loan loc
  loi long luan luong mai manh minh my nam nga ngan nghia ngoc nguyen nguyet nhan nhat nhi nhung ninh oanh phat phong phu
  phuc phuong quan quang quoc quyen quynh sang son tai tam tan thai thang thanh thao thi thien thinh tho thoa thu thuan
  thuy thuong tien tin toan tra tram trang tri trinh trong truc trung truong tu tuan tung tuyen tuyet uyen van viet vinh vu
  vy xuan yen bach bang canh cam diem chanh danh dieu doanh dang diep doan dong giao giap hau hien hoat hoi hop huan huu kha khang khuong
  ky lac lap luc luu man mien nghi nghiem nha nhuan oanh phan phi phung que quyet rang rin sa sam sinh sy tao te thach than thoai
  thong thuc tinh ton trac triet trieu tru tuong ty vinh vuong anh ai`,
  `aaron abdul abdullah tess tessa jules julius bea beatrice beth betty bella bianca bonnie brad bradley brett brianna bridget britta bruce bryan bryce
    caleb calvin cameron candice carina carmela cassie cathy cedric celeste chad chandra charlene chelsea cheryl chester christa christel cindy
    clarence claire clark claudio clint clyde cody colette conrad corinna corinne courtney curtis cynthia cyril daisy dalia damian damien danielle
    daphne daria darius darrell dean debbie declan deirdre delia della derrick desmond diane dolores dominic doris doreen dorothy douglas duncan
    dustin dwight earl edgar edmund edna edwin eileen elaine eleanor elias elijah elise eliza ellie elliot elmer elsa elsie elvira emanuel emilia
    emmanuel enrique erica erich erika ernest ernst esther ethel eugene eunice evelina ezra fatou faye felicia felicity fergus fernanda fiorella fletcher
    flora florence floyd frances francine freddie frederic frieda gabrielle gail garrett gavin gemma gene genevieve georgia georgina geraldine
    gerard gilbert gina gisela glen glenn graham greta gretchen griffin guido gwendolyn hadley hal hamish hannelore hanno harold harper harriet
    harrison harvey hazel hector hedwig heinz heinrich henri henrietta herbert herman hilda hilary holden homer horst howard hubert humphrey
    ilse imogen inga inge ingo irma irving isaiah isidora isla ismail ivana ivonne jackson jacqueline jacques jada jaime jamal jared jasmin jayden
    jeanette jeanne jed jeffrey jenna jenny jeremiah jerry jill jo joachim joanne jocelyn jochen jodie joey johann jolanda jonah josefina josephine josie joyce
    judd jude juliana julianne julien june juliana kaitlyn kara karina karla karsten kasper kathleen kathryn kathy kayla keira kendra kerstin kieran
    kira kirk klara kristen kristin kristina kyra lana lance larissa larry latoya laurie lawrence leah leander leanne leigh lennart leona leonard
    leonardo leroy leslie lester levi lewis lillian lina lloyd logan lola lorena loretta lorna lorraine lothar lou louisa luciana lucinda luther luz
    lyle lynn mabel mack madeleine madison mae maeve malcolm malena malte mandy manfred marcel marcia margarita marge margot marguerite mariana
    marianne maribel marilyn marisa marissa marjorie marlene marlon marsha marshall marvin mathilda mathilde matilda maurice maureen maxine maxwell
    melinda mercedes meredith merle micah michele miles millie milly mina minnie mira miranda mitch mitchell moira molly mona monica monika morgan
    morris moses murray muriel myra myriam myrtle nadine nancy nanette natasha nate nathaniel ned nelly nelson nettie neville nigel nikita noel
    nolan nora norbert norma norman octavia odette olaf olive ollie opal ophelia oswald otis ottilie owen paige pam pamela pascal patience patty pearl
    penelope percy perry pete peyton phillip phoebe phyllis pia preston quentin quincy quinn rafaela ralf ramona randall randy raquel ray raya
    reagan regina reginald reinhard reinhold remy renata reuben rex rhonda richie ricky rainer rob robbie roberta rochelle rocco rodney roderick rohit roland
    rolf roman romeo romy ronan ronja ronnie rosalie rosalind rosemary rosie rowan roxanne roy ruben rudolf rudy rufus rupa russell rusty sabrina sadie
    salvatore sammy sandro sanna saskia saul savannah selena selma seth shane shannon shawn shelby shelley sherry shirley sidney siegfried sigrid
    silas silke silvan silvio simona skyler solomon sonja spencer stacey stacy stan stanley stella sterling stewart susanna sven svenja sybille
    sylvester sylvia sylvie tabea tabitha talia tamsin tasha tate tatjana terrence tess thaddeus thea thelma theodor theodore thorsten tiffany till
    tilda tina titus tobi toby tomas tommy torben torsten travis trent trevor trina tristan troy trudy tucker tyrone ulf ulla ulrike una urs ursel uwe
    valerie velma vera vernon vicky victoria vince viola violet virginia vivian volker wade wallace walt wanda warren wayne wendell wesley wilbur
    wilhelm willa william willie willow wilma winifred winston wolf wyatt xander xenia yolanda yvette yvonne zack zachary zane zelda zelma zita zoltan
    kha abigail adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alexei alexis ali
  alice alicia alina amanda amelia amina amir amit amy ana anders andrea andreas andrei andrew andy angela anil anita anja
  ann anna anne annika anthony antonio anton arjun arthur asha ashley astrid aya ayesha barbara bart beatriz becky ben
  benjamin bernd bill bjorn bob boris brandon brenda brian bruno caitlin camila camille carla carlos carmen carol caroline
  catherine cecilia charles charlie charlotte chen chloe chris christian christina christine christoph christopher chuck
  claire clara claudia clemens colin connor craig cristina daan dan dana daniel daniela danny darren dave david deborah
  deepak denis dennis derek diana diego dieter dimitri dirk dmitri dmitry dominik donald donna doug dylan ed eddie edith
  eduardo edward elena eli elias elif elisa elizabeth ella ellen emil emily emma eric erik erin ernesto ethan eva evan
  evelyn fabian farah fatima felix femi fernando filip fiona florian francesca francesco francisco frank franz fred
  frederik gabriel gabriela gary geoff george gerald giulia giovanni gloria gordon greg gregor gunter gustavo hakan hana
  hannah hans haruto hassan heather heidi heike helen helena helga henrik henry hiroshi hugo ian ibrahim igor imran ines
  ingrid irene irina isaac isabel isabella ivan jack jacob jake jakob james jamie jan jana jane janet jasmine jason javier
  jean jean-luc jeff jennifer jens jeremy jerome jesper jess jesse jessica jesus jim jimmy joan joanna joao joe joel johan
  johanna john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan judith judy julia julian julie
  jun jurgen justin kai karen karim karin karl karla karthik kasia kate katherine kathrin katie katja kavita kazuki keith
  kelly ken kenji kenneth kevin khalid kim kirsten klaus kofi konrad krzysztof kumar kurt kwame kyle lars laura lauren
  laurent lea lee leila lena leo leon leonie leticia li liam lily linda lisa liu louis louise luca lucas lucia lucy luis
  luisa luka lukas luke lydia magnus malik manuel marc marco marcus margaret maria marie marina mario marion marius markus
  marta martha martin martina mary mateo mateusz mathias matt matteo matthew matthias maya megan mehmet mei melanie
  melissa mia michael michal michelle miguel mika mike mikael mila milan mina ming miriam mohamed mohammed moritz
  muhammad nadia naomi natalia natalie nathan neha neil nguyen nicholas nick nicola nicolas nicole nikhil niklas nikolai
  nils nina noah nora noura ola oleg oleksandr olga oliver olivia omar oscar otto pablo pat patricia patrick paul paula
  paulo pavel pedro peggy per petra petr peter phil philip philipp pierre piotr priya rachel rafael raj rajesh ralf ralph
  ramon raphael rashid raul ravi raymond rebecca renate rene ricardo richard rick rita robert roberto robin rodrigo roger
  roland ron ronald rosa ross rupert ruth ryan sabine sakura sally salma sam samantha samir samuel sandeep sandra sanjay
  santiago sara sarah sascha satoshi scott sean sebastian serena sergei sergey sergio shaun sharon sheila shreya simon
  simone sofia sonia sophia sophie stefan stefanie stella stephan stephanie stephen steve steven stuart sunil suresh
  susan susanne svetlana sven takeshi tamara tanja tanya tara taro tatiana ted teresa terry theo theresa thomas tim
  timo timothy tina tobias todd tom tomas tomasz tony tracy tyler ulrich ursula valentina valeria vanessa vera veronica
  viktor vijay vikram vincent vladimir walter wang wei wendy werner wolfgang xavier xiao yan yara yasmin yuki yuri yusuf
  yves zach zainab zara zhang zoe sofie ngozi chidi emeka adebayo oluwaseun thabo lerato rohan ananya kavya aditya siddharth
  pooja divya meera nisha gaurav manish rahul ritu swati tuấn quỳnh bjarne soren mads freja tomáš jiri ondrej zuzana
  ewa agnieszka magda marek pawel grzegorz mihai ioana bogdan dragan zoran goran milos jovana nikos yannis eleni giorgos
  ayumi haruka kenta daisuke sora minjun jiho seojun jisoo hyun kang park choi farid thandiwe okafor oluwaseun leila lior noam yael avi moshe tamar dov eitan nadav omri gal ido shira
    samira karima hamza bilal tariq khadija layla nour salim rania walid zeynep emre murat ayse fatma cem deniz ece burak selin
    sanjeev vivek anjali rakesh suresh deepa lakshmi harish naveen praveen sneha ramesh ganesh mahesh dinesh satish ashok
    jorgen soren anders bjarke astrid ingeborg sigrid lotte maarten jeroen pieter sjoerd femke anouk bram joost ruben thijs
    gwen rhys owen sian niamh aoife siobhan cormac declan eoin fergus ailsa morag hamish angus callum euan
    marcelo thiago beatriz joaquim tiago rui catarina ines duarte goncalo afonso manuela rosa xavi jordi nuria pau montse
    giuseppe luigi alessandro alessia davide elisa federica lorenzo matteo michele paola roberta silvia stefano valerio
    etienne guillaume mathieu thibault benoit camille celine chloe elodie helene juliette manon margaux maxime nathalie
    oleksii vasyl taras yuriy iryna oksana mykola bohdan halyna petro stanislav vitaly maxim konstantin anatoly galina
    kwabena kojo ama abena yaw efua chukwuemeka obinna ifeoma nneka tunde segun bola yetunde zuri amara wanjiku kamau otieno
    zhiwei jiahao yichen xinyi yuting haoran zihan mengyao xiaoming jianguo lihua hongmei weijie siti nurul budi dewi putu
    wayan agus rizky aung thant somchai niran suda arthit kofi park choi tran pham vo dang bui ngo ly`,
);

/** Vietnamese given names that are written with a mark, as they are written; the first word of a sentence may be one. */
export const markedNames =
  words(`bích bửu cầm chiến châu chương cúc cường diễm diệp diệu dũng dương đạt điệp đoan đức hà hải hằng hạnh hào hảo hân hiền hiển
  hiếu hiệp hoà hoài hoàng hồng huân huệ hùng hưng hương hường huyền hữu khải khánh khôi khuê khương kiên kiệt kiều lâm lân lệ liên
  liễu lộc lợi luân lương mạc mạnh mẫn miên mỹ ngân nghĩa nghiêm ngọ ngọc nguyên nguyệt nhã nhàn nhật nhiên oánh phú phúc phụng phùng phước
  phượng quân quế quyên quyết quỳnh rạng sâm sơn sương tấn tân thạch thái thảo thắng thăng thiên thiện thiệu thịnh thọ thoa thơ thuần
  thuận thục thuỳ thuỷ thuý thương tiên tiệp tín tĩnh toản tôn trà trâm tráng trí triết triều trúc tuân tuấn tuệ tùng tuyên tuyết tuyền
  uyên uyển vân vĩ việt vĩnh vũ vương vượng xuân xuyến yên yến ái ân ánh tuyển sỹ lập lý đặng trần nguyễn phạm huỳnh võ đỗ ngô bùi`);

/** The same for names that begin other words as well ("công cụ", "thành công"): only before a verb. */
export const ambiguousMarkedNames =
  words(`bảo bình cảnh chính công đan đào đăng điền định đoàn đô đông giáp hậu hợp kỳ lực lưu mộng nhân phát phương quang quốc quý
  quyền sáng tài tâm tạo thành thế thân thức thông thường thư tiến tình toàn trình trọng trường trưởng trực tú tường tuyến văn ý khang
  thống tịnh dân hiện huấn khiêm lãm nghị nhượng tế thoại triệu trụ vịnh bách bằng danh doanh sinh thuyên thuyết`);

/** Given names that are also names of software, or words: a person only where the verb proves it. */
export const doubtfulNames =
  words(`cassandra jenkins atlas jasper grace ada titan victoria vault ruby kong hermes apollo
  athena mercury argo flux falcon phoenix iris aurora juno nova stella alexa siri claude mark will may april june august
  rob art sue drew chase hope faith joy summer rose ray dean grant bill pat hunter mason carter parker page max rich frank
  nick jade jewel crystal amber dawn eve sandy skip chip buddy angel christian holly ivy penny victor oscar clay cliff
  olive pearl rusty sage ella luna neo linus andrew-service oracle salt puppet chef consul nomad spark storm kafka
  till wade stan violet hazel daisy opal lance gene dale glen miles guy norm ginger melody patience willow rosemary
  basil reed rowan summer autumn winter prince duke earl archer cooper porter taylor tucker fletcher walker sterling shelby roman florence
  sydney austin dallas virginia georgia chad jordan jack rusty una pia mona tate remy rex una polly saul titus ada viola june morris paris
  redis calico cilium istio linkerd envoy loki tempo mimir gloo gandalf thor odin zeus hera helm harbor`);

/** Software, companies and places that are written with a capital letter and are nobody. */
export const thingNames =
  words(`aws amazon google gcp azure microsoft cloudflare fastly akamai github gitlab bitbucket
  atlassian jira confluence slack pagerduty opsgenie datadog grafana prometheus alertmanager kubernetes docker redis kafka
  rabbitmq postgres postgresql mysql mariadb mongodb dynamodb cassandra elasticsearch opensearch kibana logstash fluentd
  nginx apache haproxy envoy istio linkerd traefik varnish squid lambda ec2 s3 rds ecs eks elb alb nlb iam vpc route53
  cloudwatch cloudtrail cloudformation cloudfront terraform ansible puppet chef salt helm argo argocd flux spinnaker jenkins
  travis circleci teamcity bamboo buildkite codedeploy codepipeline sentry honeycomb newrelic splunk sumo twilio stripe
  paypal heroku netlify vercel discord zoom teams okta auth0 vault consul nomad etcd zookeeper hadoop spark flink storm
  airflow snowflake bigquery redshift athena glue kinesis sns sqs ses fargate linux windows ubuntu debian centos macos
  android ios chrome firefox safari java python node nodejs javascript typescript rust golang php ruby rails django flask
  react angular vue spring hibernate maven gradle npm yarn pip git subversion mercurial puma unicorn sidekiq celery
  gunicorn memcached sqlite oracle couchbase couchdb cockroachdb spanner clickhouse influxdb timescale vitess pgbouncer
  patroni pacemaker corosync keepalived cilium calico flannel coredns bind unbound kubelet containerd systemd journald
  tocsin bolt frankfurt berlin hanoi saigon dublin london paris tokyo sydney singapore virginia oregon ohio europe asia
  america africa germany vietnam monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december christmas easter tet utc gmt cet ict postmortem yaml json xml html
  css sql dns tls ssl tcp udp http https api sdk cli ui cpu ram ssd nfs smb vpn ssh smtp imap acl waf cdn qa sre dba`);
