/**
 * Words that the platform's code is written with (privacy rule K4): a key or an event name made of them alone
 * was chosen by a programmer. Words of event names, routes and field names, and common words of the domain.
 *
 * A word that is also a given or family name is in the second list and counts as unknown, so no key that is a person's
 * name passes.
 *
 * @module
 */
import { wordSet } from './word-set.ts'

/** Sorted. */
export const edxCodeWords: ReadonlySet<string> = wordSet(`
  ab abandoned abort about above absent absolute accept accepted access accessed accordion account accounts accum
  accuracy achieved achievement acknowledge acknowledged act action actionable actions activate activated active
  activities activity actor actual ad adaptive add added additional addr address adjusted adjustment admin admins
  advance advanced advertising after afterwards again age agent aggregate aggregated aggregator agreed agreement ai
  ajax alert alias align alignment alignments all allocated allowance allowed allowlist alpha alternate alternative
  always amount analytics aname anchor and angle animation annotatable annotated annotation annotations annotator
  announcement announcements anon anonymous another answer answered answering answers answervariable any api app
  append apple application applications applied apply approval approve approved apps archive archived area arg args
  array arrow article as aside asides ask assert assertion assess assessment assessments asset assets assigned
  assignee assignment assignments assigns association async at attachment attachments attempt attempted attempting
  attempts attendance attended attendee attention attribute attributes audio audit auth authenticated authentication
  author authored authorization authorized auto automatic autoplay autosave availability available avatar average
  avg await aware axis back background backward badge badges balance bank banner bar base basic baskets batch before
  begin begins behavior below benchmark best beta betausers between bi bid bin binary bio birth bit bitrate blank
  blob block blocked blocks blog bluetooth board body boilerplate bold book bookmark bookmarked bookmarks bool
  boolean border bottom bounce bound boundary box branch branding breadcrumb breadcrumbs break browse browser
  browserconfig bucket buffer buffered buffering bug build builder bulk bullet bulletin bumper bundle busy button
  buttons by bytes cache cached calc calculate calculated calculator calendar calibrated calibration callback calls
  camera campaign can cancel canceled cancelled cancels canvas capa capability capacity captcha caption captions
  captured card carousel carrier cart case catalog categories category cc cell cellular center centered cert
  certificate certificates certified cf chain change changed channel channels chapter chapters char character
  characters charge charset chart chat check checkbox checked checklists checkout checkpoint checkpoints checksum
  chem chemcalc child children chimp choice choose chosen chunk city claims class classes classroom clean cleanup
  cleared click clicked clicks client clipboard clone close closed closing cloud cluster coach code codes cohort
  cohorts collaborate collaboration collaborator collapse collapsed collect collected collection color column
  columns combined combinedopenended comma command comment commentable comments commerce commit common community
  compare comparer comparison compatible compete complete completed completion completions complex component compose
  compound computed concat concept conclude concluded condition conditional conditions conference confidence config
  configuration configurations configure configured confirm confirmed conflict connect connected connection consent
  console constant constraint consumed consumer contact container containers content contenthash contents context
  continue contribution contributor control controls conversation convert converted cookie coordinate coordinates
  copied copy copyright core corner correct corrected correction corrections correctly correctness cors cost count
  countdown country counts coupon course courseaccessrole courseenrollment courseid coursera courses courseware
  cover coverage covered crash create created createdat creation creator credential credentials credit credits
  criteria criterion crop cross crowd crowdsource crumb csrfmiddlewaretoken csv currency current curriculum cursor
  custom customtag cut cycle da daemon daily dash dashboard data database dataset date dates day days deactivate
  deactivated deadline deadlines debug decision deck declaration declined deep default deferred definition degree
  delay delegate delete deleted deliver delivered delivery delta demand demandhint demo denied density dependencies
  dependency deprecated depth derived descendants description descriptions descriptor deselected design desktop
  destination detach detail details detected detector developer device devices dialog dictionary diff difficulty
  digest dimension dimensions direction directory disable disabled disagree discard disconnect discount discover
  discovery discussion discussions disk dismiss dismissed dispatch dispatched display displayed displaying dist
  distance distribution divider django dns do doc docs document documents dom domain donate done double download
  downloaded downloads dpi draft drafted drag dragged dragging drawer drawing drill drive driver drop dropdown
  dropped drops due dummy dump duplicate duration dynamic each early earn earned easy edit editable edited editor
  edits education edx effect effort elapsed element elements eligibility eligible else email emailed emails embargo
  embed embedded emoji empty enable enabled enabling encoded encoding encrypted encryption end ended endorse
  endorsed endpoints engaged engagement engine enrol enroll enrolled enroller enrollment enrollments enrolment enter
  enterprise entitlement entity entrance entries entry enum environment equal error errors escape essay essays
  essential estimate estimated evaluate evaluated evaluation evaluations evaluator even event eventid events
  evidence exact exam example exams except exception exclude excluded exec executed execution exercise exercises
  existing exit expand expanded expected experience experiment expiration expire expired expires expiry explanation
  explicit exploration explorer export exporter expression extended extension extensions external extra facilitator
  fact factor faculty fail failed failing failure fallback false family faq favicon fb feature featured features
  feedback feedbacks fetch fetched field fields figure file filename files filesize fill filled filter filtered
  filters final financial find findprevious finish finished first fit fixed fixture flag flagged flags flash
  flashcard flashcards flex flip float flow focus focused folder foldit follow followed follower following font
  footer for force forced foreground forgot forked form format formatted formula forum forumadmin forummoderator
  forums forward found fraction fragment frame free frequency friend from front full fullscreen fullscreened fully
  function game gateway gender generate generated generatedcertificate generation generator generators geo get git
  gitreload global glossary goal goals google googlecomponent goto grade gradebook graded grader graders grades
  gradient grading graduate graduated granted graph graphical grid group groupid groups guess guest guidance guide
  habit half hand handle handled handler handles handout hard has hash hashed hashtag have having head header
  headers heading health heartbeat height help helper hero hidden hide hierarchy high higher highlight highlighted
  highlights hint hinter hintmode hints histogram history hits hold home homework honor horizontal host hotspot
  hotspots hour hours hover hovered howitworks html htmlbook http https hub human ico icon icons id idash identifier
  identifiers identity idle ids if iframe ignore ignored image imageannotation images import imported imports in
  inactive inbox included includes incomplete incorrect incorrectly increment indent index indexed indexes indicator
  indices info initial initialized initiated inline inner input inputs insert inserted inside install installation
  installed instance instant instruct instruction instructions instructor instructors int integer integration
  integrations intensity intent interacted interaction interactions interactive interest interface internal
  interrupted interval introduction invalid inventory invitation invite invited inviter invoice ip is issue issued
  issuer item items iteration jobs join joined journal js jsi json jump jumped key keyboard keys keystroke
  keystrokes keyword keywords kind kit known label labels landing landscape lang language large last latency later
  latest latitude launch layer layout lazy lead leader leaderboard leading learn learner learners learning leave
  lecture lectured lectures left legacy legend len length lesson lessons letter level levels library
  librarycontentblock license likes limit line lines link linked links list listed lists literal live lms load
  loaded loader loading local locale location locations locator lock lockdown locked log logged logger logging
  logical login logout logs long longitude loop loss low lower lti machine mail mailing main maintenance manage
  managed management mandatory manual manually manufacturer map mapping marker masquerade master mastery match
  matched matching material math mathjax matrix maximum maxwidth mean measure mechanism medal media medium member
  members membership mentee mention mentor mentoring menu merge merged message meta metadata meter method metric
  metrics mfe microsoft migrate migration milestone milestones milliseconds min minimized minimum minor mins minute
  minutes misconception mismatch missing mix mobile mod modal modality mode model moderated moderation moderator
  moderators modes modified modifier modify mods module modules modx monitor month monthly more most mouse move
  moved moving ms msg multi multichoice multiple multiplechoice mute muted my name named names namespace narrative
  native nav navbar navigate navigated navigatednext navigation near negative neighbor nested network never new
  newest newline news next nickname noauth node nodes non nonce noncredit none noop normal normalized not notation
  note notebook notebooks notes notice notification notifications notified notifier notify now npoints null nullout
  number numbers numeric oauth object objective objectives observed observer occurred occurrences oe of offer
  offered offering offerings office offline offset oid ok old omitted on onboard onboarding once one online onload
  only opaque open openassessment openassessmentblock opened openedx openid opening operation operator oppia
  optimized option optional options or ora order ordered ordering orders org organization organizations organizer
  orientation orig origin original orignal orphan os out outcome outcomes outer outline outlines output outside over
  overall overdue overlay overridden override overview overwrite own owned owner pack package packet padding page
  pagination paging paid pair panel panels paragraph param parameter parameters params parent parents parsed parser
  part partial participant participants participation particular partition partitions parts passed passing passive
  password patch path paths pathway pathways pattern pause paused pausing payload payment payments pdf pdfbook peak
  pedagogy peer peergrading peers pen pending people per percent percentage percentages percentile perform
  performance period permission permissions persist persisted personal phase phone photo phrase pick picked picker
  pid ping pinned pixel pixels placed placeholder placement plan plans platform play playback played player players
  playing playlist plugin plus png pointer pointers points policies policy poll polls pool pop popup port portal
  portfolio portrait pos position positions positive possible post posted postpone posts practice precision
  precomposed predicate preferences prefix prefs preparation prepared prerequisite prerequisites presence present
  presentation presentations presented presenter preset press pretest prev preview previous previously pricing
  primary print priority privacy private probe problem problems problemset procedure process processed processing
  proctor proctored proctoring produced product products professor proficiency profile profiles program programs
  progress progressed project projects promoted promotion prompt prompted prompts proof properties property proposal
  proposed protected protocol provided provider providers provision proxy psychometrics pub public publication
  publish published publisher pull purchase purpose push pwned py quality quantity queries query quest question
  questions queue queued queuestate quick quiet quiz quizzed quizzes quote radio raised ran random randomize range
  ranges rank ranked ranking rate rated rater rating ratings ratio raw reachable reached reaction reactions read
  reader readiness reading readings ready reality reason reasons reassign rebuffer recall recap receipt receive
  received recent recipient recipients recommendation recommendations recommended recommender record recorded
  recording records recover recovery redirect redo reduced redux reference references referer referral referrer
  reflection reflections refresh refund refused regenerate region register registered registration registrations
  regular rehearsal reindexed reject rejected related relation relations relative released releases relevance
  relevant reload remember reminder remote removal removals remove removed rename renamed render rendered renew
  reorderable repeat repeated repeats replace replaced replay replayed replies reply repo report reported reporter
  reposition repository request requested requesting requests require required requirement requirements rerun
  reschedule rescore rescored reserved reset resets resize resizing resolution resolve resolved resource resources
  resp respond respondent responder response responses rest restart restarted restore restored restrict restricted
  resubmission resubmit resubmitted resubscribe result results resume resumed resuming retake retired retries retry
  return returned reuse reveal revealed reverify revert review reviewed reviewer reviews revised revision revisions
  revoked reward rewatch rewind rewinded right ring robots role rolename roles root roster rotate rotation round
  route router row rows rubric rule rules run runtime safe sale same sample sampled sampling sandbox save saved
  scaffold scale scaled scan scenario schedule schema school scope scopes score scored scorer scores scoring scorm
  screen screenshot script scroll scrolled scrubbed sdk search searchcasesensitivity searched seat seats second
  secret secs section sections secure security seed seek seeked seeking seen segment segments select selected
  selection selections selector selectors self semester seminar send sending sensitive sent separator seq sequence
  sequential serial series serve served server service session sessions set setlang setting settings severity sga
  shape share shared sharing sheet shib shipping shoppingcart short shortcut show showanswer shown shuffle shuffled
  sidebar sidebarupsell sign signal signature signed significant signin signup silent similar simple simulated
  simulation simulator since single site sitemap situation size skill skills skipped skipping slide slider slides
  slideshow slot slow slug small snapshot social software solution solutions solved sort sorted sorting sound source
  space spaced spam span speaker spec special specific speech speed spelling spent split sponsor sql square ssl
  stack staff staffgradedxblock staffuser stage staged stalled standard standing star starred stars start started
  starter starting state states static statistic statistics stats status std stem step stop stopped stopping storage
  store stored story strategy streak stream strength strict strike string strip strong structure student
  studentmodule students studied studio style sub subject subjects submission submissions submit submitted submitter
  submitters submitting subscribe subscribed subscriber subscription subsection subsections subset substitute
  subtitle subtitles subtopic subtree succeeded success suffix suggest suggested suggestion suggestions sum summary
  support survey surveys suspend suspended suspicious swap switch syllabi syllabus symbol sync synced syntax
  sysadmin system ta tab tabbed table tables tablet tabs tag tagged tagging tags taken tallies tap tapped target
  targets task tasks taught tax taxonomies taxonomy teacher team teammate teams telemetry template templates
  temporary tenant tenants tense term terminal terminated terms test tested testers testimonial testing tests text
  textannotation textarea textbook textbooks theme thing third thread threads threshold through thumbnail thumbnails
  tick ticket tier tile time timed timeline timelines timeout timer times timestamp timestamps timezone timing tip
  tips title titled titles to today together toggle toggled toggles token tokens tool toolbar tools tooltip top
  topic topics tos total touch touched tour trace tracing track tracked tracker tracking tracks trailing trained
  training traits transaction transcribe transcribed transcript transcripts transfer transform transition
  translation translations transport trash traversal tray tree trend trial tries trigger triggered trimmed true
  truncated try turn tutor tutorial tutorials two txt type typed types ubc ubcpi ui unable unanswered unauthorized
  unchanged unchecked undefined under underline undo undone unenroll unenrolled unenrollment unfinished unfollow
  unfollowed ungraded uninstall unique unit units universal unix unknown unlike unlink unlock unlocked unmark
  unmuted unpin unpinned unpublish unpublished unread unregister unregistered unreported unrestricted unsaved
  unselected unset unsubscribe unsubscribed unsupported until unused unverified unvoted unzip up upcoming update
  updated updates updating upgrade upload uploaded uploader uploads upper uptime uri url urls usability usable usage
  usages used user usercoursetag username users utc utm uuid ux val valid validate validated validation value values
  variable variables variant variation vector vendor verb verbose verdict verification verified verifier verify
  version versions vertical via video videoalpha videoannotation videos videosequence view viewed viewer viewing
  viewport views violation virtual visibility visible visit visited visitor visits visual vocabulary voice volume
  volunteer vote voted votes voting wait waiting waitlist walk wallet warn warning warnings watch watched watching
  web webhook webinar website week weekly weeks weight weighted weights well whiteboard whitelist who wide widget
  width wifi wiki window with within without wizard word words work workbook worker workflow working worksheet
  workshop workspace would wrapper write written wrong xblock xdomain xml xmodule xqueue year years yes yesterday
  youtube zero zip zone zones zoom zoomed
`)

