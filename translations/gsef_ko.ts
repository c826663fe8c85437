<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GSEF Desktop</source>
        <translation>GSEF Desktop 정보</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Log file: {path}</source>
        <translation>로그 파일: {path}</translation>
    </message>
    <message>
        <source>Version {version}. Planning software for the secretariat of an international network of cities.</source>
        <translation>버전 {version}. 국제 도시 네트워크 사무국을 위한 기획 프로그램입니다.</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Action items</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>ActionDraft</name>
    <message>
        <source>New action item</source>
        <translation>새 후속 조치</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>조치할 내용</translation>
    </message>
</context>
<context>
    <name>ActionItemInspector</name>
    <message>
        <source>1 day before</source>
        <translation>1일 전</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료한 날</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>From decision</source>
        <translation>근거 결정</translation>
    </message>
    <message>
        <source>Names between commas, or any words</source>
        <translation>쉼표로 구분한 이름 또는 자유로운 글</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>알림 없음</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>결정 없음</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>Open decision {name}</source>
        <translation>결정 {name} 열기</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>조치할 내용</translation>
    </message>
    <message>
        <source>{number} days before</source>
        <translation>{number}일 전</translation>
    </message>
</context>
<context>
    <name>ActionLineWidget</name>
    <message>
        <source>Done: {task}</source>
        <translation>완료: {task}</translation>
    </message>
    <message>
        <source>Open the action item</source>
        <translation>후속 조치 열기</translation>
    </message>
</context>
<context>
    <name>ActionsRegister</name>
    <message>
        <source>Action items of all meetings</source>
        <translation>모든 회의의 후속 조치</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done {date}</source>
        <translation>완료 {date}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>From</source>
        <translation>근거 결정</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>No action item matches.</source>
        <translation>맞는 후속 조치가 없습니다.</translation>
    </message>
    <message>
        <source>No action items yet. Record them in the minutes of a meeting.</source>
        <translation>아직 후속 조치가 없습니다. 회의록에 기록하십시오.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Search in the action items</source>
        <translation>후속 조치에서 찾기</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
</context>
<context>
    <name>ActivityInspector</name>
    <message>
        <source>8–9 July 2019, last week of May, ?</source>
        <translation>2019년 7월 8일~9일, 5월 마지막 주, ?</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>협력 기관 추가</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>실제 인원</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>활동 취소</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>City, country, or online</source>
        <translation>도시, 국가 또는 온라인</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예상 인원</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>예상 인원</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>개최됨</translation>
    </message>
    <message>
        <source>Keep date and place as the plan</source>
        <translation>날짜와 장소를 계획으로 보관</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>제목 언어</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Mail cancellation…</source>
        <translation>전자우편으로 취소 통지…</translation>
    </message>
    <message>
        <source>Mail invitation…</source>
        <translation>전자우편으로 초청…</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>사업 분야 없음</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Number who came</source>
        <translation>실제 참석 인원</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>회의 열기</translation>
    </message>
    <message>
        <source>Other editions</source>
        <translation>다른 회차</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>우리의 역할</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>협력 기관</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Place is confirmed</source>
        <translation>장소 확정</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Report, list, estimate…</source>
        <translation>보고서, 명단, 추정…</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Save cancellation…</source>
        <translation>취소 통지 저장…</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>초청장 저장…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Source of the number who came</source>
        <translation>참가 인원의 출처</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>대상 국가</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>The date is kept as text: {reason}</source>
        <translation>날짜를 입력한 글자 그대로 보관합니다: {reason}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>This is a meeting</source>
        <translation>회의로 만들기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>예상 참가자</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”은(는) 정수가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>{month}, {count} activities</source>
        <translation>{month}, 활동 {count}건</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>Call</source>
        <translation>원격 회의</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Event we attend</source>
        <translation>외부 행사 참가</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>개최됨</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>주요 시점</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Our event</source>
        <translation>자체 행사</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>결과물</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>We co-organize</source>
        <translation>공동 주최</translation>
    </message>
    <message>
        <source>We organize</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>참가</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Organization or person</source>
        <translation>기관 또는 사람</translation>
    </message>
</context>
<context>
    <name>AdoptionOffer</name>
    <message>
        <source>Add to the agenda</source>
        <translation>의제에 추가</translation>
    </message>
    <message>
        <source>The minutes of {meeting} wait for their adoption.</source>
        <translation>{meeting} 회의록이 채택을 기다리고 있습니다.</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Hours not set</source>
        <translation>시간 미정</translation>
    </message>
    <message>
        <source>Hours, such as 09:30–13:00</source>
        <translation>시간(예: 09:30–13:00)</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>AgendaInspector</name>
    <message>
        <source>Agenda: page and item</source>
        <translation>의제: 쪽과 안건</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>대기 안건</translation>
    </message>
    <message>
        <source>End at {time}</source>
        <translation>{time}에 끝</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Move item {number} to {day}</source>
        <translation>안건 {number}을(를) {day}(으)로 옮기기</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Papers: {drafts} drafts, {missing} versions missing</source>
        <translation>문서: 초안 {drafts}건, 빠진 언어본 {missing}건</translation>
    </message>
    <message>
        <source>Put item {number} off to some next meeting</source>
        <translation>안건 {number}을(를) 다음 회의로 미루기</translation>
    </message>
    <message>
        <source>Shorten item {number} to {minutes} min</source>
        <translation>안건 {number}을(를) {minutes}분으로 줄이기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>a later session</source>
        <translation>이후 세션</translation>
    </message>
    <message>
        <source>{day} is {time} over.</source>
        <translation>{day}: {time} 초과했습니다.</translation>
    </message>
    <message>
        <source>{language}: 1 item title missing</source>
        <translation>{language}: 안건 제목 1개 없음</translation>
    </message>
    <message>
        <source>{language}: 1 text is printed in another language</source>
        <translation>{language}: 글 1개가 다른 언어로 인쇄됩니다</translation>
    </message>
    <message>
        <source>{language}: {count} item titles missing</source>
        <translation>{language}: 안건 제목 {count}개 없음</translation>
    </message>
    <message>
        <source>{language}: {count} texts are printed in another language</source>
        <translation>{language}: 글 {count}개가 다른 언어로 인쇄됩니다</translation>
    </message>
    <message>
        <source>{name} leads items {first} and {second}, which run at the same time.</source>
        <translation>{name}이(가) 동시에 진행되는 안건 {first}과(와) {second}을(를) 맡고 있습니다.</translation>
    </message>
</context>
<context>
    <name>AgendaMenus</name>
    <message>
        <source>A day earlier</source>
        <translation>하루 앞당기기</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>하루 늦추기</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>휴식 추가</translation>
    </message>
    <message>
        <source>Add day or session</source>
        <translation>날짜·세션 추가</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>안건 추가</translation>
    </message>
    <message>
        <source>Add item after</source>
        <translation>다음에 안건 추가</translation>
    </message>
    <message>
        <source>Add sub-item</source>
        <translation>하위 안건 추가</translation>
    </message>
    <message>
        <source>Another session on this day</source>
        <translation>같은 날 세션 추가</translation>
    </message>
    <message>
        <source>Carry over from the last meeting…</source>
        <translation>지난 회의에서 이월…</translation>
    </message>
    <message>
        <source>Compare with the last agenda…</source>
        <translation>지난 의제와 비교…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Consent agenda</source>
        <translation>일괄 처리 안건</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>이 세션 삭제</translation>
    </message>
    <message>
        <source>Delete this session with its items</source>
        <translation>이 세션과 안건 삭제</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Duplicate to the next day</source>
        <translation>다음 날로 복제</translation>
    </message>
    <message>
        <source>In parallel with the item before</source>
        <translation>앞 안건과 동시 진행</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>한 수준 내리기</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>한 수준 올리기</translation>
    </message>
    <message>
        <source>Paste lines as items</source>
        <translation>여러 줄을 안건으로 붙여넣기</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Put off to some next meeting</source>
        <translation>다음 회의로 미루기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>상설 안건</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Carried over from {meeting}</source>
        <translation>{meeting}에서 이월</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Consent agenda: adopted without discussion</source>
        <translation>일괄 처리 안건: 토의 없이 채택</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>시작 전에 끝남</translation>
    </message>
    <message>
        <source>In parallel with the item before it</source>
        <translation>앞 안건과 동시 진행</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>담당: {lead}</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Outside the dates</source>
        <translation>기간 밖</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>준비된 언어</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>상설 안건</translation>
    </message>
    <message>
        <source>The fixed start is missed by {time}</source>
        <translation>정한 시작 시각과 {time} 어긋납니다</translation>
    </message>
    <message>
        <source>The time of the items under it; its own {time} are set aside</source>
        <translation>하위 안건의 시간 합계이며 자체 시간 {time}은(는) 쓰지 않습니다</translation>
    </message>
    <message>
        <source>This start is fixed</source>
        <translation>시작 시각이 정해져 있습니다</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation>{day}: {title}</translation>
    </message>
    <message>
        <source>{lead} leads another item at the same time</source>
        <translation>{lead}이(가) 같은 시간에 다른 안건도 맡고 있음</translation>
    </message>
    <message>
        <source>{time} free</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} 초과</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}(계속)</translation>
    </message>
    <message>
        <source>{used} of {available}</source>
        <translation>{available} 중 {used}</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Add a break after the current item (Ctrl+B)</source>
        <translation>현재 안건 다음에 휴식 추가(Ctrl+B)</translation>
    </message>
    <message>
        <source>Add a day or another session</source>
        <translation>날짜 또는 다른 세션 추가</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>안건 추가</translation>
    </message>
    <message>
        <source>Add an item after the current one (Enter)</source>
        <translation>현재 안건 다음에 안건 추가(Enter)</translation>
    </message>
    <message>
        <source>Add an item under the current one (Ctrl+Enter)</source>
        <translation>현재 안건 아래에 안건 추가(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>템플릿으로 시작…</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>지난 회의에서</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Item {number} now takes as long as the items under it; its own {time} are set aside.</source>
        <translation>안건 {number}의 시간은 이제 하위 안건의 합계이며 자체 시간 {time}은(는) 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>No items yet. Add an item, or start from the last meeting or a template.</source>
        <translation>아직 안건이 없습니다. 안건을 추가하거나 지난 회의 또는 템플릿에서 시작하십시오.</translation>
    </message>
    <message>
        <source>Put off to some next meeting. The backlog beside the agenda has it.</source>
        <translation>다음 회의로 미루었습니다. 의제 옆의 대기 안건에 있습니다.</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>하위 안건</translation>
    </message>
</context>
<context>
    <name>AgendaTree</name>
    <message>
        <source>Agenda</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>Enter adds an item, Tab and Shift+Tab indent and outdent, Alt with the arrows moves, Esc leaves the table</source>
        <translation>Enter는 안건 추가, Tab과 Shift+Tab은 수준 바꾸기, Alt와 화살표는 옮기기, Esc는 표에서 나가기</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type the amount with its currency, such as 500 EUR. Nothing was changed.</source>
        <translation>500 EUR와 같이 금액을 통화와 함께 입력하십시오. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not read as an amount. Nothing was changed.</source>
        <translation>“{text}”은(는) 금액으로 읽을 수 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>AnnexLineWidget</name>
    <message>
        <source>Annex {number}</source>
        <translation>부속 문서 {number}</translation>
    </message>
    <message>
        <source>Open the annex</source>
        <translation>부속 문서 열기</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Open: {name}, {question}</source>
        <translation>열기: {name}, {question}</translation>
    </message>
    <message>
        <source>Remove the annex</source>
        <translation>부속 문서 빼기</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>부속 문서 제목</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Agreement</source>
        <translation>협약</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>사례 연구</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>간행물</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>정관</translation>
    </message>
    <message>
        <source>about</source>
        <translation>관련</translation>
    </message>
    <message>
        <source>by</source>
        <translation>작성</translation>
    </message>
</context>
<context>
    <name>ArchiveDocumentInspector</name>
    <message>
        <source>By and about</source>
        <translation>작성자와 관련 대상</translation>
    </message>
    <message>
        <source>By or about whom or what</source>
        <translation>작성자 또는 관련된 사람이나 대상</translation>
    </message>
    <message>
        <source>By or about {name}</source>
        <translation>작성자 또는 관련 대상: {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Document of the archive</source>
        <translation>자료실 문서</translation>
    </message>
    <message>
        <source>Internal: not listed for outsiders</source>
        <translation>내부용: 외부용 목록에 넣지 않음</translation>
    </message>
    <message>
        <source>Its text can be searched.</source>
        <translation>문서의 글을 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>No text was found in it: it may be a scan or protected.</source>
        <translation>문서에서 글을 찾지 못했습니다. 스캔한 문서이거나 보호된 문서일 수 있습니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Nothing in the file is called “{text}”. Nothing was changed.</source>
        <translation>파일에 “{text}”(이)라는 것이 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Organisation, person, activity…</source>
        <translation>기관, 사람, 활동…</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>파일 바꾸기…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>{name} 연결 빼기</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Nothing was changed.</source>
        <translation>“{text}”은(는) 연도가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ArchiveFiles</name>
    <message>
        <source>1 document has been added.</source>
        <translation>문서 1건을 추가했습니다.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>문서 추가</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>문서를 추가하는 중</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.pptx *.xlsx *.txt);;All files (*)</source>
        <translation>문서 (*.pdf *.docx *.odt *.pptx *.xlsx *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Replace the file of “{title}”</source>
        <translation>“{title}” 파일 바꾸기</translation>
    </message>
    <message>
        <source>Replacing a file</source>
        <translation>파일을 바꾸는 중</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>다른 이름으로 문서 저장</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path}에 저장함</translation>
    </message>
    <message>
        <source>{number} documents have been added.</source>
        <translation>문서 {number}건을 추가했습니다.</translation>
    </message>
    <message>
        <source>“{link}” is no address that can be opened.</source>
        <translation>“{link}”은(는) 열 수 있는 주소가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>1 document</source>
        <translation>문서 1건</translation>
    </message>
    <message>
        <source>Add documents to the archive…</source>
        <translation>자료실에 문서 추가…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>문서 추가…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가한 날</translation>
    </message>
    <message>
        <source>By and about</source>
        <translation>작성자와 관련 대상</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>맞는 문서가 없습니다.</translation>
    </message>
    <message>
        <source>No documents yet. Drop case studies, agreements or reports here: they are kept in the file and found by their text.</source>
        <translation>아직 문서가 없습니다. 사례 연구, 협약, 보고서를 여기에 끌어다 놓으십시오. 파일 안에 보관되고 글로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Search in the documents</source>
        <translation>문서에서 찾기</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>종류 정하기</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>모든 문서 보기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>{number} documents</source>
        <translation>문서 {number}건</translation>
    </message>
    <message>
        <source>{number} shown</source>
        <translation>{number}건 표시</translation>
    </message>
</context>
<context>
    <name>ArchiveSection</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>문서 추가</translation>
    </message>
    <message>
        <source>Add documents; files can also be dropped here</source>
        <translation>문서 추가. 파일을 여기에 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} 열기</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Absent</source>
        <translation>결석</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>위임</translation>
    </message>
    <message>
        <source>By proxy, nobody named</source>
        <translation>위임, 위임받은 사람 미정</translation>
    </message>
    <message>
        <source>By proxy: {name}</source>
        <translation>위임: {name}</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>{time}부터</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time}까지</translation>
    </message>
    <message>
        <source>{name} speaks for somebody else. The rules allow no proxies: it does not count.</source>
        <translation>{name}이(가) 다른 사람의 위임을 받았습니다. 규칙상 위임이 허용되지 않아 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>{name} speaks for {number} others. The rules allow {limit}: the rest does not count.</source>
        <translation>{name}이(가) {number}명의 위임을 받았습니다. 규칙상 {limit}명까지 허용되어 나머지는 집계되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>AttendanceDeeds</name>
    <message>
        <source>All the others are absent</source>
        <translation>나머지는 모두 결석</translation>
    </message>
    <message>
        <source>Apologies of those who declined</source>
        <translation>불참 회신자는 불참 통보로</translation>
    </message>
    <message>
        <source>Comes now, at {time}</source>
        <translation>지금 도착, {time}</translation>
    </message>
    <message>
        <source>From when to when…</source>
        <translation>언제부터 언제까지…</translation>
    </message>
    <message>
        <source>Leaves now, at {time}</source>
        <translation>지금 퇴장, {time}</translation>
    </message>
    <message>
        <source>Nobody who is there could speak for them</source>
        <translation>출석자 가운데 위임받을 수 있는 사람이 없음</translation>
    </message>
    <message>
        <source>Those who accepted are present</source>
        <translation>참석 회신자는 출석으로</translation>
    </message>
    <message>
        <source>Type hours such as 09:45–11:10, 9:45 or –11:10.</source>
        <translation>09:45–11:10, 9:45, –11:10처럼 시각을 입력하십시오.</translation>
    </message>
    <message>
        <source>{text} ({count})</source>
        <translation>{text} ({count})</translation>
    </message>
</context>
<context>
    <name>AttendanceRegister</name>
    <message>
        <source>Absent</source>
        <translation>결석</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>Attendance over the years</source>
        <translation>연도별 출석</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>위임</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>No attendance yet. Note who is there in the participants of a meeting, or in the room.</source>
        <translation>아직 출석 기록이 없습니다. 회의의 참가자 목록이나 회의장 화면에서 기록하십시오.</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>해당하는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Search in the attendance</source>
        <translation>출석 검색</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Show among the members</source>
        <translation>회원 화면에서 보기</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연도</translation>
    </message>
</context>
<context>
    <name>BacklogList</name>
    <message>
        <source>Backlog: items for some next meeting</source>
        <translation>다음 회의를 기다리는 안건</translation>
    </message>
</context>
<context>
    <name>BacklogPanel</name>
    <message>
        <source>Add to the backlog</source>
        <translation>대기 안건에 추가</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>For some next meeting</source>
        <translation>다음 회의용</translation>
    </message>
    <message>
        <source>Nothing waits. Put an item of the agenda off (Ctrl+Shift+L), or type one below.</source>
        <translation>대기 중인 안건이 없습니다. 의제의 안건을 미루거나(Ctrl+Shift+L) 아래에 입력하십시오.</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>의제에 올리기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>for any body</source>
        <translation>모든 기구용</translation>
    </message>
    <message>
        <source>put off by {meeting}</source>
        <translation>{meeting}에서 미룸</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}부터</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Asked for</source>
        <translation>직접 요청</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <translation>{name} 백업</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>가져오기 전</translation>
    </message>
    <message>
        <source>Before going back to a backup</source>
        <translation>백업으로 되돌리기 전</translation>
    </message>
    <message>
        <source>Before the file was brought up to date</source>
        <translation>파일을 새 형식으로 바꾸기 전</translation>
    </message>
    <message>
        <source>Choose a backup to see what going back to it would change.</source>
        <translation>백업을 고르면 되돌릴 때 무엇이 바뀌는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Comparing with a backup</source>
        <translation>백업과 비교</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>비교하는 중…</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>이 백업으로 되돌리기</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>백업으로 되돌리기</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>백업 보관</translation>
    </message>
    <message>
        <source>Kept every day</source>
        <translation>매일 보관</translation>
    </message>
    <message>
        <source>No backup yet. One is kept every day that the file is opened, and before an import.</source>
        <translation>아직 백업이 없습니다. 파일을 여는 날마다 하나, 그리고 가져오기 전에 하나를 보관합니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>The file holds exactly what this backup holds.</source>
        <translation>파일의 내용이 이 백업과 똑같습니다.</translation>
    </message>
    <message>
        <source>The file is as it was in the backup. Undo takes it back.</source>
        <translation>파일이 백업 때의 상태가 되었습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>{kind}: {back} brought back, {changed} changed, {removed} removed</source>
        <translation>{kind}: 되살림 {back}, 변경 {changed}, 제거 {removed}</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>No next step</source>
        <translation>다음 단계 없음</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>by {date}</source>
        <translation>{date}까지</translation>
    </message>
    <message>
        <source>late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date}부터</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>At least a share</source>
        <translation>일정 비율 이상</translation>
    </message>
    <message>
        <source>Everybody for</source>
        <translation>전원 찬성</translation>
    </message>
    <message>
        <source>More for than against</source>
        <translation>찬성이 반대보다 많음</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>과반수</translation>
    </message>
    <message>
        <source>Nobody against</source>
        <translation>반대 없음</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>전체 기준</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>출석 기준</translation>
    </message>
    <message>
        <source>of votes cast</source>
        <translation>투표수 기준</translation>
    </message>
</context>
<context>
    <name>BodiesBar</name>
    <message>
        <source>Add a body</source>
        <translation>기구 추가</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>의석 추가</translation>
    </message>
    <message>
        <source>Ending soon {number}</source>
        <translation>곧 만료 {number}</translation>
    </message>
    <message>
        <source>Narrower years</source>
        <translation>연도 폭 좁히기</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>보기 방식</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Vacant {number}</source>
        <translation>공석 {number}</translation>
    </message>
    <message>
        <source>Wider years</source>
        <translation>연도 폭 넓히기</translation>
    </message>
</context>
<context>
    <name>BodiesModel</name>
    <message>
        <source>Add name</source>
        <translation>이름 추가</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>기관 추가</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>곧 만료</translation>
    </message>
    <message>
        <source>Exercised by</source>
        <translation>대표자</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>보유 기관</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>임기</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>공석</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>1 seat</source>
        <translation>의석 1개</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>기구 추가</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>의석 추가</translation>
    </message>
    <message>
        <source>Bodies and seats</source>
        <translation>기구와 의석</translation>
    </message>
    <message>
        <source>Bodies: list of seats</source>
        <translation>기구: 의석 목록</translation>
    </message>
    <message>
        <source>Bodies: timeline</source>
        <translation>기구: 타임라인</translation>
    </message>
    <message>
        <source>Bodies: who sat on a day</source>
        <translation>기구: 특정 날짜의 의석</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the term</source>
        <translation>임기 삭제</translation>
    </message>
    <message>
        <source>Delete with its history</source>
        <translation>이력과 함께 삭제</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>사업계획 가져오기…</translation>
    </message>
    <message>
        <source>Leave vacant from {day} on</source>
        <translation>{day}부터 공석으로 두기</translation>
    </message>
    <message>
        <source>Make the missing seat</source>
        <translation>빠진 의석 만들기</translation>
    </message>
    <message>
        <source>Make the {number} missing seats</source>
        <translation>빠진 의석 {number}개 만들기</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>새 기구</translation>
    </message>
    <message>
        <source>New rules from {day} on</source>
        <translation>{day}부터 새 규칙</translation>
    </message>
    <message>
        <source>No body yet. Add one, such as a board, or import the programme.</source>
        <translation>아직 기구가 없습니다. 이사회와 같은 기구를 추가하거나 사업계획을 가져오십시오.</translation>
    </message>
    <message>
        <source>No seat is so on this day.</source>
        <translation>이 날짜에 해당하는 의석이 없습니다.</translation>
    </message>
    <message>
        <source>Remove the seat from {day} on</source>
        <translation>{day}부터 의석 없애기</translation>
    </message>
    <message>
        <source>Show all seats</source>
        <translation>모든 의석 보기</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} 보기</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>의석 {number}개</translation>
    </message>
</context>
<context>
    <name>BodyInspector</name>
    <message>
        <source>Acronym</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>의석 추가</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>투표 집단</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Document symbols</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Majorities</source>
        <translation>의결 요건</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Stated composition</source>
        <translation>명시된 구성</translation>
    </message>
</context>
<context>
    <name>BuildProgress</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>페이지를 만드는 중</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>페이지를 만드는 중…</translation>
    </message>
    <message>
        <source>The pages were not made.</source>
        <translation>페이지를 만들지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>: 1 day of {days}</source>
        <translation>: {days}일 중 하루</translation>
    </message>
    <message>
        <source>Arrow keys go from activity to activity. Shift with the arrow keys moves the selected ones by a day or a week; Ctrl+Shift with the arrow keys makes one longer or shorter. Enter opens it, C confirms its date, Delete deletes it. Insert begins a new one; so does dragging over empty days. Ctrl with a click selects several, Ctrl with a drag copies. T goes to today, Alt with the left and right arrow keys to the time before and after. Esc cancels.</source>
        <translation>화살표 키로 활동 사이를 옮겨 다닙니다. Shift와 화살표 키는 고른 활동을 하루 또는 한 주 옮기고, Ctrl+Shift와 화살표 키는 활동을 늘이거나 줄입니다. Enter는 열기, C는 날짜 확정, Delete는 삭제입니다. Insert를 누르거나 빈 날을 끌면 새 활동을 만듭니다. Ctrl을 누르고 클릭하면 여러 개를 고르고, Ctrl을 누르고 끌면 복사합니다. T는 오늘로, Alt와 왼쪽·오른쪽 화살표 키는 앞뒤 기간으로 갑니다. Esc는 취소입니다.</translation>
    </message>
    <message>
        <source>Cancel activity</source>
        <translation>활동 취소</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>기간 변경</translation>
    </message>
    <message>
        <source>Co-organizer</source>
        <translation>공동 주최</translation>
    </message>
    <message>
        <source>Confirm date</source>
        <translation>날짜 확정</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Copy to {days}</source>
        <translation>{days}에 복사</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Drag to a day</source>
        <translation>날짜로 끌어다 놓기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Four weeks earlier</source>
        <translation>4주 앞당기기</translation>
    </message>
    <message>
        <source>Four weeks later</source>
        <translation>4주 늦추기</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>개최됨</translation>
    </message>
    <message>
        <source>Host: {names}</source>
        <translation>주관: {names}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>초청</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>사업 분야 {number}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Mail cancellation…</source>
        <translation>전자우편으로 취소 통지…</translation>
    </message>
    <message>
        <source>Mail invitation…</source>
        <translation>전자우편으로 초청…</translation>
    </message>
    <message>
        <source>Make the date tentative</source>
        <translation>날짜를 잠정으로</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>옮기기…</translation>
    </message>
    <message>
        <source>New date of {title}</source>
        <translation>{title}의 새 날짜</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>사업 분야 없음</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>하루 앞당기기</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>하루 늦추기</translation>
    </message>
    <message>
        <source>One day of these {days}, not yet fixed</source>
        <translation>이 {days}일 중 하루, 아직 미정</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>1주 앞당기기</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>1주 늦추기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>Organizer: {names}</source>
        <translation>주최: {names}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Reinstate activity</source>
        <translation>활동 되살리기</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>반복됨</translation>
    </message>
    <message>
        <source>Same days as {other}, {place}</source>
        <translation>{other}과(와) 같은 날, {place}</translation>
    </message>
    <message>
        <source>Save cancellation…</source>
        <translation>취소 통지 저장…</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>초청장 저장…</translation>
    </message>
    <message>
        <source>Set line</source>
        <translation>사업 분야 정하기</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>날짜 정하기</translation>
    </message>
    <message>
        <source>Some time within</source>
        <translation>기간 중 하루</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Title of the new activity, {days}</source>
        <translation>새 활동의 제목, {days}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>외 {count}건</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>활동 {count}건</translation>
    </message>
    <message>
        <source>{count} activities selected</source>
        <translation>활동 {count}건 선택됨</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}, {last}</translation>
    </message>
    <message>
        <source>{period}, day not known</source>
        <translation>{period}, 날짜 미정</translation>
    </message>
    <message>
        <source>{period}: {count} activities. {help}</source>
        <translation>{period}: 활동 {count}개. {help}</translation>
    </message>
    <message>
        <source>{places} at the same time</source>
        <translation>{places}: 기간 겹침</translation>
    </message>
    <message>
        <source>{places} on the same day</source>
        <translation>{places}: 같은 날</translation>
    </message>
    <message>
        <source>{places} on the same {days} days</source>
        <translation>{places}: 같은 날 {days}일</translation>
    </message>
    <message>
        <source>{year}, {count} activities. {help}</source>
        <translation>{year}년, 활동 {count}건. {help}</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>All years</source>
        <translation>모든 연도</translation>
    </message>
    <message>
        <source>Calendar {year}.ics</source>
        <translation>달력 {year}.ics</translation>
    </message>
    <message>
        <source>Calendar.ics</source>
        <translation>달력.ics</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>달력 내보내기</translation>
    </message>
    <message>
        <source>For outsiders</source>
        <translation>외부용</translation>
    </message>
    <message>
        <source>Leaves out internal activities, and who takes part in the others.</source>
        <translation>내부용 활동과 다른 활동의 참가자는 뺍니다.</translation>
    </message>
    <message>
        <source>Only “{title}”</source>
        <translation>“{title}”만</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>The selected activities: {count}</source>
        <translation>선택한 활동: {count}</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>{year}년</translation>
    </message>
    <message>
        <source>What is shown now, {count} activities</source>
        <translation>지금 보이는 활동 {count}건</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>무엇을 내보냅니까?</translation>
    </message>
    <message>
        <source>What this person goes to:</source>
        <translation>이 사람이 가는 활동:</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb *.icalendar *.vcs);;All files (*)</source>
        <translation>달력 파일 (*.ics *.ical *.ifb *.icalendar *.vcs);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>달력 파일 (*.ics)</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>달력 내보내기</translation>
    </message>
    <message>
        <source>Exporting the calendar</source>
        <translation>달력을 내보내는 중</translation>
    </message>
    <message>
        <source>Import calendar files</source>
        <translation>달력 파일 가져오기</translation>
    </message>
    <message>
        <source>Importing the calendar</source>
        <translation>달력을 가져오는 중</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>전자우편 (*.eml)</translation>
    </message>
    <message>
        <source>No mail program opens drafts here; the draft is in {path}</source>
        <translation>여기에는 초안을 여는 전자우편 프로그램이 없습니다. 초안은 {path}에 있습니다</translation>
    </message>
    <message>
        <source>Reading the calendar files</source>
        <translation>달력 파일을 읽는 중</translation>
    </message>
    <message>
        <source>Save the cancellation</source>
        <translation>취소 통지 저장</translation>
    </message>
    <message>
        <source>Save the draft of the mail</source>
        <translation>전자우편 초안 저장</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>초청장 저장</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path}에 저장함</translation>
    </message>
    <message>
        <source>The calendar has been imported. Undo takes it back.</source>
        <translation>달력을 가져왔습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The draft is open in your mail program; it is saved in {path}</source>
        <translation>전자우편 프로그램에 초안을 열었습니다. {path}에 저장되어 있습니다</translation>
    </message>
    <message>
        <source>{count} events are in {path}.</source>
        <translation>{path}에 일정 {count}건이 있습니다.</translation>
    </message>
    <message>
        <source>{count} events are in {path}; {left_out} activities were left out.</source>
        <translation>{path}에 일정 {count}건이 있습니다. 활동 {left_out}건은 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Align by</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>현재 내용</translation>
    </message>
    <message>
        <source>As they were planned</source>
        <translation>계획한 내용</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>날짜와 장소</translation>
    </message>
    <message>
        <source>Leaves out internal activities and why plans changed.</source>
        <translation>내부용 활동과 계획이 달라진 이유는 뺍니다.</translation>
    </message>
    <message>
        <source>Only what is filtered</source>
        <translation>필터에 맞는 것만</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Align by</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Go to a date (G)</source>
        <translation>날짜로 가기(G)</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>오늘로 가기(T)</translation>
    </message>
    <message>
        <source>Next (Alt+→)</source>
        <translation>다음(Alt+→)</translation>
    </message>
    <message>
        <source>Previous (Alt+←)</source>
        <translation>이전(Alt+←)</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>보기 방식</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Choose the time zone</source>
        <translation>시간대 고르기</translation>
    </message>
    <message>
        <source>Components that cannot be read: {count}.</source>
        <translation>읽을 수 없는 구성 요소: {count}개.</translation>
    </message>
    <message>
        <source>Date as read</source>
        <translation>읽은 날짜</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import {count} calendar files</source>
        <translation>달력 파일 {count}개 가져오기</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} 가져오기</translation>
    </message>
    <message>
        <source>It names the time zone “{zone}”.</source>
        <translation>적힌 시간대는 “{zone}”입니다.</translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation>그대로 보관</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 일정</translation>
    </message>
    <message>
        <source>Older than what the file has</source>
        <translation>파일의 내용보다 오래됨</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>검토 항목</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Properties of the calendar</source>
        <translation>달력의 속성</translation>
    </message>
    <message>
        <source>Reading the files again…</source>
        <translation>파일을 다시 읽는 중…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Remarks {count}</source>
        <translation>참고 사항 {count}</translation>
    </message>
    <message>
        <source>Replaced by another version in the same files</source>
        <translation>같은 파일들의 다른 판으로 대체됨</translation>
    </message>
    <message>
        <source>The files name time zones that nobody knows. Say which ones are meant; until then their events cannot be imported.</source>
        <translation>파일에 알 수 없는 시간대가 있습니다. 어느 시간대인지 정해 주십시오. 그 전에는 해당 일정을 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>The same as in the file</source>
        <translation>파일의 내용과 같음</translation>
    </message>
    <message>
        <source>Time zone for {name}</source>
        <translation>{name}의 시간대</translation>
    </message>
    <message>
        <source>Time zone not known: {date}</source>
        <translation>알 수 없는 시간대: {date}</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>가져올 항목</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>읽을 수 없는 것</translation>
    </message>
    <message>
        <source>What is to be imported</source>
        <translation>가져올 항목</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>replaces an earlier one</source>
        <translation>이전 것을 대체</translation>
    </message>
    <message>
        <source>{chosen} of {all} ticked. It is one step, which Undo takes back.</source>
        <translation>{all}건 중 {chosen}건 선택. 한 단계이므로 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>{date} (one of a series)</source>
        <translation>{date}(반복 중 한 건)</translation>
    </message>
    <message>
        <source>{date} (repeated)</source>
        <translation>{date}(반복)</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>{zone} (events: {count})</source>
        <translation>{zone}(일정: {count}건)</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>CalendarListPage</name>
    <message>
        <source>1 activity</source>
        <translation>활동 1건</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>모든 연도</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>고른 행을 표로 복사</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>표시 기간</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>목록에서 찾기</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>월 미정</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>내 활동</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>앞으로 30일</translation>
    </message>
    <message>
        <source>No activity on these days matches.</source>
        <translation>이 기간에 맞는 활동이 없습니다.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>한 해 전체 보기</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>활동 {count}건</translation>
    </message>
    <message>
        <source>{year}, month not known</source>
        <translation>{year}년, 월 미정</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>1 activity</source>
        <translation>활동 1건</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>활동 추가</translation>
    </message>
    <message>
        <source>Confirm the date of the selected activity</source>
        <translation>고른 활동의 날짜 확정</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Dates to confirm</source>
        <translation>확정할 날짜</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>날짜로 가기…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>오늘로 가기</translation>
    </message>
    <message>
        <source>Import the programme…</source>
        <translation>사업계획 가져오기…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>No activities in {year} yet. Add one or import the programme.</source>
        <translation>{year}년에는 아직 활동이 없습니다. 활동을 추가하거나 사업계획을 가져오십시오.</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>아직 사업계획 없음</translation>
    </message>
    <message>
        <source>Print the calendar…</source>
        <translation>달력 인쇄…</translation>
    </message>
    <message>
        <source>Programme of activities</source>
        <translation>활동 사업계획</translation>
    </message>
    <message>
        <source>Programme of activities, adopted</source>
        <translation>활동 사업계획, 채택</translation>
    </message>
    <message>
        <source>Programme of activities, draft</source>
        <translation>활동 사업계획, 초안</translation>
    </message>
    <message>
        <source>Show all activities</source>
        <translation>모든 활동 보기</translation>
    </message>
    <message>
        <source>Show the calendar as: {mode}</source>
        <translation>달력 보기 방식: {mode}</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>활동 {count}건</translation>
    </message>
    <message>
        <source>{count} without a day</source>
        <translation>날짜 미정 {count}건</translation>
    </message>
</context>
<context>
    <name>CandidatesBox</name>
    <message>
        <source>Add a candidate</source>
        <translation>후보 추가</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 빼기</translation>
    </message>
    <message>
        <source>Votes for {name}</source>
        <translation>{name} 득표수</translation>
    </message>
</context>
<context>
    <name>CarriedList</name>
    <message>
        <source>1 action item open</source>
        <translation>진행 중인 후속 조치 1건</translation>
    </message>
    <message>
        <source>Items that come up again</source>
        <translation>다시 다룰 안건</translation>
    </message>
    <message>
        <source>Nothing was left over, and nothing waits.</source>
        <translation>남은 안건도 대기 안건도 없습니다.</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>논의하지 않음</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>미룸</translation>
    </message>
    <message>
        <source>{count} action items open</source>
        <translation>진행 중인 후속 조치 {count}건</translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>이월</translation>
    </message>
    <message>
        <source>Carry over from the last meeting</source>
        <translation>지난 회의에서 이월</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>There is no earlier meeting of this body or series.</source>
        <translation>이 기구나 시리즈의 이전 회의가 없습니다.</translation>
    </message>
    <message>
        <source>What {meeting} put off or did not discuss, and what still has open action items.</source>
        <translation>{meeting}에서 미루었거나 논의하지 않은 안건, 그리고 후속 조치가 남은 안건입니다.</translation>
    </message>
    <message>
        <source>{meeting} left nothing over: nothing was put off, and no action item is open.</source>
        <translation>{meeting}에서 남은 것이 없습니다. 미룬 안건도 진행 중인 후속 조치도 없습니다.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Clashes</source>
        <translation>일정 겹침</translation>
    </message>
    <message>
        <source>Contradictions in the document</source>
        <translation>문서 안의 모순</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>이 파일</translation>
    </message>
    <message>
        <source>Missing details</source>
        <translation>빠진 내용</translation>
    </message>
    <message>
        <source>No day, no place, no row, no seat</source>
        <translation>날짜, 장소, 행, 의석 없음</translation>
    </message>
    <message>
        <source>Two parts of the document disagree</source>
        <translation>문서의 두 부분이 서로 다름</translation>
    </message>
    <message>
        <source>Two things at the same time</source>
        <translation>같은 시기에 둘이 겹침</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}행</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>1 finding shown</source>
        <translation>점검 결과 1건 표시</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Close {kind}</source>
        <translation>{kind} 접기</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>점검 결과</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>제쳐 둔 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to check. Dates and places agree.</source>
        <translation>점검할 것이 없습니다. 날짜와 장소가 서로 맞습니다.</translation>
    </message>
    <message>
        <source>Open {kind}</source>
        <translation>{kind} 펼치기</translation>
    </message>
    <message>
        <source>Print the findings…</source>
        <translation>점검 결과 인쇄…</translation>
    </message>
    <message>
        <source>Set aside {number}</source>
        <translation>제쳐 둠 {number}</translation>
    </message>
    <message>
        <source>Show findings: {kind}</source>
        <translation>점검 결과 보기: {kind}</translation>
    </message>
    <message>
        <source>in the programme of {year}</source>
        <translation>{year}년 사업계획</translation>
    </message>
    <message>
        <source>{number} findings shown</source>
        <translation>점검 결과 {number}건 표시</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number}건 더</translation>
    </message>
    <message>
        <source>{number} more: {kind}</source>
        <translation>{number}건 더: {kind}</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>{name}: press to change</source>
        <translation>{name}: 눌러서 바꾸기</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>no time given</source>
        <translation>배정 시간 없음</translation>
    </message>
    <message>
        <source>of {duration}</source>
        <translation>/ {duration}</translation>
    </message>
    <message>
        <source>{of}, not begun</source>
        <translation>{of}, 시작 전</translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Closed on {date}: agenda, papers, participants and minutes are locked.</source>
        <translation>{date} 종료: 의제, 문서, 참가자, 회의록이 잠겼습니다.</translation>
    </message>
    <message>
        <source>Closed: agenda, papers, participants and minutes are locked.</source>
        <translation>종료됨: 의제, 문서, 참가자, 회의록이 잠겼습니다.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>다시 열기…</translation>
    </message>
</context>
<context>
    <name>CollegesSection</name>
    <message>
        <source>Add a college</source>
        <translation>투표 집단 추가</translation>
    </message>
    <message>
        <source>Add a college, such as “Local governments”</source>
        <translation>투표 집단 추가(예: “지방정부”)</translation>
    </message>
    <message>
        <source>Title of the college</source>
        <translation>투표 집단 제목</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} 가중치</translation>
    </message>
    <message>
        <source>no seat of it has a vote</source>
        <translation>표결권이 있는 의석 없음</translation>
    </message>
    <message>
        <source>{share} % of the vote</source>
        <translation>전체 표의 {share}%</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Drag to order, or press Alt with the arrow keys.</source>
        <translation>끌어서 순서를 바꾸거나 Alt와 화살표 키를 누르십시오.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>About GSEF Desktop</source>
        <translation>GSEF Desktop 정보</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>백업…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>파일 닫기</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>상세 창 닫기</translation>
    </message>
    <message>
        <source>Copy the programme to the next year…</source>
        <translation>사업계획을 다음 해로 복사…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>어두운 테마</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>달력 내보내기…</translation>
    </message>
    <message>
        <source>File history…</source>
        <translation>파일 이력…</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>이 화면에서 찾기</translation>
    </message>
    <message>
        <source>Import a table or vCards…</source>
        <translation>표 또는 vCard 연락처 가져오기…</translation>
    </message>
    <message>
        <source>Import calendar files…</source>
        <translation>캘린더 파일 가져오기…</translation>
    </message>
    <message>
        <source>Import programme…</source>
        <translation>사업계획 가져오기…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>밝은 테마</translation>
    </message>
    <message>
        <source>Look of printed documents…</source>
        <translation>인쇄 문서 모양…</translation>
    </message>
    <message>
        <source>Narrow sidebar</source>
        <translation>좁은 옆 막대</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>새 활동</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>새 파일…</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>새 할 일</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>다음 해</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>최근 파일 열기</translation>
    </message>
    <message>
        <source>Open the file menu</source>
        <translation>파일 메뉴 열기</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>지난해</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>다시 실행: {step}</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>다른 이름으로 사본 저장…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>검색과 명령</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>회의 템플릿…</translation>
    </message>
    <message>
        <source>Templates of tasks…</source>
        <translation>할 일 템플릿…</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>시스템 테마</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>실행 취소: {step}</translation>
    </message>
</context>
<context>
    <name>CompareAgendasDialog</name>
    <message>
        <source>Against {meeting}: {counts}.</source>
        <translation>{meeting} 대비: {counts}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Compare with the last agenda</source>
        <translation>지난 의제와 비교</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Items of both agendas</source>
        <translation>두 의제의 안건</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>There is no earlier meeting of this body or series.</source>
        <translation>이 기구나 시리즈의 이전 회의가 없습니다.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>이월</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>길어짐</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>옮김</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 안건</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>짧아짐</translation>
    </message>
    <message>
        <source>was “{title}”</source>
        <translation>이전 제목 “{title}”</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>없어짐 {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>옮김 {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>새 안건 {count}</translation>
    </message>
    <message>
        <source>{count} with another time</source>
        <translation>시간 변경 {count}</translation>
    </message>
</context>
<context>
    <name>CompositionSection</name>
    <message>
        <source>1 seat in the file</source>
        <translation>파일에 의석 1개</translation>
    </message>
    <message>
        <source>13, 2–3, or “as requested”</source>
        <translation>13, 2–3 또는 “요청 시”</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>구성 항목 추가</translation>
    </message>
    <message>
        <source>Add a line, such as “Observers”</source>
        <translation>구성 항목 추가(예: “참관인”)</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Classification of {name}</source>
        <translation>{name} 분류</translation>
    </message>
    <message>
        <source>College</source>
        <translation>투표 집단</translation>
    </message>
    <message>
        <source>College of {name}</source>
        <translation>{name} 투표 집단</translation>
    </message>
    <message>
        <source>Make the missing seat</source>
        <translation>빠진 의석 만들기</translation>
    </message>
    <message>
        <source>Make the {number} missing seats</source>
        <translation>빠진 의석 {number}개 만들기</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation>{name} 수</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 빼기</translation>
    </message>
    <message>
        <source>Title of the line</source>
        <translation>구성 항목 제목</translation>
    </message>
    <message>
        <source>Votes each</source>
        <translation>의석당 표</translation>
    </message>
    <message>
        <source>Votes of {name}</source>
        <translation>{name} 표</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>in the quorum</source>
        <translation>정족수에 포함</translation>
    </message>
    <message>
        <source>{name} count for the quorum</source>
        <translation>{name}을(를) 정족수에 포함</translation>
    </message>
    <message>
        <source>{number} seats in the file</source>
        <translation>파일에 의석 {number}개</translation>
    </message>
    <message>
        <source>“{text}” is not a number or a range. Nothing was changed.</source>
        <translation>“{text}”은(는) 숫자나 범위가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Nothing was changed.</source>
        <translation>“{text}”은(는) 숫자가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>1 day of {number}</source>
        <translation>{number}일 중 하루</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Dates to confirm</source>
        <translation>확정할 날짜</translation>
    </message>
    <message>
        <source>Every date is confirmed.</source>
        <translation>모든 날짜가 확정되었습니다.</translation>
    </message>
    <message>
        <source>In {number} days</source>
        <translation>{number}일 안</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>{number} more in the calendar</source>
        <translation>달력에 {number}건 더</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Annual report, members' list…</source>
        <translation>연차 보고서, 회원 명부…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>회원 수</translation>
    </message>
    <message>
        <source>On</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Type the day on which they were counted.</source>
        <translation>회원 수를 센 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of members.</source>
        <translation>“{text}”은(는) 회원 수가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>“{text}” is not known as a country. Nothing was changed.</source>
        <translation>“{text}”은(는) 알려진 국가가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>CreateFeesDialog</name>
    <message>
        <source>1 fee was made.</source>
        <translation>회비 1건을 만들었습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>날짜 또는 빈칸</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>회비</translation>
    </message>
    <message>
        <source>Fees of {year}</source>
        <translation>{year}년 회비</translation>
    </message>
    <message>
        <source>In all {amount}</source>
        <translation>합계 {amount}</translation>
    </message>
    <message>
        <source>Make 1 fee</source>
        <translation>회비 1건 만들기</translation>
    </message>
    <message>
        <source>Make {number} fees</source>
        <translation>회비 {number}건 만들기</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Members of {year} get the usual fee of their category. Fees that exist already stay as they are.</source>
        <translation>{year}년 회원에게 구분별 기본 회비를 매깁니다. 이미 있는 회비는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Nobody is a member in {year}.</source>
        <translation>{year}년에는 회원이 없습니다.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>There is nothing to make.</source>
        <translation>만들 것이 없습니다.</translation>
    </message>
    <message>
        <source>has a fee already</source>
        <translation>이미 회비 있음</translation>
    </message>
    <message>
        <source>has no category</source>
        <translation>구분 없음</translation>
    </message>
    <message>
        <source>its category has no usual fee</source>
        <translation>구분에 기본 회비 없음</translation>
    </message>
    <message>
        <source>member since {date}</source>
        <translation>{date}부터 회원</translation>
    </message>
    <message>
        <source>{number} fees were made.</source>
        <translation>회비 {number}건을 만들었습니다.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>8 July, week 30, May 2020</source>
        <translation>7월 8일, 30주, 2020년 5월</translation>
    </message>
    <message>
        <source>A day, a week, a month or a year</source>
        <translation>날짜, 주, 월 또는 연도</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>날짜로 가기</translation>
    </message>
</context>
<context>
    <name>DatesToConfirmList</name>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Dates to confirm</source>
        <translation>확정할 날짜</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>확정 기한</translation>
    </message>
    <message>
        <source>{date} (proposed)</source>
        <translation>{date}(제안)</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, 기한 지남</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>A month earlier</source>
        <translation>한 달 전</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>한 달 뒤</translation>
    </message>
    <message>
        <source>Day on which the seats are shown</source>
        <translation>의석을 표시할 날짜</translation>
    </message>
    <message>
        <source>On</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Type a day. Up and Down go a day, Page Up and Page Down a month.</source>
        <translation>날짜를 입력하십시오. 위·아래 화살표는 하루씩, Page Up과 Page Down은 한 달씩 옮깁니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>This is not read as a date.</source>
        <translation>날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>DecisionDraft</name>
    <message>
        <source>New decision</source>
        <translation>새 결정</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>결정한 내용</translation>
    </message>
</context>
<context>
    <name>DecisionInspector</name>
    <message>
        <source>A day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>주제 추가</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>결정한 날</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Decision {name}</source>
        <translation>결정 {name}</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>결정 경위</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>이행됨</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>회원 자격</translation>
    </message>
    <message>
        <source>No membership rests on it. A membership names its decision in the inspector of the organisation.</source>
        <translation>이 결정에 근거한 회원 자격이 없습니다. 회원 자격의 근거 결정은 기관의 상세 창에서 정합니다.</translation>
    </message>
    <message>
        <source>Nothing follows from it yet.</source>
        <translation>아직 이 결정에 따른 후속 조치가 없습니다.</translation>
    </message>
    <message>
        <source>Open the vote: {result}</source>
        <translation>표결 열기: {result}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>회의 전체</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, 기한 지남</translation>
    </message>
    <message>
        <source>{present} were there</source>
        <translation>{present} 출석</translation>
    </message>
    <message>
        <source>{present} were there, {needed} were needed</source>
        <translation>{present} 출석, {needed} 필요</translation>
    </message>
</context>
<context>
    <name>DecisionLineWidget</name>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Decision {name}</source>
        <translation>결정 {name}</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>이행됨</translation>
    </message>
    <message>
        <source>Open decision {name}</source>
        <translation>결정 {name} 열기</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>결정 열기</translation>
    </message>
</context>
<context>
    <name>DecisionsRegister</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Decisions of all meetings</source>
        <translation>모든 회의의 결정</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>이행됨</translation>
    </message>
    <message>
        <source>Implemented on {day}</source>
        <translation>{day} 이행</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>No decision matches.</source>
        <translation>맞는 결정이 없습니다.</translation>
    </message>
    <message>
        <source>No decisions yet. Record them in the minutes of a meeting.</source>
        <translation>아직 결정이 없습니다. 회의록에 기록하십시오.</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>이행되지 않음</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>Search in the decisions</source>
        <translation>결정에서 찾기</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>To implement</source>
        <translation>이행 필요</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A copy is in {path}</source>
        <translation>사본을 {path}에 저장했습니다</translation>
    </message>
    <message>
        <source>GSEF files (*.gsef);;All files (*)</source>
        <translation>GSEF 파일 (*.gsef);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import programme</source>
        <translation>사업계획 가져오기</translation>
    </message>
    <message>
        <source>Importing the programme</source>
        <translation>사업계획을 가져오는 중</translation>
    </message>
    <message>
        <source>Look around with the 2019 programme</source>
        <translation>2019년 사업계획으로 둘러보기</translation>
    </message>
    <message>
        <source>Network.gsef</source>
        <translation>네트워크.gsef</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>새 활동</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>새 파일</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>새 할 일</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Programme documents (*.txt *.docx);;All files (*)</source>
        <translation>사업계획 문서 (*.txt *.docx);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Reading the programme</source>
        <translation>사업계획을 읽는 중</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>다른 이름으로 사본 저장</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>사본을 저장하는 중</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>로그는 {path}에 있습니다</translation>
    </message>
    <message>
        <source>The programme has been copied to {year}. Undo takes it back.</source>
        <translation>사업계획을 {year}년으로 복사했습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The programme has been imported. Undo takes it back.</source>
        <translation>사업계획을 가져왔습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>DirectionInspector</name>
    <message>
        <source>Strategic direction {number}</source>
        <translation>전략 방향 {number}</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
</context>
<context>
    <name>DuplicatesBadge</name>
    <message>
        <source>1 possible duplicate</source>
        <translation>중복 의심 1건</translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>중복 의심 항목을 찾는 중</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>중복 의심 항목…</translation>
    </message>
    <message>
        <source>{number} possible duplicates</source>
        <translation>중복 의심 {number}건</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>1 possible duplicate</source>
        <translation>중복 의심 1건</translation>
    </message>
    <message>
        <source>Also those that are not the same</source>
        <translation>서로 다르다고 정한 것도 보기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Decide later (S)</source>
        <translation>나중에 결정(S)</translation>
    </message>
    <message>
        <source>Groups that may be one</source>
        <translation>하나일 수 있는 묶음</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>기록 종류</translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>중복 의심 항목을 찾는 중</translation>
    </message>
    <message>
        <source>No duplicates found. Names, mails and spellings were compared.</source>
        <translation>중복을 찾지 못했습니다. 이름, 전자우편, 표기를 비교했습니다.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>중복 의심 항목</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>찾기 중지</translation>
    </message>
    <message>
        <source>They may be the same</source>
        <translation>같을 수 있음</translation>
    </message>
    <message>
        <source>{number} possible duplicates</source>
        <translation>중복 의심 {number}건</translation>
    </message>
    <message>
        <source>{text} (N)</source>
        <translation>{text}(단축키 N)</translation>
    </message>
</context>
<context>
    <name>EditionTable</name>
    <message>
        <source>Open edition {number}, {date}</source>
        <translation>제{number}회({date}) 열기</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Back to the programme</source>
        <translation>사업계획으로 돌아가기</translation>
    </message>
    <message>
        <source>By the history</source>
        <translation>이력에 따라</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Copy from the last edition</source>
        <translation>지난 회차에서 복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Details of the series</source>
        <translation>시리즈 세부 정보</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Insert an edition before</source>
        <translation>앞에 회차 삽입</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>새 회차</translation>
    </message>
    <message>
        <source>New edition, copied from the last</source>
        <translation>지난 회차를 복사한 새 회차</translation>
    </message>
    <message>
        <source>No edition yet. Add the first one.</source>
        <translation>아직 회차가 없습니다. 첫 회차를 추가하십시오.</translation>
    </message>
    <message>
        <source>No region is called {names}.</source>
        <translation>{names}(이)라는 지역이 없습니다.</translation>
    </message>
    <message>
        <source>No region is known yet: no edition has a place.</source>
        <translation>아직 알려진 지역이 없습니다. 장소가 있는 회차가 없습니다.</translation>
    </message>
    <message>
        <source>Number the editions by date</source>
        <translation>날짜순으로 회차 번호 매기기</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>회의 열기</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>이 페이지 인쇄…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업계획</translation>
    </message>
    <message>
        <source>Regions in their order with commas between, such as Africa, Asia, Europe; empty: by the history</source>
        <translation>아프리카, 아시아, 유럽처럼 순서대로 쉼표로 구분한 지역; 비우면 이력에 따름</translation>
    </message>
    <message>
        <source>Regions that take turns</source>
        <translation>차례를 맡는 지역</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>순번</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>달력에서 보기</translation>
    </message>
    <message>
        <source>The next edition is number {number}.</source>
        <translation>다음 회차는 제{number}차입니다.</translation>
    </message>
    <message>
        <source>Theme, partners, sessions, agenda and tasks</source>
        <translation>주제, 협력 기관, 세션, 의제, 할 일</translation>
    </message>
    <message>
        <source>Theme, partners, sessions, agenda and tasks were taken over as far as they were missing.</source>
        <translation>빠져 있던 주제, 협력 기관, 세션, 의제, 할 일을 가져왔습니다.</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>다음 차례</translation>
    </message>
    <message>
        <source>on a day not known</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>{region} is due, last in {year}</source>
        <translation>{region} 차례, 마지막은 {year}년</translation>
    </message>
    <message>
        <source>{region} is due, never visited</source>
        <translation>{region} 차례, 아직 열린 적 없음</translation>
    </message>
    <message>
        <source>{region}, last in {year}</source>
        <translation>{region}, 마지막은 {year}년</translation>
    </message>
    <message>
        <source>{region}, never visited</source>
        <translation>{region}, 아직 열린 적 없음</translation>
    </message>
</context>
<context>
    <name>EditionsTable</name>
    <message>
        <source>({number})</source>
        <translation>({number})</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>실제 인원</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>Editions of the series</source>
        <translation>시리즈의 회차</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Source of the number</source>
        <translation>인원의 출처</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>{date}, cancelled</source>
        <translation>{date}, 취소됨</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Also erase them from the backup of this file</source>
        <translation>이 파일의 백업에서도 영구 삭제</translation>
    </message>
    <message>
        <source>Also erase them from the {number} backups of this file</source>
        <translation>이 파일의 백업 {number}개에서도 영구 삭제</translation>
    </message>
    <message>
        <source>Also: {list}.</source>
        <translation>그 밖에: {list}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups of this file still hold the person, in {folder}</source>
        <translation>이 파일의 백업에는 이 사람이 아직 남아 있습니다. 위치: {folder}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copies that you have saved or sent elsewhere are not touched.</source>
        <translation>다른 곳에 저장하거나 보낸 사본은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name}을(를) 영구 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>사람 영구 삭제</translation>
    </message>
    <message>
        <source>List the backups</source>
        <translation>백업 목록 보기</translation>
    </message>
    <message>
        <source>Looking for everything about a person</source>
        <translation>이 사람에 관한 모든 내용을 찾는 중</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>The person has been erased, also from {number} backups.</source>
        <translation>이 사람을 백업 {number}개를 포함하여 영구 삭제했습니다.</translation>
    </message>
    <message>
        <source>The person has been erased, but is still in {number} backups.</source>
        <translation>이 사람을 영구 삭제했으나 백업 {number}개에는 남아 있습니다.</translation>
    </message>
    <message>
        <source>The person has been erased.</source>
        <translation>이 사람을 영구 삭제했습니다.</translation>
    </message>
    <message>
        <source>Their full name, mail and telephone are taken out of 1 other record; […] stands there instead.</source>
        <translation>다른 기록 1건에서 성명, 전자우편, 전화를 지우고 그 자리에 […] 표시를 넣습니다.</translation>
    </message>
    <message>
        <source>Their full name, mail and telephone are taken out of {number} other records; […] stands there instead.</source>
        <translation>다른 기록 {number}건에서 성명, 전자우편, 전화를 지우고 그 자리에 […] 표시를 넣습니다.</translation>
    </message>
    <message>
        <source>Their name also stands in kept files, which stay as they are: {names}</source>
        <translation>그대로 보관하는 파일에도 이름이 남아 있습니다: {names}</translation>
    </message>
    <message>
        <source>This cannot be undone, not by Undo and not by going back to a backup.</source>
        <translation>이 작업은 실행 취소로도, 백업으로도 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>What goes: names, mail, telephone, addresses, needs, consent, note, tags, portrait, and all their old values.</source>
        <translation>지우는 것: 이름, 전자우편, 전화, 주소, 필요 사항, 동의, 비고, 태그, 인물 사진과 이 모든 항목의 이전 값.</translation>
    </message>
    <message>
        <source>What stays: 1 entry in the lists of meetings, delegates and seats, as that of “a participant”.</source>
        <translation>남는 것: 회의 명단, 파견자, 의석의 기록 1건. “참가자”의 기록으로 남깁니다.</translation>
    </message>
    <message>
        <source>What stays: a row without a name, so that counts in past lists stay right.</source>
        <translation>남는 것: 이름 없는 행. 지난 명단의 수가 맞도록 남깁니다.</translation>
    </message>
    <message>
        <source>What stays: {number} entries in the lists of meetings, delegates and seats, as those of “a participant”.</source>
        <translation>남는 것: 회의 명단, 파견자, 의석의 기록 {number}건. “참가자”의 기록으로 남깁니다.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>프로그램 안에서 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Your file holds everything up to the last completed edit. The log file has the details.</source>
        <translation>파일에는 마지막으로 마친 편집까지 모두 들어 있습니다. 자세한 내용은 로그 파일에 있습니다.</translation>
    </message>
</context>
<context>
    <name>ExactnessFields</name>
    <message>
        <source>A window of days</source>
        <translation>기간 중 하루</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>기간으로 되돌리기</translation>
    </message>
    <message>
        <source>Date known to</source>
        <translation>날짜 정확도</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Found in the window {days}</source>
        <translation>기간 {days} 안에서 정함</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>반기</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>The window was {days}</source>
        <translation>원래 기간: {days}</translation>
    </message>
    <message>
        <source>Type a year, a month or a day first.</source>
        <translation>먼저 연도, 월 또는 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the day, such as 14 October.</source>
        <translation>10월 14일과 같이 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연</translation>
    </message>
</context>
<context>
    <name>FairTimesPage</name>
    <message>
        <source>Best times</source>
        <translation>가장 좋은 시간</translation>
    </message>
    <message>
        <source>Calls of the year</source>
        <translation>연간 원격 회의</translation>
    </message>
    <message>
        <source>Count in what each city has borne in the other calls of the year</source>
        <translation>그해의 다른 원격 회의에서 각 도시가 진 부담도 함께 셈하기</translation>
    </message>
    <message>
        <source>Even out the year</source>
        <translation>연간 부담 고르게</translation>
    </message>
    <message>
        <source>Local hours on {day}</source>
        <translation>{day} 현지 시각</translation>
    </message>
    <message>
        <source>Look in the days among which the date was to be found</source>
        <translation>날짜를 정하려던 기간에서 찾기</translation>
    </message>
    <message>
        <source>No city of a participant is known. Invite somebody whose city is known, or type cities above.</source>
        <translation>참가자의 도시를 알 수 없습니다. 도시를 아는 사람을 초청하거나 위에 도시를 입력하십시오.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>다음 날</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>전날</translation>
    </message>
    <message>
        <source>The invitation was copied, in {language}.</source>
        <translation>초청 글을 복사했습니다({language}).</translation>
    </message>
    <message>
        <source>The meeting has this time now, kept by the clocks of {zone}.</source>
        <translation>회의를 이 시간으로 정했습니다. {zone} 시각을 따릅니다.</translation>
    </message>
    <message>
        <source>Times for the call, the fairest first</source>
        <translation>원격 회의 시간(가장 공평한 것부터)</translation>
    </message>
    <message>
        <source>Try {days}</source>
        <translation>{days}에서 찾기</translation>
    </message>
    <message>
        <source>Type cities</source>
        <translation>도시 입력</translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation>표시할 표</translation>
    </message>
    <message>
        <source>Worst {worst}, total {total}</source>
        <translation>최대 {worst}, 합계 {total}</translation>
    </message>
    <message>
        <source>four languages</source>
        <translation>네 언어</translation>
    </message>
    <message>
        <source>{count} without a city</source>
        <translation>도시 모름 {count}명</translation>
    </message>
</context>
<context>
    <name>FeeFields</name>
    <message>
        <source>500 EUR</source>
        <translation>예: 500 EUR</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Amount paid in all</source>
        <translation>납부 총액</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>납부한 날</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>날짜 또는 빈칸</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>미납으로 되돌리기</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>납부액</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>납부한 날</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>오늘 납부</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Remark on the fee</source>
        <translation>회비 비고</translation>
    </message>
    <message>
        <source>The fee is in {currency}. Type what was paid in it.</source>
        <translation>회비 통화는 {currency}입니다. 납부액을 이 통화로 입력하십시오.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>면제</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>Open</source>
        <translation>미납</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Overdue, partly paid</source>
        <translation>기한 지남, 일부 납부</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>납부</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>일부 납부</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>면제됨</translation>
    </message>
    <message>
        <source>due on {date}</source>
        <translation>기한 {date}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미납</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>{date}부터 기한 지남</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>납부</translation>
    </message>
    <message>
        <source>paid on {date}</source>
        <translation>{date} 납부</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>면제됨</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} 납부</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>1 fee</source>
        <translation>회비 1건</translation>
    </message>
    <message>
        <source>1 fee shown</source>
        <translation>회비 1건 표시</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Categories of membership</source>
        <translation>회원 구분</translation>
    </message>
    <message>
        <source>Categories of membership…</source>
        <translation>회원 구분…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>회비</translation>
    </message>
    <message>
        <source>Fees of {year}…</source>
        <translation>{year}년 회비…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find a fee</source>
        <translation>회비 찾기</translation>
    </message>
    <message>
        <source>No fee matches.</source>
        <translation>맞는 회비가 없습니다.</translation>
    </message>
    <message>
        <source>No fees of {year} yet. Make those of all members from their categories.</source>
        <translation>{year}년 회비가 아직 없습니다. 구분에 따라 모든 회원의 회비를 만드십시오.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미납액</translation>
    </message>
    <message>
        <source>Open again (O)</source>
        <translation>미납으로 되돌리기(O)</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>기관 열기</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>납부한 날</translation>
    </message>
    <message>
        <source>Paid today (P)</source>
        <translation>오늘 납부(P)</translation>
    </message>
    <message>
        <source>Show all fees</source>
        <translation>모든 회비 보기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Waive (W)</source>
        <translation>면제(W)</translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>청구 {amount}</translation>
    </message>
    <message>
        <source>open {amount}</source>
        <translation>미납 {amount}</translation>
    </message>
    <message>
        <source>overdue {amount}</source>
        <translation>기한 지남 {amount}</translation>
    </message>
    <message>
        <source>overpaid {amount}</source>
        <translation>초과 납부 {amount}</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>납부 {amount}</translation>
    </message>
    <message>
        <source>waived {amount}</source>
        <translation>면제 {amount}</translation>
    </message>
    <message>
        <source>{number} fees</source>
        <translation>회비 {number}건</translation>
    </message>
    <message>
        <source>{number} fees shown</source>
        <translation>회비 {number}건 표시</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}년</translation>
    </message>
</context>
<context>
    <name>FeesSection</name>
    <message>
        <source>1 earlier year</source>
        <translation>이전 1년분</translation>
    </message>
    <message>
        <source>Add the fee of {year}</source>
        <translation>{year}년 회비 추가</translation>
    </message>
    <message>
        <source>Delete the fee of {year}</source>
        <translation>{year}년 회비 삭제</translation>
    </message>
    <message>
        <source>Edit the fee of {year}</source>
        <translation>{year}년 회비 편집</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>회비</translation>
    </message>
    <message>
        <source>{number} earlier years</source>
        <translation>이전 {number}년분</translation>
    </message>
    <message>
        <source>{year}: {amount}</source>
        <translation>{year}년: {amount}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clashes</source>
        <translation>일정 겹침</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Only activities on the same days in different cities</source>
        <translation>같은 날 다른 도시에서 열리는 활동만</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>값 찾기</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>비교 방식</translation>
    </message>
    <message>
        <source>No record has a value here yet.</source>
        <translation>아직 이 항목에 값이 있는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>이 필터 빼기</translation>
    </message>
    <message>
        <source>and</source>
        <translation>끝 값</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>1 member not yet named</source>
        <translation>이름을 넣지 않은 회원 1곳</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>전체 {number}</translation>
    </message>
    <message>
        <source>Applied {number}</source>
        <translation>가입 신청 {number}</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>{column}별</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter by another field</source>
        <translation>다른 항목으로 필터</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>묶기 기준</translation>
    </message>
    <message>
        <source>Grouped by {column}</source>
        <translation>{column}별로 묶음</translation>
    </message>
    <message>
        <source>Members {number}</source>
        <translation>회원 {number}</translation>
    </message>
    <message>
        <source>Prospects {number}</source>
        <translation>가입 예상 {number}</translation>
    </message>
    <message>
        <source>They are counted in the indicator of members, and not in the file by name.</source>
        <translation>회원 지표에는 들어 있으나 파일에 이름으로 올라 있지는 않습니다.</translation>
    </message>
    <message>
        <source>{number} members not yet named</source>
        <translation>이름을 넣지 않은 회원 {number}곳</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Set aside</source>
        <translation>제쳐 두기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation>보기: {title}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>다시 다루기</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>It is settled</source>
        <translation>해결됨</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>제쳐 두기</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>다시 다루기</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>관련 항목</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>실행을 취소할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Clashes</source>
        <translation>일정 겹침</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>모순</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>점검 결과</translation>
    </message>
    <message>
        <source>Missing details</source>
        <translation>빠진 내용</translation>
    </message>
    <message>
        <source>No day, no place, no row, no seat</source>
        <translation>날짜, 장소, 행, 의석 없음</translation>
    </message>
    <message>
        <source>Open checks</source>
        <translation>점검 열기</translation>
    </message>
    <message>
        <source>Two parts of the document disagree</source>
        <translation>문서의 두 부분이 서로 다름</translation>
    </message>
    <message>
        <source>Two things at the same time</source>
        <translation>같은 시기에 둘이 겹침</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>This cannot be shown in any view.</source>
        <translation>이것은 어느 화면에서도 보여 드릴 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>FunctionsSection</name>
    <message>
        <source>1 earlier function</source>
        <translation>이전 직책 1건</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>기관 추가</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Function at {name}</source>
        <translation>{name} 직책</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>기관 없음</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Organisation of the function at {name}</source>
        <translation>{name} 직책의 기관</translation>
    </message>
    <message>
        <source>Remove the function at {name}</source>
        <translation>{name} 직책 빼기</translation>
    </message>
    <message>
        <source>Secretary General</source>
        <translation>사무총장</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>{number} earlier functions</source>
        <translation>이전 직책 {number}건</translation>
    </message>
</context>
<context>
    <name>FurtherAddresses</name>
    <message>
        <source>Add an address</source>
        <translation>주소 추가</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>주소 {number}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>청구서</translation>
    </message>
    <message>
        <source>Remove address {number}</source>
        <translation>주소 {number} 빼기</translation>
    </message>
    <message>
        <source>Street, city, country</source>
        <translation>거리, 도시, 국가</translation>
    </message>
    <message>
        <source>What address {number} is for</source>
        <translation>주소 {number}의 용도</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>member</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>{number} members, goal {goal}</source>
        <translation>회원 {number}, 목표 {goal}</translation>
    </message>
    <message>
        <source>{target} by the end of {year}</source>
        <translation>{year}년 말까지 {target}</translation>
    </message>
    <message>
        <source>{target} by {date}</source>
        <translation>{date}까지 {target}</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>1 fee is overdue</source>
        <translation>기한이 지난 회비 1건</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>회원 자격</translation>
    </message>
    <message>
        <source>members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>of {target} by {date}</source>
        <translation>목표 {target}, {date}까지</translation>
    </message>
    <message>
        <source>{named} entered by name, {open} still to enter</source>
        <translation>이름 입력 {named}곳, 남은 입력 {open}곳</translation>
    </message>
    <message>
        <source>{number} fees are overdue</source>
        <translation>기한이 지난 회비 {number}건</translation>
    </message>
    <message>
        <source>{number} to go</source>
        <translation>{number}곳 남음</translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>By</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of members.</source>
        <translation>“{text}”은(는) 회원 수가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>GoalPart</name>
    <message>
        <source>1 member not yet named</source>
        <translation>이름을 넣지 않은 회원 1곳</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Note a number of members</source>
        <translation>회원 수 기록</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Note a number with its day and source.</source>
        <translation>아직 기록한 회원 수가 없습니다. 날짜, 출처와 함께 회원 수를 기록하십시오.</translation>
    </message>
    <message>
        <source>Say how many members there are to be, and by when.</source>
        <translation>목표 회원 수와 기한을 정하십시오.</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>목표 정하기…</translation>
    </message>
    <message>
        <source>The goal is reached.</source>
        <translation>목표를 달성했습니다.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>세는 대상</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>출처 없음</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>목표 {target}</translation>
    </message>
    <message>
        <source>of {target} by {date}</source>
        <translation>목표 {target}, {date}까지</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>계획대로</translation>
    </message>
    <message>
        <source>{number} a month</source>
        <translation>월 {number}곳</translation>
    </message>
    <message>
        <source>{number} ahead of a straight course</source>
        <translation>고른 증가보다 {number}곳 앞섬</translation>
    </message>
    <message>
        <source>{number} behind a straight course</source>
        <translation>고른 증가보다 {number}곳 뒤처짐</translation>
    </message>
    <message>
        <source>{number} members not yet named</source>
        <translation>이름을 넣지 않은 회원 {number}곳</translation>
    </message>
    <message>
        <source>{number} to go</source>
        <translation>{number}곳 남음</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>다시 실행함: {step}</translation>
    </message>
    <message>
        <source>File history</source>
        <translation>파일 이력</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>{name} 이력</translation>
    </message>
    <message>
        <source>Put the earlier value back</source>
        <translation>이전 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Restored: {step}</source>
        <translation>되돌림: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>실행 취소함: {step}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>on another one</source>
        <translation>다른 컴퓨터에서</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>이 컴퓨터에서</translation>
    </message>
</context>
<context>
    <name>HostingSection</name>
    <message>
        <source>An organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Contact on the spot</source>
        <translation>현지 연락처</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>통역 언어</translation>
    </message>
    <message>
        <source>Local organiser</source>
        <translation>현지 주관</translation>
    </message>
</context>
<context>
    <name>HourStrips</name>
    <message>
        <source>Local hours</source>
        <translation>현지 시각</translation>
    </message>
    <message>
        <source>No time is chosen</source>
        <translation>고른 시간이 없습니다</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>주말</translation>
    </message>
    <message>
        <source>{city} {time}, {points} points</source>
        <translation>{city} {time}, {points}점</translation>
    </message>
    <message>
        <source>{kind}, {points} points an hour</source>
        <translation>{kind}, 시간당 {points}점</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Early or evening</source>
        <translation>이른 아침·저녁</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>심야</translation>
    </message>
    <message>
        <source>Uncomfortable</source>
        <translation>불편한 시간</translation>
    </message>
    <message>
        <source>Weekend or holiday</source>
        <translation>주말·공휴일</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>근무 시간</translation>
    </message>
</context>
<context>
    <name>HouseStyleDialog</name>
    <message>
        <source>Accent colour</source>
        <translation>강조색</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>At the right of even pages</source>
        <translation>짝수 쪽에서는 오른쪽</translation>
    </message>
    <message>
        <source>Binding margin (mm)</source>
        <translation>제본 여백(mm)</translation>
    </message>
    <message>
        <source>Binding margin in millimetres</source>
        <translation>제본 여백(밀리미터)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>로고 선택</translation>
    </message>
    <message>
        <source>Choose a logo: SVG, PNG or JPEG</source>
        <translation>로고 선택: SVG, PNG, JPEG</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Colour of rules</source>
        <translation>선 색</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>바닥글</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Look of printed documents</source>
        <translation>인쇄 문서 모양</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>색 선택</translation>
    </message>
    <message>
        <source>Pick: {name}</source>
        <translation>선택: {name}</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>그림 ({kinds})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>로고 빼기</translation>
    </message>
    <message>
        <source>SVG, PNG or JPEG; a file can be dropped here.</source>
        <translation>SVG, PNG, JPEG. 파일을 여기에 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Texts for documents in</source>
        <translation>문서 언어별 글</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>These settings are kept in the file, so that everybody prints alike. What is empty stays as usual.</source>
        <translation>이 설정은 파일에 저장되어 모두가 똑같이 인쇄합니다. 비워 두면 기본 모양대로 인쇄합니다.</translation>
    </message>
    <message>
        <source>Usual paper</source>
        <translation>기본 용지</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Date as read</source>
        <translation>읽은 날짜</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>점검 결과</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>점검 결과 {count}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} 가져오기</translation>
    </message>
    <message>
        <source>Kept as text {count}</source>
        <translation>글로 보관 {count}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Lines kept as text</source>
        <translation>글로 보관하는 행</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>검토 항목</translation>
    </message>
    <message>
        <source>Place as read</source>
        <translation>읽은 장소</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>절</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>모두 해제</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>가져올 항목</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What is to be imported</source>
        <translation>가져올 항목</translation>
    </message>
    <message>
        <source>What the import noticed</source>
        <translation>가져오면서 발견한 점</translation>
    </message>
    <message>
        <source>adds to what is there</source>
        <translation>기존 내용에 더함</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>not read: “{text}”</source>
        <translation>읽지 못함: “{text}”</translation>
    </message>
    <message>
        <source>not recognised: “{text}”</source>
        <translation>알아보지 못함: “{text}”</translation>
    </message>
    <message>
        <source>taken out: tick to delete</source>
        <translation>문서에서 빠짐: 삭제하려면 선택</translation>
    </message>
    <message>
        <source>{all} lines of the document are kept; {kept} of them as text only.</source>
        <translation>문서의 {all}행을 모두 보관합니다. 그 가운데 {kept}행은 글로만 보관합니다.</translation>
    </message>
    <message>
        <source>{chosen} of {all} items ticked. Records: {kinds}</source>
        <translation>{all}개 항목 중 {chosen}개 선택. 기록: {kinds}</translation>
    </message>
    <message>
        <source>{date}, tentative</source>
        <translation>{date}, 잠정</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>“{text}” in the document</source>
        <translation>문서에는 “{text}”</translation>
    </message>
</context>
<context>
    <name>IndicatorInspector</name>
    <message>
        <source>Baseline</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>새 측정값</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Remove the measurement of {date}</source>
        <translation>{date} 측정값 빼기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Type a number, a comma and a date.</source>
        <translation>숫자, 쉼표, 날짜 순으로 입력하십시오.</translation>
    </message>
    <message>
        <source>Value, date: 52, 30 June 2019</source>
        <translation>값, 날짜: 52, 2019년 6월 30일</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>세는 대상</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”은(는) 숫자가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Detail</source>
        <translation>세부 사항</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>원문에서</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>다른 작업</translation>
    </message>
</context>
<context>
    <name>InspectorFrame</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>상세 창 닫기</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>상세 창</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>1 participant was added. Undo takes it back.</source>
        <translation>참가자 1명을 추가했습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>All members on that day ({count})</source>
        <translation>그날의 모든 회원({count})</translation>
    </message>
    <message>
        <source>All of them are in the list already.</source>
        <translation>모두 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>자격</translation>
    </message>
    <message>
        <source>Function: {title} ({count})</source>
        <translation>직책: {title}({count})</translation>
    </message>
    <message>
        <source>List or function</source>
        <translation>목록 또는 직책</translation>
    </message>
    <message>
        <source>No saved list of people or organizations, and no function yet</source>
        <translation>저장한 사람·기관 목록도 직책도 아직 없음</translation>
    </message>
    <message>
        <source>Organizations: {name}</source>
        <translation>기관: {name}</translation>
    </message>
    <message>
        <source>People: {name}</source>
        <translation>사람: {name}</translation>
    </message>
    <message>
        <source>{count} participants were added. Undo takes it back.</source>
        <translation>참가자 {count}명을 추가했습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Deferred</source>
        <translation>연기됨</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Notes on {item}</source>
        <translation>{item} 기록</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>기록한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>회의 전체</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>What was said about the meeting</source>
        <translation>회의 전반에 관한 논의</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>논의와 처리 내용</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Chair's note</source>
        <translation>의장 메모</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Consent agenda, without discussion</source>
        <translation>일괄 처리 안건(토의 없음)</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>시작 시각 고정</translation>
    </message>
    <message>
        <source>Follows the item before</source>
        <translation>앞 안건에 이어서</translation>
    </message>
    <message>
        <source>In parallel with the item before it</source>
        <translation>앞 안건과 동시 진행</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>안건 {number}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Missing, printed in {language}</source>
        <translation>없음, {language}(으)로 인쇄</translation>
    </message>
    <message>
        <source>Note for the chair</source>
        <translation>의장을 위한 메모</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>결정안</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Select an item of the agenda.</source>
        <translation>의제에서 안건을 고르십시오.</translation>
    </message>
    <message>
        <source>Standing item, on every agenda</source>
        <translation>상설 안건(모든 의제)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>제목, {language}</translation>
    </message>
    <message>
        <source>Type a time such as 10:30.</source>
        <translation>10:30과 같이 시각을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stopping; nothing is kept.</source>
        <translation>멈추는 중입니다. 아무것도 남기지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Folder for the documents</source>
        <translation>문서를 저장할 폴더</translation>
    </message>
    <message>
        <source>No program of this computer opens mails (.eml). Save the document and attach it to a mail.</source>
        <translation>이 컴퓨터에 전자우편(.eml)을 여는 프로그램이 없습니다. 문서를 저장해 전자우편에 첨부하십시오.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>문서 저장</translation>
    </message>
    <message>
        <source>The mail was given to your mail program</source>
        <translation>전자우편 프로그램에 넘겼습니다</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 문서 (*.docx)</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Action item</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Annex of minutes</source>
        <translation>회의록 부속 문서</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>개별 표</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>후보</translation>
    </message>
    <message>
        <source>College</source>
        <translation>투표 집단</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>파견자</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부 사항</translation>
    </message>
    <message>
        <source>Document of the archive</source>
        <translation>자료실 문서</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>회비</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>자체 항목</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>점검 결과</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Imported document</source>
        <translation>가져온 문서</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Language version</source>
        <translation>언어본</translation>
    </message>
    <message>
        <source>Line of a document</source>
        <translation>문서의 행</translation>
    </message>
    <message>
        <source>Link of a document</source>
        <translation>문서 연결</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>의결 요건</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>회원 자격</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>회원 구분</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Officer for a language</source>
        <translation>언어 담당자</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Owner of an action item</source>
        <translation>후속 조치 책임자</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Part of a calendar file</source>
        <translation>달력 파일의 일부</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>협력 기관</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업계획</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>저장된 보기</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Step of a template</source>
        <translation>템플릿의 단계</translation>
    </message>
    <message>
        <source>Strategic action</source>
        <translation>전략 과제</translation>
    </message>
    <message>
        <source>Strategic direction</source>
        <translation>전략 방향</translation>
    </message>
    <message>
        <source>Target country</source>
        <translation>대상 국가</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Template of tasks</source>
        <translation>할 일 템플릿</translation>
    </message>
    <message>
        <source>Term of a seat</source>
        <translation>의석 임기</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Value of a field</source>
        <translation>항목의 값</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>Votes of a college</source>
        <translation>투표 집단의 표</translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
</context>
<context>
    <name>LanguageOfficersDialog</name>
    <message>
        <source>Add a language</source>
        <translation>언어 추가</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Officer for {language}</source>
        <translation>{language} 담당자</translation>
    </message>
    <message>
        <source>Officers by language</source>
        <translation>언어별 담당자</translation>
    </message>
    <message>
        <source>Whoever looks after a language is proposed for organisations that have it as their first.</source>
        <translation>어떤 언어를 제1언어로 쓰는 기관에는 그 언어의 담당자를 제안합니다.</translation>
    </message>
    <message>
        <source>first language of 1 organisation</source>
        <translation>기관 1곳의 제1언어</translation>
    </message>
    <message>
        <source>first language of {number} organisations</source>
        <translation>기관 {number}곳의 제1언어</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language</source>
        <translation>언어 추가</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>{language} 빼기</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source> calls</source>
        <translation>회</translation>
    </message>
    <message>
        <source>Calls of the year</source>
        <translation>연간 원격 회의</translation>
    </message>
    <message>
        <source>Calls of {year}</source>
        <translation>{year}년 원격 회의</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>How many calls to plan</source>
        <translation>계획할 원격 회의 수</translation>
    </message>
    <message>
        <source>Nobody has borne anything yet.</source>
        <translation>아직 부담을 진 도시가 없습니다.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>연간 계획 세우기</translation>
    </message>
    <message>
        <source>Planning the year</source>
        <translation>연간 계획을 세우는 중</translation>
    </message>
    <message>
        <source>Propose a time for so many calls, so that all cities bear about the same</source>
        <translation>모든 도시의 부담이 비슷하도록 이 횟수만큼 원격 회의 시간을 제안하기</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>What each city bears over the calls of the year</source>
        <translation>연간 원격 회의에서 각 도시가 지는 부담</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>표에 표시할 내용</translation>
    </message>
    <message>
        <source>Worst-off {worst} points instead of {other}; total {total}, {price} above the cheapest times.</source>
        <translation>최대 부담이 {other}점에서 {worst}점으로 바뀝니다. 합계 {total}점, 합계가 가장 낮은 시간보다 {price}점 많습니다.</translation>
    </message>
    <message>
        <source>{city} bears {part} of {all} points.</source>
        <translation>{city}이(가) 전체 {all}점 중 {part}점을 부담합니다.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>What each city bears in the end</source>
        <translation>각 도시가 최종적으로 지는 부담</translation>
    </message>
    <message>
        <source>{city}: takes no part, or in person</source>
        <translation>{city}: 불참 또는 대면</translation>
    </message>
    <message>
        <source>{city}: {time}, {points} points</source>
        <translation>{city}: {time}, {points}점</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Language chips: filled is ready, underlined is draft, dashed is missing</source>
        <translation>언어본: 채움은 준비됨, 밑줄은 초안, 점선은 없음</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>1 letter was written.</source>
        <translation>서한 1통을 만들었습니다.</translation>
    </message>
    <message>
        <source>All letters in one document, each on a new page</source>
        <translation>모든 서한을 한 문서에, 서한마다 새 쪽에서 시작</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>템플릿 고르기</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied {place}</source>
        <translation>{place} 복사함</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>서한을 저장할 폴더</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>서한의 언어</translation>
    </message>
    <message>
        <source>Letter.docx</source>
        <translation>서한.docx</translation>
    </message>
    <message>
        <source>Letters from a template</source>
        <translation>템플릿으로 서한 만들기</translation>
    </message>
    <message>
        <source>Letters to {number} organisations</source>
        <translation>기관 {number}곳에 보낼 서한</translation>
    </message>
    <message>
        <source>Letters to {number} people</source>
        <translation>{number}명에게 보낼 서한</translation>
    </message>
    <message>
        <source>No letter was written.</source>
        <translation>서한을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>채울 자리</translation>
    </message>
    <message>
        <source>Places of a template</source>
        <translation>템플릿의 채울 자리</translation>
    </message>
    <message>
        <source>Save an example of a template</source>
        <translation>예시 템플릿 저장</translation>
    </message>
    <message>
        <source>Save an example…</source>
        <translation>예시 저장…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Text documents (*.docx)</source>
        <translation>텍스트 문서 (*.docx)</translation>
    </message>
    <message>
        <source>The template is sound. It has 1 place.</source>
        <translation>템플릿에 문제가 없습니다. 채울 자리가 1개 있습니다.</translation>
    </message>
    <message>
        <source>The template is sound. It has {number} places.</source>
        <translation>템플릿에 문제가 없습니다. 채울 자리가 {number}개 있습니다.</translation>
    </message>
    <message>
        <source>These places can stand in a template. A double click or Enter copies one.</source>
        <translation>템플릿에 쓸 수 있는 채울 자리입니다. 두 번 클릭하거나 Enter를 누르면 복사합니다.</translation>
    </message>
    <message>
        <source>What is put there</source>
        <translation>들어갈 내용</translation>
    </message>
    <message>
        <source>Write the letters…</source>
        <translation>서한 만들기…</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>서한을 만드는 중…</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>아직 고르지 않음</translation>
    </message>
    <message>
        <source>{number} letters were written.</source>
        <translation>서한 {number}통을 만들었습니다.</translation>
    </message>
</context>
<context>
    <name>LineTile</name>
    <message>
        <source>Line {number}</source>
        <translation>사업 분야 {number}</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>사업 분야 없음</translation>
    </message>
</context>
<context>
    <name>LineToggle</name>
    <message>
        <source>Line {number}, {title}</source>
        <translation>사업 분야 {number}, {title}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>1 overdue</source>
        <translation>기한 지남 1건</translation>
    </message>
    <message>
        <source>Done: {task}. Undo takes it back.</source>
        <translation>완료: {task}. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>{number} overdue</source>
        <translation>기한 지남 {number}건</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Changing {number} entries</source>
        <translation>{number}건을 변경하는 중</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Export these columns…</source>
        <translation>이 열 내보내기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Leave it empty to take the value away.</source>
        <translation>값을 지우려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>회원 자격 없음</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Several are parted by commas.</source>
        <translation>여럿이면 쉼표로 구분하십시오.</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Me</source>
        <translation>나</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>A person of this file. It is remembered on this computer only.</source>
        <translation>이 파일에 있는 사람입니다. 이 컴퓨터에만 저장됩니다.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>모든 기관</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>보기 삭제</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>필터…</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>이 열로 묶기</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>이 열 숨기기</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>왼쪽으로</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>오른쪽으로</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>보기를 위로</translation>
    </message>
    <message>
        <source>My members</source>
        <translation>내 담당 회원</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>Nobody in the file is called “{name}”.</source>
        <translation>파일에 “{name}”(이)라는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Put it back as it was saved</source>
        <translation>저장된 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>보기 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>변경 내용 저장</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>다른 이름으로 이 보기 저장</translation>
    </message>
    <message>
        <source>Shift with a click on the heading does the same.</source>
        <translation>Shift를 누르고 머리글을 클릭해도 됩니다.</translation>
    </message>
    <message>
        <source>Sort also by this column</source>
        <translation>이 열로도 정렬</translation>
    </message>
    <message>
        <source>Sort falling</source>
        <translation>내림차순 정렬</translation>
    </message>
    <message>
        <source>Sort rising</source>
        <translation>오름차순 정렬</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>본인으로 지정</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>본인 지정</translation>
    </message>
    <message>
        <source>Who I am…</source>
        <translation>본인 지정…</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Action items</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>회의 삭제</translation>
    </message>
    <message>
        <source>Make a template of this meeting</source>
        <translation>이 회의로 템플릿 만들기</translation>
    </message>
    <message>
        <source>Make the next meeting…</source>
        <translation>다음 회의 만들기…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>No meetings in {year} yet. Give an activity an agenda, or add a meeting.</source>
        <translation>{year}년에는 아직 회의가 없습니다. 활동에 의제를 붙이거나 회의를 추가하십시오.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>회의 템플릿…</translation>
    </message>
    <message>
        <source>The meeting was deleted. Its activity stays in the programme.</source>
        <translation>회의를 삭제했습니다. 활동은 사업계획에 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>1 country</source>
        <translation>1개국</translation>
    </message>
    <message>
        <source>1 language</source>
        <translation>언어 1개</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>기관 1곳</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>지역 1곳</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>{name} 열</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>이 필터에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>This view shows what is yours. Say who you are.</source>
        <translation>이 보기는 내가 맡은 항목을 보여 줍니다. 먼저 본인을 지정하십시오.</translation>
    </message>
    <message>
        <source>Who I am…</source>
        <translation>본인 지정…</translation>
    </message>
    <message>
        <source>{number} countries</source>
        <translation>{number}개국</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation>모두 {number}</translation>
    </message>
    <message>
        <source>{number} languages</source>
        <translation>언어 {number}개</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total} 중 {number}</translation>
    </message>
    <message>
        <source>{number} organisations</source>
        <translation>기관 {number}곳</translation>
    </message>
    <message>
        <source>{number} regions</source>
        <translation>지역 {number}곳</translation>
    </message>
</context>
<context>
    <name>ListedPage</name>
    <message>
        <source>{number} shown</source>
        <translation>{number}곳 표시</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>(deleted)</source>
        <translation>(삭제됨)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미납</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>납부</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>일부 납부</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>면제됨</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>after</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>이하</translation>
    </message>
    <message>
        <source>before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>between</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>is</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>같지 않음</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>비어 있지 않음</translation>
    </message>
    <message>
        <source>me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>{column}: after {values}</source>
        <translation>{column}: {values} 이후</translation>
    </message>
    <message>
        <source>{column}: any</source>
        <translation>{column}: 있음</translation>
    </message>
    <message>
        <source>{column}: at least {values}</source>
        <translation>{column}: {values} 이상</translation>
    </message>
    <message>
        <source>{column}: at most {values}</source>
        <translation>{column}: {values} 이하</translation>
    </message>
    <message>
        <source>{column}: before {values}</source>
        <translation>{column}: {values} 이전</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}: 없음</translation>
    </message>
    <message>
        <source>{column}: not {values}</source>
        <translation>{column}: {values} 제외</translation>
    </message>
    <message>
        <source>{column}: “{values}”</source>
        <translation>{column}: “{values}” 포함</translation>
    </message>
</context>
<context>
    <name>MadePacks</name>
    <message>
        <source>Out of date</source>
        <translation>최신 아님</translation>
    </message>
    <message>
        <source>Packs that were made</source>
        <translation>만든 자료집</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>{name}을(를) 목록에서 빼기</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>1 address.</source>
        <translation>주소 1개.</translation>
    </message>
    <message>
        <source>Addresses in one mail</source>
        <translation>전자우편 한 통의 주소 수</translation>
    </message>
    <message>
        <source>Batch {number} of {count}: 1 address</source>
        <translation>묶음 {count}개 중 {number}번: 주소 1개</translation>
    </message>
    <message>
        <source>Batch {number} of {count}: {addresses} addresses</source>
        <translation>묶음 {count}개 중 {number}번: 주소 {addresses}개</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사함</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Copy the addresses of batch {number}</source>
        <translation>묶음 {number}의 주소 복사</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>초안을 저장할 폴더</translation>
    </message>
    <message>
        <source>Instead of the organisations' own address, where people are known.</source>
        <translation>사람을 알 수 있으면 기관 주소 대신 담당자에게 보냅니다.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the addresses, or save the mails as drafts.</source>
        <translation>응답하는 전자우편 프로그램이 없습니다. 주소를 복사하거나 전자우편을 초안으로 저장하십시오.</translation>
    </message>
    <message>
        <source>Not an address: {names}</source>
        <translation>주소가 아님: {names}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open batch {number}</source>
        <translation>묶음 {number} 열기</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>열었음</translation>
    </message>
    <message>
        <source>Save as drafts…</source>
        <translation>초안으로 저장…</translation>
    </message>
    <message>
        <source>Saved {number} drafts in {folder}</source>
        <translation>초안 {number}건을 {folder}에 저장함</translation>
    </message>
    <message>
        <source>Semicolons between addresses</source>
        <translation>주소 사이에 세미콜론</translation>
    </message>
    <message>
        <source>Some programs, such as Outlook, want them instead of commas.</source>
        <translation>Outlook과 같은 일부 프로그램에서는 쉼표 대신 세미콜론을 씁니다.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>The addresses stand in BCC, so that nobody sees those of the others. Your mail program sends the mails.</source>
        <translation>주소는 숨은 참조(BCC)에 넣어 서로의 주소가 보이지 않습니다. 발송은 전자우편 프로그램에서 합니다.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>To the contacts</source>
        <translation>담당자에게 보내기</translation>
    </message>
    <message>
        <source>Without an address: {names}</source>
        <translation>주소 없음: {names}</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>전자우편 쓰기</translation>
    </message>
    <message>
        <source>Written to only once: {names}</source>
        <translation>한 번만 보냄: {names}</translation>
    </message>
    <message>
        <source>your own address, if you like</source>
        <translation>원하시면 내 주소</translation>
    </message>
    <message>
        <source>{number} addresses.</source>
        <translation>주소 {number}개.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>GSEF files (*.gsef)</source>
        <translation>GSEF 파일 (*.gsef)</translation>
    </message>
    <message>
        <source>Keeping today's backup</source>
        <translation>오늘의 백업을 보관하는 중</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>읽기 전용으로 열기</translation>
    </message>
</context>
<context>
    <name>MajoritiesSection</name>
    <message>
        <source>Add a majority</source>
        <translation>의결 요건 추가</translation>
    </message>
    <message>
        <source>Add a majority, such as “Admission”</source>
        <translation>의결 요건 추가(예: “가입 승인”)</translation>
    </message>
    <message>
        <source>Add the usual majority</source>
        <translation>일반 의결 요건 추가</translation>
    </message>
    <message>
        <source>Counted of, for {name}</source>
        <translation>{name} 산정 기준</translation>
    </message>
    <message>
        <source>Majority for {name}</source>
        <translation>{name} 의결 요건</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>의결 사항</translation>
    </message>
    <message>
        <source>Share for {name}</source>
        <translation>{name} 비율</translation>
    </message>
    <message>
        <source>Whatever has no rule of its own</source>
        <translation>따로 규칙이 없는 모든 의결 사항</translation>
    </message>
    <message>
        <source>{votes} of {all} votes, if all vote</source>
        <translation>전원 투표 시 {all}표 중 {votes}표</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>and {number} more. A click opens the list.</source>
        <translation>외 {number}건. 클릭하면 목록을 엽니다.</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>A new own field</source>
        <translation>새 자체 항목</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>각 행의 대상</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>표의 내용</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>비고에 보관</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Own field: {name}</source>
        <translation>자체 항목: {name}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>구분 기호</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>열의 뜻</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>{heading}의 뜻</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>자동 인식</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>다음 회의</translation>
    </message>
    <message>
        <source>No meeting is to come in this year.</source>
        <translation>올해에는 남은 회의가 없습니다.</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>회의 열기</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Papers due {date}</source>
        <translation>문서 기한 {date}</translation>
    </message>
    <message>
        <source>The agenda has {number} items and no papers yet.</source>
        <translation>안건이 {number}개 있고 문서는 아직 없습니다.</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>대면</translation>
    </message>
    <message>
        <source>in {number} days</source>
        <translation>{number}일 후</translation>
    </message>
    <message>
        <source>online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>{ready} of {all} versions ready</source>
        <translation>언어본 {all}개 중 {ready}개 준비됨</translation>
    </message>
    <message>
        <source>{replied} of {invited} have replied, {accepted} will attend</source>
        <translation>{invited}명 중 {replied}명 회신, {accepted}명 참석</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Action items</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>한꺼번에</translation>
    </message>
    <message>
        <source>Annotated agenda</source>
        <translation>주석 의제</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>참가 확인서</translation>
    </message>
    <message>
        <source>Chair’s running script</source>
        <translation>의장 진행 대본</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>회의장 안내판</translation>
    </message>
    <message>
        <source>Everything for this meeting: all its documents, into one folder</source>
        <translation>이 회의의 모든 것: 모든 문서를 한 폴더에</translation>
    </message>
    <message>
        <source>Everything in one go…</source>
        <translation>한꺼번에…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>참가자 명단</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>회의 자료집</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>참석자 서명부</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>탁상 명패</translation>
    </message>
    <message>
        <source>Travel and rooming list</source>
        <translation>교통·숙박 명단</translation>
    </message>
</context>
<context>
    <name>MeetingHistoryDialog</name>
    <message>
        <source>Agenda issued</source>
        <translation>의제 발행</translation>
    </message>
    <message>
        <source>Agenda issued as Rev.{number}</source>
        <translation>의제를 Rev.{number}(으)로 발행</translation>
    </message>
    <message>
        <source>Changed since, and not issued yet</source>
        <translation>이후 변경됨, 아직 발행하지 않음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>History of the meeting</source>
        <translation>회의 이력</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>회의 종료</translation>
    </message>
    <message>
        <source>Meeting started</source>
        <translation>회의 시작</translation>
    </message>
    <message>
        <source>Nothing yet: the agenda is a draft. When it is issued, its numbers and symbols stand.</source>
        <translation>아직 없습니다. 의제가 초안입니다. 발행하면 번호와 문서 번호가 확정됩니다.</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>다시 열림</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>회의 단계</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>사유: {reason}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>외 {number}곳</translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>{yes} yes of {all}</source>
        <translation>{all} 중 참석 {yes}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Agenda</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation>회의 목록으로</translation>
    </message>
    <message>
        <source>Carry over from the last meeting…</source>
        <translation>지난 회의에서 이월…</translation>
    </message>
    <message>
        <source>Compare with the last agenda…</source>
        <translation>지난 의제와 비교…</translation>
    </message>
    <message>
        <source>Copy the agenda of the last meeting of this body</source>
        <translation>이 기구의 지난 회의 의제 복사</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>회의 삭제</translation>
    </message>
    <message>
        <source>Details of the meeting</source>
        <translation>회의 세부 내용</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>시간 찾기</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>지난 회의에서</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>회의장</translation>
    </message>
    <message>
        <source>Kept as typed: no city or country was recognised.</source>
        <translation>입력한 대로 보관합니다. 도시나 국가를 알아보지 못했습니다.</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>입력한 대로 보관합니다. 날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Make a template of this meeting</source>
        <translation>이 회의로 템플릿 만들기</translation>
    </message>
    <message>
        <source>Make the next meeting…</source>
        <translation>다음 회의 만들기…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>문서 번호 없음</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>자료집</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>회의 항목</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>장소 미정</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Show page and details</source>
        <translation>쪽과 세부 내용 보기</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>The meeting was deleted. Its activity stays in the programme.</source>
        <translation>회의를 삭제했습니다. 활동은 사업계획에 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>회의 삭제</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>기구 없음</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Within body and year</source>
        <translation>기구와 연도 안에서</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>사용 언어</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Meetings of the year</source>
        <translation>올해의 회의</translation>
    </message>
</context>
<context>
    <name>MeetingTemplatesDialog</name>
    <message>
        <source>Add the templates that come along</source>
        <translation>제공되는 템플릿 추가</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일차</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>회의 일차</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>세션 삭제</translation>
    </message>
    <message>
        <source>Duplicate the template</source>
        <translation>템플릿 복제</translation>
    </message>
    <message>
        <source>Enter adds an item, Tab nests it, Alt with the arrows moves it, F2 edits it; the menu has the rest.</source>
        <translation>Enter는 안건 추가, Tab은 하위로, Alt+화살표는 이동, F2는 편집이며 나머지는 메뉴에 있습니다.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Language of the items</source>
        <translation>안건의 언어</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>통역 언어</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>새 템플릿</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>기구 없음</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>할 일 없음</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>결정안</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>회의실</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Templates of meetings</source>
        <translation>회의 템플릿</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>There are no bodies in this file yet.</source>
        <translation>이 파일에는 아직 기구가 없습니다.</translation>
    </message>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>09:30–13:00과 같이 시간을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the number of the day, 1 for the first.</source>
        <translation>일차를 숫자로 입력하십시오. 첫날은 1입니다.</translation>
    </message>
    <message>
        <source>What meetings begin with. Those that were made before stay as they are when a template is changed.</source>
        <translation>회의의 출발점입니다. 템플릿을 바꾸어도 이미 만든 회의는 그대로입니다.</translation>
    </message>
    <message>
        <source>Whose seats are invited</source>
        <translation>의석을 초청할 기구</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>사용 언어</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title} 사본</translation>
    </message>
</context>
<context>
    <name>MeetingTextForm</name>
    <message>
        <source>Agenda, as adopted</source>
        <translation>채택된 의제</translation>
    </message>
    <message>
        <source>As the meeting stands</source>
        <translation>회의 상태에 따름</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Names of roll calls</source>
        <translation>호명 표결의 이름</translation>
    </message>
    <message>
        <source>Provisional agenda</source>
        <translation>잠정 의제</translation>
    </message>
    <message>
        <source>With what has changed since it was issued</source>
        <translation>발행 후 변경 사항 포함</translation>
    </message>
</context>
<context>
    <name>MeetingWays</name>
    <message>
        <source>From a template</source>
        <translation>템플릿으로</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>회의 열기</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>회의 템플릿…</translation>
    </message>
    <message>
        <source>The next after {meeting}…</source>
        <translation>{meeting} 다음 회의…</translation>
    </message>
    <message>
        <source>This is a meeting</source>
        <translation>회의로 만들기</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>템플릿 없이</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Advisor</source>
        <translation>자문위원</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>교체 대표</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>As the role says</source>
        <translation>역할에 따름</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>의장</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>공동의장</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>토의</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>선거</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>최종</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>초청 인사</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>초청 인사</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>대면</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>International Advisors</source>
        <translation>국제 자문위원</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>국제 네트워크</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역사</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>발행됨</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>No purpose</source>
        <translation>목적 없음</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>회신 없음</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>초청 안 함</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>참관인</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>참관인</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>절차</translation>
    </message>
    <message>
        <source>Regional network</source>
        <translation>지역 네트워크</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>사무국</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Untitled item</source>
        <translation>제목 없는 안건</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>부의장</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>{body} members</source>
        <translation>{body} 위원</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{state}, Rev.{number}</source>
        <translation>{state}, Rev.{number}</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>1 meeting</source>
        <translation>회의 1건</translation>
    </message>
    <message>
        <source>1 paper still wants something</source>
        <translation>문서 1건에 부족한 것이 있음</translation>
    </message>
    <message>
        <source>Action items of all meetings</source>
        <translation>모든 회의의 후속 조치</translation>
    </message>
    <message>
        <source>Attendance over the years</source>
        <translation>연도별 출석</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation>회의 목록으로</translation>
    </message>
    <message>
        <source>Decisions of all meetings</source>
        <translation>모든 회의의 결정</translation>
    </message>
    <message>
        <source>Everything for this meeting…</source>
        <translation>이 회의의 모든 것…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>시간 찾기</translation>
    </message>
    <message>
        <source>Item {number} selected</source>
        <translation>안건 {number} 선택됨</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>자료집 만들기</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>Papers of the meeting</source>
        <translation>회의 문서</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Run the meeting</source>
        <translation>회의 진행</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>회의 {count}건</translation>
    </message>
    <message>
        <source>{name} selected</source>
        <translation>{name} 선택됨</translation>
    </message>
    <message>
        <source>{number} papers still want something</source>
        <translation>문서 {number}건에 부족한 것이 있음</translation>
    </message>
    <message>
        <source>{number} shown</source>
        <translation>{number}건 표시</translation>
    </message>
    <message>
        <source>{time} UTC selected</source>
        <translation>{time} UTC 선택됨</translation>
    </message>
</context>
<context>
    <name>MemberMap</name>
    <message>
        <source>Map of the world with {number} organisations. The table below lists them.</source>
        <translation>기관 {number}곳이 있는 세계 지도. 아래 표에 목록이 있습니다.</translation>
    </message>
    <message>
        <source>Open the large map</source>
        <translation>큰 지도 열기</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>1 seat</source>
        <translation>의석 1개</translation>
    </message>
    <message>
        <source>1 seat, as stated</source>
        <translation>의석 1개, 명시된 대로</translation>
    </message>
    <message>
        <source>1 seat, {stated} stated</source>
        <translation>의석 1개, 명시 {stated}개</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>자문위원</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>가입 신청</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>의장</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>공동의장</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Deleting {number} entries</source>
        <translation>{number}건을 삭제하는 중</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>대리인: {name}</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>초청 인사</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>In the city</source>
        <translation>해당 도시</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>국제 네트워크</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>국제기구</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>떠남</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>참관인</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>다른 의석</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>협력 기관</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>가입 예상</translation>
    </message>
    <message>
        <source>Regional network</source>
        <translation>지역 네트워크</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>연구기관</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>사무국</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>부의장</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>최소 {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>최대 {number}</translation>
    </message>
    <message>
        <source>quorum {needed} of {whole}, {held} held</source>
        <translation>정족수 {whole} 중 {needed}, 채워진 의석 {held}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date}부터</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}까지</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>의석 {number}개</translation>
    </message>
    <message>
        <source>{number} seats, as stated</source>
        <translation>의석 {number}개, 명시된 대로</translation>
    </message>
    <message>
        <source>{number} seats, {stated} stated</source>
        <translation>의석 {number}개, 명시 {stated}개</translation>
    </message>
    <message>
        <source>{number}, as requested</source>
        <translation>{number}, 요청 시</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Add a body</source>
        <translation>기구 추가</translation>
    </message>
    <message>
        <source>Add a person to the list</source>
        <translation>목록에 사람 추가</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>기관 추가</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Bodies and seats</source>
        <translation>기구와 의석</translation>
    </message>
    <message>
        <source>Categories of membership…</source>
        <translation>회원 구분…</translation>
    </message>
    <message>
        <source>Export the members, people or seats shown…</source>
        <translation>표시된 회원, 사람 또는 의석 내보내기…</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>회비</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Members: {page}</source>
        <translation>회원: {page}</translation>
    </message>
    <message>
        <source>Officers by language…</source>
        <translation>언어별 담당자…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Own fields of organisations…</source>
        <translation>기관의 자체 항목…</translation>
    </message>
    <message>
        <source>Own fields of people…</source>
        <translation>사람의 자체 항목…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Possible duplicates among organisations</source>
        <translation>기관 중복 의심 항목</translation>
    </message>
    <message>
        <source>Possible duplicates among people</source>
        <translation>사람 중복 의심 항목</translation>
    </message>
    <message>
        <source>Print about members…</source>
        <translation>회원 자료 인쇄…</translation>
    </message>
    <message>
        <source>Print and send</source>
        <translation>인쇄와 발송</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>회원 유치</translation>
    </message>
    <message>
        <source>Regions of your own…</source>
        <translation>자체 지역…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>통계</translation>
    </message>
</context>
<context>
    <name>MembershipCategoriesDialog</name>
    <message>
        <source>1 organisation has or had it. If it is deleted, its title stays there in words.</source>
        <translation>기관 1곳이 이 구분이거나 이 구분이었습니다. 삭제하면 그 기관에는 구분의 제목이 글로 남습니다.</translation>
    </message>
    <message>
        <source>A category can be given from its first to its last day. Whoever has it keeps it after that.</source>
        <translation>구분은 첫날부터 마지막 날까지 부여할 수 있습니다. 이미 받은 기관은 그 뒤에도 유지합니다.</translation>
    </message>
    <message>
        <source>A year, such as 500 EUR</source>
        <translation>연간 금액(예: 500 EUR)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Categories of membership</source>
        <translation>회원 구분</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>날짜 또는 빈칸</translation>
    </message>
    <message>
        <source>Given from</source>
        <translation>부여 시작</translation>
    </message>
    <message>
        <source>Given until</source>
        <translation>부여 종료</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>새 구분</translation>
    </message>
    <message>
        <source>No organisation has it.</source>
        <translation>이 구분인 기관이 없습니다.</translation>
    </message>
    <message>
        <source>Usual fee</source>
        <translation>기본 회비</translation>
    </message>
    <message>
        <source>{number} organisations have or had it. If it is deleted, its title stays there in words.</source>
        <translation>기관 {number}곳이 이 구분이거나 이 구분이었습니다. 삭제하면 그 기관에는 구분의 제목이 글로 남습니다.</translation>
    </message>
</context>
<context>
    <name>MembershipSection</name>
    <message>
        <source>Add a state of the membership</source>
        <translation>회원 자격 상태 추가</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>구분 고르기</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>날짜 또는 빈칸</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정 기구</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Edit the categories…</source>
        <translation>구분 편집…</translation>
    </message>
    <message>
        <source>Edit {state}</source>
        <translation>{state} 편집</translation>
    </message>
    <message>
        <source>Full, associate</source>
        <translation>정회원, 준회원</translation>
    </message>
    <message>
        <source>In which meeting</source>
        <translation>결정한 회의</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>회원 자격</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>구분 없음</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>결정 없음</translation>
    </message>
    <message>
        <source>No meeting is called “{text}”. Nothing was changed.</source>
        <translation>“{text}”(이)라는 회의가 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>회원 자격 없음</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>회의 열기</translation>
    </message>
    <message>
        <source>Open the meeting of {state}</source>
        <translation>{state}의 회의 열기</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Remove {state}</source>
        <translation>{state} 빼기</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Who decided it, and when…</source>
        <translation>결정한 기구와 날짜…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>{date} 기준</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Merge organisations</source>
        <translation>기관 합치기</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>사람 합치기</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Action items</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Activities as a delegate</source>
        <translation>파견자로 참가한 활동</translation>
    </message>
    <message>
        <source>Activities as a partner</source>
        <translation>협력 기관으로 참여한 활동</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 내용</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>회비</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Languages looked after</source>
        <translation>담당 언어</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>연결된 항목</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Merge {name} too</source>
        <translation>{name}도 합치기</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>자료집</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>그림 {number}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>States of membership</source>
        <translation>회원 자격 상태</translation>
    </message>
    <message>
        <source>Take all of this</source>
        <translation>모두 이쪽 값으로</translation>
    </message>
    <message>
        <source>Take all values of {name}</source>
        <translation>{name}의 모든 값 쓰기</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>{field}: {value}, of {name}</source>
        <translation>{field}: {value}, 출처 {name}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 내용</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>1 action item</source>
        <translation>후속 조치 1건</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1일 지남</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>결정 1건</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>채택됨</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>회람됨</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>정정됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>조치할 내용</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>{number} action items</source>
        <translation>후속 조치 {number}건</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number}일 지남</translation>
    </message>
    <message>
        <source>{number} decisions</source>
        <translation>결정 {number}건</translation>
    </message>
</context>
<context>
    <name>MinutesAnnexInspector</name>
    <message>
        <source>Annex {number}</source>
        <translation>부속 문서 {number}</translation>
    </message>
    <message>
        <source>Bound behind the printed minutes</source>
        <translation>인쇄한 회의록 뒤에 묶음</translation>
    </message>
    <message>
        <source>Listed in the printed minutes, kept as a file</source>
        <translation>인쇄한 회의록에 목록으로 표시, 파일로 보관</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Text of the annex</source>
        <translation>부속 문서의 글</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Type or paste the text</source>
        <translation>글을 입력하거나 붙여넣으십시오</translation>
    </message>
</context>
<context>
    <name>MinutesDeeds</name>
    <message>
        <source>Attached {name}</source>
        <translation>{name} 첨부함</translation>
    </message>
    <message>
        <source>Attached {number} files</source>
        <translation>파일 {number}개 첨부함</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>파일을 첨부하는 중</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. The action item was added without one.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다. 후속 조치를 날짜 없이 추가했습니다.</translation>
    </message>
</context>
<context>
    <name>MinutesHead</name>
    <message>
        <source>Language of the minutes</source>
        <translation>회의록의 언어</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>회의록 다시 열기</translation>
    </message>
    <message>
        <source>State of the minutes: {state}</source>
        <translation>회의록 상태: {state}</translation>
    </message>
    <message>
        <source>The meeting is closed: notes, decisions and votes are locked. The minutes can still be circulated and adopted.</source>
        <translation>회의가 종료되어 기록, 결정, 표결이 잠겼습니다. 회의록은 계속 회람하고 채택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Their texts and decisions are locked; action items can still be done.</source>
        <translation>글과 결정은 잠겼습니다. 후속 조치는 계속 완료로 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>These minutes were adopted on {day} at {meeting}.</source>
        <translation>이 회의록은 {day} {meeting}에서 채택되었습니다.</translation>
    </message>
    <message>
        <source>These minutes were adopted on {day}.</source>
        <translation>이 회의록은 {day} 채택되었습니다.</translation>
    </message>
    <message>
        <source>These minutes were adopted.</source>
        <translation>이 회의록은 채택되었습니다.</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Action item</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>부속 문서</translation>
    </message>
    <message>
        <source>Attach annexes</source>
        <translation>부속 문서 첨부</translation>
    </message>
    <message>
        <source>Attach files, or write a text; files can also be dropped on an item</source>
        <translation>파일을 첨부하거나 글을 쓰십시오. 안건 위에 파일을 놓아도 됩니다</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>파일 첨부…</translation>
    </message>
    <message>
        <source>Begin an election on the item</source>
        <translation>안건에서 선거 시작</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Defer the item</source>
        <translation>안건 연기</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>의제로 가기</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>새 후속 조치</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>새 결정</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>다음 안건</translation>
    </message>
    <message>
        <source>No items yet. The minutes follow the agenda.</source>
        <translation>아직 안건이 없습니다. 회의록은 의제를 따릅니다.</translation>
    </message>
    <message>
        <source>Not deferred</source>
        <translation>연기 취소</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;All files (*)</source>
        <translation>PDF 문서 (*.pdf);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>이전 안건</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>Vote on the item</source>
        <translation>안건 표결</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>글 쓰기</translation>
    </message>
</context>
<context>
    <name>MinutesPartInspector</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Go to the minutes of {meeting}</source>
        <translation>{meeting} 회의록으로 가기</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>글의 언어</translation>
    </message>
    <message>
        <source>Missing: {languages}</source>
        <translation>없음: {languages}</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>회의 없음</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>기록된 회의록</translation>
    </message>
    <message>
        <source>The minutes are adopted: the text is locked.</source>
        <translation>회의록이 채택되어 글이 잠겨 있습니다.</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Day and time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Language of the name</source>
        <translation>이름의 언어</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Add a name in</source>
        <translation>이름을 추가할 언어</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>이름의 언어</translation>
    </message>
    <message>
        <source>More languages of the name</source>
        <translation>이름의 다른 언어</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>다른 언어</translation>
    </message>
    <message>
        <source>Remove the name in {language}</source>
        <translation>{language} 이름 빼기</translation>
    </message>
    <message>
        <source>{language} is the original</source>
        <translation>{language}을(를) 원어로 지정</translation>
    </message>
    <message>
        <source>{language}, the original</source>
        <translation>{language}, 원어</translation>
    </message>
    <message>
        <source>{language}: no name yet</source>
        <translation>{language}: 아직 이름 없음</translation>
    </message>
</context>
<context>
    <name>NewMeetingForm</name>
    <message>
        <source>8–9 July</source>
        <translation>7월 8일~9일</translation>
    </message>
    <message>
        <source>Activity or title</source>
        <translation>활동 또는 제목</translation>
    </message>
    <message>
        <source>An empty agenda</source>
        <translation>빈 의제</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>City, country, or online</source>
        <translation>도시, 국가 또는 온라인</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>입력한 대로 보관합니다. 날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>회의 만들기</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>기구 없음</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>회의 템플릿…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>템플릿…</translation>
    </message>
</context>
<context>
    <name>NextItems</name>
    <message>
        <source>Double-click or press Enter to go on to an item</source>
        <translation>두 번 클릭하거나 Enter를 누르면 그 안건으로 넘어갑니다</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>다음 안건</translation>
    </message>
    <message>
        <source>Nothing comes after this</source>
        <translation>다음 안건이 없습니다</translation>
    </message>
</context>
<context>
    <name>NextMeetingDialog</name>
    <message>
        <source>8–9 July</source>
        <translation>7월 8일~9일</translation>
    </message>
    <message>
        <source>A new activity</source>
        <translation>새 활동</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>After {meeting}, with its sessions and seats.</source>
        <translation>{meeting} 다음, 같은 세션과 의석으로.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>City, country, or online</source>
        <translation>도시, 국가 또는 온라인</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Invite those who hold the seats on that day ({count})</source>
        <translation>그날의 의석 보유자 초청({count})</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>입력한 대로 보관합니다. 날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>회의 만들기</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>다음 회의</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>안건 없음</translation>
    </message>
    <message>
        <source>On its agenda again</source>
        <translation>다시 의제에 올릴 안건</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Plan the tasks back as for the last one ({count})</source>
        <translation>지난번처럼 할 일을 역산해 계획({count})</translation>
    </message>
    <message>
        <source>Standing items of the last agenda ({count})</source>
        <translation>지난 의제의 상설 안건({count})</translation>
    </message>
    <message>
        <source>Template: {title}</source>
        <translation>템플릿: {title}</translation>
    </message>
    <message>
        <source>The whole last agenda ({count})</source>
        <translation>지난 의제 전체({count})</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>By</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Send the charter, call the mayor's office…</source>
        <translation>헌장 발송, 시장실에 전화…</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>1 seat</source>
        <translation>의석 1개</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>집계 기준</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Expected: invited and not declined. Registered: has accepted. Present: was there in a session at least.</source>
        <translation>예정: 초청받고 거절하지 않음. 등록: 수락함. 출석: 한 세션 이상 참석함.</translation>
    </message>
    <message>
        <source>Field of people</source>
        <translation>사람의 자체 항목</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>One of the own fields of people, such as gender. Whoever has nothing in it is counted as not known.</source>
        <translation>성별과 같은 사람의 자체 항목입니다. 값이 없는 사람은 알 수 없음으로 집계합니다.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>To count by gender or anything else, add an own field of people with choices, and choose it here.</source>
        <translation>성별 등으로 집계하려면 선택지가 있는 사람의 자체 항목을 추가하고 여기에서 고르십시오.</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>{count} expected at the activity</source>
        <translation>활동 예상 인원 {count}명</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>의석 {count}개</translation>
    </message>
    <message>
        <source>{least} to {most} seats</source>
        <translation>의석 {least}~{most}</translation>
    </message>
</context>
<context>
    <name>OrganisationInspector</name>
    <message>
        <source>1 belongs to it</source>
        <translation>소속 기관 1곳</translation>
    </message>
    <message>
        <source>1 more activity</source>
        <translation>활동 1건 더</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>다른 기관</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>이전 이름</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Let {name} be responsible</source>
        <translation>{name}을(를) 담당자로 정하기</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>No contact yet. Add a person.</source>
        <translation>아직 담당자가 없습니다. 사람을 추가하십시오.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Officer of the secretariat</source>
        <translation>사무국 담당자</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>점검 열기</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>웹사이트 열기</translation>
    </message>
    <message>
        <source>Open what it belongs to</source>
        <translation>상위 기관 열기</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Regions of your own…</source>
        <translation>자체 지역…</translation>
    </message>
    <message>
        <source>Remove {name} from the contacts</source>
        <translation>{name}을(를) 담당자에서 빼기</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>시기별 역할</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>전자우편 쓰기</translation>
    </message>
    <message>
        <source>also in {regions}</source>
        <translation>{regions}에도 속함</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>외 {number}곳</translation>
    </message>
    <message>
        <source>{name} looks after {language}. Press to let them look after this organisation.</source>
        <translation>{name} 님은 {language} 담당자입니다. 누르면 이 기관의 담당자로 정합니다.</translation>
    </message>
    <message>
        <source>{name}, for {language}?</source>
        <translation>{language} 담당 {name}?</translation>
    </message>
    <message>
        <source>{number} belong to it</source>
        <translation>소속 기관 {number}곳</translation>
    </message>
    <message>
        <source>{number} more activities</source>
        <translation>활동 {number}건 더</translation>
    </message>
    <message>
        <source>{region}, by the country</source>
        <translation>{region}(국가 기준)</translation>
    </message>
    <message>
        <source>{role}, {body}</source>
        <translation>{role}, {body}</translation>
    </message>
    <message>
        <source>{role}, {title}</source>
        <translation>{role}, {title}</translation>
    </message>
    <message>
        <source>“{text}” does not look like a mail address. It is kept as typed.</source>
        <translation>“{text}”은(는) 전자우편 주소로 보이지 않습니다. 입력한 대로 보관합니다.</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Find an organisation</source>
        <translation>기관 찾기</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>사업계획 가져오기…</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>No organisation yet. Add one or import the programme.</source>
        <translation>아직 기관이 없습니다. 기관을 추가하거나 사업계획을 가져오십시오.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Directory of a body…</source>
        <translation>기구 명부…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>주소 라벨…</translation>
    </message>
    <message>
        <source>Letters from a template…</source>
        <translation>템플릿으로 서한 만들기…</translation>
    </message>
    <message>
        <source>Member yearbook…</source>
        <translation>회원 연감…</translation>
    </message>
    <message>
        <source>Show a list of organisations or people first.</source>
        <translation>먼저 기관이나 사람 목록을 표시하십시오.</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>통계…</translation>
    </message>
    <message>
        <source>Write a mail…</source>
        <translation>전자우편 쓰기…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Members over time. {points}</source>
        <translation>회원 수 변화. {points}</translation>
    </message>
    <message>
        <source>Next weeks</source>
        <translation>다음 몇 주</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>{number}주차</translation>
    </message>
    <message>
        <source>{number} by name</source>
        <translation>이름 있는 회원 {number}</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Add an activity</source>
        <translation>활동 추가</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>이전 주</translation>
    </message>
    <message>
        <source>Import the programme…</source>
        <translation>사업계획 가져오기…</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>이후 주</translation>
    </message>
    <message>
        <source>No activities in {year} yet. Add one or import the programme.</source>
        <translation>{year}년에는 아직 활동이 없습니다. 활동을 추가하거나 사업계획을 가져오십시오.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Overview: earlier weeks</source>
        <translation>개요: 이전 주</translation>
    </message>
    <message>
        <source>Overview: later weeks</source>
        <translation>개요: 이후 주</translation>
    </message>
    <message>
        <source>The year shown is not the present one</source>
        <translation>보고 있는 해가 올해가 아닙니다</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>{number}주차</translation>
    </message>
</context>
<context>
    <name>OwnFieldRow</name>
    <message>
        <source>This is no longer among the choices.</source>
        <translation>더 이상 선택지에 없는 값입니다.</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not read as a number.</source>
        <translation>숫자로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{text}” does not fit this field. Nothing was changed.</source>
        <translation>“{text}”은(는) 이 항목에 맞지 않습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>A day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
</context>
<context>
    <name>OwnFieldsDialog</name>
    <message>
        <source>Add a choice</source>
        <translation>선택지 추가</translation>
    </message>
    <message>
        <source>Change to {type}</source>
        <translation>{type}(으)로 변경</translation>
    </message>
    <message>
        <source>Choice {name}</source>
        <translation>선택지 {name}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>항목 삭제</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>항목 대상</translation>
    </message>
    <message>
        <source>Fields that you add appear with everybody in the inspector, and in lists, filters, exports and prints.</source>
        <translation>추가한 항목은 모든 기록의 상세 창과 목록, 필터, 내보내기, 인쇄물에 나타납니다.</translation>
    </message>
    <message>
        <source>Filled in once</source>
        <translation>1건 입력됨</translation>
    </message>
    <message>
        <source>Filled in {number} times</source>
        <translation>{number}건 입력됨</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>항목 아래로</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>항목 위로</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>항목 이름</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>New field: shirt size</source>
        <translation>새 항목: 옷 치수</translation>
    </message>
    <message>
        <source>No fields for organisations yet. Type the name of one.</source>
        <translation>아직 기관의 자체 항목이 없습니다. 항목 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>No fields for people yet. Type the name of one.</source>
        <translation>아직 사람의 자체 항목이 없습니다. 항목 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>자체 항목</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Personal: not printed and not exported unless asked for</source>
        <translation>개인정보: 따로 요청하지 않으면 인쇄하거나 내보내지 않음</translation>
    </message>
    <message>
        <source>Remove the choice {name}</source>
        <translation>선택지 {name} 빼기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>{number} of {all} values do not fit and are kept as they are: {values}</source>
        <translation>값 {all}개 중 {number}개가 맞지 않아 그대로 보관합니다: {values}</translation>
    </message>
</context>
<context>
    <name>OwnFieldsSection</name>
    <message>
        <source>Add a field…</source>
        <translation>항목 추가…</translation>
    </message>
    <message>
        <source>Fields of your own, for everybody: in lists, filters, exports and prints</source>
        <translation>모든 기록에 쓰는 자체 항목: 목록, 필터, 내보내기, 인쇄물에 포함</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>A booklet to print and fold</source>
        <translation>인쇄해서 접는 소책자</translation>
    </message>
    <message>
        <source>A folder with a file for each paper</source>
        <translation>문서마다 파일을 둔 폴더</translation>
    </message>
    <message>
        <source>A personal copy has no confidential items.</source>
        <translation>개인용 사본에는 비공개 안건이 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Before every paper</source>
        <translation>모든 문서 앞</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>사본 대상</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>간지</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형태</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>지정하지 않음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>PDF 하나</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Personal copy of</source>
        <translation>개인용 사본 대상</translation>
    </message>
    <message>
        <source>Such as: Draft</source>
        <translation>예: 초안</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>워터마크</translation>
    </message>
    <message>
        <source>Where they are useful</source>
        <translation>필요한 곳</translation>
    </message>
    <message>
        <source>Without confidential items</source>
        <translation>비공개 안건 제외</translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>A booklet, a folder, a password, a copy for one person and the packs made before are on the pack’s own tab.</source>
        <translation>소책자, 폴더, 암호, 한 사람을 위한 사본, 이전에 만든 자료집은 자료집 탭에 있습니다.</translation>
    </message>
    <message>
        <source>Go to the pack</source>
        <translation>자료집으로 이동</translation>
    </message>
</context>
<context>
    <name>PackHints</name>
    <message>
        <source>Before you save it</source>
        <translation>저장하기 전에</translation>
    </message>
    <message>
        <source>Make PDFs</source>
        <translation>PDF 만들기</translation>
    </message>
    <message>
        <source>Make PDFs of the files that a pack could not bind</source>
        <translation>자료집에 묶을 수 없는 파일을 PDF로 만들기</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Show the papers</source>
        <translation>문서 보기</translation>
    </message>
</context>
<context>
    <name>PackOutput</name>
    <message>
        <source>Mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>No program of this computer opens mails (.eml). Save the pack and attach it to a mail.</source>
        <translation>이 컴퓨터에 전자우편(.eml)을 여는 프로그램이 없습니다. 자료집을 저장해 전자우편에 첨부하십시오.</translation>
    </message>
    <message>
        <source>Open a mail with the packs attached; your mail program sends it</source>
        <translation>자료집을 첨부한 전자우편을 엽니다. 보내는 일은 전자우편 프로그램이 합니다</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Print the pack that is shown</source>
        <translation>표시된 자료집 인쇄</translation>
    </message>
    <message>
        <source>The mail was given to your mail program</source>
        <translation>전자우편 프로그램에 넘겼습니다</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>A folder is not shown here. Choose one PDF to see the pages.</source>
        <translation>폴더는 여기에 표시되지 않습니다. 페이지를 보려면 PDF 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Pack shown</source>
        <translation>표시할 자료집</translation>
    </message>
    <message>
        <source>Pages: {pages}.</source>
        <translation>쪽수: {pages}.</translation>
    </message>
    <message>
        <source>Papers that are not in it: {count}.</source>
        <translation>자료집에 없는 문서: {count}건.</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>자료집 저장</translation>
    </message>
    <message>
        <source>Save the pack in</source>
        <translation>자료집을 저장할 폴더</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} 저장함</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Also good to know</source>
        <translation>그 밖의 안내</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>오시는 길</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>숙소</translation>
    </message>
    <message>
        <source>Late: {papers}.</source>
        <translation>늦음: {papers}.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>회의장</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>외 {number}곳</translation>
    </message>
    <message>
        <source>its JavaScript is left out</source>
        <translation>JavaScript는 빠집니다</translation>
    </message>
    <message>
        <source>its XFA form is left out</source>
        <translation>XFA 양식은 빠집니다</translation>
    </message>
    <message>
        <source>its signature holds for the original file alone</source>
        <translation>전자 서명은 원본 파일에서만 유효합니다</translation>
    </message>
    <message>
        <source>no file has been received</source>
        <translation>받은 파일 없음</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>파일이 손상됨</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있음</translation>
    </message>
    <message>
        <source>the file is locked with a password</source>
        <translation>파일이 암호로 잠겨 있음</translation>
    </message>
    <message>
        <source>the file is not a PDF</source>
        <translation>PDF 파일이 아님</translation>
    </message>
    <message>
        <source>the files that it carries are left out</source>
        <translation>함께 들어 있는 파일은 제외됩니다</translation>
    </message>
    <message>
        <source>what happens by itself when it is opened is left out</source>
        <translation>열 때 저절로 실행되는 것은 빠집니다</translation>
    </message>
    <message>
        <source>what starts programs or sends forms is left out</source>
        <translation>프로그램을 실행하거나 양식을 보내는 것은 빠집니다</translation>
    </message>
    <message>
        <source>{language}: 1 text is not translated.</source>
        <translation>{language}: 글 1개가 번역되지 않았습니다.</translation>
    </message>
    <message>
        <source>{language}: not there in this language: {papers}.</source>
        <translation>{language}: 이 언어본이 없는 문서: {papers}.</translation>
    </message>
    <message>
        <source>{language}: still drafts: {papers}.</source>
        <translation>{language}: 아직 초안인 문서: {papers}.</translation>
    </message>
    <message>
        <source>{language}: {count} texts are not translated.</source>
        <translation>{language}: 글 {count}개가 번역되지 않았습니다.</translation>
    </message>
    <message>
        <source>{language}: {paper} is not bound, {reason}.</source>
        <translation>{language}: {paper}은(는) 자료집에 들어가지 않습니다. 이유: {reason}.</translation>
    </message>
    <message>
        <source>{papers} and {count} more</source>
        <translation>{papers} 외 {count}건</translation>
    </message>
    <message>
        <source>{paper}: the file was damaged, and was read all the same.</source>
        <translation>{paper}: 파일이 손상되었으나 읽을 수 있었습니다.</translation>
    </message>
    <message>
        <source>{paper}: {what}.</source>
        <translation>{paper}: {what}.</translation>
    </message>
</context>
<context>
    <name>PageSwitch</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}쪽 중 {page}쪽</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
</context>
<context>
    <name>PaperInspector</name>
    <message>
        <source>1 day late</source>
        <translation>1일 지남</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>A pack binds this text as a page of its own. # begins a heading, - or 1. a point.</source>
        <translation>자료집은 이 글을 별도의 쪽으로 묶습니다. #은 제목, - 또는 1.은 항목을 시작합니다.</translation>
    </message>
    <message>
        <source>A person, or any words</source>
        <translation>사람 또는 글</translation>
    </message>
    <message>
        <source>Add a PDF of it…</source>
        <translation>PDF 추가…</translation>
    </message>
    <message>
        <source>Add a file in {language}</source>
        <translation>{language} 파일 추가</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>{date} 기준</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Bring back the version of {date}</source>
        <translation>{date} 판 되살리기</translation>
    </message>
    <message>
        <source>Confidential: not in open packs</source>
        <translation>비공개: 공개 자료집에서 제외</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <source>From</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Go to the papers of {meeting}</source>
        <translation>{meeting} 문서로 이동</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>안건 {number}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Items: {items}</source>
        <translation>안건: {items}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>PDF 만들기</translation>
    </message>
    <message>
        <source>Make it Rev.{number}</source>
        <translation>Rev.{number}(으)로 만들기</translation>
    </message>
    <message>
        <source>Make the PDF anew</source>
        <translation>PDF 다시 만들기</translation>
    </message>
    <message>
        <source>Mark as a draft</source>
        <translation>초안으로 표시</translation>
    </message>
    <message>
        <source>Mark as final</source>
        <translation>최종본으로 표시</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>More for {language}</source>
        <translation>{language} 더 보기</translation>
    </message>
    <message>
        <source>Next free symbol</source>
        <translation>다음 빈 문서 번호</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>문서 없음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the version of {date}</source>
        <translation>{date} 판 열기</translation>
    </message>
    <message>
        <source>Open {name} in its own program</source>
        <translation>{name}을(를) 해당 프로그램에서 열기</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>이 판 빼기</translation>
    </message>
    <message>
        <source>Replace by a file…</source>
        <translation>파일로 바꾸기…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Take the PDF away</source>
        <translation>PDF 빼기</translation>
    </message>
    <message>
        <source>Text in {language}</source>
        <translation>{language} 글</translation>
    </message>
    <message>
        <source>The agenda has no items yet</source>
        <translation>의제에 아직 안건이 없음</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>회의 전체</translation>
    </message>
    <message>
        <source>The meeting is closed: its papers are locked.</source>
        <translation>회의가 종료되어 문서가 잠겼습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>판</translation>
    </message>
    <message>
        <source>When a version is replaced, the one before is kept here.</source>
        <translation>판을 바꾸면 이전 판이 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>여기에 쓰기</translation>
    </message>
    <message>
        <source>Write it here in {language}</source>
        <translation>여기에 {language}(으)로 쓰기</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>여기에서 작성</translation>
    </message>
    <message>
        <source>no PDF</source>
        <translation>PDF 없음</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number}일 지남</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>1 day late</source>
        <translation>1일 지남</translation>
    </message>
    <message>
        <source>A PDF was made.</source>
        <translation>PDF를 만들었습니다.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>추가 문서</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>문서 첨부</translation>
    </message>
    <message>
        <source>Attached {name}</source>
        <translation>{name} 첨부함</translation>
    </message>
    <message>
        <source>Attached {number} files</source>
        <translation>파일 {number}개 첨부함</translation>
    </message>
    <message>
        <source>Attached. “{name}” is no PDF: add one of it, so that a pack can bind it.</source>
        <translation>첨부했습니다. “{name}”은(는) PDF가 아닙니다. 자료집에 묶으려면 PDF를 추가하십시오.</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>파일을 첨부하는 중</translation>
    </message>
    <message>
        <source>Changed in its own program</source>
        <translation>해당 프로그램에서 변경됨</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>정정 문서</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>File of “{title}” ({language})</source>
        <translation>“{title}” 파일({language})</translation>
    </message>
    <message>
        <source>Information paper</source>
        <translation>정보 문서</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>Making PDFs</source>
        <translation>PDF 만드는 중</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>No PDF</source>
        <translation>PDF 없음</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>번역 안 됨</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF of “{name}”</source>
        <translation>“{name}” PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>다른 이름으로 파일 저장</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path}에 저장함</translation>
    </message>
    <message>
        <source>Taking back a paper</source>
        <translation>문서 가져오는 중</translation>
    </message>
    <message>
        <source>Titles missing</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>no PDF of {languages}</source>
        <translation>PDF 없음: {languages}</translation>
    </message>
    <message>
        <source>no title in {languages}</source>
        <translation>제목 없음: {languages}</translation>
    </message>
    <message>
        <source>no {languages}</source>
        <translation>없음: {languages}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>{languages} draft</source>
        <translation>초안: {languages}</translation>
    </message>
    <message>
        <source>{number} PDFs were made.</source>
        <translation>PDF {number}개를 만들었습니다.</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number}일 지남</translation>
    </message>
    <message>
        <source>“{name}” was taken back as a new version.</source>
        <translation>“{name}”을(를) 새 판으로 가져왔습니다.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>1 late</source>
        <translation>1건 늦음</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>제목 없는 문서</translation>
    </message>
    <message>
        <source>Papers to see to</source>
        <translation>확인할 문서</translation>
    </message>
    <message>
        <source>{number} late</source>
        <translation>{number}건 늦음</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Add or replace a file</source>
        <translation>파일 추가 또는 바꾸기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>파일 첨부…</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>문서 첨부</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Enter a paper of which there is no file yet</source>
        <translation>아직 파일이 없는 문서 등록</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>예정 등록</translation>
    </message>
    <message>
        <source>Expect a paper</source>
        <translation>예정 문서 등록</translation>
    </message>
    <message>
        <source>From</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Make PDFs</source>
        <translation>PDF 만들기</translation>
    </message>
    <message>
        <source>Make PDFs of the files that a pack could not bind</source>
        <translation>자료집에 묶을 수 없는 파일을 PDF로 만들기</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>PDF 만들기</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>No paper wants this.</source>
        <translation>해당하는 문서가 없습니다.</translation>
    </message>
    <message>
        <source>No papers yet. Drop files here or on an item of the agenda, or enter papers that are still expected.</source>
        <translation>아직 문서가 없습니다. 파일을 여기나 안건 위에 놓거나, 예정 문서를 등록하십시오.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>제목 없는 문서</translation>
    </message>
    <message>
        <source>Papers of the meeting</source>
        <translation>회의 문서</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>문서 빼기</translation>
    </message>
    <message>
        <source>Remove {number} papers</source>
        <translation>문서 {number}건 빼기</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>모든 문서 보기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Still wanted</source>
        <translation>부족한 것</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Add or replace a file</source>
        <translation>파일 추가 또는 바꾸기</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>문서 첨부</translation>
    </message>
    <message>
        <source>Attach papers; files can also be dropped here, or on an item of the agenda</source>
        <translation>문서 첨부. 파일을 여기나 의제의 안건에 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Enter a paper of which there is no file yet</source>
        <translation>아직 파일이 없는 문서 등록</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>예정 등록</translation>
    </message>
    <message>
        <source>Expect a paper</source>
        <translation>예정 문서 등록</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation>{title} 더 보기</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Open {title} in {language}</source>
        <translation>{title} 열기({language})</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>제목 없는 문서</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>문서 빼기</translation>
    </message>
    <message>
        <source>Remove the version in {language}</source>
        <translation>{language} 언어본 빼기</translation>
    </message>
    <message>
        <source>Show the paper {title}</source>
        <translation>문서 {title} 보기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>문서 제목</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>제목, {language}</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>1 selected</source>
        <translation>1명 선택됨</translation>
    </message>
    <message>
        <source>86 × 62 mm, eight on a sheet</source>
        <translation>86 × 62 mm, 한 장에 8개</translation>
    </message>
    <message>
        <source>A6, as many as fit on a sheet</source>
        <translation>A6, 한 장에 들어가는 만큼</translation>
    </message>
    <message>
        <source>A6, one a page</source>
        <translation>A6, 한 쪽에 1개</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>모든 참가자</translation>
    </message>
    <message>
        <source>Also for those not named yet</source>
        <translation>아직 이름이 없는 참가자도 포함</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>국가별</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>언어별</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름별</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>지역별</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>역할별</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation>{field}별</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Capacity, head of delegation</source>
        <translation>자격, 수석대표</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>재단선</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>빈 행</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Final list</source>
        <translation>최종 명단</translation>
    </message>
    <message>
        <source>For all who are expected on site: invited, not declined, and not online.</source>
        <translation>현장 참석이 예상되는 모두: 초청받고 거절하지 않았으며 온라인이 아닌 참가자.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Honorifics</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>초청</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>참가자 명단</translation>
    </message>
    <message>
        <source>Logos of organizations</source>
        <translation>기관 로고</translation>
    </message>
    <message>
        <source>Mark where to fold</source>
        <translation>접는 선 표시</translation>
    </message>
    <message>
        <source>Names in their own script</source>
        <translation>고유 문자 이름</translation>
    </message>
    <message>
        <source>Numbers of the meeting at the end</source>
        <translation>끝에 회의 집계</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>이름 순서</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Print at full size, without fitting to the page; backs are turned about the long edge.</source>
        <translation>용지에 맞추지 말고 실제 크기로 인쇄하십시오. 뒷면은 긴 가장자리를 기준으로 넘깁니다.</translation>
    </message>
    <message>
        <source>Provisional list</source>
        <translation>잠정 명단</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>대표자</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>감사 서한</translation>
    </message>
    <message>
        <source>Totals at the end</source>
        <translation>끝에 집계</translation>
    </message>
    <message>
        <source>Visa support</source>
        <translation>비자 발급 협조 요청</translation>
    </message>
    <message>
        <source>Who has accepted</source>
        <translation>수락한 사람</translation>
    </message>
    <message>
        <source>Who has not declined</source>
        <translation>거절하지 않은 사람</translation>
    </message>
    <message>
        <source>Who is expected on site</source>
        <translation>현장 참석 예정인 사람</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>출석한 사람</translation>
    </message>
    <message>
        <source>Who was there, session by session</source>
        <translation>세션별 출석</translation>
    </message>
    <message>
        <source>With backs, for printing on both sides</source>
        <translation>뒷면 포함(양면 인쇄용)</translation>
    </message>
    <message>
        <source>{number} selected</source>
        <translation>{number}명 선택됨</translation>
    </message>
</context>
<context>
    <name>ParticipantPanel</name>
    <message>
        <source>Add name</source>
        <translation>이름 추가</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Attendance is noted in the list, session by session: Space for present, Enter to type from when to when.</source>
        <translation>출석은 목록에서 세션별로 기록합니다. 스페이스는 출석, Enter는 시각 입력입니다.</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Badge name</source>
        <translation>명찰 이름</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>자격</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>출발</translation>
    </message>
    <message>
        <source>Diet: {diet}</source>
        <translation>식단: {diet}</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>수석대표</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>호텔</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>규정 문구</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>초청일</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>필요 사항</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>회신일</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Select a participant to edit it here.</source>
        <translation>참가자를 고르면 여기서 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>Show among the members</source>
        <translation>회원 화면에서 보기</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>대신하는 사람</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>교통편</translation>
    </message>
    <message>
        <source>Travel and stay</source>
        <translation>여행과 숙박</translation>
    </message>
    <message>
        <source>What is changed here is changed for all of them.</source>
        <translation>여기에서 바꾸면 모두에게 적용됩니다.</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>참가자 {count}명</translation>
    </message>
</context>
<context>
    <name>ParticipantPrints</name>
    <message>
        <source>Certificates…</source>
        <translation>참가 확인서…</translation>
    </message>
    <message>
        <source>Door signs…</source>
        <translation>회의장 안내판…</translation>
    </message>
    <message>
        <source>Letters to participants…</source>
        <translation>참가자에게 보낼 서한…</translation>
    </message>
    <message>
        <source>List of participants…</source>
        <translation>참가자 명단…</translation>
    </message>
    <message>
        <source>Name badges…</source>
        <translation>명찰…</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>참석자 서명부…</translation>
    </message>
    <message>
        <source>Table cards…</source>
        <translation>탁상 명패…</translation>
    </message>
    <message>
        <source>Travel and rooming list…</source>
        <translation>교통·숙박 명단…</translation>
    </message>
</context>
<context>
    <name>ParticipantsChart</name>
    <message>
        <source>No number is known yet.</source>
        <translation>아직 알려진 인원이 없습니다.</translation>
    </message>
    <message>
        <source>Participants over the years. {points}</source>
        <translation>연도별 참가자. {points}</translation>
    </message>
    <message>
        <source>{edition}: {number}</source>
        <translation>{edition}: {number}</translation>
    </message>
    <message>
        <source>{edition}: {number} expected</source>
        <translation>{edition}: 예상 {number}</translation>
    </message>
</context>
<context>
    <name>ParticipantsDelegate</name>
    <message>
        <source>Add name</source>
        <translation>이름 추가</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>언제부터 언제까지</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
</context>
<context>
    <name>ParticipantsFiles</name>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Travel list</source>
        <translation>교통 명단</translation>
    </message>
</context>
<context>
    <name>ParticipantsInspector</name>
    <message>
        <source>Details</source>
        <translation>세부 내용</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Participants: quorum, languages, participant</source>
        <translation>참가자: 정족수, 언어, 참가자</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Attends</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>수석대표</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Substitute for {name}</source>
        <translation>{name} 대신 참석</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>{count} apologies</source>
        <translation>불참 {count}</translation>
    </message>
    <message>
        <source>{count} apology</source>
        <translation>불참 {count}</translation>
    </message>
    <message>
        <source>{count} no reply</source>
        <translation>회신 없음 {count}</translation>
    </message>
    <message>
        <source>{count} perhaps</source>
        <translation>미정 {count}</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>의석 {count}개</translation>
    </message>
    <message>
        <source>{count} yes</source>
        <translation>참석 {count}</translation>
    </message>
    <message>
        <source>{role} ({capacity})</source>
        <translation>{role}({capacity})</translation>
    </message>
    <message>
        <source>{session}: {count} present</source>
        <translation>{session}: {count}명 출석</translation>
    </message>
    <message>
        <source>{session}: {present} of {seats} seats present</source>
        <translation>{session}: 의석 {seats} 중 {present} 출석</translation>
    </message>
    <message>
        <source>{session}: {present} of {seats} seats present, {needed} needed for a quorum</source>
        <translation>{session}: 의석 {seats} 중 {present} 출석, 정족수 {needed}</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>참가자 추가</translation>
    </message>
    <message>
        <source>Add seat holders</source>
        <translation>의석 보유자 추가</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All seats of this body are in the list already.</source>
        <translation>이 기구의 의석은 이미 모두 명단에 있습니다.</translation>
    </message>
    <message>
        <source>Attendance, {session}</source>
        <translation>출석, {session}</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>자격</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>표로 내보내기…</translation>
    </message>
    <message>
        <source>Export the participants…</source>
        <translation>참가자 내보내기…</translation>
    </message>
    <message>
        <source>Export the travel list…</source>
        <translation>교통 명단 내보내기…</translation>
    </message>
    <message>
        <source>Import replies…</source>
        <translation>회신 가져오기…</translation>
    </message>
    <message>
        <source>Invite a list or a function…</source>
        <translation>목록 또는 직책 초청…</translation>
    </message>
    <message>
        <source>Invited today</source>
        <translation>오늘 초청함</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>참가자 명단</translation>
    </message>
    <message>
        <source>List or function…</source>
        <translation>목록 또는 직책…</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Add the seat holders of the body, or somebody else.</source>
        <translation>아직 초청한 사람이 없습니다. 기구의 의석 보유자나 다른 사람을 추가하십시오.</translation>
    </message>
    <message>
        <source>Organization or person…</source>
        <translation>기관 또는 사람…</translation>
    </message>
    <message>
        <source>Participants in numbers</source>
        <translation>참가자 집계</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>명단에서 빼기</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Seat holders of {body}</source>
        <translation>{body} 의석 보유자</translation>
    </message>
    <message>
        <source>Show the printed list, to save or print it</source>
        <translation>인쇄용 명단을 보고 저장하거나 인쇄하기</translation>
    </message>
    <message>
        <source>This meeting has no body. Choose one with Add.</source>
        <translation>이 회의에는 기구가 없습니다. 추가에서 하나를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>ParticipantsTree</name>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 빼기</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>확정 필요</translation>
    </message>
</context>
<context>
    <name>PdfDialog</name>
    <message>
        <source>1 title is not translated and is printed as it was written.</source>
        <translation>제목 1개는 번역이 없어 쓰인 그대로 인쇄합니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>For outsiders</source>
        <translation>외부용</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>문서의 언어</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>{count} titles are not translated and are printed as they were written.</source>
        <translation>제목 {count}개는 번역이 없어 쓰인 그대로 인쇄합니다.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the printed page</source>
        <translation>인쇄 쪽 미리보기</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>쪽 너비</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>문서에서 찾기</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>쪽 크기</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>전체 쪽</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Find a person</source>
        <translation>사람 찾기</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Nobody yet. Add a person, or name who holds a seat.</source>
        <translation>아직 아무도 없습니다. 사람을 추가하거나 의석을 맡은 사람을 입력하십시오.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
</context>
<context>
    <name>PersonInspector</name>
    <message>
        <source>A ramp, sign language</source>
        <translation>경사로, 수어</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>접근 편의</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>동의한 날</translation>
    </message>
    <message>
        <source>Agreed to be listed</source>
        <translation>명단 게재 동의</translation>
    </message>
    <message>
        <source>At meetings</source>
        <translation>회의 참석 시</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>동의한 날</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>식단</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>영구 삭제…</translation>
    </message>
    <message>
        <source>Everything kept about this person…</source>
        <translation>이 사람에 관해 보관된 모든 정보…</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>성을 먼저</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>고유 문자</translation>
    </message>
    <message>
        <source>In printed lists</source>
        <translation>인쇄 명단</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Ms, Prof.</source>
        <translation>박사, 교수</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>이름 순서</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>인물 사진</translation>
    </message>
    <message>
        <source>Printed as {name}</source>
        <translation>인쇄 표기: {name}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Street, city, country</source>
        <translation>거리, 도시, 국가</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Vegetarian, halal</source>
        <translation>채식, 할랄</translation>
    </message>
    <message>
        <source>What was kept about this person has been erased for good. Past lists keep their place.</source>
        <translation>이 사람에 관해 보관하던 내용은 영구 삭제했습니다. 지난 명단의 자리는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>전자우편 쓰기</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>대리</translation>
    </message>
    <message>
        <source>“{text}” does not look like a mail address. It is kept as typed.</source>
        <translation>“{text}”은(는) 전자우편 주소로 보이지 않습니다. 입력한 대로 보관합니다.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Collecting personal data</source>
        <translation>개인정보를 모으는 중</translation>
    </message>
    <message>
        <source>Everything kept about {name}</source>
        <translation>{name}에 관해 보관된 모든 정보</translation>
    </message>
    <message>
        <source>Everything kept about {name} is in {file}.</source>
        <translation>{name}에 관해 보관된 모든 정보를 {file}에 저장했습니다.</translation>
    </message>
    <message>
        <source>JSON file for another program (*.json)</source>
        <translation>다른 프로그램용 JSON 파일 (*.json)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose a picture</source>
        <translation>그림 고르기</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>그림 고르기…</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or press to choose one.</source>
        <translation>그림을 여기에 끌어다 놓거나 붙여넣거나, 눌러서 고르십시오.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>그림 붙여넣기</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>그림 (*{ending})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>그림 ({kinds})</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>그림을 읽는 중</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>그림 빼기</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Save the picture as…</source>
        <translation>다른 이름으로 그림 저장…</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>클립보드에 그림이 없습니다.</translation>
    </message>
    <message>
        <source>{name}: none yet</source>
        <translation>{name}: 아직 없음</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>City, country</source>
        <translation>도시, 국가</translation>
    </message>
    <message>
        <source>Keep as typed, without a place</source>
        <translation>장소로 보지 않고 입력한 대로 보관</translation>
    </message>
    <message>
        <source>Kept as typed: several places are called so. Which one is meant?</source>
        <translation>입력한 대로 보관합니다. 같은 이름의 장소가 여럿입니다. 어느 곳입니까?</translation>
    </message>
    <message>
        <source>Which place is meant</source>
        <translation>장소 고르기</translation>
    </message>
    <message>
        <source>{place} is meant</source>
        <translation>{place}(으)로 정하기</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Kept as typed: no city or country was recognised.</source>
        <translation>입력한 대로 보관합니다. 도시나 국가를 알아보지 못했습니다.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Actual</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>It was confirmed for {plan}.</source>
        <translation>확정되었던 내용: {plan}.</translation>
    </message>
    <message>
        <source>Keep date and place as the plan</source>
        <translation>날짜와 장소를 계획으로 보관</translation>
    </message>
    <message>
        <source>Keep that as the plan</source>
        <translation>이것을 계획으로 보관</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Plan and outcome</source>
        <translation>계획과 실제</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>계획 날짜</translation>
    </message>
    <message>
        <source>Planned place</source>
        <translation>계획 장소</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>계획 빼기</translation>
    </message>
    <message>
        <source>The date is kept as text: {reason}</source>
        <translation>날짜를 입력한 글자 그대로 보관합니다: {reason}</translation>
    </message>
    <message>
        <source>Why it came otherwise</source>
        <translation>달라진 이유</translation>
    </message>
</context>
<context>
    <name>PracticalPanel</name>
    <message>
        <source>Language of the texts</source>
        <translation>글의 언어</translation>
    </message>
    <message>
        <source>Practical information</source>
        <translation>실무 안내</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Before you print</source>
        <translation>인쇄하기 전에</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>문서의 언어</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>No font has the character {code} of “{text}” (page {page}). A box is printed in its place.</source>
        <translation>“{text}”의 글자 {code}이(가) 있는 글꼴이 없습니다({page}쪽). 그 자리에 네모를 인쇄합니다.</translation>
    </message>
    <message>
        <source>No font has {count} characters, the first {code} of “{text}” (page {page}). Boxes are printed in their place.</source>
        <translation>글자 {count}개가 있는 글꼴이 없습니다. 첫 글자는 “{text}”의 {code}입니다({page}쪽). 그 자리에 네모를 인쇄합니다.</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages} goes to the printer…</source>
        <translation>{pages}쪽 중 {page}쪽을 프린터로 보내는 중…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>인쇄를 취소했습니다</translation>
    </message>
    <message>
        <source>Save DOCX</source>
        <translation>DOCX 저장</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} 저장함</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>프린터로 보냈습니다</translation>
    </message>
    <message>
        <source>The printer could not be reached. Save the PDF instead.</source>
        <translation>프린터에 연결할 수 없습니다. 대신 PDF로 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>문서의 언어</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Open a mail with the document attached; your mail program sends it</source>
        <translation>문서를 첨부한 전자우편을 엽니다. 전송은 전자우편 프로그램에서 합니다</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save also in</source>
        <translation>다른 언어로도 저장</translation>
    </message>
    <message>
        <source>Save also in {language}</source>
        <translation>{language}(으)로도 저장</translation>
    </message>
    <message>
        <source>Save the document, as PDF or DOCX, in all languages that are chosen</source>
        <translation>고른 모든 언어로 문서를 PDF 또는 DOCX로 저장</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
</context>
<context>
    <name>PrintEverything</name>
    <message>
        <source>1 text is not translated and is printed as it was written.</source>
        <translation>글 1개는 번역이 없어 쓰인 그대로 인쇄합니다.</translation>
    </message>
    <message>
        <source>{count} texts are not translated and are printed as they were written.</source>
        <translation>글 {count}개는 번역이 없어 쓰인 그대로 인쇄합니다.</translation>
    </message>
    <message>
        <source>{document}, {language}: not made. {reason}</source>
        <translation>{document}, {language}: 만들지 못함. {reason}</translation>
    </message>
    <message>
        <source>{document}, {language}: {what}</source>
        <translation>{document}, {language}: {what}</translation>
    </message>
</context>
<context>
    <name>PrintEverythingDialog</name>
    <message>
        <source>1 document is in the folder {name}.</source>
        <translation>문서 1건이 폴더 {name}에 있습니다.</translation>
    </message>
    <message>
        <source>Also as DOCX, but for what is folded or bound</source>
        <translation>접거나 묶는 문서 외에는 DOCX로도</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>보고 복사</translation>
    </message>
    <message>
        <source>Each document is made as it is chosen on the Print page, all into one new folder. Nothing is written before all are made.</source>
        <translation>각 문서를 인쇄 페이지에서 고른 대로 새 폴더 하나에 만듭니다. 모두 만들기 전에는 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Everything for this meeting</source>
        <translation>이 회의의 모든 것</translation>
    </message>
    <message>
        <source>Folder in which the new folder is made</source>
        <translation>새 폴더를 만들 폴더</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>What became of the documents</source>
        <translation>문서별 결과</translation>
    </message>
    <message>
        <source>{count} documents are in the folder {name}.</source>
        <translation>문서 {count}건이 폴더 {name}에 있습니다.</translation>
    </message>
</context>
<context>
    <name>PrintMembersDialog</name>
    <message>
        <source>Add the country</source>
        <translation>국가 추가</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Directory of a body</source>
        <translation>기구 명부</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>첫 라벨</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>테두리</translation>
    </message>
    <message>
        <source>Function under the name</source>
        <translation>이름 아래에 직책</translation>
    </message>
    <message>
        <source>In capitals, under addresses that do not have it.</source>
        <translation>국가가 없는 주소의 아래에 대문자로 넣습니다.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>주소 라벨</translation>
    </message>
    <message>
        <source>Logos and portraits</source>
        <translation>로고와 인물 사진</translation>
    </message>
    <message>
        <source>Member yearbook</source>
        <translation>회원 연감</translation>
    </message>
    <message>
        <source>Members among the {number} organisations of the list.</source>
        <translation>목록의 기관 {number}곳 가운데 회원만 넣습니다.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>오른쪽으로 이동</translation>
    </message>
    <message>
        <source>Of the United Nations</source>
        <translation>유엔 지역</translation>
    </message>
    <message>
        <source>Only people who have agreed to be listed, ever.</source>
        <translation>어떤 경우에도 명단 게재에 동의한 사람만 넣습니다.</translation>
    </message>
    <message>
        <source>Only those in the list</source>
        <translation>목록에 있는 것만</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>자체 지역</translation>
    </message>
    <message>
        <source>Print about members</source>
        <translation>회원 자료 인쇄</translation>
    </message>
    <message>
        <source>Print at full size, without fitting to the page.</source>
        <translation>쪽에 맞추지 말고 실제 크기로 인쇄하십시오.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>라벨 용지</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>With fees, for internal use</source>
        <translation>회비 포함, 내부용</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>자체 항목</translation>
    </message>
    <message>
        <source>{code}: {width} × {height} mm</source>
        <translation>{code}: {width} × {height} mm</translation>
    </message>
    <message>
        <source>{count} labels on {paper}</source>
        <translation>{paper}에 라벨 {count}개</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Back to: {view}</source>
        <translation>돌아가기: {view}</translation>
    </message>
    <message>
        <source>Print {year}</source>
        <translation>{year}년 인쇄</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업계획</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
</context>
<context>
    <name>PrintWorldMapDialog</name>
    <message>
        <source>For outsiders, without internal activities</source>
        <translation>외부용, 내부용 활동 제외</translation>
    </message>
    <message>
        <source>Save the world map as PDF</source>
        <translation>세계 지도를 PDF로 저장</translation>
    </message>
    <message>
        <source>The whole world with what the legend shows. Pages behind the map say who is where, and who has no place on it.</source>
        <translation>범례에 나오는 것을 담은 세계 전체 지도입니다. 지도 뒤의 쪽에 누가 어디에 있는지, 지도에 자리가 없는 것은 무엇인지 적습니다.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Date not known</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>사업 분야 없음</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Editions of a series</source>
        <translation>시리즈의 회차</translation>
    </message>
    <message>
        <source>Findings to discuss</source>
        <translation>논의할 사항</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>활동 목록</translation>
    </message>
    <message>
        <source>Month calendar</source>
        <translation>월간 일정표</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업계획</translation>
    </message>
    <message>
        <source>Programme of activities</source>
        <translation>활동 사업계획</translation>
    </message>
    <message>
        <source>Travel plan</source>
        <translation>출장 일정</translation>
    </message>
    <message>
        <source>Wall planner</source>
        <translation>벽걸이 계획표</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Findings as an annex</source>
        <translation>점검 결과를 부록으로</translation>
    </message>
    <message>
        <source>Leaves out internal activities.</source>
        <translation>내부용 활동은 뺍니다.</translation>
    </message>
    <message>
        <source>The DOCX has the same content. A changed copy can be imported again.</source>
        <translation>DOCX도 내용이 같습니다. 고친 사본은 다시 가져올 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ProgrammeLineInspector</name>
    <message>
        <source>Aims</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Programme line {number}</source>
        <translation>사업 분야 {number}</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>짧은 제목</translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>ProgrammePrints</name>
    <message>
        <source>Print a travel plan…</source>
        <translation>출장 일정 인쇄…</translation>
    </message>
    <message>
        <source>Print the editions of a series…</source>
        <translation>시리즈의 회차 인쇄…</translation>
    </message>
    <message>
        <source>Print the findings…</source>
        <translation>점검 결과 인쇄…</translation>
    </message>
    <message>
        <source>Print the list of activities…</source>
        <translation>활동 목록 인쇄…</translation>
    </message>
    <message>
        <source>Print the month calendar…</source>
        <translation>월간 일정표 인쇄…</translation>
    </message>
    <message>
        <source>Print the wall planner…</source>
        <translation>벽걸이 계획표 인쇄…</translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Programme</source>
        <translation>사업계획</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>1 activity in the programme</source>
        <translation>사업계획에 활동 1건</translation>
    </message>
    <message>
        <source>1 edition</source>
        <translation>1회차</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>과제 추가</translation>
    </message>
    <message>
        <source>Add an action under it</source>
        <translation>그 아래에 과제 추가</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>활동 추가</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>지표 추가</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>배열</translation>
    </message>
    <message>
        <source>Begin by hand</source>
        <translation>직접 시작하기</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>방향별</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>분야별</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>시리즈별</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>날짜 확정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>사업계획 가져오기…</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>새 과제</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>새 활동</translation>
    </message>
    <message>
        <source>New direction</source>
        <translation>새 방향</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>새 지표</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>새 사업 분야</translation>
    </message>
    <message>
        <source>Open the page of the series</source>
        <translation>시리즈 페이지 열기</translation>
    </message>
    <message>
        <source>Print the programme…</source>
        <translation>사업계획 인쇄…</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Programme of activities</source>
        <translation>활동 사업계획</translation>
    </message>
    <message>
        <source>Programme: {arrangement}</source>
        <translation>사업계획: {arrangement}</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>달력에서 보기</translation>
    </message>
    <message>
        <source>There is nothing here yet. Import the programme document, or begin by hand.</source>
        <translation>아직 아무것도 없습니다. 사업계획 문서를 가져오거나 직접 시작하십시오.</translation>
    </message>
    <message>
        <source>{count} editions</source>
        <translation>{count}회차</translation>
    </message>
    <message>
        <source>{number} activities in the programme</source>
        <translation>사업계획에 활동 {number}건</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation>프로젝터</translation>
    </message>
    <message>
        <source>Projector: the public part of the meeting</source>
        <translation>프로젝터: 회의의 공개 부분</translation>
    </message>
</context>
<context>
    <name>QuarterPage</name>
    <message>
        <source>Months</source>
        <translation>월 배열</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>위아래로</translation>
    </message>
</context>
<context>
    <name>QuorumGauge</name>
    <message>
        <source>Apologies {count}</source>
        <translation>불참 {count}</translation>
    </message>
    <message>
        <source>Away {count}</source>
        <translation>부재 {count}</translation>
    </message>
    <message>
        <source>By proxy {count}</source>
        <translation>위임 {count}</translation>
    </message>
    <message>
        <source>No reply {count}</source>
        <translation>회신 없음 {count}</translation>
    </message>
    <message>
        <source>Quorum {needed}</source>
        <translation>정족수 {needed}</translation>
    </message>
    <message>
        <source>There {count}</source>
        <translation>출석 {count}</translation>
    </message>
    <message>
        <source>Yes {count}</source>
        <translation>참석 {count}</translation>
    </message>
    <message>
        <source>of {seats} are there</source>
        <translation>/ {seats}석 출석</translation>
    </message>
    <message>
        <source>of {seats} will attend</source>
        <translation>/ {seats}석 참석</translation>
    </message>
    <message>
        <source>quorum {needed}</source>
        <translation>정족수 {needed}</translation>
    </message>
    <message>
        <source>{present} of {seats} are there</source>
        <translation>{seats}석 중 {present}석 출석</translation>
    </message>
    <message>
        <source>{yes} of {seats} will attend</source>
        <translation>{seats}석 중 {yes}석 참석</translation>
    </message>
</context>
<context>
    <name>QuorumPanel</name>
    <message>
        <source>All {count} participants</source>
        <translation>참가자 {count}명 모두</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>가능성 높음</translation>
    </message>
    <message>
        <source>More than half: {n} of {seats}</source>
        <translation>과반수: {seats} 중 {n}</translation>
    </message>
    <message>
        <source>More than two thirds: {n} of {seats}</source>
        <translation>3분의 2 초과: {seats} 중 {n}</translation>
    </message>
    <message>
        <source>More than {percent} %: {n} of {seats}</source>
        <translation>{percent}% 초과: {seats} 중 {n}</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>기구 없음</translation>
    </message>
    <message>
        <source>No rule known</source>
        <translation>알려진 규칙 없음</translation>
    </message>
    <message>
        <source>Open, {count} more</source>
        <translation>미정, {count} 더 필요</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>불가능</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>정족수</translation>
    </message>
    <message>
        <source>Quorum rule</source>
        <translation>정족수 규칙</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>There</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Working languages: {languages}.</source>
        <translation>사용 언어: {languages}.</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count}석 부족</translation>
    </message>
    <message>
        <source>{language}: {count} participants.</source>
        <translation>{language}: 참가자 {count}명.</translation>
    </message>
    <message>
        <source>{n} of {seats}</source>
        <translation>{seats} 중 {n}</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>1 row copied</source>
        <translation>1행 복사함</translation>
    </message>
    <message>
        <source>{number} rows copied</source>
        <translation>{number}행 복사함</translation>
    </message>
</context>
<context>
    <name>RecruitingPage</name>
    <message>
        <source>1 organisation on the board</source>
        <translation>현황판에 기관 1곳</translation>
    </message>
    <message>
        <source>Admitted this year</source>
        <translation>올해 가입 승인</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>가입 신청</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>새 가입 예상 기관</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>다음 단계…</translation>
    </message>
    <message>
        <source>Nobody yet. Add an organisation that could become a member.</source>
        <translation>아직 없습니다. 회원이 될 수 있는 기관을 추가하십시오.</translation>
    </message>
    <message>
        <source>Nobody yet. Drag a prospect here when it has applied.</source>
        <translation>아직 없습니다. 가입을 신청한 가입 예상 기관을 여기로 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Nobody yet. Drag an application here when it is admitted.</source>
        <translation>아직 없습니다. 가입이 승인된 신청을 여기로 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Note a number of members…</source>
        <translation>회원 수 기록…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>가입 예상</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Set the goal for the number of members…</source>
        <translation>목표 회원 수 정하기…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>{number} organisations on the board</source>
        <translation>현황판에 기관 {number}곳</translation>
    </message>
</context>
<context>
    <name>RecruitingSection</name>
    <message>
        <source>1 day late</source>
        <translation>1일 지남</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>By</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>What is to be done to win it</source>
        <translation>회원 유치를 위해 할 일</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number}일 지남</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Africa</source>
        <translation>아프리카</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>아시아</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>유럽</translation>
    </message>
    <message>
        <source>International</source>
        <translation>국제</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>중남미</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>북아메리카</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>오세아니아</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
</context>
<context>
    <name>RegionsDialog</name>
    <message>
        <source>Add a country</source>
        <translation>국가 추가</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>새 지역</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Regions of your own</source>
        <translation>자체 지역</translation>
    </message>
    <message>
        <source>Remove {country}</source>
        <translation>{country} 빼기</translation>
    </message>
    <message>
        <source>They stand beside the regions of the United Nations in filters and lists. A country may be in several.</source>
        <translation>필터와 목록에 유엔 지역과 나란히 나옵니다. 한 국가가 여러 지역에 속할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>회의로 가기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>필터 지우기</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Dismiss</source>
        <translation>알림 끄기</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1시간 뒤</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Remind again in an hour</source>
        <translation>1시간 뒤 다시 알림</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>모두 끄기</translation>
    </message>
    <message>
        <source>Dismiss {name}</source>
        <translation>{name} 알림 끄기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Remind again in an hour</source>
        <translation>1시간 뒤 다시 알림</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>RepetitionSection</name>
    <message>
        <source>Another program repeated it by a rule that cannot be shown: {rule}</source>
        <translation>다른 프로그램이 보여 드릴 수 없는 규칙으로 반복했습니다: {rule}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Change only this one</source>
        <translation>이 일정만 변경</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>직접 설정…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Different from the rule</source>
        <translation>규칙과 다른 일정</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>반복 안 함</translation>
    </message>
    <message>
        <source>One changed occurrence of “{title}”, by its rule on {date}.</source>
        <translation>“{title}”의 반복 중 변경된 한 건, 규칙상 날짜는 {date}.</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Restore what the rule says</source>
        <translation>규칙대로 되돌리기</translation>
    </message>
    <message>
        <source>Restore {date}</source>
        <translation>{date} 되돌리기</translation>
    </message>
    <message>
        <source>Show the repeated activity</source>
        <translation>반복 활동 보기</translation>
    </message>
    <message>
        <source>You are looking at the occurrence of {date}. What is changed here changes all.</source>
        <translation>{date} 일정을 보고 있습니다. 여기서 바꾸면 모든 일정이 바뀝니다.</translation>
    </message>
    <message>
        <source>and on one more day</source>
        <translation>그 밖에 하루 더</translation>
    </message>
    <message>
        <source>and on {count} more days</source>
        <translation>그 밖에 {count}일 더</translation>
    </message>
    <message>
        <source>{date}: does not take place</source>
        <translation>{date}: 열리지 않음</translation>
    </message>
    <message>
        <source>{now} instead of {date}</source>
        <translation>{date} 대신 {now}</translation>
    </message>
</context>
<context>
    <name>ReplyFiles</name>
    <message>
        <source>Import replies</source>
        <translation>회신 가져오기</translation>
    </message>
    <message>
        <source>Importing the replies</source>
        <translation>회신 가져오는 중</translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>새로운 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Reading the replies</source>
        <translation>회신 읽는 중</translation>
    </message>
    <message>
        <source>Replies (*.ics *.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>회신 (*.ics *.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Replies of {count} participants were taken over. Undo takes it back.</source>
        <translation>참가자 {count}명의 회신을 반영했습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The reply of 1 participant was taken over. Undo takes it back.</source>
        <translation>참가자 1명의 회신을 반영했습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ReplyImport</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Doubtful: please say who it is</source>
        <translation>불확실: 누구인지 정해 주십시오</translation>
    </message>
    <message>
        <source>It is somebody else: add another participant</source>
        <translation>다른 사람: 참가자 추가</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>{name}임</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>이름이 없음</translation>
    </message>
    <message>
        <source>Not in the list: tick whom to add</source>
        <translation>목록에 없음: 추가할 사람을 선택하십시오</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Not used {count}</source>
        <translation>사용하지 않음 {count}</translation>
    </message>
    <message>
        <source>Older than the reply that is noted</source>
        <translation>기록된 회신보다 오래됨</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>검토 항목</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Replies from {name}</source>
        <translation>{name}의 회신</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>The same as in the list</source>
        <translation>목록과 같음</translation>
    </message>
    <message>
        <source>This column is not read.</source>
        <translation>이 열은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>What is new of participants</source>
        <translation>참가자에 관한 새 내용</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>열의 뜻</translation>
    </message>
    <message>
        <source>What was not used</source>
        <translation>사용하지 않은 것</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Who replies</source>
        <translation>회신자</translation>
    </message>
    <message>
        <source>{known} recognised, {open} not for certain or not in the list. {chosen} ticked; it is one step, which Undo takes back.</source>
        <translation>{known}건 확인, {open}건 불확실하거나 목록에 없음. {chosen}건 선택됨. 한 단계로 처리되며 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} 초과</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Action item</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Decision {name} was recorded.</source>
        <translation>결정 {name}을(를) 기록했습니다.</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>의제로 가기</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>다음 안건</translation>
    </message>
    <message>
        <source>No items yet. A meeting is run along its agenda.</source>
        <translation>아직 안건이 없습니다. 회의는 의제에 따라 진행합니다.</translation>
    </message>
    <message>
        <source>Not deferred</source>
        <translation>연기 취소</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>이전 안건</translation>
    </message>
    <message>
        <source>Show on the projector</source>
        <translation>프로젝터에 표시</translation>
    </message>
    <message>
        <source>Start or pause</source>
        <translation>시작 또는 일시 중지</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>표결</translation>
    </message>
</context>
<context>
    <name>RoomPeople</name>
    <message>
        <source>Comes now (+)</source>
        <translation>지금 도착(+)</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>회의장</translation>
    </message>
    <message>
        <source>Invite participants</source>
        <translation>참가자 초청</translation>
    </message>
    <message>
        <source>Leaves now (-)</source>
        <translation>지금 퇴장(-)</translation>
    </message>
    <message>
        <source>More about the attendance of those selected</source>
        <translation>선택한 사람의 출석 더 보기</translation>
    </message>
    <message>
        <source>Nobody speaks for {name}.</source>
        <translation>{name}의 위임을 받은 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>정족수</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Space: present. A: apologies. N: absent. +: comes now. -: leaves now. Right-click for proxies.</source>
        <translation>스페이스: 출석. A: 불참 통보. N: 결석. +: 도착. -: 퇴장. 위임은 오른쪽 클릭.</translation>
    </message>
    <message>
        <source>The meeting has no session yet.</source>
        <translation>회의에 아직 세션이 없습니다.</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>회의장 출석자</translation>
    </message>
    <message>
        <source>quorum: {present} of {seats}, {needed} needed</source>
        <translation>정족수: {seats} 중 {present}, 필요 {needed}</translation>
    </message>
    <message>
        <source>{count} by proxy</source>
        <translation>위임 {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>미출석 {count}</translation>
    </message>
    <message>
        <source>{here} of {all} here</source>
        <translation>{all} 중 {here} 출석</translation>
    </message>
    <message>
        <source>{holder}, who speaks for {name}, is not in the room.</source>
        <translation>{name}의 위임을 받은 {holder}이(가) 회의장에 없습니다.</translation>
    </message>
</context>
<context>
    <name>RoomProjector</name>
    <message>
        <source>Show on the projector</source>
        <translation>프로젝터에 표시</translation>
    </message>
</context>
<context>
    <name>RoomStage</name>
    <message>
        <source>Confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>담당: {name}</translation>
    </message>
    <message>
        <source>Note for the chair</source>
        <translation>의장을 위한 메모</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>결정안</translation>
    </message>
    <message>
        <source>The item that is on</source>
        <translation>현재 안건</translation>
    </message>
    <message>
        <source>The projector shows neither its title nor what is proposed.</source>
        <translation>프로젝터에는 제목과 제안 내용이 표시되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>RoomTools</name>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>How the meeting stands against its agenda</source>
        <translation>의제 대비 진행 상황</translation>
    </message>
    <message>
        <source>Language of titles and minutes</source>
        <translation>제목과 회의록의 언어</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>다음 안건</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>이전 안건</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>프로젝터</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>The time where the session is held</source>
        <translation>세션 장소의 시각</translation>
    </message>
    <message>
        <source>{duration} ahead</source>
        <translation>{duration} 빠름</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>{duration} 늦음</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>31 December 2019</source>
        <translation>2019년 12월 31일</translation>
    </message>
    <message>
        <source>After a number of times</source>
        <translation>횟수 지정</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>일, 주, 개월 또는 연</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>반복 간격</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>종료 방식</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>반복 횟수</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>On</source>
        <translation>반복일</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>날짜 지정</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>The rule as calendar files write it (RFC 5545)</source>
        <translation>달력 파일 형식의 규칙(RFC 5545)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Which day of the month</source>
        <translation>월 중 어느 날</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>years</source>
        <translation>년</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>“{text}”은(는) 1에서 {most}까지의 수가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>1 January 2025</source>
        <translation>2025년 1월 1일</translation>
    </message>
    <message>
        <source>7, or 50 %</source>
        <translation>7 또는 50%</translation>
    </message>
    <message>
        <source>Agenda (days)</source>
        <translation>의제(일)</translation>
    </message>
    <message>
        <source>Charter of 2018</source>
        <translation>2018년 헌장</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>소집 통지 일수</translation>
    </message>
    <message>
        <source>Delete these rules</source>
        <translation>이 규칙 삭제</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>규정 문구</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>회의 주기</translation>
    </message>
    <message>
        <source>New rules begin on {day}. Type here what is different in them.</source>
        <translation>새 규칙은 {day}부터 적용됩니다. 달라지는 내용을 여기에 입력하십시오.</translation>
    </message>
    <message>
        <source>New rules from</source>
        <translation>새 규칙 시작일</translation>
    </message>
    <message>
        <source>No rules hold: {days}</source>
        <translation>적용되는 규칙이 없는 기간: {days}</translation>
    </message>
    <message>
        <source>Papers (days)</source>
        <translation>문서(일)</translation>
    </message>
    <message>
        <source>Proxies each</source>
        <translation>1인당 위임 수</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>분기마다</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>정족수</translation>
    </message>
    <message>
        <source>Quorum of</source>
        <translation>정족수 산정 기준</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>규칙 적용 기간</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Two rules hold at once: {days}</source>
        <translation>두 규칙이 겹치는 기간: {days}</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>모든 의석</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>by {day}, for the meeting of {meeting}</source>
        <translation>{day}까지({meeting} 회의)</translation>
    </message>
    <message>
        <source>ever since</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>no rules yet</source>
        <translation>아직 규칙 없음</translation>
    </message>
    <message>
        <source>seats that are held</source>
        <translation>채워진 의석</translation>
    </message>
    <message>
        <source>{number} must be present</source>
        <translation>의석 {number}개 이상 출석 필요</translation>
    </message>
    <message>
        <source>“{text}” is not a share of the seats. Nothing was changed.</source>
        <translation>“{text}”은(는) 의석의 비율이 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Nothing was changed.</source>
        <translation>“{text}”은(는) 정수가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>All of them</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>이 일정만</translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation>이 일정과 이후 모두</translation>
    </message>
    <message>
        <source>“{title}” is repeated. Which occurrences are meant?</source>
        <translation>“{title}”은(는) 반복됩니다. 어느 일정에 적용합니까?</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>No match for “{text}”.</source>
        <translation>“{text}”에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 결과</translation>
    </message>
</context>
<context>
    <name>SeatInspector</name>
    <message>
        <source>Add another term</source>
        <translation>다른 임기 추가</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>이름 추가</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>임기 추가</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Change from a day on</source>
        <translation>특정 날짜부터 변경</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Delete with its history</source>
        <translation>이력과 함께 삭제</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Exercised by</source>
        <translation>대표자</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>존속 시작</translation>
    </message>
    <message>
        <source>Exists to</source>
        <translation>존속 종료</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>보유 기관</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>보유 기관</translation>
    </message>
    <message>
        <source>Holder on {day}</source>
        <translation>{day} 현재 보유 기관</translation>
    </message>
    <message>
        <source>Leave vacant from {day} on</source>
        <translation>{day}부터 공석으로 두기</translation>
    </message>
    <message>
        <source>Let them take over</source>
        <translation>후임으로 정하기</translation>
    </message>
    <message>
        <source>On some days this seat is also held by {name}.</source>
        <translation>일부 기간에는 {name}도 이 의석을 보유합니다.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Remove the seat from {day} on</source>
        <translation>{day}부터 의석 없애기</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Show the body</source>
        <translation>기구 보기</translation>
    </message>
    <message>
        <source>The seat exists</source>
        <translation>의석 존속 기간</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>회계</translation>
    </message>
    <message>
        <source>ever since</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>종료 없음</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Cancel activities</source>
        <translation>활동 취소</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Days, such as 7 or -14; Enter moves</source>
        <translation>7 또는 -14와 같은 일수. Enter로 옮깁니다</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Move by so many days</source>
        <translation>옮길 일수</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>사업 분야 없음</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>선택 해제(Esc)</translation>
    </message>
    <message>
        <source>Set line</source>
        <translation>사업 분야 정하기</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}건 선택됨</translation>
    </message>
</context>
<context>
    <name>SelectionStrip</name>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>선택 해제(Esc)</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}건 선택됨</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
</context>
<context>
    <name>SeriesInspector</name>
    <message>
        <source>Acronym</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Open the page of the series</source>
        <translation>시리즈 페이지 열기</translation>
    </message>
    <message>
        <source>Open {title}, {date}</source>
        <translation>{title}({date}) 열기</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
</context>
<context>
    <name>SessionDeeds</name>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>09:30–13:00과 같이 시간을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>A city, or Europe/Madrid</source>
        <translation>도시 또는 Europe/Madrid</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>하루 앞당기기</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>하루 늦추기</translation>
    </message>
    <message>
        <source>Add a session later on the same day</source>
        <translation>같은 날 뒤에 세션 추가</translation>
    </message>
    <message>
        <source>Another on this day</source>
        <translation>같은 날 추가</translation>
    </message>
    <message>
        <source>As the meeting</source>
        <translation>회의와 같음</translation>
    </message>
    <message>
        <source>At the same time as the session of {when}, elsewhere.</source>
        <translation>{when} 세션과 같은 시간, 다른 장소.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>세션 삭제</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>전화 접속</translation>
    </message>
    <message>
        <source>Dial-in: telephone numbers and codes</source>
        <translation>전화 접속: 번호와 코드</translation>
    </message>
    <message>
        <source>Duplicate to the next day</source>
        <translation>다음 날로 복제</translation>
    </message>
    <message>
        <source>Fit the dates of the meeting</source>
        <translation>회의 날짜 맞추기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>시작 전에 끝나게 됩니다.</translation>
    </message>
    <message>
        <source>It would end before it begins. Where a meeting runs past midnight, make two sessions.</source>
        <translation>시작 전에 끝나게 됩니다. 자정을 넘기는 회의는 세션을 둘로 나누십시오.</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>통역 언어</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Missing, printed in {language}</source>
        <translation>없음, {language}(으)로 인쇄</translation>
    </message>
    <message>
        <source>None ticked: as the meeting</source>
        <translation>선택하지 않으면 회의와 같음</translation>
    </message>
    <message>
        <source>Overlaps with the session of {when}.</source>
        <translation>{when} 세션과 겹칩니다.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>회의실</translation>
    </message>
    <message>
        <source>Session {number} of {count}</source>
        <translation>세션 {count}개 중 {number}번째</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>끝이 시작보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The meeting then takes place from its first session to its last</source>
        <translation>그러면 회의 기간이 첫 세션부터 마지막 세션까지가 됩니다</translation>
    </message>
    <message>
        <source>The session was deleted. Its item is now under {day}.</source>
        <translation>세션을 삭제했습니다. 안건은 이제 {day}에 있습니다.</translation>
    </message>
    <message>
        <source>The session was deleted. Its items are now under {day}.</source>
        <translation>세션을 삭제했습니다. 안건들은 이제 {day}에 있습니다.</translation>
    </message>
    <message>
        <source>The session was deleted. Its items stay in the agenda.</source>
        <translation>세션을 삭제했습니다. 안건은 의제에 남아 있습니다.</translation>
    </message>
    <message>
        <source>This day is outside the dates of the meeting.</source>
        <translation>이날은 회의 기간 밖입니다.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Title of the session, {language}</source>
        <translation>세션 제목, {language}</translation>
    </message>
    <message>
        <source>Title, such as “Opening”</source>
        <translation>제목, 예: “개회”</translation>
    </message>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>09:30–13:00과 같이 시간을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type one day, such as 8 July.</source>
        <translation>7월 8일과 같이 하루를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>시스템에 맞춤</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Stands in the history of the files that you edit, from the next opening on.</source>
        <translation>다음에 파일을 열 때부터 편집 이력에 적힙니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>화면 테마</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>내 이름</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Settle by {date}</source>
        <translation>확정 기한 {date}</translation>
    </message>
    <message>
        <source>Settle by {date} (proposed)</source>
        <translation>확정 기한 {date}(제안)</translation>
    </message>
    <message>
        <source>ask {name}</source>
        <translation>문의: {name}</translation>
    </message>
</context>
<context>
    <name>SettlingFields</name>
    <message>
        <source>1 day late</source>
        <translation>1일 지남</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>A person, or any words</source>
        <translation>사람 또는 글</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>Ask about the date</source>
        <translation>날짜 문의처</translation>
    </message>
    <message>
        <source>Proposed: {date}</source>
        <translation>제안: {date}</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>확정 기한</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number}일 지남</translation>
    </message>
</context>
<context>
    <name>ShellSearchField</name>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search activities, members, meetings</source>
        <translation>활동, 회원, 회의 찾기</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>입력한 내용 유지</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>다음 항목, 이전 항목</translation>
    </message>
    <message>
        <source>Put the old value back</source>
        <translation>이전 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Year on, year back (in the year selector)</source>
        <translation>다음 해, 지난해(연도 선택에서)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Merge (Ctrl+Enter)</source>
        <translation>합치기(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What is not chosen stays in the note, and all links stay. It is one step, which Undo takes back.</source>
        <translation>고르지 않은 값은 비고에 남고 연결은 모두 유지됩니다. 한 단계이므로 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is one now. Undo takes it back.</source>
        <translation>{name}(으)로 합쳤습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Activities: {count}</source>
        <translation>활동: {count}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>점검 결과: {count}</translation>
    </message>
    <message>
        <source>Members: {count}</source>
        <translation>회원: {count}</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Programme lines</source>
        <translation>사업 분야</translation>
    </message>
</context>
<context>
    <name>SlotsModel</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>{city}: {time}, {points} points</source>
        <translation>{city}: {time}, {points}점</translation>
    </message>
</context>
<context>
    <name>StateControl</name>
    <message>
        <source>Back to a draft</source>
        <translation>초안으로 되돌리기</translation>
    </message>
    <message>
        <source>Back to a draft…</source>
        <translation>초안으로 되돌리기…</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>회의 종료</translation>
    </message>
    <message>
        <source>History of the meeting…</source>
        <translation>회의 이력…</translation>
    </message>
    <message>
        <source>Issue Rev.{number} with new numbers</source>
        <translation>새 번호로 Rev.{number} 발행</translation>
    </message>
    <message>
        <source>Issue Rev.{number}, 1 change</source>
        <translation>Rev.{number} 발행, 변경 1건</translation>
    </message>
    <message>
        <source>Issue Rev.{number}, {count} changes</source>
        <translation>Rev.{number} 발행, 변경 {count}건</translation>
    </message>
    <message>
        <source>Issue Rev.{number}: nothing has changed</source>
        <translation>Rev.{number} 발행: 변경 없음</translation>
    </message>
    <message>
        <source>Issue as Rev.{number}</source>
        <translation>Rev.{number}(으)로 발행</translation>
    </message>
    <message>
        <source>Issue the agenda</source>
        <translation>의제 발행</translation>
    </message>
    <message>
        <source>Issue, revise, start or close the meeting</source>
        <translation>회의의 발행, 개정, 시작, 종료</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>회의 다시 열기</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>다시 열기…</translation>
    </message>
    <message>
        <source>Show the agenda with its changes</source>
        <translation>변경 사항과 함께 의제 보기</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>회의 시작</translation>
    </message>
    <message>
        <source>State of the meeting: {state}</source>
        <translation>회의 상태: {state}</translation>
    </message>
    <message>
        <source>The agenda is a draft again.</source>
        <translation>의제가 다시 초안이 되었습니다.</translation>
    </message>
    <message>
        <source>The agenda is issued: numbers and symbols stand from now on.</source>
        <translation>의제를 발행했습니다. 이제 번호와 문서 번호가 확정됩니다.</translation>
    </message>
    <message>
        <source>The meeting is closed and locked. Ctrl+Z opens it again.</source>
        <translation>회의가 종료되어 잠겼습니다. Ctrl+Z로 다시 엽니다.</translation>
    </message>
    <message>
        <source>The meeting is in progress.</source>
        <translation>회의가 진행 중입니다.</translation>
    </message>
    <message>
        <source>The meeting is open again.</source>
        <translation>회의가 다시 열렸습니다.</translation>
    </message>
    <message>
        <source>The revised agenda is issued.</source>
        <translation>개정 의제를 발행했습니다.</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the meeting.</source>
        <translation>이유는 무엇입니까? 사유는 회의와 함께 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>As of {day}</source>
        <translation>{day} 현재</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사함</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Copy the statistics as a table</source>
        <translation>통계를 표로 복사</translation>
    </message>
    <message>
        <source>Our own regions</source>
        <translation>자체 지역</translation>
    </message>
    <message>
        <source>Print the statistics…</source>
        <translation>통계 인쇄…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Regions of the United Nations</source>
        <translation>유엔 지역</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>There are no members to count yet.</source>
        <translation>아직 셀 회원이 없습니다.</translation>
    </message>
    <message>
        <source>With fees</source>
        <translation>회비 포함</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>모든 변경 저장됨 {time}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>점검 결과: {count}</translation>
    </message>
    <message>
        <source>Findings: {count}, clashes: {clashes}</source>
        <translation>점검 결과: {count}, 일정 겹침: {clashes}</translation>
    </message>
    <message>
        <source>Interface: {language}</source>
        <translation>화면 언어: {language}</translation>
    </message>
    <message>
        <source>Read only, nothing can be changed</source>
        <translation>읽기 전용, 아무것도 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>{city} 시각</translation>
    </message>
</context>
<context>
    <name>StrategicActionInspector</name>
    <message>
        <source>Action</source>
        <translation>과제</translation>
    </message>
</context>
<context>
    <name>SymbolsSection</name>
    <message>
        <source>As the meeting before</source>
        <translation>이전 회의와 같음</translation>
    </message>
    <message>
        <source>For example: {symbols}</source>
        <translation>예: {symbols}</translation>
    </message>
    <message>
        <source>In braces: {meeting}; for papers {paper}. A symbol is given once, and is the same in every language.</source>
        <translation>중괄호 안: {meeting}; 문서에는 {paper}. 문서 번호는 한 번만 부여되며 모든 언어에서 같습니다.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Symbol of meetings</source>
        <translation>회의의 문서 번호</translation>
    </message>
    <message>
        <source>Symbol of papers</source>
        <translation>문서의 문서 번호</translation>
    </message>
    <message>
        <source>Without an acronym of the body this makes no symbol.</source>
        <translation>기구의 약칭이 없으면 문서 번호가 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>{wrong} means nothing.</source>
        <translation>{wrong}은(는) 알 수 없는 표시입니다.</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>Comparing with the file</source>
        <translation>파일과 비교하는 중</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 통합 문서 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>표를 내보내는 중</translation>
    </message>
    <message>
        <source>Import a table or vCards</source>
        <translation>표 또는 vCard 연락처 가져오기</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>표를 가져오는 중</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument 스프레드시트 (*.ods)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>표를 읽는 중</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf *.vcard);;All files (*)</source>
        <translation>표와 vCard 연락처 (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf *.vcard);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>The table has been imported. Undo takes it back.</source>
        <translation>표를 가져왔습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCard 연락처 (*.vcf)</translation>
    </message>
    <message>
        <source>{count} rows are in {path}.</source>
        <translation>{path}에 {count}행이 있습니다.</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>셀</translation>
    </message>
    <message>
        <source>Cells that were not understood</source>
        <translation>이해하지 못한 셀</translation>
    </message>
    <message>
        <source>Cells that were not understood: {count}.</source>
        <translation>이해하지 못한 셀: {count}개.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Comparing with the file…</source>
        <translation>파일과 비교하는 중…</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} 가져오기</translation>
    </message>
    <message>
        <source>It is another one: add it</source>
        <translation>다른 대상임: 새로 추가</translation>
    </message>
    <message>
        <source>It is “{name}” of the file: take over what differs</source>
        <translation>파일의 “{name}”임: 다른 점을 반영</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>검토 항목</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>파일을 다시 읽는 중…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Remarks {count}</source>
        <translation>참고 사항 {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>The same as in the file</source>
        <translation>파일의 내용과 같음</translation>
    </message>
    <message>
        <source>This row names nobody.</source>
        <translation>이 행에는 이름이 없습니다.</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>가져올 항목</translation>
    </message>
    <message>
        <source>What is to be imported</source>
        <translation>가져올 항목</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>{chosen} of {all} ticked. It is one step, which Undo takes back.</source>
        <translation>{all}건 중 {chosen}건 선택. 한 단계이므로 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>{count} rows. Choose what the columns mean; what has no field is kept in the note.</source>
        <translation>{count}행입니다. 열의 뜻을 고르십시오. 해당 항목이 없는 것은 비고에 보관합니다.</translation>
    </message>
    <message>
        <source>{name} (organisation)</source>
        <translation>{name}(기관)</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 외 {count}건</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>{tag} 빼기</translation>
    </message>
</context>
<context>
    <name>TakeBackStrip</name>
    <message>
        <source>Keep what was saved as a new version; the one before stays in the history</source>
        <translation>저장된 것을 새 판으로 보관합니다. 이전 판은 이력에 남습니다</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Leave {name} as it is here</source>
        <translation>{name}을(를) 여기 있는 그대로 두기</translation>
    </message>
    <message>
        <source>Take back {name} as a new version</source>
        <translation>{name}을(를) 새 판으로 가져오기</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>“{name}” was saved in its own program.</source>
        <translation>“{name}”이(가) 해당 프로그램에서 저장되었습니다.</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Add a task by itself</source>
        <translation>따로 할 일 추가</translation>
    </message>
    <message>
        <source>Add a task: visa letters, 3 June</source>
        <translation>할 일 추가: 비자 서한, 6월 3일</translation>
    </message>
    <message>
        <source>Nothing to do. Plan back from a meeting, or add a task.</source>
        <translation>할 일이 없습니다. 회의에서 역산하여 계획하거나 할 일을 추가하십시오.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number}건 더</translation>
    </message>
</context>
<context>
    <name>TaskInspector</name>
    <message>
        <source>1 day before</source>
        <translation>1일 전</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1주 전</translation>
    </message>
    <message>
        <source>A day, or: 6 weeks before</source>
        <translation>날짜 또는 6주 전</translation>
    </message>
    <message>
        <source>A person, or any words</source>
        <translation>사람 또는 글</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>For</source>
        <translation>관련 활동</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>알림 없음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>관련 활동 없음</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>When the date is known.</source>
        <translation>날짜가 정해지면 표시됩니다.</translation>
    </message>
    <message>
        <source>{number} days before</source>
        <translation>{number}일 전</translation>
    </message>
    <message>
        <source>{number} weeks before</source>
        <translation>{number}주 전</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>1 day late</source>
        <translation>1일 지남</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>완료: {task}</translation>
    </message>
    <message>
        <source>Open the task {task}</source>
        <translation>할 일 {task} 열기</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number}일 지남</translation>
    </message>
</context>
<context>
    <name>TaskSection</name>
    <message>
        <source>Add a task</source>
        <translation>할 일 추가</translation>
    </message>
    <message>
        <source>Add a task: papers out, 6 weeks before</source>
        <translation>할 일 추가: 문서 발송, 6주 전</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>예시 템플릿 추가</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>템플릿 편집…</translation>
    </message>
    <message>
        <source>Make dated tasks from a template; they move with the activity</source>
        <translation>템플릿에서 날짜가 있는 할 일을 만듭니다. 활동과 함께 날짜가 옮겨집니다</translation>
    </message>
    <message>
        <source>Plan back</source>
        <translation>역산 계획</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
</context>
<context>
    <name>TaskTemplatesDialog</name>
    <message>
        <source>Add a step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Add a step: papers out, 6 weeks before</source>
        <translation>단계 추가: 문서 발송, 6주 전</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>예시 템플릿 추가</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Delete the step {step}</source>
        <translation>단계 {step} 삭제</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>템플릿 삭제</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>새 템플릿</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>아직 단계가 없습니다.</translation>
    </message>
    <message>
        <source>No templates yet. Add the examples, or type the title of a new one.</source>
        <translation>아직 템플릿이 없습니다. 예시를 추가하거나 새 템플릿의 제목을 입력하십시오.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Templates of tasks</source>
        <translation>할 일 템플릿</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>템플릿 제목</translation>
    </message>
    <message>
        <source>Type how long before or after, such as 6 weeks before.</source>
        <translation>6주 전과 같이 얼마나 앞인지 뒤인지 입력하십시오.</translation>
    </message>
    <message>
        <source>What is planned back from a template moves with its meeting. Tasks made before stay as they are.</source>
        <translation>템플릿에서 역산한 할 일은 회의와 함께 옮겨집니다. 이전에 만든 할 일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>When: {step}</source>
        <translation>시점: {step}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Done {date}</source>
        <translation>완료 {date}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>{offset}, when the date is known</source>
        <translation>{offset}, 날짜가 정해지면</translation>
    </message>
</context>
<context>
    <name>TemplateItems</name>
    <message>
        <source>Add a session</source>
        <translation>세션 추가</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>안건 추가</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Consent agenda</source>
        <translation>일괄 처리 안건</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>{number}일차</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Enter adds an item, F2 edits, Tab nests, Alt with the arrows moves, Delete deletes</source>
        <translation>Enter는 안건 추가, F2는 편집, Tab은 하위로, Alt+화살표는 이동, Delete는 삭제</translation>
    </message>
    <message>
        <source>In parallel with the item before</source>
        <translation>앞 안건과 동시 진행</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Paste lines as items</source>
        <translation>여러 줄을 안건으로 붙여넣기</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Sessions and items of the template</source>
        <translation>템플릿의 세션과 안건</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>상설 안건</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>일괄 처리</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>동시 진행</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>상설</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New deputy</source>
        <translation>새 대리인</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>새 임기 시작</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>임기 시작</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>임기 종료</translation>
    </message>
    <message>
        <source>Term: deputy</source>
        <translation>임기: 대리인</translation>
    </message>
    <message>
        <source>Term: exercised by</source>
        <translation>임기: 대표자</translation>
    </message>
    <message>
        <source>Term: held by</source>
        <translation>임기: 보유 기관</translation>
    </message>
    <message>
        <source>Without any name the seat is vacant from then on.</source>
        <translation>이름을 넣지 않으면 그때부터 의석은 공석이 됩니다.</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Began</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Coming terms</source>
        <translation>다가올 임기</translation>
    </message>
    <message>
        <source>Correct the term of {name}</source>
        <translation>{name} 임기 고치기</translation>
    </message>
    <message>
        <source>Deputy then</source>
        <translation>당시 대리인</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>대리인: {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Exercised then by</source>
        <translation>당시 대표자</translation>
    </message>
    <message>
        <source>Held then by</source>
        <translation>당시 보유 기관</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>다른 임기</translation>
    </message>
    <message>
        <source>Remark then</source>
        <translation>당시 비고</translation>
    </message>
    <message>
        <source>Remove the term of {name}</source>
        <translation>{name} 임기 빼기</translation>
    </message>
    <message>
        <source>at the same time as another</source>
        <translation>다른 임기와 겹침</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>공석</translation>
    </message>
</context>
<context>
    <name>TermTimeline</name>
    <message>
        <source>1 term</source>
        <translation>임기 1건</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>대리인: {name}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Timeline of bodies and seats</source>
        <translation>기구와 의석의 타임라인</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>{number} terms</source>
        <translation>임기 {number}건</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>1 text is not translated and is printed as it was written.</source>
        <translation>글 1개는 번역이 없어 쓰인 그대로 인쇄합니다.</translation>
    </message>
    <message>
        <source>{count} texts are not translated and are printed as they were written.</source>
        <translation>글 {count}개는 번역이 없어 쓰인 그대로 인쇄합니다.</translation>
    </message>
</context>
<context>
    <name>TextPlaces</name>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>City and country of the meeting</source>
        <translation>회의가 열리는 도시와 국가</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>서한의 날짜</translation>
    </message>
    <message>
        <source>Days of the meeting</source>
        <translation>회의 날짜</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Function, organization and country</source>
        <translation>직책, 기관, 국가</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>다른 문자로 쓴 이름</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Role at the meeting</source>
        <translation>회의에서의 역할</translation>
    </message>
    <message>
        <source>Symbol of the meeting</source>
        <translation>회의의 문서 번호</translation>
    </message>
    <message>
        <source>Times of a call in every city</source>
        <translation>도시별 회의 시각</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>사용 언어</translation>
    </message>
</context>
<context>
    <name>TextPrints</name>
    <message>
        <source>Print the action items…</source>
        <translation>후속 조치 인쇄…</translation>
    </message>
    <message>
        <source>Print the agenda…</source>
        <translation>의제 인쇄…</translation>
    </message>
    <message>
        <source>Print the annotated agenda…</source>
        <translation>주석 의제 인쇄…</translation>
    </message>
    <message>
        <source>Print the chair’s running script…</source>
        <translation>의장 진행 대본 인쇄…</translation>
    </message>
    <message>
        <source>Print the decisions…</source>
        <translation>결정 인쇄…</translation>
    </message>
    <message>
        <source>Print the minutes…</source>
        <translation>회의록 인쇄…</translation>
    </message>
</context>
<context>
    <name>TextTemplateEditor</name>
    <message>
        <source>Function</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Function of signature {number}</source>
        <translation>서명자 {number}의 직책</translation>
    </message>
    <message>
        <source>Insert a place</source>
        <translation>채울 자리 넣기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of signature {number}</source>
        <translation>서명자 {number}의 이름</translation>
    </message>
    <message>
        <source>Restore the usual text</source>
        <translation>기본 문안으로 되돌리기</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>문안(한 줄에 한 문단)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a place in it is empty.</source>
        <translation>[대괄호] 안의 내용은 그 안의 채울 자리가 비어 있으면 빠집니다.</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Members over time. {points}</source>
        <translation>회원 수 변화. {points}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Date not known</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>사업 분야 없음</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>지역 없음</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>시리즈 없음</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>지정된 사람 없음</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Plus and minus show fewer or more days, and so does Ctrl with the wheel. Shift with the wheel goes on in time, and so does dragging the months. Dragging an activity into the lane of another programme line gives it that line.</source>
        <translation>더하기와 빼기 키, 또는 Ctrl과 휠로 보이는 날을 줄이거나 늘립니다. Shift와 휠을 쓰거나 월을 끌면 앞뒤 시기로 갑니다. 활동을 다른 사업 분야의 줄로 끌면 그 사업 분야가 됩니다.</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>{number}분기</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Series without a title</source>
        <translation>제목 없는 시리즈</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>{activity}. Lane: {lanes}</source>
        <translation>{activity}. 줄: {lanes}</translation>
    </message>
    <message>
        <source>{period}, {count} activities in {lanes} lanes. {help}</source>
        <translation>{period}, {lanes}줄에 활동 {count}건. {help}</translation>
    </message>
</context>
<context>
    <name>TimelineOptions</name>
    <message>
        <source>Fewer days</source>
        <translation>날짜 줄이기</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>줄 기준</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>날짜 늘리기</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>TimesTools</name>
    <message>
        <source>14–18 October</source>
        <translation>10월 14일~18일</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>네 언어 모두</translation>
    </message>
    <message>
        <source>Cities that count besides those of the participants, parted by commas</source>
        <translation>참가자의 도시 외에 함께 셈할 도시(쉼표로 구분)</translation>
    </message>
    <message>
        <source>Copy a text with the time in every city</source>
        <translation>모든 도시의 시각을 적은 글 복사</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>초청 글 복사</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Days among which to look</source>
        <translation>시간을 찾을 기간</translation>
    </message>
    <message>
        <source>Further cities</source>
        <translation>추가 도시</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>원격 회의 길이</translation>
    </message>
    <message>
        <source>These are too many days: {text}</source>
        <translation>날이 너무 많습니다: {text}</translation>
    </message>
    <message>
        <source>This is not understood as days: {text}</source>
        <translation>기간으로 읽을 수 없습니다: {text}</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>이 시간 쓰기</translation>
    </message>
    <message>
        <source>What an hour weighs</source>
        <translation>시각별 가중치</translation>
    </message>
</context>
<context>
    <name>TitledInspector</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>제목 언어</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>TitledListDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>제목, {language}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>File {name}</source>
        <translation>파일 {name}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Totals: {texts}</source>
        <translation>합계: {texts}</translation>
    </message>
</context>
<context>
    <name>TravelForm</name>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>What they are responsible for, delegated to, or take part in, by the clocks of each place.</source>
        <translation>책임지거나 파견되거나 참가하는 활동을 각 장소의 시각으로.</translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>변경 방식</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>View: {title}</source>
        <translation>보기: {title}</translation>
    </message>
    <message>
        <source>View: {title}, changed</source>
        <translation>보기: {title}, 변경됨</translation>
    </message>
    <message>
        <source>{title}, changed</source>
        <translation>{title}, 변경됨</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업계획</translation>
    </message>
</context>
<context>
    <name>VoteInspector</name>
    <message>
        <source>2/3 or 60 %</source>
        <translation>2/3 또는 60%</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>그 밖의 사안</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>실시일</translation>
    </message>
    <message>
        <source>How is voted</source>
        <translation>표결 방법</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>진행 경과</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>의결 요건</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>가결 요건</translation>
    </message>
    <message>
        <source>Open decision {name}</source>
        <translation>결정 {name} 열기</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>의결 사항</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>The minutes are adopted, or the meeting is closed: the vote is locked.</source>
        <translation>회의록이 채택되었거나 회의가 종료되어 표결이 잠겼습니다.</translation>
    </message>
    <message>
        <source>Weigh the colleges</source>
        <translation>투표 집단별 가중</translation>
    </message>
    <message>
        <source>“{text}” is not a share. Nothing was changed.</source>
        <translation>“{text}”은(는) 비율이 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>VoteLineWidget</name>
    <message>
        <source>Close the vote</source>
        <translation>표결 종료</translation>
    </message>
    <message>
        <source>Delete the vote</source>
        <translation>표결 삭제</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>표결 열기</translation>
    </message>
    <message>
        <source>Open: {name}, {question}</source>
        <translation>열기: {name}, {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>의결 사항</translation>
    </message>
    <message>
        <source>Question of the vote</source>
        <translation>표결 안건</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>표결할 내용</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>All others</source>
        <translation>나머지 모두</translation>
    </message>
    <message>
        <source>All others: {choice}</source>
        <translation>나머지 모두: {choice}</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>표결 종료</translation>
    </message>
    <message>
        <source>Further round</source>
        <translation>다음 차 투표</translation>
    </message>
    <message>
        <source>How is voted</source>
        <translation>표결 방법</translation>
    </message>
    <message>
        <source>No vote, since suspended or no longer a member: {names}</source>
        <translation>자격 정지 또는 탈퇴로 투표권 없음: {names}</translation>
    </message>
    <message>
        <source>Nobody in the list of participants may vote. Add the holders of the seats there.</source>
        <translation>참가자 목록에 투표권자가 없습니다. 의석 보유자를 목록에 추가하십시오.</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>표결 다시 열기</translation>
    </message>
    <message>
        <source>To be elected</source>
        <translation>선출 인원</translation>
    </message>
    <message>
        <source>Vote of the chair: adopted</source>
        <translation>의장의 결정표: 채택</translation>
    </message>
    <message>
        <source>{given} ballots were given in, {counted} counted.</source>
        <translation>투표지 {given}매 제출, {counted}매 집계.</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>A tie for the last seat: {names}.</source>
        <translation>마지막 자리 동수: {names}.</translation>
    </message>
    <message>
        <source>A tie, so rejected: {numbers}</source>
        <translation>가부 동수로 부결: {numbers}</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>기권</translation>
    </message>
    <message>
        <source>Adopted by the vote of the chair: {numbers}</source>
        <translation>의장의 결정표로 채택: {numbers}</translation>
    </message>
    <message>
        <source>Adopted: {numbers}</source>
        <translation>채택: {numbers}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Ballot given in</source>
        <translation>투표지 제출</translation>
    </message>
    <message>
        <source>Carried as it stands: {numbers}</source>
        <translation>현재 가결: {numbers}</translation>
    </message>
    <message>
        <source>Elected as it stands: {names}.</source>
        <translation>현재 당선: {names}.</translation>
    </message>
    <message>
        <source>Elected: {names}</source>
        <translation>당선: {names}</translation>
    </message>
    <message>
        <source>Elected: {names}. A tie for the last seat: {others}</source>
        <translation>당선: {names}. 마지막 자리 동수: {others}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>선거</translation>
    </message>
    <message>
        <source>Election, round {number}</source>
        <translation>선거, {number}차</translation>
    </message>
    <message>
        <source>F for, A against, N abstaining, Backspace takes it back; each goes on to the next</source>
        <translation>F 찬성, A 반대, N 기권, Backspace 취소. 누르면 다음 사람으로 넘어갑니다</translation>
    </message>
    <message>
        <source>For</source>
        <translation>관련 활동</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>More votes than there can be. Count again.</source>
        <translation>가능한 수보다 표가 많습니다. 다시 세십시오.</translation>
    </message>
    <message>
        <source>More votes than those who are noted as present have.</source>
        <translation>출석으로 기록된 사람들의 표보다 많습니다.</translation>
    </message>
    <message>
        <source>Needs more for than against.</source>
        <translation>찬성이 반대보다 많아야 합니다.</translation>
    </message>
    <message>
        <source>Needs that nobody is against.</source>
        <translation>반대가 없어야 합니다.</translation>
    </message>
    <message>
        <source>Needs {number} of all {whole} votes.</source>
        <translation>전체 {whole}표 중 {number}표가 필요합니다.</translation>
    </message>
    <message>
        <source>Needs {number} of {whole} votes cast.</source>
        <translation>투표한 {whole}표 중 {number}표가 필요합니다.</translation>
    </message>
    <message>
        <source>Needs {number} of {whole} votes present.</source>
        <translation>출석 {whole}표 중 {number}표가 필요합니다.</translation>
    </message>
    <message>
        <source>No candidates yet.</source>
        <translation>아직 후보가 없습니다.</translation>
    </message>
    <message>
        <source>No quorum: {present} of {needed} needed are there.</source>
        <translation>정족수 미달: 필요 {needed}, 출석 {present}.</translation>
    </message>
    <message>
        <source>Nobody has the majority yet.</source>
        <translation>아직 과반을 얻은 후보가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody was elected</source>
        <translation>당선자 없음</translation>
    </message>
    <message>
        <source>Nobody was elected, by a tie: {names}</source>
        <translation>동수로 당선자 없음: {names}</translation>
    </message>
    <message>
        <source>Not carried as it stands: {numbers}</source>
        <translation>현재 부결: {numbers}</translation>
    </message>
    <message>
        <source>Not given in</source>
        <translation>미제출</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>자리에 없음</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>아직 집계하지 않았습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Quorum: {needed}. Who is present was not noted.</source>
        <translation>정족수: {needed}. 출석을 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>Quorum: {present} of {needed} needed are there.</source>
        <translation>정족수: 필요 {needed}, 출석 {present}.</translation>
    </message>
    <message>
        <source>Rejected by a tie: {numbers}</source>
        <translation>가부 동수로 부결: {numbers}</translation>
    </message>
    <message>
        <source>Rejected: {numbers}</source>
        <translation>부결: {numbers}</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>호명</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>거수</translation>
    </message>
    <message>
        <source>Take the vote back</source>
        <translation>표 취소</translation>
    </message>
    <message>
        <source>The share that it needs is not known yet.</source>
        <translation>필요한 비율을 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>대리</translation>
    </message>
    <message>
        <source>Valid ballots</source>
        <translation>유효 투표지</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>Who votes</source>
        <translation>투표자</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>{number} 초과</translation>
    </message>
    <message>
        <source>one proxy too many</source>
        <translation>위임 초과</translation>
    </message>
    <message>
        <source>{in_favour} for, {against} against, {abstain} abstaining</source>
        <translation>찬성 {in_favour}, 반대 {against}, 기권 {abstain}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} invalid</source>
        <translation>무효 {number}</translation>
    </message>
    <message>
        <source>{number} votes are needed.</source>
        <translation>{number}표가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>All day</source>
        <translation>종일</translation>
    </message>
    <message>
        <source>Clocks go back {hours} h</source>
        <translation>시계를 {hours}시간 늦춤</translation>
    </message>
    <message>
        <source>Clocks go forward {hours} h</source>
        <translation>시계를 {hours}시간 앞당김</translation>
    </message>
    <message>
        <source>Drag to a day or an hour</source>
        <translation>날짜나 시각으로 끌어다 놓기</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>두 번째 시간대</translation>
    </message>
    <message>
        <source>Task: {title}, due {day}</source>
        <translation>할 일: {title}, 기한 {day}</translation>
    </message>
    <message>
        <source>Up and down go from hour to hour of a day, left and right to the days before and after. Shift with the arrow keys moves the selected activity by 15 minutes or by a day; Ctrl+Shift with up and down moves its end, with left and right its beginning. Enter opens it, C confirms its date, Delete deletes it, Insert begins a new one. Dragging over empty hours begins a new one, dragging into the strip above makes it last the whole day. Ctrl with a drag copies. Esc cancels.</source>
        <translation>위·아래 화살표는 하루의 시각 사이를, 왼쪽·오른쪽 화살표는 앞뒤 날짜로 옮겨 다닙니다. Shift와 화살표 키는 고른 활동을 15분 또는 하루 옮기고, Ctrl+Shift와 위·아래는 끝을, 왼쪽·오른쪽은 시작을 옮깁니다. Enter는 열기, C는 날짜 확정, Delete는 삭제, Insert는 새 활동입니다. 빈 시간을 끌면 새 활동을 만들고, 위쪽 띠로 끌면 종일 활동이 됩니다. Ctrl을 누르고 끌면 복사합니다. Esc는 취소입니다.</translation>
    </message>
    <message>
        <source>Week and day</source>
        <translation>주와 일</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>{number}주차</translation>
    </message>
    <message>
        <source>{days}, {count} activities. {help}</source>
        <translation>{days}, 활동 {count}건. {help}</translation>
    </message>
</context>
<context>
    <name>WeekOptions</name>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>표시 기간</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Workweek</source>
        <translation>평일</translation>
    </message>
</context>
<context>
    <name>WeightsPopup</name>
    <message>
        <source>Points for an hour of a call, by the clock of each city</source>
        <translation>원격 회의 한 시간의 점수(각 도시 시각 기준)</translation>
    </message>
    <message>
        <source>Use these numbers</source>
        <translation>이 값 쓰기</translation>
    </message>
    <message>
        <source>Usual numbers</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Weekend or holiday, more</source>
        <translation>주말·공휴일 가산</translation>
    </message>
    <message>
        <source>What an hour weighs</source>
        <translation>시각별 가중치</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A .gsef file on this computer; or drop it on this window</source>
        <translation>이 컴퓨터의 .gsef 파일. 이 창에 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>A new file, filled from the real programme of activities of 2019</source>
        <translation>2019년 실제 활동 사업계획을 담은 새 파일</translation>
    </message>
    <message>
        <source>An empty file for a network and its years</source>
        <translation>네트워크와 여러 해를 담을 빈 파일</translation>
    </message>
    <message>
        <source>Look around with the 2019 programme</source>
        <translation>2019년 사업계획으로 둘러보기</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>새 파일</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>최근에 연 파일</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>{name}을(를) 목록에서 빼기</translation>
    </message>
    <message>
        <source>The year of an international network of cities in one file: activities, meetings, members, printed pages.</source>
        <translation>국제 도시 네트워크의 한 해를 한 파일에: 활동, 회의, 회원, 인쇄물.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>1 activity</source>
        <translation>활동 1건</translation>
    </message>
    <message>
        <source>1 applied</source>
        <translation>가입 신청 1곳</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>회원 1곳</translation>
    </message>
    <message>
        <source>1 prospect</source>
        <translation>가입 예상 1곳</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>가입 신청</translation>
    </message>
    <message>
        <source>Date tentative</source>
        <translation>날짜 잠정</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>Members on {day}, activities of {year}</source>
        <translation>{day} 회원, {year}년 활동</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>가입 예상</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>그림으로 저장</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>그림을 저장하는 중</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>여러 항목 묶음</translation>
    </message>
    <message>
        <source>World map {year}</source>
        <translation>세계 지도 {year}</translation>
    </message>
    <message>
        <source>{city} and 1 place near it</source>
        <translation>{city}와(과) 가까운 장소 1곳</translation>
    </message>
    <message>
        <source>{city} and {number} places near it</source>
        <translation>{city}와(과) 가까운 장소 {number}곳</translation>
    </message>
    <message>
        <source>{number} activities</source>
        <translation>활동 {number}건</translation>
    </message>
    <message>
        <source>{number} applied</source>
        <translation>가입 신청 {number}곳</translation>
    </message>
    <message>
        <source>{number} members</source>
        <translation>회원 {number}곳</translation>
    </message>
    <message>
        <source>{number} prospects</source>
        <translation>가입 예상 {number}곳</translation>
    </message>
</context>
<context>
    <name>WorldMapCanvas</name>
    <message>
        <source>Map of the world without any marks.</source>
        <translation>표시가 없는 세계 지도.</translation>
    </message>
    <message>
        <source>Map of the world: {marks}. Arrow keys go from mark to mark, Enter opens one, plus and minus zoom.</source>
        <translation>세계 지도: {marks}. 화살표 키로 표시 사이를 옮겨 다닙니다. Enter는 열기, 더하기와 빼기는 확대와 축소입니다.</translation>
    </message>
</context>
<context>
    <name>WorldMapPage</name>
    <message>
        <source>Date tentative</source>
        <translation>날짜 잠정</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Fit to members</source>
        <translation>회원에 맞추기</translation>
    </message>
    <message>
        <source>Fit to members (End)</source>
        <translation>회원에 맞추기(End)</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>여기에 있는 항목 목록 보기</translation>
    </message>
    <message>
        <source>Nothing that is shown has a place on the map.</source>
        <translation>보이는 것 가운데 지도에 자리가 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to show on the map yet. Organisations and activities appear where their city is known.</source>
        <translation>아직 지도에 표시할 것이 없습니다. 기관과 활동은 도시가 알려지면 나타납니다.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>그림…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>그림으로 저장…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save the map as PDF…</source>
        <translation>지도를 PDF로 저장…</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>지도를 그림으로 저장…</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>여러 항목 묶음</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>달력에서 보기</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>목록에서 보기</translation>
    </message>
    <message>
        <source>What is online, or whose city is not known: a click lists them.</source>
        <translation>온라인이거나 도시를 알 수 없는 항목입니다. 클릭하면 목록을 봅니다.</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>세계 전체</translation>
    </message>
    <message>
        <source>Whole world (Home)</source>
        <translation>세계 전체(Home)</translation>
    </message>
    <message>
        <source>Without a place on the map</source>
        <translation>지도에 자리 없음</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation>여기 확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>{number} on the map</source>
        <translation>지도에 {number}건</translation>
    </message>
    <message>
        <source>{number} without a place</source>
        <translation>자리 없음 {number}건</translation>
    </message>
</context>
<context>
    <name>YearButton</name>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}년</translation>
    </message>
</context>
<context>
    <name>YearCopyDialog</name>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>제안대로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copy the programme of {year} to {next}</source>
        <translation>{year}년 사업계획을 {next}년으로 복사</translation>
    </message>
    <message>
        <source>Copy to {next}</source>
        <translation>{next}년으로 복사</translation>
    </message>
    <message>
        <source>Every activity goes to the same weekday of the same week, its date is to be confirmed again, and its edition goes up by one.</source>
        <translation>모든 활동이 같은 주의 같은 요일로 옮겨지고, 날짜는 다시 확정해야 하며, 회차는 하나 올라갑니다.</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>사업 분야 없음</translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation>현재: {title}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>There is a programme of {next} already; what is in it stays.</source>
        <translation>{next}년 사업계획이 이미 있습니다. 그 내용은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>모두 해제</translation>
    </message>
    <message>
        <source>What is to be copied</source>
        <translation>복사할 항목</translation>
    </message>
    <message>
        <source>already in {year}</source>
        <translation>{year}년에 이미 있음</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>제{number}회</translation>
    </message>
    <message>
        <source>goes on in {year}</source>
        <translation>{year}년에도 계속됨</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>반복됨</translation>
    </message>
    <message>
        <source>same days as {title}</source>
        <translation>{title}과(와) 같은 날</translation>
    </message>
    <message>
        <source>{chosen} of {all} activities ticked.</source>
        <translation>활동 {all}건 중 {chosen}건 선택.</translation>
    </message>
    <message>
        <source>{count} of them fall on the same days as something elsewhere.</source>
        <translation>그 가운데 {count}건은 다른 곳의 일정과 날짜가 겹칩니다.</translation>
    </message>
</context>
<context>
    <name>YearPlanner</name>
    <message>
        <source>Year planner</source>
        <translation>연간 계획표</translation>
    </message>
</context>
<context>
    <name>ZonePicker</name>
    <message>
        <source>City or time zone</source>
        <translation>도시 또는 시간대</translation>
    </message>
    <message>
        <source>No second time zone</source>
        <translation>두 번째 시간대 없음</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>시간대</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>A day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>_RulesSection</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 빼기</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Nothing was changed.</source>
        <translation>“{text}”은(는) 숫자가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>1 contact is not listed because they have not agreed.</source>
        <translation>동의하지 않아 명단에 넣지 않은 담당자가 1명 있습니다.</translation>
    </message>
    <message>
        <source>1 member is counted, but not named in the file.</source>
        <translation>회원 수에는 들어 있으나 파일에 이름이 없는 회원이 1곳 있습니다.</translation>
    </message>
    <message>
        <source>1 participant is left out because of the reply or the way of attending.</source>
        <translation>회신이나 참석 방식 때문에 참가자 1명을 뺐습니다.</translation>
    </message>
    <message>
        <source>1 person is named without mail and telephone because they have not agreed.</source>
        <translation>동의하지 않아 전자우편과 전화 없이 이름만 넣은 사람이 1명 있습니다.</translation>
    </message>
    <message>
        <source>1 reminder since {day}</source>
        <translation>{day} 이후 알림 1건</translation>
    </message>
    <message>
        <source>A call cannot last {minutes} minutes</source>
        <translation>원격 회의 길이는 {minutes}분일 수 없습니다</translation>
    </message>
    <message>
        <source>A candidate needs a name.</source>
        <translation>후보에게는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A category cannot end before it begins.</source>
        <translation>구분은 시작하기 전에 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>A counted day such as 1MO needs FREQ=MONTHLY or FREQ=YEARLY, without BYWEEKNO.</source>
        <translation>1MO처럼 순번이 있는 요일에는 FREQ=MONTHLY 또는 FREQ=YEARLY가 필요하며 BYWEEKNO는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A decision needs a text.</source>
        <translation>결정에는 내용이 필요합니다.</translation>
    </message>
    <message>
        <source>A fee is an amount with a currency.</source>
        <translation>회비는 통화가 있는 금액이어야 합니다.</translation>
    </message>
    <message>
        <source>A fee is no less than nothing.</source>
        <translation>회비는 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>A file cannot be copied onto itself.</source>
        <translation>파일을 그 자신 위에 복사할 수 없습니다.</translation>
    </message>
    <message>
        <source>A file of this program may be there; it has not been touched.</source>
        <translation>그곳에 이 프로그램의 파일이 있을 수 있습니다. 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>A folder and a booklet cannot be made at once.</source>
        <translation>폴더와 소책자를 한꺼번에 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>A function needs an organisation or a title.</source>
        <translation>직책에는 기관이나 직함이 필요합니다.</translation>
    </message>
    <message>
        <source>A goal is a number of members.</source>
        <translation>목표는 회원 수여야 합니다.</translation>
    </message>
    <message>
        <source>A later reply is noted already.</source>
        <translation>더 나중의 회신이 이미 기록되어 있습니다.</translation>
    </message>
    <message>
        <source>A later reply of the same one counts.</source>
        <translation>같은 사람의 나중 회신을 따릅니다.</translation>
    </message>
    <message>
        <source>A line outside any card was left out: {text}</source>
        <translation>연락처 밖에 있는 줄을 뺐습니다: {text}</translation>
    </message>
    <message>
        <source>A line that is no property was left out: {text}</source>
        <translation>속성이 아닌 행을 뺐습니다: {text}</translation>
    </message>
    <message>
        <source>A list of participants has no such column, or cannot be called that.</source>
        <translation>참가자 명단에 그런 열이 없거나 그 명칭을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A mail cannot have {number} addresses.</source>
        <translation>전자우편 한 통의 주소 수는 {number}개일 수 없습니다.</translation>
    </message>
    <message>
        <source>A margin of {millimetres} mm cannot be bound.</source>
        <translation>{millimetres}mm 여백으로는 제본할 수 없습니다.</translation>
    </message>
    <message>
        <source>A meeting needs a title</source>
        <translation>회의에는 제목이 필요합니다</translation>
    </message>
    <message>
        <source>A meeting's number begins with 1</source>
        <translation>회의 번호는 1부터 시작합니다</translation>
    </message>
    <message>
        <source>A month has no quarters</source>
        <translation>한 달에는 분기가 없습니다</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A number of members cannot be below 0.</source>
        <translation>회원 수는 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>A number of the rules cannot be negative, and a share lies between none and all.</source>
        <translation>규칙의 수는 음수일 수 없으며, 비율은 0과 전체 사이여야 합니다.</translation>
    </message>
    <message>
        <source>A paper can only correct or add to another paper of its meeting.</source>
        <translation>문서는 같은 회의의 다른 문서만 정정하거나 보완할 수 있습니다.</translation>
    </message>
    <message>
        <source>A part of it declares a document type, which no spreadsheet program writes.</source>
        <translation>파일 일부에 문서 형식 선언이 있습니다. 스프레드시트 프로그램은 그런 것을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>협력 기관에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A place that begins with {begin} ends with {end}.</source>
        <translation>{begin}(으)로 시작하는 채울 자리는 {end}(으)로 끝납니다.</translation>
    </message>
    <message>
        <source>A qualified majority needs a share, such as 2/3.</source>
        <translation>특별 다수결에는 2/3 같은 비율이 필요합니다.</translation>
    </message>
    <message>
        <source>A quorum is at least one seat, and a share lies between none and all of them</source>
        <translation>정족수는 의석 하나 이상이며, 비율은 0과 전체 사이여야 합니다</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: quotation marks were read as letters.</source>
        <translation>닫히지 않은 따옴표가 있어 따옴표를 일반 글자로 읽었습니다.</translation>
    </message>
    <message>
        <source>A record with the same id is already in the file.</source>
        <translation>같은 식별자를 가진 기록이 이미 파일에 있습니다.</translation>
    </message>
    <message>
        <source>A reminder comes before the day.</source>
        <translation>알림은 그날보다 앞서야 합니다.</translation>
    </message>
    <message>
        <source>A revision is counted from 1.</source>
        <translation>개정은 1부터 셉니다.</translation>
    </message>
    <message>
        <source>A rule ends after a number of times (COUNT) or on a day (UNTIL), not both.</source>
        <translation>규칙은 횟수(COUNT)나 날짜(UNTIL) 중 하나로만 끝납니다.</translation>
    </message>
    <message>
        <source>A rule of repetition is needed.</source>
        <translation>반복 규칙이 필요합니다.</translation>
    </message>
    <message>
        <source>A session ends after it begins, and no day comes before the first.</source>
        <translation>세션은 시작한 뒤에 끝나며, 첫날보다 앞선 날은 없습니다.</translation>
    </message>
    <message>
        <source>A session is now {after}; it was {before}.</source>
        <translation>세션 변경: 이전 {before}, 현재 {after}.</translation>
    </message>
    <message>
        <source>A session was added: {after}.</source>
        <translation>세션이 추가되었습니다: {after}.</translation>
    </message>
    <message>
        <source>A session was taken away: {before}.</source>
        <translation>세션이 없어졌습니다: {before}.</translation>
    </message>
    <message>
        <source>A sheet {sheet} has no label {number}.</source>
        <translation>라벨 용지 {sheet}에는 라벨 {number}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>A signature was shortened to fit its place.</source>
        <translation>서명자의 이름이나 직책을 자리에 맞게 줄였습니다.</translation>
    </message>
    <message>
        <source>A symbol is given once, even if its meeting is gone. Choose another one.</source>
        <translation>문서 번호는 회의가 없어져도 한 번만 부여됩니다. 다른 번호를 고르십시오.</translation>
    </message>
    <message>
        <source>A symbol is given once, even if its paper is gone. Choose another one.</source>
        <translation>문서 번호는 문서가 없어져도 한 번만 부여됩니다. 다른 번호를 고르십시오.</translation>
    </message>
    <message>
        <source>A task by itself cannot be due before or after something.</source>
        <translation>활동이 없는 할 일의 기한은 무엇의 전이나 후로 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>할 일에는 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>A term cannot end before it begins.</source>
        <translation>임기는 시작하기 전에 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>A time can be found for at most {most} cities</source>
        <translation>시간은 도시 {most}곳까지만 찾을 수 있습니다</translation>
    </message>
    <message>
        <source>A time cannot be looked for between {first} and {last}</source>
        <translation>{first}부터 {last}까지에서는 시간을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>A time is given, but no day</source>
        <translation>시각은 있으나 날짜가 없습니다</translation>
    </message>
    <message>
        <source>A time needs a day.</source>
        <translation>시각에는 날짜가 필요합니다.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>제목이 필요합니다.</translation>
    </message>
    <message>
        <source>A weekend or a holiday in {cities}</source>
        <translation>{cities}: 주말 또는 공휴일</translation>
    </message>
    <message>
        <source>A year cannot be planned with {calls} calls</source>
        <translation>원격 회의 {calls}회로는 연간 계획을 세울 수 없습니다</translation>
    </message>
    <message>
        <source>Above the headings stands: {text}</source>
        <translation>머리글 위에 있는 글: {text}</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>기권</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>기권</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Acronym of the organisation</source>
        <translation>기관의 약칭</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Activities as delegate</source>
        <translation>파견자로 참가한 활동</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Add --meeting and the symbol or the id of a meeting.</source>
        <translation>--meeting과 회의의 문서 번호나 식별자를 덧붙이십시오.</translation>
    </message>
    <message>
        <source>Add --person and an id, a mail address or a name.</source>
        <translation>--person 옵션에 식별자, 전자우편 주소 또는 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>Add --what organisations, --what people or --what seats.</source>
        <translation>--what organisations(기관), --what people(사람), --what seats(의석) 중 하나를 추가하십시오.</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>결정 추가</translation>
    </message>
    <message>
        <source>Add a function of {name}</source>
        <translation>{name} 직책 추가</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>측정값 추가</translation>
    </message>
    <message>
        <source>Add a seat to {name}</source>
        <translation>{name} 의석 추가</translation>
    </message>
    <message>
        <source>Add an address of {name}</source>
        <translation>{name} 주소 추가</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>휴식 추가</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>예시 템플릿 추가</translation>
    </message>
    <message>
        <source>Add it under Members first, or choose one of the list</source>
        <translation>먼저 회원에 추가하거나 목록에서 고르십시오</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>안건 추가</translation>
    </message>
    <message>
        <source>Add items, or paste them from a document</source>
        <translation>안건을 추가하거나 문서에서 붙여넣으십시오</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>참가자 추가</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>참가자 추가</translation>
    </message>
    <message>
        <source>Add seat holders</source>
        <translation>의석 보유자 추가</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>세션 추가</translation>
    </message>
    <message>
        <source>Add templates of meetings</source>
        <translation>회의 템플릿 추가</translation>
    </message>
    <message>
        <source>Add the action item {title}</source>
        <translation>후속 조치 추가: {title}</translation>
    </message>
    <message>
        <source>Add the action {title}</source>
        <translation>과제 추가: {title}</translation>
    </message>
    <message>
        <source>Add the adoption of minutes to the agenda</source>
        <translation>의제에 회의록 채택 추가</translation>
    </message>
    <message>
        <source>Add the annex {title}</source>
        <translation>부속 문서 {title} 추가</translation>
    </message>
    <message>
        <source>Add the body {name}</source>
        <translation>기구 추가: {name}</translation>
    </message>
    <message>
        <source>Add the candidate {name}</source>
        <translation>후보 {name} 추가</translation>
    </message>
    <message>
        <source>Add the category {title}</source>
        <translation>구분 추가: {title}</translation>
    </message>
    <message>
        <source>Add the direction {title}</source>
        <translation>방향 추가: {title}</translation>
    </message>
    <message>
        <source>Add the document {title}</source>
        <translation>문서 추가: {title}</translation>
    </message>
    <message>
        <source>Add the earlier editions to the series first</source>
        <translation>먼저 이전 회차를 시리즈에 추가하십시오</translation>
    </message>
    <message>
        <source>Add the field {name}</source>
        <translation>항목 추가: {name}</translation>
    </message>
    <message>
        <source>Add the indicator {title}</source>
        <translation>지표 추가: {title}</translation>
    </message>
    <message>
        <source>Add the line {title}</source>
        <translation>사업 분야 추가: {title}</translation>
    </message>
    <message>
        <source>Add the organisation first.</source>
        <translation>먼저 기관을 추가하십시오.</translation>
    </message>
    <message>
        <source>Add the partner {name}</source>
        <translation>협력 기관 추가: {name}</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>먼저 사람을 추가하십시오.</translation>
    </message>
    <message>
        <source>Add the region {title}</source>
        <translation>지역 추가: {title}</translation>
    </message>
    <message>
        <source>Add the step {title}</source>
        <translation>단계 추가: {title}</translation>
    </message>
    <message>
        <source>Add the task {title}</source>
        <translation>할 일 추가: {title}</translation>
    </message>
    <message>
        <source>Add the template {title}</source>
        <translation>템플릿 추가: {title}</translation>
    </message>
    <message>
        <source>Add to the backlog</source>
        <translation>대기 안건에 추가</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} 추가</translation>
    </message>
    <message>
        <source>Add {number} documents</source>
        <translation>문서 {number}건 추가</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>{title} 추가</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>추가한 날</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Address of the organisation, in its lines</source>
        <translation>기관의 주소(여러 줄)</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>사람의 주소</translation>
    </message>
    <message>
        <source>Address of the person, in its lines</source>
        <translation>사람의 주소(여러 줄)</translation>
    </message>
    <message>
        <source>Adopt the minutes</source>
        <translation>회의록 채택</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>채택한 회의</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>채택일</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Agenda as issued</source>
        <translation>발행한 의제</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Agree on the host, the days and the venue</source>
        <translation>주관 기관, 날짜, 장소 합의</translation>
    </message>
    <message>
        <source>Also entered as {name}</source>
        <translation>다른 입력 이름: {name}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>An action item needs a title.</source>
        <translation>후속 조치에는 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>An activity needs a title.</source>
        <translation>활동에는 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>An activity to be copied is not in the programme of {year}.</source>
        <translation>복사하려는 활동이 {year}년 사업계획에 없습니다.</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>주소가 필요합니다.</translation>
    </message>
    <message>
        <source>An annex needs a title.</source>
        <translation>부속 문서에는 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>An election is by show of hands or secret.</source>
        <translation>선거는 거수 또는 비밀 투표로 합니다.</translation>
    </message>
    <message>
        <source>An invitation asks for an answer, or cancels.</source>
        <translation>초청은 회신을 요청하거나 취소를 알리는 것이어야 합니다.</translation>
    </message>
    <message>
        <source>An invitation or a cancellation is for one activity.</source>
        <translation>초청이나 취소 통지는 활동 하나에 대한 것입니다.</translation>
    </message>
    <message>
        <source>An item needs a title</source>
        <translation>안건에는 제목이 필요합니다</translation>
    </message>
    <message>
        <source>An item takes between 0 and {most} minutes.</source>
        <translation>안건은 0분에서 {most}분까지입니다.</translation>
    </message>
    <message>
        <source>An organisation cannot stand above itself.</source>
        <translation>기관은 자기 자신의 상위 기관이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Another job is writing to the file.</source>
        <translation>다른 작업이 파일에 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Another state of this membership begins on that day, or also has no date.</source>
        <translation>이 회원 자격에는 같은 날 시작하거나 똑같이 날짜가 없는 다른 상태가 있습니다.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>회신일</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>도착 시각</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>도착일</translation>
    </message>
    <message>
        <source>As fair as the next one, and earlier</source>
        <translation>다음 순위와 똑같이 공평하고 더 이름</translation>
    </message>
    <message>
        <source>As requested</source>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>Ask for the best time</source>
        <translation>가장 좋은 시간 문의</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>At least one is to be elected.</source>
        <translation>한 명 이상을 선출해야 합니다.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>At most {most} can be printed.</source>
        <translation>최대 {most}까지 인쇄할 수 있습니다.</translation>
    </message>
    <message>
        <source>At most {number} people can sign.</source>
        <translation>서명자는 최대 {number}명입니다.</translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation>{name} 첨부</translation>
    </message>
    <message>
        <source>Attach {number} files</source>
        <translation>파일 {number}개 첨부</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Attends as</source>
        <translation>참석 자격</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>BYDAY takes days such as MO or 1MO, not {value}.</source>
        <translation>BYDAY에는 MO 또는 1MO와 같은 요일을 씁니다. {value}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>BYMONTHDAY does not go with FREQ=WEEKLY.</source>
        <translation>BYMONTHDAY는 FREQ=WEEKLY와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>BYSETPOS chooses among days; the rule names none.</source>
        <translation>BYSETPOS는 여러 날 가운데서 고르는데 규칙에 날이 없습니다.</translation>
    </message>
    <message>
        <source>BYWEEKNO needs FREQ=YEARLY.</source>
        <translation>BYWEEKNO에는 FREQ=YEARLY가 필요합니다.</translation>
    </message>
    <message>
        <source>BYYEARDAY needs FREQ=YEARLY.</source>
        <translation>BYYEARDAY에는 FREQ=YEARLY가 필요합니다.</translation>
    </message>
    <message>
        <source>Badge name</source>
        <translation>명찰 이름</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>바뀐 안건</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Begin a break</source>
        <translation>휴식 시작</translation>
    </message>
    <message>
        <source>Begin it with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY.</source>
        <translation>FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY 또는 FREQ=YEARLY로 시작하십시오.</translation>
    </message>
    <message>
        <source>Begin new rules of {name}</source>
        <translation>{name} 새 규칙 시작</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>템플릿으로 시작</translation>
    </message>
    <message>
        <source>Begins {date}</source>
        <translation>{date} 시작</translation>
    </message>
    <message>
        <source>Begins {date}, {time}</source>
        <translation>{date} {time} 시작</translation>
    </message>
    <message>
        <source>Begins {date}, {time} here, {there} there</source>
        <translation>{date} {time} 시작(현지 {there})</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Belongs to the organisation</source>
        <translation>상위 기관</translation>
    </message>
    <message>
        <source>Bodies, seats and composition</source>
        <translation>기구, 의석, 구성</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Book travel and hotels</source>
        <translation>교통편과 호텔 예약</translation>
    </message>
    <message>
        <source>Both are taken for {name}.</source>
        <translation>둘 다 {name}(으)로 봅니다.</translation>
    </message>
    <message>
        <source>Bring back an earlier version</source>
        <translation>이전 판 되살리기</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>만든 날</translation>
    </message>
    <message>
        <source>By this rule it would never take place.</source>
        <translation>이 규칙으로는 한 번도 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Call a further round</source>
        <translation>다음 차 투표 시작</translation>
    </message>
    <message>
        <source>Call a vote</source>
        <translation>표결 시작</translation>
    </message>
    <message>
        <source>Call an election</source>
        <translation>선거 시작</translation>
    </message>
    <message>
        <source>Cancel {count} activities</source>
        <translation>활동 {count}건 취소</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>{title} 취소</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>자격</translation>
    </message>
    <message>
        <source>Card {number}: {property} was left out, it is too long for a note.</source>
        <translation>연락처 {number}: {property}은(는) 비고에 넣기에 너무 길어 뺐습니다.</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>이월 출처</translation>
    </message>
    <message>
        <source>Carry over from the last meeting</source>
        <translation>지난 회의에서 이월</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Category of its membership</source>
        <translation>회원 자격의 구분</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>결정 변경</translation>
    </message>
    <message>
        <source>Change a function of {name}</source>
        <translation>{name} 직책 변경</translation>
    </message>
    <message>
        <source>Change a paper</source>
        <translation>문서 변경</translation>
    </message>
    <message>
        <source>Change a seat</source>
        <translation>의석 변경</translation>
    </message>
    <message>
        <source>Change a session of a template</source>
        <translation>템플릿의 세션 변경</translation>
    </message>
    <message>
        <source>Change an address of {name}</source>
        <translation>{name} 주소 변경</translation>
    </message>
    <message>
        <source>Change an annex</source>
        <translation>부속 문서 변경</translation>
    </message>
    <message>
        <source>Change an item of a template</source>
        <translation>템플릿의 안건 변경</translation>
    </message>
    <message>
        <source>Change body of the meeting</source>
        <translation>회의 기구 변경</translation>
    </message>
    <message>
        <source>Change break</source>
        <translation>휴식 변경</translation>
    </message>
    <message>
        <source>Change by when the date of {title} is settled</source>
        <translation>{title} 날짜 확정 기한 변경</translation>
    </message>
    <message>
        <source>Change capacity of a participant</source>
        <translation>참가자의 자격 변경</translation>
    </message>
    <message>
        <source>Change dates of the meeting</source>
        <translation>회의 날짜 변경</translation>
    </message>
    <message>
        <source>Change day of invitation</source>
        <translation>초청일 변경</translation>
    </message>
    <message>
        <source>Change day of reply</source>
        <translation>회신일 변경</translation>
    </message>
    <message>
        <source>Change decision {name}</source>
        <translation>결정 {name} 변경</translation>
    </message>
    <message>
        <source>Change duration of item {number}</source>
        <translation>안건 {number} 시간 변경</translation>
    </message>
    <message>
        <source>Change head of delegation</source>
        <translation>수석대표 변경</translation>
    </message>
    <message>
        <source>Change how documents are numbered</source>
        <translation>문서 번호 방식 변경</translation>
    </message>
    <message>
        <source>Change how is voted</source>
        <translation>표결 방법 변경</translation>
    </message>
    <message>
        <source>Change how many are elected</source>
        <translation>선출 인원 변경</translation>
    </message>
    <message>
        <source>Change how that activity is repeated.</source>
        <translation>그 활동의 반복 방식을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Change item {number}</source>
        <translation>안건 {number} 변경</translation>
    </message>
    <message>
        <source>Change language of a participant</source>
        <translation>참가자 언어 변경</translation>
    </message>
    <message>
        <source>Change lead</source>
        <translation>담당 변경</translation>
    </message>
    <message>
        <source>Change meeting format</source>
        <translation>회의 형식 변경</translation>
    </message>
    <message>
        <source>Change meeting number</source>
        <translation>회의 번호 변경</translation>
    </message>
    <message>
        <source>Change name of a participant</source>
        <translation>참가자 이름 변경</translation>
    </message>
    <message>
        <source>Change one occurrence of {title}</source>
        <translation>{title} 반복 중 한 건 변경</translation>
    </message>
    <message>
        <source>Change only one occurrence, or end the repetition first.</source>
        <translation>한 건만 바꾸거나 먼저 반복을 끝내십시오.</translation>
    </message>
    <message>
        <source>Change only this one, or all of them.</source>
        <translation>이 일정만 바꾸거나 모두 바꾸십시오.</translation>
    </message>
    <message>
        <source>Change organisation of a participant</source>
        <translation>참가자 기관 변경</translation>
    </message>
    <message>
        <source>Change papers</source>
        <translation>문서 변경</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>참가자 변경</translation>
    </message>
    <message>
        <source>Change place of the meeting</source>
        <translation>회의 장소 변경</translation>
    </message>
    <message>
        <source>Change practical information</source>
        <translation>실무 안내 변경</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>목적 변경</translation>
    </message>
    <message>
        <source>Change quorum rule</source>
        <translation>정족수 규칙 변경</translation>
    </message>
    <message>
        <source>Change reply</source>
        <translation>회신 변경</translation>
    </message>
    <message>
        <source>Change role at the meeting</source>
        <translation>회의에서의 역할 변경</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>세션 변경</translation>
    </message>
    <message>
        <source>Change substitute</source>
        <translation>대신하는 사람 변경</translation>
    </message>
    <message>
        <source>Change symbol to {symbol}</source>
        <translation>문서 번호를 {symbol}(으)로 변경</translation>
    </message>
    <message>
        <source>Change that one.</source>
        <translation>그것을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Change that state, or type another day.</source>
        <translation>그 상태를 바꾸거나 다른 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Change the action item {title}</source>
        <translation>후속 조치 변경: {title}</translation>
    </message>
    <message>
        <source>Change the category {title}</source>
        <translation>구분 변경: {title}</translation>
    </message>
    <message>
        <source>Change the choices of {name}</source>
        <translation>{name} 선택지 변경</translation>
    </message>
    <message>
        <source>Change the composition of a body</source>
        <translation>기구 구성 변경</translation>
    </message>
    <message>
        <source>Change the composition of {name}</source>
        <translation>{name} 구성 변경</translation>
    </message>
    <message>
        <source>Change the contact on the spot</source>
        <translation>현지 연락처 변경</translation>
    </message>
    <message>
        <source>Change the date of {title}</source>
        <translation>{title} 날짜 변경</translation>
    </message>
    <message>
        <source>Change the day of a vote</source>
        <translation>표결일 변경</translation>
    </message>
    <message>
        <source>Change the document {title}</source>
        <translation>문서 변경: {title}</translation>
    </message>
    <message>
        <source>Change the edition of {title}</source>
        <translation>{title} 회차 변경</translation>
    </message>
    <message>
        <source>Change the fee of {name} for {year}</source>
        <translation>{name}의 {year}년 회비 변경</translation>
    </message>
    <message>
        <source>Change the field {name}</source>
        <translation>항목 변경: {name}</translation>
    </message>
    <message>
        <source>Change the host of the meeting</source>
        <translation>회의 주관 변경</translation>
    </message>
    <message>
        <source>Change the items of a paper</source>
        <translation>문서의 안건 변경</translation>
    </message>
    <message>
        <source>Change the languages of interpretation</source>
        <translation>통역 언어 변경</translation>
    </message>
    <message>
        <source>Change the length of {title}</source>
        <translation>{title} 기간 변경</translation>
    </message>
    <message>
        <source>Change the line of {count} activities</source>
        <translation>활동 {count}건 사업 분야 변경</translation>
    </message>
    <message>
        <source>Change the line of {title}</source>
        <translation>{title} 사업 분야 변경</translation>
    </message>
    <message>
        <source>Change the local organiser</source>
        <translation>현지 주관 변경</translation>
    </message>
    <message>
        <source>Change the majority of a vote</source>
        <translation>표결의 의결 요건 변경</translation>
    </message>
    <message>
        <source>Change the membership of {name}</source>
        <translation>{name} 회원 자격 변경</translation>
    </message>
    <message>
        <source>Change the minutes of an item</source>
        <translation>안건 회의록 변경</translation>
    </message>
    <message>
        <source>Change the minutes of item {number}</source>
        <translation>안건 {number} 회의록 변경</translation>
    </message>
    <message>
        <source>Change the minutes of the meeting</source>
        <translation>회의 전체의 회의록 변경</translation>
    </message>
    <message>
        <source>Change the name of {name}</source>
        <translation>{name} 이름 변경</translation>
    </message>
    <message>
        <source>Change the note on the plan of {title}</source>
        <translation>{title} 계획 메모 변경</translation>
    </message>
    <message>
        <source>Change the original language of {name}</source>
        <translation>{name} 원어 변경</translation>
    </message>
    <message>
        <source>Change the place of {title}</source>
        <translation>{title} 장소 변경</translation>
    </message>
    <message>
        <source>Change the planned date of {title}</source>
        <translation>{title} 계획 날짜 변경</translation>
    </message>
    <message>
        <source>Change the planned place of {title}</source>
        <translation>{title} 계획 장소 변경</translation>
    </message>
    <message>
        <source>Change the question of a vote</source>
        <translation>표결 내용 변경</translation>
    </message>
    <message>
        <source>Change the region {title}</source>
        <translation>지역 변경: {title}</translation>
    </message>
    <message>
        <source>Change the remark on a vote</source>
        <translation>표결 비고 변경</translation>
    </message>
    <message>
        <source>Change the reminder of {title}</source>
        <translation>{title} 알림 변경</translation>
    </message>
    <message>
        <source>Change the repetition of {title}</source>
        <translation>{title} 반복 변경</translation>
    </message>
    <message>
        <source>Change the rules of {name}</source>
        <translation>{name} 규칙 변경</translation>
    </message>
    <message>
        <source>Change the series of {title}</source>
        <translation>{title} 시리즈 변경</translation>
    </message>
    <message>
        <source>Change the status of {title}</source>
        <translation>{title} 상태 변경</translation>
    </message>
    <message>
        <source>Change the step {title}</source>
        <translation>단계 변경: {title}</translation>
    </message>
    <message>
        <source>Change the task {title}</source>
        <translation>할 일 변경: {title}</translation>
    </message>
    <message>
        <source>Change the template {title}</source>
        <translation>템플릿 {title} 변경</translation>
    </message>
    <message>
        <source>Change the term of a seat</source>
        <translation>의석 임기 변경</translation>
    </message>
    <message>
        <source>Change the text of a certificate or letter</source>
        <translation>참가 확인서 또는 서한의 문안 변경</translation>
    </message>
    <message>
        <source>Change the time zone of a session</source>
        <translation>세션의 시간대 변경</translation>
    </message>
    <message>
        <source>Change the title of a session</source>
        <translation>세션 제목 변경</translation>
    </message>
    <message>
        <source>Change the title of {title}</source>
        <translation>{title} 제목 변경</translation>
    </message>
    <message>
        <source>Change the topics of decisions</source>
        <translation>결정의 주제 변경</translation>
    </message>
    <message>
        <source>Change the view {title}</source>
        <translation>보기 변경: {title}</translation>
    </message>
    <message>
        <source>Change those, or choose another day.</source>
        <translation>그것들을 바꾸거나 다른 날짜를 고르십시오.</translation>
    </message>
    <message>
        <source>Change times of attendance</source>
        <translation>출석 시각 변경</translation>
    </message>
    <message>
        <source>Change title of item {number}</source>
        <translation>안건 {number} 제목 변경</translation>
    </message>
    <message>
        <source>Change travel of a participant</source>
        <translation>참가자의 교통편 변경</translation>
    </message>
    <message>
        <source>Change way of attending</source>
        <translation>참석 방식 변경</translation>
    </message>
    <message>
        <source>Change what the hours of a call weigh</source>
        <translation>원격 회의의 시각별 가중치 변경</translation>
    </message>
    <message>
        <source>Change when {title} is due</source>
        <translation>{title} 기한 변경</translation>
    </message>
    <message>
        <source>Change who does {title}</source>
        <translation>{title} 책임자 변경</translation>
    </message>
    <message>
        <source>Change who holds a seat</source>
        <translation>의석 보유자 변경</translation>
    </message>
    <message>
        <source>Change who is responsible for {name}</source>
        <translation>{name} 담당자 변경</translation>
    </message>
    <message>
        <source>Change who looks after a language</source>
        <translation>언어 담당자 변경</translation>
    </message>
    <message>
        <source>Change whom to ask about {title}</source>
        <translation>{title} 문의처 변경</translation>
    </message>
    <message>
        <source>Change whose turn it is</source>
        <translation>순번 변경</translation>
    </message>
    <message>
        <source>Change working languages</source>
        <translation>사용 언어 변경</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} 변경</translation>
    </message>
    <message>
        <source>Change {number} documents</source>
        <translation>문서 {number}건 변경</translation>
    </message>
    <message>
        <source>Change {number} fees</source>
        <translation>회비 {number}건 변경</translation>
    </message>
    <message>
        <source>Change {number} memberships</source>
        <translation>회원 자격 {number}건 변경</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>{title} 변경</translation>
    </message>
    <message>
        <source>Change “{field}” of {name}</source>
        <translation>{name}의 “{field}” 변경</translation>
    </message>
    <message>
        <source>Change “{field}” of {number} entries</source>
        <translation>{number}건의 “{field}” 변경</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경 일시</translation>
    </message>
    <message>
        <source>Check that it is a programme of activities saved as plain text.</source>
        <translation>일반 텍스트로 저장한 활동 사업계획인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, then close the file and open it again.</source>
        <translation>디스크가 연결되어 있는지 확인한 뒤 파일을 닫았다가 다시 여십시오.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write there, or save a copy elsewhere.</source>
        <translation>디스크가 연결되어 있고 쓸 수 있는지 확인하거나 다른 곳에 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>Check that the file exists, that you may read it, and that its disk is connected.</source>
        <translation>파일이 있는지, 읽을 수 있는지, 디스크가 연결되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Choose 0 to {most} mm.</source>
        <translation>0~{most}mm에서 고르십시오.</translation>
    </message>
    <message>
        <source>Choose A3, A4, Letter or Tabloid</source>
        <translation>A3, A4, 레터 또는 타블로이드를 고르십시오</translation>
    </message>
    <message>
        <source>Choose A4, Letter or A3</source>
        <translation>A4, Letter, A3에서 고르십시오</translation>
    </message>
    <message>
        <source>Choose CSV, XLSX or ODS.</source>
        <translation>CSV, XLSX, ODS 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture of usual size.</source>
        <translation>보통 크기의 JPEG, PNG 또는 WebP 그림을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a PDF of the paper.</source>
        <translation>문서의 PDF를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a darker one, such as {colour}.</source>
        <translation>{colour}처럼 더 진한 색을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a file in iCalendar form.</source>
        <translation>iCalendar 형식의 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a file that this program has made; import other documents from the File menu.</source>
        <translation>이 프로그램으로 만든 파일을 고르십시오. 다른 문서는 파일 메뉴에서 가져오십시오.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>비어 있거나 아직 없는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write in.</source>
        <translation>쓸 수 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>더 늦은 끝을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a month from 1 to 12</source>
        <translation>1부터 12까지의 월을 고르십시오</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .xlsx, .ods or .vcf.</source>
        <translation>.csv, .xlsx, .ods 또는 .vcf로 끝나는 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .json, or print personal-data to a PDF.</source>
        <translation>.json으로 끝나는 이름을 고르거나 print personal-data 명령으로 PDF를 만드십시오.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>{ending}(으)로 끝나는 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {number}.</source>
        <translation>1에서 {number} 사이의 수를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a text file of at most {size} MB.</source>
        <translation>{size} MB 이하의 텍스트 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose an older or a newer backup.</source>
        <translation>더 오래되었거나 더 새로운 백업을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose an organisation or a person, or type a name</source>
        <translation>기관이나 사람을 고르거나 이름을 입력하십시오</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>다른 백업을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or close the file in other programs.</source>
        <translation>다른 폴더나 이름을 고르거나 다른 프로그램에서 파일을 닫으십시오.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another name for the calendar file.</source>
        <translation>달력 파일에 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another name for the document.</source>
        <translation>문서에 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>표에 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>다른 이름이나 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>다른 이름을 고르거나 그 파일을 여십시오.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <translation>다른 이름을 고르거나 먼저 그 파일을 치우십시오.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another year, or make one first.</source>
        <translation>다른 연도를 고르거나 먼저 사업계획을 만드십시오.</translation>
    </message>
    <message>
        <source>Choose at least two records.</source>
        <translation>기록을 둘 이상 고르십시오.</translation>
    </message>
    <message>
        <source>Choose at most {number} mm either way.</source>
        <translation>어느 방향으로든 {number} mm 이하로 고르십시오.</translation>
    </message>
    <message>
        <source>Choose one of {kinds}.</source>
        <translation>{kinds} 중 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose one of {sheets}.</source>
        <translation>{sheets} 중 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose organisations or people first.</source>
        <translation>먼저 기관이나 사람을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose others, or name them first.</source>
        <translation>다른 참가자를 고르거나 먼저 이름을 넣으십시오.</translation>
    </message>
    <message>
        <source>Choose returned invitations (.ics), or one table (.csv, .xlsx, .ods).</source>
        <translation>회신된 초청(.ics) 또는 표 하나(.csv, .xlsx, .ods)를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>다른 사람을 고르십시오</translation>
    </message>
    <message>
        <source>Choose somebody who is there.</source>
        <translation>출석한 사람을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the activity, or publish the calendar instead.</source>
        <translation>활동을 고르거나 대신 달력을 게시하십시오.</translation>
    </message>
    <message>
        <source>Choose the body of the meeting first</source>
        <translation>먼저 회의의 기구를 고르십시오</translation>
    </message>
    <message>
        <source>Choose the one who was invited first</source>
        <translation>처음 초청받은 사람을 고르십시오</translation>
    </message>
    <message>
        <source>Circulate the minutes</source>
        <translation>회의록 회람</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>City of the organisation</source>
        <translation>기관의 도시</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Close it there first, or open it to read only.</source>
        <translation>먼저 그곳에서 닫거나 읽기 전용으로 여십시오.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>거기서 닫거나 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Close the list of participants</source>
        <translation>참가자 명단 마감</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>회의 종료</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>표결 종료</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>College</source>
        <translation>투표 집단</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>열과 필터</translation>
    </message>
    <message>
        <source>Comparing with the file</source>
        <translation>파일과 비교하는 중</translation>
    </message>
    <message>
        <source>Complete action items</source>
        <translation>후속 조치 여러 건 완료</translation>
    </message>
    <message>
        <source>Complete the action item {title}</source>
        <translation>후속 조치 완료: {title}</translation>
    </message>
    <message>
        <source>Complete the task {title}</source>
        <translation>할 일 완료: {title}</translation>
    </message>
    <message>
        <source>Conference call</source>
        <translation>원격 회의</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Confirm the date of {title}</source>
        <translation>{title} 날짜 확정</translation>
    </message>
    <message>
        <source>Confirm the place of {title}</source>
        <translation>{title} 장소 확정</translation>
    </message>
    <message>
        <source>Confirm the speakers</source>
        <translation>연사 확정</translation>
    </message>
    <message>
        <source>Confirm {count} dates</source>
        <translation>날짜 {count}건 확정</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Consent agenda</source>
        <translation>일괄 처리 안건</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>동의한 날</translation>
    </message>
    <message>
        <source>Contact on the spot</source>
        <translation>현지 연락처</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Copy agenda</source>
        <translation>의제 복사</translation>
    </message>
    <message>
        <source>Copy agenda of the last meeting</source>
        <translation>지난 회의 의제 복사</translation>
    </message>
    <message>
        <source>Copy from the last edition</source>
        <translation>지난 회차에서 복사</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write in and open it there.</source>
        <translation>쓸 수 있는 폴더에 복사하여 거기서 여십시오.</translation>
    </message>
    <message>
        <source>Copy the programme of {year} to {next}</source>
        <translation>{year}년 사업계획을 {next}년으로 복사</translation>
    </message>
    <message>
        <source>Copy {title}</source>
        <translation>{title} 복사</translation>
    </message>
    <message>
        <source>Correct a number of members</source>
        <translation>회원 수 고치기</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>고치거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>Corrects or adds to</source>
        <translation>정정·보완 대상</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>다시 세십시오.</translation>
    </message>
    <message>
        <source>Count every vote alike</source>
        <translation>모든 표를 똑같이 집계</translation>
    </message>
    <message>
        <source>Count participants by another field</source>
        <translation>다른 항목으로 참가자 집계</translation>
    </message>
    <message>
        <source>Count votes</source>
        <translation>개표</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>세는 기준</translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation>산정 기준</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Country of the organisation</source>
        <translation>기관의 국가</translation>
    </message>
    <message>
        <source>Counts for the quorum</source>
        <translation>정족수에 포함</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 일시</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>서한의 날짜</translation>
    </message>
    <message>
        <source>Day since which the organisation has been a member</source>
        <translation>기관이 회원이 된 날</translation>
    </message>
    <message>
        <source>Days after the first</source>
        <translation>첫날 이후 일수</translation>
    </message>
    <message>
        <source>Days before or after</source>
        <translation>전후 일수</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>소집 통지 일수</translation>
    </message>
    <message>
        <source>Days of notice for papers</source>
        <translation>문서 사전 발송 일수</translation>
    </message>
    <message>
        <source>Days of notice for the agenda</source>
        <translation>의제 사전 발송 일수</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정 기구</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>결정한 날</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Defer item {number}</source>
        <translation>안건 {number} 연기</translation>
    </message>
    <message>
        <source>Delete a decision</source>
        <translation>결정 삭제</translation>
    </message>
    <message>
        <source>Delete a session of a template</source>
        <translation>템플릿의 세션 삭제</translation>
    </message>
    <message>
        <source>Delete a term of a seat</source>
        <translation>의석 임기 삭제</translation>
    </message>
    <message>
        <source>Delete a vote</source>
        <translation>표결 삭제</translation>
    </message>
    <message>
        <source>Delete action items</source>
        <translation>후속 조치 여러 건 삭제</translation>
    </message>
    <message>
        <source>Delete decision {name}</source>
        <translation>결정 {name} 삭제</translation>
    </message>
    <message>
        <source>Delete decisions</source>
        <translation>결정 여러 건 삭제</translation>
    </message>
    <message>
        <source>Delete from a template</source>
        <translation>템플릿에서 삭제</translation>
    </message>
    <message>
        <source>Delete from the agenda</source>
        <translation>의제에서 삭제</translation>
    </message>
    <message>
        <source>Delete from the backlog</source>
        <translation>대기 안건에서 삭제</translation>
    </message>
    <message>
        <source>Delete item {number}</source>
        <translation>안건 {number} 삭제</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>회의 삭제</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>세션 삭제</translation>
    </message>
    <message>
        <source>Delete session with its items</source>
        <translation>세션과 안건 삭제</translation>
    </message>
    <message>
        <source>Delete that backup yourself if you no longer need it.</source>
        <translation>더 이상 필요하지 않으면 그 백업을 직접 삭제하십시오.</translation>
    </message>
    <message>
        <source>Delete the action item {title}</source>
        <translation>후속 조치 삭제: {title}</translation>
    </message>
    <message>
        <source>Delete the category {title}</source>
        <translation>구분 삭제: {title}</translation>
    </message>
    <message>
        <source>Delete the document {title}</source>
        <translation>문서 삭제: {title}</translation>
    </message>
    <message>
        <source>Delete the field {name}</source>
        <translation>항목 삭제: {name}</translation>
    </message>
    <message>
        <source>Delete the region {title}</source>
        <translation>지역 삭제: {title}</translation>
    </message>
    <message>
        <source>Delete the step {title}</source>
        <translation>단계 삭제: {title}</translation>
    </message>
    <message>
        <source>Delete the task {title}</source>
        <translation>할 일 삭제: {title}</translation>
    </message>
    <message>
        <source>Delete the template {title}</source>
        <translation>템플릿 삭제: {title}</translation>
    </message>
    <message>
        <source>Delete the view and set it up anew.</source>
        <translation>보기를 삭제하고 새로 만드십시오.</translation>
    </message>
    <message>
        <source>Delete the view {title}</source>
        <translation>보기 삭제: {title}</translation>
    </message>
    <message>
        <source>Delete votes</source>
        <translation>표결 삭제</translation>
    </message>
    <message>
        <source>Delete {count} activities</source>
        <translation>활동 {count}건 삭제</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} 삭제</translation>
    </message>
    <message>
        <source>Delete {number} documents</source>
        <translation>문서 {number}건 삭제</translation>
    </message>
    <message>
        <source>Delete {number} entries</source>
        <translation>{number}건 삭제</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>{title} 삭제</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>출발</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>전화 접속</translation>
    </message>
    <message>
        <source>Dialogue or training with a host city</source>
        <translation>개최 도시와의 대화 또는 교육</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>식단</translation>
    </message>
    <message>
        <source>Do not trust this copy: ask its sender for another one, or restore a backup.</source>
        <translation>이 사본을 믿지 마십시오. 보낸 사람에게 다시 요청하거나 백업을 복원하십시오.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Documents cannot be printed in the language “{language}”</source>
        <translation>“{language}” 언어로는 문서를 인쇄할 수 없습니다</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료한 날</translation>
    </message>
    <message>
        <source>Drop action items</source>
        <translation>후속 조치 여러 건 중단</translation>
    </message>
    <message>
        <source>Drop the action item {title}</source>
        <translation>후속 조치 중단: {title}</translation>
    </message>
    <message>
        <source>Drop the task {title}</source>
        <translation>할 일 중단: {title}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>기한 {date}</translation>
    </message>
    <message>
        <source>Due {date}, for {activity}</source>
        <translation>기한 {date}, {activity}</translation>
    </message>
    <message>
        <source>Duplicate item</source>
        <translation>안건 복제</translation>
    </message>
    <message>
        <source>Duplicate items</source>
        <translation>안건 여러 개 복제</translation>
    </message>
    <message>
        <source>Duplicate session</source>
        <translation>세션 복제</translation>
    </message>
    <message>
        <source>Duplicate the task {title}</source>
        <translation>할 일 복제: {title}</translation>
    </message>
    <message>
        <source>Duplicate {title}</source>
        <translation>{title} 복제</translation>
    </message>
    <message>
        <source>Earlier editions</source>
        <translation>이전 회차</translation>
    </message>
    <message>
        <source>Early or in the evening in {cities}</source>
        <translation>{cities}: 이른 아침이나 저녁</translation>
    </message>
    <message>
        <source>Edit the template first.</source>
        <translation>먼저 템플릿을 편집하십시오.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Editions are counted from 1.</source>
        <translation>회차는 1부터 셉니다.</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>당선</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>End the repetition of {title}</source>
        <translation>{title} 반복 끝내기</translation>
    </message>
    <message>
        <source>End the session at {end}</source>
        <translation>세션을 {end}에 종료</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Enter the place first, then confirm it.</source>
        <translation>먼저 장소를 입력한 다음 확정하십시오.</translation>
    </message>
    <message>
        <source>Entitled to vote</source>
        <translation>총 투표권</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>사람 영구 삭제</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>영구 삭제됨</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>영구 삭제하는 중</translation>
    </message>
    <message>
        <source>Erasing from backups</source>
        <translation>백업에서 영구 삭제하는 중</translation>
    </message>
    <message>
        <source>Everything before that edit is there, but nothing can be read until the edit has been taken back.</source>
        <translation>그 편집 이전의 모든 것은 그대로 있지만, 그 편집을 되돌리기 전에는 아무것도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Expect a paper</source>
        <translation>예정 문서 등록</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>예상 인원</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>성을 먼저</translation>
    </message>
    <message>
        <source>Fee of the year</source>
        <translation>해당 연도 회비</translation>
    </message>
    <message>
        <source>Fee open</source>
        <translation>회비 미납액</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>회비 납부액</translation>
    </message>
    <message>
        <source>Fetch or save the calendar again.</source>
        <translation>달력을 다시 받거나 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>항목 대상</translation>
    </message>
    <message>
        <source>Fields are {fields}, and “note”.</source>
        <translation>쓸 수 있는 항목은 {fields} 및 “note”(비고)입니다.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Fit the dates of the meeting to its sessions</source>
        <translation>회의 날짜를 세션에 맞추기</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>시작 시각 고정</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>이전 이름</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>디스크 공간을 비우고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then close the file and open it again: it is then written anew.</source>
        <translation>디스크 공간을 비운 뒤 파일을 닫았다가 다시 여십시오. 그러면 파일을 새로 씁니다.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>공간을 비우거나 다른 디스크를 고르십시오.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>빈도</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Function of the person in the organisation</source>
        <translation>기관에서 맡은 직책</translation>
    </message>
    <message>
        <source>Further dates</source>
        <translation>추가 날짜</translation>
    </message>
    <message>
        <source>Give 5, 10, 15, 20, 30 or 60 minutes</source>
        <translation>5, 10, 15, 20, 30, 60분 중 하나를 쓰십시오</translation>
    </message>
    <message>
        <source>Give a length from 1 to {most} minutes</source>
        <translation>길이를 1분에서 {most}분 사이로 쓰십시오</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}</source>
        <translation>1에서 {most} 사이의 수를 쓰십시오</translation>
    </message>
    <message>
        <source>Give a seat</source>
        <translation>의석 배정</translation>
    </message>
    <message>
        <source>Give at least one city</source>
        <translation>도시를 하나 이상 쓰십시오</translation>
    </message>
    <message>
        <source>Give at most {days} days</source>
        <translation>최대 {days}일까지 쓰십시오</translation>
    </message>
    <message>
        <source>Give it a day of its own.</source>
        <translation>따로 날짜를 정하십시오.</translation>
    </message>
    <message>
        <source>Give it a status first.</source>
        <translation>먼저 회원 자격 상태를 정하십시오.</translation>
    </message>
    <message>
        <source>Give it its number first, or number the editions by date</source>
        <translation>먼저 번호를 주거나 날짜순으로 번호를 매기십시오</translation>
    </message>
    <message>
        <source>Give its code, such as en or fr.</source>
        <translation>en 또는 fr과 같은 언어 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>Give its title, its acronym or its id.</source>
        <translation>제목, 약칭 또는 식별자를 지정하십시오.</translation>
    </message>
    <message>
        <source>Give one of these: {names}.</source>
        <translation>다음 중 하나를 쓰십시오: {names}.</translation>
    </message>
    <message>
        <source>Give the address of their mail, or their id.</source>
        <translation>그 사람의 전자우편 주소나 식별자를 쓰십시오.</translation>
    </message>
    <message>
        <source>Give the arrival before the departure</source>
        <translation>출발보다 앞선 도착을 지정하십시오</translation>
    </message>
    <message>
        <source>Give the first day before the last</source>
        <translation>첫날을 마지막 날보다 앞서게 쓰십시오</translation>
    </message>
    <message>
        <source>Give the id of a person; “list FILE people” shows them.</source>
        <translation>사람의 식별자를 쓰십시오. “list FILE people” 명령으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Give the id of the one you mean: {ids}</source>
        <translation>해당하는 사람의 식별자를 쓰십시오: {ids}</translation>
    </message>
    <message>
        <source>Give the proxy to somebody else.</source>
        <translation>다른 사람에게 위임하십시오.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation>{day} 백업으로 되돌리기</translation>
    </message>
    <message>
        <source>Go on to item {number}</source>
        <translation>안건 {number}(으)로 넘어가기</translation>
    </message>
    <message>
        <source>Go to a year that has one.</source>
        <translation>사업계획이 있는 해로 가십시오.</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>수석대표</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>실시 시각</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>실시일</translation>
    </message>
    <message>
        <source>Hold the vote by roll call, or count every vote alike.</source>
        <translation>호명 표결로 하거나 모든 표를 똑같이 집계하십시오.</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Honorific, such as Dr</source>
        <translation>호칭(예: 박사)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>호텔</translation>
    </message>
    <message>
        <source>How many valid ballots were there?</source>
        <translation>유효 투표지는 몇 매였습니까?</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>이행됨</translation>
    </message>
    <message>
        <source>Implemented on</source>
        <translation>이행일</translation>
    </message>
    <message>
        <source>Import replies from {file}</source>
        <translation>{file}의 회신 가져오기</translation>
    </message>
    <message>
        <source>Import them one after the other.</source>
        <translation>하나씩 차례로 가져오십시오.</translation>
    </message>
    <message>
        <source>Import {count} calendar files</source>
        <translation>달력 파일 {count}개 가져오기</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} 가져오기</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>In parallel</source>
        <translation>동시 진행</translation>
    </message>
    <message>
        <source>Indent in the agenda</source>
        <translation>의제에서 한 수준 내리기</translation>
    </message>
    <message>
        <source>Indent item {number}</source>
        <translation>안건 {number} 한 수준 내리기</translation>
    </message>
    <message>
        <source>Insert an edition</source>
        <translation>회차 삽입</translation>
    </message>
    <message>
        <source>Install the newest version and open it again.</source>
        <translation>최신 버전을 설치하고 다시 여십시오.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>내부용</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>초청일</translation>
    </message>
    <message>
        <source>Issue a revised agenda</source>
        <translation>개정 의제 발행</translation>
    </message>
    <message>
        <source>Issue the agenda</source>
        <translation>의제 발행</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>발행한 날</translation>
    </message>
    <message>
        <source>It can only be read after it has been brought up to date, which needs the right to write it.</source>
        <translation>새 형식으로 바꾼 뒤에만 읽을 수 있으며, 그러려면 쓰기 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>It cannot be read ({detail}).</source>
        <translation>읽을 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>It cannot be read safely; nothing has been changed.</source>
        <translation>안전하게 읽을 수 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>It does not say who replies.</source>
        <translation>누구의 회신인지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>It has a cell of more than a million letters.</source>
        <translation>글자가 백만 자를 넘는 칸이 있습니다.</translation>
    </message>
    <message>
        <source>It has been deleted before.</source>
        <translation>이미 삭제되었습니다.</translation>
    </message>
    <message>
        <source>It has been deleted, or was never here.</source>
        <translation>삭제되었거나 처음부터 없었습니다.</translation>
    </message>
    <message>
        <source>It has been entered from its section.</source>
        <translation>해당 절을 바탕으로 입력했습니다.</translation>
    </message>
    <message>
        <source>It has been entered from the list.</source>
        <translation>목록을 바탕으로 입력했습니다.</translation>
    </message>
    <message>
        <source>It has more than {limit} lines.</source>
        <translation>행이 {limit}개를 넘습니다.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows or {columns} columns.</source>
        <translation>행이 {rows}개를 넘거나 열이 {columns}개를 넘습니다.</translation>
    </message>
    <message>
        <source>It has no start.</source>
        <translation>시작이 없습니다.</translation>
    </message>
    <message>
        <source>It has not been replaced.</source>
        <translation>바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation>건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>It has too many lines.</source>
        <translation>줄이 너무 많습니다.</translation>
    </message>
    <message>
        <source>It has {size} MB; at most {most} MB are kept.</source>
        <translation>크기가 {size} MB입니다. {most} MB까지만 보관합니다.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, which is too large.</source>
        <translation>{width} × {height} 픽셀로 너무 큽니다.</translation>
    </message>
    <message>
        <source>It holds a filter, a mask or a marker.</source>
        <translation>필터, 마스크 또는 마커가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It holds a gradient or a pattern.</source>
        <translation>그라데이션이나 무늬가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It holds another picture.</source>
        <translation>다른 그림이 들어 있습니다.</translation>
    </message>
    <message>
        <source>It holds binary data.</source>
        <translation>이진 데이터가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It holds more than {limit} components inside each other.</source>
        <translation>{limit}개가 넘는 구성 요소가 겹겹이 들어 있습니다.</translation>
    </message>
    <message>
        <source>It holds several parts of the same name.</source>
        <translation>같은 이름의 부분이 여러 개 들어 있습니다.</translation>
    </message>
    <message>
        <source>It holds text, which would need its own fonts.</source>
        <translation>별도 글꼴이 필요한 글이 들어 있습니다.</translation>
    </message>
    <message>
        <source>It is a ZIP file, and no workbook.</source>
        <translation>통합 문서가 아닌 ZIP 파일입니다.</translation>
    </message>
    <message>
        <source>It is a {format} file.</source>
        <translation>{format} 파일입니다.</translation>
    </message>
    <message>
        <source>It is announced in its own section alone. Nothing has been entered in the calendar for it.</source>
        <translation>해당 절에만 나와 있습니다. 달력에는 아무것도 입력하지 않았습니다.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>이전 그대로입니다.</translation>
    </message>
    <message>
        <source>It is damaged, or no workbook.</source>
        <translation>손상되었거나 통합 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>It is damaged, protected by a password, or no Word document.</source>
        <translation>손상되었거나, 암호로 보호되어 있거나, Word 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>손상되었습니다.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>It is far too long for a programme of activities.</source>
        <translation>활동 사업계획이라고 하기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB.</source>
        <translation>{most}MB보다 큽니다.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>{size} MB보다 큽니다.</translation>
    </message>
    <message>
        <source>It is neither SVG nor PNG nor JPEG.</source>
        <translation>SVG, PNG, JPEG가 아닙니다.</translation>
    </message>
    <message>
        <source>It is no Word document.</source>
        <translation>Word 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>It is no picture that can be read.</source>
        <translation>읽을 수 있는 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>It is no reply to an invitation.</source>
        <translation>초청에 대한 회신이 아닙니다.</translation>
    </message>
    <message>
        <source>It is no table that can be read.</source>
        <translation>읽을 수 있는 표가 아닙니다.</translation>
    </message>
    <message>
        <source>It is no text document (.docx), or it is damaged.</source>
        <translation>텍스트 문서(.docx)가 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>It is not in the encoding {encoding}.</source>
        <translation>{encoding} 인코딩이 아닙니다.</translation>
    </message>
    <message>
        <source>It is not said which one</source>
        <translation>어느 것인지 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>암호로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>It is very long: only its beginning can be searched.</source>
        <translation>글이 매우 길어 앞부분만 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>It may be damaged or locked.</source>
        <translation>손상되었거나 잠겨 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation>옮겨졌거나 이름이 바뀌었거나 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>It replies to an invitation that did not come from this file.</source>
        <translation>이 파일에서 보낸 초청에 대한 회신이 아닙니다.</translation>
    </message>
    <message>
        <source>It replies to “{title}” and not to “{wanted}”.</source>
        <translation>“{wanted}”이(가) 아니라 “{title}”에 대한 회신입니다.</translation>
    </message>
    <message>
        <source>It shows nothing.</source>
        <translation>아무것도 보이지 않습니다.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds.</source>
        <translation>{seconds}초보다 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>It uses something of SVG that cannot be printed.</source>
        <translation>인쇄할 수 없는 SVG 기능을 사용합니다.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not said of which meeting.</source>
        <translation>어느 회의인지 지정하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not said what the table is to hold.</source>
        <translation>표에 무엇을 담을지 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not said whose data are wanted.</source>
        <translation>누구의 정보가 필요한지 지정하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was written here as text.</source>
        <translation>이 프로그램에서 글로 작성했습니다.</translation>
    </message>
    <message>
        <source>It would become far larger than any letter when it is unpacked.</source>
        <translation>압축을 풀면 어떤 서한보다도 훨씬 커집니다.</translation>
    </message>
    <message>
        <source>It would become far larger than any table when it is unpacked.</source>
        <translation>압축을 풀면 어떤 표보다도 훨씬 커집니다.</translation>
    </message>
    <message>
        <source>It would take too many years until it has taken place {count} times.</source>
        <translation>{count}번 열리기까지 너무 많은 해가 걸립니다.</translation>
    </message>
    <message>
        <source>Item {after} “{title}” was item {before}.</source>
        <translation>안건 {after} “{title}”은(는) 이전에 안건 {before}이었습니다.</translation>
    </message>
    <message>
        <source>Item {number} is not deferred</source>
        <translation>안건 {number} 연기 취소</translation>
    </message>
    <message>
        <source>Item {number} is now called “{after}”; it was “{before}”.</source>
        <translation>안건 {number}의 제목이 “{before}”에서 “{after}”(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” begins at {after} instead of {before}.</source>
        <translation>안건 {number} “{title}”의 시작이 {before}에서 {after}(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is led by {after}; it was {before}.</source>
        <translation>안건 {number} “{title}”의 담당이 {before}에서 {after}(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is new.</source>
        <translation>안건 {number} “{title}”은(는) 새 안건입니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is on the agenda for another purpose.</source>
        <translation>안건 {number} “{title}”의 목적이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is taken at another place.</source>
        <translation>안건 {number} “{title}”의 순서가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” takes {after} min instead of {before}.</source>
        <translation>안건 {number} “{title}”의 시간이 {before}분에서 {after}분으로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” was taken off the agenda.</source>
        <translation>안건 {number} “{title}”이(가) 의제에서 빠졌습니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}”: its text has changed.</source>
        <translation>안건 {number} “{title}”: 글이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}”: its title in {language} has changed.</source>
        <translation>안건 {number} “{title}”: {language} 제목이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Item {number} “{title}”: the proposed decision has changed.</source>
        <translation>안건 {number} “{title}”: 제안된 결정이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Its characters cannot be read.</source>
        <translation>글자를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Its contrast is {ratio}, and at least {least} is needed to be read by everybody.</source>
        <translation>대비가 {ratio}입니다. 누구나 읽으려면 {least} 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Its date should be settled by {date}</source>
        <translation>{date}까지 날짜를 확정해야 합니다</translation>
    </message>
    <message>
        <source>Its date should be settled by {date}. Ask {name}</source>
        <translation>{date}까지 날짜를 확정해야 합니다. 문의: {name}</translation>
    </message>
    <message>
        <source>Its items are: {numbers}.</source>
        <translation>의제의 안건: {numbers}.</translation>
    </message>
    <message>
        <source>Its start cannot be read: {text}</source>
        <translation>시작을 읽을 수 없습니다: {text}</translation>
    </message>
    <message>
        <source>Keep PDFs of papers</source>
        <translation>문서의 PDF 보관</translation>
    </message>
    <message>
        <source>Keep a PDF of a paper</source>
        <translation>문서의 PDF 보관</translation>
    </message>
    <message>
        <source>Keep the plan of {title}</source>
        <translation>{title} 계획 보관</translation>
    </message>
    <message>
        <source>Kept from the calendar file</source>
        <translation>달력 파일에서 보관</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Languages of the organisation</source>
        <translation>기관의 언어</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>최근 변경</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Leave --view away, or ask for organisations or people.</source>
        <translation>--view 옵션을 빼거나 organisations(기관) 또는 people(사람)을 지정하십시오.</translation>
    </message>
    <message>
        <source>Leave a seat vacant</source>
        <translation>의석을 공석으로 두기</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>출발 시각</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>출발일</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>떠남</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외된 날</translation>
    </message>
    <message>
        <source>Left out, because no picture could be read there: {names}</source>
        <translation>그림을 읽을 수 없어 뺀 것: {names}</translation>
    </message>
    <message>
        <source>Let another language be the original one first.</source>
        <translation>먼저 다른 언어를 원어로 지정하십시오.</translation>
    </message>
    <message>
        <source>Let somebody else speak for {other} first.</source>
        <translation>먼저 {other}을(를) 다른 사람이 대리하게 하십시오.</translation>
    </message>
    <message>
        <source>Let the one term end before the other begins.</source>
        <translation>한 임기가 끝난 뒤에 다른 임기가 시작하도록 하십시오.</translation>
    </message>
    <message>
        <source>Let their names end with the language, such as “Budget fr.pdf”.</source>
        <translation>“예산 fr.pdf”처럼 이름 끝에 언어를 붙이십시오.</translation>
    </message>
    <message>
        <source>LibreOffice could not be started.</source>
        <translation>LibreOffice를 시작할 수 없었습니다.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed here.</source>
        <translation>LibreOffice가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF of “{name}”.</source>
        <translation>LibreOffice가 “{name}”의 PDF를 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>Line {number}: the file ends in the middle of {kind}; what there was of it was read.</source>
        <translation>{number}행: 파일이 {kind} 중간에서 끝납니다. 있는 만큼 읽었습니다.</translation>
    </message>
    <message>
        <source>Line {number}: this is no property; it is kept as it is: {text}</source>
        <translation>{number}행: 속성이 아니므로 그대로 보관합니다: {text}</translation>
    </message>
    <message>
        <source>Line {number}: what is no property was taken for the rest of the text before it: {text}</source>
        <translation>{number}행: 속성이 아닌 내용을 앞 텍스트의 나머지로 보았습니다: {text}</translation>
    </message>
    <message>
        <source>Line {number}: {kind} ends without having begun.</source>
        <translation>{number}행: {kind}이(가) 시작 없이 끝납니다.</translation>
    </message>
    <message>
        <source>Line {number}: {kind} ends without having begun; the lines before it were taken for it.</source>
        <translation>{number}행: {kind}이(가) 시작 없이 끝납니다. 앞의 행들을 그 내용으로 보았습니다.</translation>
    </message>
    <message>
        <source>Line {number}: {kind} has no end; it was ended where {next} begins.</source>
        <translation>{number}행: {kind}에 끝이 없어 {next}이(가) 시작하는 곳에서 끝냈습니다.</translation>
    </message>
    <message>
        <source>Line {number}: {kind} has no end; it was ended where {next} ends.</source>
        <translation>{number}행: {kind}에 끝이 없어 {next}이(가) 끝나는 곳에서 끝냈습니다.</translation>
    </message>
    <message>
        <source>Lines outside of any component were left out: {text}</source>
        <translation>구성 요소 밖의 행을 뺐습니다: {text}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Link the document {title}</source>
        <translation>문서 연결: {title}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Local organizer</source>
        <translation>현지 주관</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Look at its days and months.</source>
        <translation>규칙의 날과 월을 확인하십시오.</translation>
    </message>
    <message>
        <source>Look for it in {folder}, or restore a backup.</source>
        <translation>{folder}에서 찾거나 백업을 복원하십시오.</translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>중복 의심 항목을 찾는 중</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Mail of the organisation</source>
        <translation>기관의 전자우편</translation>
    </message>
    <message>
        <source>Mail of the person</source>
        <translation>사람의 전자우편</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>의결 요건</translation>
    </message>
    <message>
        <source>Make a PDF of it in its own program, and add that.</source>
        <translation>해당 프로그램에서 PDF를 만들어 추가하십시오.</translation>
    </message>
    <message>
        <source>Make a template of this meeting</source>
        <translation>이 회의로 템플릿 만들기</translation>
    </message>
    <message>
        <source>Make it a standing item</source>
        <translation>상설 안건으로 만들기</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>더 짧게 쓰십시오.</translation>
    </message>
    <message>
        <source>Make it smaller, or note where it lies as a link.</source>
        <translation>크기를 줄이거나 있는 곳을 링크로 적으십시오.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>파일 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>공간을 비우거나 다른 디스크를 고르십시오.</translation>
    </message>
    <message>
        <source>Make the date of {title} less exact</source>
        <translation>{title} 날짜를 덜 정확하게</translation>
    </message>
    <message>
        <source>Make the date of {title} tentative</source>
        <translation>{title} 날짜를 잠정으로</translation>
    </message>
    <message>
        <source>Make the fees of {year}</source>
        <translation>{year}년 회비 만들기</translation>
    </message>
    <message>
        <source>Make the pack {title}</source>
        <translation>자료집 만들기: {title}</translation>
    </message>
    <message>
        <source>Make the place of {title} tentative</source>
        <translation>{title} 장소를 잠정으로</translation>
    </message>
    <message>
        <source>Make the seats of {name}</source>
        <translation>{name} 의석 만들기</translation>
    </message>
    <message>
        <source>Make {count} dates tentative</source>
        <translation>날짜 {count}건을 잠정으로</translation>
    </message>
    <message>
        <source>Mark as absent</source>
        <translation>결석으로 표시</translation>
    </message>
    <message>
        <source>Mark as confidential</source>
        <translation>비공개로 표시</translation>
    </message>
    <message>
        <source>Mark as implemented</source>
        <translation>이행됨으로 표시</translation>
    </message>
    <message>
        <source>Mark as not implemented</source>
        <translation>이행되지 않음으로 표시</translation>
    </message>
    <message>
        <source>Mark as present</source>
        <translation>출석으로 표시</translation>
    </message>
    <message>
        <source>Mark the minutes as corrected</source>
        <translation>회의록을 정정됨으로 표시</translation>
    </message>
    <message>
        <source>Mark them as present, or choose who speaks for them.</source>
        <translation>출석으로 표시하거나 위임받을 사람을 고르십시오.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Meeting before</source>
        <translation>이전 회의</translation>
    </message>
    <message>
        <source>Meetings, agendas and participants</source>
        <translation>회의, 의제, 참가자</translation>
    </message>
    <message>
        <source>Merge {number} records into {name}</source>
        <translation>기록 {number}건을 {name}(으)로 합치기</translation>
    </message>
    <message>
        <source>Merge {other} into {name}</source>
        <translation>{other}을(를) {name}(으)로 합치기</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>합친 대상</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>More than one day is given</source>
        <translation>날짜가 둘 이상입니다</translation>
    </message>
    <message>
        <source>More than one range is given</source>
        <translation>기간이 둘 이상입니다</translation>
    </message>
    <message>
        <source>More than one time is given</source>
        <translation>시각이 둘 이상입니다</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>표결 안건</translation>
    </message>
    <message>
        <source>Move a category</source>
        <translation>구분 옮기기</translation>
    </message>
    <message>
        <source>Move a paper</source>
        <translation>문서 옮기기</translation>
    </message>
    <message>
        <source>Move a seat</source>
        <translation>의석 옮기기</translation>
    </message>
    <message>
        <source>Move an item of a template</source>
        <translation>템플릿의 안건 이동</translation>
    </message>
    <message>
        <source>Move in the agenda</source>
        <translation>의제에서 옮기기</translation>
    </message>
    <message>
        <source>Move item {number}</source>
        <translation>안건 {number} 옮기기</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>세션 이동</translation>
    </message>
    <message>
        <source>Move the field {name}</source>
        <translation>항목 옮기기: {name}</translation>
    </message>
    <message>
        <source>Move the view {title}</source>
        <translation>보기 옮기기: {title}</translation>
    </message>
    <message>
        <source>Move {count} activities by {days} days</source>
        <translation>활동 {count}건을 {days}일 옮기기</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>{title} 옮기기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>고유 문자 이름</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>네트워크 이름</translation>
    </message>
    <message>
        <source>Name of the organisation, in the language of the letters</source>
        <translation>기관 이름(서한의 언어)</translation>
    </message>
    <message>
        <source>Name of the person, with the honorific</source>
        <translation>사람 이름(호칭 포함)</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>명찰 이름</translation>
    </message>
    <message>
        <source>Names are spelt alike</source>
        <translation>이름의 표기가 비슷함</translation>
    </message>
    <message>
        <source>Names differ by one letter</source>
        <translation>이름이 한 글자만 다름</translation>
    </message>
    <message>
        <source>Names differ only in words such as “city” or “council”</source>
        <translation>“시”나 “의회” 같은 말만 이름이 다름</translation>
    </message>
    <message>
        <source>Narrow {title} to {date}</source>
        <translation>{title} 날짜를 {date}(으)로 좁히기</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>필요 사항</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>새 회차</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>New meeting from a template</source>
        <translation>템플릿으로 새 회의</translation>
    </message>
    <message>
        <source>New template {title}</source>
        <translation>새 템플릿 {title}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>다음 회의</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>다음 단계 기한</translation>
    </message>
    <message>
        <source>Night in {cities}</source>
        <translation>{cities}: 심야</translation>
    </message>
    <message>
        <source>No PDF was made of “{name}”.</source>
        <translation>“{name}”의 PDF를 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>No calendar was found: a table with columns for the date and the contents.</source>
        <translation>달력을 찾지 못했습니다. 날짜와 내용의 열이 있는 표가 필요합니다.</translation>
    </message>
    <message>
        <source>No city is given for which to find a time</source>
        <translation>시간을 찾을 도시가 없습니다</translation>
    </message>
    <message>
        <source>No city of that name is known, or several are: {names}</source>
        <translation>그런 이름의 도시를 알 수 없거나 여럿입니다: {names}</translation>
    </message>
    <message>
        <source>No copy has been made.</source>
        <translation>사본을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>No copy has been made; your file is unchanged.</source>
        <translation>사본을 만들지 않았으며 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>No date is given</source>
        <translation>날짜가 없습니다</translation>
    </message>
    <message>
        <source>No day of the month is given</source>
        <translation>며칠인지 없습니다</translation>
    </message>
    <message>
        <source>No day of {year} is left for a call</source>
        <translation>{year}년에는 원격 회의를 열 날이 남아 있지 않습니다</translation>
    </message>
    <message>
        <source>No decision is proposed for this item.</source>
        <translation>이 안건에는 결정안이 없습니다.</translation>
    </message>
    <message>
        <source>No file has been made.</source>
        <translation>파일을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>파일을 지정하지 않았습니다.</translation>
    </message>
    <message>
        <source>No further round is needed.</source>
        <translation>다음 차 투표가 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>No letter has been written.</source>
        <translation>서한을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>No longer a standing item</source>
        <translation>상설 안건 해제</translation>
    </message>
    <message>
        <source>No longer confidential</source>
        <translation>비공개 해제</translation>
    </message>
    <message>
        <source>No longer in parallel</source>
        <translation>동시 진행 해제</translation>
    </message>
    <message>
        <source>No month is given</source>
        <translation>월이 없습니다</translation>
    </message>
    <message>
        <source>No organisation in the file is called “{name}”</source>
        <translation>이 파일에 “{name}”(이)라는 기관이 없습니다</translation>
    </message>
    <message>
        <source>No organisation in the file is called “{name}”.</source>
        <translation>파일에 “{name}”(이)라는 기관이 없습니다.</translation>
    </message>
    <message>
        <source>No programme in the file has a line {number}.</source>
        <translation>파일의 어느 사업계획에도 사업 분야 {number}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>No programme of activities was recognised in the document.</source>
        <translation>문서에서 활동 사업계획을 알아보지 못했습니다.</translation>
    </message>
    <message>
        <source>No region is called {names}</source>
        <translation>{names}(이)라는 지역이 없습니다</translation>
    </message>
    <message>
        <source>No revision was made.</source>
        <translation>개정하지 않았습니다.</translation>
    </message>
    <message>
        <source>No seat is missing.</source>
        <translation>빠진 의석이 없습니다.</translation>
    </message>
    <message>
        <source>No session of the meeting has a day</source>
        <translation>날짜가 있는 세션이 없습니다</translation>
    </message>
    <message>
        <source>No time zone is known for “{text}”</source>
        <translation>“{text}”의 시간대를 알 수 없습니다</translation>
    </message>
    <message>
        <source>No votes were counted yet.</source>
        <translation>아직 개표하지 않았습니다.</translation>
    </message>
    <message>
        <source>No year comes after {year}.</source>
        <translation>{year}년 다음의 해는 없습니다.</translation>
    </message>
    <message>
        <source>No year is given</source>
        <translation>연도가 없습니다</translation>
    </message>
    <message>
        <source>Nobody at night, but from {time} in {city}</source>
        <translation>심야인 곳은 없으나 {city}에서는 {time}에 시작</translation>
    </message>
    <message>
        <source>Nobody at night, but until {time} in {city}</source>
        <translation>심야인 곳은 없으나 {city}에서는 {time}에 끝남</translation>
    </message>
    <message>
        <source>Nobody can be invited to {title}: its day is not known.</source>
        <translation>{title}에는 아무도 초청할 수 없습니다. 날짜가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody holds this seat on that day.</source>
        <translation>그 날짜에는 이 의석의 보유자가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody in the file is called {name}.</source>
        <translation>파일에 {name}(이)라는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody in the file is called “{name}”.</source>
        <translation>파일에 “{name}”(이)라는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is in the list who has a name and has not declined.</source>
        <translation>명단에 이름이 있고 거절하지 않은 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is named who holds the seat.</source>
        <translation>의석을 보유할 기관이나 사람이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody is named yet for this organisation.</source>
        <translation>이 기관에서 아직 지명된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is their own substitute</source>
        <translation>자신을 대신할 수 없습니다</translation>
    </message>
    <message>
        <source>Nobody knows these time zones: {names}.</source>
        <translation>알 수 없는 시간대입니다: {names}.</translation>
    </message>
    <message>
        <source>Nobody of the list is called “{name}”.</source>
        <translation>목록에 “{name}”(이)라는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody of this kind is in the file.</source>
        <translation>이에 해당하는 사람이 파일에 없습니다.</translation>
    </message>
    <message>
        <source>Nobody of this name is in the file.</source>
        <translation>이 이름의 사람이 파일에 없습니다.</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>이름이 없습니다</translation>
    </message>
    <message>
        <source>None of the documents could be made. Nothing has been written.</source>
        <translation>만들 수 있는 문서가 없었습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>None of these dates can be confirmed: their days are not known.</source>
        <translation>이 가운데 확정할 수 있는 날짜가 없습니다. 며칠인지 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>None of those chosen has an address in the file.</source>
        <translation>고른 것 가운데 파일에 주소가 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Not named yet, and left out: {names}</source>
        <translation>아직 이름이 없어 뺀 것: {names}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Note a departure</source>
        <translation>퇴장 기록</translation>
    </message>
    <message>
        <source>Note a number of members</source>
        <translation>회원 수 기록</translation>
    </message>
    <message>
        <source>Note a proxy</source>
        <translation>위임 기록</translation>
    </message>
    <message>
        <source>Note an arrival</source>
        <translation>도착 기록</translation>
    </message>
    <message>
        <source>Note apologies</source>
        <translation>불참 통보 기록</translation>
    </message>
    <message>
        <source>Note on the organisation</source>
        <translation>기관 비고</translation>
    </message>
    <message>
        <source>Note who has voted</source>
        <translation>투표자 기록</translation>
    </message>
    <message>
        <source>Notes for the chair</source>
        <translation>의장 메모</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing has been read.</source>
        <translation>아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing has changed since the agenda was issued.</source>
        <translation>의제를 발행한 뒤 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>그 안의 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing in the program shows them any more.</source>
        <translation>프로그램 어디에도 더 이상 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is left to print.</source>
        <translation>인쇄할 것이 남지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing of this name is in the file.</source>
        <translation>이 이름의 것이 파일에 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was chosen to be carried over.</source>
        <translation>이월할 안건을 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>아무것도 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Number a paper</source>
        <translation>문서에 번호 매기기</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>회원 수</translation>
    </message>
    <message>
        <source>Number the editions by date</source>
        <translation>날짜순으로 회차 번호 매기기</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>반복 일자</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation>기간의 한쪽 끝이 없습니다</translation>
    </message>
    <message>
        <source>One name is part of the other</source>
        <translation>한 이름이 다른 이름의 일부임</translation>
    </message>
    <message>
        <source>One of its lines has more than {limit} characters.</source>
        <translation>행 하나가 {limit}자를 넘습니다.</translation>
    </message>
    <message>
        <source>One part says “{one}”. The calendar says “{other}”. The calendar’s words have been taken.</source>
        <translation>한 곳에는 “{one}”, 달력에는 “{other}”(이)라고 되어 있습니다. 달력의 내용을 따랐습니다.</translation>
    </message>
    <message>
        <source>Only an organisation has a delegation</source>
        <translation>대표단은 기관에만 있습니다</translation>
    </message>
    <message>
        <source>Only items can be put off, not breaks.</source>
        <translation>휴식이 아니라 안건만 미룰 수 있습니다.</translation>
    </message>
    <message>
        <source>Only its address is kept.</source>
        <translation>주소만 보관합니다.</translation>
    </message>
    <message>
        <source>Only one table can be imported at a time.</source>
        <translation>표는 한 번에 하나만 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Only organisations and people have views.</source>
        <translation>보기는 기관과 사람 목록에만 있습니다.</translation>
    </message>
    <message>
        <source>Only places, conditions and these filters can be used: {filters}</source>
        <translation>채울 자리, 조건과 다음 필터만 쓸 수 있습니다: {filters}</translation>
    </message>
    <message>
        <source>Only plain places such as {place} can be filled in.</source>
        <translation>{place}와(과) 같은 단순한 채울 자리만 채울 수 있습니다.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew.</source>
        <translation>스프레드시트 프로그램에서 열어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Open it in a word processor, save it anew as .docx, and import that.</source>
        <translation>워드 프로세서에서 열어 .docx로 다시 저장한 뒤 그것을 가져오십시오.</translation>
    </message>
    <message>
        <source>Open it in the window once: it is kept as a backup and brought up to date.</source>
        <translation>창에서 한 번 여십시오. 백업을 보관한 뒤 새 버전에 맞게 바꿉니다.</translation>
    </message>
    <message>
        <source>Open it in your text program, and save it as .docx.</source>
        <translation>문서 작성 프로그램에서 열어 .docx로 저장하십시오.</translation>
    </message>
    <message>
        <source>Open it with the version of the program that made it.</source>
        <translation>그것을 만든 버전의 프로그램으로 여십시오.</translation>
    </message>
    <message>
        <source>Open the document in a word processor, save it as plain text, and import that.</source>
        <translation>문서를 워드 프로세서에서 열어 일반 텍스트로 저장한 뒤 그것을 가져오십시오.</translation>
    </message>
    <message>
        <source>Open the file where it may be written, or copy it there together with the file “{journal}”.</source>
        <translation>쓸 수 있는 곳에서 파일을 열거나 “{journal}” 파일과 함께 그곳으로 복사하십시오.</translation>
    </message>
    <message>
        <source>Open the history of the record and put back the values you want one by one.</source>
        <translation>기록의 이력을 열고 원하는 값을 하나씩 되돌리십시오.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>주최자</translation>
    </message>
    <message>
        <source>Outdent in the agenda</source>
        <translation>의제에서 한 수준 올리기</translation>
    </message>
    <message>
        <source>Outdent item {number}</source>
        <translation>안건 {number} 한 수준 올리기</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>납부액</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>납부한 날</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Paper {before} is now {after}.</source>
        <translation>문서 {before}이(가) {after}(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Paper {title} is new.</source>
        <translation>문서 {title}은(는) 새 문서입니다.</translation>
    </message>
    <message>
        <source>Paper {title} was withdrawn.</source>
        <translation>문서 {title}이(가) 철회되었습니다.</translation>
    </message>
    <message>
        <source>Parent organisation</source>
        <translation>상위 기관</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Participants can be counted only by a field of people with choices</source>
        <translation>참가자는 선택지가 있는 사람의 항목으로만 집계할 수 있습니다</translation>
    </message>
    <message>
        <source>Participants cannot be written as address cards.</source>
        <translation>참가자는 연락처 카드로 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Paste item</source>
        <translation>안건 붙여넣기</translation>
    </message>
    <message>
        <source>Paste items</source>
        <translation>안건 여러 개 붙여넣기</translation>
    </message>
    <message>
        <source>Pause the meeting</source>
        <translation>회의 일시 중지</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Plan back {title} from {template}</source>
        <translation>{template}(으)로 {title} 역산 계획</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>인물 사진</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업계획</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Programme lines</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Propose {names} as duplicates again</source>
        <translation>{names}을(를) 다시 중복 의심 항목으로 보기</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>결정안</translation>
    </message>
    <message>
        <source>Proxies a person may hold</source>
        <translation>한 사람이 맡을 수 있는 위임 수</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>위임받은 사람</translation>
    </message>
    <message>
        <source>Publish the call for participants</source>
        <translation>참가자 모집 공고</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Put back an earlier value</source>
        <translation>이전 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Put back the other fields that changed with it first, or undo that edit.</source>
        <translation>함께 바뀐 다른 항목을 먼저 되돌리거나 그 편집을 실행 취소하십시오.</translation>
    </message>
    <message>
        <source>Put off from</source>
        <translation>미룬 안건</translation>
    </message>
    <message>
        <source>Put off to some next meeting</source>
        <translation>다음 회의로 미루기</translation>
    </message>
    <message>
        <source>Put on the consent agenda</source>
        <translation>일괄 처리 안건에 넣기</translation>
    </message>
    <message>
        <source>Put {title} back into its window</source>
        <translation>{title} 날짜를 원래 기간으로 되돌리기</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>의결 사항</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>정족수</translation>
    </message>
    <message>
        <source>Quorum as a share</source>
        <translation>정족수 비율</translation>
    </message>
    <message>
        <source>Quorum asked for</source>
        <translation>필요 정족수</translation>
    </message>
    <message>
        <source>Quorum counted of</source>
        <translation>정족수 산정 기준</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file}을(를) 읽는 중</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>“{name}”을(를) 읽는 중</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long: not all of its text can be searched.</source>
        <translation>“{name}”을(를) 읽는 데 너무 오래 걸려 글 일부는 검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Regions in turn</source>
        <translation>차례 지역</translation>
    </message>
    <message>
        <source>Reinstate {count} activities</source>
        <translation>활동 {count}건 되살리기</translation>
    </message>
    <message>
        <source>Reinstate {title}</source>
        <translation>{title} 되살리기</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Reminder, days before</source>
        <translation>며칠 전 알림</translation>
    </message>
    <message>
        <source>Remove a candidate</source>
        <translation>후보 빼기</translation>
    </message>
    <message>
        <source>Remove a measurement</source>
        <translation>측정값 빼기</translation>
    </message>
    <message>
        <source>Remove a partner</source>
        <translation>협력 기관 빼기</translation>
    </message>
    <message>
        <source>Remove a seat</source>
        <translation>의석 없애기</translation>
    </message>
    <message>
        <source>Remove an address of {name}</source>
        <translation>{name} 주소 빼기</translation>
    </message>
    <message>
        <source>Remove an annex</source>
        <translation>부속 문서 빼기</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>참가자 빼기</translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation>참가자 여러 명 빼기</translation>
    </message>
    <message>
        <source>Remove the function instead.</source>
        <translation>대신 직책을 빼십시오.</translation>
    </message>
    <message>
        <source>Remove the logo of printed documents</source>
        <translation>인쇄 문서의 로고 빼기</translation>
    </message>
    <message>
        <source>Remove the logo of {name}</source>
        <translation>{name} 로고 빼기</translation>
    </message>
    <message>
        <source>Remove the plan of {title}</source>
        <translation>{title} 계획 빼기</translation>
    </message>
    <message>
        <source>Remove the portrait of {name}</source>
        <translation>{name} 인물 사진 빼기</translation>
    </message>
    <message>
        <source>Remove {number} seats</source>
        <translation>의석 {number}개 없애기</translation>
    </message>
    <message>
        <source>Rename a view to {title}</source>
        <translation>보기 이름을 {title}(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Rename an item of the backlog</source>
        <translation>대기 안건 이름 변경</translation>
    </message>
    <message>
        <source>Rename meeting</source>
        <translation>회의 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename the field {name}</source>
        <translation>항목 이름 바꾸기: {name}</translation>
    </message>
    <message>
        <source>Rename the template {title}</source>
        <translation>템플릿 이름 바꾸기: {title}</translation>
    </message>
    <message>
        <source>Reopen action items</source>
        <translation>후속 조치 여러 건 다시 열기</translation>
    </message>
    <message>
        <source>Reopen it to change it; that it was reopened, and why, is kept with it.</source>
        <translation>바꾸려면 다시 여십시오. 다시 연 사실과 사유는 회의와 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Reopen it to count once more.</source>
        <translation>다시 세려면 표결을 다시 여십시오.</translation>
    </message>
    <message>
        <source>Reopen the action item {title}</source>
        <translation>후속 조치 다시 열기: {title}</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>회의 다시 열기</translation>
    </message>
    <message>
        <source>Reopen the meeting to go on with it.</source>
        <translation>계속하려면 회의를 다시 여십시오.</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>회의록 다시 열기</translation>
    </message>
    <message>
        <source>Reopen the minutes of {meeting}</source>
        <translation>{meeting} 회의록 다시 열기</translation>
    </message>
    <message>
        <source>Reopen the minutes to correct them; the history keeps that they were reopened.</source>
        <translation>정정하려면 회의록을 다시 여십시오. 다시 연 사실은 이력에 남습니다.</translation>
    </message>
    <message>
        <source>Reopen the task {title}</source>
        <translation>할 일 다시 열기: {title}</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>표결 다시 열기</translation>
    </message>
    <message>
        <source>Repeat by the hour or by something longer.</source>
        <translation>시간 단위나 그보다 긴 단위로 반복하십시오.</translation>
    </message>
    <message>
        <source>Repeating by the second or the minute is not possible here.</source>
        <translation>여기서는 초나 분 단위로 반복할 수 없습니다.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>원래 반복 활동</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Replace the file of {title}</source>
        <translation>{title} 파일 바꾸기</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>교체일</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>회신일</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Restore an occurrence of {title}</source>
        <translation>{title} 반복 중 한 건 되돌리기</translation>
    </message>
    <message>
        <source>Restore the newest backup, or open another copy of the file.</source>
        <translation>가장 최근 백업을 복원하거나 파일의 다른 사본을 여십시오.</translation>
    </message>
    <message>
        <source>Restore the text of a certificate or letter</source>
        <translation>참가 확인서 또는 서한의 문안 되돌리기</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Revise a paper</source>
        <translation>문서 개정</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>개정 번호</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>회의실</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Row {row} is about the same one.</source>
        <translation>{row}행이 같은 사람에 관한 것입니다.</translation>
    </message>
    <message>
        <source>Row {row} says something else of the same one.</source>
        <translation>{row}행에는 같은 대상의 내용이 다르게 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Row {row}: {what}</source>
        <translation>{row}행: {what}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Rules of this body begin on that day already.</source>
        <translation>그 날짜에 시작하는 이 기구의 규칙이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Run in parallel</source>
        <translation>동시 진행하기</translation>
    </message>
    <message>
        <source>Same acronym</source>
        <translation>약칭이 같음</translation>
    </message>
    <message>
        <source>Same city: {name}</source>
        <translation>도시가 같음: {name}</translation>
    </message>
    <message>
        <source>Same family name and initial</source>
        <translation>성과 이름 첫 글자가 같음</translation>
    </message>
    <message>
        <source>Same mail</source>
        <translation>전자우편이 같음</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>이름이 같음</translation>
    </message>
    <message>
        <source>Same name in another language, or a former name</source>
        <translation>다른 언어의 이름이나 이전 이름이 같음</translation>
    </message>
    <message>
        <source>Same name in another script</source>
        <translation>다른 문자로 쓴 같은 이름</translation>
    </message>
    <message>
        <source>Same organisation: {name}</source>
        <translation>기관이 같음: {name}</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>전화가 같음</translation>
    </message>
    <message>
        <source>Same website</source>
        <translation>웹사이트가 같음</translation>
    </message>
    <message>
        <source>Save a copy elsewhere and edit that one.</source>
        <translation>다른 곳에 사본을 저장하여 그것을 편집하십시오.</translation>
    </message>
    <message>
        <source>Save a copy of the file in another place.</source>
        <translation>파일의 사본을 다른 곳에 저장하십시오.</translation>
    </message>
    <message>
        <source>Save a copy on another disk now, and close and open the file again.</source>
        <translation>지금 다른 디스크에 사본을 저장하고 파일을 닫았다가 다시 여십시오.</translation>
    </message>
    <message>
        <source>Save a copy without a password.</source>
        <translation>암호 없이 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>Save it as CSV, XLSX, ODS or vCard.</source>
        <translation>CSV, XLSX, ODS 또는 vCard로 저장하십시오.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>Save it with its texts as paths and in plain colours, or as PNG.</source>
        <translation>글을 윤곽선으로, 색을 단색으로 바꾸거나 PNG로 저장하십시오.</translation>
    </message>
    <message>
        <source>Save the view {title}</source>
        <translation>보기 저장: {title}</translation>
    </message>
    <message>
        <source>Say that {names} are not the same</source>
        <translation>{names}을(를) 서로 다른 것으로 정하기</translation>
    </message>
    <message>
        <source>Say why: a step back is kept with its reason.</source>
        <translation>사유를 적으십시오. 되돌린 단계는 사유와 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Say with --zone which ones are meant, such as {name}=Europe/Paris.</source>
        <translation>--zone 옵션으로 어느 시간대인지 알려 주십시오. 예: {name}=Europe/Paris.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Seats cannot be written as address cards.</source>
        <translation>의석은 연락처로 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Send out the agenda and the papers</source>
        <translation>의제와 문서 발송</translation>
    </message>
    <message>
        <source>Send out the minutes</source>
        <translation>회의록 발송</translation>
    </message>
    <message>
        <source>Send thanks and publish the report</source>
        <translation>감사 인사 발송과 보고서 발행</translation>
    </message>
    <message>
        <source>Send the agenda and the link</source>
        <translation>의제와 링크 발송</translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>초청장 발송</translation>
    </message>
    <message>
        <source>Send the notes of the call</source>
        <translation>원격 회의 기록 발송</translation>
    </message>
    <message>
        <source>Send the practical information</source>
        <translation>실무 안내 발송</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Set a colour of printed documents</source>
        <translation>인쇄 문서의 색 설정</translation>
    </message>
    <message>
        <source>Set a time of day first, or repeat it by the day.</source>
        <translation>먼저 시각을 정하거나 일 단위로 반복하십시오.</translation>
    </message>
    <message>
        <source>Set aside a finding</source>
        <translation>점검 결과 제쳐 두기</translation>
    </message>
    <message>
        <source>Set duration to {minutes} min</source>
        <translation>시간을 {minutes}분으로 정하기</translation>
    </message>
    <message>
        <source>Set the address in printed documents</source>
        <translation>인쇄 문서의 주소 설정</translation>
    </message>
    <message>
        <source>Set the binding margin of printed documents</source>
        <translation>인쇄 문서의 제본 여백 설정</translation>
    </message>
    <message>
        <source>Set the date first, even if it is tentative.</source>
        <translation>잠정이라도 먼저 날짜를 정하십시오.</translation>
    </message>
    <message>
        <source>Set the day first, then confirm it.</source>
        <translation>먼저 날짜를 정한 다음 확정하십시오.</translation>
    </message>
    <message>
        <source>Set the day first.</source>
        <translation>먼저 날짜를 정하십시오.</translation>
    </message>
    <message>
        <source>Set the day of {title}</source>
        <translation>{title} 날짜 정하기</translation>
    </message>
    <message>
        <source>Set the days first, then confirm them.</source>
        <translation>먼저 날짜를 정한 다음 확정하십시오.</translation>
    </message>
    <message>
        <source>Set the footer of printed documents</source>
        <translation>인쇄 문서의 바닥글 설정</translation>
    </message>
    <message>
        <source>Set the goal for the number of members</source>
        <translation>목표 회원 수 정하기</translation>
    </message>
    <message>
        <source>Set the line under the name in printed documents</source>
        <translation>인쇄 문서의 이름 아래 줄 설정</translation>
    </message>
    <message>
        <source>Set the logo of printed documents</source>
        <translation>인쇄 문서의 로고 설정</translation>
    </message>
    <message>
        <source>Set the logo of {name}</source>
        <translation>{name} 로고 정하기</translation>
    </message>
    <message>
        <source>Set the name in printed documents</source>
        <translation>인쇄 문서의 이름 설정</translation>
    </message>
    <message>
        <source>Set the next step with {name}</source>
        <translation>{name} 다음 단계 정하기</translation>
    </message>
    <message>
        <source>Set the organisation of this participant first</source>
        <translation>먼저 이 참가자의 기관을 지정하십시오</translation>
    </message>
    <message>
        <source>Set the paper of printed documents</source>
        <translation>인쇄 문서의 용지 설정</translation>
    </message>
    <message>
        <source>Set the portrait of {name}</source>
        <translation>{name} 인물 사진 정하기</translation>
    </message>
    <message>
        <source>Set the time of the meeting</source>
        <translation>회의 시간 정하기</translation>
    </message>
    <message>
        <source>Settle a finding</source>
        <translation>점검 결과 해결</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>확정 기한</translation>
    </message>
    <message>
        <source>Several come for this organisation.</source>
        <translation>이 기관에서 여러 명이 옵니다.</translation>
    </message>
    <message>
        <source>Several files can be imported at once only if all of them are calendar files.</source>
        <translation>여러 파일은 모두 달력 파일일 때만 한꺼번에 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>중요도</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>짧은 제목</translation>
    </message>
    <message>
        <source>Shorten the names, or choose a larger paper.</source>
        <translation>이름을 줄이거나 더 큰 용지를 고르십시오.</translation>
    </message>
    <message>
        <source>Shorten the names, or choose larger badges.</source>
        <translation>이름을 줄이거나 더 큰 명찰을 고르십시오.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose a larger paper.</source>
        <translation>글을 줄이거나 더 큰 용지를 고르십시오.</translation>
    </message>
    <message>
        <source>Shortened to fit: {names}</source>
        <translation>자리에 맞게 줄인 것: {names}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>So many votes cannot be.</source>
        <translation>표가 그렇게 많을 수 없습니다.</translation>
    </message>
    <message>
        <source>Some who may vote belong to no college.</source>
        <translation>투표권자 가운데 투표 집단에 속하지 않은 사람이 있습니다.</translation>
    </message>
    <message>
        <source>Somebody comes in the place of this participant already</source>
        <translation>이 참가자를 대신하는 사람이 이미 있습니다</translation>
    </message>
    <message>
        <source>Somebody whose data were erased cannot be merged.</source>
        <translation>개인정보를 영구 삭제한 사람은 합칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Something in the file cannot be read ({detail}).</source>
        <translation>파일 안에 읽을 수 없는 것이 있습니다({detail}).</translation>
    </message>
    <message>
        <source>Something is wrong in it: {reason}</source>
        <translation>잘못된 부분이 있습니다: {reason}</translation>
    </message>
    <message>
        <source>Something is wrong in the paragraph “{paragraph}”.</source>
        <translation>“{paragraph}” 문단에 잘못된 부분이 있습니다.</translation>
    </message>
    <message>
        <source>Something is wrong in the paragraph “{paragraph}”: {reason}</source>
        <translation>“{paragraph}” 문단에 잘못된 부분이 있습니다: {reason}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Source of the number</source>
        <translation>인원의 출처</translation>
    </message>
    <message>
        <source>Spelling: {one} or {other}?</source>
        <translation>표기: {one} 또는 {other}?</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>나누기 전 활동</translation>
    </message>
    <message>
        <source>Split it into several files of at most {size} MB.</source>
        <translation>{size} MB 이하의 여러 파일로 나누십시오.</translation>
    </message>
    <message>
        <source>Split it into several files, such as one for each year.</source>
        <translation>해마다 하나씩과 같이 여러 파일로 나누십시오.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>여러 파일로 나누십시오.</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>상설 안건</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>상위 항목</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>회의 시작</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>State of the fee</source>
        <translation>회비 상태</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>상태 시작일</translation>
    </message>
    <message>
        <source>Statutory meeting</source>
        <translation>정관상 회의</translation>
    </message>
    <message>
        <source>Strategic direction</source>
        <translation>전략 방향</translation>
    </message>
    <message>
        <source>Strategic directions and indicators</source>
        <translation>전략 방향과 지표</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>대신하는 사람</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Symbols of meetings</source>
        <translation>회의의 문서 번호</translation>
    </message>
    <message>
        <source>Symbols of papers</source>
        <translation>문서의 문서 번호</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tags of the person</source>
        <translation>사람의 태그</translation>
    </message>
    <message>
        <source>Take a link of a document away</source>
        <translation>문서 연결 빼기</translation>
    </message>
    <message>
        <source>Take a pack off the list</source>
        <translation>자료집을 목록에서 빼기</translation>
    </message>
    <message>
        <source>Take a paper away</source>
        <translation>문서 빼기</translation>
    </message>
    <message>
        <source>Take a version of a paper away</source>
        <translation>문서의 언어본 빼기</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>표 취소</translation>
    </message>
    <message>
        <source>Take from the backlog</source>
        <translation>대기 안건에서 가져오기</translation>
    </message>
    <message>
        <source>Take off the consent agenda</source>
        <translation>일괄 처리 안건에서 빼기</translation>
    </message>
    <message>
        <source>Take papers away</source>
        <translation>문서 빼기</translation>
    </message>
    <message>
        <source>Take that substitute away first</source>
        <translation>먼저 그 대신하는 사람을 빼십시오</translation>
    </message>
    <message>
        <source>Take the PDF of a paper away</source>
        <translation>문서의 PDF 빼기</translation>
    </message>
    <message>
        <source>Take the agenda back to a draft</source>
        <translation>의제를 초안으로 되돌리기</translation>
    </message>
    <message>
        <source>Take the attendance back</source>
        <translation>출석 취소</translation>
    </message>
    <message>
        <source>Take the meeting back to a draft first; that this was done, and why, is kept with it.</source>
        <translation>먼저 회의를 초안으로 되돌리십시오. 그 사실과 사유는 회의와 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Take the minutes back to a draft</source>
        <translation>회의록을 초안으로 되돌리기</translation>
    </message>
    <message>
        <source>Take up a finding again</source>
        <translation>점검 결과 다시 다루기</translation>
    </message>
    <message>
        <source>Take {parent} out from under {name} first.</source>
        <translation>먼저 {parent}을(를) {name}의 소속에서 빼십시오.</translation>
    </message>
    <message>
        <source>Taken for one person, entered as {name}: a letter is left out more often than one is added.</source>
        <translation>한 사람으로 보고 {name}(으)로 입력했습니다. 글자는 더해지기보다 빠지는 일이 많습니다.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Telephone of the organisation</source>
        <translation>기관의 전화</translation>
    </message>
    <message>
        <source>Telephone of the person</source>
        <translation>사람의 전화</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>That is outside the calendar.</source>
        <translation>달력의 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>That is too long before or after</source>
        <translation>너무 오래 전이거나 너무 오래 뒤입니다</translation>
    </message>
    <message>
        <source>That month has no day {day}</source>
        <translation>그 달에는 {day}일이 없습니다</translation>
    </message>
    <message>
        <source>That month has no week {number}</source>
        <translation>그 달에는 {number}주가 없습니다</translation>
    </message>
    <message>
        <source>That year has no week {number}</source>
        <translation>그 해에는 {number}주가 없습니다</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>의제에 아직 안건이 없습니다.</translation>
    </message>
    <message>
        <source>The agenda is a draft: it was not issued yet.</source>
        <translation>의제가 초안이며 아직 발행하지 않았습니다.</translation>
    </message>
    <message>
        <source>The agenda was issued already.</source>
        <translation>의제를 이미 발행했습니다.</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be changed ({detail}).</source>
        <translation>백업 “{name}”을(를) 바꿀 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be read ({detail}).</source>
        <translation>백업 “{name}”을(를) 읽을 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>The backup “{name}” is not as it was made.</source>
        <translation>백업 “{name}”이(가) 만들 때와 다릅니다.</translation>
    </message>
    <message>
        <source>The calendar’s title says “{one}”. The section says “{other}”.</source>
        <translation>달력의 제목은 “{one}”, 해당 절은 “{other}”입니다.</translation>
    </message>
    <message>
        <source>The chosen value belongs to none of the records.</source>
        <translation>고른 값이 어느 기록에도 없습니다.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>알 수 없는 통화입니다.</translation>
    </message>
    <message>
        <source>The date of {title} cannot be confirmed: its day is not known.</source>
        <translation>{title}의 날짜를 확정할 수 없습니다. 며칠인지 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>The date of {title} is not known.</source>
        <translation>{title}의 날짜가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>The date of {title} was not found in a window.</source>
        <translation>{title}의 날짜는 기간 안에서 정한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date</source>
        <translation>요일이 날짜와 맞지 않습니다</translation>
    </message>
    <message>
        <source>The days and the place are the same, the titles are not. They are kept as one activity, with the calendar’s title.</source>
        <translation>날짜와 장소는 같고 제목은 다릅니다. 달력의 제목으로 한 활동으로 보관합니다.</translation>
    </message>
    <message>
        <source>The days end on {last}, before they begin on {first}</source>
        <translation>마지막 날 {last}이(가) 첫날 {first}보다 앞섭니다</translation>
    </message>
    <message>
        <source>The disk failed while the file was being written ({detail}).</source>
        <translation>파일을 쓰는 중에 디스크 오류가 났습니다({detail}).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before has not been changed.</source>
        <translation>디스크가 가득 찼습니다. 이전 내용은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” could not be written.</source>
        <translation>디스크가 가득 차서 “{name}”을(를) 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>The document names no year.</source>
        <translation>문서에 연도가 없습니다.</translation>
    </message>
    <message>
        <source>The document says “{new}”. The file keeps “{old}”.</source>
        <translation>문서에는 “{new}”(이)라고 되어 있습니다. 파일은 “{old}”을(를) 그대로 둡니다.</translation>
    </message>
    <message>
        <source>The duration was not changed.</source>
        <translation>시간을 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The edit could not be made ({detail}).</source>
        <translation>편집할 수 없었습니다({detail}).</translation>
    </message>
    <message>
        <source>The edit does not fit the file ({detail}).</source>
        <translation>편집이 파일에 맞지 않습니다({detail}).</translation>
    </message>
    <message>
        <source>The edit was not made.</source>
        <translation>편집하지 않았습니다.</translation>
    </message>
    <message>
        <source>The edit was not made; everything before it is safely in the file.</source>
        <translation>편집하지 않았습니다. 그 이전의 모든 것은 파일에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>The end is before the beginning</source>
        <translation>끝이 시작보다 앞섭니다</translation>
    </message>
    <message>
        <source>The file can no longer be written.</source>
        <translation>더 이상 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The file could not be read ({detail}).</source>
        <translation>파일을 읽을 수 없었습니다({detail}).</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>파일을 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>The file counts its days by “{scale}”, which is not understood.</source>
        <translation>파일이 날짜를 “{scale}” 방식으로 세는데 이를 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a card; what there was of it was read.</source>
        <translation>파일이 연락처 중간에서 끝납니다. 있는 만큼 읽었습니다.</translation>
    </message>
    <message>
        <source>The file holds control characters, which no calendar may have; they were left out.</source>
        <translation>파일에 달력에 쓸 수 없는 제어 문자가 있어 뺐습니다.</translation>
    </message>
    <message>
        <source>The file is busy.</source>
        <translation>파일이 사용 중입니다.</translation>
    </message>
    <message>
        <source>The file is damaged, or has too many pixels.</source>
        <translation>파일이 손상되었거나 화소가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>파일이 손상되었습니다: {detail}</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, as it should be; please look whether accents are right.</source>
        <translation>파일이 규정대로 UTF-8로 되어 있지 않습니다. 글자가 올바른지 확인하십시오.</translation>
    </message>
    <message>
        <source>The file may be open in another program. What was there before has not been changed.</source>
        <translation>파일이 다른 프로그램에서 열려 있을 수 있습니다. 전에 있던 내용은 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made ({detail}).</source>
        <translation>백업 폴더를 만들 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>The heading counts it as number {number}; {count} earlier ones are listed.</source>
        <translation>제목은 {number}회차로 세지만, 나열된 이전 회차는 {count}개입니다.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>마지막 날이 첫날보다 앞설 수 없습니다.</translation>
    </message>
    <message>
        <source>The letters cannot be put into {folder}.</source>
        <translation>서한을 {folder}에 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>The list itself is not touched by that.</source>
        <translation>목록 자체는 그대로입니다.</translation>
    </message>
    <message>
        <source>The mail address is theirs, the name is another one.</source>
        <translation>전자우편은 같지만 이름이 다릅니다.</translation>
    </message>
    <message>
        <source>The majority of this vote does not say what it needs.</source>
        <translation>이 표결의 의결 요건에 필요한 기준이 없습니다.</translation>
    </message>
    <message>
        <source>The meeting has begun.</source>
        <translation>회의가 시작되었습니다.</translation>
    </message>
    <message>
        <source>The meeting has no symbol, on which that of the paper is built.</source>
        <translation>문서 번호의 바탕이 되는 회의의 번호가 없습니다.</translation>
    </message>
    <message>
        <source>The meeting is closed. Reopen it first.</source>
        <translation>회의가 종료되었습니다. 먼저 다시 여십시오.</translation>
    </message>
    <message>
        <source>The meeting was issued: its number, body and symbol stand.</source>
        <translation>회의가 발행되어 번호, 기구, 문서 번호가 확정되었습니다.</translation>
    </message>
    <message>
        <source>The meeting {meeting} is closed.</source>
        <translation>회의 {meeting}이(가) 종료되었습니다.</translation>
    </message>
    <message>
        <source>The meetings in this file are: {symbols}.</source>
        <translation>이 파일에 있는 회의: {symbols}.</translation>
    </message>
    <message>
        <source>The minutes of this meeting were adopted.</source>
        <translation>이 회의의 회의록은 채택되었습니다.</translation>
    </message>
    <message>
        <source>The name in the original language cannot be removed.</source>
        <translation>원어 이름은 뺄 수 없습니다.</translation>
    </message>
    <message>
        <source>The name is like theirs.</source>
        <translation>이름이 비슷합니다.</translation>
    </message>
    <message>
        <source>The name is theirs, mail or organisation is another one.</source>
        <translation>이름은 같지만 전자우편이나 기관이 다릅니다.</translation>
    </message>
    <message>
        <source>The organisation is in the file, and does not take part.</source>
        <translation>기관은 파일에 있지만 참가하지 않습니다.</translation>
    </message>
    <message>
        <source>The person is erased, but old bytes may still be in the file ({detail}).</source>
        <translation>이 사람을 영구 삭제했으나 이전 데이터가 파일에 남아 있을 수 있습니다({detail}).</translation>
    </message>
    <message>
        <source>The person is still in it.</source>
        <translation>이 사람이 아직 그 안에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The picture was not taken.</source>
        <translation>그림을 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The place is {after}; it was {before}.</source>
        <translation>장소가 {before}에서 {after}(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The place of {title} cannot be confirmed: it is not known.</source>
        <translation>{title}의 장소를 확정할 수 없습니다. 장소가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>The print cannot be moved as far as that.</source>
        <translation>인쇄 위치를 그만큼 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>The repetition cannot be divided here: its rule would give other days from then on.</source>
        <translation>여기서는 반복을 나눌 수 없습니다. 규칙에 따른 그 뒤의 날짜가 달라지게 됩니다.</translation>
    </message>
    <message>
        <source>The repetition would end before it begins.</source>
        <translation>반복이 시작하기도 전에 끝나게 됩니다.</translation>
    </message>
    <message>
        <source>The row gives the number {number} and names {named}.</source>
        <translation>그 행의 수는 {number}인데 이름은 {named}개입니다.</translation>
    </message>
    <message>
        <source>The rows add up to {low}–{high}, the total says {least}–{most}.</source>
        <translation>행을 더하면 {low}~{high}, 합계는 {least}~{most}입니다.</translation>
    </message>
    <message>
        <source>The rule does not say by what it repeats.</source>
        <translation>규칙에 반복 단위가 없습니다.</translation>
    </message>
    <message>
        <source>The rule of repetition was not taken.</source>
        <translation>반복 규칙을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The rule would apply more than {most} times a day.</source>
        <translation>규칙이 하루에 {most}번 넘게 적용됩니다.</translation>
    </message>
    <message>
        <source>The rules of the body say which seats have a vote; whoever is suspended has none.</source>
        <translation>어느 의석에 투표권이 있는지는 기구의 규칙에 따릅니다. 자격이 정지되면 투표권이 없습니다.</translation>
    </message>
    <message>
        <source>The scheme says {wrong}, which means nothing.</source>
        <translation>번호 방식에 알 수 없는 표시 {wrong}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>The session would end at {end}, before it begins at {start}</source>
        <translation>세션이 {start}에 시작하기도 전인 {end}에 끝나게 됩니다</translation>
    </message>
    <message>
        <source>The steps before it can still be taken back, one by one.</source>
        <translation>그 이전의 단계는 여전히 하나씩 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The subject is too long for a mail to be opened.</source>
        <translation>제목이 너무 길어 전자우편을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The symbol {symbol} belongs to another meeting.</source>
        <translation>문서 번호 {symbol}은(는) 다른 회의의 것입니다.</translation>
    </message>
    <message>
        <source>The symbol {symbol} belongs to another paper.</source>
        <translation>문서 번호 {symbol}은(는) 다른 문서의 것입니다.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>시스템 메시지: {reason}</translation>
    </message>
    <message>
        <source>The template {template} has no steps.</source>
        <translation>템플릿 {template}에 단계가 없습니다.</translation>
    </message>
    <message>
        <source>The text has places that are not known: {places}</source>
        <translation>문안에 알 수 없는 채울 자리가 있습니다: {places}</translation>
    </message>
    <message>
        <source>The text has {number} letters.</source>
        <translation>글이 {number}자입니다.</translation>
    </message>
    <message>
        <source>The text is too long for a date</source>
        <translation>날짜로 보기에는 글이 너무 깁니다</translation>
    </message>
    <message>
        <source>The text is too long for a page, and these are left out: {names}</source>
        <translation>문안이 한 쪽에 넣기에 너무 길어 뺀 것: {names}</translation>
    </message>
    <message>
        <source>The time zone “{name}” cannot be understood.</source>
        <translation>시간대 “{name}”을(를) 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is defined twice; the first counts.</source>
        <translation>시간대 “{name}”이(가) 두 번 정의되어 있어 처음 것을 씁니다.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is defined wrongly; what is known of it is used.</source>
        <translation>시간대 “{name}”의 정의가 잘못되어 있어 알 수 있는 내용만 씁니다.</translation>
    </message>
    <message>
        <source>The time zone “{name}” was read as {zone}.</source>
        <translation>시간대 “{name}”을(를) {zone}(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>The two ends are not given in the same way</source>
        <translation>양쪽 끝을 적는 방식이 다릅니다</translation>
    </message>
    <message>
        <source>The vote stays open.</source>
        <translation>표결은 열린 상태로 남습니다.</translation>
    </message>
    <message>
        <source>The worst-off bear the same; the city in place {place} bears {here}, in the next one {there}</source>
        <translation>최대 부담은 같음. {place}번째로 부담이 큰 도시는 {here}점, 다음 순위에서는 {there}점</translation>
    </message>
    <message>
        <source>The worst-off city bears {here}, in the next one {there}</source>
        <translation>부담이 가장 큰 도시는 {here}점, 다음 순위에서는 {there}점</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>There are more votes than there can be.</source>
        <translation>가능한 수보다 표가 많습니다.</translation>
    </message>
    <message>
        <source>There are no meetings with a symbol in this file.</source>
        <translation>이 파일에는 문서 번호가 있는 회의가 없습니다.</translation>
    </message>
    <message>
        <source>There are several bodies called “{name}”.</source>
        <translation>“{name}”(이)라는 기구가 여럿입니다.</translation>
    </message>
    <message>
        <source>There are several people called {name} in this file.</source>
        <translation>이 파일에 {name}(이)라는 사람이 여럿입니다.</translation>
    </message>
    <message>
        <source>There is a fee for {year} already.</source>
        <translation>{year}년 회비가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>“{name}” 항목이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a majority for that already.</source>
        <translation>그에 대한 의결 요건이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no activity {id} in the file.</source>
        <translation>파일에 활동 {id}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no address card in it.</source>
        <translation>파일에 연락처가 없습니다.</translation>
    </message>
    <message>
        <source>There is no address to print.</source>
        <translation>인쇄할 주소가 없습니다.</translation>
    </message>
    <message>
        <source>There is no backup of today; your file is unchanged.</source>
        <translation>오늘의 백업이 없습니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>There is no body called “{name}”.</source>
        <translation>“{name}”(이)라는 기구가 없습니다.</translation>
    </message>
    <message>
        <source>There is no day “{text}”</source>
        <translation>“{text}”(이)라는 날은 없습니다</translation>
    </message>
    <message>
        <source>There is no earlier meeting with an agenda</source>
        <translation>의제가 있는 지난 회의가 없습니다</translation>
    </message>
    <message>
        <source>There is no edition before {title}</source>
        <translation>{title}보다 앞선 회차가 없습니다</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>“{field}” 항목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no file “{name}” there.</source>
        <translation>그곳에 “{name}” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>{folder} 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no item {number} on this agenda.</source>
        <translation>이 의제에 안건 {number}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no meeting {reference} in this file.</source>
        <translation>이 파일에 {reference} 회의가 없습니다.</translation>
    </message>
    <message>
        <source>There is no month {month}</source>
        <translation>{month}월은 없습니다</translation>
    </message>
    <message>
        <source>There is no number {number}</source>
        <translation>{number}(이)라는 번호는 없습니다</translation>
    </message>
    <message>
        <source>There is no organisation or person of this name; it is kept in the note.</source>
        <translation>이 이름의 기관이나 사람이 없어 비고에 보관합니다.</translation>
    </message>
    <message>
        <source>There is no paper called {paper}</source>
        <translation>{paper}(이)라는 용지는 없습니다</translation>
    </message>
    <message>
        <source>There is no programme of {year} in this file.</source>
        <translation>이 파일에 {year}년 사업계획이 없습니다.</translation>
    </message>
    <message>
        <source>There is no programme of {year} to copy.</source>
        <translation>복사할 {year}년 사업계획이 없습니다.</translation>
    </message>
    <message>
        <source>There is no series called “{name}”.</source>
        <translation>“{name}”(이)라는 시리즈가 없습니다.</translation>
    </message>
    <message>
        <source>There is no series in this file.</source>
        <translation>이 파일에 시리즈가 없습니다.</translation>
    </message>
    <message>
        <source>There is no sheet of labels called {sheet}.</source>
        <translation>{sheet}(이)라는 라벨 용지는 없습니다.</translation>
    </message>
    <message>
        <source>There is no text called “{kind}”.</source>
        <translation>“{kind}”(이)라는 문안이 없습니다.</translation>
    </message>
    <message>
        <source>There is no time “{text}”</source>
        <translation>“{text}”(이)라는 시각은 없습니다</translation>
    </message>
    <message>
        <source>There is no view called “{title}”.</source>
        <translation>“{title}”(이)라는 보기가 없습니다.</translation>
    </message>
    <message>
        <source>There is nobody called {name} in this file.</source>
        <translation>이 파일에 {name}(이)라는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>There is nobody in this file whose journeys could be planned.</source>
        <translation>이 파일에 일정을 짤 사람이 없습니다.</translation>
    </message>
    <message>
        <source>There is nobody to print this for.</source>
        <translation>인쇄할 대상이 없습니다.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>받을 사람이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>합칠 것이 없습니다.</translation>
    </message>
    <message>
        <source>These are known: {places}</source>
        <translation>쓸 수 있는 채울 자리: {places}</translation>
    </message>
    <message>
        <source>These are no replies.</source>
        <translation>회신이 아닙니다.</translation>
    </message>
    <message>
        <source>These are seats of different bodies.</source>
        <translation>서로 다른 기구의 의석입니다.</translation>
    </message>
    <message>
        <source>These can be used: {places}</source>
        <translation>쓸 수 있는 채울 자리: {places}</translation>
    </message>
    <message>
        <source>These days do not follow each other</source>
        <translation>이 날짜들은 이어지지 않습니다</translation>
    </message>
    <message>
        <source>These letters cannot be one document.</source>
        <translation>이 서한들은 한 문서로 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>These minutes are not adopted.</source>
        <translation>이 회의록은 채택되지 않았습니다.</translation>
    </message>
    <message>
        <source>They are in the file, and do not take part.</source>
        <translation>파일에 있지만 참가하지 않습니다.</translation>
    </message>
    <message>
        <source>They are like somebody in the file who does not take part.</source>
        <translation>파일에 있으나 참가하지 않는 사람과 비슷합니다.</translation>
    </message>
    <message>
        <source>They can be changed as they are.</source>
        <translation>그대로 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>They cannot come for {name}.</source>
        <translation>{name}을(를) 대신해 올 수 없습니다.</translation>
    </message>
    <message>
        <source>They come in the place of {name}.</source>
        <translation>{name} 대신 옵니다.</translation>
    </message>
    <message>
        <source>They do not take part in the same meeting</source>
        <translation>같은 회의에 참가하지 않습니다</translation>
    </message>
    <message>
        <source>They may not vote.</source>
        <translation>투표권이 없습니다.</translation>
    </message>
    <message>
        <source>They would depart before they arrive</source>
        <translation>도착하기 전에 출발하게 됩니다</translation>
    </message>
    <message>
        <source>They would leave at {left}, before they come at {arrived}.</source>
        <translation>{arrived}에 오기 전 {left}에 나가게 됩니다.</translation>
    </message>
    <message>
        <source>This activity is not repeated any more.</source>
        <translation>이 활동은 더 이상 반복되지 않습니다.</translation>
    </message>
    <message>
        <source>This annex has no file.</source>
        <translation>이 부속 문서에는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>This column cannot be changed in the list.</source>
        <translation>이 열은 목록에서 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>This document has no file.</source>
        <translation>이 문서에는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>This does not fit the field; it is kept there as it is.</source>
        <translation>이 항목에 맞지 않으나 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>This file is no PDF.</source>
        <translation>이 파일은 PDF가 아닙니다.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>예도 아니요도 아닙니다.</translation>
    </message>
    <message>
        <source>This is no capacity that is known.</source>
        <translation>알 수 없는 자격입니다.</translation>
    </message>
    <message>
        <source>This is no country that is known.</source>
        <translation>알 수 없는 국가입니다.</translation>
    </message>
    <message>
        <source>This is no date of a single day.</source>
        <translation>하루를 나타내는 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>This is no day or time that is understood; it is kept with the travel.</source>
        <translation>날짜나 시각으로 알 수 없어 교통편에 적어 둡니다.</translation>
    </message>
    <message>
        <source>This is no language that is known.</source>
        <translation>알 수 없는 언어입니다.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>전자우편 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>This is no reply that is known.</source>
        <translation>알 수 없는 회신입니다.</translation>
    </message>
    <message>
        <source>This is no way of attending that is known.</source>
        <translation>알 수 없는 참석 방식입니다.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>여기서 알 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>This item is on an agenda already.</source>
        <translation>이 안건은 이미 의제에 있습니다.</translation>
    </message>
    <message>
        <source>This item is on the agenda of another meeting.</source>
        <translation>이 안건은 다른 회의의 의제에 있습니다.</translation>
    </message>
    <message>
        <source>This meeting has no body whose rule it could be</source>
        <translation>이 회의에는 규칙을 적용할 기구가 없습니다</translation>
    </message>
    <message>
        <source>This meeting is closed.</source>
        <translation>종료된 회의입니다.</translation>
    </message>
    <message>
        <source>This picture cannot be read; it is left out.</source>
        <translation>이 그림은 읽을 수 없어 제외합니다.</translation>
    </message>
    <message>
        <source>This place may not be written to. What was there before has not been changed.</source>
        <translation>이곳에는 쓸 수 없습니다. 이전 내용은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This row names nobody.</source>
        <translation>이 행에는 이름이 없습니다.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: something it wrote has been changed since.</source>
        <translation>이 단계는 실행을 취소할 수 없습니다. 그 뒤에 내용이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>This step has to do with somebody who has been erased: it cannot be taken back.</source>
        <translation>이 단계는 영구 삭제한 사람과 관련되어 있어 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>This value does not fit the others of the record.</source>
        <translation>이 값은 기록의 다른 값과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>This version has no file.</source>
        <translation>이 언어본에는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>This view cannot be read ({detail}).</source>
        <translation>이 보기를 읽을 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>This vote is closed.</source>
        <translation>종료된 표결입니다.</translation>
    </message>
    <message>
        <source>This was not taken as a picture.</source>
        <translation>그림으로 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>도착 시각</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Time of departure</source>
        <translation>출발 시각</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Times cannot be {step} minutes apart</source>
        <translation>시간 간격은 {step}분일 수 없습니다</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>To be elected</source>
        <translation>선출 인원</translation>
    </message>
    <message>
        <source>Too long even for two lines, and left out: {names}</source>
        <translation>두 줄에 넣기에도 너무 길어 뺀 것: {names}</translation>
    </message>
    <message>
        <source>Too long for a label, and left out: {names}</source>
        <translation>라벨에 넣기에 너무 길어 뺀 것: {names}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>교통편</translation>
    </message>
    <message>
        <source>Travel cannot be written as address cards.</source>
        <translation>교통편은 연락처 카드로 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Two months are given for one day</source>
        <translation>하루에 두 달이 적혀 있습니다</translation>
    </message>
    <message>
        <source>Two names of the same city</source>
        <translation>같은 도시의 두 이름</translation>
    </message>
    <message>
        <source>Two of these files would be the same version.</source>
        <translation>두 파일이 같은 판이 됩니다.</translation>
    </message>
    <message>
        <source>Two writings of one name, or two names? Nothing has been changed.</source>
        <translation>한 이름의 두 표기입니까, 서로 다른 이름입니까? 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Type a city, with its country where several bear the name, or a zone such as Europe/Madrid</source>
        <translation>도시를(같은 이름이 여럿이면 나라와 함께) 또는 Europe/Madrid 같은 시간대를 입력하십시오</translation>
    </message>
    <message>
        <source>Type a day, or how long before or after the activity, such as 6 weeks before.</source>
        <translation>날짜를 입력하거나, 6주 전과 같이 활동의 얼마나 앞인지 뒤인지 입력하십시오.</translation>
    </message>
    <message>
        <source>Type a day, such as 30 September 2019.</source>
        <translation>2019년 9월 30일과 같이 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type a later end.</source>
        <translation>더 늦은 끝을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type a number from 1 on.</source>
        <translation>1 이상의 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>숫자를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type a time after the arrival.</source>
        <translation>도착보다 늦은 시각을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type a title, or choose an activity of the programme</source>
        <translation>제목을 입력하거나 사업계획의 활동을 고르십시오</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to {most}</source>
        <translation>0에서 {most} 사이의 정수를 입력하십시오</translation>
    </message>
    <message>
        <source>Type a year, a month or a day first.</source>
        <translation>먼저 연도, 월 또는 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type an end after the start, or make two sessions where a meeting runs past midnight</source>
        <translation>시작보다 늦은 끝을 입력하거나, 자정을 넘기는 회의는 두 세션으로 나누십시오</translation>
    </message>
    <message>
        <source>Type it like #24437E.</source>
        <translation>#24437E처럼 입력하십시오.</translation>
    </message>
    <message>
        <source>Type it with its currency, such as 500 EUR.</source>
        <translation>500 EUR와 같이 통화와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>Type its usual name, or its code of two letters.</source>
        <translation>통용되는 이름이나 두 글자 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type regions such as Africa or Southern Asia, with commas between, or make one of your own under Members</source>
        <translation>아프리카, 남아시아처럼 지역을 쉼표로 구분해 입력하거나 회원에서 직접 만드십시오</translation>
    </message>
    <message>
        <source>Type the amount with its currency, such as 500 EUR.</source>
        <translation>500 EUR와 같이 금액을 통화와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the numbers first.</source>
        <translation>먼저 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the share of the qualified majority.</source>
        <translation>특별 다수결의 비율을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the share that must be in favour.</source>
        <translation>찬성에 필요한 비율을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type their addresses into the file first.</source>
        <translation>먼저 파일에 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type their number: the majority is counted of it.</source>
        <translation>그 수를 입력하십시오. 의결 요건의 기준이 됩니다.</translation>
    </message>
    <message>
        <source>Type what was decided.</source>
        <translation>결정한 내용을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type where it lies.</source>
        <translation>있는 곳을 입력하십시오.</translation>
    </message>
    <message>
        <source>UNTIL must be a date such as 20191231, not {value}.</source>
        <translation>UNTIL은 20191231과 같은 날짜여야 합니다. {value}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Undo the deletion, or look for it with the search.</source>
        <translation>삭제를 실행 취소하거나 찾기로 찾으십시오.</translation>
    </message>
    <message>
        <source>Unpack it, and import what is in it.</source>
        <translation>압축을 풀고 그 안의 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Usual fee</source>
        <translation>기본 회비</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Views of this list: {names}.</source>
        <translation>이 목록의 보기: {names}.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>Vote against</source>
        <translation>반대 투표</translation>
    </message>
    <message>
        <source>Vote in favour</source>
        <translation>찬성 투표</translation>
    </message>
    <message>
        <source>Voted by</source>
        <translation>대리 투표자</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>표</translation>
    </message>
    <message>
        <source>WKST takes a day such as MO, not {value}.</source>
        <translation>WKST에는 MO와 같은 요일을 씁니다. {value}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Wait for the running work to end and try again.</source>
        <translation>진행 중인 작업이 끝나기를 기다렸다가 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>끝날 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>면제됨</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Website of the organisation</source>
        <translation>기관의 웹사이트</translation>
    </message>
    <message>
        <source>Weigh the colleges</source>
        <translation>투표 집단별 가중</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Weighted by college</source>
        <translation>투표 집단별 가중</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>세는 대상</translation>
    </message>
    <message>
        <source>What may stand in braces: {places}.</source>
        <translation>중괄호에 쓸 수 있는 것: {places}.</translation>
    </message>
    <message>
        <source>What takes whole days cannot be repeated by the hour.</source>
        <translation>종일 활동은 시간 단위로 반복할 수 없습니다.</translation>
    </message>
    <message>
        <source>What was there before has not been changed.</source>
        <translation>이전 내용은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>What you are looking for is no longer in the file.</source>
        <translation>찾으시는 것이 더 이상 파일에 없습니다.</translation>
    </message>
    <message>
        <source>What you wanted to delete is no longer in the file.</source>
        <translation>삭제하려던 것이 더 이상 파일에 없습니다.</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>예상 참가자</translation>
    </message>
    <message>
        <source>Whoever comes for somebody else has no substitute</source>
        <translation>다른 사람을 대신하는 사람에게는 대신할 사람을 둘 수 없습니다</translation>
    </message>
    <message>
        <source>Why it came otherwise</source>
        <translation>달라진 이유</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>기간 시작</translation>
    </message>
    <message>
        <source>Window until</source>
        <translation>기간 종료</translation>
    </message>
    <message>
        <source>With --meeting, name a text (.txt) that lists the items of its agenda, or replies (.ics, .csv, .xlsx, .ods).</source>
        <translation>--meeting과 함께 안건을 나열한 글(.txt)이나 회신(.ics, .csv, .xlsx, .ods)을 지정하십시오.</translation>
    </message>
    <message>
        <source>Without an address, and so without a label: {names}</source>
        <translation>주소가 없어 라벨을 만들지 않은 것: {names}</translation>
    </message>
    <message>
        <source>Work and products over the year</source>
        <translation>한 해의 작업과 결과물</translation>
    </message>
    <message>
        <source>Working hours in every city</source>
        <translation>모든 도시에서 근무 시간</translation>
    </message>
    <message>
        <source>Write a paper</source>
        <translation>문서 작성</translation>
    </message>
    <message>
        <source>Write an object such as {example}.</source>
        <translation>{example}와(과) 같은 객체를 쓰십시오.</translation>
    </message>
    <message>
        <source>Write its usual name, with the country in brackets where several cities have it: Córdoba (Spain)</source>
        <translation>통용되는 이름을 쓰고, 같은 이름의 도시가 여럿이면 국가를 괄호 안에 쓰십시오: 코르도바(스페인)</translation>
    </message>
    <message>
        <source>Write one file for each letter.</source>
        <translation>서한마다 파일을 하나씩 만드십시오.</translation>
    </message>
    <message>
        <source>Write one such as FREQ=MONTHLY;BYDAY=1MO.</source>
        <translation>FREQ=MONTHLY;BYDAY=1MO와 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>쓰는 중</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>작성 일시</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Your own field “{title}”</source>
        <translation>자체 항목 “{title}”</translation>
    </message>
    <message>
        <source>about</source>
        <translation>관련</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>결석</translation>
    </message>
    <message>
        <source>abstention</source>
        <translation>기권</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>추가 문서</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>자문위원</translation>
    </message>
    <message>
        <source>against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>협약</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>모든 의석</translation>
    </message>
    <message>
        <source>all who may vote</source>
        <translation>전체 표결권자</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>교체 대표</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>가입 신청</translation>
    </message>
    <message>
        <source>break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>by proxy</source>
        <translation>위임</translation>
    </message>
    <message>
        <source>by the rule {rule}</source>
        <translation>규칙 {rule}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>원격 회의</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>case study</source>
        <translation>사례 연구</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>의장</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>공동의장</translation>
    </message>
    <message>
        <source>co-organizer</source>
        <translation>공동 주최</translation>
    </message>
    <message>
        <source>company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>총의</translation>
    </message>
    <message>
        <source>corrigendum</source>
        <translation>정정 문서</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>{number}일</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>토의</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>election</source>
        <translation>선거</translation>
    </message>
    <message>
        <source>event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>event we attend</source>
        <translation>외부 행사 참가</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>매시간</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>분기마다</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>매년</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>{number}일마다</translation>
    </message>
    <message>
        <source>every {number} hours</source>
        <translation>{number}시간마다</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>{number}개월마다</translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation>{number}주마다</translation>
    </message>
    <message>
        <source>every {number} years</source>
        <translation>{number}년마다</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>final</source>
        <translation>최종</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>for</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>초청 인사</translation>
    </message>
    <message>
        <source>held</source>
        <translation>개최됨</translation>
    </message>
    <message>
        <source>host</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>대면</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>information</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>international network</source>
        <translation>국제 네트워크</translation>
    </message>
    <message>
        <source>international organization</source>
        <translation>국제기구</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>통역사</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>발행됨</translation>
    </message>
    <message>
        <source>item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>left</source>
        <translation>탈퇴</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>local government</source>
        <translation>지방정부</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>member</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>주요 시점</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>과반수</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>표결 안건</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>초청 안 함</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>참관인</translation>
    </message>
    <message>
        <source>once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미해결</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>협력</translation>
    </message>
    <message>
        <source>period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>present</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>절차</translation>
    </message>
    <message>
        <source>product</source>
        <translation>결과물</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>가입 예상</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>간행물</translation>
    </message>
    <message>
        <source>qualified majority</source>
        <translation>특별 다수</translation>
    </message>
    <message>
        <source>regional network</source>
        <translation>지역 네트워크</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>부결</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>다시 열림</translation>
    </message>
    <message>
        <source>report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>research institute</source>
        <translation>연구기관</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>개정</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>호명</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>비밀 투표</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>사무국</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>제쳐 둠</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>해결됨</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>거수</translation>
    </message>
    <message>
        <source>simple majority</source>
        <translation>단순 다수</translation>
    </message>
    <message>
        <source>started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>stated: {stated}, seats in the file: {seats}</source>
        <translation>명시: {stated}, 파일의 의석: {seats}</translation>
    </message>
    <message>
        <source>stated: {stated}, seats in the file: {seats} ({differences})</source>
        <translation>명시: {stated}, 파일의 의석: {seats}({differences})</translation>
    </message>
    <message>
        <source>statutes</source>
        <translation>정관</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>the fifth {weekday}</source>
        <translation>다섯째 {weekday}</translation>
    </message>
    <message>
        <source>the first working day</source>
        <translation>첫 평일</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>첫째 {weekday}</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>넷째 {weekday}</translation>
    </message>
    <message>
        <source>the last but one {weekday}</source>
        <translation>끝에서 둘째 {weekday}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>말일</translation>
    </message>
    <message>
        <source>the last working day</source>
        <translation>마지막 평일</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>마지막 {weekday}</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>둘째 {weekday}</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>셋째 {weekday}</translation>
    </message>
    <message>
        <source>unanimity</source>
        <translation>만장일치</translation>
    </message>
    <message>
        <source>vice chair</source>
        <translation>부의장</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>투표수</translation>
    </message>
    <message>
        <source>window</source>
        <translation>기간 중</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>평일</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>{body}, stated: {stated}, seats in the file: {seats}</source>
        <translation>{body}, 명시: {stated}, 파일의 의석: {seats}</translation>
    </message>
    <message>
        <source>{body}, stated: {stated}, seats in the file: {seats} ({differences})</source>
        <translation>{body}, 명시: {stated}, 파일의 의석: {seats}({differences})</translation>
    </message>
    <message>
        <source>{body}, {words}: {number} or {named}?</source>
        <translation>{body}, {words}: {number} 또는 {named}?</translation>
    </message>
    <message>
        <source>{body}: no rules hold on {days}</source>
        <translation>{body}: {days}에 적용되는 규칙이 없습니다</translation>
    </message>
    <message>
        <source>{body}: the term of {name} ends on {day}, and nobody comes after it</source>
        <translation>{body}: {name}의 임기가 {day}에 끝나고 후임이 없습니다</translation>
    </message>
    <message>
        <source>{body}: the total is not the sum of its rows</source>
        <translation>{body}: 합계가 각 행의 합과 다릅니다</translation>
    </message>
    <message>
        <source>{body}: two rules hold at once on {days}</source>
        <translation>{body}: {days}에 두 규칙이 겹칩니다</translation>
    </message>
    <message>
        <source>{body}: {number} people sit for organisations without a function there</source>
        <translation>{body}: {number}명이 소속 직책 없이 기관을 대표하고 있습니다</translation>
    </message>
    <message>
        <source>{body}: {number} still without a name</source>
        <translation>{body}: 아직 이름 없는 자리 {number}</translation>
    </message>
    <message>
        <source>{body}: {one} and {other} hold one seat at once</source>
        <translation>{body}: {one}와(과) {other}이(가) 한 의석을 동시에 보유하고 있습니다</translation>
    </message>
    <message>
        <source>{body}: {person} sits for {organisation} without a function there</source>
        <translation>{body}: {person}이(가) {organisation}의 직책 없이 그 기관을 대표하고 있습니다</translation>
    </message>
    <message>
        <source>{body}: {stated} are stated, {seats} seats exist</source>
        <translation>{body}: 명시된 의석은 {stated}, 실제 의석은 {seats}입니다</translation>
    </message>
    <message>
        <source>{body}: {stated} are stated, {seats} seats exist ({differences})</source>
        <translation>{body}: 명시된 의석은 {stated}, 실제 의석은 {seats}입니다({differences})</translation>
    </message>
    <message>
        <source>{colour} is too pale on white paper.</source>
        <translation>{colour}은(는) 흰 종이에서 너무 흐립니다.</translation>
    </message>
    <message>
        <source>{count} calendar files</source>
        <translation>달력 파일 {count}개</translation>
    </message>
    <message>
        <source>{count} events begin in the file and were not found.</source>
        <translation>파일에서 시작되는 일정 {count}건을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>{count} more remarks of this kind.</source>
        <translation>이와 같은 참고 사항이 {count}건 더 있습니다.</translation>
    </message>
    <message>
        <source>{count} participants are left out because of their reply or their way of attending.</source>
        <translation>회신이나 참석 방식 때문에 참가자 {count}명을 뺐습니다.</translation>
    </message>
    <message>
        <source>{count} people are called {name}.</source>
        <translation>{name}(이)라는 사람이 {count}명입니다.</translation>
    </message>
    <message>
        <source>{count} reminders since {day}</source>
        <translation>{day} 이후 알림 {count}건</translation>
    </message>
    <message>
        <source>{count} rules are too many for one activity; it can have {most}.</source>
        <translation>한 활동에 규칙 {count}개는 너무 많습니다. {most}개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{day} of {month}</source>
        <translation>{month} {day}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{file} cannot be imported. {why}</source>
        <translation>{file}을(를) 가져올 수 없습니다. {why}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file}을(를) 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many lines, or lines that are too long.</source>
        <translation>{file}의 행이 너무 많거나 너무 깁니다.</translation>
    </message>
    <message>
        <source>{file} is no calendar file.</source>
        <translation>{file}은(는) 달력 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{file} is no mapping: {reason}</source>
        <translation>{file}은(는) 열 대응표가 아닙니다: {reason}</translation>
    </message>
    <message>
        <source>{file} is not a text file. {why}</source>
        <translation>{file}은(는) 텍스트 파일이 아닙니다. {why}</translation>
    </message>
    <message>
        <source>{file} is too large for a calendar file.</source>
        <translation>{file}은(는) 달력 파일로 보기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{file} is too large for a programme of activities.</source>
        <translation>{file}은(는) 활동 사업계획으로 보기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{file} is too large for a reply.</source>
        <translation>{file}은(는) 회신으로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of members.</source>
        <translation>{file}은(는) 회원 표로 보기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}, {last}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{here} and {there}, {days}</source>
        <translation>{here}, {there}, {days}</translation>
    </message>
    <message>
        <source>{holder} has given a proxy to {other}, and proxies are not passed on.</source>
        <translation>{holder}이(가) {other}에게 위임했으며, 위임은 다시 넘길 수 없습니다.</translation>
    </message>
    <message>
        <source>{holder} is not in the session and cannot speak for {name}.</source>
        <translation>{holder}이(가) 세션에 없어 {name}을(를) 대리할 수 없습니다.</translation>
    </message>
    <message>
        <source>{names} are not the same</source>
        <translation>{names}은(는) 서로 다름</translation>
    </message>
    <message>
        <source>{name} cannot be imported into a meeting.</source>
        <translation>{name}은(는) 회의로 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} cannot belong to itself.</source>
        <translation>{name}은(는) 자기 자신에 소속될 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} cannot speak for themselves by proxy.</source>
        <translation>{name}은(는) 자신에게 위임할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} has more than {most} lines.</source>
        <translation>{name}의 줄이 {most}줄보다 많습니다.</translation>
    </message>
    <message>
        <source>{name} has no items.</source>
        <translation>{name}에 안건이 없습니다.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation>{name}에 값이 없습니다.</translation>
    </message>
    <message>
        <source>{name} holds this seat on some of these days.</source>
        <translation>이 기간의 일부에 {name}이(가) 이 의석을 보유하고 있습니다.</translation>
    </message>
    <message>
        <source>{name} is there twice.</source>
        <translation>{name}이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from 1 to {most}, not {value}.</source>
        <translation>{name}은(는) 1에서 {most}까지의 정수여야 합니다. {value}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} speaks for more others than the rules allow.</source>
        <translation>{name}이(가) 규칙보다 많은 위임을 받았습니다.</translation>
    </message>
    <message>
        <source>{name} speaks for {other}, and proxies are not passed on.</source>
        <translation>{name}이(가) {other}의 위임을 받았으며, 위임은 다시 넘길 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} takes numbers from {least} to {most}, not {value}.</source>
        <translation>{name}에는 {least}에서 {most}까지의 수를 씁니다. {value}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{number} contacts are not listed because they have not agreed.</source>
        <translation>동의하지 않아 명단에 넣지 않은 담당자가 {number}명 있습니다.</translation>
    </message>
    <message>
        <source>{number} members are counted, but not named in the file.</source>
        <translation>회원 수에는 들어 있으나 파일에 이름이 없는 회원이 {number}곳 있습니다.</translation>
    </message>
    <message>
        <source>{number} people are named without mail and telephone because they have not agreed.</source>
        <translation>동의하지 않아 전자우편과 전화 없이 이름만 넣은 사람이 {number}명 있습니다.</translation>
    </message>
    <message>
        <source>{often} in {months}</source>
        <translation>{months} {often}</translation>
    </message>
    <message>
        <source>{often} on {days}</source>
        <translation>{often} {days}</translation>
    </message>
    <message>
        <source>{parent} belongs to {name} already, so {name} cannot belong to it.</source>
        <translation>{parent}이(가) 이미 {name} 소속이므로 {name}을(를) 그 기관에 소속시킬 수 없습니다.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path}이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>{path} is the file that is to be exported from.</source>
        <translation>{path}은(는) 내보낼 내용이 든 파일입니다.</translation>
    </message>
    <message>
        <source>{path} is the file that is to be printed from.</source>
        <translation>{path}은(는) 인쇄할 내용이 든 파일입니다.</translation>
    </message>
    <message>
        <source>{stated} are stated, {seats} seats exist</source>
        <translation>명시된 의석은 {stated}, 실제 의석은 {seats}</translation>
    </message>
    <message>
        <source>{stated} are stated, {seats} seats exist ({differences})</source>
        <translation>명시된 의석은 {stated}, 실제 의석은 {seats}({differences})</translation>
    </message>
    <message>
        <source>{time} (no time zone)</source>
        <translation>{time}(시간대 없음)</translation>
    </message>
    <message>
        <source>{time}, tentative</source>
        <translation>{time}, 잠정</translation>
    </message>
    <message>
        <source>{title} cannot be repeated: its day is not known.</source>
        <translation>{title}을(를) 반복할 수 없습니다. 날짜가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>{title} has already whatever the last edition could give it</source>
        <translation>{title}에는 지난 회차가 줄 수 있는 것이 이미 다 있습니다</translation>
    </message>
    <message>
        <source>{title} has every task of this template already.</source>
        <translation>{title}에 이미 이 템플릿의 할 일이 모두 있습니다.</translation>
    </message>
    <message>
        <source>{title} has no number, so nothing can be counted before it</source>
        <translation>{title}에 번호가 없어 그 앞을 셀 수 없습니다</translation>
    </message>
    <message>
        <source>{title} is one occurrence of a repeated activity.</source>
        <translation>{title}은(는) 반복 활동 중 한 건입니다.</translation>
    </message>
    <message>
        <source>{title} is repeated and needs its day.</source>
        <translation>{title}은(는) 반복되므로 날짜가 필요합니다.</translation>
    </message>
    <message>
        <source>{title}: day and place not known</source>
        <translation>{title}: 날짜와 장소 미정</translation>
    </message>
    <message>
        <source>{title}: day not known</source>
        <translation>{title}: 날짜 미정</translation>
    </message>
    <message>
        <source>{title}: place not known</source>
        <translation>{title}: 장소 미정</translation>
    </message>
    <message>
        <source>{title}: the file and the document differ</source>
        <translation>{title}: 파일과 문서가 서로 다릅니다</translation>
    </message>
    <message>
        <source>{weight} cannot be the weight of an hour</source>
        <translation>{weight}은(는) 시각의 가중치가 될 수 없습니다</translation>
    </message>
    <message>
        <source>{what} until {date}</source>
        <translation>{what}, {date}까지</translation>
    </message>
    <message>
        <source>{what}, once</source>
        <translation>{what}, 한 번</translation>
    </message>
    <message>
        <source>{what}, {count} times</source>
        <translation>{what}, {count}회</translation>
    </message>
    <message>
        <source>{what}: for which regions?</source>
        <translation>{what}: 어느 지역 대상입니까?</translation>
    </message>
    <message>
        <source>{what}: is it number {number}?</source>
        <translation>{what}: {number}회차입니까?</translation>
    </message>
    <message>
        <source>{what}: no row in the calendar for “{words}”</source>
        <translation>{what}: 달력에 “{words}”에 해당하는 행이 없습니다</translation>
    </message>
    <message>
        <source>{what}: when and where?</source>
        <translation>{what}: 언제, 어디입니까?</translation>
    </message>
    <message>
        <source>{what}: which city?</source>
        <translation>{what}: 어느 도시입니까?</translation>
    </message>
    <message>
        <source>{what}: which date?</source>
        <translation>{what}: 어느 날짜입니까?</translation>
    </message>
    <message>
        <source>{year} is no year.</source>
        <translation>{year}은(는) 연도가 아닙니다.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour.</source>
        <translation>“{colour}”은(는) 색이 아닙니다.</translation>
    </message>
    <message>
        <source>“{language}” is no language.</source>
        <translation>“{language}”은(는) 언어가 아닙니다.</translation>
    </message>
    <message>
        <source>“{mail}” is no mail address.</source>
        <translation>“{mail}”은(는) 전자우편 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({detail}).</source>
        <translation>“{name}”을(를) 열 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a template.</source>
        <translation>“{name}”은(는) 템플릿으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder} ({detail}).</source>
        <translation>“{name}”을(를) {folder}에 쓸 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>“{name}” contains commands that run by themselves, which our files never do.</source>
        <translation>“{name}”에 저절로 실행되는 명령이 들어 있습니다. 이 프로그램의 파일에는 그런 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({detail}).</source>
        <translation>“{name}”을(를) 새 형식으로 바꿀 수 없었습니다({detail}).</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder} ({detail}).</source>
        <translation>“{name}”을(를) {folder}에 쓸 수 없었습니다({detail}).</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>“{name}”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” has no membership yet, and so no category.</source>
        <translation>“{name}”은(는) 아직 회원 자격이 없어 구분도 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” has places in its head, foot or notes, of which a document has only one.</source>
        <translation>“{name}”의 머리글, 바닥글 또는 각주에 채울 자리가 있습니다. 이런 부분은 문서 하나에 하나뿐입니다.</translation>
    </message>
    <message>
        <source>“{name}” has places that nobody can fill in: {places}</source>
        <translation>“{name}”에 채울 수 없는 자리가 있습니다: {places}</translation>
    </message>
    <message>
        <source>“{name}” has too many entries: a calendar has at most {limit}.</source>
        <translation>“{name}”의 항목이 너무 많습니다. 달력은 {limit}개까지입니다.</translation>
    </message>
    <message>
        <source>“{name}” has too many lines: a calendar has at most {limit}.</source>
        <translation>“{name}”의 행이 너무 많습니다. 달력은 {limit}행까지입니다.</translation>
    </message>
    <message>
        <source>“{name}” holds an edit that was cut off, by a power failure perhaps.</source>
        <translation>“{name}”에 정전 등으로 중단된 편집이 들어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({detail}).</source>
        <translation>“{name}”이(가) 손상되었습니다({detail}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged: not all of its text could be read.</source>
        <translation>“{name}”이(가) 손상되어 글 일부를 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no calendar file: nothing begins in it.</source>
        <translation>“{name}”은(는) 달력 파일이 아닙니다. 시작되는 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a JSON file.</source>
        <translation>“{name}”은(는) JSON 파일의 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a table.</source>
        <translation>“{name}”은(는) 표의 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>“{name}” is not a GSEF file.</source>
        <translation>“{name}”은(는) GSEF 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>“{name}” is not one person of this file.</source>
        <translation>“{name}”(으)로는 이 파일에서 한 사람을 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is open already in another window.</source>
        <translation>“{name}”이(가) 이미 다른 창에 열려 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} on {host} has had it since {since}.</source>
        <translation>“{name}”이(가) 이미 열려 있습니다. {since}부터 {host}에서 {user} 님이 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is open to read only.</source>
        <translation>“{name}”이(가) 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password: its text cannot be searched.</source>
        <translation>“{name}”은(는) 암호로 보호되어 있어 글을 검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>“{name}”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is too big: {size} MB, and a calendar has at most {limit} MB.</source>
        <translation>“{name}”이(가) 너무 큽니다: {size} MB. 달력은 {limit} MB까지입니다.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program.</source>
        <translation>“{name}”은(는) 이 프로그램의 더 새로운 버전에서 만들었습니다.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of this program.</source>
        <translation>“{name}”은(는) 이 프로그램의 이전 버전에서 만들었습니다.</translation>
    </message>
    <message>
        <source>“{name}” was not added.</source>
        <translation>“{name}”을(를) 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>“{name}”을(를) 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” was not taken as a picture.</source>
        <translation>“{name}”을(를) 그림으로 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>“{number}” is kept as typed: begin with + and the country's code.</source>
        <translation>“{number}”을(를) 입력한 대로 보관합니다. +와 국가 번호로 시작하십시오.</translation>
    </message>
    <message>
        <source>“{number}” is no number that exists. It is kept as typed.</source>
        <translation>“{number}”은(는) 없는 번호입니다. 입력한 대로 보관합니다.</translation>
    </message>
    <message>
        <source>“{number}” was not read as a number. It is kept as typed.</source>
        <translation>“{number}”을(를) 전화번호로 읽을 수 없습니다. 입력한 대로 보관합니다.</translation>
    </message>
    <message>
        <source>“{one}” or “{other}”?</source>
        <translation>“{one}” 또는 “{other}”?</translation>
    </message>
    <message>
        <source>“{part}” is no part of a rule of repetition.</source>
        <translation>“{part}”은(는) 반복 규칙의 요소가 아닙니다.</translation>
    </message>
    <message>
        <source>“{place}” stays empty in the letters to: {names}</source>
        <translation>다음 서한에서는 “{place}”이(가) 비어 있습니다: {names}</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write the month as a word</source>
        <translation>“{text}”은(는) 두 가지로 읽을 수 있습니다. 월을 글자로 쓰십시오</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices.</source>
        <translation>“{text}”은(는) 선택지에 없습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” is not known as a country.</source>
        <translation>“{text}”은(는) 알려진 국가가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” is not read as a date.</source>
        <translation>“{text}”은(는) 날짜로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not the date of an occurrence.</source>
        <translation>“{text}”은(는) 반복 일자가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation>“{text}”을(를) 날짜로 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a due date.</source>
        <translation>“{text}”을(를) 기한으로 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>“{text}” was not understood</source>
        <translation>“{text}”을(를) 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>“{title}” has a section, but no row in the calendar</source>
        <translation>“{title}”은(는) 절은 있으나 달력에 행이 없습니다</translation>
    </message>
    <message>
        <source>“{title}” has more than {limit} lines; the rest was left out.</source>
        <translation>“{title}”의 행이 {limit}개를 넘어 나머지를 뺐습니다.</translation>
    </message>
    <message>
        <source>“{title}” holds more than {limit} components inside each other; what is deeper was left out.</source>
        <translation>“{title}”에 {limit}개가 넘는 구성 요소가 겹겹이 들어 있어 더 깊은 것은 뺐습니다.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it does not say how often.</source>
        <translation>“{title}”은(는) 반복되지 않지만 규칙은 보관합니다: 얼마나 자주인지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it repeats by the minute or the second.</source>
        <translation>“{title}”은(는) 반복되지 않지만 규칙은 보관합니다: 분 또는 초 단위로 반복합니다.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it repeats more than {limit} times a day.</source>
        <translation>“{title}”은(는) 반복되지 않지만 규칙은 보관합니다: 하루에 {limit}번 넘게 반복합니다.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it says both how many times and until when.</source>
        <translation>“{title}”은(는) 반복되지 않지만 규칙은 보관합니다: 횟수와 종료일이 함께 나와 있습니다.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: no year has any of its days.</source>
        <translation>“{title}”은(는) 반복되지 않지만 규칙은 보관합니다: 해당하는 날이 있는 해가 없습니다.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: “{part}” is no part of a rule.</source>
        <translation>“{title}”은(는) 반복되지 않지만 규칙은 보관합니다: “{part}”은(는) 규칙의 일부가 아닙니다.</translation>
    </message>
    <message>
        <source>“{title}” stands in a list, not in the calendar</source>
        <translation>“{title}”은(는) 목록에는 있으나 달력에는 없습니다</translation>
    </message>
    <message>
        <source>“{title}”: a date of its repetition could not be read: {text}</source>
        <translation>“{title}”: 반복 날짜 하나를 읽을 수 없습니다: {text}</translation>
    </message>
    <message>
        <source>“{title}”: a line of more than {limit} characters was left out: {text}</source>
        <translation>“{title}”: {limit}자를 넘는 행 하나를 뺐습니다: {text}</translation>
    </message>
    <message>
        <source>“{title}”: it ends before it begins; its end was left out.</source>
        <translation>“{title}”: 시작 전에 끝나므로 종료 시각을 뺐습니다.</translation>
    </message>
    <message>
        <source>“{title}”: it is not clear which occurrence it stands for: {text}</source>
        <translation>“{title}”: 어느 반복 건인지 분명하지 않습니다: {text}</translation>
    </message>
    <message>
        <source>“{title}”: its end could not be read: {text}</source>
        <translation>“{title}”: 종료 시각을 읽을 수 없습니다: {text}</translation>
    </message>
    <message>
        <source>“{title}”: its {name} was cut after {limit} characters.</source>
        <translation>“{title}”: {name}을(를) {limit}자까지만 남기고 잘랐습니다.</translation>
    </message>
    <message>
        <source>“{words}”: the document names nobody for these places.</source>
        <translation>“{words}”: 문서에 이 자리의 사람 이름이 없습니다.</translation>
    </message>
</context>
</TS>
