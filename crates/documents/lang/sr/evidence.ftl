### Words about evidence of fieldcheck, Serbian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = у реду
verdict-fail = није у реду
verdict-not-applicable = није применљиво
verdict-inconclusive = није могло да се утврди

## Doubts and remarks
evidence-doubt-says-otherwise = Датотека наводи другачији резултат од онога који дају њени сопствени записи. Важе само записи; произвођач то испитује.
evidence-doubt-unknown-serial = Овај серијски број није на нашем списку за Вашу установу. Произвођач проверава да ли је уређај обухваћен.
evidence-doubt-no-challenge = Недостаје једнократни број (challenge), па доказ може бити старији од обавештења. Доказ је сачуван, али не показује да су мере на уређају спроведене.
evidence-doubt-other-challenge = Једнократни број (challenge) у доказу није издат за овај уређај. Доказ је сачуван, али не показује да су мере на уређају спроведене.
evidence-doubt-clock-ahead = Према сату рачунара који је вршио проверу, доказ је настао у будућности. Доказ је сачуван, али не показује да су мере на уређају спроведене.
evidence-doubt-before-notice = Према сату рачунара који је вршио проверу, доказ је настао пре слања обавештења. Доказ је сачуван, али не показује да су мере на уређају спроведене.
evidence-doubt-older-than-known = Провера је завршена пре онога што је о овом уређају већ познато. Доказ је сачуван, али не показује да су мере на уређају спроведене. Проверите поново и пошаљите нови доказ.
evidence-doubt-used-challenge = Доказ одговара на једнократни број (challenge) који је већ искоришћен. Налаз да је приступ био отворен ипак важи.
evidence-doubt-other-key = Доказ је потписала друга инсталација програма fieldcheck, а не она која је потписала први доказ ове установе.
evidence-doubt-shared-certificate = Други уређај је показао исти сертификат.
evidence-doubt-shared-bmc = Други уређај је показао исти BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Доказивање програмом fieldcheck
portal-step-evidence-small = за Вашу ИТ службу, није обавезно
portal-evidence-title = Доказивање програмом fieldcheck
portal-evidence-lead = Ваша ИТ служба може да докаже да се приступ без лозинке одбија. fieldcheck серверу поставља само упите за читање и ништа не мења. Доказ не замењује потврду.
portal-evidence-one = 1. Преузмите профил провере
portal-evidence-one-text = Потписао га је произвођач { $maker } и садржи једнократни број (challenge) за сваки Ваш серијски број.
portal-evidence-load = Преузмите профил провере ({ $file })
portal-evidence-version = { $id }, верзија { $version }
portal-evidence-hypothesis = Обавештење не наводи узрок. Ове провере су претпоставка произвођача о узроку.
portal-evidence-compare = Упоредите кључ: fieldcheck приказује овај отисак, а он је наведен и у Вашем писму.
portal-evidence-fingerprint = Отисак кључа произвођача
portal-evidence-two = 2. Покрените fieldcheck у мрежи за управљање
portal-evidence-two-text = По једном за сваки уређај. Уместо АДРЕСА упишите адресу његовог BMC-а.
portal-evidence-address = АДРЕСА
portal-evidence-any-serial = СЕРИЈСКИ-БРОЈ
portal-evidence-serial-unknown = Уређаји чији серијски број не знамо не добијају једнократни број (challenge). Најпре наведите серијски број при потврђивању.
portal-evidence-three = 3. Предајте оно што је програм записао
portal-evidence-files = Датотеке са доказима
portal-evidence-files-hint = Датотеке са завршетком .dsse.json или PDF образац са доказом у њему. Може их бити више одједном, свака највише 2 MB.
portal-evidence-code = Или кодови са папира
portal-evidence-code-hint = Текст QR кода, почиње са FC1:, по један у реду.
portal-evidence-send = Предајте
portal-evidence-state = Ваши уређаји
portal-evidence-shown = Доказано програмом fieldcheck, { $moment }
portal-evidence-shown-onsite = Доказао сервисер произвођача, { $moment }
portal-evidence-not-shown = Није доказано: { $why }
portal-evidence-none = још нема доказа
portal-evidence-open = при последњој провери приступ је био отворен
portal-evidence-undecided = при последњој провери није могло да се утврди
portal-evidence-doubts = последњи доказ сам по себи није довољан
portal-evidence-reopened = Раније је било доказано. Најновији доказ показује другачије.
portal-evidence-checks = Шта говори против тога
portal-evidence-made = Настало: { $moment }; сервер произвођача је поново оценио доказ.
portal-evidence-vex = VEX изјава (CSAF 2.0) за Ваш инвентар
portal-evidence-again = Затим спроведите мере и поново покрените fieldcheck са истим профилом.
portal-evidence-result = Шта је било са Вашим датотекама
portal-evidence-got-shown-done = { $serial }: примљено. Доказано је да су мере на уређају спроведене.
portal-evidence-got-open = { $serial }: примљено. Приступ је отворен.
portal-evidence-got-undecided = { $serial }: примљено. Није могло да се утврди да ли се приступ одбија.
portal-evidence-got-kept = { $serial }: примљено и сачувано. Доказ сам по себи није довољан.
portal-evidence-got-already = { $serial }: овај доказ је већ био примљен.
portal-evidence-got-announced = { $serial }: код је прочитан. Он најављује доказ; важи само сама датотека.
portal-evidence-awaited = Код са папира најављује доказ ({ $moment }). Датотека још није стигла.
portal-evidence-refused = { $file }: није прихваћено. { $why }
portal-evidence-nothing = Изаберите најмање једну датотеку.
portal-evidence-no-profile = За ово обавештење не постоји профил провере.

evidence-doubts = Сумње и напомене
