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
        <source>Detail</source>
        <translation>세부 사항</translation>
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
        <source>From the document</source>
        <translation>원문에서</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>개최됨</translation>
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
        <source>Make it a meeting</source>
        <translation>회의로 만들기</translation>
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
        <source>Open edition {number}, {date}</source>
        <translation>제{number}회({date}) 열기</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>회의 열기</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
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
        <source>Remove {name}</source>
        <translation>{name} 빼기</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
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
        <source>to be confirmed</source>
        <translation>확정 필요</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”은(는) 정수가 아닙니다.</translation>
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
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Organization or person</source>
        <translation>기관 또는 사람</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
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
        <source>Item</source>
        <translation>안건</translation>
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
        <source>Shorten item {number} to {minutes} min</source>
        <translation>안건 {number}을(를) {minutes}분으로 줄이기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>{day} is {time} over.</source>
        <translation>{day}: {time} 초과했습니다.</translation>
    </message>
    <message>
        <source>{language}: {count} item titles missing</source>
        <translation>{language}: 안건 제목 {count}개 없음</translation>
    </message>
    <message>
        <source>{language}: {count} texts are printed in another language</source>
        <translation>{language}: 글 {count}개가 다른 언어로 인쇄됩니다</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Day not known</source>
        <translation>날짜 미정</translation>
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
        <source>The fixed start is missed by {time}</source>
        <translation>정한 시작 시각과 {time} 어긋납니다</translation>
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
        <source>Break</source>
        <translation>휴식</translation>
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
        <source>Day</source>
        <translation>날짜</translation>
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
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>지난 회의에서</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>한 수준 내리기</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
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
        <source>No items yet. Add an item or start from the last meeting.</source>
        <translation>아직 안건이 없습니다. 안건을 추가하거나 지난 회의에서 가져오십시오.</translation>
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
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>하위 안건</translation>
    </message>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>09:30–13:00과 같이 시간을 입력하십시오.</translation>
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
    <name>Calendar</name>
    <message>
        <source>: 1 day of {days}</source>
        <translation>: {days} 중 하루</translation>
    </message>
    <message>
        <source>Arrow keys go from activity to activity. Shift or Alt with the arrow keys moves the selected one by a day or a week; Ctrl+Shift with the arrow keys makes it longer or shorter. Enter opens it, C confirms its date, Delete deletes it. Insert begins a new one; so does dragging over empty days. Esc cancels.</source>
        <translation>화살표 키로 활동 사이를 오갑니다. Shift 또는 Alt와 화살표 키는 고른 활동을 하루 또는 한 주 옮기고, Ctrl+Shift와 화살표 키는 늘리거나 줄입니다. Enter는 열기, C는 날짜 확정, Delete는 삭제입니다. Insert를 누르거나 빈 날짜 위를 끌면 새 활동이 시작됩니다. Esc는 취소입니다.</translation>
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
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>개최됨</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>사업 분야 {number}</translation>
    </message>
    <message>
        <source>Make the date tentative</source>
        <translation>날짜를 잠정으로</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>옮기기…</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>사업 분야 없음</translation>
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
        <source>Participant</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Reinstate activity</source>
        <translation>활동 되살리기</translation>
    </message>
    <message>
        <source>Set line</source>
        <translation>사업 분야 정하기</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>{year}, {count} activities. {help}</source>
        <translation>{year}년, 활동 {count}건. {help}</translation>
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
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>다음 해</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>지난해</translation>
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
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Activities of the year</source>
        <translation>올해의 활동</translation>
    </message>
