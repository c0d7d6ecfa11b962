/**
 * The codes that behavioral-health and addiction-treatment providers bill, in our own words: the American Medical
 * Association's descriptors are licensed and are not here. One line a code: `code | unit | label`.
 * Units of H, S, T and G codes follow the HCPCS Level II file (CMS, quarterly, public domain); where that file names no
 * unit, `service` stands and a contract decides. Medicare's figures for these codes are in `../cms`.
 */
export const CATALOGUE = {
  'Psychiatric evaluation': `
90785 | session | Interactive complexity, added
90791 | session | Psychiatric evaluation
90792 | session | Psychiatric evaluation with medical services
90885 | service | Review of records for diagnosis
90887 | service | Explaining results to family
90889 | service | Report for another party`,
  Psychotherapy: `
90832 | session | Psychotherapy, 30 min
90833 | session | Psychotherapy, 30 min, with E/M
90834 | session | Psychotherapy, 45 min
90836 | session | Psychotherapy, 45 min, with E/M
90837 | session | Psychotherapy, 60 min
90838 | session | Psychotherapy, 60 min, with E/M
90839 | session | Crisis psychotherapy, first hour
90840 | 30 minutes | Crisis psychotherapy, each further 30 min
90845 | session | Psychoanalysis
90846 | session | Family therapy without patient
90847 | session | Family therapy with patient
90849 | session | Multiple-family group therapy
90853 | session | Group psychotherapy
90863 | session | Medication management with psychotherapy
90880 | session | Hypnotherapy
90882 | service | Work with agencies on patient's behalf
90875 | session | Psychophysiological therapy, 30 min
90876 | session | Psychophysiological therapy, 45 min
90899 | service | Psychiatric service not listed
90901 | session | Biofeedback
G0017 | session | Crisis psychotherapy outside the office, first hour
G0018 | 30 minutes | Crisis psychotherapy outside the office, each further 30 min
G0560 | service | Safety planning after a crisis, 20 min
G0544 | month | Follow-up calls after a crisis discharge`,
  'Neuromodulation and sedation': `
90865 | session | Narcosynthesis
90867 | session | TMS, first session with mapping
90868 | session | TMS, later session
90869 | session | TMS, threshold again determined
90870 | session | Electroconvulsive therapy
G2082 | visit | Esketamine visit, up to 56 mg
G2083 | visit | Esketamine visit, over 56 mg`,
  'Psychological and neuropsychological testing': `
96105 | hour | Aphasia assessment
96110 | service | Developmental screening
96112 | hour | Developmental testing, first hour
96113 | 30 minutes | Developmental testing, each further 30 min
96116 | hour | Neurobehavioral status exam, first hour
96121 | hour | Neurobehavioral status exam, each further hour
96125 | hour | Cognitive performance testing
96127 | service | Brief emotional or behavioral assessment
96130 | hour | Psychological test evaluation, first hour
96131 | hour | Psychological test evaluation, each further hour
96132 | hour | Neuropsychological test evaluation, first hour
96133 | hour | Neuropsychological test evaluation, each further hour
96136 | 30 minutes | Testing by professional, first 30 min
96137 | 30 minutes | Testing by professional, each further 30 min
96138 | 30 minutes | Testing by technician, first 30 min
96139 | 30 minutes | Testing by technician, each further 30 min
96146 | service | Automated single-test by computer
97129 | 15 minutes | Cognitive function intervention, first 15 min
97130 | 15 minutes | Cognitive function intervention, each further 15 min`,
  'Health behavior': `
96156 | session | Health behavior assessment
96158 | 30 minutes | Health behavior intervention, individual, first 30 min
96159 | 15 minutes | Health behavior intervention, individual, each further 15 min
96160 | service | Health risk assessment, patient
96161 | service | Health risk assessment, caregiver
96164 | 30 minutes | Health behavior intervention, group, first 30 min
96165 | 15 minutes | Health behavior intervention, group, each further 15 min
96167 | 30 minutes | Health behavior intervention, family with patient, first 30 min
96168 | 15 minutes | Health behavior intervention, family with patient, each further 15 min
96170 | 30 minutes | Health behavior intervention, family without patient, first 30 min
96171 | 15 minutes | Health behavior intervention, family without patient, each further 15 min
96202 | hour | Caregiver behavior training, group, first hour
96203 | 15 minutes | Caregiver behavior training, group, each further 15 min
97550 | 30 minutes | Caregiver training, first 30 min
97551 | 15 minutes | Caregiver training, each further 15 min
97552 | session | Caregiver training, group
G0539 | 30 minutes | Caregiver behavior training, one patient, first 30 min
G0540 | 15 minutes | Caregiver behavior training, one patient, each further 15 min
G0541 | 30 minutes | Caregiver direct-care training, first 30 min
G0542 | 15 minutes | Caregiver direct-care training, each further 15 min
G0543 | session | Caregiver direct-care training, group`,
  'Adaptive behavior': `
97151 | 15 minutes | Behavior identification assessment
97152 | 15 minutes | Behavior assessment support by technician
97153 | 15 minutes | Adaptive behavior treatment by technician
97154 | 15 minutes | Adaptive behavior treatment, group, by technician
97155 | 15 minutes | Adaptive behavior treatment with protocol change
97156 | 15 minutes | Family adaptive behavior guidance
97157 | 15 minutes | Multiple-family adaptive behavior guidance
97158 | 15 minutes | Adaptive behavior treatment, group, with protocol change
0362T | 15 minutes | Behavior assessment with two or more technicians
0373T | 15 minutes | Adaptive behavior treatment with two or more technicians`,
  'Collaborative care and integration': `
99484 | month | Behavioral health integration, 20 min
99492 | month | Collaborative care, first month
99493 | month | Collaborative care, later month
99494 | month | Collaborative care, each further 30 min
G0323 | month | Behavioral health integration by psychologist or social worker
G2214 | month | Collaborative care, first 30 min
G0512 | month | Collaborative care at a health center
G0511 | month | Care management at a health center
G0568 | month | Collaborative care with advanced primary care, first month
G0569 | month | Collaborative care with advanced primary care, later month
G0570 | month | Behavioral health integration with advanced primary care
G0546 | service | Interprofessional consultation, 5 to 10 min
G0547 | service | Interprofessional consultation, 11 to 20 min
G0548 | service | Interprofessional consultation, 21 to 30 min
G0549 | service | Interprofessional consultation, over 30 min
G0550 | service | Interprofessional consultation, written report
G0551 | service | Interprofessional referral
G0552 | service | Digital mental-health device, supply and onboarding
G0553 | month | Digital mental-health treatment, first 20 min
G0554 | month | Digital mental-health treatment, each further 20 min
99446 | service | Consultation between practitioners, 5 to 10 min
99447 | service | Consultation between practitioners, 11 to 20 min
99448 | service | Consultation between practitioners, 21 to 30 min
99449 | service | Consultation between practitioners, over 30 min
99451 | service | Consultation between practitioners, written report
99452 | service | Referral to a consultant
99487 | month | Complex chronic care management, first hour
99489 | month | Complex chronic care management, each further 30 min
99490 | month | Chronic care management, first 20 min
99439 | month | Chronic care management, each further 20 min
99491 | month | Chronic care management by professional, first 30 min
99437 | month | Chronic care management by professional, each further 30 min
99424 | month | Principal care management by professional, first 30 min
99425 | month | Principal care management by professional, each further 30 min
99426 | month | Principal care management by staff, first 30 min
99427 | month | Principal care management by staff, each further 30 min
99483 | session | Cognitive impairment assessment and care plan
99495 | case | Transition after discharge, moderate
99496 | case | Transition after discharge, high
G0019 | month | Community health integration, first hour
G0022 | month | Community health integration, each further 30 min
G0023 | month | Principal illness navigation, first hour
G0024 | month | Principal illness navigation, each further 30 min
G0140 | month | Peer-support navigation, first hour
G0146 | month | Peer-support navigation, each further 30 min
G0136 | service | Social risk assessment
G0506 | service | Care planning added to chronic care management
G0556 | month | Advanced primary care, level 1
G0557 | month | Advanced primary care, level 2
G0558 | month | Advanced primary care, level 3
G3002 | month | Chronic pain management, first 30 min
G3003 | month | Chronic pain management, each further 15 min
98975 | service | Remote therapeutic monitoring, setup
98978 | month | Remote therapeutic monitoring, cognitive behavioral device
98986 | month | Remote therapeutic monitoring, cognitive behavioral device, short
98979 | month | Remote therapeutic monitoring, first 10 min
98980 | month | Remote therapeutic monitoring, first 20 min
98981 | month | Remote therapeutic monitoring, each further 20 min`,
  'Office and other E/M': `
99201 | visit | Office visit, new patient, level 1
99202 | visit | Office visit, new patient, level 2
99203 | visit | Office visit, new patient, level 3
99204 | visit | Office visit, new patient, level 4
99205 | visit | Office visit, new patient, level 5
99211 | visit | Office visit, established patient, level 1
99212 | visit | Office visit, established patient, level 2
99213 | visit | Office visit, established patient, level 3
99214 | visit | Office visit, established patient, level 4
99215 | visit | Office visit, established patient, level 5
99417 | 15 minutes | Prolonged office visit
G2212 | 15 minutes | Prolonged office visit, Medicare
G2211 | visit | Longitudinal care, added to office visit
99217 | day | Observation discharge
99218 | day | Observation, first day, low
99219 | day | Observation, first day, moderate
99220 | day | Observation, first day, high
99221 | day | Hospital, first day, low
99222 | day | Hospital, first day, moderate
99223 | day | Hospital, first day, high
99224 | day | Observation, later day, low
99225 | day | Observation, later day, moderate
99226 | day | Observation, later day, high
99231 | day | Hospital, later day, low
99232 | day | Hospital, later day, moderate
99233 | day | Hospital, later day, high
99234 | day | Hospital, same-day admission and discharge, low
99235 | day | Hospital, same-day admission and discharge, moderate
99236 | day | Hospital, same-day admission and discharge, high
99238 | day | Hospital discharge, up to 30 min
99239 | day | Hospital discharge, over 30 min
99242 | visit | Office consultation, level 2
99243 | visit | Office consultation, level 3
99244 | visit | Office consultation, level 4
99245 | visit | Office consultation, level 5
99241 | visit | Office consultation, level 1
99251 | visit | Inpatient consultation, level 1
99252 | visit | Inpatient consultation, level 2
99253 | visit | Inpatient consultation, level 3
99254 | visit | Inpatient consultation, level 4
99255 | visit | Inpatient consultation, level 5
99281 | visit | Emergency visit, level 1
99282 | visit | Emergency visit, level 2
99283 | visit | Emergency visit, level 3
99284 | visit | Emergency visit, level 4
99285 | visit | Emergency visit, level 5
99291 | session | Critical care, first hour
99292 | 30 minutes | Critical care, each further 30 min
99304 | day | Nursing facility, first day, low
99305 | day | Nursing facility, first day, moderate
99306 | day | Nursing facility, first day, high
99307 | day | Nursing facility, later day, level 1
99308 | day | Nursing facility, later day, low
99309 | day | Nursing facility, later day, moderate
99310 | day | Nursing facility, later day, high
99315 | day | Nursing facility discharge, up to 30 min
99316 | day | Nursing facility discharge, over 30 min
99318 | day | Nursing facility, yearly assessment
99324 | visit | Rest home visit, new patient, level 1
99325 | visit | Rest home visit, new patient, level 2
99326 | visit | Rest home visit, new patient, level 3
99327 | visit | Rest home visit, new patient, level 4
99328 | visit | Rest home visit, new patient, level 5
99334 | visit | Rest home visit, established patient, level 1
99335 | visit | Rest home visit, established patient, level 2
99336 | visit | Rest home visit, established patient, level 3
99337 | visit | Rest home visit, established patient, level 4
99341 | visit | Home visit, new patient, level 1
99342 | visit | Home visit, new patient, level 2
99343 | visit | Home visit, new patient, level 3 (ended 2022)
99344 | visit | Home visit, new patient, level 4
99345 | visit | Home visit, new patient, level 5
99347 | visit | Home visit, established patient, level 1
99348 | visit | Home visit, established patient, level 2
99349 | visit | Home visit, established patient, level 3
99350 | visit | Home visit, established patient, level 4
99354 | session | Prolonged outpatient service, first hour
99355 | 30 minutes | Prolonged outpatient service, each further 30 min
99356 | session | Prolonged inpatient service, first hour
99357 | 30 minutes | Prolonged inpatient service, each further 30 min
99358 | session | Prolonged service without contact, first hour
99359 | 30 minutes | Prolonged service without contact, each further 30 min
99415 | session | Prolonged clinical staff time, first hour
99416 | 30 minutes | Prolonged clinical staff time, each further 30 min
99418 | 15 minutes | Prolonged inpatient visit
G0316 | 15 minutes | Prolonged hospital visit, Medicare
G0317 | 15 minutes | Prolonged nursing facility visit, Medicare
G0318 | 15 minutes | Prolonged home visit, Medicare
99366 | session | Team conference with patient, non-physician
99367 | session | Team conference without patient, physician
99368 | session | Team conference without patient, non-physician
99401 | session | Preventive counseling, 15 min
99402 | session | Preventive counseling, 30 min
99403 | session | Preventive counseling, 45 min
99404 | session | Preventive counseling, 60 min
99411 | session | Preventive counseling, group, 30 min
99412 | session | Preventive counseling, group, 60 min
99497 | 30 minutes | Advance care planning, first 30 min
99498 | 30 minutes | Advance care planning, each further 30 min
96372 | service | Injection under the skin or into muscle
11981 | service | Drug implant inserted
11982 | service | Drug implant removed
11983 | service | Drug implant removed and replaced`,
  'Telehealth and phone': `
99421 | week | Online visit over 7 days, 5 to 10 min
99422 | week | Online visit over 7 days, 11 to 20 min
99423 | week | Online visit over 7 days, over 20 min
99441 | session | Phone visit, 5 to 10 min
99442 | session | Phone visit, 11 to 20 min
99443 | session | Phone visit, 21 to 30 min
98966 | session | Phone assessment by non-physician, 5 to 10 min
98967 | session | Phone assessment by non-physician, 11 to 20 min
98968 | session | Phone assessment by non-physician, 21 to 30 min
98970 | week | Online assessment by non-physician, 5 to 10 min
98971 | week | Online assessment by non-physician, 11 to 20 min
98972 | week | Online assessment by non-physician, over 20 min
98000 | visit | Video visit, new patient, level 2
98001 | visit | Video visit, new patient, level 3
98002 | visit | Video visit, new patient, level 4
98003 | visit | Video visit, new patient, level 5
98004 | visit | Video visit, established patient, level 2
98005 | visit | Video visit, established patient, level 3
98006 | visit | Video visit, established patient, level 4
98007 | visit | Video visit, established patient, level 5
98008 | visit | Audio visit, new patient, level 2
98009 | visit | Audio visit, new patient, level 3
98010 | visit | Audio visit, new patient, level 4
98011 | visit | Audio visit, new patient, level 5
98012 | visit | Audio visit, established patient, level 2
98013 | visit | Audio visit, established patient, level 3
98014 | visit | Audio visit, established patient, level 4
98015 | visit | Audio visit, established patient, level 5
98016 | session | Brief check-in by phone or video
G2010 | service | Review of a patient's picture or video
G2012 | session | Virtual check-in, 5 to 10 min
G2250 | service | Review of picture or video by non-physician
G2251 | session | Virtual check-in by non-physician
G2252 | session | Virtual check-in, 11 to 20 min
G0425 | session | Telehealth consultation, emergency or first inpatient, 30 min
G0426 | session | Telehealth consultation, emergency or first inpatient, 50 min
G0427 | session | Telehealth consultation, emergency or first inpatient, 70 min
G0406 | session | Telehealth follow-up inpatient, 15 min
G0407 | session | Telehealth follow-up inpatient, 25 min
G0408 | session | Telehealth follow-up inpatient, 35 min
G0459 | session | Telehealth inpatient medication management
G0508 | session | Telehealth critical care, first
G0509 | session | Telehealth critical care, later`,
  'Screening and brief intervention': `
99406 | session | Tobacco cessation, 3 to 10 min
99407 | session | Tobacco cessation, over 10 min
99408 | session | Alcohol or drug screening and intervention, 15 to 30 min
99409 | session | Alcohol or drug screening and intervention, over 30 min
G0396 | session | Alcohol or drug assessment and intervention, 15 to 30 min
G0397 | session | Alcohol or drug assessment and intervention, over 30 min
G2011 | session | Alcohol or drug assessment and intervention, 5 to 14 min
G0442 | service | Yearly alcohol misuse screening
G0443 | 15 minutes | Alcohol misuse counseling
G0444 | service | Yearly depression screening
G0446 | service | Yearly cardiovascular behavioral therapy
G0447 | 15 minutes | Obesity counseling
G0451 | service | Developmental testing with standard form
H0049 | service | Alcohol or drug screening
H0050 | 15 minutes | Alcohol or drug brief intervention`,
  'Substance-use treatment bundles': `
G2086 | month | Office-based opioid treatment, first month
G2087 | month | Office-based opioid treatment, later month
G2088 | month | Office-based opioid treatment, each further 30 min
G2213 | service | Opioid treatment started in the emergency department
G2067 | week | Opioid treatment program, methadone
G2068 | week | Opioid treatment program, oral buprenorphine
G2069 | week | Opioid treatment program, injected buprenorphine
G2070 | week | Opioid treatment program, buprenorphine implant inserted
G2071 | week | Opioid treatment program, buprenorphine implant removed
G2072 | week | Opioid treatment program, buprenorphine implant replaced
G2073 | week | Opioid treatment program, naltrexone
G2074 | week | Opioid treatment program, no drug
G2075 | week | Opioid treatment program, other drug
G2076 | service | Opioid treatment program, intake
G2077 | service | Opioid treatment program, periodic assessment
G2078 | week | Opioid treatment program, take-home methadone
G2079 | week | Opioid treatment program, take-home buprenorphine
G2080 | 30 minutes | Opioid treatment program, each further 30 min counseling
G2215 | service | Opioid treatment program, take-home nasal naloxone
G2216 | service | Opioid treatment program, take-home injectable naloxone
G1028 | service | Opioid treatment program, take-home nasal naloxone 8 mg
G0533 | week | Opioid treatment program, weekly injected buprenorphine
G0534 | 30 minutes | Opioid treatment program, coordinated care
G0535 | 30 minutes | Opioid treatment program, patient navigation
G0536 | 30 minutes | Opioid treatment program, peer support
G0137 | week | Opioid treatment program, intensive outpatient, week of nine services
G0516 | service | Buprenorphine implants inserted, four or more
G0517 | service | Drug implants removed, four or more
G0518 | service | Drug implants removed and replaced, four or more`,
  'Facility programs': `
G0129 | session | Occupational therapy in partial hospitalization
G0176 | session | Activity therapy in partial hospitalization
G0177 | session | Training and education in partial hospitalization
G0410 | session | Group psychotherapy in partial hospitalization
G0411 | session | Interactive group psychotherapy in partial hospitalization
G0155 | 15 minutes | Social worker in home health or hospice
G0409 | 15 minutes | Social work in an outpatient rehabilitation facility
G0463 | visit | Hospital outpatient clinic visit
G0469 | visit | Health center mental-health visit, new patient
G0470 | visit | Health center mental-health visit, established patient`,
  'Laboratory and drugs': `
80305 | test | Presumptive drug test, read by eye
80306 | test | Presumptive drug test, read by instrument
80307 | test | Presumptive drug test, by analyzer
G0480 | test | Definitive drug test, 1 to 7 classes
G0481 | test | Definitive drug test, 8 to 14 classes
G0482 | test | Definitive drug test, 15 to 21 classes
G0483 | test | Definitive drug test, 22 or more classes
G0659 | test | Definitive drug test, simple method
J0571 | unit | Buprenorphine, oral, 1 mg
J0572 | unit | Buprenorphine with naloxone, oral, up to 3 mg
J0573 | unit | Buprenorphine with naloxone, oral, 3 to 6 mg
J0574 | unit | Buprenorphine with naloxone, oral, 6 to 10 mg
J0575 | unit | Buprenorphine with naloxone, oral, over 10 mg
J0577 | unit | Buprenorphine injection, weekly form
J0578 | unit | Buprenorphine injection, monthly form
J2315 | unit | Naltrexone depot injection, 1 mg
Q9991 | unit | Buprenorphine injection, up to 100 mg
Q9992 | unit | Buprenorphine injection, over 100 mg
S0109 | unit | Methadone, oral, 5 mg`,
  'State and commercial program codes (H)': `
H0001 | service | Alcohol or drug assessment
H0002 | service | Screening for admission
H0003 | service | Alcohol or drug specimen analysis
H0004 | 15 minutes | Counseling and therapy
H0005 | session | Alcohol or drug group counseling
H0006 | service | Alcohol or drug case management
H0007 | service | Alcohol or drug crisis intervention
H0008 | day | Sub-acute detoxification, hospital inpatient
H0009 | day | Acute detoxification, hospital inpatient
H0010 | day | Sub-acute detoxification, residential program inpatient
H0011 | day | Acute detoxification, residential program inpatient
H0012 | day | Sub-acute detoxification, residential program outpatient
H0013 | day | Acute detoxification, residential program outpatient
H0014 | day | Ambulatory detoxification
H0015 | day | Intensive outpatient, alcohol or drug
H0016 | service | Medical service in alcohol or drug program
H0017 | day | Residential, hospital
H0018 | day | Residential, short-term
H0019 | day | Residential, long-term
H0020 | service | Methadone administration
H0021 | service | Alcohol or drug training for staff
H0022 | service | Alcohol or drug intervention, planned
H0023 | service | Outreach
H0024 | service | Prevention information
H0025 | service | Prevention education
H0026 | service | Prevention, community process
H0027 | service | Prevention, environmental
H0028 | service | Prevention, problem identification
H0029 | service | Prevention, alternatives
H0030 | service | Hotline
H0031 | service | Mental-health assessment by non-physician
H0032 | service | Service plan by non-physician
H0033 | service | Observed oral medication
H0034 | 15 minutes | Medication training
H0035 | day | Partial hospitalization, mental health
H0036 | 15 minutes | Community psychiatric support
H0037 | day | Community psychiatric support program
H0038 | 15 minutes | Peer support
H0039 | 15 minutes | Assertive community treatment
H0040 | day | Assertive community treatment program
H0041 | day | Foster care, child
H0042 | month | Foster care, child
H0043 | day | Supported housing
H0044 | month | Supported housing
H0045 | day | Respite care outside the home
H0046 | service | Mental-health service not listed
H0047 | service | Alcohol or drug service not listed
H0048 | service | Alcohol or drug specimen collection
H0051 | service | Traditional healing
H0052 | service | Mental-health care after loss of a missing or murdered Indigenous person
H0053 | service | Mental-health care for historical trauma, Indigenous persons
H1000 | service | At-risk prenatal assessment
H1001 | service | At-risk prenatal care, antepartum management
H1002 | service | At-risk prenatal care coordination
H1003 | service | At-risk prenatal education
H1004 | service | At-risk prenatal home visit
H1005 | service | At-risk prenatal package
H1010 | session | Family planning education, nonmedical
H1011 | service | Family assessment
H2000 | service | Comprehensive multidisciplinary evaluation
H2001 | half day | Rehabilitation program
H2010 | 15 minutes | Comprehensive medication services
H2011 | 15 minutes | Crisis intervention
H2012 | hour | Behavioral-health day treatment
H2013 | day | Psychiatric health facility
H2014 | 15 minutes | Skills training
H2015 | 15 minutes | Community support
H2016 | day | Community support
H2017 | 15 minutes | Psychosocial rehabilitation
H2018 | day | Psychosocial rehabilitation
H2019 | 15 minutes | Therapeutic behavioral services
H2020 | day | Therapeutic behavioral services
H2021 | 15 minutes | Community wrap-around
H2022 | day | Community wrap-around
H2023 | 15 minutes | Supported employment
H2024 | day | Supported employment
H2025 | 15 minutes | Support to keep employment
H2026 | day | Support to keep employment
H2027 | 15 minutes | Psychoeducation
H2028 | 15 minutes | Sexual offender treatment
H2029 | day | Sexual offender treatment
H2030 | 15 minutes | Mental-health clubhouse
H2031 | day | Mental-health clubhouse
H2032 | 15 minutes | Activity therapy
H2033 | 15 minutes | Multisystemic therapy, juveniles
H2034 | day | Halfway house
H2035 | hour | Alcohol or drug treatment program
H2036 | day | Alcohol or drug treatment program
H2037 | 15 minutes | Developmental delay prevention, child
H2038 | day | Skills training
H2040 | month | Coordinated care for first-episode psychosis
H2041 | visit | Coordinated care for first-episode psychosis`,
  'State and commercial program codes (S, T)': `
S0201 | day | Partial hospitalization
S0220 | session | Medical conference, 30 min
S0221 | session | Medical conference, 60 min
S0257 | service | Counseling on advance directives
S5108 | 15 minutes | Home care training, client
S5109 | session | Home care training, client
S5110 | 15 minutes | Home care training, family
S5111 | session | Home care training, family
S5116 | session | Home care training, non-family
S5145 | day | Foster care, therapeutic, child
S5146 | month | Foster care, therapeutic, child
S5150 | 15 minutes | Respite care, unskilled
S5151 | day | Respite care, unskilled
S9445 | session | Patient education, individual
S9446 | session | Patient education, group
S9453 | session | Smoking cessation class
S9454 | session | Stress management class
S9475 | day | Ambulatory substance-use treatment or detoxification
S9480 | day | Intensive outpatient, psychiatric
S9482 | 15 minutes | Family stabilization
S9484 | hour | Crisis intervention, mental health
S9485 | day | Crisis intervention, mental health
T1000 | 15 minutes | Private duty nursing
T1001 | service | Nursing assessment
T1002 | 15 minutes | Nurse, RN
T1003 | 15 minutes | Nurse, LPN
T1004 | 15 minutes | Nursing aide
T1005 | 15 minutes | Respite care
T1006 | session | Alcohol or drug family counseling
T1007 | service | Alcohol or drug treatment plan
T1009 | service | Child sitting during treatment
T1010 | service | Meals during treatment
T1012 | service | Alcohol or drug skills development
T1013 | 15 minutes | Interpreter
T1014 | minute | Telehealth transmission
T1015 | visit | Clinic visit, all-inclusive
T1016 | 15 minutes | Case management
T1017 | 15 minutes | Targeted case management
T1018 | service | School-based service, bundled
T1019 | 15 minutes | Personal care
T1020 | day | Personal care
T1023 | service | Screening for a program
T1024 | visit | Team evaluation
T1025 | day | Intensive multidisciplinary services, child
T1026 | hour | Intensive multidisciplinary services, child
T1027 | 15 minutes | Family training for child development
T1028 | service | Home assessment
T1040 | day | Certified community clinic
T1041 | month | Certified community clinic
T1502 | visit | Medication administration
T1999 | item | Retail item
T2001 | service | Transport, escort
T2003 | service | Transport, trip
T2007 | 30 minutes | Transport, waiting
T2010 | service | Preadmission screening, level 1
T2011 | service | Preadmission screening, level 2
T2012 | day | Habilitation, educational
T2013 | hour | Habilitation, educational
T2014 | day | Habilitation, prevocational
T2015 | hour | Habilitation, prevocational
T2016 | day | Habilitation, residential
T2017 | 15 minutes | Habilitation, residential
T2018 | day | Habilitation, supported employment
T2019 | 15 minutes | Habilitation, supported employment
T2020 | day | Day habilitation
T2021 | 15 minutes | Day habilitation
T2022 | month | Case management
T2023 | month | Targeted case management
T2024 | service | Service assessment and care plan
T2025 | service | Waiver service
T2026 | day | Specialized childcare
T2027 | 15 minutes | Specialized childcare
T2032 | month | Residential care
T2033 | day | Residential care
T2034 | day | Crisis intervention, waiver
T2038 | service | Community transition
T2048 | day | Psychiatric residential treatment, long-term`,
} as const;