/** Words of code that are names of people too, and names that are easily taken for words. */
export const edxNameWords: ReadonlySet<string> = wordSet(`
  abbey abel ace adam aiden alan albert alex alfa ali alice allison alma amber amy andrea andrew angel anna anne
  april archer ariel arnold art arthur ash ashley august aurora austin autumn ava avery bailey baker banks barker
  basil bates bay bear bell ben benny bernard beth beverly bill bird bishop black blake blessing bob bobby bond
  booker boris boss bowen boy brad brady brandy brian brook brown bruce buck burns bush butler cam cameron candy
  carl carmen carol carter casey cash cat chad chance chandler chase cherry chip chris christian christine chuck
  church claire clara clark clay cliff clinton cody cole colin colt cook cooper coral corey craig cruz crystal
  curtis daisy dale dallas dan daniel daphne dave david dawn dean dee denis dexter diamond diana dick diego dolly
  don donald dong doris dot doug douglas drake drew dustin dwight dylan earl ebony eden edith elle ellen ellis elsie
  emerald emily emma eric erica ernest esther eva eve evelyn faith fanny farmer felix fern finn fiona fisher flora
  florence ford forest foster fox frances francis frank franklin fred gale garden gay gene george gil ginger glen
  glenn gloria gold gordon grace graham grant gray green greg guy hans harmony harper harry harvard harvey hazel
  heath heather heaven helen henry herb hill holiday holly honey hope howard hugo hunt hunter ian ida ike iris
  irving isaac israel ivan ivory ivy jack jackson jade jake james jan jane jasmine jason jay jean jeff jen jenny
  jeremy jerry jess jesse jesus jewel jill jim jimmy jo joan joe john jon jordan joseph josh joy juan judge judy
  julia julian june justice justin kai karen karl kate kay kelly ken kerry kevin khan kim king kirk kitty knight
  lamb lance lane lara lark larry laura laurel lee leo leon leslie levi liam lily lima lincoln linda lisa little liz
  logan lorenzo louis love lucky lucy luke luna lynn mackenzie madison major mandy marco maria marina mario marion
  mark marley marsh marshall martin marvin mary mason matt max maxwell may maya melody mercedes mercy mia michael
  miguel mike miles miller mini misty mit molly monday monica morgan moses myles nancy nat nathan neil nick nicole
  nina noah noel nora norm norman nova olive oliver olivia omar opal oscar otto owen paige pam parker pat patience
  patrick paul pearl penny pepper percy perry pete peter peyton ph phil philip phoenix pierce piper pope porter
  presley price prince princess prudence queen quincy quinn rachel ralph ramsey randy raven ray rebecca reed reese
  regina remy rex rich richard rick river rob robert robin rocky rod roger roland roman ron rory rosa rose rosemary
  ross rowan roy ruby russell ruth ryan sally sam sandra sandy sara sarah sasha saul savannah scarlett scott sean
  shannon sharon shawn shelby sheldon shepherd sheriff sherry sidney sierra silver simon skip sky sofia sol sonny
  sophia spencer spring stacy stan stella stephen sterling steve stone storm stuart sue summer sun susan sydney
  sylvia tad tammy taylor ted teddy terry theo thomas tiffany tim timothy tina tobias todd tom tony tracy travis
  trent trinity tyler van vance vera vernon vic victor vincent viola violet virginia wade walker wallace walter wang
  ward warner warren washington wayne wendy wesley west white will willow wilson winter wolf wong wood woody wright
  wu wyatt xavier yang york young yu zach zane zhang zoe
`)