</context>
<context>
    <name>CalendarListModel</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>월 미정</translation>
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
    <message>
        <source>{month}, {count} activities</source>
        <translation>{month}, 활동 {count}건</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>1 activity</source>
        <translation>활동 1건</translation>
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
        <source>Go to today</source>
        <translation>오늘로 가기</translation>
    </message>
    <message>
        <source>Import the programme…</source>
        <translation>사업계획 가져오기…</translation>
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
        <source>One day of these {days}, not yet fixed</source>
        <translation>{days} 중 하루, 아직 정해지지 않음</translation>
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
        <source>Same days as {other}, {place}</source>
        <translation>{other}({place})와(과) 같은 날</translation>
    </message>
    <message>
        <source>Show all activities</source>
        <translation>모든 활동 보기</translation>
    </message>
    <message>
        <source>Show the year as a list</source>
        <translation>한 해를 목록으로 보기</translation>
    </message>
    <message>
        <source>Show the year as a planner</source>
        <translation>한 해를 연간 계획표로 보기</translation>
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
        <source>{count} without a day</source>
        <translation>날짜 미정 {count}건</translation>
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
        <source>No day, no place or no row</source>
        <translation>날짜, 장소 또는 행이 없음</translation>
    </message>
    <message>
        <source>Two parts of the document disagree</source>
        <translation>문서의 두 부분이 서로 다름</translation>
    </message>
    <message>
        <source>Two places on the same days</source>
        <translation>같은 날에 두 장소</translation>
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
        <source>Dark theme</source>
        <translation>어두운 테마</translation>
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
        <source>Next year</source>
        <translation>다음 해</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>최근 파일 열기</translation>
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
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>{number} more in the calendar</source>
        <translation>달력에 {number}건 더</translation>
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
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Programme documents (*.txt);;All files (*)</source>
        <translation>사업계획 문서 (*.txt);;모든 파일 (*)</translation>
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
        <source>No day, no place or no row</source>
        <translation>날짜, 장소 또는 행이 없음</translation>
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
        <source>Two places on the same days</source>
        <translation>같은 날에 두 장소</translation>
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
    <name>GoalCard</name>
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
        <source>not read: “{text}”</source>
        <translation>읽지 못함: “{text}”</translation>
    </message>
    <message>
        <source>not recognised: “{text}”</source>
        <translation>알아보지 못함: “{text}”</translation>
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
        <source>Fixed start</source>
        <translation>시작 시각 고정</translation>
    </message>
    <message>
        <source>Follows the item before</source>
        <translation>앞 안건에 이어서</translation>
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
        <source>Agenda item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
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
        <source>Detail</source>
        <translation>세부 사항</translation>
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
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
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
        <source>Programme</source>
        <translation>사업계획</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>사업 분야</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
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
        <source>Term of a seat</source>
        <translation>의석 임기</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
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
    <name>Legend</name>
    <message>
        <source>Language chips: filled is ready, underlined is draft, dashed is missing</source>
        <translation>언어본: 채움은 준비됨, 밑줄은 초안, 점선은 없음</translation>
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
    <name>ListPage</name>
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
        <source>Online</source>
        <translation>온라인</translation>
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
        <source>Copy the agenda of the last meeting of this body</source>
        <translation>이 기구의 지난 회의 의제 복사</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>지난 회의에서</translation>
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
        <source>Meetings</source>
        <translation>회의</translation>
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
        <source>State</source>
        <translation>상태</translation>
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
    <name>Meetings</name>
    <message>
        <source>Advisor</source>
        <translation>자문위원</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>불참</translation>
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
        <source>English</source>
        <translation>영어</translation>
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
        <translation>국제자문위원</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>국제네트워크</translation>
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
        <source>Regional network</source>
        <translation>지역네트워크</translation>
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
        <translation>{hours}시간 {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>1 meeting</source>
        <translation>회의 1건</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation>회의 목록으로</translation>
    </message>
    <message>
        <source>Item {number} selected</source>
        <translation>안건 {number} 선택됨</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>회의 {count}건</translation>
    </message>
    <message>
        <source>{name} selected</source>
        <translation>{name} 선택됨</translation>
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
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Earlier weeks</source>
        <translation>이전 주</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>이후 주</translation>
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
    <name>ParticipantPanel</name>
    <message>
        <source>Add name</source>
        <translation>이름 추가</translation>
    </message>
    <message>
        <source>Attendance is ticked off in the list, day by day, from {day} on.</source>
        <translation>출석은 {day}부터 목록에서 날마다 표시합니다.</translation>
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
        <source>Language</source>
        <translation>언어</translation>
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
        <source>Show among the members</source>
        <translation>회원 화면에서 보기</translation>
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
    <name>ParticipantsInspector</name>
    <message>
        <source>Details</source>
        <translation>세부 내용</translation>
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
        <source>as requested</source>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>not noted as present</source>
        <translation>출석 표시 없음</translation>
    </message>
    <message>
        <source>present</source>
        <translation>출석</translation>
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
        <source>Attends</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>참가자 명단</translation>
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
    <name>PdfPreview</name>
    <message>
        <source>Preview of the printed page</source>
        <translation>인쇄 쪽 미리보기</translation>
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
    <name>PreviewPanel</name>
    <message>
        <source>Before you print</source>
        <translation>인쇄하기 전에</translation>
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
        <source>Next page</source>
        <translation>다음 쪽</translation>
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
        <source>Page {page} of {pages}</source>
        <translation>{pages}쪽 중 {page}쪽</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
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
        <source>{number} activities in the programme</source>
        <translation>사업계획에 활동 {number}건</translation>
    </message>
</context>
<context>
    <name>QuorumGauge</name>
    <message>
        <source>Apologies {count}</source>
        <translation>불참 {count}</translation>
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
        <source>Yes {count}</source>
        <translation>참석 {count}</translation>
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
        <source>Working languages: {languages}.</source>
        <translation>사용 언어: {languages}.</translation>
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
        <source>Open {title}, {date}</source>
        <translation>{title}({date}) 열기</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
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
        <source>This time zone is not known. Type one such as Europe/Madrid.</source>
        <translation>알 수 없는 시간대입니다. Europe/Madrid와 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
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
    <name>TitledInspector</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부 사항</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>원문에서</translation>
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
    <name>YearPlanner</name>
    <message>
        <source>New date of {title}</source>
        <translation>{title}의 새 날짜</translation>
    </message>
    <message>
        <source>Title of the new activity, {days}</source>
        <translation>새 활동의 제목, {days}</translation>
    </message>
    <message>
        <source>Year planner</source>
        <translation>연간 계획표</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A file cannot be copied onto itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting's number begins with 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month has no quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quorum is at least one seat, and a share lies between none and all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with the same id is already in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is given, but no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Add a function of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a seat to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>휴식 추가</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>안건 추가</translation>
    </message>
    <message>
        <source>Add items, or paste them from a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add seat holders</source>
        <translation>의석 보유자 추가</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the body {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the direction {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the indicator {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the line {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the partner {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>An activity needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item takes between 0 and {most} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is writing to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Begin the programme of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies, seats and composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Both are taken for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>자격</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change body of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dates of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change duration of item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language of a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change meeting format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change meeting number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name of a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change organisation of a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change place of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quorum rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role at the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change state of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change symbol to {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the edition of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the length of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the line of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the membership of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the place of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the series of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title of item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change way of attending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who holds a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change working languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a programme of activities saved as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its disk is connected, then close the file and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write there, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists, that you may read it, and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose A4 or Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that this program has made; import other documents from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file of at most {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an older or a newer backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organisation or a person, or type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or name, or close the file in other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the body of the meeting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first, or open it to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Confirm the date of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the place of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy agenda of the last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write in and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
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
        <source>Days of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Delete from the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>회의 삭제</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this copy: ask its sender for another one, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents cannot be printed in the language “{language}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Duplicate item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Editions are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the place first, then confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>예상 인원</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>시작 시각 고정</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be read after it has been brought up to date, which needs the right to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read safely; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been deleted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been deleted, or was never here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been entered from its section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been entered from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a {format} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is announced in its own section alone. Nothing has been entered in the calendar for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its characters cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
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
        <source>Lead</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Look for it in {folder}, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the date of {title} tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the place of {title} tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Meetings, agendas and participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>More than one day is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one range is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one time is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>No calendar was found: a table with columns for the date and the contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy has been made; your file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of the month is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme of activities was recognised in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Notes for the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part says “{one}”. The calendar says “{other}”. The calendar’s words have been taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a file of its own, which brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the version of the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document in a word processor, save it as plain text, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the history of the record and put back the values you want one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Paste item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
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
        <source>Proposed decision</source>
        <translation>결정안</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Put back an earlier value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the other fields that changed with it first, or undo that edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>정족수</translation>
    </message>
    <message>
        <source>Quorum as a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the character, or leave it out</source>
        <translation type="unfinished"></translation>
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
        <source>Restore the newest backup, or open another copy of the file.</source>
        <translation type="unfinished"></translation>
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
        <source>Save a copy elsewhere and edit that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the file in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy on another disk now, and close and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
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
        <source>Set aside a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set duration to {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day first, then confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>짧은 제목</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Spelling: {one} or {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
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
        <source>Strategic direction</source>
        <translation>전략 방향</translation>
    </message>
    <message>
        <source>Strategic directions and indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take presence back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up a finding again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for one person, entered as {name}: a letter is left out more often than one is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>That month has no day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That month has no week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That year has no week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be read ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{name}” is not as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{name}” was made by an older version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar’s title says “{one}”. The section says “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of {title} cannot be confirmed: its day is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the week does not fit the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days and the place are the same, the titles are not. They are kept as one activity, with the calendar’s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while the file was being written ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was there before has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “{name}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document says “{new}”. The file keeps “{old}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit could not be made ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit does not fit the file ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit was not made; everything before it is safely in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can no longer be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups cannot be made ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading counts it as number {number}; {count} earlier ones are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meetings in this file are: {symbols}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of {title} cannot be confirmed: it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row gives the number {number} and names {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows add up to {low}–{high}, the total says {least}–{most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session would end at {end}, before it begins at {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two ends are not given in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>There are no meetings with a symbol in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of today; your file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier meeting with an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting {reference} in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper called {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days do not follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no body whose rule it could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place may not be written to. What was there before has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back: something it wrote has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value does not fit the others of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Two months are given for one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two writings of one name, or two names? Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title, or choose an activity of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an end after the start, or make two sessions where a meeting runs past midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the deletion, or look for it with the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the running work to end and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>세는 대상</translation>
    </message>
    <message>
        <source>What was there before has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are looking for is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wanted to delete is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>예상 참가자</translation>
    </message>
    <message>
        <source>Work and products over the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event we attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regional network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research institute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vice chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}, {words}: {number} or {named}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}: the total is not the sum of its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}: {number} still without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has too many lines, or lines that are too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a text file. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for a programme of activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} and {there}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: the file and the document differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: for which regions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: is it number {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: no row in the calendar for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: when and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: which city?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: which date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder} ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” contains commands that run by themselves, which our files never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder} ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a GSEF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open already in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} on {host} has had it since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” or “{other}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write the month as a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be printed: no font has the character {character}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has a section, but no row in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” stands in a list, not in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: the document names nobody for these places.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
