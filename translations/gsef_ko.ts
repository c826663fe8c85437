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
        <source>Number who came</source>
        <translation>실제 참석 인원</translation>
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
    <name>ActivityModel</name>
    <message>
        <source>{month}, {count} activities</source>
        <translation>{month}, 활동 {count}건</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>1 row copied</source>
        <translation>1행 복사함</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>{number} rows copied</source>
        <translation>{number}행 복사함</translation>
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
        <source>Item {number} now takes as long as the items under it; its own {time} are set aside.</source>
        <translation>안건 {number}의 시간은 이제 하위 안건의 합계이며 자체 시간 {time}은(는) 쓰지 않습니다.</translation>
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
    <name>BodiesDelegate</name>
    <message>
        <source>Exercised by</source>
        <translation>대표자</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>보유 기관</translation>
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
        <source>nobody</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
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
        <source>Delete</source>
        <translation>삭제</translation>
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
        <source>New body</source>
        <translation>새 기구</translation>
    </message>
    <message>
        <source>No body yet. Add one, such as a board, or import the programme.</source>
        <translation>아직 기구가 없습니다. 이사회와 같은 기구를 추가하거나 사업계획을 가져오십시오.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} 보기</translation>
    </message>
    <message>
        <source>Type a name into the table to say who holds a seat.</source>
        <translation>표에 이름을 입력하여 누가 의석을 맡는지 정하십시오.</translation>
    </message>
</context>
<context>
    <name>BodyInspector</name>
    <message>
        <source>1 seat in the file</source>
        <translation>파일에 의석 1개</translation>
    </message>
    <message>
        <source>13, 2–3, or “as requested”</source>
        <translation>13, 2–3 또는 “요청 시”</translation>
    </message>
    <message>
        <source>7, or 50 %</source>
        <translation>7 또는 50 %</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>줄 추가</translation>
    </message>
    <message>
        <source>Add a line, such as “Observers”</source>
        <translation>“참관인”과 같은 줄 추가</translation>
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
        <source>Classification</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Classification of {name}</source>
        <translation>{name}의 분류</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>소집 통지 일수</translation>
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
        <source>From the document</source>
        <translation>원문에서</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>개최 주기</translation>
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
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation>{name}의 수</translation>
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
        <source>Remove {name}</source>
        <translation>{name} 빼기</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Stated composition</source>
        <translation>명시된 구성</translation>
    </message>
    <message>
        <source>Title of the line</source>
        <translation>줄의 제목</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>{number} must be present</source>
        <translation>{number}명이 출석해야 함</translation>
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
        <source>“{text}” is not a share of the seats. Nothing was changed.</source>
        <translation>“{text}”은(는) 의석의 비율이 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Nothing was changed.</source>
        <translation>“{text}”은(는) 정수가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
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
        <source>Tick all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>모두 해제</translation>
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
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
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
    <name>CountryRow</name>
    <message>
        <source>“{text}” is not known as a country. Nothing was changed.</source>
        <translation>“{text}”은(는) 알려진 국가가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
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
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>기관 찾기</translation>
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
        <source>Members {number}</source>
        <translation>회원 {number}</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>Prospects {number}</source>
        <translation>가입 예상 {number}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
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
        <source>Delegate</source>
        <translation>파견자</translation>
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
        <source>Repetition</source>
        <translation>반복</translation>
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
    <name>MappingPage</name>
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
        <translation>국제 자문위원</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>국제 네트워크</translation>
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
        <source>Find a time</source>
        <translation>시간 찾기</translation>
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
</context>
<context>
    <name>Members</name>
    <message>
        <source>1 seat</source>
        <translation>의석 1개</translation>
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
        <source>quorum {number}</source>
        <translation>정족수 {number}</translation>
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
        <source>1 seat</source>
        <translation>의석 1개</translation>
    </message>
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
        <source>Bodies and seats</source>
        <translation>기구와 의석</translation>
    </message>
    <message>
        <source>Export the members, people or seats shown…</source>
        <translation>표시된 회원, 사람 또는 의석 내보내기…</translation>
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
        <source>Organisations</source>
        <translation>기관</translation>
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
        <source>{number} seats</source>
        <translation>의석 {number}개</translation>
    </message>
    <message>
        <source>{number} shown</source>
        <translation>{number}건 표시</translation>
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
    <name>OrganisationInspector</name>
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
        <source>By the country: {region}</source>
        <translation>국가에 따라: {region}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>도시, 국가</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>날짜 또는 빈칸</translation>
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
        <source>Detail</source>
        <translation>세부 사항</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>이전 이름</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>원문에서</translation>
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
        <source>Membership</source>
        <translation>회원 자격</translation>
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
        <source>No membership</source>
        <translation>회원 자격 없음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
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
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>다른 상태</translation>
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
        <source>Remove {name} from the contacts</source>
        <translation>{name}을(를) 담당자에서 빼기</translation>
    </message>
    <message>
        <source>Remove {state}</source>
        <translation>{state} 빼기</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>시기별 역할</translation>
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
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>{number} more activities</source>
        <translation>활동 {number}건 더</translation>
    </message>
    <message>
        <source>{role}, {body}</source>
        <translation>{role}, {body}</translation>
    </message>
    <message>
        <source>{role}, {title}</source>
        <translation>{role}, {title}</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Clear the filters</source>
        <translation>필터 지우기</translation>
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
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>사업계획 가져오기…</translation>
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
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>회원 자격 없음</translation>
    </message>
    <message>
        <source>No organisation matches these filters.</source>
        <translation>이 필터에 맞는 기관이 없습니다.</translation>
    </message>
    <message>
        <source>No organisation yet. Add one or import the programme.</source>
        <translation>아직 기관이 없습니다. 기관을 추가하거나 사업계획을 가져오십시오.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>상태 정하기</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
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
    <name>PeoplePage</name>
    <message>
        <source>1 person</source>
        <translation>1명</translation>
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
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>사람 찾기</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>직책</translation>
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
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>맞는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody yet. Add a person, or name who holds a seat.</source>
        <translation>아직 아무도 없습니다. 사람을 추가하거나 의석을 맡은 사람을 입력하십시오.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>전자우편 쓰기</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number}명</translation>
    </message>
