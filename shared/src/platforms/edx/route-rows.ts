/**
 * The templates of the site's addresses: those of the collected facts, and before them what the facts do not have: what the
 * learning app and its kin ask for, and the shop, the identity check and the instructor's calls of former years.
 *
 * Sources: openedx/frontend-app-learning, frontend-app-discussions and frontend-lib-special-exams (the addresses that they
 * ask the platform for); openedx/edx-platform, lms/urls.py and the urls.py of shoppingcart, verify_student and instructor, also
 * of former years; openedx/edx-proctoring, edx_proctoring/urls.py.
 *
 * @module
 */
import facts from './route-templates.json' with { type: 'json' }

/** First match wins: of one beginning, the rest of the path comes last. */
const ofCode = `
  /api/courseware/course/{course} /api/courseware/sequence/{usage} /api/courseware/resume/{course}
  /api/courseware/celebration/{course} /api/courseware/{path}
  /api/course_home/course_metadata/{course} /api/course_home/dates/{course} /api/course_home/outline/{course}
  /api/course_home/progress/{course} /api/course_home/progress/{course}/{x}
  /api/course_home/v1/course_metadata/{course} /api/course_home/v1/dates/{course} /api/course_home/v1/outline/{course}
  /api/course_home/v1/progress/{course} /api/course_home/v1/navigation/{course} /api/course_home/save_course_goal
  /api/course_home/dismiss_welcome_message /api/course_home/unsubscribe_from_course_goal/{token} /api/course_home/{path}
  /api/course_experience/v1/reset_course_deadlines /api/course_experience/{path}
  /api/learning_sequences/v1/course_outline/{course} /api/learning_sequences/{path}
  /api/courses/v2/blocks/ /api/courses/v2/{path}
  /api/discussion/v1/threads/ /api/discussion/v1/threads/{x}/ /api/discussion/v1/comments/
  /api/discussion/v1/comments/{x}/ /api/discussion/v1/courses/{course} /api/discussion/v1/courses/{course}/
  /api/discussion/v1/course_topics/{course} /api/discussion/v2/course_topics/{course}
  /api/edx_proctoring/v1/proctored_exam/attempt /api/edx_proctoring/v1/proctored_exam/attempt/{int}
  /api/edx_proctoring/v1/proctored_exam/attempt/course_id/{course}
  /api/edx_proctoring/v1/proctored_exam/attempt/course_id/{course}/content_id/{usage}
  /api/edx_proctoring/v1/proctored_exam/settings/exam_id/{int}/
  /api/edx_proctoring/v1/proctored_exam/review_policy/exam_id/{int}/ /api/edx_proctoring/v1/user_onboarding/status
  /api/notifications/preferences/update/{token}/ /api/notifications/{path}
  /api/user_tours/v1/{username} /api/user_tours/discussion_tours/ /api/user_tours/{path}
  /api/enrollment/v1/enrollment /api/completion/v1/completion-batch /api/completion/{path}
  /api/agreements/v1/integrity_signature/{course} /api/agreements/{path} /api/course_live/{path}
  /api/cohorts/v1/courses/{course}/cohorts/ /api/cohorts/{path} /api/grades/{path} /api/certificates/{path}
  /api/organizations/{path} /api/badges/{path} /api/ccx/{path} /api/third_party_auth/{path}
  /api/send_account_activation_email
  /api/instructor/v1/tasks/{course} /api/instructor/v1/reports/{course}
  /api/instructor/v1/reports/{course}/generate/problem_responses
  /api/instructor/v2/courses/{course} /api/instructor/v2/courses/{course}/{api} /api/instructor/{path}
  /courses/{course}/instructor/api/{api}/ /courses/{course}/instructor/api/{api}/{int}
  /courses/{course}/instructor/api/certificate_task/{x}
  /courses/{course}/instructor/api/generate_certificate_exceptions/{x}
  /shoppingcart/ /shoppingcart/postpay_callback/ /shoppingcart/receipt/{int}/ /shoppingcart/donation/
  /shoppingcart/csv_report/ /shoppingcart/clear/ /shoppingcart/remove_item/ /shoppingcart/add/course/{course}/
  /shoppingcart/register/redeem/{token}/ /shoppingcart/register_courses/ /shoppingcart/use_code/
  /shoppingcart/update_user_cart/ /shoppingcart/reset_code_redemption/ /shoppingcart/billing_details/
  /shoppingcart/verify_cart/
  /verify_student/start-flow/{course}/ /verify_student/begin-flow/{course}/ /verify_student/upgrade/{course}/
  /verify_student/payment-confirmation/{course}/ /verify_student/create_order /verify_student/create_order/
  /verify_student/results_callback /verify_student/submit-photos/ /verify_student/reverify
  /verify_student/reverify/{course}/{usage}/ /verify_student/checkout/
  /courses/{course}/courseware-navigation-sidebar/toggles/ /courses/{course}/courseware-search/enabled/
  /courses/{course}/ccx_coach /search/{course} /verify_student/verify-now/{course}/
  /enterprise/{path} /notices/{path} /programs/{path} /lang_pref/session_language /financial-assistance/{path}
  /api-admin/{path} /class_dashboard/{path} /rss_proxy/
`

/** Each begins with `/`; `{…}` is a hole. */
export const routeRows: readonly string[] = [...ofCode.trim().split(/\s+/), ...facts.templates]