</context>
<context>
    <name>PersonInspector</name>
    <message>
        <source>Add an organisation</source>
        <translation>기관 추가</translation>
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
        <source>Detail</source>
        <translation>세부 사항</translation>
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
        <source>Food, access</source>
        <translation>식사, 이동 지원</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>원문에서</translation>
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
        <source>Functions</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>고유 문자</translation>
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
        <source>Needs</source>
        <translation>필요 사항</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>기관 없음</translation>
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
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Remove the function at {name}</source>
        <translation>{name} 직책 빼기</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>의석</translation>
    </message>
    <message>
        <source>Secretary General</source>
        <translation>사무총장</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
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
        <source>“{text}” is not a mail address. Nothing was changed.</source>
        <translation>“{text}”은(는) 전자우편 주소가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
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
    <name>PrintCalendarDialog</name>
    <message>
        <source>1 title is not translated and is printed as it was written.</source>
        <translation>제목 1개는 번역이 없어 쓰인 그대로 인쇄합니다.</translation>
    </message>
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
        <source>Close</source>
        <translation>닫기</translation>
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
        <source>Document</source>
        <translation>문서</translation>
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
        <source>Leaves out internal activities and why plans changed.</source>
        <translation>내부용 활동과 계획이 달라진 이유는 뺍니다.</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>활동 목록</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>페이지를 만드는 중…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Only what is filtered</source>
        <translation>필터에 맞는 것만</translation>
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
        <source>Print the calendar</source>
        <translation>달력 인쇄</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>Wall planner</source>
        <translation>벽걸이 계획표</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>{count} titles are not translated and are printed as they were written.</source>
        <translation>제목 {count}개는 번역이 없어 쓰인 그대로 인쇄합니다.</translation>
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
        <source>Add name</source>
        <translation>이름 추가</translation>
    </message>
    <message>
        <source>Begin a new term</source>
        <translation>새 임기 시작</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
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
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>원문에서</translation>
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
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>다른 임기</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Remove the term of {name}</source>
        <translation>{name}의 임기 빼기</translation>
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
        <source>vacant</source>
        <translation>공석</translation>
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
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
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
    <name>TaskCard</name>
    <message>
        <source>1 overdue</source>
        <translation>기한 지남 1건</translation>
    </message>
    <message>
        <source>Add a task by itself</source>
        <translation>따로 할 일 추가</translation>
    </message>
    <message>
        <source>Add a task: visa letters, 3 June</source>
        <translation>할 일 추가: 비자 서한, 6월 3일</translation>
    </message>
    <message>
        <source>Done: {task}. Undo takes it back.</source>
        <translation>완료: {task}. 실행 취소로 되돌릴 수 있습니다.</translation>
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
    <message>
        <source>{number} overdue</source>
        <translation>기한 지남 {number}건</translation>
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
    <name>messages</name>
    <message>
        <source>1 reminder since {day}</source>
        <translation>{day} 이후 알림 1건</translation>
    </message>
    <message>
        <source>A call cannot last {minutes} minutes</source>
        <translation>원격 회의 길이는 {minutes}분일 수 없습니다</translation>
    </message>
    <message>
        <source>A counted day such as 1MO needs FREQ=MONTHLY or FREQ=YEARLY, without BYWEEKNO.</source>
        <translation>1MO처럼 순번이 있는 요일에는 FREQ=MONTHLY 또는 FREQ=YEARLY가 필요하며 BYWEEKNO는 쓸 수 없습니다.</translation>
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
        <source>A line outside any card was left out: {text}</source>
        <translation>연락처 밖에 있는 줄을 뺐습니다: {text}</translation>
    </message>
    <message>
        <source>A line that is no property was left out: {text}</source>
        <translation>속성이 아닌 행을 뺐습니다: {text}</translation>
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
        <source>A part of it declares a document type, which no spreadsheet program writes.</source>
        <translation>파일 일부에 문서 형식 선언이 있습니다. 스프레드시트 프로그램은 그런 것을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>협력 기관에는 이름이 필요합니다.</translation>
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
        <source>A rule ends after a number of times (COUNT) or on a day (UNTIL), not both.</source>
        <translation>규칙은 횟수(COUNT)나 날짜(UNTIL) 중 하나로만 끝납니다.</translation>
    </message>
    <message>
        <source>A rule of repetition is needed.</source>
        <translation>반복 규칙이 필요합니다.</translation>
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
        <source>Acronym</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Add --what organisations, --what people or --what seats.</source>
        <translation>--what organisations(기관), --what people(사람), --what seats(의석) 중 하나를 추가하십시오.</translation>
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
        <source>Add break</source>
        <translation>휴식 추가</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>예시 템플릿 추가</translation>
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
        <source>Add seat holders</source>
        <translation>의석 보유자 추가</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>세션 추가</translation>
    </message>
    <message>
        <source>Add the action {title}</source>
        <translation>과제 추가: {title}</translation>
    </message>
    <message>
        <source>Add the body {name}</source>
        <translation>기구 추가: {name}</translation>
    </message>
    <message>
        <source>Add the direction {title}</source>
        <translation>방향 추가: {title}</translation>
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
        <source>Add the partner {name}</source>
        <translation>협력 기관 추가: {name}</translation>
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
        <source>Add {name}</source>
        <translation>{name} 추가</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>{title} 추가</translation>
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
        <source>Agree on the host, the days and the venue</source>
        <translation>주관 기관, 날짜, 장소 합의</translation>
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
        <source>An invitation asks for an answer, or cancels.</source>
        <translation>초청은 회신을 요청하거나 취소를 알리는 것이어야 합니다.</translation>
    </message>
    <message>
        <source>An invitation or a cancellation is for one activity.</source>
        <translation>초청이나 취소 통지는 활동 하나에 대한 것입니다.</translation>
    </message>
    <message>
        <source>An item takes between 0 and {most} minutes.</source>
        <translation>안건은 0분에서 {most}분까지입니다.</translation>
    </message>
    <message>
        <source>Another job is writing to the file.</source>
        <translation>다른 작업이 파일에 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
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
        <source>At most</source>
        <translation>최대</translation>
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
        <source>Baseline</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Begin a new term of a seat</source>
        <translation>의석의 새 임기 시작</translation>
    </message>
    <message>
        <source>Begin it with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY.</source>
        <translation>FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY 또는 FREQ=YEARLY로 시작하십시오.</translation>
    </message>
    <message>
        <source>Begin the programme of {year}</source>
        <translation>{year}년 사업계획 시작</translation>
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
        <source>Categories</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Change a function of {name}</source>
        <translation>{name} 직책 변경</translation>
    </message>
    <message>
        <source>Change a seat</source>
        <translation>의석 변경</translation>
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
        <source>Change dates of the meeting</source>
        <translation>회의 날짜 변경</translation>
    </message>
    <message>
        <source>Change duration of item {number}</source>
        <translation>안건 {number} 시간 변경</translation>
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
        <source>Change participant</source>
        <translation>참가자 변경</translation>
    </message>
    <message>
        <source>Change place of the meeting</source>
        <translation>회의 장소 변경</translation>
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
        <source>Change state of the meeting</source>
        <translation>회의 상태 변경</translation>
    </message>
    <message>
        <source>Change symbol to {symbol}</source>
        <translation>문서 번호를 {symbol}(으)로 변경</translation>
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
        <source>Change the date of {title}</source>
        <translation>{title} 날짜 변경</translation>
    </message>
    <message>
        <source>Change the edition of {title}</source>
        <translation>{title} 회차 변경</translation>
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
        <source>Change the membership of {name}</source>
        <translation>{name} 회원 자격 변경</translation>
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
        <source>Change the term of a seat</source>
        <translation>의석 임기 변경</translation>
    </message>
    <message>
        <source>Change the title of {title}</source>
        <translation>{title} 제목 변경</translation>
    </message>
    <message>
        <source>Change title of item {number}</source>
        <translation>안건 {number} 제목 변경</translation>
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
        <source>Change whom to ask about {title}</source>
        <translation>{title} 문의처 변경</translation>
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
        <source>Change {number} memberships</source>
        <translation>회원 자격 {number}건 변경</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>{title} 변경</translation>
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
        <source>Choose A3, A4, Letter or Tabloid</source>
        <translation>A3, A4, 레터 또는 타블로이드를 고르십시오</translation>
    </message>
    <message>
        <source>Choose A4 or Letter</source>
        <translation>A4 또는 레터를 고르십시오</translation>
    </message>
    <message>
        <source>Choose CSV, XLSX or ODS.</source>
        <translation>CSV, XLSX, ODS 중에서 고르십시오.</translation>
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
        <source>Choose a folder that you may write in.</source>
        <translation>쓸 수 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>더 늦은 끝을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .xlsx, .ods or .vcf.</source>
        <translation>.csv, .xlsx, .ods 또는 .vcf로 끝나는 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>{ending}(으)로 끝나는 이름을 고르십시오.</translation>
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
        <source>Choose another folder or name, or close the file in other programs.</source>
        <translation>다른 폴더나 이름을 고르거나 다른 프로그램에서 파일을 닫으십시오.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another name for the PDF.</source>
        <translation>PDF에 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose another name for the calendar file.</source>
        <translation>달력 파일에 다른 이름을 고르십시오.</translation>
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
        <source>Choose the activity, or publish the calendar instead.</source>
        <translation>활동을 고르거나 대신 달력을 게시하십시오.</translation>
    </message>
    <message>
        <source>Choose the body of the meeting first</source>
        <translation>먼저 회의의 기구를 고르십시오</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
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
        <source>Comparing with the file</source>
        <translation>파일과 비교하는 중</translation>
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
        <source>Consent given on</source>
        <translation>동의한 날</translation>
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
        <source>Counted from</source>
        <translation>세는 기준</translation>
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
        <source>Created</source>
        <translation>만든 일시</translation>
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
        <source>Days before or after</source>
        <translation>전후 일수</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>소집 통지 일수</translation>
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
        <source>Delete from the agenda</source>
        <translation>의제에서 삭제</translation>
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
        <source>Delete {count} activities</source>
        <translation>활동 {count}건 삭제</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} 삭제</translation>
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
        <source>Deputy</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Dialogue or training with a host city</source>
        <translation>개최 도시와의 대화 또는 교육</translation>
    </message>
    <message>
        <source>Do not trust this copy: ask its sender for another one, or restore a backup.</source>
        <translation>이 사본을 믿지 마십시오. 보낸 사람에게 다시 요청하거나 백업을 복원하십시오.</translation>
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
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>End the repetition of {title}</source>
        <translation>{title} 반복 끝내기</translation>
    </message>
    <message>
        <source>Enter the place first, then confirm it.</source>
        <translation>먼저 장소를 입력한 다음 확정하십시오.</translation>
    </message>
    <message>
        <source>Everything before that edit is there, but nothing can be read until the edit has been taken back.</source>
        <translation>그 편집 이전의 모든 것은 그대로 있지만, 그 편집을 되돌리기 전에는 아무것도 읽을 수 없습니다.</translation>
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
        <source>Fetch or save the calendar again.</source>
        <translation>달력을 다시 받거나 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
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
        <source>Fixed start</source>
        <translation>시작 시각 고정</translation>
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
        <source>Give the first day before the last</source>
        <translation>첫날을 마지막 날보다 앞서게 쓰십시오</translation>
    </message>
    <message>
        <source>Give the id of the one you mean: {ids}</source>
        <translation>해당하는 사람의 식별자를 쓰십시오: {ids}</translation>
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
        <source>Go to a year that has one.</source>
        <translation>사업계획이 있는 해로 가십시오.</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>호칭</translation>
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
        <source>Indent in the agenda</source>
        <translation>의제에서 한 수준 내리기</translation>
    </message>
    <message>
        <source>Indent item {number}</source>
        <translation>안건 {number} 한 수준 내리기</translation>
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
        <source>Issued on</source>
        <translation>발행한 날</translation>
    </message>
    <message>
        <source>It can only be read after it has been brought up to date, which needs the right to write it.</source>
        <translation>새 형식으로 바꾼 뒤에만 읽을 수 있으며, 그러려면 쓰기 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>It cannot be read safely; nothing has been changed.</source>
        <translation>안전하게 읽을 수 없습니다. 아무것도 바꾸지 않았습니다.</translation>
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
        <source>It is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>It is no table that can be read.</source>
        <translation>읽을 수 있는 표가 아닙니다.</translation>
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
        <source>It may have been moved, renamed or deleted.</source>
        <translation>옮겨졌거나 이름이 바뀌었거나 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>It was not said what the table is to hold.</source>
        <translation>표에 무엇을 담을지 정하지 않았습니다.</translation>
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
        <source>Its characters cannot be read.</source>
        <translation>글자를 읽을 수 없습니다.</translation>
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
        <source>Its start cannot be read: {text}</source>
        <translation>시작을 읽을 수 없습니다: {text}</translation>
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
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>담당</translation>
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
        <source>Look at its days and months.</source>
        <translation>규칙의 날과 월을 확인하십시오.</translation>
    </message>
    <message>
        <source>Look for it in {folder}, or restore a backup.</source>
        <translation>{folder}에서 찾거나 백업을 복원하십시오.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>전자우편</translation>
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
        <source>Make the place of {title} tentative</source>
        <translation>{title} 장소를 잠정으로</translation>
    </message>
    <message>
        <source>Make {count} dates tentative</source>
        <translation>날짜 {count}건을 잠정으로</translation>
    </message>
    <message>
        <source>Mark as present</source>
        <translation>출석으로 표시</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Meetings, agendas and participants</source>
        <translation>회의, 의제, 참가자</translation>
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
        <source>Move in the agenda</source>
        <translation>의제에서 옮기기</translation>
    </message>
    <message>
        <source>Move item {number}</source>
        <translation>안건 {number} 옮기기</translation>
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
        <source>Narrow {title} to {date}</source>
        <translation>{title} 날짜를 {date}(으)로 좁히기</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>필요 사항</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>Night in {cities}</source>
        <translation>{cities}: 심야</translation>
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
        <source>No file has been made.</source>
        <translation>파일을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>No month is given</source>
        <translation>월이 없습니다</translation>
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
        <source>Nobody in the file is called {name}.</source>
        <translation>파일에 {name}(이)라는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody knows these time zones: {names}.</source>
        <translation>알 수 없는 시간대입니다: {names}.</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>이름이 없습니다</translation>
    </message>
    <message>
        <source>None of these dates can be confirmed: their days are not known.</source>
        <translation>이 가운데 확정할 수 있는 날짜가 없습니다. 며칠인지 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Note on the organisation</source>
        <translation>기관 비고</translation>
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
        <source>Nothing has been written.</source>
        <translation>아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>그 안의 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바꾸지 않았습니다.</translation>
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
        <source>Occurrence</source>
        <translation>반복 일자</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation>기간의 한쪽 끝이 없습니다</translation>
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
        <source>Only one table can be imported at a time.</source>
        <translation>표는 한 번에 하나만 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Only the first of several mail addresses has a field.</source>
        <translation>전자우편 주소가 여럿이면 첫 번째만 항목에 들어갑니다.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew.</source>
        <translation>스프레드시트 프로그램에서 열어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Open it in the window once: it is kept as a backup and brought up to date.</source>
        <translation>창에서 한 번 여십시오. 백업을 보관한 뒤 새 버전에 맞게 바꿉니다.</translation>
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
        <source>Participants</source>
        <translation>참가자</translation>
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
        <source>People</source>
        <translation>사람</translation>
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
        <source>Plan back {title} from {template}</source>
        <translation>{template}(으)로 {title} 역산 계획</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>순서</translation>
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
        <source>Put {title} back into its window</source>
        <translation>{title} 날짜를 원래 기간으로 되돌리기</translation>
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
        <source>Reading {file}</source>
        <translation>{file}을(를) 읽는 중</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
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
        <source>Reminder, days before</source>
        <translation>며칠 전 알림</translation>
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
        <source>Remove participant</source>
        <translation>참가자 빼기</translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation>참가자 여러 명 빼기</translation>
    </message>
    <message>
        <source>Remove the plan of {title}</source>
        <translation>{title} 계획 빼기</translation>
    </message>
    <message>
        <source>Rename meeting</source>
        <translation>회의 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename the template {title}</source>
        <translation>템플릿 이름 바꾸기: {title}</translation>
    </message>
    <message>
        <source>Reopen the task {title}</source>
        <translation>할 일 다시 열기: {title}</translation>
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
        <source>Row {row} says something else of the same one.</source>
        <translation>{row}행에는 같은 대상의 내용이 다르게 적혀 있습니다.</translation>
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
        <source>Several files can be imported at once only if all of them are calendar files.</source>
        <translation>여러 파일은 모두 달력 파일일 때만 한꺼번에 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>중요도</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>짧은 제목</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Something in the file cannot be read ({detail}).</source>
        <translation>파일 안에 읽을 수 없는 것이 있습니다({detail}).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
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
        <source>Stands under</source>
        <translation>상위 항목</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
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
        <source>Symbol</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take presence back</source>
        <translation>출석 표시 취소</translation>
    </message>
    <message>
        <source>Take up a finding again</source>
        <translation>점검 결과 다시 다루기</translation>
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
        <source>Telephone</source>
        <translation>전화</translation>
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
        <source>The meetings in this file are: {symbols}.</source>
        <translation>이 파일에 있는 회의: {symbols}.</translation>
    </message>
    <message>
        <source>The place of {title} cannot be confirmed: it is not known.</source>
        <translation>{title}의 장소를 확정할 수 없습니다. 장소가 정해지지 않았습니다.</translation>
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
        <source>The session would end at {end}, before it begins at {start}</source>
        <translation>세션이 {start}에 시작하기도 전인 {end}에 끝나게 됩니다</translation>
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
        <source>The text is too long for a date</source>
        <translation>날짜로 보기에는 글이 너무 깁니다</translation>
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
        <source>There are no meetings with a symbol in this file.</source>
        <translation>이 파일에는 문서 번호가 있는 회의가 없습니다.</translation>
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
        <source>There is no backup of today; your file is unchanged.</source>
        <translation>오늘의 백업이 없습니다. 파일은 그대로입니다.</translation>
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
        <source>There is no meeting {reference} in this file.</source>
        <translation>이 파일에 {reference} 회의가 없습니다.</translation>
    </message>
    <message>
        <source>There is no number {number}</source>
        <translation>{number}(이)라는 번호는 없습니다</translation>
    </message>
    <message>
        <source>There is no paper called {paper}</source>
        <translation>{paper}(이)라는 용지는 없습니다</translation>
    </message>
    <message>
        <source>There is no programme of {year} to copy.</source>
        <translation>복사할 {year}년 사업계획이 없습니다.</translation>
    </message>
    <message>
        <source>There is no time “{text}”</source>
        <translation>“{text}”(이)라는 시각은 없습니다</translation>
    </message>
    <message>
        <source>These days do not follow each other</source>
        <translation>이 날짜들은 이어지지 않습니다</translation>
    </message>
    <message>
        <source>This activity is not repeated any more.</source>
        <translation>이 활동은 더 이상 반복되지 않습니다.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>예도 아니요도 아닙니다.</translation>
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
        <source>This is no language that is known.</source>
        <translation>알 수 없는 언어입니다.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>전자우편 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>여기서 알 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>This meeting has no body whose rule it could be</source>
        <translation>이 회의에는 규칙을 적용할 기구가 없습니다</translation>
    </message>
    <message>
        <source>This place may not be written to. What was there before has not been changed.</source>
        <translation>이곳에는 쓸 수 없습니다. 이전 내용은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: something it wrote has been changed since.</source>
        <translation>이 단계는 실행을 취소할 수 없습니다. 그 뒤에 내용이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>This value does not fit the others of the record.</source>
        <translation>이 값은 기록의 다른 값과 맞지 않습니다.</translation>
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
        <source>Two months are given for one day</source>
        <translation>하루에 두 달이 적혀 있습니다</translation>
    </message>
    <message>
        <source>Two writings of one name, or two names? Nothing has been changed.</source>
        <translation>한 이름의 두 표기입니까, 서로 다른 이름입니까? 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Type a day, or how long before or after the activity, such as 6 weeks before.</source>
        <translation>날짜를 입력하거나, 6주 전과 같이 활동의 얼마나 앞인지 뒤인지 입력하십시오.</translation>
    </message>
    <message>
        <source>Type a later end.</source>
        <translation>더 늦은 끝을 입력하십시오.</translation>
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
        <source>Value</source>
        <translation>값</translation>
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
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>세는 대상</translation>
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
        <source>Work and products over the year</source>
        <translation>한 해의 작업과 결과물</translation>
    </message>
    <message>
        <source>Working hours in every city</source>
        <translation>모든 도시에서 근무 시간</translation>
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
        <source>absent</source>
        <translation>결석</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>자문위원</translation>
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
        <source>chair</source>
        <translation>의장</translation>
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
        <source>local government</source>
        <translation>지방정부</translation>
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
        <source>planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>present</source>
        <translation>출석</translation>
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
        <source>regional network</source>
        <translation>지역 네트워크</translation>
    </message>
    <message>
        <source>research institute</source>
        <translation>연구기관</translation>
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
        <source>suspended</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>잠정</translation>
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
        <source>vice chair</source>
        <translation>부의장</translation>
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
        <source>{body}, {words}: {number} or {named}?</source>
        <translation>{body}, {words}: {number} 또는 {named}?</translation>
    </message>
    <message>
        <source>{body}: the total is not the sum of its rows</source>
        <translation>{body}: 합계가 각 행의 합과 다릅니다</translation>
    </message>
    <message>
        <source>{body}: {number} still without a name</source>
        <translation>{body}: 아직 이름 없는 자리 {number}</translation>
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
        <source>{name} has no value.</source>
        <translation>{name}에 값이 없습니다.</translation>
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
        <source>{name} takes numbers from {least} to {most}, not {value}.</source>
        <translation>{name}에는 {least}에서 {most}까지의 수를 씁니다. {value}은(는) 쓸 수 없습니다.</translation>
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
        <source>{title} has every task of this template already.</source>
        <translation>{title}에 이미 이 템플릿의 할 일이 모두 있습니다.</translation>
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
        <source>“{name}” cannot be opened ({detail}).</source>
        <translation>“{name}”을(를) 열 수 없습니다({detail}).</translation>
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
        <source>“{name}” is empty.</source>
        <translation>“{name}”이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no calendar file: nothing begins in it.</source>
        <translation>“{name}”은(는) 달력 파일이 아닙니다. 시작되는 것이 없습니다.</translation>
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
        <source>“{name}” was not saved.</source>
        <translation>“{name}”을(를) 저장하지 않았습니다.</translation>
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
        <source>“{text}” can be read in two ways: write the month as a word</source>
        <translation>“{text}”은(는) 두 가지로 읽을 수 있습니다. 월을 글자로 쓰십시오</translation>
    </message>
    <message>
        <source>“{text}” is not the date of an occurrence.</source>
        <translation>“{text}”은(는) 반복 일자가 아닙니다.</translation>
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
