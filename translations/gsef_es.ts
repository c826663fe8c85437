<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GSEF Desktop</source>
        <translation>Acerca de GSEF Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Log file: {path}</source>
        <translation>Registro: {path}</translation>
    </message>
    <message>
        <source>Version {version}. Planning software for the secretariat of an international network of cities.</source>
        <translation>Versión {version}. Programa de planificación para la secretaría de una red internacional de ciudades.</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>ActionDraft</name>
    <message>
        <source>New action item</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
</context>
<context>
    <name>ActionItemInspector</name>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>From decision</source>
        <translation>Decisión de origen</translation>
    </message>
    <message>
        <source>Names between commas, or any words</source>
        <translation>Nombres separados por comas, o texto libre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>Open decision {name}</source>
        <translation>Abrir la decisión {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>{number} days before</source>
        <translation>{number} días antes</translation>
    </message>
</context>
<context>
    <name>ActionLineWidget</name>
    <message>
        <source>Done: {task}</source>
        <translation>Hecha: {task}</translation>
    </message>
    <message>
        <source>Open the action item</source>
        <translation>Abrir la tarea</translation>
    </message>
</context>
<context>
    <name>ActionsRegister</name>
    <message>
        <source>Action items of all meetings</source>
        <translation>Tareas de todas las reuniones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Done {date}</source>
        <translation>Hecha: {date}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>No action item matches.</source>
        <translation>Ninguna tarea coincide.</translation>
    </message>
    <message>
        <source>No action items yet. Record them in the minutes of a meeting.</source>
        <translation>Aún no hay tareas. Anótelas en el acta de una reunión.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Search in the action items</source>
        <translation>Buscar en las tareas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>ActivityInspector</name>
    <message>
        <source>8–9 July 2019, last week of May, ?</source>
        <translation>8 y 9 de julio de 2019, última semana de mayo, ?</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Añadir un socio</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>Cancelar la actividad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>City, country, or online</source>
        <translation>Ciudad, país o en línea</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previstos</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>Número previsto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Keep date and place as the plan</source>
        <translation>Guardar fecha y lugar como plan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Idioma del título</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Mail cancellation…</source>
        <translation>Enviar cancelación…</translation>
    </message>
    <message>
        <source>Mail invitation…</source>
        <translation>Enviar invitación…</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Sin línea</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Number who came</source>
        <translation>Número de asistentes</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Other editions</source>
        <translation>Otras ediciones</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Nuestro papel</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place is confirmed</source>
        <translation>El lugar está confirmado</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Línea del programa</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Report, list, estimate…</source>
        <translation>Informe, lista, estimación…</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Save cancellation…</source>
        <translation>Guardar cancelación…</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Guardar invitación…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of the number who came</source>
        <translation>Fuente del número de asistentes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>Países destinatarios</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>The date is kept as text: {reason}</source>
        <translation>La fecha se conserva como texto: {reason}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This is a meeting</source>
        <translation>Es una reunión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quiénes</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Público previsto</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» no es un número entero.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>{month}, {count} activities</source>
        <translation>{month}, {count} actividades</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>Call</source>
        <translation>Teleconferencia</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Event we attend</source>
        <translation>Evento externo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Our event</source>
        <translation>Evento propio</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>We co-organize</source>
        <translation>Coorganizamos</translation>
    </message>
    <message>
        <source>We organize</source>
        <translation>Organizamos</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Participamos</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Organization or person</source>
        <translation>Organización o persona</translation>
    </message>
</context>
<context>
    <name>AdoptionOffer</name>
    <message>
        <source>Add to the agenda</source>
        <translation>Añadir al orden del día</translation>
    </message>
    <message>
        <source>The minutes of {meeting} wait for their adoption.</source>
        <translation>El acta de {meeting} está pendiente de aprobación.</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Hours not set</source>
        <translation>Horario sin fijar</translation>
    </message>
    <message>
        <source>Hours, such as 09:30–13:00</source>
        <translation>Horario, p. ej., 09:30–13:00</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>AgendaInspector</name>
    <message>
        <source>Agenda: page and item</source>
        <translation>Orden del día: página y punto</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Puntos en espera</translation>
    </message>
    <message>
        <source>End at {time}</source>
        <translation>Fin a las {time}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Move item {number} to {day}</source>
        <translation>Mover el punto {number} al {day}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Papers: {drafts} drafts, {missing} versions missing</source>
        <translation>Documentos: {drafts} borradores, faltan {missing} versiones</translation>
    </message>
    <message>
        <source>Put item {number} off to some next meeting</source>
        <translation>Aplazar el punto {number} a una próxima reunión</translation>
    </message>
    <message>
        <source>Shorten item {number} to {minutes} min</source>
        <translation>Acortar el punto {number} a {minutes} min</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>a later session</source>
        <translation>una sesión posterior</translation>
    </message>
    <message>
        <source>{day} is {time} over.</source>
        <translation>{day}: se excede en {time}.</translation>
    </message>
    <message>
        <source>{language}: 1 item title missing</source>
        <translation>{language}: falta 1 título de punto</translation>
    </message>
    <message>
        <source>{language}: 1 text is printed in another language</source>
        <translation>{language}: 1 texto se imprime en otro idioma</translation>
    </message>
    <message>
        <source>{language}: {count} item titles missing</source>
        <translation>{language}: faltan {count} títulos de puntos</translation>
    </message>
    <message>
        <source>{language}: {count} texts are printed in another language</source>
        <translation>{language}: {count} textos se imprimen en otro idioma</translation>
    </message>
    <message>
        <source>{name} leads items {first} and {second}, which run at the same time.</source>
        <translation>{name} dirige los puntos {first} y {second}, que se tratan a la vez.</translation>
    </message>
</context>
<context>
    <name>AgendaMenus</name>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>Añadir una pausa</translation>
    </message>
    <message>
        <source>Add day or session</source>
        <translation>Añadir día o sesión</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Add item after</source>
        <translation>Añadir un punto después</translation>
    </message>
    <message>
        <source>Add sub-item</source>
        <translation>Añadir un subpunto</translation>
    </message>
    <message>
        <source>Another session on this day</source>
        <translation>Otra sesión ese día</translation>
    </message>
    <message>
        <source>Carry over from the last meeting…</source>
        <translation>Retomar de la última reunión…</translation>
    </message>
    <message>
        <source>Compare with the last agenda…</source>
        <translation>Comparar con el último orden del día…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Consent agenda</source>
        <translation>Puntos sin debate</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Eliminar esta sesión</translation>
    </message>
    <message>
        <source>Delete this session with its items</source>
        <translation>Eliminar esta sesión con sus puntos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate to the next day</source>
        <translation>Duplicar al día siguiente</translation>
    </message>
    <message>
        <source>In parallel with the item before</source>
        <translation>En paralelo con el punto anterior</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Bajar de nivel</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Marcar como</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Subir de nivel</translation>
    </message>
    <message>
        <source>Paste lines as items</source>
        <translation>Pegar las líneas como puntos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Put off to some next meeting</source>
        <translation>Aplazar a una próxima reunión</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Punto permanente</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Carried over from {meeting}</source>
        <translation>Retomado de {meeting}</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Consent agenda: adopted without discussion</source>
        <translation>Puntos sin debate: se aprueban sin discusión</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Día por precisar</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>In parallel with the item before it</source>
        <translation>En paralelo con el punto anterior</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>Responsable: {lead}</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Outside the dates</source>
        <translation>Fuera de las fechas</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Se solapa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Doc.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Listo en</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Punto permanente</translation>
    </message>
    <message>
        <source>The fixed start is missed by {time}</source>
        <translation>La hora fija no se cumple por {time}</translation>
    </message>
    <message>
        <source>The time of the items under it; its own {time} are set aside</source>
        <translation>La duración de los puntos que agrupa; la suya propia ({time}) se deja de lado</translation>
    </message>
    <message>
        <source>This start is fixed</source>
        <translation>Esta hora de inicio es fija</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation>{day}: {title}</translation>
    </message>
    <message>
        <source>{lead} leads another item at the same time</source>
        <translation>{lead} dirige otro punto al mismo tiempo</translation>
    </message>
    <message>
        <source>{time} free</source>
        <translation>{time} libres</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title} (continuación)</translation>
    </message>
    <message>
        <source>{used} of {available}</source>
        <translation>{used} de {available}</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Add a break after the current item (Ctrl+B)</source>
        <translation>Añadir una pausa tras el punto actual (Ctrl+B)</translation>
    </message>
    <message>
        <source>Add a day or another session</source>
        <translation>Añadir un día u otra sesión</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Add an item after the current one (Enter)</source>
        <translation>Añadir un punto tras el actual (Entrar)</translation>
    </message>
    <message>
        <source>Add an item under the current one (Ctrl+Enter)</source>
        <translation>Añadir un subpunto al actual (Ctrl+Entrar)</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>A partir de una plantilla…</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Item {number} now takes as long as the items under it; its own {time} are set aside.</source>
        <translation>El punto {number} dura ahora lo mismo que los puntos que agrupa; su propia duración ({time}) se deja de lado.</translation>
    </message>
    <message>
        <source>No items yet. Add an item, or start from the last meeting or a template.</source>
        <translation>Aún no hay puntos. Añada uno, o parta de la última reunión o de una plantilla.</translation>
    </message>
    <message>
        <source>Put off to some next meeting. The backlog beside the agenda has it.</source>
        <translation>Aplazado a una próxima reunión. Está entre los puntos en espera, junto al orden del día.</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>Subpunto</translation>
    </message>
</context>
<context>
    <name>AgendaTree</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Enter adds an item, Tab and Shift+Tab indent and outdent, Alt with the arrows moves, Esc leaves the table</source>
        <translation>Entrar añade un punto, Tab y Mayús+Tab cambian el nivel, Alt con las flechas mueve, Esc sale de la tabla</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type the amount with its currency, such as 500 EUR. Nothing was changed.</source>
        <translation>Escriba el importe con su moneda, p. ej., 500 EUR. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” is not read as an amount. Nothing was changed.</source>
        <translation>«{text}» no se lee como un importe. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>AnnexLineWidget</name>
    <message>
        <source>Annex {number}</source>
        <translation>Anexo {number}</translation>
    </message>
    <message>
        <source>Open the annex</source>
        <translation>Abrir el anexo</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open: {name}, {question}</source>
        <translation>Abrir: {name}, {question}</translation>
    </message>
    <message>
        <source>Remove the annex</source>
        <translation>Quitar el anexo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>Título del anexo</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Estudio de caso</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Estatutos</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
</context>
<context>
    <name>ArchiveDocumentInspector</name>
    <message>
        <source>By and about</source>
        <translation>Autor y tema</translation>
    </message>
    <message>
        <source>By or about whom or what</source>
        <translation>Por quién o sobre quién o qué</translation>
    </message>
    <message>
        <source>By or about {name}</source>
        <translation>Autor o tema: {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Document of the archive</source>
        <translation>Documento del fondo documental</translation>
    </message>
    <message>
        <source>Internal: not listed for outsiders</source>
        <translation>Interno: no figura en las listas para uso externo</translation>
    </message>
    <message>
        <source>Its text can be searched.</source>
        <translation>Se puede buscar en su texto.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>No text was found in it: it may be a scan or protected.</source>
        <translation>No se encontró texto en él: puede que sea un documento escaneado o esté protegido.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing in the file is called “{text}”. Nothing was changed.</source>
        <translation>Nada en el archivo se llama «{text}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Organisation, person, activity…</source>
        <translation>Organización, persona, actividad…</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Reemplazar el archivo…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Nothing was changed.</source>
        <translation>«{text}» no es un año. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ArchiveFiles</name>
    <message>
        <source>1 document has been added.</source>
        <translation>Se ha añadido 1 documento.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Adición de documentos</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.pptx *.xlsx *.txt);;All files (*)</source>
        <translation>Documentos (*.pdf *.docx *.odt *.pptx *.xlsx *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replace the file of “{title}”</source>
        <translation>Reemplazar el archivo de «{title}»</translation>
    </message>
    <message>
        <source>Replacing a file</source>
        <translation>Reemplazo de un archivo</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Guardar el documento como</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Se ha guardado como {path}</translation>
    </message>
    <message>
        <source>{number} documents have been added.</source>
        <translation>Se han añadido {number} documentos.</translation>
    </message>
    <message>
        <source>“{link}” is no address that can be opened.</source>
        <translation>«{link}» no es una dirección que se pueda abrir.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>Add documents to the archive…</source>
        <translation>Añadir documentos al fondo documental…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>By and about</source>
        <translation>Autor y tema</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Ningún documento coincide.</translation>
    </message>
    <message>
        <source>No documents yet. Drop case studies, agreements or reports here: they are kept in the file and found by their text.</source>
        <translation>Aún no hay documentos. Suelte aquí estudios de caso, acuerdos o informes: se conservan en el archivo y se encuentran por su texto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Search in the documents</source>
        <translation>Buscar en los documentos</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Asignar tipo</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>{number} documents</source>
        <translation>{number} documentos</translation>
    </message>
    <message>
        <source>{number} shown</source>
        <translation>{number} visibles</translation>
    </message>
</context>
<context>
    <name>ArchiveSection</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Add documents; files can also be dropped here</source>
        <translation>Añadir documentos; también se pueden soltar archivos aquí</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusado</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>Por apoderado</translation>
    </message>
    <message>
        <source>By proxy, nobody named</source>
        <translation>Por apoderado, sin nombrar</translation>
    </message>
    <message>
        <source>By proxy: {name}</source>
        <translation>Por apoderado: {name}</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message>
        <source>{name} speaks for somebody else. The rules allow no proxies: it does not count.</source>
        <translation>{name} representa a otra persona. Las reglas no admiten apoderados: no cuenta.</translation>
    </message>
    <message>
        <source>{name} speaks for {number} others. The rules allow {limit}: the rest does not count.</source>
        <translation>{name} representa a {number} personas. Las reglas admiten {limit}: las demás no cuentan.</translation>
    </message>
</context>
<context>
    <name>AttendanceDeeds</name>
    <message>
        <source>All the others are absent</source>
        <translation>Todos los demás están ausentes</translation>
    </message>
    <message>
        <source>Apologies of those who declined</source>
        <translation>Excusar a quienes declinaron</translation>
    </message>
    <message>
        <source>Comes now, at {time}</source>
        <translation>Llega ahora, a las {time}</translation>
    </message>
    <message>
        <source>From when to when…</source>
        <translation>Desde y hasta cuándo…</translation>
    </message>
    <message>
        <source>Leaves now, at {time}</source>
        <translation>Se va ahora, a las {time}</translation>
    </message>
    <message>
        <source>Nobody who is there could speak for them</source>
        <translation>Ningún presente podría representarlos</translation>
    </message>
    <message>
        <source>Those who accepted are present</source>
        <translation>Quienes aceptaron están presentes</translation>
    </message>
    <message>
        <source>Type hours such as 09:45–11:10, 9:45 or –11:10.</source>
        <translation>Escriba horas como 09:45–11:10, 9:45 o –11:10.</translation>
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
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusado</translation>
    </message>
    <message>
        <source>Attendance over the years</source>
        <translation>Asistencia a lo largo de los años</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>Por apoderado</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>No attendance yet. Note who is there in the participants of a meeting, or in the room.</source>
        <translation>Aún no hay asistencia. Anote quién está en los participantes de una reunión o en la sala.</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>No hay coincidencias.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Search in the attendance</source>
        <translation>Buscar en la asistencia</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Show among the members</source>
        <translation>Mostrar entre los miembros</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>BacklogList</name>
    <message>
        <source>Backlog: items for some next meeting</source>
        <translation>Puntos en espera de una próxima reunión</translation>
    </message>
</context>
<context>
    <name>BacklogPanel</name>
    <message>
        <source>Add to the backlog</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>For some next meeting</source>
        <translation>Para una próxima reunión</translation>
    </message>
    <message>
        <source>Nothing waits. Put an item of the agenda off (Ctrl+Shift+L), or type one below.</source>
        <translation>No hay nada en espera. Aplace un punto del orden del día (Ctrl+Mayús+L) o escriba uno abajo.</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Poner en el orden del día</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>for any body</source>
        <translation>para cualquier órgano</translation>
    </message>
    <message>
        <source>put off by {meeting}</source>
        <translation>aplazado por {meeting}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Asked for</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <translation>Copias de seguridad de {name}</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before going back to a backup</source>
        <translation>Antes de volver a una copia</translation>
    </message>
    <message>
        <source>Before the file was brought up to date</source>
        <translation>Antes de actualizar el archivo</translation>
    </message>
    <message>
        <source>Choose a backup to see what going back to it would change.</source>
        <translation>Elija una copia para ver qué cambiaría al volver a ella.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing with a backup</source>
        <translation>Comparación con una copia</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Vuelta a una copia de seguridad</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Guardando una copia de seguridad</translation>
    </message>
    <message>
        <source>Kept every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>No backup yet. One is kept every day that the file is opened, and before an import.</source>
        <translation>Aún no hay copias de seguridad. Se guarda una cada día que se abre el archivo y antes de una importación.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The file holds exactly what this backup holds.</source>
        <translation>El archivo contiene exactamente lo mismo que esta copia.</translation>
    </message>
    <message>
        <source>The file is as it was in the backup. Undo takes it back.</source>
        <translation>El archivo está como en la copia. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{kind}: {back} brought back, {changed} changed, {removed} removed</source>
        <translation>{kind}: {back} recuperados, {changed} modificados, {removed} retirados</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>by {date}</source>
        <translation>plazo: {date}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>At least a share</source>
        <translation>Al menos una proporción</translation>
    </message>
    <message>
        <source>Everybody for</source>
        <translation>Todos a favor</translation>
    </message>
    <message>
        <source>More for than against</source>
        <translation>Más a favor que en contra</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>Más de la mitad</translation>
    </message>
    <message>
        <source>Nobody against</source>
        <translation>Nadie en contra</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>del total</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>de los presentes</translation>
    </message>
    <message>
        <source>of votes cast</source>
        <translation>de los votos emitidos</translation>
    </message>
</context>
<context>
    <name>BodiesBar</name>
    <message>
        <source>Add a body</source>
        <translation>Añadir un órgano</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Ending soon {number}</source>
        <translation>Próximos a terminar {number}</translation>
    </message>
    <message>
        <source>Narrower years</source>
        <translation>Años más estrechos</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Vacant {number}</source>
        <translation>Vacantes {number}</translation>
    </message>
    <message>
        <source>Wider years</source>
        <translation>Años más anchos</translation>
    </message>
</context>
<context>
    <name>BodiesModel</name>
    <message>
        <source>Add name</source>
        <translation>Añadir nombre</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Añadir organización</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <source>Exercised by</source>
        <translation>Ejercido por</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>1 seat</source>
        <translation>1 puesto</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Añadir un órgano</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Bodies and seats</source>
        <translation>Órganos y puestos</translation>
    </message>
    <message>
        <source>Bodies: list of seats</source>
        <translation>Órganos: lista de puestos</translation>
    </message>
    <message>
        <source>Bodies: timeline</source>
        <translation>Órganos: cronología</translation>
    </message>
    <message>
        <source>Bodies: who sat on a day</source>
        <translation>Órganos: quién ocupaba los puestos en un día</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the term</source>
        <translation>Eliminar el mandato</translation>
    </message>
    <message>
        <source>Delete with its history</source>
        <translation>Eliminar con su historial</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importar un programa…</translation>
    </message>
    <message>
        <source>Leave vacant from {day} on</source>
        <translation>Dejar vacante desde el {day}</translation>
    </message>
    <message>
        <source>Make the missing seat</source>
        <translation>Crear el puesto que falta</translation>
    </message>
    <message>
        <source>Make the {number} missing seats</source>
        <translation>Crear los {number} puestos que faltan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nuevo órgano</translation>
    </message>
    <message>
        <source>New rules from {day} on</source>
        <translation>Nuevas reglas desde el {day}</translation>
    </message>
    <message>
        <source>No body yet. Add one, such as a board, or import the programme.</source>
        <translation>Aún no hay órganos. Añada uno, como una junta, o importe el programa.</translation>
    </message>
    <message>
        <source>No seat is so on this day.</source>
        <translation>Ningún puesto está así en este día.</translation>
    </message>
    <message>
        <source>Remove the seat from {day} on</source>
        <translation>Suprimir el puesto desde el {day}</translation>
    </message>
    <message>
        <source>Show all seats</source>
        <translation>Mostrar todos los puestos</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>{number} puestos</translation>
    </message>
</context>
<context>
    <name>BodyInspector</name>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Colegios</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Document symbols</source>
        <translation>Signaturas de documentos</translation>
    </message>
    <message>
        <source>Majorities</source>
        <translation>Mayorías</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Stated composition</source>
        <translation>Composición declarada</translation>
    </message>
</context>
<context>
    <name>BuildProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Prepararlas</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Preparación de las páginas</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>The pages were not made.</source>
        <translation>No se han preparado las páginas.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>: 1 day of {days}</source>
        <translation>: 1 día de {days}</translation>
    </message>
    <message>
        <source>Arrow keys go from activity to activity. Shift with the arrow keys moves the selected ones by a day or a week; Ctrl+Shift with the arrow keys makes one longer or shorter. Enter opens it, C confirms its date, Delete deletes it. Insert begins a new one; so does dragging over empty days. Ctrl with a click selects several, Ctrl with a drag copies. T goes to today, Alt with the left and right arrow keys to the time before and after. Esc cancels.</source>
        <translation>Las flechas van de una actividad a otra. Mayús con las flechas mueve las seleccionadas un día o una semana; Ctrl+Mayús con las flechas alarga o acorta una. Entrar la abre, C confirma su fecha, Supr la elimina. Insert empieza una nueva, igual que arrastrar sobre días vacíos. Ctrl con un clic selecciona varias, Ctrl al arrastrar copia. T va a hoy; Alt con las flechas izquierda y derecha, al período anterior y al siguiente. Esc cancela.</translation>
    </message>
    <message>
        <source>Cancel activity</source>
        <translation>Cancelar la actividad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Cambiar la duración</translation>
    </message>
    <message>
        <source>Co-organizer</source>
        <translation>Coorganiza</translation>
    </message>
    <message>
        <source>Confirm date</source>
        <translation>Confirmar la fecha</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Copy to {days}</source>
        <translation>Copiar: {days}</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Fecha por determinar</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Día por precisar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Drag to a day</source>
        <translation>Arrastre a un día</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Four weeks earlier</source>
        <translation>Cuatro semanas antes</translation>
    </message>
    <message>
        <source>Four weeks later</source>
        <translation>Cuatro semanas después</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Host: {names}</source>
        <translation>Anfitrión: {names}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Mail cancellation…</source>
        <translation>Enviar cancelación…</translation>
    </message>
    <message>
        <source>Mail invitation…</source>
        <translation>Enviar invitación…</translation>
    </message>
    <message>
        <source>Make the date tentative</source>
        <translation>Hacer provisional la fecha</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>New date of {title}</source>
        <translation>Nueva fecha de {title}</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sin línea del programa</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>One day of these {days}, not yet fixed</source>
        <translation>Un día de estos {days}, aún sin fijar</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>Una semana antes</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Una semana después</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organiza</translation>
    </message>
    <message>
        <source>Organizer: {names}</source>
        <translation>Organiza: {names}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Reinstate activity</source>
        <translation>Restablecer la actividad</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Same days as {other}, {place}</source>
        <translation>Mismos días que {other}, {place}</translation>
    </message>
    <message>
        <source>Save cancellation…</source>
        <translation>Guardar cancelación…</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Guardar invitación…</translation>
    </message>
    <message>
        <source>Set line</source>
        <translation>Asignar línea</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Fijar el día</translation>
    </message>
    <message>
        <source>Some time within</source>
        <translation>Un día del intervalo</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Title of the new activity, {days}</source>
        <translation>Título de la nueva actividad, {days}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} actividades</translation>
    </message>
    <message>
        <source>{count} activities selected</source>
        <translation>{count} actividades seleccionadas</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{period}, day not known</source>
        <translation>{period}, día por precisar</translation>
    </message>
    <message>
        <source>{period}: {count} activities. {help}</source>
        <translation>{period}: {count} actividades. {help}</translation>
    </message>
    <message>
        <source>{places} at the same time</source>
        <translation>{places} a la misma hora</translation>
    </message>
    <message>
        <source>{places} on the same day</source>
        <translation>{places} el mismo día</translation>
    </message>
    <message>
        <source>{places} on the same {days} days</source>
        <translation>{places} los mismos {days} días</translation>
    </message>
    <message>
        <source>{year}, {count} activities. {help}</source>
        <translation>{year}, {count} actividades. {help}</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Calendar {year}.ics</source>
        <translation>Calendario {year}.ics</translation>
    </message>
    <message>
        <source>Calendar.ics</source>
        <translation>Calendario.ics</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exportar calendario</translation>
    </message>
    <message>
        <source>For outsiders</source>
        <translation>Para uso externo</translation>
    </message>
    <message>
        <source>Leaves out internal activities, and who takes part in the others.</source>
        <translation>Omite las actividades internas y quién participa en las demás.</translation>
    </message>
    <message>
        <source>Only “{title}”</source>
        <translation>Solo «{title}»</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The selected activities: {count}</source>
        <translation>Las actividades seleccionadas: {count}</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>El año {year}</translation>
    </message>
    <message>
        <source>What is shown now, {count} activities</source>
        <translation>Lo que se muestra ahora, {count} actividades</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>¿Qué se va a exportar?</translation>
    </message>
    <message>
        <source>What this person goes to:</source>
        <translation>A lo que asiste esta persona:</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb *.icalendar *.vcs);;All files (*)</source>
        <translation>Archivos de calendario (*.ics *.ical *.ifb *.icalendar *.vcs);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exportar calendario</translation>
    </message>
    <message>
        <source>Exporting the calendar</source>
        <translation>Exportación del calendario</translation>
    </message>
    <message>
        <source>Import calendar files</source>
        <translation>Importar archivos de calendario</translation>
    </message>
    <message>
        <source>Importing the calendar</source>
        <translation>Importación del calendario</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Correos (*.eml)</translation>
    </message>
    <message>
        <source>No mail program opens drafts here; the draft is in {path}</source>
        <translation>Ningún programa de correo abre borradores aquí; el borrador está en {path}</translation>
    </message>
    <message>
        <source>Reading the calendar files</source>
        <translation>Lectura de los archivos de calendario</translation>
    </message>
    <message>
        <source>Save the cancellation</source>
        <translation>Guardar la cancelación</translation>
    </message>
    <message>
        <source>Save the draft of the mail</source>
        <translation>Guardar el borrador del correo</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Guardar la invitación</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Se ha guardado {path}</translation>
    </message>
    <message>
        <source>The calendar has been imported. Undo takes it back.</source>
        <translation>Se ha importado el calendario. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>The draft is open in your mail program; it is saved in {path}</source>
        <translation>El borrador está abierto en su programa de correo; se ha guardado en {path}</translation>
    </message>
    <message>
        <source>{count} events are in {path}.</source>
        <translation>Hay {count} eventos en {path}.</translation>
    </message>
    <message>
        <source>{count} events are in {path}; {left_out} activities were left out.</source>
        <translation>Hay {count} eventos en {path}; se han omitido {left_out} actividades.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Align by</source>
        <translation>Alinear por</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Como son ahora</translation>
    </message>
    <message>
        <source>As they were planned</source>
        <translation>Como se previeron</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>Fechas y lugares</translation>
    </message>
    <message>
        <source>Leaves out internal activities and why plans changed.</source>
        <translation>Omite las actividades internas y el motivo de los cambios.</translation>
    </message>
    <message>
        <source>Only what is filtered</source>
        <translation>Solo lo filtrado</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Align by</source>
        <translation>Alinear por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Go to a date (G)</source>
        <translation>Ir a una fecha (G)</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Ir a hoy (T)</translation>
    </message>
    <message>
        <source>Next (Alt+→)</source>
        <translation>Siguiente (Alt+→)</translation>
    </message>
    <message>
        <source>Previous (Alt+←)</source>
        <translation>Anterior (Alt+←)</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Choose the time zone</source>
        <translation>Elija la zona horaria</translation>
    </message>
    <message>
        <source>Components that cannot be read: {count}.</source>
        <translation>Componentes que no se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>Date as read</source>
        <translation>Fecha leída</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import {count} calendar files</source>
        <translation>Importar {count} archivos de calendario</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>It names the time zone “{zone}”.</source>
        <translation>Indica la zona horaria «{zone}».</translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation>Conservados tal cual</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Older than what the file has</source>
        <translation>Más antiguos que los del archivo</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Partes de la revisión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Properties of the calendar</source>
        <translation>Propiedades del calendario</translation>
    </message>
    <message>
        <source>Reading the files again…</source>
        <translation>Leyendo de nuevo los archivos…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remarks {count}</source>
        <translation>Avisos {count}</translation>
    </message>
    <message>
        <source>Replaced by another version in the same files</source>
        <translation>Sustituidos por otra versión en los mismos archivos</translation>
    </message>
    <message>
        <source>The files name time zones that nobody knows. Say which ones are meant; until then their events cannot be imported.</source>
        <translation>Los archivos indican zonas horarias que nadie conoce. Diga a cuáles se refieren; hasta entonces no se pueden importar sus eventos.</translation>
    </message>
    <message>
        <source>The same as in the file</source>
        <translation>Iguales a los del archivo</translation>
    </message>
    <message>
        <source>Time zone for {name}</source>
        <translation>Zona horaria para {name}</translation>
    </message>
    <message>
        <source>Time zone not known: {date}</source>
        <translation>Zona horaria desconocida: {date}</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>Por importar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Lo que no se puede leer</translation>
    </message>
    <message>
        <source>What is to be imported</source>
        <translation>Lo que se va a importar</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>replaces an earlier one</source>
        <translation>sustituye a uno anterior</translation>
    </message>
    <message>
        <source>{chosen} of {all} ticked. It is one step, which Undo takes back.</source>
        <translation>{chosen} de {all} marcados. Es un solo paso, que «Deshacer» revierte.</translation>
    </message>
    <message>
        <source>{date} (one of a series)</source>
        <translation>{date} (una de una serie)</translation>
    </message>
    <message>
        <source>{date} (repeated)</source>
        <translation>{date} (se repite)</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>{zone} (events: {count})</source>
        <translation>{zone} (eventos: {count})</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>CalendarListPage</name>
    <message>
        <source>1 activity</source>
        <translation>1 actividad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copiar las filas seleccionadas como tabla</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Días visibles</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>Mes por determinar</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mis actividades</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 días</translation>
    </message>
    <message>
        <source>No activity on these days matches.</source>
        <translation>Ninguna actividad de estos días coincide.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>Mostrar todo el año</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} actividades</translation>
    </message>
    <message>
        <source>{year}, month not known</source>
        <translation>{year}, mes por determinar</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>1 activity</source>
        <translation>1 actividad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Añadir una actividad</translation>
    </message>
    <message>
        <source>Confirm the date of the selected activity</source>
        <translation>Confirmar la fecha de la actividad seleccionada</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Dates to confirm</source>
        <translation>Fechas por confirmar</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Import the programme…</source>
        <translation>Importar el programa…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>No activities in {year} yet. Add one or import the programme.</source>
        <translation>Aún no hay actividades en {year}. Añada una o importe el programa.</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Aún sin programa</translation>
    </message>
    <message>
        <source>Print the calendar…</source>
        <translation>Imprimir el calendario…</translation>
    </message>
    <message>
        <source>Programme of activities</source>
        <translation>Programa de actividades</translation>
    </message>
    <message>
        <source>Programme of activities, adopted</source>
        <translation>Programa de actividades, aprobado</translation>
    </message>
    <message>
        <source>Programme of activities, draft</source>
        <translation>Programa de actividades, borrador</translation>
    </message>
    <message>
        <source>Show all activities</source>
        <translation>Mostrar todas las actividades</translation>
    </message>
    <message>
        <source>Show the calendar as: {mode}</source>
        <translation>Mostrar el calendario como: {mode}</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} actividades</translation>
    </message>
    <message>
        <source>{count} without a day</source>
        <translation>{count} sin día fijado</translation>
    </message>
</context>
<context>
    <name>CandidatesBox</name>
    <message>
        <source>Add a candidate</source>
        <translation>Añadir un candidato</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Votes for {name}</source>
        <translation>Votos para {name}</translation>
    </message>
</context>
<context>
    <name>CarriedList</name>
    <message>
        <source>1 action item open</source>
        <translation>1 tarea pendiente</translation>
    </message>
    <message>
        <source>Items that come up again</source>
        <translation>Puntos que vuelven</translation>
    </message>
    <message>
        <source>Nothing was left over, and nothing waits.</source>
        <translation>No quedó nada, y no hay nada en espera.</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>sin tratar</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>{count} action items open</source>
        <translation>{count} tareas pendientes</translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Carry over from the last meeting</source>
        <translation>Retomar de la última reunión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no earlier meeting of this body or series.</source>
        <translation>No hay ninguna reunión anterior de este órgano o serie.</translation>
    </message>
    <message>
        <source>What {meeting} put off or did not discuss, and what still has open action items.</source>
        <translation>Lo que {meeting} aplazó o no trató, y lo que aún tiene tareas pendientes.</translation>
    </message>
    <message>
        <source>{meeting} left nothing over: nothing was put off, and no action item is open.</source>
        <translation>{meeting} no dejó nada: nada se aplazó y no hay tareas pendientes.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Clashes</source>
        <translation>Choques</translation>
    </message>
    <message>
        <source>Contradictions in the document</source>
        <translation>Contradicciones en el documento</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>En este archivo</translation>
    </message>
    <message>
        <source>Missing details</source>
        <translation>Detalles que faltan</translation>
    </message>
    <message>
        <source>No day, no place, no row, no seat</source>
        <translation>Sin día, sin lugar, sin fila, sin puesto</translation>
    </message>
    <message>
        <source>Two parts of the document disagree</source>
        <translation>Dos partes del documento se contradicen</translation>
    </message>
    <message>
        <source>Two things at the same time</source>
        <translation>Dos cosas al mismo tiempo</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>1 finding shown</source>
        <translation>1 observación visible</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Close {kind}</source>
        <translation>Plegar {kind}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>No hay nada apartado.</translation>
    </message>
    <message>
        <source>Nothing to check. Dates and places agree.</source>
        <translation>Nada que revisar. Las fechas y los lugares concuerdan.</translation>
    </message>
    <message>
        <source>Open {kind}</source>
        <translation>Desplegar {kind}</translation>
    </message>
    <message>
        <source>Print the findings…</source>
        <translation>Imprimir las observaciones…</translation>
    </message>
    <message>
        <source>Set aside {number}</source>
        <translation>Apartadas {number}</translation>
    </message>
    <message>
        <source>Show findings: {kind}</source>
        <translation>Mostrar las observaciones: {kind}</translation>
    </message>
    <message>
        <source>in the programme of {year}</source>
        <translation>en el programa de {year}</translation>
    </message>
    <message>
        <source>{number} findings shown</source>
        <translation>{number} observaciones visibles</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} más</translation>
    </message>
    <message>
        <source>{number} more: {kind}</source>
        <translation>{number} más: {kind}</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>{name}: press to change</source>
        <translation>{name}: pulse para cambiar</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>no time given</source>
        <translation>sin duración prevista</translation>
    </message>
    <message>
        <source>of {duration}</source>
        <translation>de {duration}</translation>
    </message>
    <message>
        <source>{of}, not begun</source>
        <translation>{of}, sin empezar</translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Closed on {date}: agenda, papers, participants and minutes are locked.</source>
        <translation>Cerrada el {date}: el orden del día, los documentos, los participantes y el acta están bloqueados.</translation>
    </message>
    <message>
        <source>Closed: agenda, papers, participants and minutes are locked.</source>
        <translation>Cerrada: el orden del día, los documentos, los participantes y el acta están bloqueados.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
</context>
<context>
    <name>CollegesSection</name>
    <message>
        <source>Add a college</source>
        <translation>Añadir un colegio</translation>
    </message>
    <message>
        <source>Add a college, such as “Local governments”</source>
        <translation>Añadir un colegio, p. ej., «Gobiernos locales»</translation>
    </message>
    <message>
        <source>Title of the college</source>
        <translation>Título del colegio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Ponderación de {name}</translation>
    </message>
    <message>
        <source>no seat of it has a vote</source>
        <translation>ninguno de sus puestos tiene voto</translation>
    </message>
    <message>
        <source>{share} % of the vote</source>
        <translation>{share} % de los votos</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag to order, or press Alt with the arrow keys.</source>
        <translation>Arrastre para ordenar o pulse Alt con las flechas.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About GSEF Desktop</source>
        <translation>Acerca de GSEF Desktop</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Cerrar el archivo</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Cerrar el inspector</translation>
    </message>
    <message>
        <source>Copy the programme to the next year…</source>
        <translation>Copiar el programa al año siguiente…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Exportar calendario…</translation>
    </message>
    <message>
        <source>File history…</source>
        <translation>Historial del archivo…</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>Buscar en esta vista</translation>
    </message>
    <message>
        <source>Import a table or vCards…</source>
        <translation>Importar una tabla o tarjetas vCard…</translation>
    </message>
    <message>
        <source>Import calendar files…</source>
        <translation>Importar archivos de calendario…</translation>
    </message>
    <message>
        <source>Import programme…</source>
        <translation>Importar programa…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Look of printed documents…</source>
        <translation>Aspecto de los documentos impresos…</translation>
    </message>
    <message>
        <source>Narrow sidebar</source>
        <translation>Barra lateral estrecha</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nuevo archivo…</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open the file menu</source>
        <translation>Abrir el menú del archivo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>Plantillas de reuniones…</translation>
    </message>
    <message>
        <source>Templates of tasks…</source>
        <translation>Plantillas de tareas…</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
</context>
<context>
    <name>CompareAgendasDialog</name>
    <message>
        <source>Against {meeting}: {counts}.</source>
        <translation>Respecto a {meeting}: {counts}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare with the last agenda</source>
        <translation>Comparar con el último orden del día</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Items of both agendas</source>
        <translation>Puntos de ambos órdenes del día</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>There is no earlier meeting of this body or series.</source>
        <translation>No hay ninguna reunión anterior de este órgano o serie.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>retomado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más largo</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>más corto</translation>
    </message>
    <message>
        <source>was “{title}”</source>
        <translation>antes «{title}»</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} desaparecidos</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} movidos</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nuevos</translation>
    </message>
    <message>
        <source>{count} with another time</source>
        <translation>{count} con otra duración</translation>
    </message>
</context>
<context>
    <name>CompositionSection</name>
    <message>
        <source>1 seat in the file</source>
        <translation>1 puesto en el archivo</translation>
    </message>
    <message>
        <source>13, 2–3, or “as requested”</source>
        <translation>13, 2–3 o «a petición»</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Add a line, such as “Observers”</source>
        <translation>Añadir una línea, p. ej., «Observadores»</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Classification of {name}</source>
        <translation>Clasificación de {name}</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Colegio</translation>
    </message>
    <message>
        <source>College of {name}</source>
        <translation>Colegio de {name}</translation>
    </message>
    <message>
        <source>Make the missing seat</source>
        <translation>Crear el puesto que falta</translation>
    </message>
    <message>
        <source>Make the {number} missing seats</source>
        <translation>Crear los {number} puestos que faltan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation>Número de {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Title of the line</source>
        <translation>Título de la línea</translation>
    </message>
    <message>
        <source>Votes each</source>
        <translation>Votos por puesto</translation>
    </message>
    <message>
        <source>Votes of {name}</source>
        <translation>Votos de {name}</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>in the quorum</source>
        <translation>en el quórum</translation>
    </message>
    <message>
        <source>{name} count for the quorum</source>
        <translation>{name}: cuentan para el quórum</translation>
    </message>
    <message>
        <source>{number} seats in the file</source>
        <translation>{number} puestos en el archivo</translation>
    </message>
    <message>
        <source>“{text}” is not a number or a range. Nothing was changed.</source>
        <translation>«{text}» no es un número ni un intervalo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Nothing was changed.</source>
        <translation>«{text}» no es un número. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>1 day of {number}</source>
        <translation>1 día de {number}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Dates to confirm</source>
        <translation>Fechas por confirmar</translation>
    </message>
    <message>
        <source>Every date is confirmed.</source>
        <translation>Todas las fechas están confirmadas.</translation>
    </message>
    <message>
        <source>In {number} days</source>
        <translation>En {number} días</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{number} more in the calendar</source>
        <translation>{number} más en el calendario</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Annual report, members' list…</source>
        <translation>Informe anual, lista de miembros…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Número de miembros</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Type the day on which they were counted.</source>
        <translation>Escriba el día en que se contaron.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of members.</source>
        <translation>«{text}» no es un número de miembros.</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>“{text}” is not known as a country. Nothing was changed.</source>
        <translation>«{text}» no se conoce como país. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>CreateFeesDialog</name>
    <message>
        <source>1 fee was made.</source>
        <translation>Se ha creado 1 cuota.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Fecha o vacío</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Fees of {year}</source>
        <translation>Cuotas de {year}</translation>
    </message>
    <message>
        <source>In all {amount}</source>
        <translation>En total, {amount}</translation>
    </message>
    <message>
        <source>Make 1 fee</source>
        <translation>Crear 1 cuota</translation>
    </message>
    <message>
        <source>Make {number} fees</source>
        <translation>Crear {number} cuotas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members of {year} get the usual fee of their category. Fees that exist already stay as they are.</source>
        <translation>A los miembros de {year} se les asigna la cuota habitual de su categoría. Las cuotas que ya existen quedan como están.</translation>
    </message>
    <message>
        <source>Nobody is a member in {year}.</source>
        <translation>Nadie es miembro en {year}.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>There is nothing to make.</source>
        <translation>No hay nada que crear.</translation>
    </message>
    <message>
        <source>has a fee already</source>
        <translation>ya tiene una cuota</translation>
    </message>
    <message>
        <source>has no category</source>
        <translation>no tiene categoría</translation>
    </message>
    <message>
        <source>its category has no usual fee</source>
        <translation>su categoría no tiene cuota habitual</translation>
    </message>
    <message>
        <source>member since {date}</source>
        <translation>miembro desde {date}</translation>
    </message>
    <message>
        <source>{number} fees were made.</source>
        <translation>Se han creado {number} cuotas.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>8 July, week 30, May 2020</source>
        <translation>8 de julio, semana 30, mayo de 2020</translation>
    </message>
    <message>
        <source>A day, a week, a month or a year</source>
        <translation>Un día, una semana, un mes o un año</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
</context>
<context>
    <name>DatesToConfirmList</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar a</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates to confirm</source>
        <translation>Fechas por confirmar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>{date} (proposed)</source>
        <translation>{date} (propuesto)</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, vencido</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>A month earlier</source>
        <translation>Un mes antes</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mes después</translation>
    </message>
    <message>
        <source>Day on which the seats are shown</source>
        <translation>Día en el que se muestran los puestos</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Type a day. Up and Down go a day, Page Up and Page Down a month.</source>
        <translation>Escriba un día. Arriba y Abajo cambian un día; Re Pág y Av Pág, un mes.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>This is not read as a date.</source>
        <translation>Esto no se lee como una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>«{text}» no es una fecha. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>DecisionDraft</name>
    <message>
        <source>New decision</source>
        <translation>Nueva decisión</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
</context>
<context>
    <name>DecisionInspector</name>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Añadir un tema</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidida el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decision {name}</source>
        <translation>Decisión {name}</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Cómo se tomó</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>No membership rests on it. A membership names its decision in the inspector of the organisation.</source>
        <translation>Ninguna membresía se basa en ella. La decisión de una membresía se indica en el inspector de la organización.</translation>
    </message>
    <message>
        <source>Nothing follows from it yet.</source>
        <translation>Aún no se deriva nada de ella.</translation>
    </message>
    <message>
        <source>Open the vote: {result}</source>
        <translation>Abrir la votación: {result}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>La reunión en su conjunto</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, vencido</translation>
    </message>
    <message>
        <source>{present} were there</source>
        <translation>{present} estaban presentes</translation>
    </message>
    <message>
        <source>{present} were there, {needed} were needed</source>
        <translation>{present} estaban presentes, se necesitaban {needed}</translation>
    </message>
</context>
<context>
    <name>DecisionLineWidget</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decision {name}</source>
        <translation>Decisión {name}</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Open decision {name}</source>
        <translation>Abrir la decisión {name}</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Abrir la decisión</translation>
    </message>
</context>
<context>
    <name>DecisionsRegister</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decisions of all meetings</source>
        <translation>Decisiones de todas las reuniones</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Implemented on {day}</source>
        <translation>Aplicada el {day}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>No decision matches.</source>
        <translation>Ninguna decisión coincide.</translation>
    </message>
    <message>
        <source>No decisions yet. Record them in the minutes of a meeting.</source>
        <translation>Aún no hay decisiones. Anótelas en el acta de una reunión.</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>No aplicada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Search in the decisions</source>
        <translation>Buscar en las decisiones</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>To implement</source>
        <translation>Por aplicar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A copy is in {path}</source>
        <translation>Hay una copia en {path}</translation>
    </message>
    <message>
        <source>GSEF files (*.gsef);;All files (*)</source>
        <translation>Archivos GSEF (*.gsef);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import programme</source>
        <translation>Importar programa</translation>
    </message>
    <message>
        <source>Importing the programme</source>
        <translation>Importación del programa</translation>
    </message>
    <message>
        <source>Look around with the 2019 programme</source>
        <translation>Explorar con el programa de 2019</translation>
    </message>
    <message>
        <source>Network.gsef</source>
        <translation>Red.gsef</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nuevo archivo</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Programme documents (*.txt *.docx);;All files (*)</source>
        <translation>Documentos de programa (*.txt *.docx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the programme</source>
        <translation>Lectura del programa</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>El registro está en {path}</translation>
    </message>
    <message>
        <source>The programme has been copied to {year}. Undo takes it back.</source>
        <translation>Se ha copiado el programa a {year}. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>The programme has been imported. Undo takes it back.</source>
        <translation>Se ha importado el programa. «Deshacer» lo revierte.</translation>
    </message>
</context>
<context>
    <name>DirectionInspector</name>
    <message>
        <source>Strategic direction {number}</source>
        <translation>Orientación estratégica {number}</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>DuplicatesBadge</name>
    <message>
        <source>1 possible duplicate</source>
        <translation>1 posible duplicado</translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>Búsqueda de posibles duplicados</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Posibles duplicados…</translation>
    </message>
    <message>
        <source>{number} possible duplicates</source>
        <translation>{number} posibles duplicados</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>1 possible duplicate</source>
        <translation>1 posible duplicado</translation>
    </message>
    <message>
        <source>Also those that are not the same</source>
        <translation>También los que no son el mismo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decide later (S)</source>
        <translation>Decidir más tarde (S)</translation>
    </message>
    <message>
        <source>Groups that may be one</source>
        <translation>Grupos que pueden ser uno solo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>Búsqueda de posibles duplicados</translation>
    </message>
    <message>
        <source>No duplicates found. Names, mails and spellings were compared.</source>
        <translation>No se encontraron duplicados. Se compararon nombres, correos y grafías.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son el mismo</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>They may be the same</source>
        <translation>Pueden ser el mismo</translation>
    </message>
    <message>
        <source>{number} possible duplicates</source>
        <translation>{number} posibles duplicados</translation>
    </message>
    <message>
        <source>{text} (N)</source>
        <translation>{text} (N)</translation>
    </message>
</context>
<context>
    <name>EditionTable</name>
    <message>
        <source>Open edition {number}, {date}</source>
        <translation>Abrir la edición {number}, {date}</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Back to the programme</source>
        <translation>Volver al programa</translation>
    </message>
    <message>
        <source>By the history</source>
        <translation>Según el historial</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Copy from the last edition</source>
        <translation>Copiar de la última edición</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Details of the series</source>
        <translation>Detalles de la serie</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Insert an edition before</source>
        <translation>Insertar una edición antes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nueva edición</translation>
    </message>
    <message>
        <source>New edition, copied from the last</source>
        <translation>Nueva edición, copiada de la última</translation>
    </message>
    <message>
        <source>No edition yet. Add the first one.</source>
        <translation>Aún no hay ediciones. Añada la primera.</translation>
    </message>
    <message>
        <source>No region is called {names}.</source>
        <translation>Ninguna región se llama {names}.</translation>
    </message>
    <message>
        <source>No region is known yet: no edition has a place.</source>
        <translation>Aún no se conoce ninguna región: ninguna edición tiene lugar.</translation>
    </message>
    <message>
        <source>Number the editions by date</source>
        <translation>Numerar las ediciones por fecha</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimir esta página…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Regions in their order with commas between, such as Africa, Asia, Europe; empty: by the history</source>
        <translation>Regiones en su orden, separadas por comas, como África, Asia, Europa; vacío: según el historial</translation>
    </message>
    <message>
        <source>Regions that take turns</source>
        <translation>Regiones que se turnan</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Mostrar en el calendario</translation>
    </message>
    <message>
        <source>The next edition is number {number}.</source>
        <translation>La próxima edición es la número {number}.</translation>
    </message>
    <message>
        <source>Theme, partners, sessions, agenda and tasks</source>
        <translation>Tema, socios, sesiones, orden del día y tareas</translation>
    </message>
    <message>
        <source>Theme, partners, sessions, agenda and tasks were taken over as far as they were missing.</source>
        <translation>Se han tomado el tema, los socios, las sesiones, el orden del día y las tareas que faltaban.</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>on a day not known</source>
        <translation>en una fecha desconocida</translation>
    </message>
    <message>
        <source>{region} is due, last in {year}</source>
        <translation>Le toca a {region}, la última vez en {year}</translation>
    </message>
    <message>
        <source>{region} is due, never visited</source>
        <translation>Le toca a {region}, nunca visitada</translation>
    </message>
    <message>
        <source>{region}, last in {year}</source>
        <translation>{region}, la última vez en {year}</translation>
    </message>
    <message>
        <source>{region}, never visited</source>
        <translation>{region}, nunca visitada</translation>
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
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Día por precisar</translation>
    </message>
    <message>
        <source>Editions of the series</source>
        <translation>Ediciones de la serie</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Source of the number</source>
        <translation>Fuente del número</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>{date}, cancelled</source>
        <translation>{date}, cancelada</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Also erase them from the backup of this file</source>
        <translation>Borrar también de la copia de seguridad de este archivo</translation>
    </message>
    <message>
        <source>Also erase them from the {number} backups of this file</source>
        <translation>Borrar también de las {number} copias de seguridad de este archivo</translation>
    </message>
    <message>
        <source>Also: {list}.</source>
        <translation>También: {list}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of this file still hold the person, in {folder}</source>
        <translation>Hay copias de seguridad de este archivo que aún contienen a la persona, en {folder}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copies that you have saved or sent elsewhere are not touched.</source>
        <translation>Las copias que haya guardado o enviado a otro lugar no se tocan.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>¿Borrar definitivamente a {name}?</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Borrado de una persona</translation>
    </message>
    <message>
        <source>List the backups</source>
        <translation>Enumerar las copias de seguridad</translation>
    </message>
    <message>
        <source>Looking for everything about a person</source>
        <translation>Búsqueda de todo lo relativo a una persona</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The person has been erased, also from {number} backups.</source>
        <translation>Se ha borrado a la persona, también de {number} copias de seguridad.</translation>
    </message>
    <message>
        <source>The person has been erased, but is still in {number} backups.</source>
        <translation>Se ha borrado a la persona, pero aún figura en {number} copias de seguridad.</translation>
    </message>
    <message>
        <source>The person has been erased.</source>
        <translation>Se ha borrado a la persona.</translation>
    </message>
    <message>
        <source>Their full name, mail and telephone are taken out of 1 other record; […] stands there instead.</source>
        <translation>Su nombre completo, correo y teléfono se quitan de otro registro; en su lugar figura […].</translation>
    </message>
    <message>
        <source>Their full name, mail and telephone are taken out of {number} other records; […] stands there instead.</source>
        <translation>Su nombre completo, correo y teléfono se quitan de otros {number} registros; en su lugar figura […].</translation>
    </message>
    <message>
        <source>Their name also stands in kept files, which stay as they are: {names}</source>
        <translation>Su nombre figura también en archivos conservados, que quedan como están: {names}</translation>
    </message>
    <message>
        <source>This cannot be undone, not by Undo and not by going back to a backup.</source>
        <translation>Esto no se puede deshacer, ni con «Deshacer» ni volviendo a una copia de seguridad.</translation>
    </message>
    <message>
        <source>What goes: names, mail, telephone, addresses, needs, consent, note, tags, portrait, and all their old values.</source>
        <translation>Se borra: nombres, correo, teléfono, direcciones, necesidades, consentimiento, nota, etiquetas, retrato y todos sus valores anteriores.</translation>
    </message>
    <message>
        <source>What stays: 1 entry in the lists of meetings, delegates and seats, as that of “a participant”.</source>
        <translation>Se conserva: 1 entrada en las listas de reuniones, delegados y puestos, como la de «un participante».</translation>
    </message>
    <message>
        <source>What stays: a row without a name, so that counts in past lists stay right.</source>
        <translation>Se conserva: una fila sin nombre, para que los recuentos de las listas pasadas sigan siendo correctos.</translation>
    </message>
    <message>
        <source>What stays: {number} entries in the lists of meetings, delegates and seats, as those of “a participant”.</source>
        <translation>Se conservan: {number} entradas en las listas de reuniones, delegados y puestos, como las de «un participante».</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Se ha producido un error interno del programa.</translation>
    </message>
    <message>
        <source>Your file holds everything up to the last completed edit. The log file has the details.</source>
        <translation>Su archivo lo conserva todo hasta el último cambio completado. El registro contiene los detalles.</translation>
    </message>
</context>
<context>
    <name>ExactnessFields</name>
    <message>
        <source>A window of days</source>
        <translation>Un intervalo de días</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver al intervalo</translation>
    </message>
    <message>
        <source>Date known to</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Found in the window {days}</source>
        <translation>Hallada en el intervalo: {days}</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>The window was {days}</source>
        <translation>El intervalo era: {days}</translation>
    </message>
    <message>
        <source>Type a year, a month or a day first.</source>
        <translation>Escriba antes un año, un mes o un día.</translation>
    </message>
    <message>
        <source>Type the day, such as 14 October.</source>
        <translation>Escriba el día, p. ej., 14 de octubre.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>FairTimesPage</name>
    <message>
        <source>Best times</source>
        <translation>Mejores horas</translation>
    </message>
    <message>
        <source>Calls of the year</source>
        <translation>Teleconferencias del año</translation>
    </message>
    <message>
        <source>Count in what each city has borne in the other calls of the year</source>
        <translation>Contar lo que cada ciudad ha soportado en las demás teleconferencias del año</translation>
    </message>
    <message>
        <source>Even out the year</source>
        <translation>Equilibrar el año</translation>
    </message>
    <message>
        <source>Local hours on {day}</source>
        <translation>Horas locales el {day}</translation>
    </message>
    <message>
        <source>Look in the days among which the date was to be found</source>
        <translation>Buscar en el intervalo de días previsto para la fecha</translation>
    </message>
    <message>
        <source>No city of a participant is known. Invite somebody whose city is known, or type cities above.</source>
        <translation>No se conoce la ciudad de ningún participante. Invite a alguien cuya ciudad se conozca o escriba ciudades arriba.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The invitation was copied, in {language}.</source>
        <translation>Se ha copiado la invitación, en {language}.</translation>
    </message>
    <message>
        <source>The meeting has this time now, kept by the clocks of {zone}.</source>
        <translation>La reunión tiene ahora esta hora, según los relojes de {zone}.</translation>
    </message>
    <message>
        <source>Times for the call, the fairest first</source>
        <translation>Horas para la teleconferencia, primero la más equitativa</translation>
    </message>
    <message>
        <source>Try {days}</source>
        <translation>Probar: {days}</translation>
    </message>
    <message>
        <source>Type cities</source>
        <translation>Escribir ciudades</translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation>Qué tabla se muestra</translation>
    </message>
    <message>
        <source>Worst {worst}, total {total}</source>
        <translation>Peor {worst}, total {total}</translation>
    </message>
    <message>
        <source>four languages</source>
        <translation>cuatro idiomas</translation>
    </message>
    <message>
        <source>{count} without a city</source>
        <translation>{count} sin ciudad</translation>
    </message>
</context>
<context>
    <name>FeeFields</name>
    <message>
        <source>500 EUR</source>
        <translation>500 EUR</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount paid in all</source>
        <translation>Importe pagado en total</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Fecha del pago</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Fecha o vacío</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a dejar pendiente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Pagada hoy</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remark on the fee</source>
        <translation>Observación sobre la cuota</translation>
    </message>
    <message>
        <source>The fee is in {currency}. Type what was paid in it.</source>
        <translation>La cuota está en {currency}. Escriba lo pagado en esa moneda.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Condonar</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Overdue, partly paid</source>
        <translation>Vencida, pagada en parte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pagada en parte</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Condonada</translation>
    </message>
    <message>
        <source>due on {date}</source>
        <translation>vence el {date}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>vencida desde el {date}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>paid on {date}</source>
        <translation>pagada el {date}</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>condonada</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} pagados</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>1 fee</source>
        <translation>1 cuota</translation>
    </message>
    <message>
        <source>1 fee shown</source>
        <translation>1 cuota visible</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Categories of membership</source>
        <translation>Categorías de membresía</translation>
    </message>
    <message>
        <source>Categories of membership…</source>
        <translation>Categorías de membresía…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Fees of {year}…</source>
        <translation>Cuotas de {year}…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a fee</source>
        <translation>Buscar una cuota</translation>
    </message>
    <message>
        <source>No fee matches.</source>
        <translation>Ninguna cuota coincide.</translation>
    </message>
    <message>
        <source>No fees of {year} yet. Make those of all members from their categories.</source>
        <translation>Aún no hay cuotas de {year}. Cree las de todos los miembros a partir de sus categorías.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open again (O)</source>
        <translation>Volver a dejar pendiente (O)</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Abrir la organización</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <source>Paid today (P)</source>
        <translation>Pagada hoy (P)</translation>
    </message>
    <message>
        <source>Show all fees</source>
        <translation>Mostrar todas las cuotas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waive (W)</source>
        <translation>Condonar (W)</translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>a pagar {amount}</translation>
    </message>
    <message>
        <source>open {amount}</source>
        <translation>pendiente {amount}</translation>
    </message>
    <message>
        <source>overdue {amount}</source>
        <translation>vencido {amount}</translation>
    </message>
    <message>
        <source>overpaid {amount}</source>
        <translation>pagado de más {amount}</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>pagado {amount}</translation>
    </message>
    <message>
        <source>waived {amount}</source>
        <translation>condonado {amount}</translation>
    </message>
    <message>
        <source>{number} fees</source>
        <translation>{number} cuotas</translation>
    </message>
    <message>
        <source>{number} fees shown</source>
        <translation>{number} cuotas visibles</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
</context>
<context>
    <name>FeesSection</name>
    <message>
        <source>1 earlier year</source>
        <translation>1 año anterior</translation>
    </message>
    <message>
        <source>Add the fee of {year}</source>
        <translation>Añadir la cuota de {year}</translation>
    </message>
    <message>
        <source>Delete the fee of {year}</source>
        <translation>Eliminar la cuota de {year}</translation>
    </message>
    <message>
        <source>Edit the fee of {year}</source>
        <translation>Editar la cuota de {year}</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>{number} earlier years</source>
        <translation>{number} años anteriores</translation>
    </message>
    <message>
        <source>{year}: {amount}</source>
        <translation>{year}: {amount}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clashes</source>
        <translation>Choques</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Only activities on the same days in different cities</source>
        <translation>Solo las actividades en los mismos días en ciudades distintas</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Modo de comparación</translation>
    </message>
    <message>
        <source>No record has a value here yet.</source>
        <translation>Ningún registro tiene aún un valor aquí.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>1 member not yet named</source>
        <translation>1 miembro aún sin nombre</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>Todo {number}</translation>
    </message>
    <message>
        <source>Applied {number}</source>
        <translation>Solicitantes {number}</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Por: {column}</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by another field</source>
        <translation>Filtrar por otro campo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Grouped by {column}</source>
        <translation>Agrupado por: {column}</translation>
    </message>
    <message>
        <source>Members {number}</source>
        <translation>Miembros {number}</translation>
    </message>
    <message>
        <source>Prospects {number}</source>
        <translation>Potenciales {number}</translation>
    </message>
    <message>
        <source>They are counted in the indicator of members, and not in the file by name.</source>
        <translation>Se cuentan en el indicador de miembros, pero no figuran en el archivo por su nombre.</translation>
    </message>
    <message>
        <source>{number} members not yet named</source>
        <translation>{number} miembros aún sin nombre</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation>Mostrar: {title}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>It is settled</source>
        <translation>Está resuelto</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacer esta acción.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Clashes</source>
        <translation>Choques</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Missing details</source>
        <translation>Detalles que faltan</translation>
    </message>
    <message>
        <source>No day, no place, no row, no seat</source>
        <translation>Sin día, sin lugar, sin fila, sin puesto</translation>
    </message>
    <message>
        <source>Open checks</source>
        <translation>Abrir la revisión</translation>
    </message>
    <message>
        <source>Two parts of the document disagree</source>
        <translation>Dos partes del documento se contradicen</translation>
    </message>
    <message>
        <source>Two things at the same time</source>
        <translation>Dos cosas al mismo tiempo</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>This cannot be shown in any view.</source>
        <translation>Esto no se puede mostrar en ninguna vista.</translation>
    </message>
</context>
<context>
    <name>FunctionsSection</name>
    <message>
        <source>1 earlier function</source>
        <translation>1 cargo anterior</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Function at {name}</source>
        <translation>Cargo en {name}</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Sin organización</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisation of the function at {name}</source>
        <translation>Organización del cargo en {name}</translation>
    </message>
    <message>
        <source>Remove the function at {name}</source>
        <translation>Quitar el cargo en {name}</translation>
    </message>
    <message>
        <source>Secretary General</source>
        <translation>Secretaría General</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>{number} earlier functions</source>
        <translation>{number} cargos anteriores</translation>
    </message>
</context>
<context>
    <name>FurtherAddresses</name>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>Dirección {number}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Remove address {number}</source>
        <translation>Quitar la dirección {number}</translation>
    </message>
    <message>
        <source>Street, city, country</source>
        <translation>Calle, ciudad, país</translation>
    </message>
    <message>
        <source>What address {number} is for</source>
        <translation>Uso de la dirección {number}</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>{number} members, goal {goal}</source>
        <translation>{number} miembros, meta {goal}</translation>
    </message>
    <message>
        <source>{target} by the end of {year}</source>
        <translation>{target} a finales de {year}</translation>
    </message>
    <message>
        <source>{target} by {date}</source>
        <translation>{target} hasta el {date}</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>1 fee is overdue</source>
        <translation>1 cuota está vencida</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>of {target} by {date}</source>
        <translation>de {target} al {date}</translation>
    </message>
    <message>
        <source>{named} entered by name, {open} still to enter</source>
        <translation>{named} con nombre, {open} por introducir</translation>
    </message>
    <message>
        <source>{number} fees are overdue</source>
        <translation>{number} cuotas están vencidas</translation>
    </message>
    <message>
        <source>{number} to go</source>
        <translation>faltan {number}</translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>By</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of members.</source>
        <translation>«{text}» no es un número de miembros.</translation>
    </message>
</context>
<context>
    <name>GoalPart</name>
    <message>
        <source>1 member not yet named</source>
        <translation>1 miembro aún sin nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Note a number of members</source>
        <translation>Anotar un número de miembros</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Note a number with its day and source.</source>
        <translation>Aún no se ha contado nada. Anote un número con su día y su fuente.</translation>
    </message>
    <message>
        <source>Say how many members there are to be, and by when.</source>
        <translation>Indique cuántos miembros debe haber y para cuándo.</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Fijar una meta…</translation>
    </message>
    <message>
        <source>The goal is reached.</source>
        <translation>Se ha alcanzado la meta.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Lo que se ha contado</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>de {target}</translation>
    </message>
    <message>
        <source>of {target} by {date}</source>
        <translation>de {target} al {date}</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>al ritmo previsto</translation>
    </message>
    <message>
        <source>{number} a month</source>
        <translation>{number} al mes</translation>
    </message>
    <message>
        <source>{number} ahead of a straight course</source>
        <translation>{number} por encima de un avance lineal</translation>
    </message>
    <message>
        <source>{number} behind a straight course</source>
        <translation>{number} por debajo de un avance lineal</translation>
    </message>
    <message>
        <source>{number} members not yet named</source>
        <translation>{number} miembros aún sin nombre</translation>
    </message>
    <message>
        <source>{number} to go</source>
        <translation>faltan {number}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>File history</source>
        <translation>Historial del archivo</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>Put the earlier value back</source>
        <translation>Recuperar el valor anterior</translation>
    </message>
    <message>
        <source>Restored: {step}</source>
        <translation>Restaurado: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>on another one</source>
        <translation>en otro</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>en este ordenador</translation>
    </message>
</context>
<context>
    <name>HostingSection</name>
    <message>
        <source>An organisation</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact on the spot</source>
        <translation>Contacto en el lugar</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>Idiomas de interpretación</translation>
    </message>
    <message>
        <source>Local organiser</source>
        <translation>Organizador local</translation>
    </message>
</context>
<context>
    <name>HourStrips</name>
    <message>
        <source>Local hours</source>
        <translation>Horas locales</translation>
    </message>
    <message>
        <source>No time is chosen</source>
        <translation>No se ha elegido ninguna hora</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>{city} {time}, {points} points</source>
        <translation>{city} {time}, {points} puntos</translation>
    </message>
    <message>
        <source>{kind}, {points} points an hour</source>
        <translation>{kind}, {points} puntos por hora</translation>
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
        <translation>A primera o última hora</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Uncomfortable</source>
        <translation>Incómodo</translation>
    </message>
    <message>
        <source>Weekend or holiday</source>
        <translation>Fin de semana o festivo</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
</context>
<context>
    <name>HouseStyleDialog</name>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>At the right of even pages</source>
        <translation>A la derecha en las páginas pares</translation>
    </message>
    <message>
        <source>Binding margin (mm)</source>
        <translation>Margen de encuadernación (mm)</translation>
    </message>
    <message>
        <source>Binding margin in millimetres</source>
        <translation>Margen de encuadernación en milímetros</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Choose a logo: SVG, PNG or JPEG</source>
        <translation>Elegir un logotipo: SVG, PNG o JPEG</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Colour of rules</source>
        <translation>Color de las líneas</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pie de página</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Look of printed documents</source>
        <translation>Aspecto de los documentos impresos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Pick: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>SVG, PNG or JPEG; a file can be dropped here.</source>
        <translation>SVG, PNG o JPEG; se puede soltar un archivo aquí.</translation>
    </message>
    <message>
        <source>Texts for documents in</source>
        <translation>Textos de los documentos en</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textos en</translation>
    </message>
    <message>
        <source>These settings are kept in the file, so that everybody prints alike. What is empty stays as usual.</source>
        <translation>Estos ajustes se guardan en el archivo, para que todos impriman igual. Lo que está vacío queda como de costumbre.</translation>
    </message>
    <message>
        <source>Usual paper</source>
        <translation>Papel habitual</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date as read</source>
        <translation>Fecha leída</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Día por precisar</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>Observaciones {count}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>Kept as text {count}</source>
        <translation>Como texto {count}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines kept as text</source>
        <translation>Líneas conservadas como texto</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Partes de la revisión</translation>
    </message>
    <message>
        <source>Place as read</source>
        <translation>Lugar leído</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>Por importar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is to be imported</source>
        <translation>Lo que se va a importar</translation>
    </message>
    <message>
        <source>What the import noticed</source>
        <translation>Lo que ha notado la importación</translation>
    </message>
    <message>
        <source>adds to what is there</source>
        <translation>completa lo que ya está</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ha cambiado</translation>
    </message>
    <message>
        <source>not read: “{text}”</source>
        <translation>no leído: «{text}»</translation>
    </message>
    <message>
        <source>not recognised: “{text}”</source>
        <translation>no reconocido: «{text}»</translation>
    </message>
    <message>
        <source>taken out: tick to delete</source>
        <translation>ya no figura: marque para eliminar</translation>
    </message>
    <message>
        <source>{all} lines of the document are kept; {kept} of them as text only.</source>
        <translation>Se conservan las {all} líneas del documento; {kept} de ellas solo como texto.</translation>
    </message>
    <message>
        <source>{chosen} of {all} items ticked. Records: {kinds}</source>
        <translation>{chosen} de {all} elementos marcados. Registros: {kinds}</translation>
    </message>
    <message>
        <source>{date}, tentative</source>
        <translation>{date}, provisional</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>“{text}” in the document</source>
        <translation>«{text}» en el documento</translation>
    </message>
</context>
<context>
    <name>IndicatorInspector</name>
    <message>
        <source>Baseline</source>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>Nueva medición</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Remove the measurement of {date}</source>
        <translation>Quitar la medición: {date}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Type a number, a comma and a date.</source>
        <translation>Escriba un número, una coma y una fecha.</translation>
    </message>
    <message>
        <source>Value, date: 52, 30 June 2019</source>
        <translation>Valor, fecha: 52, 30 de junio de 2019</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Según el documento</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>InspectorFrame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Cerrar el inspector</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>1 participant was added. Undo takes it back.</source>
        <translation>Se ha añadido 1 participante. «Deshacer» lo quita.</translation>
    </message>
    <message>
        <source>All members on that day ({count})</source>
        <translation>Todos los miembros en esa fecha ({count})</translation>
    </message>
    <message>
        <source>All of them are in the list already.</source>
        <translation>Todos están ya en la lista.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Function: {title} ({count})</source>
        <translation>Cargo: {title} ({count})</translation>
    </message>
    <message>
        <source>List or function</source>
        <translation>Lista o cargo</translation>
    </message>
    <message>
        <source>No saved list of people or organizations, and no function yet</source>
        <translation>Aún no hay listas guardadas de personas u organizaciones, ni cargos</translation>
    </message>
    <message>
        <source>Organizations: {name}</source>
        <translation>Organizaciones: {name}</translation>
    </message>
    <message>
        <source>People: {name}</source>
        <translation>Personas: {name}</translation>
    </message>
    <message>
        <source>{count} participants were added. Undo takes it back.</source>
        <translation>Se han añadido {count} participantes. «Deshacer» los quita.</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Deferred</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on {item}</source>
        <translation>Notas sobre {item}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>La reunión en su conjunto</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>What was said about the meeting</source>
        <translation>Qué se dijo sobre la reunión</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>Qué se dijo y qué se hizo</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Chair's note</source>
        <translation>Nota de la presidencia</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Consent agenda, without discussion</source>
        <translation>Punto sin debate</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Inicio fijo</translation>
    </message>
    <message>
        <source>Follows the item before</source>
        <translation>Sigue al punto anterior</translation>
    </message>
    <message>
        <source>In parallel with the item before it</source>
        <translation>En paralelo con el punto anterior</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Punto {number}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Missing, printed in {language}</source>
        <translation>Falta ({language})</translation>
    </message>
    <message>
        <source>Note for the chair</source>
        <translation>Nota para la presidencia</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Decisión propuesta</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Select an item of the agenda.</source>
        <translation>Seleccione un punto del orden del día.</translation>
    </message>
    <message>
        <source>Standing item, on every agenda</source>
        <translation>Punto permanente, en cada orden del día</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>Título, {language}</translation>
    </message>
    <message>
        <source>Type a time such as 10:30.</source>
        <translation>Escriba una hora, p. ej., 10:30.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping; nothing is kept.</source>
        <translation>Deteniendo; no se conserva nada.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Folder for the documents</source>
        <translation>Carpeta para los documentos</translation>
    </message>
    <message>
        <source>No program of this computer opens mails (.eml). Save the document and attach it to a mail.</source>
        <translation>Ningún programa de este ordenador abre correos (.eml). Guarde el documento y adjúntelo a un correo.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>The mail was given to your mail program</source>
        <translation>El correo se ha entregado a su programa de correo</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Action item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Annex of minutes</source>
        <translation>Anexo del acta</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Voto individual</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Colegio</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Document of the archive</source>
        <translation>Documento del fondo documental</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Imported document</source>
        <translation>Documento importado</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Language version</source>
        <translation>Versión lingüística</translation>
    </message>
    <message>
        <source>Line of a document</source>
        <translation>Línea de un documento</translation>
    </message>
    <message>
        <source>Link of a document</source>
        <translation>Vínculo de un documento</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Categoría de membresía</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Officer for a language</source>
        <translation>Responsable de un idioma</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Owner of an action item</source>
        <translation>Responsable de una tarea</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Part of a calendar file</source>
        <translation>Parte de un archivo de calendario</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Línea del programa</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Step of a template</source>
        <translation>Paso de una plantilla</translation>
    </message>
    <message>
        <source>Strategic action</source>
        <translation>Acción estratégica</translation>
    </message>
    <message>
        <source>Strategic direction</source>
        <translation>Orientación estratégica</translation>
    </message>
    <message>
        <source>Target country</source>
        <translation>País destinatario</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Template of tasks</source>
        <translation>Plantilla de tareas</translation>
    </message>
    <message>
        <source>Term of a seat</source>
        <translation>Mandato de un puesto</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Value of a field</source>
        <translation>Valor de un campo</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Votes of a college</source>
        <translation>Votos de un colegio</translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>LanguageOfficersDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Officer for {language}</source>
        <translation>Responsable de {language}</translation>
    </message>
    <message>
        <source>Officers by language</source>
        <translation>Responsables por idioma</translation>
    </message>
    <message>
        <source>Whoever looks after a language is proposed for organisations that have it as their first.</source>
        <translation>Quien se ocupa de un idioma se propone para las organizaciones que lo tienen como primero.</translation>
    </message>
    <message>
        <source>first language of 1 organisation</source>
        <translation>primer idioma de 1 organización</translation>
    </message>
    <message>
        <source>first language of {number} organisations</source>
        <translation>primer idioma de {number} organizaciones</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Quitar {language}</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source> calls</source>
        <translation> teleconferencias</translation>
    </message>
    <message>
        <source>Calls of the year</source>
        <translation>Teleconferencias del año</translation>
    </message>
    <message>
        <source>Calls of {year}</source>
        <translation>Teleconferencias de {year}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How many calls to plan</source>
        <translation>Cuántas teleconferencias planificar</translation>
    </message>
    <message>
        <source>Nobody has borne anything yet.</source>
        <translation>Nadie ha soportado nada todavía.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Planificar el año</translation>
    </message>
    <message>
        <source>Planning the year</source>
        <translation>Planificación del año</translation>
    </message>
    <message>
        <source>Propose a time for so many calls, so that all cities bear about the same</source>
        <translation>Proponer una hora para tantas teleconferencias, de modo que todas las ciudades soporten más o menos lo mismo</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>What each city bears over the calls of the year</source>
        <translation>Lo que cada ciudad soporta en las teleconferencias del año</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Lo que muestra la tabla</translation>
    </message>
    <message>
        <source>Worst-off {worst} points instead of {other}; total {total}, {price} above the cheapest times.</source>
        <translation>La peor parada: {worst} puntos en vez de {other}; total {total}, {price} más que con las horas más baratas.</translation>
    </message>
    <message>
        <source>{city} bears {part} of {all} points.</source>
        <translation>{city} soporta {part} de {all} puntos.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>What each city bears in the end</source>
        <translation>Lo que cada ciudad soporta al final</translation>
    </message>
    <message>
        <source>{city}: takes no part, or in person</source>
        <translation>{city}: no participa o es presencial</translation>
    </message>
    <message>
        <source>{city}: {time}, {points} points</source>
        <translation>{city}: {time}, {points} puntos</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Language chips: filled is ready, underlined is draft, dashed is missing</source>
        <translation>Versiones: relleno, lista; subrayado, borrador; discontinuo, falta</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>1 letter was written.</source>
        <translation>Se ha escrito 1 carta.</translation>
    </message>
    <message>
        <source>All letters in one document, each on a new page</source>
        <translation>Todas las cartas en un documento, cada una en una página nueva</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied {place}</source>
        <translation>Se ha copiado {place}</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Carpeta para las cartas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Letter.docx</source>
        <translation>Carta.docx</translation>
    </message>
    <message>
        <source>Letters from a template</source>
        <translation>Cartas a partir de una plantilla</translation>
    </message>
    <message>
        <source>Letters to {number} organisations</source>
        <translation>Cartas a {number} organizaciones</translation>
    </message>
    <message>
        <source>Letters to {number} people</source>
        <translation>Cartas a {number} personas</translation>
    </message>
    <message>
        <source>No letter was written.</source>
        <translation>No se ha escrito ninguna carta.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Places of a template</source>
        <translation>Marcadores de una plantilla</translation>
    </message>
    <message>
        <source>Save an example of a template</source>
        <translation>Guardar un ejemplo de plantilla</translation>
    </message>
    <message>
        <source>Save an example…</source>
        <translation>Guardar un ejemplo…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Text documents (*.docx)</source>
        <translation>Documentos de texto (*.docx)</translation>
    </message>
    <message>
        <source>The template is sound. It has 1 place.</source>
        <translation>La plantilla es correcta. Tiene 1 marcador.</translation>
    </message>
    <message>
        <source>The template is sound. It has {number} places.</source>
        <translation>La plantilla es correcta. Tiene {number} marcadores.</translation>
    </message>
    <message>
        <source>These places can stand in a template. A double click or Enter copies one.</source>
        <translation>Estos marcadores pueden figurar en una plantilla. Un doble clic o Entrar copia uno.</translation>
    </message>
    <message>
        <source>What is put there</source>
        <translation>Lo que se pone ahí</translation>
    </message>
    <message>
        <source>Write the letters…</source>
        <translation>Escribir las cartas…</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Escribirlas</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Escribiendo las cartas…</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>aún no se ha elegido ninguna</translation>
    </message>
    <message>
        <source>{number} letters were written.</source>
        <translation>Se han escrito {number} cartas.</translation>
    </message>
</context>
<context>
    <name>LineTile</name>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sin línea del programa</translation>
    </message>
</context>
<context>
    <name>LineToggle</name>
    <message>
        <source>Line {number}, {title}</source>
        <translation>Línea {number}, {title}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>1 overdue</source>
        <translation>1 vencida</translation>
    </message>
    <message>
        <source>Done: {task}. Undo takes it back.</source>
        <translation>Hecha: {task}. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>{number} overdue</source>
        <translation>{number} vencidas</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Changing {number} entries</source>
        <translation>Modificando {number} entradas</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Export these columns…</source>
        <translation>Exportar estas columnas…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Leave it empty to take the value away.</source>
        <translation>Déjelo vacío para quitar el valor.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>Sin membresía</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Several are parted by commas.</source>
        <translation>Separe varios valores con comas.</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>A person of this file. It is remembered on this computer only.</source>
        <translation>Una persona de este archivo. Solo se recuerda en este ordenador.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Agrupar por esta columna</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Subir la vista</translation>
    </message>
    <message>
        <source>My members</source>
        <translation>Mis miembros</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Nobody in the file is called “{name}”.</source>
        <translation>Nadie en el archivo se llama «{name}».</translation>
    </message>
    <message>
        <source>Put it back as it was saved</source>
        <translation>Restaurar la vista guardada</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Guardar esta vista como</translation>
    </message>
    <message>
        <source>Shift with a click on the heading does the same.</source>
        <translation>Mayús con un clic en el encabezado hace lo mismo.</translation>
    </message>
    <message>
        <source>Sort also by this column</source>
        <translation>Ordenar también por esta columna</translation>
    </message>
    <message>
        <source>Sort falling</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Sort rising</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>Who I am…</source>
        <translation>Quién soy…</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Eliminar la reunión</translation>
    </message>
    <message>
        <source>Make a template of this meeting</source>
        <translation>Hacer de esta reunión una plantilla</translation>
    </message>
    <message>
        <source>Make the next meeting…</source>
        <translation>Crear la próxima reunión…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>No meetings in {year} yet. Give an activity an agenda, or add a meeting.</source>
        <translation>Aún no hay reuniones en {year}. Dé un orden del día a una actividad o añada una reunión.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>Plantillas de reuniones…</translation>
    </message>
    <message>
        <source>The meeting was deleted. Its activity stays in the programme.</source>
        <translation>Se ha eliminado la reunión. Su actividad sigue en el programa.</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>1 country</source>
        <translation>1 país</translation>
    </message>
    <message>
        <source>1 language</source>
        <translation>1 idioma</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organización</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 región</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Columna {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Nada coincide con estos filtros.</translation>
    </message>
    <message>
        <source>This view shows what is yours. Say who you are.</source>
        <translation>Esta vista muestra lo que está a su cargo. Indique quién es usted.</translation>
    </message>
    <message>
        <source>Who I am…</source>
        <translation>Quién soy…</translation>
    </message>
    <message>
        <source>{number} countries</source>
        <translation>{number} países</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation>{number} en total</translation>
    </message>
    <message>
        <source>{number} languages</source>
        <translation>{number} idiomas</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{number} organisations</source>
        <translation>{number} organizaciones</translation>
    </message>
    <message>
        <source>{number} regions</source>
        <translation>{number} regiones</translation>
    </message>
</context>
<context>
    <name>ListedPage</name>
    <message>
        <source>{number} shown</source>
        <translation>{number} visibles</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>(deleted)</source>
        <translation>(eliminado)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Pagada en parte</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Condonada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>{column}: after {values}</source>
        <translation>{column}: después de {values}</translation>
    </message>
    <message>
        <source>{column}: any</source>
        <translation>{column}: con valor</translation>
    </message>
    <message>
        <source>{column}: at least {values}</source>
        <translation>{column}: como mínimo {values}</translation>
    </message>
    <message>
        <source>{column}: at most {values}</source>
        <translation>{column}: como máximo {values}</translation>
    </message>
    <message>
        <source>{column}: before {values}</source>
        <translation>{column}: antes de {values}</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}: sin valor</translation>
    </message>
    <message>
        <source>{column}: not {values}</source>
        <translation>{column}: no {values}</translation>
    </message>
    <message>
        <source>{column}: “{values}”</source>
        <translation>{column}: «{values}»</translation>
    </message>
</context>
<context>
    <name>MadePacks</name>
    <message>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>Packs that were made</source>
        <translation>Dossiers preparados</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Quitar {name} de la lista</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actualizado</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>1 address.</source>
        <translation>1 dirección.</translation>
    </message>
    <message>
        <source>Addresses in one mail</source>
        <translation>Direcciones por correo</translation>
    </message>
    <message>
        <source>Batch {number} of {count}: 1 address</source>
        <translation>Lote {number} de {count}: 1 dirección</translation>
    </message>
    <message>
        <source>Batch {number} of {count}: {addresses} addresses</source>
        <translation>Lote {number} de {count}: {addresses} direcciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar las direcciones</translation>
    </message>
    <message>
        <source>Copy the addresses of batch {number}</source>
        <translation>Copiar las direcciones del lote {number}</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Carpeta para los borradores</translation>
    </message>
    <message>
        <source>Instead of the organisations' own address, where people are known.</source>
        <translation>En lugar de la dirección propia de las organizaciones, cuando se conocen personas.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the addresses, or save the mails as drafts.</source>
        <translation>No respondió ningún programa de correo. Copie las direcciones o guarde los correos como borradores.</translation>
    </message>
    <message>
        <source>Not an address: {names}</source>
        <translation>No son direcciones: {names}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open batch {number}</source>
        <translation>Abrir el lote {number}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Save as drafts…</source>
        <translation>Guardar como borradores…</translation>
    </message>
    <message>
        <source>Saved {number} drafts in {folder}</source>
        <translation>Se han guardado {number} borradores en {folder}</translation>
    </message>
    <message>
        <source>Semicolons between addresses</source>
        <translation>Punto y coma entre las direcciones</translation>
    </message>
    <message>
        <source>Some programs, such as Outlook, want them instead of commas.</source>
        <translation>Algunos programas, como Outlook, lo exigen en lugar de comas.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>The addresses stand in BCC, so that nobody sees those of the others. Your mail program sends the mails.</source>
        <translation>Las direcciones figuran en CCO, de modo que nadie ve las de los demás. Los correos los envía su programa de correo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To the contacts</source>
        <translation>A los contactos</translation>
    </message>
    <message>
        <source>Without an address: {names}</source>
        <translation>Sin dirección: {names}</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Written to only once: {names}</source>
        <translation>Se les escribe una sola vez: {names}</translation>
    </message>
    <message>
        <source>your own address, if you like</source>
        <translation>su propia dirección, si lo desea</translation>
    </message>
    <message>
        <source>{number} addresses.</source>
        <translation>{number} direcciones.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>GSEF files (*.gsef)</source>
        <translation>Archivos GSEF (*.gsef)</translation>
    </message>
    <message>
        <source>Keeping today's backup</source>
        <translation>Guardando la copia de hoy</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
</context>
<context>
    <name>MajoritiesSection</name>
    <message>
        <source>Add a majority</source>
        <translation>Añadir una mayoría</translation>
    </message>
    <message>
        <source>Add a majority, such as “Admission”</source>
        <translation>Añadir una mayoría, p. ej., «Admisión»</translation>
    </message>
    <message>
        <source>Add the usual majority</source>
        <translation>Añadir la mayoría habitual</translation>
    </message>
    <message>
        <source>Counted of, for {name}</source>
        <translation>Base de cálculo: {name}</translation>
    </message>
    <message>
        <source>Majority for {name}</source>
        <translation>Mayoría para {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cuestión</translation>
    </message>
    <message>
        <source>Share for {name}</source>
        <translation>Proporción para {name}</translation>
    </message>
    <message>
        <source>Whatever has no rule of its own</source>
        <translation>Todo lo que no tiene regla propia</translation>
    </message>
    <message>
        <source>{votes} of {all} votes, if all vote</source>
        <translation>{votes} de {all} votos, si votan todos</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>and {number} more. A click opens the list.</source>
        <translation>y {number} más. Un clic abre la lista.</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>A new own field</source>
        <translation>Un nuevo campo propio</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Cada fila describe</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>Conservar en la nota</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Own field: {name}</source>
        <translation>Campo propio: {name}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>Qué significa {heading}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>una organización</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>detección automática</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>No meeting is to come in this year.</source>
        <translation>No hay más reuniones este año.</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Papers due {date}</source>
        <translation>Documentos para el {date}</translation>
    </message>
    <message>
        <source>The agenda has {number} items and no papers yet.</source>
        <translation>El orden del día tiene {number} puntos; aún sin documentos.</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrida</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>in {number} days</source>
        <translation>dentro de {number} días</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{ready} of {all} versions ready</source>
        <translation>{ready} de {all} versiones listas</translation>
    </message>
    <message>
        <source>{replied} of {invited} have replied, {accepted} will attend</source>
        <translation>Han respondido {replied} de {invited}; asistirán {accepted}</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Todo en uno</translation>
    </message>
    <message>
        <source>Annotated agenda</source>
        <translation>Orden del día anotado</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Chair’s running script</source>
        <translation>Guion de la presidencia</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>Carteles de puerta</translation>
    </message>
    <message>
        <source>Everything for this meeting: all its documents, into one folder</source>
        <translation>Todo para esta reunión: todos sus documentos en una carpeta</translation>
    </message>
    <message>
        <source>Everything in one go…</source>
        <translation>Todo de una vez…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>Dossier de la reunión</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Acreditaciones</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de firmas</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Tarjetas de mesa</translation>
    </message>
    <message>
        <source>Travel and rooming list</source>
        <translation>Lista de viajes y alojamiento</translation>
    </message>
</context>
<context>
    <name>MeetingHistoryDialog</name>
    <message>
        <source>Agenda issued</source>
        <translation>Orden del día publicado</translation>
    </message>
    <message>
        <source>Agenda issued as Rev.{number}</source>
        <translation>Orden del día publicado como Rev.{number}</translation>
    </message>
    <message>
        <source>Changed since, and not issued yet</source>
        <translation>Modificado desde entonces y aún sin publicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>History of the meeting</source>
        <translation>Historial de la reunión</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>Reunión cerrada</translation>
    </message>
    <message>
        <source>Meeting started</source>
        <translation>Reunión iniciada</translation>
    </message>
    <message>
        <source>Nothing yet: the agenda is a draft. When it is issued, its numbers and symbols stand.</source>
        <translation>Aún nada: el orden del día es un borrador. Cuando se publique, sus números y signaturas quedarán fijados.</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Pasos de la reunión</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>{yes} yes of {all}</source>
        <translation>{yes} sí de {all}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation>Volver a la lista de reuniones</translation>
    </message>
    <message>
        <source>Carry over from the last meeting…</source>
        <translation>Retomar de la última reunión…</translation>
    </message>
    <message>
        <source>Compare with the last agenda…</source>
        <translation>Comparar con el último orden del día…</translation>
    </message>
    <message>
        <source>Copy the agenda of the last meeting of this body</source>
        <translation>Copiar el orden del día de la última reunión de este órgano</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Eliminar la reunión</translation>
    </message>
    <message>
        <source>Details of the meeting</source>
        <translation>Detalles de la reunión</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar una hora</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Kept as typed: no city or country was recognised.</source>
        <translation>Se conserva tal cual: no se reconoció ninguna ciudad ni país.</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>Se conserva tal cual: no se entiende como fecha.</translation>
    </message>
    <message>
        <source>Make a template of this meeting</source>
        <translation>Hacer de esta reunión una plantilla</translation>
    </message>
    <message>
        <source>Make the next meeting…</source>
        <translation>Crear la próxima reunión…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Sin signatura</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Partes de la reunión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lugar por determinar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Show page and details</source>
        <translation>Mostrar la página y los detalles</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>The meeting was deleted. Its activity stays in the programme.</source>
        <translation>Se ha eliminado la reunión. Su actividad sigue en el programa.</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Eliminar la reunión</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Ningún órgano</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Within body and year</source>
        <translation>Dentro del órgano y del año</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Idiomas de trabajo</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Meetings of the year</source>
        <translation>Reuniones del año</translation>
    </message>
</context>
<context>
    <name>MeetingTemplatesDialog</name>
    <message>
        <source>Add the templates that come along</source>
        <translation>Añadir las plantillas incluidas</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Día de la reunión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>Eliminar la sesión</translation>
    </message>
    <message>
        <source>Duplicate the template</source>
        <translation>Duplicar la plantilla</translation>
    </message>
    <message>
        <source>Enter adds an item, Tab nests it, Alt with the arrows moves it, F2 edits it; the menu has the rest.</source>
        <translation>Intro añade un punto, Tab lo anida, Alt con las flechas lo mueve, F2 lo edita; el menú tiene lo demás.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Language of the items</source>
        <translation>Idioma de los puntos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>Idiomas de interpretación</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Ningún órgano</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Sin tareas</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Decisión propuesta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Templates of meetings</source>
        <translation>Plantillas de reuniones</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>There are no bodies in this file yet.</source>
        <translation>Aún no hay órganos en este archivo.</translation>
    </message>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>Indique un horario, p. ej., 09:30–13:00.</translation>
    </message>
    <message>
        <source>Type the number of the day, 1 for the first.</source>
        <translation>Escriba el número del día, 1 para el primero.</translation>
    </message>
    <message>
        <source>What meetings begin with. Those that were made before stay as they are when a template is changed.</source>
        <translation>Con qué empiezan las reuniones. Las que ya existen quedan como están cuando se cambia una plantilla.</translation>
    </message>
    <message>
        <source>Whose seats are invited</source>
        <translation>Cuyos puestos se invitan</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Idiomas de trabajo</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, copia</translation>
    </message>
</context>
<context>
    <name>MeetingTextForm</name>
    <message>
        <source>Agenda, as adopted</source>
        <translation>Orden del día, aprobado</translation>
    </message>
    <message>
        <source>As the meeting stands</source>
        <translation>Según el estado de la reunión</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>Names of roll calls</source>
        <translation>Nombres de las votaciones nominales</translation>
    </message>
    <message>
        <source>Provisional agenda</source>
        <translation>Orden del día provisional</translation>
    </message>
    <message>
        <source>With what has changed since it was issued</source>
        <translation>Con lo que ha cambiado desde que se publicó</translation>
    </message>
</context>
<context>
    <name>MeetingWays</name>
    <message>
        <source>From a template</source>
        <translation>A partir de una plantilla</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>Plantillas de reuniones…</translation>
    </message>
    <message>
        <source>The next after {meeting}…</source>
        <translation>La siguiente a {meeting}…</translation>
    </message>
    <message>
        <source>This is a meeting</source>
        <translation>Es una reunión</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Sin plantilla</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Advisor</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusado</translation>
    </message>
    <message>
        <source>As the role says</source>
        <translation>Según la función</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Copresidencia</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrida</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>International Advisors</source>
        <translation>Asesores internacionales</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Red internacional</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>No purpose</source>
        <translation>Sin finalidad</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>No invitado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Regional network</source>
        <translation>Red regional</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Untitled item</source>
        <translation>Punto sin título</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Vicepresidencia</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>{body} members</source>
        <translation>Miembros: {body}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
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
        <translation>1 reunión</translation>
    </message>
    <message>
        <source>1 paper still wants something</source>
        <translation>A 1 documento aún le falta algo</translation>
    </message>
    <message>
        <source>Action items of all meetings</source>
        <translation>Tareas de todas las reuniones</translation>
    </message>
    <message>
        <source>Attendance over the years</source>
        <translation>Asistencia a lo largo de los años</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation>Volver a la lista de reuniones</translation>
    </message>
    <message>
        <source>Decisions of all meetings</source>
        <translation>Decisiones de todas las reuniones</translation>
    </message>
    <message>
        <source>Everything for this meeting…</source>
        <translation>Todo para esta reunión…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar una hora</translation>
    </message>
    <message>
        <source>Item {number} selected</source>
        <translation>Punto {number} seleccionado</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Preparar el dossier</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Acta de la reunión</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>Papers of the meeting</source>
        <translation>Documentos de la reunión</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Run the meeting</source>
        <translation>Dirigir la reunión</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} reuniones</translation>
    </message>
    <message>
        <source>{name} selected</source>
        <translation>{name}: selección</translation>
    </message>
    <message>
        <source>{number} papers still want something</source>
        <translation>A {number} documentos aún les falta algo</translation>
    </message>
    <message>
        <source>{number} shown</source>
        <translation>{number} visibles</translation>
    </message>
    <message>
        <source>{time} UTC selected</source>
        <translation>{time} UTC: selección</translation>
    </message>
</context>
<context>
    <name>MemberMap</name>
    <message>
        <source>Map of the world with {number} organisations. The table below lists them.</source>
        <translation>Mapa del mundo con {number} organizaciones. La tabla de abajo las enumera.</translation>
    </message>
    <message>
        <source>Open the large map</source>
        <translation>Abrir el mapa grande</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>1 seat</source>
        <translation>1 puesto</translation>
    </message>
    <message>
        <source>1 seat, as stated</source>
        <translation>1 puesto, como se indica</translation>
    </message>
    <message>
        <source>1 seat, {stated} stated</source>
        <translation>1 puesto, {stated} indicados</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Copresidencia</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Deleting {number} entries</source>
        <translation>Eliminando {number} entradas</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>Suplente: {name}</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>In the city</source>
        <translation>En la ciudad</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Red internacional</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organización internacional</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organiza</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Otros puestos</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Regional network</source>
        <translation>Red regional</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Instituto de investigación</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Vicepresidencia</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>al menos {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>como máximo {number}</translation>
    </message>
    <message>
        <source>quorum {needed} of {whole}, {held} held</source>
        <translation>quórum {needed} de {whole}, {held} ocupados</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>{number} puestos</translation>
    </message>
    <message>
        <source>{number} seats, as stated</source>
        <translation>{number} puestos, como se indica</translation>
    </message>
    <message>
        <source>{number} seats, {stated} stated</source>
        <translation>{number} puestos, {stated} indicados</translation>
    </message>
    <message>
        <source>{number}, as requested</source>
        <translation>{number}, a petición</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Add a body</source>
        <translation>Añadir un órgano</translation>
    </message>
    <message>
        <source>Add a person to the list</source>
        <translation>Añadir una persona a la lista</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Fondo documental</translation>
    </message>
    <message>
        <source>Bodies and seats</source>
        <translation>Órganos y puestos</translation>
    </message>
    <message>
        <source>Categories of membership…</source>
        <translation>Categorías de membresía…</translation>
    </message>
    <message>
        <source>Export the members, people or seats shown…</source>
        <translation>Exportar los miembros, las personas o los puestos mostrados…</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members: {page}</source>
        <translation>Miembros: {page}</translation>
    </message>
    <message>
        <source>Officers by language…</source>
        <translation>Responsables por idioma…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Own fields of organisations…</source>
        <translation>Campos propios de las organizaciones…</translation>
    </message>
    <message>
        <source>Own fields of people…</source>
        <translation>Campos propios de las personas…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Possible duplicates among organisations</source>
        <translation>Posibles duplicados entre las organizaciones</translation>
    </message>
    <message>
        <source>Possible duplicates among people</source>
        <translation>Posibles duplicados entre las personas</translation>
    </message>
    <message>
        <source>Print about members…</source>
        <translation>Imprimir sobre los miembros…</translation>
    </message>
    <message>
        <source>Print and send</source>
        <translation>Imprimir y enviar</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Captación</translation>
    </message>
    <message>
        <source>Regions of your own…</source>
        <translation>Regiones propias…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
</context>
<context>
    <name>MembershipCategoriesDialog</name>
    <message>
        <source>1 organisation has or had it. If it is deleted, its title stays there in words.</source>
        <translation>La tiene o la tuvo 1 organización. Si se elimina, su título se conserva allí como texto.</translation>
    </message>
    <message>
        <source>A category can be given from its first to its last day. Whoever has it keeps it after that.</source>
        <translation>Una categoría se puede asignar desde su primer día hasta el último. Quien la tiene la conserva después.</translation>
    </message>
    <message>
        <source>A year, such as 500 EUR</source>
        <translation>Por año, p. ej., 500 EUR</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Categories of membership</source>
        <translation>Categorías de membresía</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Fecha o vacío</translation>
    </message>
    <message>
        <source>Given from</source>
        <translation>Se asigna desde</translation>
    </message>
    <message>
        <source>Given until</source>
        <translation>Se asigna hasta</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nueva categoría</translation>
    </message>
    <message>
        <source>No organisation has it.</source>
        <translation>No la tiene ninguna organización.</translation>
    </message>
    <message>
        <source>Usual fee</source>
        <translation>Cuota habitual</translation>
    </message>
    <message>
        <source>{number} organisations have or had it. If it is deleted, its title stays there in words.</source>
        <translation>La tienen o la tuvieron {number} organizaciones. Si se elimina, su título se conserva allí como texto.</translation>
    </message>
</context>
<context>
    <name>MembershipSection</name>
    <message>
        <source>Add a state of the membership</source>
        <translation>Añadir un estado de la membresía</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Elegir una categoría</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Fecha o vacío</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Edit the categories…</source>
        <translation>Editar las categorías…</translation>
    </message>
    <message>
        <source>Edit {state}</source>
        <translation>Editar {state}</translation>
    </message>
    <message>
        <source>Full, associate</source>
        <translation>Pleno, asociado</translation>
    </message>
    <message>
        <source>In which meeting</source>
        <translation>En qué reunión</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>No meeting is called “{text}”. Nothing was changed.</source>
        <translation>Ninguna reunión se llama «{text}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>Sin membresía</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Open the meeting of {state}</source>
        <translation>Abrir la reunión de {state}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remove {state}</source>
        <translation>Quitar {state}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who decided it, and when…</source>
        <translation>Quién lo decidió y cuándo…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>el {date}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge organisations</source>
        <translation>Fusionar organizaciones</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Fusionar personas</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Activities as a delegate</source>
        <translation>Actividades como delegado</translation>
    </message>
    <message>
        <source>Activities as a partner</source>
        <translation>Actividades como socio</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Puntos del orden del día</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Languages looked after</source>
        <translation>Idiomas a su cargo</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Merge {name} too</source>
        <translation>Fusionar también {name}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>States of membership</source>
        <translation>Estados de membresía</translation>
    </message>
    <message>
        <source>Take all of this</source>
        <translation>Tomar todo de este</translation>
    </message>
    <message>
        <source>Take all values of {name}</source>
        <translation>Tomar todos los valores de {name}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>{field}: {value}, of {name}</source>
        <translation>{field}: {value}, de {name}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>1 action item</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 decisión</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Distribuida</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>{number} action items</source>
        <translation>{number} tareas</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} días de retraso</translation>
    </message>
    <message>
        <source>{number} decisions</source>
        <translation>{number} decisiones</translation>
    </message>
</context>
<context>
    <name>MinutesAnnexInspector</name>
    <message>
        <source>Annex {number}</source>
        <translation>Anexo {number}</translation>
    </message>
    <message>
        <source>Bound behind the printed minutes</source>
        <translation>Encuadernado tras el acta impresa</translation>
    </message>
    <message>
        <source>Listed in the printed minutes, kept as a file</source>
        <translation>Mencionado en el acta impresa, se conserva como archivo</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Text of the annex</source>
        <translation>Texto del anexo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type or paste the text</source>
        <translation>Escriba o pegue el texto</translation>
    </message>
</context>
<context>
    <name>MinutesDeeds</name>
    <message>
        <source>Attached {name}</source>
        <translation>Se ha adjuntado {name}</translation>
    </message>
    <message>
        <source>Attached {number} files</source>
        <translation>Se han adjuntado {number} archivos</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Adjuntando archivos</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>«{text}» no es una fecha. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. The action item was added without one.</source>
        <translation>«{text}» no es una fecha. La tarea se ha añadido sin fecha.</translation>
    </message>
</context>
<context>
    <name>MinutesHead</name>
    <message>
        <source>Language of the minutes</source>
        <translation>Idioma del acta</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>Reabrir el acta</translation>
    </message>
    <message>
        <source>State of the minutes: {state}</source>
        <translation>Estado del acta: {state}</translation>
    </message>
    <message>
        <source>The meeting is closed: notes, decisions and votes are locked. The minutes can still be circulated and adopted.</source>
        <translation>La reunión está cerrada: las notas, decisiones y votaciones están bloqueadas. El acta aún se puede distribuir y aprobar.</translation>
    </message>
    <message>
        <source>Their texts and decisions are locked; action items can still be done.</source>
        <translation>Sus textos y decisiones están bloqueados; las tareas aún se pueden marcar como hechas.</translation>
    </message>
    <message>
        <source>These minutes were adopted on {day} at {meeting}.</source>
        <translation>Esta acta se aprobó el {day} en {meeting}.</translation>
    </message>
    <message>
        <source>These minutes were adopted on {day}.</source>
        <translation>Esta acta se aprobó el {day}.</translation>
    </message>
    <message>
        <source>These minutes were adopted.</source>
        <translation>Esta acta se aprobó.</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Action item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Attach annexes</source>
        <translation>Adjuntar anexos</translation>
    </message>
    <message>
        <source>Attach files, or write a text; files can also be dropped on an item</source>
        <translation>Adjunte archivos o escriba un texto; también se pueden soltar archivos sobre un punto</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Begin an election on the item</source>
        <translation>Iniciar una elección sobre el punto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Defer the item</source>
        <translation>Aplazar el punto</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Ir al orden del día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nueva decisión</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>No items yet. The minutes follow the agenda.</source>
        <translation>Aún no hay puntos. El acta sigue el orden del día.</translation>
    </message>
    <message>
        <source>Not deferred</source>
        <translation>No aplazado</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;All files (*)</source>
        <translation>Documentos PDF (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Vote on the item</source>
        <translation>Votar el punto</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Escribir un texto</translation>
    </message>
</context>
<context>
    <name>MinutesPartInspector</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Go to the minutes of {meeting}</source>
        <translation>Ir al acta de {meeting}</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Missing: {languages}</source>
        <translation>Falta en: {languages}</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Sin reunión</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Consta en</translation>
    </message>
    <message>
        <source>The minutes are adopted: the text is locked.</source>
        <translation>El acta está aprobada: el texto está bloqueado.</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>Esto no se lee como una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>«{text}» no es una fecha. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Language of the name</source>
        <translation>Idioma del nombre</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Add a name in</source>
        <translation>Añadir un nombre en</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Idioma del nombre</translation>
    </message>
    <message>
        <source>More languages of the name</source>
        <translation>Más idiomas del nombre</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Remove the name in {language}</source>
        <translation>Quitar el nombre en {language}</translation>
    </message>
    <message>
        <source>{language} is the original</source>
        <translation>{language} es el idioma original</translation>
    </message>
    <message>
        <source>{language}, the original</source>
        <translation>{language}, el original</translation>
    </message>
    <message>
        <source>{language}: no name yet</source>
        <translation>{language}: aún sin nombre</translation>
    </message>
</context>
<context>
    <name>NewMeetingForm</name>
    <message>
        <source>8–9 July</source>
        <translation>8 y 9 de julio</translation>
    </message>
    <message>
        <source>Activity or title</source>
        <translation>Actividad o título</translation>
    </message>
    <message>
        <source>An empty agenda</source>
        <translation>Un orden del día vacío</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>City, country, or online</source>
        <translation>Ciudad, país o en línea</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>Se conserva tal cual: no se entiende como fecha.</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>Crear la reunión</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Ningún órgano</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>Plantillas de reuniones…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
</context>
<context>
    <name>NextItems</name>
    <message>
        <source>Double-click or press Enter to go on to an item</source>
        <translation>Doble clic o Intro para pasar a un punto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Puntos siguientes</translation>
    </message>
    <message>
        <source>Nothing comes after this</source>
        <translation>No hay nada después</translation>
    </message>
</context>
<context>
    <name>NextMeetingDialog</name>
    <message>
        <source>8–9 July</source>
        <translation>8 y 9 de julio</translation>
    </message>
    <message>
        <source>A new activity</source>
        <translation>Una nueva actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>After {meeting}, with its sessions and seats.</source>
        <translation>Después de {meeting}, con sus sesiones y puestos.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>City, country, or online</source>
        <translation>Ciudad, país o en línea</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Invite those who hold the seats on that day ({count})</source>
        <translation>Invitar a quienes ocupan los puestos en esa fecha ({count})</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>Se conserva tal cual: no se entiende como fecha.</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>Crear la reunión</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Sin puntos</translation>
    </message>
    <message>
        <source>On its agenda again</source>
        <translation>De nuevo en su orden del día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan the tasks back as for the last one ({count})</source>
        <translation>Planificar las tareas hacia atrás como la última vez ({count})</translation>
    </message>
    <message>
        <source>Standing items of the last agenda ({count})</source>
        <translation>Puntos permanentes del último orden del día ({count})</translation>
    </message>
    <message>
        <source>Template: {title}</source>
        <translation>Plantilla: {title}</translation>
    </message>
    <message>
        <source>The whole last agenda ({count})</source>
        <translation>Todo el último orden del día ({count})</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>By</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Send the charter, call the mayor's office…</source>
        <translation>Enviar la carta fundacional, llamar a la alcaldía…</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>1 seat</source>
        <translation>1 puesto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Contar por</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previstos</translation>
    </message>
    <message>
        <source>Expected: invited and not declined. Registered: has accepted. Present: was there in a session at least.</source>
        <translation>Previstos: invitados que no han declinado. Inscritos: han aceptado. Presentes: estuvieron al menos en una sesión.</translation>
    </message>
    <message>
        <source>Field of people</source>
        <translation>Campo de personas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>One of the own fields of people, such as gender. Whoever has nothing in it is counted as not known.</source>
        <translation>Uno de los campos propios de las personas, como el género. Quien no tiene nada en él cuenta como desconocido.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>To count by gender or anything else, add an own field of people with choices, and choose it here.</source>
        <translation>Para contar por género u otra cosa, añada a las personas un campo propio con opciones y elíjalo aquí.</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>{count} expected at the activity</source>
        <translation>{count} previstos en la actividad</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count} puestos</translation>
    </message>
    <message>
        <source>{least} to {most} seats</source>
        <translation>{least} a {most} puestos</translation>
    </message>
</context>
<context>
    <name>OrganisationInspector</name>
    <message>
        <source>1 belongs to it</source>
        <translation>1 pertenece a ella</translation>
    </message>
    <message>
        <source>1 more activity</source>
        <translation>1 actividad más</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Otra organización</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Día por precisar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Cómo contactar con ella</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Let {name} be responsible</source>
        <translation>Asignar a {name} como responsable</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No contact yet. Add a person.</source>
        <translation>Aún no hay contactos. Añada una persona.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Officer of the secretariat</source>
        <translation>Persona de la secretaría</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>Abrir la revisión</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir el sitio web</translation>
    </message>
    <message>
        <source>Open what it belongs to</source>
        <translation>Abrir aquella a la que pertenece</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Regions of your own…</source>
        <translation>Regiones propias…</translation>
    </message>
    <message>
        <source>Remove {name} from the contacts</source>
        <translation>Quitar a {name} de los contactos</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Funciones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>also in {regions}</source>
        <translation>también en {regions}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>{name} looks after {language}. Press to let them look after this organisation.</source>
        <translation>{name} se ocupa de {language}. Pulse para que se ocupe de esta organización.</translation>
    </message>
    <message>
        <source>{name}, for {language}?</source>
        <translation>¿{name}, para {language}?</translation>
    </message>
    <message>
        <source>{number} belong to it</source>
        <translation>{number} pertenecen a ella</translation>
    </message>
    <message>
        <source>{number} more activities</source>
        <translation>{number} actividades más</translation>
    </message>
    <message>
        <source>{region}, by the country</source>
        <translation>{region}, según el país</translation>
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
        <translation>«{text}» no parece una dirección de correo. Se conserva tal cual.</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Find an organisation</source>
        <translation>Buscar una organización</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importar un programa…</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>No organisation yet. Add one or import the programme.</source>
        <translation>Aún no hay organizaciones. Añada una o importe el programa.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Directory of a body…</source>
        <translation>Directorio de un órgano…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas postales…</translation>
    </message>
    <message>
        <source>Letters from a template…</source>
        <translation>Cartas a partir de una plantilla…</translation>
    </message>
    <message>
        <source>Member yearbook…</source>
        <translation>Anuario de miembros…</translation>
    </message>
    <message>
        <source>Show a list of organisations or people first.</source>
        <translation>Muestre antes una lista de organizaciones o de personas.</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Estadísticas…</translation>
    </message>
    <message>
        <source>Write a mail…</source>
        <translation>Escribir un correo…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Members over time. {points}</source>
        <translation>Miembros a lo largo del tiempo. {points}</translation>
    </message>
    <message>
        <source>Next weeks</source>
        <translation>Próximas semanas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>{number} by name</source>
        <translation>{number} por su nombre</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Add an activity</source>
        <translation>Añadir una actividad</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Semanas anteriores</translation>
    </message>
    <message>
        <source>Import the programme…</source>
        <translation>Importar el programa…</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Semanas posteriores</translation>
    </message>
    <message>
        <source>No activities in {year} yet. Add one or import the programme.</source>
        <translation>Aún no hay actividades en {year}. Añada una o importe el programa.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Overview: earlier weeks</source>
        <translation>Resumen: semanas anteriores</translation>
    </message>
    <message>
        <source>Overview: later weeks</source>
        <translation>Resumen: semanas posteriores</translation>
    </message>
    <message>
        <source>The year shown is not the present one</source>
        <translation>El año que se muestra no es el actual</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
</context>
<context>
    <name>OwnFieldRow</name>
    <message>
        <source>This is no longer among the choices.</source>
        <translation>Esto ya no figura entre las opciones.</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>Esto no se lee como una fecha.</translation>
    </message>
    <message>
        <source>This is not read as a number.</source>
        <translation>Esto no se lee como un número.</translation>
    </message>
    <message>
        <source>“{text}” does not fit this field. Nothing was changed.</source>
        <translation>«{text}» no encaja en este campo. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>OwnFieldsDialog</name>
    <message>
        <source>Add a choice</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Change to {type}</source>
        <translation>Cambiar a {type}</translation>
    </message>
    <message>
        <source>Choice {name}</source>
        <translation>Opción {name}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>Eliminar el campo</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Campos de</translation>
    </message>
    <message>
        <source>Fields that you add appear with everybody in the inspector, and in lists, filters, exports and prints.</source>
        <translation>Los campos que añada aparecen para todos en el inspector, así como en listas, filtros, exportaciones e impresiones.</translation>
    </message>
    <message>
        <source>Filled in once</source>
        <translation>Rellenado una vez</translation>
    </message>
    <message>
        <source>Filled in {number} times</source>
        <translation>Rellenado {number} veces</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Bajar el campo</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Subir el campo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nuevo campo</translation>
    </message>
    <message>
        <source>New field: shirt size</source>
        <translation>Nuevo campo: talla de camiseta</translation>
    </message>
    <message>
        <source>No fields for organisations yet. Type the name of one.</source>
        <translation>Aún no hay campos para organizaciones. Escriba el nombre de uno.</translation>
    </message>
    <message>
        <source>No fields for people yet. Type the name of one.</source>
        <translation>Aún no hay campos para personas. Escriba el nombre de uno.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Personal: not printed and not exported unless asked for</source>
        <translation>Personal: no se imprime ni se exporta salvo que se pida</translation>
    </message>
    <message>
        <source>Remove the choice {name}</source>
        <translation>Quitar la opción {name}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>{number} of {all} values do not fit and are kept as they are: {values}</source>
        <translation>{number} de {all} valores no encajan y se conservan tal cual: {values}</translation>
    </message>
</context>
<context>
    <name>OwnFieldsSection</name>
    <message>
        <source>Add a field…</source>
        <translation>Añadir un campo…</translation>
    </message>
    <message>
        <source>Fields of your own, for everybody: in lists, filters, exports and prints</source>
        <translation>Campos propios, para todos: en listas, filtros, exportaciones e impresiones</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>A booklet to print and fold</source>
        <translation>Un cuadernillo para imprimir y plegar</translation>
    </message>
    <message>
        <source>A folder with a file for each paper</source>
        <translation>Una carpeta con un archivo por documento</translation>
    </message>
    <message>
        <source>A personal copy has no confidential items.</source>
        <translation>Un ejemplar personal no contiene puntos confidenciales.</translation>
    </message>
    <message>
        <source>Before every paper</source>
        <translation>Antes de cada documento</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Ejemplar de</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>Separadores</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>None</source>
        <translation>No</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un solo PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Personal copy of</source>
        <translation>Ejemplar personal de</translation>
    </message>
    <message>
        <source>Such as: Draft</source>
        <translation>P. ej.: Borrador</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca de agua</translation>
    </message>
    <message>
        <source>Where they are useful</source>
        <translation>Donde sean útiles</translation>
    </message>
    <message>
        <source>Without confidential items</source>
        <translation>Sin los puntos confidenciales</translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>A booklet, a folder, a password, a copy for one person and the packs made before are on the pack’s own tab.</source>
        <translation>Un folleto, una carpeta, una contraseña, un ejemplar para una persona y los dosieres ya hechos están en la pestaña del propio dosier.</translation>
    </message>
    <message>
        <source>Go to the pack</source>
        <translation>Ir al dossier</translation>
    </message>
</context>
<context>
    <name>PackHints</name>
    <message>
        <source>Before you save it</source>
        <translation>Antes de guardarlo</translation>
    </message>
    <message>
        <source>Make PDFs</source>
        <translation>Hacer PDF</translation>
    </message>
    <message>
        <source>Make PDFs of the files that a pack could not bind</source>
        <translation>Hacer PDF de los archivos que un dossier no podría encuadernar</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>Nada que atender.</translation>
    </message>
    <message>
        <source>Show the papers</source>
        <translation>Mostrar los documentos</translation>
    </message>
</context>
<context>
    <name>PackOutput</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>No program of this computer opens mails (.eml). Save the pack and attach it to a mail.</source>
        <translation>Ningún programa de este ordenador abre correos (.eml). Guarde el dossier y adjúntelo a un correo.</translation>
    </message>
    <message>
        <source>Open a mail with the packs attached; your mail program sends it</source>
        <translation>Abrir un correo con los dossieres adjuntos; lo envía su programa de correo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the pack that is shown</source>
        <translation>Imprimir el dossier que se muestra</translation>
    </message>
    <message>
        <source>The mail was given to your mail program</source>
        <translation>El correo se ha entregado a su programa de correo</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>A folder is not shown here. Choose one PDF to see the pages.</source>
        <translation>Una carpeta no se muestra aquí. Elija un solo PDF para ver las páginas.</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>Nada que atender.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack shown</source>
        <translation>Dossier que se muestra</translation>
    </message>
    <message>
        <source>Pages: {pages}.</source>
        <translation>Páginas: {pages}.</translation>
    </message>
    <message>
        <source>Papers that are not in it: {count}.</source>
        <translation>Documentos no incluidos: {count}.</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Guardar el dossier</translation>
    </message>
    <message>
        <source>Save the pack in</source>
        <translation>Guardar el dossier en</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se ha guardado {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Also good to know</source>
        <translation>Otros datos útiles</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>Hoteles</translation>
    </message>
    <message>
        <source>Late: {papers}.</source>
        <translation>Con retraso: {papers}.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>its JavaScript is left out</source>
        <translation>se omite su JavaScript</translation>
    </message>
    <message>
        <source>its XFA form is left out</source>
        <translation>se omite su formulario XFA</translation>
    </message>
    <message>
        <source>its signature holds for the original file alone</source>
        <translation>su firma solo vale para el archivo original</translation>
    </message>
    <message>
        <source>no file has been received</source>
        <translation>no se ha recibido ningún archivo</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is locked with a password</source>
        <translation>el archivo está protegido con contraseña</translation>
    </message>
    <message>
        <source>the file is not a PDF</source>
        <translation>el archivo no es un PDF</translation>
    </message>
    <message>
        <source>the files that it carries are left out</source>
        <translation>los archivos que contiene se dejan fuera</translation>
    </message>
    <message>
        <source>what happens by itself when it is opened is left out</source>
        <translation>se omite lo que se ejecuta solo al abrirlo</translation>
    </message>
    <message>
        <source>what starts programs or sends forms is left out</source>
        <translation>se omite lo que inicia programas o envía formularios</translation>
    </message>
    <message>
        <source>{language}: 1 text is not translated.</source>
        <translation>{language}: 1 texto no está traducido.</translation>
    </message>
    <message>
        <source>{language}: not there in this language: {papers}.</source>
        <translation>{language}: sin versión en este idioma: {papers}.</translation>
    </message>
    <message>
        <source>{language}: still drafts: {papers}.</source>
        <translation>{language}: aún en borrador: {papers}.</translation>
    </message>
    <message>
        <source>{language}: {count} texts are not translated.</source>
        <translation>{language}: {count} textos no están traducidos.</translation>
    </message>
    <message>
        <source>{language}: {paper} is not bound, {reason}.</source>
        <translation>{language}: {paper} no está en el dossier: {reason}.</translation>
    </message>
    <message>
        <source>{papers} and {count} more</source>
        <translation>{papers} y {count} más</translation>
    </message>
    <message>
        <source>{paper}: the file was damaged, and was read all the same.</source>
        <translation>{paper}: el archivo estaba dañado, pero se pudo leer.</translation>
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
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
</context>
<context>
    <name>PaperInspector</name>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A pack binds this text as a page of its own. # begins a heading, - or 1. a point.</source>
        <translation>Un dossier encuaderna este texto como página propia. # empieza un título, - o 1. un punto.</translation>
    </message>
    <message>
        <source>A person, or any words</source>
        <translation>Una persona o cualquier texto</translation>
    </message>
    <message>
        <source>Add a PDF of it…</source>
        <translation>Añadir su PDF…</translation>
    </message>
    <message>
        <source>Add a file in {language}</source>
        <translation>Añadir un archivo en {language}</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Al {date}</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Bring back the version of {date}</source>
        <translation>Recuperar la versión del {date}</translation>
    </message>
    <message>
        <source>Confidential: not in open packs</source>
        <translation>Confidencial: no va en los dosieres abiertos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Go to the papers of {meeting}</source>
        <translation>Ir a los documentos de {meeting}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Punto {number}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Items: {items}</source>
        <translation>Puntos: {items}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>Hacer un PDF</translation>
    </message>
    <message>
        <source>Make it Rev.{number}</source>
        <translation>Convertirlo en Rev.{number}</translation>
    </message>
    <message>
        <source>Make the PDF anew</source>
        <translation>Rehacer el PDF</translation>
    </message>
    <message>
        <source>Mark as a draft</source>
        <translation>Marcar como borrador</translation>
    </message>
    <message>
        <source>Mark as final</source>
        <translation>Marcar como definitivo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>More for {language}</source>
        <translation>Más para {language}</translation>
    </message>
    <message>
        <source>Next free symbol</source>
        <translation>Siguiente signatura libre</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Ningún documento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the version of {date}</source>
        <translation>Abrir la versión del {date}</translation>
    </message>
    <message>
        <source>Open {name} in its own program</source>
        <translation>Abrir {name} en su programa</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Quitar esta versión</translation>
    </message>
    <message>
        <source>Replace by a file…</source>
        <translation>Sustituir por un archivo…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Take the PDF away</source>
        <translation>Quitar el PDF</translation>
    </message>
    <message>
        <source>Text in {language}</source>
        <translation>Texto en {language}</translation>
    </message>
    <message>
        <source>The agenda has no items yet</source>
        <translation>El orden del día aún no tiene puntos</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>La reunión en su conjunto</translation>
    </message>
    <message>
        <source>The meeting is closed: its papers are locked.</source>
        <translation>La reunión está cerrada: sus documentos están bloqueados.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>When a version is replaced, the one before is kept here.</source>
        <translation>Cuando se sustituye una versión, la anterior se guarda aquí.</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>Escribirlo aquí</translation>
    </message>
    <message>
        <source>Write it here in {language}</source>
        <translation>Escribirlo aquí en {language}</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Escrito aquí</translation>
    </message>
    <message>
        <source>no PDF</source>
        <translation>sin PDF</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} días de retraso</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>A PDF was made.</source>
        <translation>Se ha hecho un PDF.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adición</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>Adjuntar documentos</translation>
    </message>
    <message>
        <source>Attached {name}</source>
        <translation>Se ha adjuntado {name}</translation>
    </message>
    <message>
        <source>Attached {number} files</source>
        <translation>Se han adjuntado {number} archivos</translation>
    </message>
    <message>
        <source>Attached. “{name}” is no PDF: add one of it, so that a pack can bind it.</source>
        <translation>Adjuntado. «{name}» no es un PDF: añada uno, para que un dossier pueda encuadernarlo.</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Adjuntando archivos</translation>
    </message>
    <message>
        <source>Changed in its own program</source>
        <translation>Modificado en su programa</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>File of “{title}” ({language})</source>
        <translation>Archivo de «{title}» ({language})</translation>
    </message>
    <message>
        <source>Information paper</source>
        <translation>Documento informativo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Making PDFs</source>
        <translation>Haciendo los PDF</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>No PDF</source>
        <translation>Sin PDF</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF of “{name}”</source>
        <translation>PDF de «{name}»</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Guardar el archivo como</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Se ha guardado como {path}</translation>
    </message>
    <message>
        <source>Taking back a paper</source>
        <translation>Recuperando un documento</translation>
    </message>
    <message>
        <source>Titles missing</source>
        <translation>Títulos que faltan</translation>
    </message>
    <message>
        <source>no PDF of {languages}</source>
        <translation>sin PDF en {languages}</translation>
    </message>
    <message>
        <source>no title in {languages}</source>
        <translation>sin título en {languages}</translation>
    </message>
    <message>
        <source>no {languages}</source>
        <translation>falta: {languages}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>{languages} draft</source>
        <translation>borrador: {languages}</translation>
    </message>
    <message>
        <source>{number} PDFs were made.</source>
        <translation>Se han hecho {number} PDF.</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} días de retraso</translation>
    </message>
    <message>
        <source>“{name}” was taken back as a new version.</source>
        <translation>«{name}» se ha recuperado como nueva versión.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>1 late</source>
        <translation>1 con retraso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>Documento sin título</translation>
    </message>
    <message>
        <source>Papers to see to</source>
        <translation>Documentos que atender</translation>
    </message>
    <message>
        <source>{number} late</source>
        <translation>{number} con retraso</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Add or replace a file</source>
        <translation>Añadir o reemplazar un archivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>Adjuntar documentos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Enter a paper of which there is no file yet</source>
        <translation>Anotar un documento del que aún no hay archivo</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Expect a paper</source>
        <translation>Prever un documento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Make PDFs</source>
        <translation>Hacer PDF</translation>
    </message>
    <message>
        <source>Make PDFs of the files that a pack could not bind</source>
        <translation>Hacer PDF de los archivos que un dossier no podría encuadernar</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>Hacer un PDF</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>No paper wants this.</source>
        <translation>Ningún documento está en este caso.</translation>
    </message>
    <message>
        <source>No papers yet. Drop files here or on an item of the agenda, or enter papers that are still expected.</source>
        <translation>Aún no hay documentos. Suelte archivos aquí o sobre un punto del orden del día, o anote los documentos que se esperan.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>Documento sin título</translation>
    </message>
    <message>
        <source>Papers of the meeting</source>
        <translation>Documentos de la reunión</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>Quitar el documento</translation>
    </message>
    <message>
        <source>Remove {number} papers</source>
        <translation>Quitar {number} documentos</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still wanted</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Add or replace a file</source>
        <translation>Añadir o reemplazar un archivo</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>Adjuntar documentos</translation>
    </message>
    <message>
        <source>Attach papers; files can also be dropped here, or on an item of the agenda</source>
        <translation>Adjuntar documentos; también se pueden soltar archivos aquí o en un punto del orden del día</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Enter a paper of which there is no file yet</source>
        <translation>Anotar un documento del que aún no hay archivo</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Expect a paper</source>
        <translation>Prever un documento</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation>Más acciones para {title}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open {title} in {language}</source>
        <translation>Abrir {title} en {language}</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>Documento sin título</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>Quitar el documento</translation>
    </message>
    <message>
        <source>Remove the version in {language}</source>
        <translation>Quitar la versión en {language}</translation>
    </message>
    <message>
        <source>Show the paper {title}</source>
        <translation>Mostrar el documento {title}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>Título del documento</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>Título, {language}</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>1 selected</source>
        <translation>1 seleccionado</translation>
    </message>
    <message>
        <source>86 × 62 mm, eight on a sheet</source>
        <translation>86 × 62 mm, ocho por hoja</translation>
    </message>
    <message>
        <source>A6, as many as fit on a sheet</source>
        <translation>A6, tantas como quepan en una hoja</translation>
    </message>
    <message>
        <source>A6, one a page</source>
        <translation>A6, una por página</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Todos los participantes</translation>
    </message>
    <message>
        <source>Also for those not named yet</source>
        <translation>También para los participantes aún sin nombre</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Por región</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por función</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation>Por {field}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>Capacity, head of delegation</source>
        <translation>Calidad, jefe de la delegación</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Marcas de corte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Filas vacías</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Final list</source>
        <translation>Lista definitiva</translation>
    </message>
    <message>
        <source>For all who are expected on site: invited, not declined, and not online.</source>
        <translation>Para todos los que se esperan en el lugar: invitados, que no han declinado y no asisten en línea.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Honorifics</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Logos of organizations</source>
        <translation>Logotipos de las organizaciones</translation>
    </message>
    <message>
        <source>Mark where to fold</source>
        <translation>Marcar por dónde plegar</translation>
    </message>
    <message>
        <source>Names in their own script</source>
        <translation>Nombres en su escritura</translation>
    </message>
    <message>
        <source>Numbers of the meeting at the end</source>
        <translation>Cifras de la reunión al final</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Print at full size, without fitting to the page; backs are turned about the long edge.</source>
        <translation>Imprima a tamaño real, sin ajustar a la página; los reversos se voltean por el borde largo.</translation>
    </message>
    <message>
        <source>Provisional list</source>
        <translation>Lista provisional</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Representada por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Totals at the end</source>
        <translation>Totales al final</translation>
    </message>
    <message>
        <source>Visa support</source>
        <translation>Apoyo para el visado</translation>
    </message>
    <message>
        <source>Who has accepted</source>
        <translation>Quienes han aceptado</translation>
    </message>
    <message>
        <source>Who has not declined</source>
        <translation>Quienes no han declinado</translation>
    </message>
    <message>
        <source>Who is expected on site</source>
        <translation>Quienes se esperan de forma presencial</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Quienes estuvieron presentes</translation>
    </message>
    <message>
        <source>Who was there, session by session</source>
        <translation>Quién asistió, sesión por sesión</translation>
    </message>
    <message>
        <source>With backs, for printing on both sides</source>
        <translation>Con reverso, para imprimir a doble cara</translation>
    </message>
    <message>
        <source>{number} selected</source>
        <translation>{number} seleccionados</translation>
    </message>
</context>
<context>
    <name>ParticipantPanel</name>
    <message>
        <source>Add name</source>
        <translation>Añadir nombre</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Attendance is noted in the list, session by session: Space for present, Enter to type from when to when.</source>
        <translation>La asistencia se anota en la lista, sesión por sesión: Espacio para presente, Intro para escribir las horas.</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Badge name</source>
        <translation>Nombre en la credencial</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Diet: {diet}</source>
        <translation>Dieta: {diet}</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>Jefe de la delegación</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invitado el</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Select a participant to edit it here.</source>
        <translation>Seleccione un participante para editarlo aquí.</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Show among the members</source>
        <translation>Mostrar entre los miembros</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Travel and stay</source>
        <translation>Viaje y estancia</translation>
    </message>
    <message>
        <source>What is changed here is changed for all of them.</source>
        <translation>Lo que se cambia aquí cambia para todos.</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} participantes</translation>
    </message>
</context>
<context>
    <name>ParticipantPrints</name>
    <message>
        <source>Certificates…</source>
        <translation>Certificados…</translation>
    </message>
    <message>
        <source>Door signs…</source>
        <translation>Carteles de puerta…</translation>
    </message>
    <message>
        <source>Letters to participants…</source>
        <translation>Cartas a los participantes…</translation>
    </message>
    <message>
        <source>List of participants…</source>
        <translation>Lista de participantes…</translation>
    </message>
    <message>
        <source>Name badges…</source>
        <translation>Acreditaciones…</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Hoja de firmas…</translation>
    </message>
    <message>
        <source>Table cards…</source>
        <translation>Tarjetas de mesa…</translation>
    </message>
    <message>
        <source>Travel and rooming list…</source>
        <translation>Lista de viajes y alojamiento…</translation>
    </message>
</context>
<context>
    <name>ParticipantsChart</name>
    <message>
        <source>No number is known yet.</source>
        <translation>Aún no se conoce ningún número.</translation>
    </message>
    <message>
        <source>Participants over the years. {points}</source>
        <translation>Participantes a lo largo de los años. {points}</translation>
    </message>
    <message>
        <source>{edition}: {number}</source>
        <translation>{edition}: {number}</translation>
    </message>
    <message>
        <source>{edition}: {number} expected</source>
        <translation>{edition}: {number} previstos</translation>
    </message>
</context>
<context>
    <name>ParticipantsDelegate</name>
    <message>
        <source>Add name</source>
        <translation>Añadir nombre</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Desde y hasta cuándo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>ParticipantsFiles</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Travel list</source>
        <translation>Lista de viajes</translation>
    </message>
</context>
<context>
    <name>ParticipantsInspector</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Participants: quorum, languages, participant</source>
        <translation>Participantes: quórum, idiomas, participante</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Attends</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>Jefe de la delegación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Substitute for {name}</source>
        <translation>Sustituye a {name}</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{count} apologies</source>
        <translation>{count} excusados</translation>
    </message>
    <message>
        <source>{count} apology</source>
        <translation>{count} excusado</translation>
    </message>
    <message>
        <source>{count} no reply</source>
        <translation>{count} sin respuesta</translation>
    </message>
    <message>
        <source>{count} perhaps</source>
        <translation>{count} quizá</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count} puestos</translation>
    </message>
    <message>
        <source>{count} yes</source>
        <translation>{count} sí</translation>
    </message>
    <message>
        <source>{role} ({capacity})</source>
        <translation>{role} ({capacity})</translation>
    </message>
    <message>
        <source>{session}: {count} present</source>
        <translation>{session}: {count} presentes</translation>
    </message>
    <message>
        <source>{session}: {present} of {seats} seats present</source>
        <translation>{session}: {present} de {seats} puestos presentes</translation>
    </message>
    <message>
        <source>{session}: {present} of {seats} seats present, {needed} needed for a quorum</source>
        <translation>{session}: {present} de {seats} puestos presentes, {needed} necesarios para el quórum</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Añadir un participante</translation>
    </message>
    <message>
        <source>Add seat holders</source>
        <translation>Añadir a los titulares</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All seats of this body are in the list already.</source>
        <translation>Todos los puestos de este órgano ya están en la lista.</translation>
    </message>
    <message>
        <source>Attendance, {session}</source>
        <translation>Asistencia, {session}</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Exportar como tabla…</translation>
    </message>
    <message>
        <source>Export the participants…</source>
        <translation>Exportar los participantes…</translation>
    </message>
    <message>
        <source>Export the travel list…</source>
        <translation>Exportar la lista de viajes…</translation>
    </message>
    <message>
        <source>Import replies…</source>
        <translation>Importar respuestas…</translation>
    </message>
    <message>
        <source>Invite a list or a function…</source>
        <translation>Invitar una lista o un cargo…</translation>
    </message>
    <message>
        <source>Invited today</source>
        <translation>Invitado hoy</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>List or function…</source>
        <translation>Lista o cargo…</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Add the seat holders of the body, or somebody else.</source>
        <translation>Aún no hay invitados. Añada a los titulares de los puestos del órgano o a otra persona.</translation>
    </message>
    <message>
        <source>Organization or person…</source>
        <translation>Organización o persona…</translation>
    </message>
    <message>
        <source>Participants in numbers</source>
        <translation>Participantes en cifras</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Seat holders of {body}</source>
        <translation>Titulares de puestos: {body}</translation>
    </message>
    <message>
        <source>Show the printed list, to save or print it</source>
        <translation>Mostrar la lista impresa, para guardarla o imprimirla</translation>
    </message>
    <message>
        <source>This meeting has no body. Choose one with Add.</source>
        <translation>Esta reunión no tiene órgano. Elija uno con «Añadir».</translation>
    </message>
</context>
<context>
    <name>ParticipantsTree</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
</context>
<context>
    <name>PdfDialog</name>
    <message>
        <source>1 title is not translated and is printed as it was written.</source>
        <translation>1 título no está traducido y se imprime tal como se escribió.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For outsiders</source>
        <translation>Para uso externo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>{count} titles are not translated and are printed as they were written.</source>
        <translation>{count} títulos no están traducidos y se imprimen tal como se escribieron.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the printed page</source>
        <translation>Vista previa de la página impresa</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Siguiente aparición</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Aparición anterior</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Nobody yet. Add a person, or name who holds a seat.</source>
        <translation>Aún no hay nadie. Añada una persona o nombre a quien ocupa un puesto.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PersonInspector</name>
    <message>
        <source>A ramp, sign language</source>
        <translation>Una rampa, lengua de señas</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Necesidades de accesibilidad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <source>Agreed to be listed</source>
        <translation>Acepta figurar en listas</translation>
    </message>
    <message>
        <source>At meetings</source>
        <translation>En las reuniones</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar definitivamente…</translation>
    </message>
    <message>
        <source>Everything kept about this person…</source>
        <translation>Todo lo que se conserva sobre esta persona…</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Apellidos primero</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>En su escritura</translation>
    </message>
    <message>
        <source>In printed lists</source>
        <translation>En las listas impresas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Ms, Prof.</source>
        <translation>Sra., Prof.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Printed as {name}</source>
        <translation>Se imprime como {name}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Street, city, country</source>
        <translation>Calle, ciudad, país</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Vegetarian, halal</source>
        <translation>Vegetariana, halal</translation>
    </message>
    <message>
        <source>What was kept about this person has been erased for good. Past lists keep their place.</source>
        <translation>Lo que se conservaba sobre esta persona se ha borrado definitivamente. Las listas pasadas mantienen su lugar.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>suplente</translation>
    </message>
    <message>
        <source>“{text}” does not look like a mail address. It is kept as typed.</source>
        <translation>«{text}» no parece una dirección de correo. Se conserva tal cual.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Collecting personal data</source>
        <translation>Recopilación de datos personales</translation>
    </message>
    <message>
        <source>Everything kept about {name}</source>
        <translation>Todo lo que se conserva sobre {name}</translation>
    </message>
    <message>
        <source>Everything kept about {name} is in {file}.</source>
        <translation>Todo lo que se conserva sobre {name} está en {file}.</translation>
    </message>
    <message>
        <source>JSON file for another program (*.json)</source>
        <translation>Archivo JSON para otro programa (*.json)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or press to choose one.</source>
        <translation>Suelte una imagen aquí, pegue una o pulse para elegir una.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Imagen (*{ending})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lectura de la imagen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the picture as…</source>
        <translation>Guardar la imagen como…</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>{name}: none yet</source>
        <translation>{name}: aún no hay</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>City, country</source>
        <translation>Ciudad, país</translation>
    </message>
    <message>
        <source>Keep as typed, without a place</source>
        <translation>Conservar tal cual, sin lugar</translation>
    </message>
    <message>
        <source>Kept as typed: several places are called so. Which one is meant?</source>
        <translation>Se conserva tal cual: varios lugares se llaman así. ¿Cuál es?</translation>
    </message>
    <message>
        <source>Which place is meant</source>
        <translation>De qué lugar se trata</translation>
    </message>
    <message>
        <source>{place} is meant</source>
        <translation>Se trata de {place}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Kept as typed: no city or country was recognised.</source>
        <translation>Se conserva tal cual: no se reconoció ninguna ciudad ni país.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>It was confirmed for {plan}.</source>
        <translation>Se confirmó para: {plan}.</translation>
    </message>
    <message>
        <source>Keep date and place as the plan</source>
        <translation>Guardar fecha y lugar como plan</translation>
    </message>
    <message>
        <source>Keep that as the plan</source>
        <translation>Guardar eso como plan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan and outcome</source>
        <translation>Plan y resultado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Fecha prevista</translation>
    </message>
    <message>
        <source>Planned place</source>
        <translation>Lugar previsto</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Quitar el plan</translation>
    </message>
    <message>
        <source>The date is kept as text: {reason}</source>
        <translation>La fecha se conserva como texto: {reason}</translation>
    </message>
    <message>
        <source>Why it came otherwise</source>
        <translation>Motivo del cambio</translation>
    </message>
</context>
<context>
    <name>PracticalPanel</name>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Practical information</source>
        <translation>Información práctica</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Before you print</source>
        <translation>Antes de imprimir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>No font has the character {code} of “{text}” (page {page}). A box is printed in its place.</source>
        <translation>Ninguna fuente tiene el carácter {code} de «{text}» (página {page}). En su lugar se imprime un recuadro.</translation>
    </message>
    <message>
        <source>No font has {count} characters, the first {code} of “{text}” (page {page}). Boxes are printed in their place.</source>
        <translation>Ninguna fuente tiene {count} de los caracteres; el primero es {code} de «{text}» (página {page}). En su lugar se imprimen recuadros.</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>Nada que atender.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages} goes to the printer…</source>
        <translation>La página {page} de {pages} se envía a la impresora…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>Se ha cancelado la impresión</translation>
    </message>
    <message>
        <source>Save DOCX</source>
        <translation>Guardar DOCX</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se ha guardado {name}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>The printer could not be reached. Save the PDF instead.</source>
        <translation>No se pudo acceder a la impresora. Guarde el PDF en su lugar.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Open a mail with the document attached; your mail program sends it</source>
        <translation>Abre un correo con el documento adjunto; su programa de correo lo envía</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save also in</source>
        <translation>Guardar también en</translation>
    </message>
    <message>
        <source>Save also in {language}</source>
        <translation>Guardar también en {language}</translation>
    </message>
    <message>
        <source>Save the document, as PDF or DOCX, in all languages that are chosen</source>
        <translation>Guardar el documento, como PDF o DOCX, en todos los idiomas elegidos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>PrintEverything</name>
    <message>
        <source>1 text is not translated and is printed as it was written.</source>
        <translation>1 texto no está traducido y se imprime tal como se escribió.</translation>
    </message>
    <message>
        <source>{count} texts are not translated and are printed as they were written.</source>
        <translation>{count} textos no están traducidos y se imprimen tal como se escribieron.</translation>
    </message>
    <message>
        <source>{document}, {language}: not made. {reason}</source>
        <translation>{document}, {language}: no se hizo. {reason}</translation>
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
        <translation>1 documento está en la carpeta {name}.</translation>
    </message>
    <message>
        <source>Also as DOCX, but for what is folded or bound</source>
        <translation>También como DOCX, salvo lo que se pliega o encuaderna</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Each document is made as it is chosen on the Print page, all into one new folder. Nothing is written before all are made.</source>
        <translation>Cada documento se hace como se eligió en la página Imprimir, todos en una carpeta nueva. No se escribe nada hasta que todos estén hechos.</translation>
    </message>
    <message>
        <source>Everything for this meeting</source>
        <translation>Todo para esta reunión</translation>
    </message>
    <message>
        <source>Folder in which the new folder is made</source>
        <translation>Carpeta en la que se crea la nueva carpeta</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>What became of the documents</source>
        <translation>Qué fue de los documentos</translation>
    </message>
    <message>
        <source>{count} documents are in the folder {name}.</source>
        <translation>{count} documentos están en la carpeta {name}.</translation>
    </message>
</context>
<context>
    <name>PrintMembersDialog</name>
    <message>
        <source>Add the country</source>
        <translation>Añadir el país</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Directory of a body</source>
        <translation>Directorio de un órgano</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Primera etiqueta</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>Function under the name</source>
        <translation>Cargo debajo del nombre</translation>
    </message>
    <message>
        <source>In capitals, under addresses that do not have it.</source>
        <translation>En mayúsculas, debajo de las direcciones que no lo llevan.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas postales</translation>
    </message>
    <message>
        <source>Logos and portraits</source>
        <translation>Logotipos y retratos</translation>
    </message>
    <message>
        <source>Member yearbook</source>
        <translation>Anuario de miembros</translation>
    </message>
    <message>
        <source>Members among the {number} organisations of the list.</source>
        <translation>Miembros entre las {number} organizaciones de la lista.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
    <message>
        <source>Of the United Nations</source>
        <translation>De las Naciones Unidas</translation>
    </message>
    <message>
        <source>Only people who have agreed to be listed, ever.</source>
        <translation>Solo personas que han aceptado figurar en listas, sin excepción.</translation>
    </message>
    <message>
        <source>Only those in the list</source>
        <translation>Solo los de la lista</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>Print about members</source>
        <translation>Imprimir sobre los miembros</translation>
    </message>
    <message>
        <source>Print at full size, without fitting to the page.</source>
        <translation>Imprima a tamaño real, sin ajustar a la página.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>With fees, for internal use</source>
        <translation>Con cuotas, para uso interno</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>{code}: {width} × {height} mm</source>
        <translation>{code}: {width} × {height} mm</translation>
    </message>
    <message>
        <source>{count} labels on {paper}</source>
        <translation>{count} etiquetas en {paper}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Back to: {view}</source>
        <translation>Volver a: {view}</translation>
    </message>
    <message>
        <source>Print {year}</source>
        <translation>Imprimir {year}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>PrintWorldMapDialog</name>
    <message>
        <source>For outsiders, without internal activities</source>
        <translation>Para uso externo, sin actividades internas</translation>
    </message>
    <message>
        <source>Save the world map as PDF</source>
        <translation>Guardar el mapa del mundo como PDF</translation>
    </message>
    <message>
        <source>The whole world with what the legend shows. Pages behind the map say who is where, and who has no place on it.</source>
        <translation>El mundo entero con lo que muestra la leyenda. Las páginas que siguen al mapa indican quién está dónde y quién no tiene lugar en él.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Date not known</source>
        <translation>Fecha por determinar</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sin línea del programa</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Editions of a series</source>
        <translation>Ediciones de una serie</translation>
    </message>
    <message>
        <source>Findings to discuss</source>
        <translation>Cuestiones por examinar</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>Lista de actividades</translation>
    </message>
    <message>
        <source>Month calendar</source>
        <translation>Calendario del mes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programme of activities</source>
        <translation>Programa de actividades</translation>
    </message>
    <message>
        <source>Travel plan</source>
        <translation>Plan de viaje</translation>
    </message>
    <message>
        <source>Wall planner</source>
        <translation>Calendario mural</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Findings as an annex</source>
        <translation>Observaciones como anexo</translation>
    </message>
    <message>
        <source>Leaves out internal activities.</source>
        <translation>Omite las actividades internas.</translation>
    </message>
    <message>
        <source>The DOCX has the same content. A changed copy can be imported again.</source>
        <translation>El DOCX tiene el mismo contenido. Una copia modificada se puede volver a importar.</translation>
    </message>
</context>
<context>
    <name>ProgrammeLineInspector</name>
    <message>
        <source>Aims</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Programme line {number}</source>
        <translation>Línea {number} del programa</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título corto</translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>ProgrammePrints</name>
    <message>
        <source>Print a travel plan…</source>
        <translation>Imprimir un plan de viaje…</translation>
    </message>
    <message>
        <source>Print the editions of a series…</source>
        <translation>Imprimir las ediciones de una serie…</translation>
    </message>
    <message>
        <source>Print the findings…</source>
        <translation>Imprimir las observaciones…</translation>
    </message>
    <message>
        <source>Print the list of activities…</source>
        <translation>Imprimir la lista de actividades…</translation>
    </message>
    <message>
        <source>Print the month calendar…</source>
        <translation>Imprimir el calendario del mes…</translation>
    </message>
    <message>
        <source>Print the wall planner…</source>
        <translation>Imprimir el calendario mural…</translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>1 activity in the programme</source>
        <translation>1 actividad en el programa</translation>
    </message>
    <message>
        <source>1 edition</source>
        <translation>1 edición</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>Add an action under it</source>
        <translation>Añadir una acción debajo</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Añadir una actividad</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Añadir un indicador</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Begin by hand</source>
        <translation>Empezar a mano</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Por orientación</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Por línea</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Por serie</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmar la fecha</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importar un programa…</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message>
        <source>New direction</source>
        <translation>Nueva orientación</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nuevo indicador</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Open the page of the series</source>
        <translation>Abrir la página de la serie</translation>
    </message>
    <message>
        <source>Print the programme…</source>
        <translation>Imprimir el programa…</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Línea del programa</translation>
    </message>
    <message>
        <source>Programme of activities</source>
        <translation>Programa de actividades</translation>
    </message>
    <message>
        <source>Programme: {arrangement}</source>
        <translation>Programa: {arrangement}</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Mostrar en el calendario</translation>
    </message>
    <message>
        <source>There is nothing here yet. Import the programme document, or begin by hand.</source>
        <translation>Aún no hay nada aquí. Importe el documento del programa o empiece a mano.</translation>
    </message>
    <message>
        <source>{count} editions</source>
        <translation>{count} ediciones</translation>
    </message>
    <message>
        <source>{number} activities in the programme</source>
        <translation>{number} actividades en el programa</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Projector: the public part of the meeting</source>
        <translation>Proyector: la parte pública de la reunión</translation>
    </message>
</context>
<context>
    <name>QuarterPage</name>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Apilados</translation>
    </message>
</context>
<context>
    <name>QuorumGauge</name>
    <message>
        <source>Apologies {count}</source>
        <translation>Excusados {count}</translation>
    </message>
    <message>
        <source>Away {count}</source>
        <translation>Ausentes {count}</translation>
    </message>
    <message>
        <source>By proxy {count}</source>
        <translation>Por poder {count}</translation>
    </message>
    <message>
        <source>No reply {count}</source>
        <translation>Sin respuesta {count}</translation>
    </message>
    <message>
        <source>Quorum {needed}</source>
        <translation>Quórum {needed}</translation>
    </message>
    <message>
        <source>There {count}</source>
        <translation>Presentes {count}</translation>
    </message>
    <message>
        <source>Yes {count}</source>
        <translation>Sí {count}</translation>
    </message>
    <message>
        <source>of {seats} are there</source>
        <translation>de {seats} presentes</translation>
    </message>
    <message>
        <source>of {seats} will attend</source>
        <translation>de {seats} asistirán</translation>
    </message>
    <message>
        <source>quorum {needed}</source>
        <translation>quórum {needed}</translation>
    </message>
    <message>
        <source>{present} of {seats} are there</source>
        <translation>Presentes {present} de {seats}</translation>
    </message>
    <message>
        <source>{yes} of {seats} will attend</source>
        <translation>Asistirán {yes} de {seats}</translation>
    </message>
</context>
<context>
    <name>QuorumPanel</name>
    <message>
        <source>All {count} participants</source>
        <translation>Los {count} participantes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>More than half: {n} of {seats}</source>
        <translation>Más de la mitad: {n} de {seats}</translation>
    </message>
    <message>
        <source>More than two thirds: {n} of {seats}</source>
        <translation>Más de dos tercios: {n} de {seats}</translation>
    </message>
    <message>
        <source>More than {percent} %: {n} of {seats}</source>
        <translation>Más del {percent} %: {n} de {seats}</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Ningún órgano</translation>
    </message>
    <message>
        <source>No rule known</source>
        <translation>Ninguna regla conocida</translation>
    </message>
    <message>
        <source>Open, {count} more</source>
        <translation>Abierto, faltan {count}</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Inalcanzable</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Quorum rule</source>
        <translation>Regla de quórum</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Working languages: {languages}.</source>
        <translation>Idiomas de trabajo: {languages}.</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>Faltan {count}</translation>
    </message>
    <message>
        <source>{language}: {count} participants.</source>
        <translation>{language}: {count} participantes.</translation>
    </message>
    <message>
        <source>{n} of {seats}</source>
        <translation>{n} de {seats}</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>{number} rows copied</source>
        <translation>{number} filas copiadas</translation>
    </message>
</context>
<context>
    <name>RecruitingPage</name>
    <message>
        <source>1 organisation on the board</source>
        <translation>1 organización en el tablero</translation>
    </message>
    <message>
        <source>Admitted this year</source>
        <translation>Admitidas este año</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>Nuevo candidato potencial</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Próximo paso…</translation>
    </message>
    <message>
        <source>Nobody yet. Add an organisation that could become a member.</source>
        <translation>Aún no hay ninguna. Añada una organización que pueda llegar a ser miembro.</translation>
    </message>
    <message>
        <source>Nobody yet. Drag a prospect here when it has applied.</source>
        <translation>Aún no hay ninguna. Arrastre aquí un candidato potencial cuando haya presentado su solicitud.</translation>
    </message>
    <message>
        <source>Nobody yet. Drag an application here when it is admitted.</source>
        <translation>Aún no hay ninguna. Arrastre aquí una solicitud cuando se admita.</translation>
    </message>
    <message>
        <source>Note a number of members…</source>
        <translation>Anotar un número de miembros…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Potenciales</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Set the goal for the number of members…</source>
        <translation>Fijar la meta del número de miembros…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{number} organisations on the board</source>
        <translation>{number} organizaciones en el tablero</translation>
    </message>
</context>
<context>
    <name>RecruitingSection</name>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>What is to be done to win it</source>
        <translation>Qué hay que hacer para captarla</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} días de retraso</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Latinoamérica</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Norteamérica</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanía</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
</context>
<context>
    <name>RegionsDialog</name>
    <message>
        <source>Add a country</source>
        <translation>Añadir un país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Nueva región</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Regions of your own</source>
        <translation>Regiones propias</translation>
    </message>
    <message>
        <source>Remove {country}</source>
        <translation>Quitar {country}</translation>
    </message>
    <message>
        <source>They stand beside the regions of the United Nations in filters and lists. A country may be in several.</source>
        <translation>Figuran junto a las regiones de las Naciones Unidas en los filtros y las listas. Un país puede estar en varias.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Ir a la reunión</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remind again in an hour</source>
        <translation>Recordar de nuevo en una hora</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Descartar todos</translation>
    </message>
    <message>
        <source>Dismiss {name}</source>
        <translation>Descartar {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Remind again in an hour</source>
        <translation>Recordar de nuevo en una hora</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
</context>
<context>
    <name>RepetitionSection</name>
    <message>
        <source>Another program repeated it by a rule that cannot be shown: {rule}</source>
        <translation>Otro programa la repitió con una regla que no se puede mostrar: {rule}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change only this one</source>
        <translation>Modificar solo esta</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personalizar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Different from the rule</source>
        <translation>Distintas de la regla</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>One changed occurrence of “{title}”, by its rule on {date}.</source>
        <translation>Una ocurrencia modificada de «{title}», según la regla el {date}.</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Restore what the rule says</source>
        <translation>Restaurar lo que dice la regla</translation>
    </message>
    <message>
        <source>Restore {date}</source>
        <translation>Restaurar {date}</translation>
    </message>
    <message>
        <source>Show the repeated activity</source>
        <translation>Mostrar la actividad repetida</translation>
    </message>
    <message>
        <source>You are looking at the occurrence of {date}. What is changed here changes all.</source>
        <translation>Está viendo la ocurrencia del {date}. Lo que se cambia aquí cambia todas.</translation>
    </message>
    <message>
        <source>and on one more day</source>
        <translation>y un día más</translation>
    </message>
    <message>
        <source>and on {count} more days</source>
        <translation>y {count} días más</translation>
    </message>
    <message>
        <source>{date}: does not take place</source>
        <translation>{date}: no tiene lugar</translation>
    </message>
    <message>
        <source>{now} instead of {date}</source>
        <translation>{now} en lugar de {date}</translation>
    </message>
</context>
<context>
    <name>ReplyFiles</name>
    <message>
        <source>Import replies</source>
        <translation>Importar respuestas</translation>
    </message>
    <message>
        <source>Importing the replies</source>
        <translation>Importando las respuestas</translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>No había nada nuevo.</translation>
    </message>
    <message>
        <source>Reading the replies</source>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <source>Replies (*.ics *.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Respuestas (*.ics *.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replies of {count} participants were taken over. Undo takes it back.</source>
        <translation>Se han incorporado las respuestas de {count} participantes. «Deshacer» las quita.</translation>
    </message>
    <message>
        <source>The reply of 1 participant was taken over. Undo takes it back.</source>
        <translation>Se ha incorporado la respuesta de 1 participante. «Deshacer» la quita.</translation>
    </message>
</context>
<context>
    <name>ReplyImport</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Doubtful: please say who it is</source>
        <translation>Dudoso: diga quién es</translation>
    </message>
    <message>
        <source>It is somebody else: add another participant</source>
        <translation>Es otra persona: añadir otro participante</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es {name}</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>Not in the list: tick whom to add</source>
        <translation>No están en la lista: marque a quién añadir</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Not used {count}</source>
        <translation>Sin usar {count}</translation>
    </message>
    <message>
        <source>Older than the reply that is noted</source>
        <translation>Anterior a la respuesta anotada</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Partes de la revisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Replies from {name}</source>
        <translation>Respuestas de {name}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The same as in the list</source>
        <translation>Igual que en la lista</translation>
    </message>
    <message>
        <source>This column is not read.</source>
        <translation>Esta columna no se lee.</translation>
    </message>
    <message>
        <source>What is new of participants</source>
        <translation>Novedades de los participantes</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>What was not used</source>
        <translation>Lo que no se usó</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who replies</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>{known} recognised, {open} not for certain or not in the list. {chosen} ticked; it is one step, which Undo takes back.</source>
        <translation>{known} reconocidos, {open} dudosos o que no están en la lista. {chosen} marcados; es un solo paso, que «Deshacer» quita.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Action item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decision {name} was recorded.</source>
        <translation>La decisión {name} se ha registrado.</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Ir al orden del día</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>No items yet. A meeting is run along its agenda.</source>
        <translation>Aún no hay puntos. Una reunión sigue su orden del día.</translation>
    </message>
    <message>
        <source>Not deferred</source>
        <translation>No aplazado</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>Show on the projector</source>
        <translation>Mostrar en el proyector</translation>
    </message>
    <message>
        <source>Start or pause</source>
        <translation>Iniciar o pausar</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
</context>
<context>
    <name>RoomPeople</name>
    <message>
        <source>Comes now (+)</source>
        <translation>Llega ahora (+)</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Invite participants</source>
        <translation>Invitar participantes</translation>
    </message>
    <message>
        <source>Leaves now (-)</source>
        <translation>Se va ahora (-)</translation>
    </message>
    <message>
        <source>More about the attendance of those selected</source>
        <translation>Más sobre la asistencia de la selección</translation>
    </message>
    <message>
        <source>Nobody speaks for {name}.</source>
        <translation>Nadie representa a {name}.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Space: present. A: apologies. N: absent. +: comes now. -: leaves now. Right-click for proxies.</source>
        <translation>Espacio: presente. A: excusado. N: ausente. +: llega. -: se va. Clic derecho para apoderados.</translation>
    </message>
    <message>
        <source>The meeting has no session yet.</source>
        <translation>La reunión aún no tiene sesión.</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>Quién está en la sala</translation>
    </message>
    <message>
        <source>quorum: {present} of {seats}, {needed} needed</source>
        <translation>quórum: {present} de {seats}, se necesitan {needed}</translation>
    </message>
    <message>
        <source>{count} by proxy</source>
        <translation>{count} por apoderado</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>faltan {count}</translation>
    </message>
    <message>
        <source>{here} of {all} here</source>
        <translation>{here} de {all} presentes</translation>
    </message>
    <message>
        <source>{holder}, who speaks for {name}, is not in the room.</source>
        <translation>{holder}, apoderado de {name}, no está en la sala.</translation>
    </message>
</context>
<context>
    <name>RoomProjector</name>
    <message>
        <source>Show on the projector</source>
        <translation>Mostrar en el proyector</translation>
    </message>
</context>
<context>
    <name>RoomStage</name>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Responsable: {name}</translation>
    </message>
    <message>
        <source>Note for the chair</source>
        <translation>Nota para la presidencia</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Decisión propuesta</translation>
    </message>
    <message>
        <source>The item that is on</source>
        <translation>El punto en curso</translation>
    </message>
    <message>
        <source>The projector shows neither its title nor what is proposed.</source>
        <translation>El proyector no muestra ni su título ni lo que se propone.</translation>
    </message>
</context>
<context>
    <name>RoomTools</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>How the meeting stands against its agenda</source>
        <translation>Cómo va la reunión respecto al orden del día</translation>
    </message>
    <message>
        <source>Language of titles and minutes</source>
        <translation>Idioma de los títulos y del acta</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The time where the session is held</source>
        <translation>La hora en el lugar de la sesión</translation>
    </message>
    <message>
        <source>{duration} ahead</source>
        <translation>{duration} de adelanto</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>{duration} de retraso</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>31 December 2019</source>
        <translation>31 de diciembre de 2019</translation>
    </message>
    <message>
        <source>After a number of times</source>
        <translation>Tras un número de veces</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Días, semanas, meses o años</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Cada cuántos</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Cómo termina</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>En una fecha</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>The rule as calendar files write it (RFC 5545)</source>
        <translation>La regla como la escriben los archivos de calendario (RFC 5545)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Which day of the month</source>
        <translation>Qué día del mes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>«{text}» no es una fecha. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>«{text}» no es un número del 1 al {most}.</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>1 January 2025</source>
        <translation>1 de enero de 2025</translation>
    </message>
    <message>
        <source>7, or 50 %</source>
        <translation>7 o 50 %</translation>
    </message>
    <message>
        <source>Agenda (days)</source>
        <translation>Orden del día (días)</translation>
    </message>
    <message>
        <source>Charter of 2018</source>
        <translation>Carta fundacional de 2018</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Preaviso (días)</translation>
    </message>
    <message>
        <source>Delete these rules</source>
        <translation>Eliminar estas reglas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Se reúne</translation>
    </message>
    <message>
        <source>New rules begin on {day}. Type here what is different in them.</source>
        <translation>Las nuevas reglas empiezan el {day}. Escriba aquí lo que cambia en ellas.</translation>
    </message>
    <message>
        <source>New rules from</source>
        <translation>Nuevas reglas desde</translation>
    </message>
    <message>
        <source>No rules hold: {days}</source>
        <translation>No rige ninguna regla: {days}</translation>
    </message>
    <message>
        <source>Papers (days)</source>
        <translation>Documentos (días)</translation>
    </message>
    <message>
        <source>Proxies each</source>
        <translation>Poderes por persona</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestralmente</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Quorum of</source>
        <translation>Quórum sobre</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Reglas de</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Two rules hold at once: {days}</source>
        <translation>Rigen dos reglas a la vez: {days}</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>todos los puestos</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>a más tardar el {day}</translation>
    </message>
    <message>
        <source>by {day}, for the meeting of {meeting}</source>
        <translation>a más tardar el {day}, para la reunión del {meeting}</translation>
    </message>
    <message>
        <source>ever since</source>
        <translation>desde siempre</translation>
    </message>
    <message>
        <source>no rules yet</source>
        <translation>aún sin reglas</translation>
    </message>
    <message>
        <source>seats that are held</source>
        <translation>puestos ocupados</translation>
    </message>
    <message>
        <source>{number} must be present</source>
        <translation>deben estar presentes {number}</translation>
    </message>
    <message>
        <source>“{text}” is not a share of the seats. Nothing was changed.</source>
        <translation>«{text}» no es una proporción de los puestos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Nothing was changed.</source>
        <translation>«{text}» no es un número entero. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation>Esta y todas las posteriores</translation>
    </message>
    <message>
        <source>“{title}” is repeated. Which occurrences are meant?</source>
        <translation>«{title}» se repite. ¿A qué ocurrencias se refiere?</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>No match for “{text}”.</source>
        <translation>Ningún resultado para «{text}».</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>SeatInspector</name>
    <message>
        <source>Add another term</source>
        <translation>Añadir otro mandato</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Añadir nombre</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>Añadir el mandato</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Change from a day on</source>
        <translation>Cambiar desde un día</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Delete with its history</source>
        <translation>Eliminar con su historial</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Exercised by</source>
        <translation>Ejercido por</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Existe desde</translation>
    </message>
    <message>
        <source>Exists to</source>
        <translation>Existe hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Holder on {day}</source>
        <translation>Titular el {day}</translation>
    </message>
    <message>
        <source>Leave vacant from {day} on</source>
        <translation>Dejar vacante desde el {day}</translation>
    </message>
    <message>
        <source>Let them take over</source>
        <translation>Efectuar el relevo</translation>
    </message>
    <message>
        <source>On some days this seat is also held by {name}.</source>
        <translation>En algunos días este puesto lo ocupa también {name}.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remove the seat from {day} on</source>
        <translation>Suprimir el puesto desde el {day}</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Show the body</source>
        <translation>Mostrar el órgano</translation>
    </message>
    <message>
        <source>The seat exists</source>
        <translation>Existencia del puesto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Tesorería</translation>
    </message>
    <message>
        <source>ever since</source>
        <translation>desde siempre</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Cancel activities</source>
        <translation>Cancelar las actividades</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Days, such as 7 or -14; Enter moves</source>
        <translation>Días, p. ej., 7 o -14; Entrar mueve</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move by so many days</source>
        <translation>Mover tantos días</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sin línea del programa</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>No seleccionar nada (Esc)</translation>
    </message>
    <message>
        <source>Set line</source>
        <translation>Asignar línea</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seleccionadas</translation>
    </message>
</context>
<context>
    <name>SelectionStrip</name>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>No seleccionar nada (Esc)</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seleccionadas</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>SeriesInspector</name>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Open the page of the series</source>
        <translation>Abrir la página de la serie</translation>
    </message>
    <message>
        <source>Open {title}, {date}</source>
        <translation>Abrir {title}, {date}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>SessionDeeds</name>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>Indique un horario, p. ej., 09:30–13:00.</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>A city, or Europe/Madrid</source>
        <translation>Una ciudad, o Europe/Madrid</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Add a session later on the same day</source>
        <translation>Añadir una sesión más tarde el mismo día</translation>
    </message>
    <message>
        <source>Another on this day</source>
        <translation>Otra ese día</translation>
    </message>
    <message>
        <source>As the meeting</source>
        <translation>Como la reunión</translation>
    </message>
    <message>
        <source>At the same time as the session of {when}, elsewhere.</source>
        <translation>Al mismo tiempo que la sesión del {when}, en otro lugar.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Eliminar la sesión</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>Acceso telefónico</translation>
    </message>
    <message>
        <source>Dial-in: telephone numbers and codes</source>
        <translation>Acceso telefónico: números y códigos</translation>
    </message>
    <message>
        <source>Duplicate to the next day</source>
        <translation>Duplicar al día siguiente</translation>
    </message>
    <message>
        <source>Fit the dates of the meeting</source>
        <translation>Ajustar las fechas de la reunión</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>It would end before it begins. Where a meeting runs past midnight, make two sessions.</source>
        <translation>Terminaría antes de empezar. Si una reunión pasa de medianoche, haga dos sesiones.</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>Idiomas de interpretación</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Missing, printed in {language}</source>
        <translation>Falta ({language})</translation>
    </message>
    <message>
        <source>None ticked: as the meeting</source>
        <translation>Ninguno marcado: como la reunión</translation>
    </message>
    <message>
        <source>Overlaps with the session of {when}.</source>
        <translation>Se solapa con la sesión del {when}.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Sesión {number} de {count}</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El fin es anterior al inicio.</translation>
    </message>
    <message>
        <source>The meeting then takes place from its first session to its last</source>
        <translation>La reunión tiene lugar entonces de su primera a su última sesión</translation>
    </message>
    <message>
        <source>The session was deleted. Its item is now under {day}.</source>
        <translation>La sesión se ha eliminado. Su punto está ahora bajo {day}.</translation>
    </message>
    <message>
        <source>The session was deleted. Its items are now under {day}.</source>
        <translation>La sesión se ha eliminado. Sus puntos están ahora bajo {day}.</translation>
    </message>
    <message>
        <source>The session was deleted. Its items stay in the agenda.</source>
        <translation>La sesión se ha eliminado. Sus puntos siguen en el orden del día.</translation>
    </message>
    <message>
        <source>This day is outside the dates of the meeting.</source>
        <translation>Este día está fuera de las fechas de la reunión.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Title of the session, {language}</source>
        <translation>Título de la sesión, {language}</translation>
    </message>
    <message>
        <source>Title, such as “Opening”</source>
        <translation>Título, por ejemplo «Apertura»</translation>
    </message>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>Indique un horario, p. ej., 09:30–13:00.</translation>
    </message>
    <message>
        <source>Type one day, such as 8 July.</source>
        <translation>Escriba un solo día, p. ej., 8 de julio.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Stands in the history of the files that you edit, from the next opening on.</source>
        <translation>Figura en el historial de los archivos que edita, desde la próxima apertura.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Settle by {date}</source>
        <translation>Plazo: {date}</translation>
    </message>
    <message>
        <source>Settle by {date} (proposed)</source>
        <translation>Plazo: {date} (propuesto)</translation>
    </message>
    <message>
        <source>ask {name}</source>
        <translation>preguntar a {name}</translation>
    </message>
</context>
<context>
    <name>SettlingFields</name>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A person, or any words</source>
        <translation>Una persona o cualquier texto</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar a</translation>
    </message>
    <message>
        <source>Ask about the date</source>
        <translation>Preguntar por la fecha</translation>
    </message>
    <message>
        <source>Proposed: {date}</source>
        <translation>Propuesto: {date}</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>Plazo para fijar</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} días de retraso</translation>
    </message>
</context>
<context>
    <name>ShellSearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search activities, members, meetings</source>
        <translation>Buscar actividades, miembros, reuniones</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Conservar lo escrito</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>Control siguiente, control anterior</translation>
    </message>
    <message>
        <source>Put the old value back</source>
        <translation>Recuperar el valor anterior</translation>
    </message>
    <message>
        <source>Year on, year back (in the year selector)</source>
        <translation>Año siguiente, año anterior (en el selector de año)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge (Ctrl+Enter)</source>
        <translation>Fusionar (Ctrl+Entrar)</translation>
    </message>
    <message>
        <source>What is not chosen stays in the note, and all links stay. It is one step, which Undo takes back.</source>
        <translation>Lo que no se elige se conserva en la nota, y todos los vínculos se mantienen. Es un solo paso, que «Deshacer» revierte.</translation>
    </message>
    <message>
        <source>{name} is one now. Undo takes it back.</source>
        <translation>{name} es ahora un solo registro. «Deshacer» lo revierte.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Activities: {count}</source>
        <translation>Actividades: {count}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>Observaciones: {count}</translation>
    </message>
    <message>
        <source>Members: {count}</source>
        <translation>Miembros: {count}</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Programme lines</source>
        <translation>Líneas del programa</translation>
    </message>
</context>
<context>
    <name>SlotsModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>{city}: {time}, {points} points</source>
        <translation>{city}: {time}, {points} puntos</translation>
    </message>
</context>
<context>
    <name>StateControl</name>
    <message>
        <source>Back to a draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>Back to a draft…</source>
        <translation>Volver a borrador…</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>History of the meeting…</source>
        <translation>Historial de la reunión…</translation>
    </message>
    <message>
        <source>Issue Rev.{number} with new numbers</source>
        <translation>Publicar la Rev.{number} con números nuevos</translation>
    </message>
    <message>
        <source>Issue Rev.{number}, 1 change</source>
        <translation>Publicar la Rev.{number}, 1 cambio</translation>
    </message>
    <message>
        <source>Issue Rev.{number}, {count} changes</source>
        <translation>Publicar la Rev.{number}, {count} cambios</translation>
    </message>
    <message>
        <source>Issue Rev.{number}: nothing has changed</source>
        <translation>Publicar la Rev.{number}: nada ha cambiado</translation>
    </message>
    <message>
        <source>Issue as Rev.{number}</source>
        <translation>Publicar como Rev.{number}</translation>
    </message>
    <message>
        <source>Issue the agenda</source>
        <translation>Publicar el orden del día</translation>
    </message>
    <message>
        <source>Issue, revise, start or close the meeting</source>
        <translation>Publicar, revisar, iniciar o cerrar la reunión</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Reabrir la reunión</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Show the agenda with its changes</source>
        <translation>Mostrar el orden del día con sus cambios</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Iniciar la reunión</translation>
    </message>
    <message>
        <source>State of the meeting: {state}</source>
        <translation>Estado de la reunión: {state}</translation>
    </message>
    <message>
        <source>The agenda is a draft again.</source>
        <translation>El orden del día vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>The agenda is issued: numbers and symbols stand from now on.</source>
        <translation>El orden del día está publicado: los números y las signaturas quedan fijados.</translation>
    </message>
    <message>
        <source>The meeting is closed and locked. Ctrl+Z opens it again.</source>
        <translation>La reunión está cerrada y bloqueada. Ctrl+Z la vuelve a abrir.</translation>
    </message>
    <message>
        <source>The meeting is in progress.</source>
        <translation>La reunión está en curso.</translation>
    </message>
    <message>
        <source>The meeting is open again.</source>
        <translation>La reunión está abierta de nuevo.</translation>
    </message>
    <message>
        <source>The revised agenda is issued.</source>
        <translation>El orden del día revisado está publicado.</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the meeting.</source>
        <translation>¿Por qué? El motivo se conserva con la reunión.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>As of {day}</source>
        <translation>Situación al {day}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Copy the statistics as a table</source>
        <translation>Copiar las estadísticas como tabla</translation>
    </message>
    <message>
        <source>Our own regions</source>
        <translation>Regiones propias</translation>
    </message>
    <message>
        <source>Print the statistics…</source>
        <translation>Imprimir las estadísticas…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Regions of the United Nations</source>
        <translation>Regiones de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>There are no members to count yet.</source>
        <translation>Aún no hay miembros que contar.</translation>
    </message>
    <message>
        <source>With fees</source>
        <translation>Con cuotas</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Todos los cambios guardados {time}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>Observaciones: {count}</translation>
    </message>
    <message>
        <source>Findings: {count}, clashes: {clashes}</source>
        <translation>Observaciones: {count}, choques: {clashes}</translation>
    </message>
    <message>
        <source>Interface: {language}</source>
        <translation>Interfaz: {language}</translation>
    </message>
    <message>
        <source>Read only, nothing can be changed</source>
        <translation>Solo lectura, no se puede cambiar nada</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Hora de {city}</translation>
    </message>
</context>
<context>
    <name>StrategicActionInspector</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>SymbolsSection</name>
    <message>
        <source>As the meeting before</source>
        <translation>Como la reunión anterior</translation>
    </message>
    <message>
        <source>For example: {symbols}</source>
        <translation>Por ejemplo: {symbols}</translation>
    </message>
    <message>
        <source>In braces: {meeting}; for papers {paper}. A symbol is given once, and is the same in every language.</source>
        <translation>Entre llaves: {meeting}; para los documentos {paper}. Una signatura se da una sola vez y es la misma en todos los idiomas.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Symbol of meetings</source>
        <translation>Signatura de las reuniones</translation>
    </message>
    <message>
        <source>Symbol of papers</source>
        <translation>Signatura de los documentos</translation>
    </message>
    <message>
        <source>Without an acronym of the body this makes no symbol.</source>
        <translation>Sin una sigla del órgano no resulta ninguna signatura.</translation>
    </message>
    <message>
        <source>{wrong} means nothing.</source>
        <translation>{wrong} no significa nada.</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Comparing with the file</source>
        <translation>Comparación con el archivo</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exportar una tabla</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>Exportación de la tabla</translation>
    </message>
    <message>
        <source>Import a table or vCards</source>
        <translation>Importar una tabla o tarjetas vCard</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>Importación de la tabla</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>Hoja de cálculo OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lectura de la tabla</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf *.vcard);;All files (*)</source>
        <translation>Tablas y tarjetas vCard (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf *.vcard);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The table has been imported. Undo takes it back.</source>
        <translation>Se ha importado la tabla. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>Tarjetas vCard (*.vcf)</translation>
    </message>
    <message>
        <source>{count} rows are in {path}.</source>
        <translation>Hay {count} filas en {path}.</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Cells that were not understood</source>
        <translation>Celdas que no se han entendido</translation>
    </message>
    <message>
        <source>Cells that were not understood: {count}.</source>
        <translation>Celdas que no se han entendido: {count}.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Comparing with the file…</source>
        <translation>Comparando con el archivo…</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>It is another one: add it</source>
        <translation>Es otro registro: añadirlo</translation>
    </message>
    <message>
        <source>It is “{name}” of the file: take over what differs</source>
        <translation>Es «{name}» del archivo: adoptar las diferencias</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Partes de la revisión</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>Leyendo de nuevo el archivo…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remarks {count}</source>
        <translation>Avisos {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The same as in the file</source>
        <translation>Iguales a los del archivo</translation>
    </message>
    <message>
        <source>This row names nobody.</source>
        <translation>Esta fila no nombra a nadie.</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>Por importar</translation>
    </message>
    <message>
        <source>What is to be imported</source>
        <translation>Lo que se va a importar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>{chosen} of {all} ticked. It is one step, which Undo takes back.</source>
        <translation>{chosen} de {all} marcados. Es un solo paso, que «Deshacer» revierte.</translation>
    </message>
    <message>
        <source>{count} rows. Choose what the columns mean; what has no field is kept in the note.</source>
        <translation>{count} filas. Elija qué significan las columnas; lo que no tiene campo se conserva en la nota.</translation>
    </message>
    <message>
        <source>{name} (organisation)</source>
        <translation>{name} (organización)</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>Quitar {tag}</translation>
    </message>
</context>
<context>
    <name>TakeBackStrip</name>
    <message>
        <source>Keep what was saved as a new version; the one before stays in the history</source>
        <translation>Conservar lo guardado como nueva versión; la anterior queda en el historial</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave {name} as it is here</source>
        <translation>Dejar {name} como está aquí</translation>
    </message>
    <message>
        <source>Take back {name} as a new version</source>
        <translation>Recuperar {name} como nueva versión</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>“{name}” was saved in its own program.</source>
        <translation>«{name}» se ha guardado en su programa.</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Add a task by itself</source>
        <translation>Añadir una tarea suelta</translation>
    </message>
    <message>
        <source>Add a task: visa letters, 3 June</source>
        <translation>Añadir una tarea: cartas de visado, 3 de junio</translation>
    </message>
    <message>
        <source>Nothing to do. Plan back from a meeting, or add a task.</source>
        <translation>Nada que hacer. Retroplanifique desde una reunión o añada una tarea.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} más</translation>
    </message>
</context>
<context>
    <name>TaskInspector</name>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semana antes</translation>
    </message>
    <message>
        <source>A day, or: 6 weeks before</source>
        <translation>Un día, o: 6 semanas antes</translation>
    </message>
    <message>
        <source>A person, or any words</source>
        <translation>Una persona o cualquier texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en concreto</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>Esto no se lee como una fecha.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>When the date is known.</source>
        <translation>Cuando se sepa la fecha.</translation>
    </message>
    <message>
        <source>{number} days before</source>
        <translation>{number} días antes</translation>
    </message>
    <message>
        <source>{number} weeks before</source>
        <translation>{number} semanas antes</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>«{text}» no es una fecha. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Hecha: {task}</translation>
    </message>
    <message>
        <source>Open the task {task}</source>
        <translation>Abrir la tarea {task}</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} días de retraso</translation>
    </message>
</context>
<context>
    <name>TaskSection</name>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Add a task: papers out, 6 weeks before</source>
        <translation>Añadir una tarea: enviar documentos, 6 semanas antes</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>Añadir plantillas de ejemplo</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Editar plantillas…</translation>
    </message>
    <message>
        <source>Make dated tasks from a template; they move with the activity</source>
        <translation>Crear tareas con fecha a partir de una plantilla; se mueven con la actividad</translation>
    </message>
    <message>
        <source>Plan back</source>
        <translation>Retroplanificar</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>TaskTemplatesDialog</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Add a step: papers out, 6 weeks before</source>
        <translation>Añadir un paso: enviar documentos, 6 semanas antes</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>Añadir plantillas de ejemplo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete the step {step}</source>
        <translation>Eliminar el paso {step}</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Eliminar la plantilla</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Aún no hay pasos.</translation>
    </message>
    <message>
        <source>No templates yet. Add the examples, or type the title of a new one.</source>
        <translation>Aún no hay plantillas. Añada los ejemplos o escriba el título de una nueva.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Templates of tasks</source>
        <translation>Plantillas de tareas</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Título de la plantilla</translation>
    </message>
    <message>
        <source>Type how long before or after, such as 6 weeks before.</source>
        <translation>Escriba cuánto antes o después, p. ej., 6 semanas antes.</translation>
    </message>
    <message>
        <source>What is planned back from a template moves with its meeting. Tasks made before stay as they are.</source>
        <translation>Lo que se retroplanifica con una plantilla se mueve con su reunión. Las tareas ya creadas quedan como están.</translation>
    </message>
    <message>
        <source>When: {step}</source>
        <translation>Cuándo: {step}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Done {date}</source>
        <translation>Hecha: {date}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>{offset}, when the date is known</source>
        <translation>{offset}, cuando se sepa la fecha</translation>
    </message>
</context>
<context>
    <name>TemplateItems</name>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Consent agenda</source>
        <translation>Puntos sin debate</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Enter adds an item, F2 edits, Tab nests, Alt with the arrows moves, Delete deletes</source>
        <translation>Intro añade un punto, F2 edita, Tab anida, Alt con las flechas mueve, Supr elimina</translation>
    </message>
    <message>
        <source>In parallel with the item before</source>
        <translation>En paralelo con el punto anterior</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Paste lines as items</source>
        <translation>Pegar las líneas como puntos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Sessions and items of the template</source>
        <translation>Sesiones y puntos de la plantilla</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Punto permanente</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>sin debate</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>en paralelo</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>permanente</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New deputy</source>
        <translation>Nuevo suplente</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Nuevo desde</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>Mandato desde</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>Mandato hasta</translation>
    </message>
    <message>
        <source>Term: deputy</source>
        <translation>Mandato: suplente</translation>
    </message>
    <message>
        <source>Term: exercised by</source>
        <translation>Mandato: ejercido por</translation>
    </message>
    <message>
        <source>Term: held by</source>
        <translation>Mandato: titular</translation>
    </message>
    <message>
        <source>Without any name the seat is vacant from then on.</source>
        <translation>Sin ningún nombre, el puesto queda vacante a partir de entonces.</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Coming terms</source>
        <translation>Mandatos futuros</translation>
    </message>
    <message>
        <source>Correct the term of {name}</source>
        <translation>Corregir el mandato de {name}</translation>
    </message>
    <message>
        <source>Deputy then</source>
        <translation>Suplente en ese mandato</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>Suplente: {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Exercised then by</source>
        <translation>Ejercido en ese mandato por</translation>
    </message>
    <message>
        <source>Held then by</source>
        <translation>Titular en ese mandato</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Otros mandatos</translation>
    </message>
    <message>
        <source>Remark then</source>
        <translation>Observación sobre ese mandato</translation>
    </message>
    <message>
        <source>Remove the term of {name}</source>
        <translation>Quitar el mandato de {name}</translation>
    </message>
    <message>
        <source>at the same time as another</source>
        <translation>al mismo tiempo que otro</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
</context>
<context>
    <name>TermTimeline</name>
    <message>
        <source>1 term</source>
        <translation>1 mandato</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>Suplente: {name}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Timeline of bodies and seats</source>
        <translation>Cronología de órganos y puestos</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>{number} terms</source>
        <translation>{number} mandatos</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>1 text is not translated and is printed as it was written.</source>
        <translation>1 texto no está traducido y se imprime tal como se escribió.</translation>
    </message>
    <message>
        <source>{count} texts are not translated and are printed as they were written.</source>
        <translation>{count} textos no están traducidos y se imprimen tal como se escribieron.</translation>
    </message>
</context>
<context>
    <name>TextPlaces</name>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>City and country of the meeting</source>
        <translation>Ciudad y país de la reunión</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Día de la carta</translation>
    </message>
    <message>
        <source>Days of the meeting</source>
        <translation>Días de la reunión</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Function, organization and country</source>
        <translation>Cargo, organización y país</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Nombre en la otra escritura</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role at the meeting</source>
        <translation>Función en la reunión</translation>
    </message>
    <message>
        <source>Symbol of the meeting</source>
        <translation>Signatura de la reunión</translation>
    </message>
    <message>
        <source>Times of a call in every city</source>
        <translation>Horas de una llamada en cada ciudad</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Idiomas de trabajo</translation>
    </message>
</context>
<context>
    <name>TextPrints</name>
    <message>
        <source>Print the action items…</source>
        <translation>Imprimir las tareas…</translation>
    </message>
    <message>
        <source>Print the agenda…</source>
        <translation>Imprimir el orden del día…</translation>
    </message>
    <message>
        <source>Print the annotated agenda…</source>
        <translation>Imprimir el orden del día anotado…</translation>
    </message>
    <message>
        <source>Print the chair’s running script…</source>
        <translation>Imprimir el guion de la presidencia…</translation>
    </message>
    <message>
        <source>Print the decisions…</source>
        <translation>Imprimir las decisiones…</translation>
    </message>
    <message>
        <source>Print the minutes…</source>
        <translation>Imprimir el acta…</translation>
    </message>
</context>
<context>
    <name>TextTemplateEditor</name>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Function of signature {number}</source>
        <translation>Cargo en la firma {number}</translation>
    </message>
    <message>
        <source>Insert a place</source>
        <translation>Insertar un marcador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of signature {number}</source>
        <translation>Nombre en la firma {number}</translation>
    </message>
    <message>
        <source>Restore the usual text</source>
        <translation>Restaurar el texto habitual</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>Texto, un párrafo por línea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a place in it is empty.</source>
        <translation>Lo que va entre [corchetes] se omite si contiene un marcador vacío.</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Members over time. {points}</source>
        <translation>Miembros a lo largo del tiempo. {points}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Date not known</source>
        <translation>Fecha por determinar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sin línea del programa</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Sin región</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Sin serie</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Plus and minus show fewer or more days, and so does Ctrl with the wheel. Shift with the wheel goes on in time, and so does dragging the months. Dragging an activity into the lane of another programme line gives it that line.</source>
        <translation>Más y menos muestran menos o más días, igual que Ctrl con la rueda. Mayús con la rueda avanza en el tiempo, igual que arrastrar los meses. Arrastrar una actividad a la banda de otra línea del programa le asigna esa línea.</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Línea del programa</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series without a title</source>
        <translation>Serie sin título</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>{activity}. Lane: {lanes}</source>
        <translation>{activity}. Banda: {lanes}</translation>
    </message>
    <message>
        <source>{period}, {count} activities in {lanes} lanes. {help}</source>
        <translation>{period}, {count} actividades en {lanes} bandas. {help}</translation>
    </message>
</context>
<context>
    <name>TimelineOptions</name>
    <message>
        <source>Fewer days</source>
        <translation>Menos días</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>Bandas por</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Más días</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>TimesTools</name>
    <message>
        <source>14–18 October</source>
        <translation>14–18 de octubre</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>Los cuatro</translation>
    </message>
    <message>
        <source>Cities that count besides those of the participants, parted by commas</source>
        <translation>Ciudades que cuentan además de las de los participantes, separadas por comas</translation>
    </message>
    <message>
        <source>Copy a text with the time in every city</source>
        <translation>Copiar un texto con la hora en cada ciudad</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copiar la invitación</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days among which to look</source>
        <translation>Días entre los que buscar</translation>
    </message>
    <message>
        <source>Further cities</source>
        <translation>Otras ciudades</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Duración de la teleconferencia</translation>
    </message>
    <message>
        <source>These are too many days: {text}</source>
        <translation>Son demasiados días: {text}</translation>
    </message>
    <message>
        <source>This is not understood as days: {text}</source>
        <translation>Esto no se entiende como días: {text}</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Usar esta hora</translation>
    </message>
    <message>
        <source>What an hour weighs</source>
        <translation>Lo que pesa una hora</translation>
    </message>
</context>
<context>
    <name>TitledInspector</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Idioma del título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>TitledListDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>Título en {language}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>File {name}</source>
        <translation>Archivo {name}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Totals: {texts}</source>
        <translation>Totales: {texts}</translation>
    </message>
</context>
<context>
    <name>TravelForm</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What they are responsible for, delegated to, or take part in, by the clocks of each place.</source>
        <translation>De lo que es responsable, a lo que va delegada o en lo que participa, con la hora de cada lugar.</translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View: {title}</source>
        <translation>Vista: {title}</translation>
    </message>
    <message>
        <source>View: {title}, changed</source>
        <translation>Vista: {title}, modificada</translation>
    </message>
    <message>
        <source>{title}, changed</source>
        <translation>{title}, modificada</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>VoteInspector</name>
    <message>
        <source>2/3 or 60 %</source>
        <translation>2/3 o 60 %</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Cualquier otra cuestión</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Celebrada el</translation>
    </message>
    <message>
        <source>How is voted</source>
        <translation>Cómo se vota</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requerida</translation>
    </message>
    <message>
        <source>Open decision {name}</source>
        <translation>Abrir la decisión {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cuestión</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>The minutes are adopted, or the meeting is closed: the vote is locked.</source>
        <translation>El acta está aprobada o la reunión está cerrada: la votación está bloqueada.</translation>
    </message>
    <message>
        <source>Weigh the colleges</source>
        <translation>Ponderar los colegios</translation>
    </message>
    <message>
        <source>“{text}” is not a share. Nothing was changed.</source>
        <translation>«{text}» no es una proporción. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>VoteLineWidget</name>
    <message>
        <source>Close the vote</source>
        <translation>Cerrar la votación</translation>
    </message>
    <message>
        <source>Delete the vote</source>
        <translation>Eliminar la votación</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Abrir la votación</translation>
    </message>
    <message>
        <source>Open: {name}, {question}</source>
        <translation>Abrir: {name}, {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cuestión</translation>
    </message>
    <message>
        <source>Question of the vote</source>
        <translation>Pregunta de la votación</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Lo que se vota</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>All others: {choice}</source>
        <translation>Todos los demás: {choice}</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Cerrar la votación</translation>
    </message>
    <message>
        <source>Further round</source>
        <translation>Otra vuelta</translation>
    </message>
    <message>
        <source>How is voted</source>
        <translation>Cómo se vota</translation>
    </message>
    <message>
        <source>No vote, since suspended or no longer a member: {names}</source>
        <translation>Sin voto, por estar suspendidos o ya no ser miembros: {names}</translation>
    </message>
    <message>
        <source>Nobody in the list of participants may vote. Add the holders of the seats there.</source>
        <translation>Nadie en la lista de participantes puede votar. Añada allí a los titulares de los puestos.</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>Reabrir la votación</translation>
    </message>
    <message>
        <source>To be elected</source>
        <translation>Por elegir</translation>
    </message>
    <message>
        <source>Vote of the chair: adopted</source>
        <translation>Voto de la presidencia: aprobado</translation>
    </message>
    <message>
        <source>{given} ballots were given in, {counted} counted.</source>
        <translation>{given} papeletas entregadas, {counted} contadas.</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>A tie for the last seat: {names}.</source>
        <translation>Empate por el último puesto: {names}.</translation>
    </message>
    <message>
        <source>A tie, so rejected: {numbers}</source>
        <translation>Empate, por tanto rechazado: {numbers}</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstención</translation>
    </message>
    <message>
        <source>Adopted by the vote of the chair: {numbers}</source>
        <translation>Aprobado por el voto de la presidencia: {numbers}</translation>
    </message>
    <message>
        <source>Adopted: {numbers}</source>
        <translation>Aprobado: {numbers}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Ballot given in</source>
        <translation>Papeleta entregada</translation>
    </message>
    <message>
        <source>Carried as it stands: {numbers}</source>
        <translation>Aprobado tal como va: {numbers}</translation>
    </message>
    <message>
        <source>Elected as it stands: {names}.</source>
        <translation>Elegidos tal como va: {names}.</translation>
    </message>
    <message>
        <source>Elected: {names}</source>
        <translation>Elegidos: {names}</translation>
    </message>
    <message>
        <source>Elected: {names}. A tie for the last seat: {others}</source>
        <translation>Elegidos: {names}. Empate por el último puesto: {others}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Election, round {number}</source>
        <translation>Elección, vuelta {number}</translation>
    </message>
    <message>
        <source>F for, A against, N abstaining, Backspace takes it back; each goes on to the next</source>
        <translation>F a favor, A en contra, N abstención, Retroceso lo quita; cada una pasa al siguiente</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nulos</translation>
    </message>
    <message>
        <source>More votes than there can be. Count again.</source>
        <translation>Más votos de los que puede haber. Cuente de nuevo.</translation>
    </message>
    <message>
        <source>More votes than those who are noted as present have.</source>
        <translation>Más votos de los que tienen quienes constan como presentes.</translation>
    </message>
    <message>
        <source>Needs more for than against.</source>
        <translation>Requiere más votos a favor que en contra.</translation>
    </message>
    <message>
        <source>Needs that nobody is against.</source>
        <translation>Requiere que nadie esté en contra.</translation>
    </message>
    <message>
        <source>Needs {number} of all {whole} votes.</source>
        <translation>Requiere {number} de los {whole} votos en total.</translation>
    </message>
    <message>
        <source>Needs {number} of {whole} votes cast.</source>
        <translation>Requiere {number} de los {whole} votos emitidos.</translation>
    </message>
    <message>
        <source>Needs {number} of {whole} votes present.</source>
        <translation>Requiere {number} de los {whole} votos presentes.</translation>
    </message>
    <message>
        <source>No candidates yet.</source>
        <translation>Aún no hay candidatos.</translation>
    </message>
    <message>
        <source>No quorum: {present} of {needed} needed are there.</source>
        <translation>No hay quórum: {present} presentes de {needed} necesarios.</translation>
    </message>
    <message>
        <source>Nobody has the majority yet.</source>
        <translation>Nadie tiene aún la mayoría.</translation>
    </message>
    <message>
        <source>Nobody was elected</source>
        <translation>Nadie resultó elegido</translation>
    </message>
    <message>
        <source>Nobody was elected, by a tie: {names}</source>
        <translation>Nadie resultó elegido, por empate: {names}</translation>
    </message>
    <message>
        <source>Not carried as it stands: {numbers}</source>
        <translation>No aprobado tal como va: {numbers}</translation>
    </message>
    <message>
        <source>Not given in</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Aún no se ha contado nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Quorum: {needed}. Who is present was not noted.</source>
        <translation>Quórum: {needed}. No se anotó quién está presente.</translation>
    </message>
    <message>
        <source>Quorum: {present} of {needed} needed are there.</source>
        <translation>Quórum: {present} presentes de {needed} necesarios.</translation>
    </message>
    <message>
        <source>Rejected by a tie: {numbers}</source>
        <translation>Rechazado por empate: {numbers}</translation>
    </message>
    <message>
        <source>Rejected: {numbers}</source>
        <translation>Rechazado: {numbers}</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Votación nominal</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreta</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Take the vote back</source>
        <translation>Quitar el voto</translation>
    </message>
    <message>
        <source>The share that it needs is not known yet.</source>
        <translation>Aún no se conoce la proporción requerida.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por medio de</translation>
    </message>
    <message>
        <source>Valid ballots</source>
        <translation>Papeletas válidas</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Who votes</source>
        <translation>Quién vota</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>más de {number}</translation>
    </message>
    <message>
        <source>one proxy too many</source>
        <translation>un apoderado de más</translation>
    </message>
    <message>
        <source>{in_favour} for, {against} against, {abstain} abstaining</source>
        <translation>{in_favour} a favor, {against} en contra, {abstain} abstenciones</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} invalid</source>
        <translation>{number} nulos</translation>
    </message>
    <message>
        <source>{number} votes are needed.</source>
        <translation>Se necesitan {number} votos.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Clocks go back {hours} h</source>
        <translation>El reloj se atrasa {hours} h</translation>
    </message>
    <message>
        <source>Clocks go forward {hours} h</source>
        <translation>El reloj se adelanta {hours} h</translation>
    </message>
    <message>
        <source>Drag to a day or an hour</source>
        <translation>Arrastre a un día o a una hora</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Segunda zona horaria</translation>
    </message>
    <message>
        <source>Task: {title}, due {day}</source>
        <translation>Tarea: {title}, plazo: {day}</translation>
    </message>
    <message>
        <source>Up and down go from hour to hour of a day, left and right to the days before and after. Shift with the arrow keys moves the selected activity by 15 minutes or by a day; Ctrl+Shift with up and down moves its end, with left and right its beginning. Enter opens it, C confirms its date, Delete deletes it, Insert begins a new one. Dragging over empty hours begins a new one, dragging into the strip above makes it last the whole day. Ctrl with a drag copies. Esc cancels.</source>
        <translation>Arriba y abajo van de hora en hora de un día; izquierda y derecha, al día anterior y al siguiente. Mayús con las flechas mueve la actividad seleccionada 15 minutos o un día; Ctrl+Mayús con arriba y abajo mueve su fin; con izquierda y derecha, su comienzo. Entrar la abre, C confirma su fecha, Supr la elimina, Insert empieza una nueva. Arrastrar sobre horas vacías empieza una nueva; arrastrar a la franja superior hace que dure todo el día. Ctrl al arrastrar copia. Esc cancela.</translation>
    </message>
    <message>
        <source>Week and day</source>
        <translation>Semana y día</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>{days}, {count} activities. {help}</source>
        <translation>{days}, {count} actividades. {help}</translation>
    </message>
</context>
<context>
    <name>WeekOptions</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Días visibles</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Workweek</source>
        <translation>Lun-vie</translation>
    </message>
</context>
<context>
    <name>WeightsPopup</name>
    <message>
        <source>Points for an hour of a call, by the clock of each city</source>
        <translation>Puntos por una hora de teleconferencia, según el reloj de cada ciudad</translation>
    </message>
    <message>
        <source>Use these numbers</source>
        <translation>Usar estos números</translation>
    </message>
    <message>
        <source>Usual numbers</source>
        <translation>Números habituales</translation>
    </message>
    <message>
        <source>Weekend or holiday, more</source>
        <translation>Fin de semana o festivo, además</translation>
    </message>
    <message>
        <source>What an hour weighs</source>
        <translation>Lo que pesa una hora</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A .gsef file on this computer; or drop it on this window</source>
        <translation>Un archivo .gsef de este ordenador; o suéltelo en esta ventana</translation>
    </message>
    <message>
        <source>A new file, filled from the real programme of activities of 2019</source>
        <translation>Un archivo nuevo con el programa real de actividades de 2019</translation>
    </message>
    <message>
        <source>An empty file for a network and its years</source>
        <translation>Un archivo vacío para una red y sus años</translation>
    </message>
    <message>
        <source>Look around with the 2019 programme</source>
        <translation>Explorar con el programa de 2019</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nuevo archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Quitar {name} de la lista</translation>
    </message>
    <message>
        <source>The year of an international network of cities in one file: activities, meetings, members, printed pages.</source>
        <translation>El año de una red internacional de ciudades en un solo archivo: actividades, reuniones, miembros, páginas impresas.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>1 activity</source>
        <translation>1 actividad</translation>
    </message>
    <message>
        <source>1 applied</source>
        <translation>1 solicitante</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 miembro</translation>
    </message>
    <message>
        <source>1 prospect</source>
        <translation>1 candidato potencial</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitantes</translation>
    </message>
    <message>
        <source>Date tentative</source>
        <translation>Fecha provisional</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members on {day}, activities of {year}</source>
        <translation>Miembros al {day}, actividades de {year}</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Potenciales</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dibujos SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>Guardando la imagen</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Varios juntos</translation>
    </message>
    <message>
        <source>World map {year}</source>
        <translation>Mapa del mundo {year}</translation>
    </message>
    <message>
        <source>{city} and 1 place near it</source>
        <translation>{city} y 1 lugar cercano</translation>
    </message>
    <message>
        <source>{city} and {number} places near it</source>
        <translation>{city} y {number} lugares cercanos</translation>
    </message>
    <message>
        <source>{number} activities</source>
        <translation>{number} actividades</translation>
    </message>
    <message>
        <source>{number} applied</source>
        <translation>{number} solicitantes</translation>
    </message>
    <message>
        <source>{number} members</source>
        <translation>{number} miembros</translation>
    </message>
    <message>
        <source>{number} prospects</source>
        <translation>{number} candidatos potenciales</translation>
    </message>
</context>
<context>
    <name>WorldMapCanvas</name>
    <message>
        <source>Map of the world without any marks.</source>
        <translation>Mapa del mundo sin ninguna marca.</translation>
    </message>
    <message>
        <source>Map of the world: {marks}. Arrow keys go from mark to mark, Enter opens one, plus and minus zoom.</source>
        <translation>Mapa del mundo: {marks}. Las flechas van de una marca a otra, Entrar abre una; más y menos acercan y alejan.</translation>
    </message>
</context>
<context>
    <name>WorldMapPage</name>
    <message>
        <source>Date tentative</source>
        <translation>Fecha provisional</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Fit to members</source>
        <translation>Ajustar a los miembros</translation>
    </message>
    <message>
        <source>Fit to members (End)</source>
        <translation>Ajustar a los miembros (Fin)</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>Enumerar lo que hay aquí</translation>
    </message>
    <message>
        <source>Nothing that is shown has a place on the map.</source>
        <translation>Nada de lo que se muestra tiene lugar en el mapa.</translation>
    </message>
    <message>
        <source>Nothing to show on the map yet. Organisations and activities appear where their city is known.</source>
        <translation>Aún no hay nada que mostrar en el mapa. Las organizaciones y las actividades aparecen cuando se conoce su ciudad.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the map as PDF…</source>
        <translation>Guardar el mapa como PDF…</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Guardar el mapa como imagen…</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Varios juntos</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Mostrar en el calendario</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>What is online, or whose city is not known: a click lists them.</source>
        <translation>Lo que es en línea o cuya ciudad no se conoce: un clic lo enumera.</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Mundo entero</translation>
    </message>
    <message>
        <source>Whole world (Home)</source>
        <translation>Mundo entero (Inicio)</translation>
    </message>
    <message>
        <source>Without a place on the map</source>
        <translation>Sin lugar en el mapa</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation>Acercar aquí</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>{number} on the map</source>
        <translation>{number} en el mapa</translation>
    </message>
    <message>
        <source>{number} without a place</source>
        <translation>{number} sin lugar</translation>
    </message>
</context>
<context>
    <name>YearButton</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Año {year}</translation>
    </message>
</context>
<context>
    <name>YearCopyDialog</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Como se propone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the programme of {year} to {next}</source>
        <translation>Copiar el programa de {year} a {next}</translation>
    </message>
    <message>
        <source>Copy to {next}</source>
        <translation>Copiar a {next}</translation>
    </message>
    <message>
        <source>Every activity goes to the same weekday of the same week, its date is to be confirmed again, and its edition goes up by one.</source>
        <translation>Cada actividad pasa al mismo día de la misma semana, su fecha queda de nuevo por confirmar y su edición aumenta en uno.</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Sin línea</translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation>Ahora: {title}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>There is a programme of {next} already; what is in it stays.</source>
        <translation>Ya hay un programa de {next}; lo que contiene se conserva.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>What is to be copied</source>
        <translation>Lo que se va a copiar</translation>
    </message>
    <message>
        <source>already in {year}</source>
        <translation>ya en {year}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>edición {number}</translation>
    </message>
    <message>
        <source>goes on in {year}</source>
        <translation>continúa en {year}</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>same days as {title}</source>
        <translation>mismos días que {title}</translation>
    </message>
    <message>
        <source>{chosen} of {all} activities ticked.</source>
        <translation>{chosen} de {all} actividades marcadas.</translation>
    </message>
    <message>
        <source>{count} of them fall on the same days as something elsewhere.</source>
        <translation>{count} de ellas coinciden en días con algo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>YearPlanner</name>
    <message>
        <source>Year planner</source>
        <translation>Planificador anual</translation>
    </message>
</context>
<context>
    <name>ZonePicker</name>
    <message>
        <source>City or time zone</source>
        <translation>Ciudad o zona horaria</translation>
    </message>
    <message>
        <source>No second time zone</source>
        <translation>Sin segunda zona horaria</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>_RulesSection</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Nothing was changed.</source>
        <translation>«{text}» no es un número. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>1 contact is not listed because they have not agreed.</source>
        <translation>1 contacto no figura en la lista porque no lo ha aceptado.</translation>
    </message>
    <message>
        <source>1 member is counted, but not named in the file.</source>
        <translation>1 miembro está contado, pero no figura en el archivo por su nombre.</translation>
    </message>
    <message>
        <source>1 participant is left out because of the reply or the way of attending.</source>
        <translation>Se omite 1 participante por su respuesta o su forma de asistir.</translation>
    </message>
    <message>
        <source>1 person is named without mail and telephone because they have not agreed.</source>
        <translation>1 persona figura sin correo ni teléfono porque no lo ha aceptado.</translation>
    </message>
    <message>
        <source>1 reminder since {day}</source>
        <translation>1 recordatorio desde {day}</translation>
    </message>
    <message>
        <source>A call cannot last {minutes} minutes</source>
        <translation>Una teleconferencia no puede durar {minutes} minutos</translation>
    </message>
    <message>
        <source>A candidate needs a name.</source>
        <translation>Un candidato necesita un nombre.</translation>
    </message>
    <message>
        <source>A category cannot end before it begins.</source>
        <translation>Una categoría no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>A counted day such as 1MO needs FREQ=MONTHLY or FREQ=YEARLY, without BYWEEKNO.</source>
        <translation>Un día contado como 1MO necesita FREQ=MONTHLY o FREQ=YEARLY, sin BYWEEKNO.</translation>
    </message>
    <message>
        <source>A decision needs a text.</source>
        <translation>Una decisión necesita un texto.</translation>
    </message>
    <message>
        <source>A fee is an amount with a currency.</source>
        <translation>Una cuota es un importe con una moneda.</translation>
    </message>
    <message>
        <source>A fee is no less than nothing.</source>
        <translation>Una cuota no puede ser inferior a cero.</translation>
    </message>
    <message>
        <source>A file cannot be copied onto itself.</source>
        <translation>Un archivo no se puede copiar sobre sí mismo.</translation>
    </message>
    <message>
        <source>A file of this program may be there; it has not been touched.</source>
        <translation>Puede que haya allí un archivo de este programa; no se ha tocado.</translation>
    </message>
    <message>
        <source>A folder and a booklet cannot be made at once.</source>
        <translation>No se pueden preparar a la vez una carpeta y un cuadernillo.</translation>
    </message>
    <message>
        <source>A function needs an organisation or a title.</source>
        <translation>Un cargo necesita una organización o un título.</translation>
    </message>
    <message>
        <source>A goal is a number of members.</source>
        <translation>Una meta es un número de miembros.</translation>
    </message>
    <message>
        <source>A later reply is noted already.</source>
        <translation>Ya consta una respuesta posterior.</translation>
    </message>
    <message>
        <source>A later reply of the same one counts.</source>
        <translation>Cuenta una respuesta posterior de la misma persona.</translation>
    </message>
    <message>
        <source>A line outside any card was left out: {text}</source>
        <translation>Se omitió una línea fuera de toda tarjeta: {text}</translation>
    </message>
    <message>
        <source>A line that is no property was left out: {text}</source>
        <translation>Se omitió una línea que no es una propiedad: {text}</translation>
    </message>
    <message>
        <source>A list of participants has no such column, or cannot be called that.</source>
        <translation>Una lista de participantes no tiene esa columna o no puede llamarse así.</translation>
    </message>
    <message>
        <source>A mail cannot have {number} addresses.</source>
        <translation>Un correo no puede tener {number} direcciones.</translation>
    </message>
    <message>
        <source>A margin of {millimetres} mm cannot be bound.</source>
        <translation>Un margen de {millimetres} mm no sirve para encuadernar.</translation>
    </message>
    <message>
        <source>A meeting needs a title</source>
        <translation>Una reunión necesita un título</translation>
    </message>
    <message>
        <source>A meeting's number begins with 1</source>
        <translation>El número de una reunión empieza en 1</translation>
    </message>
    <message>
        <source>A month has no quarters</source>
        <translation>Un mes no tiene trimestres</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>A number of members cannot be below 0.</source>
        <translation>Un número de miembros no puede ser inferior a 0.</translation>
    </message>
    <message>
        <source>A number of the rules cannot be negative, and a share lies between none and all.</source>
        <translation>Un número de las reglas no puede ser negativo, y una proporción está entre ninguno y todos.</translation>
    </message>
    <message>
        <source>A paper can only correct or add to another paper of its meeting.</source>
        <translation>Un documento solo puede corregir o ampliar otro documento de su reunión.</translation>
    </message>
    <message>
        <source>A part of it declares a document type, which no spreadsheet program writes.</source>
        <translation>Una de sus partes declara un tipo de documento, cosa que no hace ningún programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>Un socio necesita un nombre.</translation>
    </message>
    <message>
        <source>A place that begins with {begin} ends with {end}.</source>
        <translation>Un marcador que empieza por {begin} termina en {end}.</translation>
    </message>
    <message>
        <source>A qualified majority needs a share, such as 2/3.</source>
        <translation>Una mayoría cualificada necesita una proporción, como 2/3.</translation>
    </message>
    <message>
        <source>A quorum is at least one seat, and a share lies between none and all of them</source>
        <translation>Un quórum es de al menos un puesto, y una proporción está entre ninguno y todos</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: quotation marks were read as letters.</source>
        <translation>Unas comillas no se cierran nunca: las comillas se leyeron como letras.</translation>
    </message>
    <message>
        <source>A record with the same id is already in the file.</source>
        <translation>En el archivo ya hay un registro con el mismo identificador.</translation>
    </message>
    <message>
        <source>A reminder comes before the day.</source>
        <translation>Un recordatorio llega antes del día.</translation>
    </message>
    <message>
        <source>A revision is counted from 1.</source>
        <translation>Una revisión se cuenta desde 1.</translation>
    </message>
    <message>
        <source>A rule ends after a number of times (COUNT) or on a day (UNTIL), not both.</source>
        <translation>Una regla termina tras un número de veces (COUNT) o en un día (UNTIL), no ambos.</translation>
    </message>
    <message>
        <source>A rule of repetition is needed.</source>
        <translation>Hace falta una regla de repetición.</translation>
    </message>
    <message>
        <source>A session ends after it begins, and no day comes before the first.</source>
        <translation>Una sesión termina después de empezar, y ningún día va antes del primero.</translation>
    </message>
    <message>
        <source>A session is now {after}; it was {before}.</source>
        <translation>Una sesión es ahora: {after}; antes: {before}.</translation>
    </message>
    <message>
        <source>A session was added: {after}.</source>
        <translation>Se añadió una sesión: {after}.</translation>
    </message>
    <message>
        <source>A session was taken away: {before}.</source>
        <translation>Se quitó una sesión: {before}.</translation>
    </message>
    <message>
        <source>A sheet {sheet} has no label {number}.</source>
        <translation>Una hoja {sheet} no tiene etiqueta {number}.</translation>
    </message>
    <message>
        <source>A signature was shortened to fit its place.</source>
        <translation>Se acortó una firma para que cupiera en su espacio.</translation>
    </message>
    <message>
        <source>A symbol is given once, even if its meeting is gone. Choose another one.</source>
        <translation>Una signatura se da una sola vez, aunque su reunión ya no exista. Elija otra.</translation>
    </message>
    <message>
        <source>A symbol is given once, even if its paper is gone. Choose another one.</source>
        <translation>Una signatura se da una sola vez, aunque su documento ya no exista. Elija otra.</translation>
    </message>
    <message>
        <source>A task by itself cannot be due before or after something.</source>
        <translation>El plazo de una tarea suelta no puede contarse antes o después de algo.</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Una tarea necesita un título.</translation>
    </message>
    <message>
        <source>A term cannot end before it begins.</source>
        <translation>Un mandato no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>A time can be found for at most {most} cities</source>
        <translation>Se puede buscar una hora para {most} ciudades como máximo</translation>
    </message>
    <message>
        <source>A time cannot be looked for between {first} and {last}</source>
        <translation>No se puede buscar una hora entre el {first} y el {last}</translation>
    </message>
    <message>
        <source>A time is given, but no day</source>
        <translation>Se indica una hora, pero no un día</translation>
    </message>
    <message>
        <source>A time needs a day.</source>
        <translation>Una hora necesita un día.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Hace falta un título.</translation>
    </message>
    <message>
        <source>A weekend or a holiday in {cities}</source>
        <translation>Fin de semana o festivo en {cities}</translation>
    </message>
    <message>
        <source>A year cannot be planned with {calls} calls</source>
        <translation>No se puede planificar un año con {calls} teleconferencias</translation>
    </message>
    <message>
        <source>Above the headings stands: {text}</source>
        <translation>Encima de los encabezados figura: {text}</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Abstenerse</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Acronym of the organisation</source>
        <translation>Sigla de la organización</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Activities as delegate</source>
        <translation>Actividades como delegado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Add --meeting and the symbol or the id of a meeting.</source>
        <translation>Añada --meeting y la signatura o el identificador de una reunión.</translation>
    </message>
    <message>
        <source>Add --person and an id, a mail address or a name.</source>
        <translation>Añada --person y un identificador, una dirección de correo o un nombre.</translation>
    </message>
    <message>
        <source>Add --what organisations, --what people or --what seats.</source>
        <translation>Añada --what organisations, --what people o --what seats.</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Añadir una decisión</translation>
    </message>
    <message>
        <source>Add a function of {name}</source>
        <translation>Añadir un cargo de {name}</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Añadir una medición</translation>
    </message>
    <message>
        <source>Add a seat to {name}</source>
        <translation>Añadir un puesto: {name}</translation>
    </message>
    <message>
        <source>Add an address of {name}</source>
        <translation>Añadir una dirección de {name}</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>Añadir una pausa</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>Añadir plantillas de ejemplo</translation>
    </message>
    <message>
        <source>Add it under Members first, or choose one of the list</source>
        <translation>Añádala primero en Miembros, o elija una de la lista</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Add items, or paste them from a document</source>
        <translation>Añada puntos o péguelos desde un documento</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Añadir un participante</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Añadir participantes</translation>
    </message>
    <message>
        <source>Add seat holders</source>
        <translation>Añadir a los titulares</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Add templates of meetings</source>
        <translation>Añadir plantillas de reuniones</translation>
    </message>
    <message>
        <source>Add the action item {title}</source>
        <translation>Añadir la tarea {title}</translation>
    </message>
    <message>
        <source>Add the action {title}</source>
        <translation>Añadir la acción {title}</translation>
    </message>
    <message>
        <source>Add the adoption of minutes to the agenda</source>
        <translation>Añadir la aprobación de actas al orden del día</translation>
    </message>
    <message>
        <source>Add the annex {title}</source>
        <translation>Añadir el anexo {title}</translation>
    </message>
    <message>
        <source>Add the body {name}</source>
        <translation>Añadir el órgano {name}</translation>
    </message>
    <message>
        <source>Add the candidate {name}</source>
        <translation>Añadir el candidato {name}</translation>
    </message>
    <message>
        <source>Add the category {title}</source>
        <translation>Añadir la categoría {title}</translation>
    </message>
    <message>
        <source>Add the direction {title}</source>
        <translation>Añadir la orientación {title}</translation>
    </message>
    <message>
        <source>Add the document {title}</source>
        <translation>Añadir el documento {title}</translation>
    </message>
    <message>
        <source>Add the earlier editions to the series first</source>
        <translation>Añada primero las ediciones anteriores a la serie</translation>
    </message>
    <message>
        <source>Add the field {name}</source>
        <translation>Añadir el campo {name}</translation>
    </message>
    <message>
        <source>Add the indicator {title}</source>
        <translation>Añadir el indicador {title}</translation>
    </message>
    <message>
        <source>Add the line {title}</source>
        <translation>Añadir la línea {title}</translation>
    </message>
    <message>
        <source>Add the organisation first.</source>
        <translation>Añada antes la organización.</translation>
    </message>
    <message>
        <source>Add the partner {name}</source>
        <translation>Añadir el socio {name}</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>Añada antes a la persona.</translation>
    </message>
    <message>
        <source>Add the region {title}</source>
        <translation>Añadir la región {title}</translation>
    </message>
    <message>
        <source>Add the step {title}</source>
        <translation>Añadir el paso {title}</translation>
    </message>
    <message>
        <source>Add the task {title}</source>
        <translation>Añadir la tarea {title}</translation>
    </message>
    <message>
        <source>Add the template {title}</source>
        <translation>Añadir la plantilla {title}</translation>
    </message>
    <message>
        <source>Add to the backlog</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Add {number} documents</source>
        <translation>Añadir {number} documentos</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>Añadir {title}</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the organisation, in its lines</source>
        <translation>Dirección de la organización, por líneas</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Dirección de la persona</translation>
    </message>
    <message>
        <source>Address of the person, in its lines</source>
        <translation>Dirección de la persona, por líneas</translation>
    </message>
    <message>
        <source>Adopt the minutes</source>
        <translation>Aprobar el acta</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Agenda as issued</source>
        <translation>Orden del día publicado</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Agree on the host, the days and the venue</source>
        <translation>Acordar el anfitrión, los días y la sede</translation>
    </message>
    <message>
        <source>Also entered as {name}</source>
        <translation>También registrado como {name}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An action item needs a title.</source>
        <translation>Una tarea necesita un título.</translation>
    </message>
    <message>
        <source>An activity needs a title.</source>
        <translation>Una actividad necesita un título.</translation>
    </message>
    <message>
        <source>An activity to be copied is not in the programme of {year}.</source>
        <translation>Una actividad que se quiere copiar no está en el programa de {year}.</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>Hace falta una dirección.</translation>
    </message>
    <message>
        <source>An annex needs a title.</source>
        <translation>Un anexo necesita un título.</translation>
    </message>
    <message>
        <source>An election is by show of hands or secret.</source>
        <translation>Una elección es a mano alzada o secreta.</translation>
    </message>
    <message>
        <source>An invitation asks for an answer, or cancels.</source>
        <translation>Una invitación pide una respuesta o cancela.</translation>
    </message>
    <message>
        <source>An invitation or a cancellation is for one activity.</source>
        <translation>Una invitación o una cancelación es para una sola actividad.</translation>
    </message>
    <message>
        <source>An item needs a title</source>
        <translation>Un punto necesita un título</translation>
    </message>
    <message>
        <source>An item takes between 0 and {most} minutes.</source>
        <translation>Un punto dura entre 0 y {most} minutos.</translation>
    </message>
    <message>
        <source>An organisation cannot stand above itself.</source>
        <translation>Una organización no puede depender de sí misma.</translation>
    </message>
    <message>
        <source>Another job is writing to the file.</source>
        <translation>Otra tarea está escribiendo en el archivo.</translation>
    </message>
    <message>
        <source>Another state of this membership begins on that day, or also has no date.</source>
        <translation>Otro estado de esta membresía empieza ese día, o tampoco tiene fecha.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Llega a las</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Llega el</translation>
    </message>
    <message>
        <source>As fair as the next one, and earlier</source>
        <translation>Tan equitativa como la opción siguiente, y antes</translation>
    </message>
    <message>
        <source>As requested</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar a</translation>
    </message>
    <message>
        <source>Ask for the best time</source>
        <translation>Preguntar por la mejor hora</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At least one is to be elected.</source>
        <translation>Hay que elegir al menos a una persona.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At most {most} can be printed.</source>
        <translation>Se pueden imprimir {most} como máximo.</translation>
    </message>
    <message>
        <source>At most {number} people can sign.</source>
        <translation>Pueden firmar {number} personas como máximo.</translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation>Adjuntar {name}</translation>
    </message>
    <message>
        <source>Attach {number} files</source>
        <translation>Adjuntar {number} archivos</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attends as</source>
        <translation>Asiste como</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>BYDAY takes days such as MO or 1MO, not {value}.</source>
        <translation>BYDAY admite días como MO o 1MO, no {value}.</translation>
    </message>
    <message>
        <source>BYMONTHDAY does not go with FREQ=WEEKLY.</source>
        <translation>BYMONTHDAY no es compatible con FREQ=WEEKLY.</translation>
    </message>
    <message>
        <source>BYSETPOS chooses among days; the rule names none.</source>
        <translation>BYSETPOS elige entre días; la regla no indica ninguno.</translation>
    </message>
    <message>
        <source>BYWEEKNO needs FREQ=YEARLY.</source>
        <translation>BYWEEKNO necesita FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>BYYEARDAY needs FREQ=YEARLY.</source>
        <translation>BYYEARDAY necesita FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>Badge name</source>
        <translation>Nombre en la credencial</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Pasó a ser</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Begin a break</source>
        <translation>Empezar una pausa</translation>
    </message>
    <message>
        <source>Begin it with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY.</source>
        <translation>Empiécela con FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY o FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>Begin new rules of {name}</source>
        <translation>Empezar nuevas reglas de {name}</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Begins {date}</source>
        <translation>Empieza el {date}</translation>
    </message>
    <message>
        <source>Begins {date}, {time}</source>
        <translation>Empieza el {date}, {time}</translation>
    </message>
    <message>
        <source>Begins {date}, {time} here, {there} there</source>
        <translation>Empieza el {date}, {time} aquí, {there} allí</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Belongs to the organisation</source>
        <translation>Pertenece a la organización</translation>
    </message>
    <message>
        <source>Bodies, seats and composition</source>
        <translation>Órganos, puestos y composición</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Book travel and hotels</source>
        <translation>Reservar viajes y hoteles</translation>
    </message>
    <message>
        <source>Both are taken for {name}.</source>
        <translation>Ambos se toman por {name}.</translation>
    </message>
    <message>
        <source>Bring back an earlier version</source>
        <translation>Recuperar una versión anterior</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Generado el</translation>
    </message>
    <message>
        <source>By this rule it would never take place.</source>
        <translation>Con esta regla nunca tendría lugar.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Call a further round</source>
        <translation>Convocar otra vuelta</translation>
    </message>
    <message>
        <source>Call a vote</source>
        <translation>Convocar una votación</translation>
    </message>
    <message>
        <source>Call an election</source>
        <translation>Convocar una elección</translation>
    </message>
    <message>
        <source>Cancel {count} activities</source>
        <translation>Cancelar {count} actividades</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Cancelar {title}</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Card {number}: {property} was left out, it is too long for a note.</source>
        <translation>Tarjeta {number}: se omitió {property}; es demasiado largo para una nota.</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Retomado de</translation>
    </message>
    <message>
        <source>Carry over from the last meeting</source>
        <translation>Retomar de la última reunión</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category of its membership</source>
        <translation>Categoría de su membresía</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>Modificar una decisión</translation>
    </message>
    <message>
        <source>Change a function of {name}</source>
        <translation>Modificar un cargo de {name}</translation>
    </message>
    <message>
        <source>Change a paper</source>
        <translation>Modificar un documento</translation>
    </message>
    <message>
        <source>Change a seat</source>
        <translation>Modificar un puesto</translation>
    </message>
    <message>
        <source>Change a session of a template</source>
        <translation>Cambiar una sesión de una plantilla</translation>
    </message>
    <message>
        <source>Change an address of {name}</source>
        <translation>Modificar una dirección de {name}</translation>
    </message>
    <message>
        <source>Change an annex</source>
        <translation>Cambiar un anexo</translation>
    </message>
    <message>
        <source>Change an item of a template</source>
        <translation>Cambiar un punto de una plantilla</translation>
    </message>
    <message>
        <source>Change body of the meeting</source>
        <translation>Cambiar el órgano de la reunión</translation>
    </message>
    <message>
        <source>Change break</source>
        <translation>Modificar la pausa</translation>
    </message>
    <message>
        <source>Change by when the date of {title} is settled</source>
        <translation>Cambiar el plazo para fijar la fecha de {title}</translation>
    </message>
    <message>
        <source>Change capacity of a participant</source>
        <translation>Cambiar la calidad de un participante</translation>
    </message>
    <message>
        <source>Change dates of the meeting</source>
        <translation>Cambiar las fechas de la reunión</translation>
    </message>
    <message>
        <source>Change day of invitation</source>
        <translation>Cambiar el día de invitación</translation>
    </message>
    <message>
        <source>Change day of reply</source>
        <translation>Cambiar el día de respuesta</translation>
    </message>
    <message>
        <source>Change decision {name}</source>
        <translation>Modificar la decisión {name}</translation>
    </message>
    <message>
        <source>Change duration of item {number}</source>
        <translation>Cambiar la duración del punto {number}</translation>
    </message>
    <message>
        <source>Change head of delegation</source>
        <translation>Cambiar el jefe de la delegación</translation>
    </message>
    <message>
        <source>Change how documents are numbered</source>
        <translation>Cambiar la numeración de los documentos</translation>
    </message>
    <message>
        <source>Change how is voted</source>
        <translation>Cambiar cómo se vota</translation>
    </message>
    <message>
        <source>Change how many are elected</source>
        <translation>Cambiar cuántos se eligen</translation>
    </message>
    <message>
        <source>Change how that activity is repeated.</source>
        <translation>Cambie cómo se repite esa actividad.</translation>
    </message>
    <message>
        <source>Change item {number}</source>
        <translation>Modificar el punto {number}</translation>
    </message>
    <message>
        <source>Change language of a participant</source>
        <translation>Cambiar el idioma de un participante</translation>
    </message>
    <message>
        <source>Change lead</source>
        <translation>Cambiar el responsable</translation>
    </message>
    <message>
        <source>Change meeting format</source>
        <translation>Cambiar el formato de la reunión</translation>
    </message>
    <message>
        <source>Change meeting number</source>
        <translation>Cambiar el número de la reunión</translation>
    </message>
    <message>
        <source>Change name of a participant</source>
        <translation>Cambiar el nombre de un participante</translation>
    </message>
    <message>
        <source>Change one occurrence of {title}</source>
        <translation>Modificar una ocurrencia de {title}</translation>
    </message>
    <message>
        <source>Change only one occurrence, or end the repetition first.</source>
        <translation>Modifique solo una ocurrencia o termine antes la repetición.</translation>
    </message>
    <message>
        <source>Change only this one, or all of them.</source>
        <translation>Modifique solo esta o todas.</translation>
    </message>
    <message>
        <source>Change organisation of a participant</source>
        <translation>Cambiar la organización de un participante</translation>
    </message>
    <message>
        <source>Change papers</source>
        <translation>Cambiar documentos</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>Modificar un participante</translation>
    </message>
    <message>
        <source>Change place of the meeting</source>
        <translation>Cambiar el lugar de la reunión</translation>
    </message>
    <message>
        <source>Change practical information</source>
        <translation>Modificar la información práctica</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>Cambiar la finalidad</translation>
    </message>
    <message>
        <source>Change quorum rule</source>
        <translation>Cambiar la regla de quórum</translation>
    </message>
    <message>
        <source>Change reply</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>Change role at the meeting</source>
        <translation>Cambiar la función en la reunión</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Modificar la sesión</translation>
    </message>
    <message>
        <source>Change substitute</source>
        <translation>Cambiar el sustituto</translation>
    </message>
    <message>
        <source>Change symbol to {symbol}</source>
        <translation>Cambiar la signatura a {symbol}</translation>
    </message>
    <message>
        <source>Change that one.</source>
        <translation>Modifique ese.</translation>
    </message>
    <message>
        <source>Change that state, or type another day.</source>
        <translation>Modifique ese estado o escriba otro día.</translation>
    </message>
    <message>
        <source>Change the action item {title}</source>
        <translation>Modificar la tarea {title}</translation>
    </message>
    <message>
        <source>Change the category {title}</source>
        <translation>Modificar la categoría {title}</translation>
    </message>
    <message>
        <source>Change the choices of {name}</source>
        <translation>Modificar las opciones de {name}</translation>
    </message>
    <message>
        <source>Change the composition of a body</source>
        <translation>Modificar la composición de un órgano</translation>
    </message>
    <message>
        <source>Change the composition of {name}</source>
        <translation>Modificar la composición de {name}</translation>
    </message>
    <message>
        <source>Change the contact on the spot</source>
        <translation>Cambiar el contacto en el lugar</translation>
    </message>
    <message>
        <source>Change the date of {title}</source>
        <translation>Cambiar la fecha de {title}</translation>
    </message>
    <message>
        <source>Change the day of a vote</source>
        <translation>Cambiar el día de una votación</translation>
    </message>
    <message>
        <source>Change the document {title}</source>
        <translation>Modificar el documento {title}</translation>
    </message>
    <message>
        <source>Change the edition of {title}</source>
        <translation>Cambiar la edición de {title}</translation>
    </message>
    <message>
        <source>Change the fee of {name} for {year}</source>
        <translation>Modificar la cuota de {name} para {year}</translation>
    </message>
    <message>
        <source>Change the field {name}</source>
        <translation>Modificar el campo {name}</translation>
    </message>
    <message>
        <source>Change the host of the meeting</source>
        <translation>Cambiar el anfitrión de la reunión</translation>
    </message>
    <message>
        <source>Change the items of a paper</source>
        <translation>Cambiar los puntos de un documento</translation>
    </message>
    <message>
        <source>Change the languages of interpretation</source>
        <translation>Cambiar los idiomas de interpretación</translation>
    </message>
    <message>
        <source>Change the length of {title}</source>
        <translation>Cambiar la duración de {title}</translation>
    </message>
    <message>
        <source>Change the line of {count} activities</source>
        <translation>Cambiar la línea de {count} actividades</translation>
    </message>
    <message>
        <source>Change the line of {title}</source>
        <translation>Cambiar la línea de {title}</translation>
    </message>
    <message>
        <source>Change the local organiser</source>
        <translation>Cambiar el organizador local</translation>
    </message>
    <message>
        <source>Change the majority of a vote</source>
        <translation>Cambiar la mayoría de una votación</translation>
    </message>
    <message>
        <source>Change the membership of {name}</source>
        <translation>Modificar la membresía de {name}</translation>
    </message>
    <message>
        <source>Change the minutes of an item</source>
        <translation>Modificar el acta de un punto</translation>
    </message>
    <message>
        <source>Change the minutes of item {number}</source>
        <translation>Modificar el acta del punto {number}</translation>
    </message>
    <message>
        <source>Change the minutes of the meeting</source>
        <translation>Modificar el acta de la reunión</translation>
    </message>
    <message>
        <source>Change the name of {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Change the note on the plan of {title}</source>
        <translation>Cambiar la nota sobre el plan de {title}</translation>
    </message>
    <message>
        <source>Change the original language of {name}</source>
        <translation>Cambiar el idioma original de {name}</translation>
    </message>
    <message>
        <source>Change the place of {title}</source>
        <translation>Cambiar el lugar de {title}</translation>
    </message>
    <message>
        <source>Change the planned date of {title}</source>
        <translation>Cambiar la fecha prevista de {title}</translation>
    </message>
    <message>
        <source>Change the planned place of {title}</source>
        <translation>Cambiar el lugar previsto de {title}</translation>
    </message>
    <message>
        <source>Change the question of a vote</source>
        <translation>Cambiar la pregunta de una votación</translation>
    </message>
    <message>
        <source>Change the region {title}</source>
        <translation>Modificar la región {title}</translation>
    </message>
    <message>
        <source>Change the remark on a vote</source>
        <translation>Cambiar la observación sobre una votación</translation>
    </message>
    <message>
        <source>Change the reminder of {title}</source>
        <translation>Cambiar el recordatorio de {title}</translation>
    </message>
    <message>
        <source>Change the repetition of {title}</source>
        <translation>Cambiar la repetición de {title}</translation>
    </message>
    <message>
        <source>Change the rules of {name}</source>
        <translation>Modificar las reglas de {name}</translation>
    </message>
    <message>
        <source>Change the series of {title}</source>
        <translation>Cambiar la serie de {title}</translation>
    </message>
    <message>
        <source>Change the status of {title}</source>
        <translation>Cambiar el estado de {title}</translation>
    </message>
    <message>
        <source>Change the step {title}</source>
        <translation>Modificar el paso {title}</translation>
    </message>
    <message>
        <source>Change the task {title}</source>
        <translation>Modificar la tarea {title}</translation>
    </message>
    <message>
        <source>Change the template {title}</source>
        <translation>Cambiar la plantilla {title}</translation>
    </message>
    <message>
        <source>Change the term of a seat</source>
        <translation>Modificar el mandato de un puesto</translation>
    </message>
    <message>
        <source>Change the text of a certificate or letter</source>
        <translation>Modificar el texto de un certificado o una carta</translation>
    </message>
    <message>
        <source>Change the time zone of a session</source>
        <translation>Cambiar la zona horaria de una sesión</translation>
    </message>
    <message>
        <source>Change the title of a session</source>
        <translation>Cambiar el título de una sesión</translation>
    </message>
    <message>
        <source>Change the title of {title}</source>
        <translation>Cambiar el título de {title}</translation>
    </message>
    <message>
        <source>Change the topics of decisions</source>
        <translation>Cambiar los temas de decisiones</translation>
    </message>
    <message>
        <source>Change the view {title}</source>
        <translation>Modificar la vista {title}</translation>
    </message>
    <message>
        <source>Change those, or choose another day.</source>
        <translation>Modifíquelas o elija otro día.</translation>
    </message>
    <message>
        <source>Change times of attendance</source>
        <translation>Cambiar las horas de asistencia</translation>
    </message>
    <message>
        <source>Change title of item {number}</source>
        <translation>Cambiar el título del punto {number}</translation>
    </message>
    <message>
        <source>Change travel of a participant</source>
        <translation>Cambiar el viaje de un participante</translation>
    </message>
    <message>
        <source>Change way of attending</source>
        <translation>Cambiar la forma de asistir</translation>
    </message>
    <message>
        <source>Change what the hours of a call weigh</source>
        <translation>Cambiar lo que pesan las horas de una teleconferencia</translation>
    </message>
    <message>
        <source>Change when {title} is due</source>
        <translation>Cambiar el plazo de {title}</translation>
    </message>
    <message>
        <source>Change who does {title}</source>
        <translation>Cambiar el responsable de {title}</translation>
    </message>
    <message>
        <source>Change who holds a seat</source>
        <translation>Cambiar el titular de un puesto</translation>
    </message>
    <message>
        <source>Change who is responsible for {name}</source>
        <translation>Cambiar el responsable de {name}</translation>
    </message>
    <message>
        <source>Change who looks after a language</source>
        <translation>Cambiar quién se ocupa de un idioma</translation>
    </message>
    <message>
        <source>Change whom to ask about {title}</source>
        <translation>Cambiar a quién preguntar por {title}</translation>
    </message>
    <message>
        <source>Change whose turn it is</source>
        <translation>Cambiar a quién le toca</translation>
    </message>
    <message>
        <source>Change working languages</source>
        <translation>Cambiar los idiomas de trabajo</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modificar {name}</translation>
    </message>
    <message>
        <source>Change {number} documents</source>
        <translation>Modificar {number} documentos</translation>
    </message>
    <message>
        <source>Change {number} fees</source>
        <translation>Modificar {number} cuotas</translation>
    </message>
    <message>
        <source>Change {number} memberships</source>
        <translation>Modificar {number} membresías</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Modificar {title}</translation>
    </message>
    <message>
        <source>Change “{field}” of {name}</source>
        <translation>Modificar «{field}» de {name}</translation>
    </message>
    <message>
        <source>Change “{field}” of {number} entries</source>
        <translation>Modificar «{field}» de {number} entradas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Check that it is a programme of activities saved as plain text.</source>
        <translation>Compruebe que es un programa de actividades guardado como texto sin formato.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, then close the file and open it again.</source>
        <translation>Compruebe que su disco está conectado; luego cierre el archivo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write there, or save a copy elsewhere.</source>
        <translation>Compruebe que el disco está conectado y que puede escribir en él, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Check that the file exists, that you may read it, and that its disk is connected.</source>
        <translation>Compruebe que el archivo existe, que puede leerlo y que su disco está conectado.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Choose 0 to {most} mm.</source>
        <translation>Elija de 0 a {most} mm.</translation>
    </message>
    <message>
        <source>Choose A3, A4, Letter or Tabloid</source>
        <translation>Elija A3, A4, Carta o Tabloide</translation>
    </message>
    <message>
        <source>Choose A4, Letter or A3</source>
        <translation>Elija A4, Letter o A3</translation>
    </message>
    <message>
        <source>Choose CSV, XLSX or ODS.</source>
        <translation>Elija CSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture of usual size.</source>
        <translation>Elija una imagen JPEG, PNG o WebP de tamaño habitual.</translation>
    </message>
    <message>
        <source>Choose a PDF of the paper.</source>
        <translation>Elija un PDF del documento.</translation>
    </message>
    <message>
        <source>Choose a darker one, such as {colour}.</source>
        <translation>Elija uno más oscuro, como {colour}.</translation>
    </message>
    <message>
        <source>Choose a file in iCalendar form.</source>
        <translation>Elija un archivo en formato iCalendar.</translation>
    </message>
    <message>
        <source>Choose a file that this program has made; import other documents from the File menu.</source>
        <translation>Elija un archivo creado con este programa; importe otros documentos desde el menú Archivo.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Elija una carpeta vacía o que aún no exista.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write in.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Elija un final posterior.</translation>
    </message>
    <message>
        <source>Choose a month from 1 to 12</source>
        <translation>Elija un mes del 1 al 12</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .xlsx, .ods or .vcf.</source>
        <translation>Elija un nombre que termine en .csv, .xlsx, .ods o .vcf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .json, or print personal-data to a PDF.</source>
        <translation>Elija un nombre que termine en .json o imprima personal-data en un PDF.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>Elija un nombre que termine en {ending}.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {number}.</source>
        <translation>Elija un número del 1 al {number}.</translation>
    </message>
    <message>
        <source>Choose a text file of at most {size} MB.</source>
        <translation>Elija un archivo de texto de {size} MB como máximo.</translation>
    </message>
    <message>
        <source>Choose an older or a newer backup.</source>
        <translation>Elija una copia más antigua o más reciente.</translation>
    </message>
    <message>
        <source>Choose an organisation or a person, or type a name</source>
        <translation>Elija una organización o una persona, o escriba un nombre</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or close the file in other programs.</source>
        <translation>Elija otra carpeta u otro nombre, o cierre el archivo en otros programas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name for the calendar file.</source>
        <translation>Elija otro nombre para el archivo de calendario.</translation>
    </message>
    <message>
        <source>Choose another name for the document.</source>
        <translation>Elija otro nombre para el documento.</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>Elija otro nombre para la tabla.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Elija otro nombre o abra ese archivo.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <translation>Elija otro nombre o retire antes ese archivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another year, or make one first.</source>
        <translation>Elija otro año o cree antes el programa.</translation>
    </message>
    <message>
        <source>Choose at least two records.</source>
        <translation>Elija al menos dos registros.</translation>
    </message>
    <message>
        <source>Choose at most {number} mm either way.</source>
        <translation>Elija {number} mm como máximo en cada sentido.</translation>
    </message>
    <message>
        <source>Choose one of {kinds}.</source>
        <translation>Elija uno de estos: {kinds}.</translation>
    </message>
    <message>
        <source>Choose one of {sheets}.</source>
        <translation>Elija una de estas hojas: {sheets}.</translation>
    </message>
    <message>
        <source>Choose organisations or people first.</source>
        <translation>Elija antes organizaciones o personas.</translation>
    </message>
    <message>
        <source>Choose others, or name them first.</source>
        <translation>Elija a otros o indique antes sus nombres.</translation>
    </message>
    <message>
        <source>Choose returned invitations (.ics), or one table (.csv, .xlsx, .ods).</source>
        <translation>Elija invitaciones devueltas (.ics) o una tabla (.csv, .xlsx, .ods).</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Elija a otra persona</translation>
    </message>
    <message>
        <source>Choose somebody who is there.</source>
        <translation>Elija a alguien presente.</translation>
    </message>
    <message>
        <source>Choose the activity, or publish the calendar instead.</source>
        <translation>Elija la actividad o publique el calendario en su lugar.</translation>
    </message>
    <message>
        <source>Choose the body of the meeting first</source>
        <translation>Elija antes el órgano de la reunión</translation>
    </message>
    <message>
        <source>Choose the one who was invited first</source>
        <translation>Elija a quien fue invitado primero</translation>
    </message>
    <message>
        <source>Circulate the minutes</source>
        <translation>Distribuir el acta</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>City of the organisation</source>
        <translation>Ciudad de la organización</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Close it there first, or open it to read only.</source>
        <translation>Ciérrelo antes allí o ábralo solo para lectura.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>Close the list of participants</source>
        <translation>Cerrar la lista de participantes</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Cerrar la votación</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Colegio</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Columnas y filtros</translation>
    </message>
    <message>
        <source>Comparing with the file</source>
        <translation>Comparación con el archivo</translation>
    </message>
    <message>
        <source>Complete action items</source>
        <translation>Completar tareas</translation>
    </message>
    <message>
        <source>Complete the action item {title}</source>
        <translation>Completar la tarea {title}</translation>
    </message>
    <message>
        <source>Complete the task {title}</source>
        <translation>Completar la tarea {title}</translation>
    </message>
    <message>
        <source>Conference call</source>
        <translation>Teleconferencia</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Confirm the date of {title}</source>
        <translation>Confirmar la fecha de {title}</translation>
    </message>
    <message>
        <source>Confirm the place of {title}</source>
        <translation>Confirmar el lugar de {title}</translation>
    </message>
    <message>
        <source>Confirm the speakers</source>
        <translation>Confirmar los ponentes</translation>
    </message>
    <message>
        <source>Confirm {count} dates</source>
        <translation>Confirmar {count} fechas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Consent agenda</source>
        <translation>Puntos sin debate</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentimiento dado el</translation>
    </message>
    <message>
        <source>Contact on the spot</source>
        <translation>Contacto en el lugar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Copy agenda</source>
        <translation>Copiar el orden del día</translation>
    </message>
    <message>
        <source>Copy agenda of the last meeting</source>
        <translation>Copiar el orden del día de la última reunión</translation>
    </message>
    <message>
        <source>Copy from the last edition</source>
        <translation>Copiar de la última edición</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write in and open it there.</source>
        <translation>Cópielo en una carpeta en la que pueda escribir y ábralo allí.</translation>
    </message>
    <message>
        <source>Copy the programme of {year} to {next}</source>
        <translation>Copiar el programa de {year} a {next}</translation>
    </message>
    <message>
        <source>Copy {title}</source>
        <translation>Copiar {title}</translation>
    </message>
    <message>
        <source>Correct a number of members</source>
        <translation>Corregir un número de miembros</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>Corrects or adds to</source>
        <translation>Corrige o amplía</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>Cuente de nuevo.</translation>
    </message>
    <message>
        <source>Count every vote alike</source>
        <translation>Contar todos los votos por igual</translation>
    </message>
    <message>
        <source>Count participants by another field</source>
        <translation>Contar los participantes por otro campo</translation>
    </message>
    <message>
        <source>Count votes</source>
        <translation>Contar los votos</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country of the organisation</source>
        <translation>País de la organización</translation>
    </message>
    <message>
        <source>Counts for the quorum</source>
        <translation>Cuenta para el quórum</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Día de la carta</translation>
    </message>
    <message>
        <source>Day since which the organisation has been a member</source>
        <translation>Día desde el que la organización es miembro</translation>
    </message>
    <message>
        <source>Days after the first</source>
        <translation>Días tras el primero</translation>
    </message>
    <message>
        <source>Days before or after</source>
        <translation>Días antes o después</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Preaviso (días)</translation>
    </message>
    <message>
        <source>Days of notice for papers</source>
        <translation>Preaviso de los documentos (días)</translation>
    </message>
    <message>
        <source>Days of notice for the agenda</source>
        <translation>Preaviso del orden del día (días)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Defer item {number}</source>
        <translation>Aplazar el punto {number}</translation>
    </message>
    <message>
        <source>Delete a decision</source>
        <translation>Eliminar una decisión</translation>
    </message>
    <message>
        <source>Delete a session of a template</source>
        <translation>Eliminar una sesión de una plantilla</translation>
    </message>
    <message>
        <source>Delete a term of a seat</source>
        <translation>Eliminar un mandato de un puesto</translation>
    </message>
    <message>
        <source>Delete a vote</source>
        <translation>Eliminar una votación</translation>
    </message>
    <message>
        <source>Delete action items</source>
        <translation>Eliminar tareas</translation>
    </message>
    <message>
        <source>Delete decision {name}</source>
        <translation>Eliminar la decisión {name}</translation>
    </message>
    <message>
        <source>Delete decisions</source>
        <translation>Eliminar decisiones</translation>
    </message>
    <message>
        <source>Delete from a template</source>
        <translation>Eliminar de una plantilla</translation>
    </message>
    <message>
        <source>Delete from the agenda</source>
        <translation>Eliminar del orden del día</translation>
    </message>
    <message>
        <source>Delete from the backlog</source>
        <translation>Eliminar de los puntos en espera</translation>
    </message>
    <message>
        <source>Delete item {number}</source>
        <translation>Eliminar el punto {number}</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Eliminar la reunión</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Eliminar la sesión</translation>
    </message>
    <message>
        <source>Delete session with its items</source>
        <translation>Eliminar la sesión con sus puntos</translation>
    </message>
    <message>
        <source>Delete that backup yourself if you no longer need it.</source>
        <translation>Elimine usted esa copia de seguridad si ya no la necesita.</translation>
    </message>
    <message>
        <source>Delete the action item {title}</source>
        <translation>Eliminar la tarea {title}</translation>
    </message>
    <message>
        <source>Delete the category {title}</source>
        <translation>Eliminar la categoría {title}</translation>
    </message>
    <message>
        <source>Delete the document {title}</source>
        <translation>Eliminar el documento {title}</translation>
    </message>
    <message>
        <source>Delete the field {name}</source>
        <translation>Eliminar el campo {name}</translation>
    </message>
    <message>
        <source>Delete the region {title}</source>
        <translation>Eliminar la región {title}</translation>
    </message>
    <message>
        <source>Delete the step {title}</source>
        <translation>Eliminar el paso {title}</translation>
    </message>
    <message>
        <source>Delete the task {title}</source>
        <translation>Eliminar la tarea {title}</translation>
    </message>
    <message>
        <source>Delete the template {title}</source>
        <translation>Eliminar la plantilla {title}</translation>
    </message>
    <message>
        <source>Delete the view and set it up anew.</source>
        <translation>Elimine la vista y créela de nuevo.</translation>
    </message>
    <message>
        <source>Delete the view {title}</source>
        <translation>Eliminar la vista {title}</translation>
    </message>
    <message>
        <source>Delete votes</source>
        <translation>Eliminar votaciones</translation>
    </message>
    <message>
        <source>Delete {count} activities</source>
        <translation>Eliminar {count} actividades</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Delete {number} documents</source>
        <translation>Eliminar {number} documentos</translation>
    </message>
    <message>
        <source>Delete {number} entries</source>
        <translation>Eliminar {number} entradas</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Eliminar {title}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>Acceso telefónico</translation>
    </message>
    <message>
        <source>Dialogue or training with a host city</source>
        <translation>Diálogo o formación con una ciudad anfitriona</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Do not trust this copy: ask its sender for another one, or restore a backup.</source>
        <translation>No se fíe de esta copia: pida otra a quien la envió o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents cannot be printed in the language “{language}”</source>
        <translation>No se pueden imprimir documentos en el idioma «{language}»</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Drop action items</source>
        <translation>Abandonar tareas</translation>
    </message>
    <message>
        <source>Drop the action item {title}</source>
        <translation>Abandonar la tarea {title}</translation>
    </message>
    <message>
        <source>Drop the task {title}</source>
        <translation>Abandonar la tarea {title}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>Plazo: {date}</translation>
    </message>
    <message>
        <source>Due {date}, for {activity}</source>
        <translation>Plazo: {date}, para {activity}</translation>
    </message>
    <message>
        <source>Duplicate item</source>
        <translation>Duplicar el punto</translation>
    </message>
    <message>
        <source>Duplicate items</source>
        <translation>Duplicar los puntos</translation>
    </message>
    <message>
        <source>Duplicate session</source>
        <translation>Duplicar la sesión</translation>
    </message>
    <message>
        <source>Duplicate the task {title}</source>
        <translation>Duplicar la tarea {title}</translation>
    </message>
    <message>
        <source>Duplicate {title}</source>
        <translation>Duplicar {title}</translation>
    </message>
    <message>
        <source>Earlier editions</source>
        <translation>Ediciones anteriores</translation>
    </message>
    <message>
        <source>Early or in the evening in {cities}</source>
        <translation>A primera o última hora en {cities}</translation>
    </message>
    <message>
        <source>Edit the template first.</source>
        <translation>Edite antes la plantilla.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Editions are counted from 1.</source>
        <translation>Las ediciones se cuentan desde 1.</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the repetition of {title}</source>
        <translation>Terminar la repetición de {title}</translation>
    </message>
    <message>
        <source>End the session at {end}</source>
        <translation>Terminar la sesión a las {end}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Enter the place first, then confirm it.</source>
        <translation>Indique antes el lugar y luego confírmelo.</translation>
    </message>
    <message>
        <source>Entitled to vote</source>
        <translation>Con derecho a voto</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Erasing from backups</source>
        <translation>Borrado de las copias de seguridad</translation>
    </message>
    <message>
        <source>Everything before that edit is there, but nothing can be read until the edit has been taken back.</source>
        <translation>Todo lo anterior a ese cambio está ahí, pero no se puede leer nada hasta que se deshaga.</translation>
    </message>
    <message>
        <source>Expect a paper</source>
        <translation>Prever un documento</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>Número previsto</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Apellidos primero</translation>
    </message>
    <message>
        <source>Fee of the year</source>
        <translation>Cuota del año</translation>
    </message>
    <message>
        <source>Fee open</source>
        <translation>Cuota pendiente</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Cuota pagada</translation>
    </message>
    <message>
        <source>Fetch or save the calendar again.</source>
        <translation>Obtenga o guarde de nuevo el calendario.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>Campo de</translation>
    </message>
    <message>
        <source>Fields are {fields}, and “note”.</source>
        <translation>Los campos son {fields} y «note».</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Fit the dates of the meeting to its sessions</source>
        <translation>Ajustar las fechas de la reunión a sus sesiones</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Inicio fijo</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then close the file and open it again: it is then written anew.</source>
        <translation>Libere espacio en el disco; luego cierre el archivo y vuelva a abrirlo: entonces se escribe de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Function of the person in the organisation</source>
        <translation>Cargo de la persona en la organización</translation>
    </message>
    <message>
        <source>Further dates</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <source>Give 5, 10, 15, 20, 30 or 60 minutes</source>
        <translation>Indique 5, 10, 15, 20, 30 o 60 minutos</translation>
    </message>
    <message>
        <source>Give a length from 1 to {most} minutes</source>
        <translation>Indique una duración de 1 a {most} minutos</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}</source>
        <translation>Indique un número del 1 al {most}</translation>
    </message>
    <message>
        <source>Give a seat</source>
        <translation>Asignar un puesto</translation>
    </message>
    <message>
        <source>Give at least one city</source>
        <translation>Indique al menos una ciudad</translation>
    </message>
    <message>
        <source>Give at most {days} days</source>
        <translation>Indique {days} días como máximo</translation>
    </message>
    <message>
        <source>Give it a day of its own.</source>
        <translation>Asígnele un día propio.</translation>
    </message>
    <message>
        <source>Give it a status first.</source>
        <translation>Asígnele antes un estado.</translation>
    </message>
    <message>
        <source>Give it its number first, or number the editions by date</source>
        <translation>Dele primero su número, o numere las ediciones por fecha</translation>
    </message>
    <message>
        <source>Give its code, such as en or fr.</source>
        <translation>Indique su código, p. ej., en o fr.</translation>
    </message>
    <message>
        <source>Give its title, its acronym or its id.</source>
        <translation>Indique su título, su sigla o su identificador.</translation>
    </message>
    <message>
        <source>Give one of these: {names}.</source>
        <translation>Indique uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Give the address of their mail, or their id.</source>
        <translation>Indique su dirección de correo o su identificador.</translation>
    </message>
    <message>
        <source>Give the arrival before the departure</source>
        <translation>Indique una llegada anterior a la salida</translation>
    </message>
    <message>
        <source>Give the first day before the last</source>
        <translation>Indique el primer día antes que el último</translation>
    </message>
    <message>
        <source>Give the id of a person; “list FILE people” shows them.</source>
        <translation>Indique el identificador de una persona; «list FILE people» los muestra.</translation>
    </message>
    <message>
        <source>Give the id of the one you mean: {ids}</source>
        <translation>Indique el identificador de quien quiere decir: {ids}</translation>
    </message>
    <message>
        <source>Give the proxy to somebody else.</source>
        <translation>Dé la representación a otra persona.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation>Volver a la copia del {day}</translation>
    </message>
    <message>
        <source>Go on to item {number}</source>
        <translation>Pasar al punto {number}</translation>
    </message>
    <message>
        <source>Go to a year that has one.</source>
        <translation>Vaya a un año que lo tenga.</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Jefe de la delegación</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Celebrada a las</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Celebrada el</translation>
    </message>
    <message>
        <source>Hold the vote by roll call, or count every vote alike.</source>
        <translation>Vote por votación nominal, o cuente todos los votos por igual.</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Honorific, such as Dr</source>
        <translation>Tratamiento, p. ej., Dr.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>How many valid ballots were there?</source>
        <translation>¿Cuántas papeletas válidas hubo?</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Implemented on</source>
        <translation>Aplicada el</translation>
    </message>
    <message>
        <source>Import replies from {file}</source>
        <translation>Importar las respuestas de {file}</translation>
    </message>
    <message>
        <source>Import them one after the other.</source>
        <translation>Impórtelas una tras otra.</translation>
    </message>
    <message>
        <source>Import {count} calendar files</source>
        <translation>Importar {count} archivos de calendario</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>In parallel</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Indent in the agenda</source>
        <translation>Bajar de nivel en el orden del día</translation>
    </message>
    <message>
        <source>Indent item {number}</source>
        <translation>Bajar de nivel el punto {number}</translation>
    </message>
    <message>
        <source>Insert an edition</source>
        <translation>Insertar una edición</translation>
    </message>
    <message>
        <source>Install the newest version and open it again.</source>
        <translation>Instale la última versión y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nulos</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invitado el</translation>
    </message>
    <message>
        <source>Issue a revised agenda</source>
        <translation>Publicar un orden del día revisado</translation>
    </message>
    <message>
        <source>Issue the agenda</source>
        <translation>Publicar el orden del día</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>It can only be read after it has been brought up to date, which needs the right to write it.</source>
        <translation>Solo se puede leer después de actualizarlo, para lo que hace falta permiso de escritura.</translation>
    </message>
    <message>
        <source>It cannot be read ({detail}).</source>
        <translation>No se puede leer ({detail}).</translation>
    </message>
    <message>
        <source>It cannot be read safely; nothing has been changed.</source>
        <translation>No se puede leer con seguridad; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It does not say who replies.</source>
        <translation>No dice quién responde.</translation>
    </message>
    <message>
        <source>It has a cell of more than a million letters.</source>
        <translation>Tiene una celda de más de un millón de letras.</translation>
    </message>
    <message>
        <source>It has been deleted before.</source>
        <translation>Ya se había eliminado.</translation>
    </message>
    <message>
        <source>It has been deleted, or was never here.</source>
        <translation>Se ha eliminado o nunca estuvo aquí.</translation>
    </message>
    <message>
        <source>It has been entered from its section.</source>
        <translation>Se ha introducido a partir de su sección.</translation>
    </message>
    <message>
        <source>It has been entered from the list.</source>
        <translation>Se ha introducido a partir de la lista.</translation>
    </message>
    <message>
        <source>It has more than {limit} lines.</source>
        <translation>Tiene más de {limit} líneas.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows or {columns} columns.</source>
        <translation>Tiene más de {rows} filas o {columns} columnas.</translation>
    </message>
    <message>
        <source>It has no start.</source>
        <translation>No tiene comienzo.</translation>
    </message>
    <message>
        <source>It has not been replaced.</source>
        <translation>No se ha reemplazado.</translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation>No se ha tocado.</translation>
    </message>
    <message>
        <source>It has too many lines.</source>
        <translation>Tiene demasiadas líneas.</translation>
    </message>
    <message>
        <source>It has {size} MB; at most {most} MB are kept.</source>
        <translation>Tiene {size} MB; se conservan {most} MB como máximo.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, which is too large.</source>
        <translation>Tiene {width} × {height} píxeles, lo que es demasiado.</translation>
    </message>
    <message>
        <source>It holds a filter, a mask or a marker.</source>
        <translation>Contiene un filtro, una máscara o un marcador.</translation>
    </message>
    <message>
        <source>It holds a gradient or a pattern.</source>
        <translation>Contiene un degradado o un patrón.</translation>
    </message>
    <message>
        <source>It holds another picture.</source>
        <translation>Contiene otra imagen.</translation>
    </message>
    <message>
        <source>It holds binary data.</source>
        <translation>Contiene datos binarios.</translation>
    </message>
    <message>
        <source>It holds more than {limit} components inside each other.</source>
        <translation>Contiene más de {limit} componentes unos dentro de otros.</translation>
    </message>
    <message>
        <source>It holds several parts of the same name.</source>
        <translation>Contiene varias partes con el mismo nombre.</translation>
    </message>
    <message>
        <source>It holds text, which would need its own fonts.</source>
        <translation>Contiene texto, que necesitaría sus propias fuentes.</translation>
    </message>
    <message>
        <source>It is a ZIP file, and no workbook.</source>
        <translation>Es un archivo ZIP, no una hoja de cálculo.</translation>
    </message>
    <message>
        <source>It is a {format} file.</source>
        <translation>Es un archivo {format}.</translation>
    </message>
    <message>
        <source>It is announced in its own section alone. Nothing has been entered in the calendar for it.</source>
        <translation>Se anuncia solo en su propia sección. No se ha introducido nada en el calendario.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>It is damaged, or no workbook.</source>
        <translation>Está dañado o no es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>It is damaged, protected by a password, or no Word document.</source>
        <translation>Está dañado, está protegido con contraseña o no es un documento de Word.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañado.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is far too long for a programme of activities.</source>
        <translation>Es demasiado largo para un programa de actividades.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB.</source>
        <translation>Ocupa más de {most} MB.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>Ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>It is neither SVG nor PNG nor JPEG.</source>
        <translation>No es ni SVG ni PNG ni JPEG.</translation>
    </message>
    <message>
        <source>It is no Word document.</source>
        <translation>No es un documento de Word.</translation>
    </message>
    <message>
        <source>It is no picture that can be read.</source>
        <translation>No es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>It is no reply to an invitation.</source>
        <translation>No es una respuesta a una invitación.</translation>
    </message>
    <message>
        <source>It is no table that can be read.</source>
        <translation>No es una tabla que se pueda leer.</translation>
    </message>
    <message>
        <source>It is no text document (.docx), or it is damaged.</source>
        <translation>No es un documento de texto (.docx) o está dañado.</translation>
    </message>
    <message>
        <source>It is not in the encoding {encoding}.</source>
        <translation>No está en la codificación {encoding}.</translation>
    </message>
    <message>
        <source>It is not said which one</source>
        <translation>No se dice cuál</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Está protegido con contraseña.</translation>
    </message>
    <message>
        <source>It is very long: only its beginning can be searched.</source>
        <translation>Es muy largo: solo se puede buscar en su comienzo.</translation>
    </message>
    <message>
        <source>It may be damaged or locked.</source>
        <translation>Puede estar dañado o bloqueado.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation>Quizá se haya movido, renombrado o eliminado.</translation>
    </message>
    <message>
        <source>It replies to an invitation that did not come from this file.</source>
        <translation>Responde a una invitación que no procede de este archivo.</translation>
    </message>
    <message>
        <source>It replies to “{title}” and not to “{wanted}”.</source>
        <translation>Responde a «{title}» y no a «{wanted}».</translation>
    </message>
    <message>
        <source>It shows nothing.</source>
        <translation>No muestra nada.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds.</source>
        <translation>Tardó más de {seconds} segundos.</translation>
    </message>
    <message>
        <source>It uses something of SVG that cannot be printed.</source>
        <translation>Usa algo de SVG que no se puede imprimir.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se ha cambiado.</translation>
    </message>
    <message>
        <source>It was not said of which meeting.</source>
        <translation>No se dijo de qué reunión.</translation>
    </message>
    <message>
        <source>It was not said what the table is to hold.</source>
        <translation>No se ha dicho qué debe contener la tabla.</translation>
    </message>
    <message>
        <source>It was not said whose data are wanted.</source>
        <translation>No se ha dicho de quién se quieren los datos.</translation>
    </message>
    <message>
        <source>It was written here as text.</source>
        <translation>Se escribió aquí como texto.</translation>
    </message>
    <message>
        <source>It would become far larger than any letter when it is unpacked.</source>
        <translation>Al descomprimirlo sería mucho mayor que cualquier carta.</translation>
    </message>
    <message>
        <source>It would become far larger than any table when it is unpacked.</source>
        <translation>Al descomprimirlo sería mucho mayor que cualquier tabla.</translation>
    </message>
    <message>
        <source>It would take too many years until it has taken place {count} times.</source>
        <translation>Tardaría demasiados años en haber tenido lugar {count} veces.</translation>
    </message>
    <message>
        <source>Item {after} “{title}” was item {before}.</source>
        <translation>El punto {after} «{title}» era el punto {before}.</translation>
    </message>
    <message>
        <source>Item {number} is not deferred</source>
        <translation>Anular el aplazamiento del punto {number}</translation>
    </message>
    <message>
        <source>Item {number} is now called “{after}”; it was “{before}”.</source>
        <translation>El punto {number} se llama ahora «{after}»; antes «{before}».</translation>
    </message>
    <message>
        <source>Item {number} “{title}” begins at {after} instead of {before}.</source>
        <translation>El punto {number} «{title}» empieza a las {after} en vez de las {before}.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is led by {after}; it was {before}.</source>
        <translation>El punto {number} «{title}» lo dirige {after}; antes {before}.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is new.</source>
        <translation>El punto {number} «{title}» es nuevo.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is on the agenda for another purpose.</source>
        <translation>El punto {number} «{title}» figura con otra finalidad.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is taken at another place.</source>
        <translation>El punto {number} «{title}» se trata en otro lugar.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” takes {after} min instead of {before}.</source>
        <translation>El punto {number} «{title}» dura {after} min en vez de {before}.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” was taken off the agenda.</source>
        <translation>El punto {number} «{title}» se retiró del orden del día.</translation>
    </message>
    <message>
        <source>Item {number} “{title}”: its text has changed.</source>
        <translation>Punto {number} «{title}»: su texto ha cambiado.</translation>
    </message>
    <message>
        <source>Item {number} “{title}”: its title in {language} has changed.</source>
        <translation>Punto {number} «{title}»: su título en {language} ha cambiado.</translation>
    </message>
    <message>
        <source>Item {number} “{title}”: the proposed decision has changed.</source>
        <translation>Punto {number} «{title}»: la decisión propuesta ha cambiado.</translation>
    </message>
    <message>
        <source>Its characters cannot be read.</source>
        <translation>No se pueden leer sus caracteres.</translation>
    </message>
    <message>
        <source>Its contrast is {ratio}, and at least {least} is needed to be read by everybody.</source>
        <translation>Su contraste es {ratio}, y se necesita al menos {least} para que todos puedan leer.</translation>
    </message>
    <message>
        <source>Its date should be settled by {date}</source>
        <translation>Su fecha debe fijarse a más tardar el {date}</translation>
    </message>
    <message>
        <source>Its date should be settled by {date}. Ask {name}</source>
        <translation>Su fecha debe fijarse a más tardar el {date}. Pregunte a {name}</translation>
    </message>
    <message>
        <source>Its items are: {numbers}.</source>
        <translation>Sus puntos son: {numbers}.</translation>
    </message>
    <message>
        <source>Its start cannot be read: {text}</source>
        <translation>No se puede leer su comienzo: {text}</translation>
    </message>
    <message>
        <source>Keep PDFs of papers</source>
        <translation>Conservar PDF de documentos</translation>
    </message>
    <message>
        <source>Keep a PDF of a paper</source>
        <translation>Conservar un PDF de un documento</translation>
    </message>
    <message>
        <source>Keep the plan of {title}</source>
        <translation>Guardar el plan de {title}</translation>
    </message>
    <message>
        <source>Kept from the calendar file</source>
        <translation>Conservado del archivo de calendario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages of the organisation</source>
        <translation>Idiomas de la organización</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Leave --view away, or ask for organisations or people.</source>
        <translation>Omita --view o pida organizaciones o personas.</translation>
    </message>
    <message>
        <source>Leave a seat vacant</source>
        <translation>Dejar vacante un puesto</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Se va a las</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Se va el</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Left out, because no picture could be read there: {names}</source>
        <translation>Omitidos, porque no se pudo leer ninguna imagen ahí: {names}</translation>
    </message>
    <message>
        <source>Let another language be the original one first.</source>
        <translation>Haga antes que otro idioma sea el original.</translation>
    </message>
    <message>
        <source>Let somebody else speak for {other} first.</source>
        <translation>Haga primero que otra persona represente a {other}.</translation>
    </message>
    <message>
        <source>Let the one term end before the other begins.</source>
        <translation>Haga que un mandato termine antes de que empiece el otro.</translation>
    </message>
    <message>
        <source>Let their names end with the language, such as “Budget fr.pdf”.</source>
        <translation>Haga que sus nombres terminen con el idioma, como «Presupuesto fr.pdf».</translation>
    </message>
    <message>
        <source>LibreOffice could not be started.</source>
        <translation>No se pudo iniciar LibreOffice.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed here.</source>
        <translation>LibreOffice no está instalado aquí.</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF of “{name}”.</source>
        <translation>LibreOffice no hizo un PDF de «{name}».</translation>
    </message>
    <message>
        <source>Line {number}: the file ends in the middle of {kind}; what there was of it was read.</source>
        <translation>Línea {number}: el archivo termina en medio de {kind}; se leyó lo que había.</translation>
    </message>
    <message>
        <source>Line {number}: this is no property; it is kept as it is: {text}</source>
        <translation>Línea {number}: no es una propiedad; se conserva tal cual: {text}</translation>
    </message>
    <message>
        <source>Line {number}: what is no property was taken for the rest of the text before it: {text}</source>
        <translation>Línea {number}: lo que no es una propiedad se tomó como continuación del texto anterior: {text}</translation>
    </message>
    <message>
        <source>Line {number}: {kind} ends without having begun.</source>
        <translation>Línea {number}: {kind} termina sin haber empezado.</translation>
    </message>
    <message>
        <source>Line {number}: {kind} ends without having begun; the lines before it were taken for it.</source>
        <translation>Línea {number}: {kind} termina sin haber empezado; se le atribuyeron las líneas anteriores.</translation>
    </message>
    <message>
        <source>Line {number}: {kind} has no end; it was ended where {next} begins.</source>
        <translation>Línea {number}: {kind} no tiene fin; se terminó donde empieza {next}.</translation>
    </message>
    <message>
        <source>Line {number}: {kind} has no end; it was ended where {next} ends.</source>
        <translation>Línea {number}: {kind} no tiene fin; se terminó donde termina {next}.</translation>
    </message>
    <message>
        <source>Lines outside of any component were left out: {text}</source>
        <translation>Se omitieron líneas fuera de todo componente: {text}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link the document {title}</source>
        <translation>Vincular el documento {title}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Local organizer</source>
        <translation>Organizador local</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Look at its days and months.</source>
        <translation>Revise sus días y meses.</translation>
    </message>
    <message>
        <source>Look for it in {folder}, or restore a backup.</source>
        <translation>Búsquelo en {folder} o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>Búsqueda de posibles duplicados</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mail of the organisation</source>
        <translation>Correo de la organización</translation>
    </message>
    <message>
        <source>Mail of the person</source>
        <translation>Correo de la persona</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Make a PDF of it in its own program, and add that.</source>
        <translation>Haga un PDF en su programa y añádalo.</translation>
    </message>
    <message>
        <source>Make a template of this meeting</source>
        <translation>Hacer de esta reunión una plantilla</translation>
    </message>
    <message>
        <source>Make it a standing item</source>
        <translation>Convertirlo en punto permanente</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Make it smaller, or note where it lies as a link.</source>
        <translation>Redúzcalo o anote como enlace dónde se encuentra.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Redúzcalo.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Haga sitio o elija otro disco.</translation>
    </message>
    <message>
        <source>Make the date of {title} less exact</source>
        <translation>Hacer menos precisa la fecha de {title}</translation>
    </message>
    <message>
        <source>Make the date of {title} tentative</source>
        <translation>Hacer provisional la fecha de {title}</translation>
    </message>
    <message>
        <source>Make the fees of {year}</source>
        <translation>Crear las cuotas de {year}</translation>
    </message>
    <message>
        <source>Make the pack {title}</source>
        <translation>Preparar el dossier {title}</translation>
    </message>
    <message>
        <source>Make the place of {title} tentative</source>
        <translation>Hacer provisional el lugar de {title}</translation>
    </message>
    <message>
        <source>Make the seats of {name}</source>
        <translation>Crear los puestos de {name}</translation>
    </message>
    <message>
        <source>Make {count} dates tentative</source>
        <translation>Hacer provisionales {count} fechas</translation>
    </message>
    <message>
        <source>Mark as absent</source>
        <translation>Marcar como ausente</translation>
    </message>
    <message>
        <source>Mark as confidential</source>
        <translation>Marcar como confidencial</translation>
    </message>
    <message>
        <source>Mark as implemented</source>
        <translation>Marcar como aplicada</translation>
    </message>
    <message>
        <source>Mark as not implemented</source>
        <translation>Marcar como no aplicada</translation>
    </message>
    <message>
        <source>Mark as present</source>
        <translation>Marcar como presente</translation>
    </message>
    <message>
        <source>Mark the minutes as corrected</source>
        <translation>Marcar el acta como corregida</translation>
    </message>
    <message>
        <source>Mark them as present, or choose who speaks for them.</source>
        <translation>Márquelos como presentes o elija quién los representa.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meeting before</source>
        <translation>Reunión anterior</translation>
    </message>
    <message>
        <source>Meetings, agendas and participants</source>
        <translation>Reuniones, órdenes del día y participantes</translation>
    </message>
    <message>
        <source>Merge {number} records into {name}</source>
        <translation>Fusionar {number} registros en {name}</translation>
    </message>
    <message>
        <source>Merge {other} into {name}</source>
        <translation>Fusionar {other} en {name}</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionado en</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>More than one day is given</source>
        <translation>Se indica más de un día</translation>
    </message>
    <message>
        <source>More than one range is given</source>
        <translation>Se indica más de un intervalo</translation>
    </message>
    <message>
        <source>More than one time is given</source>
        <translation>Se indica más de una hora</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Moción</translation>
    </message>
    <message>
        <source>Move a category</source>
        <translation>Mover una categoría</translation>
    </message>
    <message>
        <source>Move a paper</source>
        <translation>Mover un documento</translation>
    </message>
    <message>
        <source>Move a seat</source>
        <translation>Mover un puesto</translation>
    </message>
    <message>
        <source>Move an item of a template</source>
        <translation>Mover un punto de una plantilla</translation>
    </message>
    <message>
        <source>Move in the agenda</source>
        <translation>Mover en el orden del día</translation>
    </message>
    <message>
        <source>Move item {number}</source>
        <translation>Mover el punto {number}</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Mover la sesión</translation>
    </message>
    <message>
        <source>Move the field {name}</source>
        <translation>Mover el campo {name}</translation>
    </message>
    <message>
        <source>Move the view {title}</source>
        <translation>Mover la vista {title}</translation>
    </message>
    <message>
        <source>Move {count} activities by {days} days</source>
        <translation>Mover {count} actividades {days} días</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>Mover {title}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Nombre en su escritura</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>Name of the organisation, in the language of the letters</source>
        <translation>Nombre de la organización, en el idioma de las cartas</translation>
    </message>
    <message>
        <source>Name of the person, with the honorific</source>
        <translation>Nombre de la persona, con el tratamiento</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nombre en la credencial</translation>
    </message>
    <message>
        <source>Names are spelt alike</source>
        <translation>Los nombres se escriben de forma parecida</translation>
    </message>
    <message>
        <source>Names differ by one letter</source>
        <translation>Los nombres difieren en una letra</translation>
    </message>
    <message>
        <source>Names differ only in words such as “city” or “council”</source>
        <translation>Los nombres solo difieren en palabras como «ciudad» o «consejo»</translation>
    </message>
    <message>
        <source>Narrow {title} to {date}</source>
        <translation>Precisar {title}: {date}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nueva edición</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>New meeting from a template</source>
        <translation>Nueva reunión a partir de una plantilla</translation>
    </message>
    <message>
        <source>New template {title}</source>
        <translation>Nueva plantilla {title}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>Plazo del próximo paso</translation>
    </message>
    <message>
        <source>Night in {cities}</source>
        <translation>Noche en {cities}</translation>
    </message>
    <message>
        <source>No PDF was made of “{name}”.</source>
        <translation>No se hizo ningún PDF de «{name}».</translation>
    </message>
    <message>
        <source>No calendar was found: a table with columns for the date and the contents.</source>
        <translation>No se encontró ningún calendario: una tabla con columnas para la fecha y el contenido.</translation>
    </message>
    <message>
        <source>No city is given for which to find a time</source>
        <translation>No se indica ninguna ciudad para la que buscar una hora</translation>
    </message>
    <message>
        <source>No city of that name is known, or several are: {names}</source>
        <translation>No se conoce ninguna ciudad con ese nombre, o hay varias: {names}</translation>
    </message>
    <message>
        <source>No copy has been made.</source>
        <translation>No se ha hecho ninguna copia.</translation>
    </message>
    <message>
        <source>No copy has been made; your file is unchanged.</source>
        <translation>No se ha hecho ninguna copia; su archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>No date is given</source>
        <translation>No se indica ninguna fecha</translation>
    </message>
    <message>
        <source>No day of the month is given</source>
        <translation>No se indica ningún día del mes</translation>
    </message>
    <message>
        <source>No day of {year} is left for a call</source>
        <translation>No queda ningún día de {year} para una teleconferencia</translation>
    </message>
    <message>
        <source>No decision is proposed for this item.</source>
        <translation>No hay ninguna decisión propuesta para este punto.</translation>
    </message>
    <message>
        <source>No file has been made.</source>
        <translation>No se ha creado ningún archivo.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>No se ha indicado ningún archivo.</translation>
    </message>
    <message>
        <source>No further round is needed.</source>
        <translation>No hace falta otra vuelta.</translation>
    </message>
    <message>
        <source>No letter has been written.</source>
        <translation>No se ha escrito ninguna carta.</translation>
    </message>
    <message>
        <source>No longer a standing item</source>
        <translation>Ya no es punto permanente</translation>
    </message>
    <message>
        <source>No longer confidential</source>
        <translation>Ya no es confidencial</translation>
    </message>
    <message>
        <source>No longer in parallel</source>
        <translation>Ya no va en paralelo</translation>
    </message>
    <message>
        <source>No month is given</source>
        <translation>No se indica ningún mes</translation>
    </message>
    <message>
        <source>No organisation in the file is called “{name}”</source>
        <translation>Ninguna organización del archivo se llama «{name}»</translation>
    </message>
    <message>
        <source>No organisation in the file is called “{name}”.</source>
        <translation>Ninguna organización del archivo se llama «{name}».</translation>
    </message>
    <message>
        <source>No programme in the file has a line {number}.</source>
        <translation>Ningún programa del archivo tiene una línea {number}.</translation>
    </message>
    <message>
        <source>No programme of activities was recognised in the document.</source>
        <translation>No se ha reconocido ningún programa de actividades en el documento.</translation>
    </message>
    <message>
        <source>No region is called {names}</source>
        <translation>Ninguna región se llama {names}</translation>
    </message>
    <message>
        <source>No revision was made.</source>
        <translation>No se hizo ninguna revisión.</translation>
    </message>
    <message>
        <source>No seat is missing.</source>
        <translation>No falta ningún puesto.</translation>
    </message>
    <message>
        <source>No session of the meeting has a day</source>
        <translation>Ninguna sesión de la reunión tiene día</translation>
    </message>
    <message>
        <source>No time zone is known for “{text}”</source>
        <translation>No se conoce ninguna zona horaria para «{text}»</translation>
    </message>
    <message>
        <source>No votes were counted yet.</source>
        <translation>Aún no se han contado votos.</translation>
    </message>
    <message>
        <source>No year comes after {year}.</source>
        <translation>Ningún año viene después de {year}.</translation>
    </message>
    <message>
        <source>No year is given</source>
        <translation>No se indica ningún año</translation>
    </message>
    <message>
        <source>Nobody at night, but from {time} in {city}</source>
        <translation>Nadie de noche, pero desde las {time} en {city}</translation>
    </message>
    <message>
        <source>Nobody at night, but until {time} in {city}</source>
        <translation>Nadie de noche, pero hasta las {time} en {city}</translation>
    </message>
    <message>
        <source>Nobody can be invited to {title}: its day is not known.</source>
        <translation>No se puede invitar a nadie a {title}: no se sabe el día.</translation>
    </message>
    <message>
        <source>Nobody holds this seat on that day.</source>
        <translation>Nadie ocupa este puesto ese día.</translation>
    </message>
    <message>
        <source>Nobody in the file is called {name}.</source>
        <translation>Nadie en el archivo se llama {name}.</translation>
    </message>
    <message>
        <source>Nobody in the file is called “{name}”.</source>
        <translation>Nadie en el archivo se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody is in the list who has a name and has not declined.</source>
        <translation>En la lista no hay nadie que tenga nombre y no haya declinado.</translation>
    </message>
    <message>
        <source>Nobody is named who holds the seat.</source>
        <translation>No se nombra a nadie que ocupe el puesto.</translation>
    </message>
    <message>
        <source>Nobody is named yet for this organisation.</source>
        <translation>Aún no se ha nombrado a nadie de esta organización.</translation>
    </message>
    <message>
        <source>Nobody is their own substitute</source>
        <translation>Nadie es su propio sustituto</translation>
    </message>
    <message>
        <source>Nobody knows these time zones: {names}.</source>
        <translation>Nadie conoce estas zonas horarias: {names}.</translation>
    </message>
    <message>
        <source>Nobody of the list is called “{name}”.</source>
        <translation>Nadie de la lista se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody of this kind is in the file.</source>
        <translation>No hay nadie así en el archivo.</translation>
    </message>
    <message>
        <source>Nobody of this name is in the file.</source>
        <translation>Nadie con este nombre está en el archivo.</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>No se ha nombrado a nadie</translation>
    </message>
    <message>
        <source>None of the documents could be made. Nothing has been written.</source>
        <translation>No se pudo hacer ninguno de los documentos. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>None of these dates can be confirmed: their days are not known.</source>
        <translation>No se puede confirmar ninguna de estas fechas: no se saben los días.</translation>
    </message>
    <message>
        <source>None of those chosen has an address in the file.</source>
        <translation>Ninguno de los elegidos tiene dirección en el archivo.</translation>
    </message>
    <message>
        <source>Not named yet, and left out: {names}</source>
        <translation>Aún sin nombre y omitidos: {names}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note a departure</source>
        <translation>Anotar una salida</translation>
    </message>
    <message>
        <source>Note a number of members</source>
        <translation>Anotar un número de miembros</translation>
    </message>
    <message>
        <source>Note a proxy</source>
        <translation>Anotar una representación</translation>
    </message>
    <message>
        <source>Note an arrival</source>
        <translation>Anotar una llegada</translation>
    </message>
    <message>
        <source>Note apologies</source>
        <translation>Anotar una excusa</translation>
    </message>
    <message>
        <source>Note on the organisation</source>
        <translation>Nota sobre la organización</translation>
    </message>
    <message>
        <source>Note who has voted</source>
        <translation>Anotar quién ha votado</translation>
    </message>
    <message>
        <source>Notes for the chair</source>
        <translation>Notas para la presidencia</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Nothing has been read.</source>
        <translation>No se ha leído nada.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing has changed since the agenda was issued.</source>
        <translation>Nada ha cambiado desde que se publicó el orden del día.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>Nothing in the program shows them any more.</source>
        <translation>Nada en el programa los muestra ya.</translation>
    </message>
    <message>
        <source>Nothing is left to print.</source>
        <translation>No queda nada que imprimir.</translation>
    </message>
    <message>
        <source>Nothing of this name is in the file.</source>
        <translation>Nada con este nombre está en el archivo.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was chosen to be carried over.</source>
        <translation>No se eligió nada para retomar.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>No se copió nada.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>No se leyó nada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number a paper</source>
        <translation>Numerar un documento</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Número de miembros</translation>
    </message>
    <message>
        <source>Number the editions by date</source>
        <translation>Numerar las ediciones por fecha</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Ocurrencia</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation>Falta un extremo del intervalo</translation>
    </message>
    <message>
        <source>One name is part of the other</source>
        <translation>Un nombre es parte del otro</translation>
    </message>
    <message>
        <source>One of its lines has more than {limit} characters.</source>
        <translation>Una de sus líneas tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>One part says “{one}”. The calendar says “{other}”. The calendar’s words have been taken.</source>
        <translation>Una parte dice «{one}». El calendario dice «{other}». Se ha tomado lo que dice el calendario.</translation>
    </message>
    <message>
        <source>Only an organisation has a delegation</source>
        <translation>Solo una organización tiene delegación</translation>
    </message>
    <message>
        <source>Only items can be put off, not breaks.</source>
        <translation>Solo se pueden aplazar puntos, no pausas.</translation>
    </message>
    <message>
        <source>Only its address is kept.</source>
        <translation>Solo se conserva su dirección.</translation>
    </message>
    <message>
        <source>Only one table can be imported at a time.</source>
        <translation>Solo se puede importar una tabla a la vez.</translation>
    </message>
    <message>
        <source>Only organisations and people have views.</source>
        <translation>Solo las organizaciones y las personas tienen vistas.</translation>
    </message>
    <message>
        <source>Only places, conditions and these filters can be used: {filters}</source>
        <translation>Solo se pueden usar marcadores, condiciones y estos filtros: {filters}</translation>
    </message>
    <message>
        <source>Only plain places such as {place} can be filled in.</source>
        <translation>Solo se pueden rellenar marcadores simples como {place}.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew.</source>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in a word processor, save it anew as .docx, and import that.</source>
        <translation>Ábralo en un procesador de textos, guárdelo de nuevo como .docx e importe ese archivo.</translation>
    </message>
    <message>
        <source>Open it in the window once: it is kept as a backup and brought up to date.</source>
        <translation>Ábralo una vez en la ventana: se conserva como copia de seguridad y se actualiza.</translation>
    </message>
    <message>
        <source>Open it in your text program, and save it as .docx.</source>
        <translation>Ábralo en su procesador de textos y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>Open it with the version of the program that made it.</source>
        <translation>Ábralo con la versión del programa que lo creó.</translation>
    </message>
    <message>
        <source>Open the document in a word processor, save it as plain text, and import that.</source>
        <translation>Abra el documento en un procesador de textos, guárdelo como texto sin formato e importe ese archivo.</translation>
    </message>
    <message>
        <source>Open the file where it may be written, or copy it there together with the file “{journal}”.</source>
        <translation>Abra el archivo donde se pueda escribir, o cópielo allí junto con el archivo «{journal}».</translation>
    </message>
    <message>
        <source>Open the history of the record and put back the values you want one by one.</source>
        <translation>Abra el historial del registro y recupere uno a uno los valores que quiera.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Outdent in the agenda</source>
        <translation>Subir de nivel en el orden del día</translation>
    </message>
    <message>
        <source>Outdent item {number}</source>
        <translation>Subir de nivel el punto {number}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Paper {before} is now {after}.</source>
        <translation>El documento {before} es ahora {after}.</translation>
    </message>
    <message>
        <source>Paper {title} is new.</source>
        <translation>El documento {title} es nuevo.</translation>
    </message>
    <message>
        <source>Paper {title} was withdrawn.</source>
        <translation>El documento {title} se retiró.</translation>
    </message>
    <message>
        <source>Parent organisation</source>
        <translation>Organización matriz</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Participants can be counted only by a field of people with choices</source>
        <translation>Los participantes solo se pueden contar por un campo de personas con opciones</translation>
    </message>
    <message>
        <source>Participants cannot be written as address cards.</source>
        <translation>Los participantes no se pueden escribir como tarjetas de contacto.</translation>
    </message>
    <message>
        <source>Paste item</source>
        <translation>Pegar un punto</translation>
    </message>
    <message>
        <source>Paste items</source>
        <translation>Pegar puntos</translation>
    </message>
    <message>
        <source>Pause the meeting</source>
        <translation>Poner la reunión en pausa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan back {title} from {template}</source>
        <translation>Retroplanificar {title} con {template}</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Línea del programa</translation>
    </message>
    <message>
        <source>Programme lines</source>
        <translation>Líneas del programa</translation>
    </message>
    <message>
        <source>Propose {names} as duplicates again</source>
        <translation>Proponer de nuevo como duplicados: {names}</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Decisión propuesta</translation>
    </message>
    <message>
        <source>Proxies a person may hold</source>
        <translation>Poderes que puede ejercer una persona</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Apoderado</translation>
    </message>
    <message>
        <source>Publish the call for participants</source>
        <translation>Publicar la convocatoria de participantes</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Put back an earlier value</source>
        <translation>Recuperar un valor anterior</translation>
    </message>
    <message>
        <source>Put back the other fields that changed with it first, or undo that edit.</source>
        <translation>Recupere antes los demás campos que cambiaron con él, o deshaga ese cambio.</translation>
    </message>
    <message>
        <source>Put off from</source>
        <translation>Aplazado de</translation>
    </message>
    <message>
        <source>Put off to some next meeting</source>
        <translation>Aplazar a una próxima reunión</translation>
    </message>
    <message>
        <source>Put on the consent agenda</source>
        <translation>Poner entre los puntos sin debate</translation>
    </message>
    <message>
        <source>Put {title} back into its window</source>
        <translation>Devolver {title} a su intervalo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cuestión</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Quorum as a share</source>
        <translation>Quórum como proporción</translation>
    </message>
    <message>
        <source>Quorum asked for</source>
        <translation>Quórum requerido</translation>
    </message>
    <message>
        <source>Quorum counted of</source>
        <translation>Base de cálculo del quórum</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lectura de {file}</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Lectura de «{name}»</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long: not all of its text can be searched.</source>
        <translation>La lectura de «{name}» tardó demasiado: no se puede buscar en todo su texto.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Regions in turn</source>
        <translation>Regiones por turno</translation>
    </message>
    <message>
        <source>Reinstate {count} activities</source>
        <translation>Restablecer {count} actividades</translation>
    </message>
    <message>
        <source>Reinstate {title}</source>
        <translation>Restablecer {title}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Reminder, days before</source>
        <translation>Recordatorio, días antes</translation>
    </message>
    <message>
        <source>Remove a candidate</source>
        <translation>Quitar un candidato</translation>
    </message>
    <message>
        <source>Remove a measurement</source>
        <translation>Quitar una medición</translation>
    </message>
    <message>
        <source>Remove a partner</source>
        <translation>Quitar un socio</translation>
    </message>
    <message>
        <source>Remove a seat</source>
        <translation>Quitar un puesto</translation>
    </message>
    <message>
        <source>Remove an address of {name}</source>
        <translation>Quitar una dirección de {name}</translation>
    </message>
    <message>
        <source>Remove an annex</source>
        <translation>Quitar un anexo</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Quitar un participante</translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation>Quitar participantes</translation>
    </message>
    <message>
        <source>Remove the function instead.</source>
        <translation>Quite el cargo en su lugar.</translation>
    </message>
    <message>
        <source>Remove the logo of printed documents</source>
        <translation>Quitar el logotipo de los documentos impresos</translation>
    </message>
    <message>
        <source>Remove the logo of {name}</source>
        <translation>Quitar el logotipo de {name}</translation>
    </message>
    <message>
        <source>Remove the plan of {title}</source>
        <translation>Quitar el plan de {title}</translation>
    </message>
    <message>
        <source>Remove the portrait of {name}</source>
        <translation>Quitar el retrato de {name}</translation>
    </message>
    <message>
        <source>Remove {number} seats</source>
        <translation>Quitar {number} puestos</translation>
    </message>
    <message>
        <source>Rename a view to {title}</source>
        <translation>Cambiar el nombre de una vista a {title}</translation>
    </message>
    <message>
        <source>Rename an item of the backlog</source>
        <translation>Renombrar un punto en espera</translation>
    </message>
    <message>
        <source>Rename meeting</source>
        <translation>Cambiar el nombre de la reunión</translation>
    </message>
    <message>
        <source>Rename the field {name}</source>
        <translation>Cambiar el nombre del campo {name}</translation>
    </message>
    <message>
        <source>Rename the template {title}</source>
        <translation>Cambiar el nombre de la plantilla {title}</translation>
    </message>
    <message>
        <source>Reopen action items</source>
        <translation>Reabrir tareas</translation>
    </message>
    <message>
        <source>Reopen it to change it; that it was reopened, and why, is kept with it.</source>
        <translation>Reábrala para cambiarla; que se reabrió, y por qué, se conserva con ella.</translation>
    </message>
    <message>
        <source>Reopen it to count once more.</source>
        <translation>Reábrala para contar otra vez.</translation>
    </message>
    <message>
        <source>Reopen the action item {title}</source>
        <translation>Reabrir la tarea {title}</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Reabrir la reunión</translation>
    </message>
    <message>
        <source>Reopen the meeting to go on with it.</source>
        <translation>Reabra la reunión para continuar con ella.</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>Reabrir el acta</translation>
    </message>
    <message>
        <source>Reopen the minutes of {meeting}</source>
        <translation>Reabrir el acta de {meeting}</translation>
    </message>
    <message>
        <source>Reopen the minutes to correct them; the history keeps that they were reopened.</source>
        <translation>Reabra el acta para corregirla; el historial deja constancia de la reapertura.</translation>
    </message>
    <message>
        <source>Reopen the task {title}</source>
        <translation>Reabrir la tarea {title}</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>Reabrir la votación</translation>
    </message>
    <message>
        <source>Repeat by the hour or by something longer.</source>
        <translation>Repita por horas o por algo más largo.</translation>
    </message>
    <message>
        <source>Repeating by the second or the minute is not possible here.</source>
        <translation>Aquí no se puede repetir por segundos ni por minutos.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Replace the file of {title}</source>
        <translation>Reemplazar el archivo de {title}</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>Sustituido el</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Restore an occurrence of {title}</source>
        <translation>Restaurar una ocurrencia de {title}</translation>
    </message>
    <message>
        <source>Restore the newest backup, or open another copy of the file.</source>
        <translation>Restaure la copia más reciente o abra otra copia del archivo.</translation>
    </message>
    <message>
        <source>Restore the text of a certificate or letter</source>
        <translation>Restaurar el texto de un certificado o una carta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Revise a paper</source>
        <translation>Revisar un documento</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vuelta</translation>
    </message>
    <message>
        <source>Row {row} is about the same one.</source>
        <translation>La fila {row} trata de la misma persona.</translation>
    </message>
    <message>
        <source>Row {row} says something else of the same one.</source>
        <translation>La fila {row} dice otra cosa del mismo registro.</translation>
    </message>
    <message>
        <source>Row {row}: {what}</source>
        <translation>Fila {row}: {what}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules of this body begin on that day already.</source>
        <translation>Ese día ya empiezan reglas de este órgano.</translation>
    </message>
    <message>
        <source>Run in parallel</source>
        <translation>Poner en paralelo</translation>
    </message>
    <message>
        <source>Same acronym</source>
        <translation>Misma sigla</translation>
    </message>
    <message>
        <source>Same city: {name}</source>
        <translation>Misma ciudad: {name}</translation>
    </message>
    <message>
        <source>Same family name and initial</source>
        <translation>Mismos apellidos e inicial</translation>
    </message>
    <message>
        <source>Same mail</source>
        <translation>Mismo correo</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Same name in another language, or a former name</source>
        <translation>Mismo nombre en otro idioma, o un nombre anterior</translation>
    </message>
    <message>
        <source>Same name in another script</source>
        <translation>Mismo nombre en otra escritura</translation>
    </message>
    <message>
        <source>Same organisation: {name}</source>
        <translation>Misma organización: {name}</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>Mismo teléfono</translation>
    </message>
    <message>
        <source>Same website</source>
        <translation>Mismo sitio web</translation>
    </message>
    <message>
        <source>Save a copy elsewhere and edit that one.</source>
        <translation>Guarde una copia en otro lugar y edite esa.</translation>
    </message>
    <message>
        <source>Save a copy of the file in another place.</source>
        <translation>Guarde una copia del archivo en otro lugar.</translation>
    </message>
    <message>
        <source>Save a copy on another disk now, and close and open the file again.</source>
        <translation>Guarde ahora una copia en otro disco; luego cierre y vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>Save a copy without a password.</source>
        <translation>Guarde una copia sin contraseña.</translation>
    </message>
    <message>
        <source>Save it as CSV, XLSX, ODS or vCard.</source>
        <translation>Guárdelo como CSV, XLSX, ODS o vCard.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Guárdelo como CSV.</translation>
    </message>
    <message>
        <source>Save it with its texts as paths and in plain colours, or as PNG.</source>
        <translation>Guárdelo con sus textos como trazados y en colores planos, o como PNG.</translation>
    </message>
    <message>
        <source>Save the view {title}</source>
        <translation>Guardar la vista {title}</translation>
    </message>
    <message>
        <source>Say that {names} are not the same</source>
        <translation>Indicar que no son el mismo: {names}</translation>
    </message>
    <message>
        <source>Say why: a step back is kept with its reason.</source>
        <translation>Diga por qué: un paso atrás se conserva con su motivo.</translation>
    </message>
    <message>
        <source>Say with --zone which ones are meant, such as {name}=Europe/Paris.</source>
        <translation>Indique con --zone cuáles son, por ejemplo {name}=Europe/Paris.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Seats cannot be written as address cards.</source>
        <translation>Los puestos no se pueden escribir como tarjetas de contacto.</translation>
    </message>
    <message>
        <source>Send out the agenda and the papers</source>
        <translation>Enviar el orden del día y los documentos</translation>
    </message>
    <message>
        <source>Send out the minutes</source>
        <translation>Enviar el acta</translation>
    </message>
    <message>
        <source>Send thanks and publish the report</source>
        <translation>Enviar agradecimientos y publicar el informe</translation>
    </message>
    <message>
        <source>Send the agenda and the link</source>
        <translation>Enviar el orden del día y el enlace</translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Enviar las invitaciones</translation>
    </message>
    <message>
        <source>Send the notes of the call</source>
        <translation>Enviar las notas de la teleconferencia</translation>
    </message>
    <message>
        <source>Send the practical information</source>
        <translation>Enviar la información práctica</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Set a colour of printed documents</source>
        <translation>Fijar un color de los documentos impresos</translation>
    </message>
    <message>
        <source>Set a time of day first, or repeat it by the day.</source>
        <translation>Fije antes una hora del día o repítala por días.</translation>
    </message>
    <message>
        <source>Set aside a finding</source>
        <translation>Apartar una observación</translation>
    </message>
    <message>
        <source>Set duration to {minutes} min</source>
        <translation>Fijar la duración en {minutes} min</translation>
    </message>
    <message>
        <source>Set the address in printed documents</source>
        <translation>Fijar la dirección en los documentos impresos</translation>
    </message>
    <message>
        <source>Set the binding margin of printed documents</source>
        <translation>Fijar el margen de encuadernación de los documentos impresos</translation>
    </message>
    <message>
        <source>Set the date first, even if it is tentative.</source>
        <translation>Fije antes la fecha, aunque sea provisional.</translation>
    </message>
    <message>
        <source>Set the day first, then confirm it.</source>
        <translation>Fije antes el día y luego confírmelo.</translation>
    </message>
    <message>
        <source>Set the day first.</source>
        <translation>Fije antes el día.</translation>
    </message>
    <message>
        <source>Set the day of {title}</source>
        <translation>Fijar el día de {title}</translation>
    </message>
    <message>
        <source>Set the days first, then confirm them.</source>
        <translation>Fije antes los días y luego confírmelos.</translation>
    </message>
    <message>
        <source>Set the footer of printed documents</source>
        <translation>Fijar el pie de página de los documentos impresos</translation>
    </message>
    <message>
        <source>Set the goal for the number of members</source>
        <translation>Fijar la meta del número de miembros</translation>
    </message>
    <message>
        <source>Set the line under the name in printed documents</source>
        <translation>Fijar la línea bajo el nombre en los documentos impresos</translation>
    </message>
    <message>
        <source>Set the logo of printed documents</source>
        <translation>Fijar el logotipo de los documentos impresos</translation>
    </message>
    <message>
        <source>Set the logo of {name}</source>
        <translation>Fijar el logotipo de {name}</translation>
    </message>
    <message>
        <source>Set the name in printed documents</source>
        <translation>Fijar el nombre en los documentos impresos</translation>
    </message>
    <message>
        <source>Set the next step with {name}</source>
        <translation>Fijar el próximo paso con {name}</translation>
    </message>
    <message>
        <source>Set the organisation of this participant first</source>
        <translation>Indique primero la organización de este participante</translation>
    </message>
    <message>
        <source>Set the paper of printed documents</source>
        <translation>Fijar el papel de los documentos impresos</translation>
    </message>
    <message>
        <source>Set the portrait of {name}</source>
        <translation>Fijar el retrato de {name}</translation>
    </message>
    <message>
        <source>Set the time of the meeting</source>
        <translation>Fijar la hora de la reunión</translation>
    </message>
    <message>
        <source>Settle a finding</source>
        <translation>Resolver una observación</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>Plazo para fijar</translation>
    </message>
    <message>
        <source>Several come for this organisation.</source>
        <translation>Varios vienen de esta organización.</translation>
    </message>
    <message>
        <source>Several files can be imported at once only if all of them are calendar files.</source>
        <translation>Solo se pueden importar varios archivos a la vez si todos son archivos de calendario.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título corto</translation>
    </message>
    <message>
        <source>Shorten the names, or choose a larger paper.</source>
        <translation>Acorte los nombres o elija un papel más grande.</translation>
    </message>
    <message>
        <source>Shorten the names, or choose larger badges.</source>
        <translation>Acorte los nombres o elija acreditaciones más grandes.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose a larger paper.</source>
        <translation>Acorte el texto o elija un papel más grande.</translation>
    </message>
    <message>
        <source>Shortened to fit: {names}</source>
        <translation>Acortados para que quepan: {names}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>So many votes cannot be.</source>
        <translation>No puede haber tantos votos.</translation>
    </message>
    <message>
        <source>Some who may vote belong to no college.</source>
        <translation>Algunos de los que pueden votar no pertenecen a ningún colegio.</translation>
    </message>
    <message>
        <source>Somebody comes in the place of this participant already</source>
        <translation>Alguien viene ya en lugar de este participante</translation>
    </message>
    <message>
        <source>Somebody whose data were erased cannot be merged.</source>
        <translation>No se puede fusionar a una persona cuyos datos se han borrado.</translation>
    </message>
    <message>
        <source>Something in the file cannot be read ({detail}).</source>
        <translation>Algo en el archivo no se puede leer ({detail}).</translation>
    </message>
    <message>
        <source>Something is wrong in it: {reason}</source>
        <translation>Contiene un error: {reason}</translation>
    </message>
    <message>
        <source>Something is wrong in the paragraph “{paragraph}”.</source>
        <translation>Hay un error en el párrafo «{paragraph}».</translation>
    </message>
    <message>
        <source>Something is wrong in the paragraph “{paragraph}”: {reason}</source>
        <translation>Hay un error en el párrafo «{paragraph}»: {reason}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of the number</source>
        <translation>Fuente del número</translation>
    </message>
    <message>
        <source>Spelling: {one} or {other}?</source>
        <translation>Grafía: ¿{one} o {other}?</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Separada de</translation>
    </message>
    <message>
        <source>Split it into several files of at most {size} MB.</source>
        <translation>Divídalo en varios archivos de {size} MB como máximo.</translation>
    </message>
    <message>
        <source>Split it into several files, such as one for each year.</source>
        <translation>Divídalo en varios archivos, p. ej., uno por año.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Punto permanente</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Iniciar la reunión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the fee</source>
        <translation>Estado de la cuota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Estado desde</translation>
    </message>
    <message>
        <source>Statutory meeting</source>
        <translation>Reunión estatutaria</translation>
    </message>
    <message>
        <source>Strategic direction</source>
        <translation>Orientación estratégica</translation>
    </message>
    <message>
        <source>Strategic directions and indicators</source>
        <translation>Orientaciones estratégicas e indicadores</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Symbols of meetings</source>
        <translation>Signaturas de reuniones</translation>
    </message>
    <message>
        <source>Symbols of papers</source>
        <translation>Signaturas de documentos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of the person</source>
        <translation>Etiquetas de la persona</translation>
    </message>
    <message>
        <source>Take a link of a document away</source>
        <translation>Quitar un vínculo de un documento</translation>
    </message>
    <message>
        <source>Take a pack off the list</source>
        <translation>Quitar un dossier de la lista</translation>
    </message>
    <message>
        <source>Take a paper away</source>
        <translation>Quitar un documento</translation>
    </message>
    <message>
        <source>Take a version of a paper away</source>
        <translation>Quitar una versión de un documento</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Quitar un voto</translation>
    </message>
    <message>
        <source>Take from the backlog</source>
        <translation>Tomar de los puntos en espera</translation>
    </message>
    <message>
        <source>Take off the consent agenda</source>
        <translation>Quitar de los puntos sin debate</translation>
    </message>
    <message>
        <source>Take papers away</source>
        <translation>Quitar documentos</translation>
    </message>
    <message>
        <source>Take that substitute away first</source>
        <translation>Quite primero ese sustituto</translation>
    </message>
    <message>
        <source>Take the PDF of a paper away</source>
        <translation>Quitar el PDF de un documento</translation>
    </message>
    <message>
        <source>Take the agenda back to a draft</source>
        <translation>Devolver el orden del día a borrador</translation>
    </message>
    <message>
        <source>Take the attendance back</source>
        <translation>Quitar la asistencia</translation>
    </message>
    <message>
        <source>Take the meeting back to a draft first; that this was done, and why, is kept with it.</source>
        <translation>Devuelva primero la reunión a borrador; que se hizo, y por qué, se conserva con ella.</translation>
    </message>
    <message>
        <source>Take the minutes back to a draft</source>
        <translation>Devolver el acta a borrador</translation>
    </message>
    <message>
        <source>Take up a finding again</source>
        <translation>Retomar una observación</translation>
    </message>
    <message>
        <source>Take {parent} out from under {name} first.</source>
        <translation>Haga antes que {parent} deje de depender de {name}.</translation>
    </message>
    <message>
        <source>Taken for one person, entered as {name}: a letter is left out more often than one is added.</source>
        <translation>Se toma por una sola persona, registrada como {name}: es más frecuente omitir una letra que añadirla.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Telephone of the organisation</source>
        <translation>Teléfono de la organización</translation>
    </message>
    <message>
        <source>Telephone of the person</source>
        <translation>Teléfono de la persona</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>That is outside the calendar.</source>
        <translation>Eso está fuera del calendario.</translation>
    </message>
    <message>
        <source>That is too long before or after</source>
        <translation>Eso es demasiado antes o después</translation>
    </message>
    <message>
        <source>That month has no day {day}</source>
        <translation>Ese mes no tiene día {day}</translation>
    </message>
    <message>
        <source>That month has no week {number}</source>
        <translation>Ese mes no tiene semana {number}</translation>
    </message>
    <message>
        <source>That year has no week {number}</source>
        <translation>Ese año no tiene semana {number}</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>El orden del día aún no tiene puntos.</translation>
    </message>
    <message>
        <source>The agenda is a draft: it was not issued yet.</source>
        <translation>El orden del día es un borrador: aún no se ha publicado.</translation>
    </message>
    <message>
        <source>The agenda was issued already.</source>
        <translation>El orden del día ya se publicó.</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be changed ({detail}).</source>
        <translation>No se puede modificar la copia «{name}» ({detail}).</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be read ({detail}).</source>
        <translation>No se puede leer la copia «{name}» ({detail}).</translation>
    </message>
    <message>
        <source>The backup “{name}” is not as it was made.</source>
        <translation>La copia «{name}» no está como se hizo.</translation>
    </message>
    <message>
        <source>The calendar’s title says “{one}”. The section says “{other}”.</source>
        <translation>El título del calendario dice «{one}». La sección dice «{other}».</translation>
    </message>
    <message>
        <source>The chosen value belongs to none of the records.</source>
        <translation>El valor elegido no pertenece a ninguno de los registros.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>No se conoce la moneda.</translation>
    </message>
    <message>
        <source>The date of {title} cannot be confirmed: its day is not known.</source>
        <translation>No se puede confirmar la fecha de {title}: no se sabe el día.</translation>
    </message>
    <message>
        <source>The date of {title} is not known.</source>
        <translation>No se sabe la fecha de {title}.</translation>
    </message>
    <message>
        <source>The date of {title} was not found in a window.</source>
        <translation>La fecha de {title} no se halló en un intervalo.</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date</source>
        <translation>El día de la semana no corresponde a la fecha</translation>
    </message>
    <message>
        <source>The days and the place are the same, the titles are not. They are kept as one activity, with the calendar’s title.</source>
        <translation>Los días y el lugar son los mismos; los títulos, no. Se conservan como una sola actividad, con el título del calendario.</translation>
    </message>
    <message>
        <source>The days end on {last}, before they begin on {first}</source>
        <translation>Los días terminan el {last}, antes de empezar el {first}</translation>
    </message>
    <message>
        <source>The disk failed while the file was being written ({detail}).</source>
        <translation>El disco falló mientras se escribía el archivo ({detail}).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before has not been changed.</source>
        <translation>El disco está lleno. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir «{name}».</translation>
    </message>
    <message>
        <source>The document names no year.</source>
        <translation>El documento no indica ningún año.</translation>
    </message>
    <message>
        <source>The document says “{new}”. The file keeps “{old}”.</source>
        <translation>El documento dice «{new}». El archivo conserva «{old}».</translation>
    </message>
    <message>
        <source>The duration was not changed.</source>
        <translation>La duración no ha cambiado.</translation>
    </message>
    <message>
        <source>The edit could not be made ({detail}).</source>
        <translation>No se pudo hacer el cambio ({detail}).</translation>
    </message>
    <message>
        <source>The edit does not fit the file ({detail}).</source>
        <translation>El cambio no encaja en el archivo ({detail}).</translation>
    </message>
    <message>
        <source>The edit was not made.</source>
        <translation>No se hizo el cambio.</translation>
    </message>
    <message>
        <source>The edit was not made; everything before it is safely in the file.</source>
        <translation>No se hizo el cambio; todo lo anterior está a salvo en el archivo.</translation>
    </message>
    <message>
        <source>The end is before the beginning</source>
        <translation>El final es anterior al comienzo</translation>
    </message>
    <message>
        <source>The file can no longer be written.</source>
        <translation>Ya no se puede escribir en el archivo.</translation>
    </message>
    <message>
        <source>The file could not be read ({detail}).</source>
        <translation>No se pudo leer el archivo ({detail}).</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The file counts its days by “{scale}”, which is not understood.</source>
        <translation>El archivo cuenta sus días según «{scale}», que no se entiende.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a card; what there was of it was read.</source>
        <translation>El archivo termina en medio de una tarjeta; se leyó lo que había.</translation>
    </message>
    <message>
        <source>The file holds control characters, which no calendar may have; they were left out.</source>
        <translation>El archivo contiene caracteres de control, que ningún calendario admite; se han omitido.</translation>
    </message>
    <message>
        <source>The file is busy.</source>
        <translation>El archivo está ocupado.</translation>
    </message>
    <message>
        <source>The file is damaged, or has too many pixels.</source>
        <translation>El archivo está dañado o tiene demasiados píxeles.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>El archivo está dañado: {detail}</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, as it should be; please look whether accents are right.</source>
        <translation>El archivo no está en UTF-8, como debería; compruebe que los acentos son correctos.</translation>
    </message>
    <message>
        <source>The file may be open in another program. What was there before has not been changed.</source>
        <translation>Quizá el archivo esté abierto en otro programa. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made ({detail}).</source>
        <translation>No se puede crear la carpeta de las copias ({detail}).</translation>
    </message>
    <message>
        <source>The heading counts it as number {number}; {count} earlier ones are listed.</source>
        <translation>El encabezado la cuenta como número {number}; se enumeran {count} anteriores.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>El último día no puede ser anterior al primero.</translation>
    </message>
    <message>
        <source>The letters cannot be put into {folder}.</source>
        <translation>Las cartas no se pueden guardar en {folder}.</translation>
    </message>
    <message>
        <source>The list itself is not touched by that.</source>
        <translation>La lista en sí no se ve afectada.</translation>
    </message>
    <message>
        <source>The mail address is theirs, the name is another one.</source>
        <translation>El correo es suyo, el nombre es otro.</translation>
    </message>
    <message>
        <source>The majority of this vote does not say what it needs.</source>
        <translation>La mayoría de esta votación no dice qué necesita.</translation>
    </message>
    <message>
        <source>The meeting has begun.</source>
        <translation>La reunión ha empezado.</translation>
    </message>
    <message>
        <source>The meeting has no symbol, on which that of the paper is built.</source>
        <translation>La reunión no tiene signatura en la que se base la del documento.</translation>
    </message>
    <message>
        <source>The meeting is closed. Reopen it first.</source>
        <translation>La reunión está cerrada. Reábrala primero.</translation>
    </message>
    <message>
        <source>The meeting was issued: its number, body and symbol stand.</source>
        <translation>La reunión se publicó: su número, órgano y signatura quedan fijados.</translation>
    </message>
    <message>
        <source>The meeting {meeting} is closed.</source>
        <translation>La reunión {meeting} está cerrada.</translation>
    </message>
    <message>
        <source>The meetings in this file are: {symbols}.</source>
        <translation>Las reuniones de este archivo son: {symbols}.</translation>
    </message>
    <message>
        <source>The minutes of this meeting were adopted.</source>
        <translation>El acta de esta reunión está aprobada.</translation>
    </message>
    <message>
        <source>The name in the original language cannot be removed.</source>
        <translation>El nombre en el idioma original no se puede quitar.</translation>
    </message>
    <message>
        <source>The name is like theirs.</source>
        <translation>El nombre se parece al suyo.</translation>
    </message>
    <message>
        <source>The name is theirs, mail or organisation is another one.</source>
        <translation>El nombre es suyo, el correo o la organización es otra.</translation>
    </message>
    <message>
        <source>The organisation is in the file, and does not take part.</source>
        <translation>La organización está en el archivo y no participa.</translation>
    </message>
    <message>
        <source>The person is erased, but old bytes may still be in the file ({detail}).</source>
        <translation>Se ha borrado a la persona, pero puede que queden datos antiguos en el archivo ({detail}).</translation>
    </message>
    <message>
        <source>The person is still in it.</source>
        <translation>La persona sigue en ella.</translation>
    </message>
    <message>
        <source>The picture was not taken.</source>
        <translation>La imagen no se tomó.</translation>
    </message>
    <message>
        <source>The place is {after}; it was {before}.</source>
        <translation>El lugar es {after}; antes {before}.</translation>
    </message>
    <message>
        <source>The place of {title} cannot be confirmed: it is not known.</source>
        <translation>No se puede confirmar el lugar de {title}: no se conoce.</translation>
    </message>
    <message>
        <source>The print cannot be moved as far as that.</source>
        <translation>La impresión no se puede desplazar tanto.</translation>
    </message>
    <message>
        <source>The repetition cannot be divided here: its rule would give other days from then on.</source>
        <translation>La repetición no se puede dividir aquí: a partir de ahí, su regla daría otros días.</translation>
    </message>
    <message>
        <source>The repetition would end before it begins.</source>
        <translation>La repetición terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>The row gives the number {number} and names {named}.</source>
        <translation>La fila da el número {number} y nombra {named}.</translation>
    </message>
    <message>
        <source>The rows add up to {low}–{high}, the total says {least}–{most}.</source>
        <translation>Las filas suman {low}–{high}; el total dice {least}–{most}.</translation>
    </message>
    <message>
        <source>The rule does not say by what it repeats.</source>
        <translation>La regla no dice cada cuánto se repite.</translation>
    </message>
    <message>
        <source>The rule of repetition was not taken.</source>
        <translation>No se aceptó la regla de repetición.</translation>
    </message>
    <message>
        <source>The rule would apply more than {most} times a day.</source>
        <translation>La regla se aplicaría más de {most} veces al día.</translation>
    </message>
    <message>
        <source>The rules of the body say which seats have a vote; whoever is suspended has none.</source>
        <translation>Las reglas del órgano dicen qué puestos tienen voto; quien está suspendido no lo tiene.</translation>
    </message>
    <message>
        <source>The scheme says {wrong}, which means nothing.</source>
        <translation>El esquema dice {wrong}, que no significa nada.</translation>
    </message>
    <message>
        <source>The session would end at {end}, before it begins at {start}</source>
        <translation>La sesión terminaría a las {end}, antes de empezar a las {start}</translation>
    </message>
    <message>
        <source>The steps before it can still be taken back, one by one.</source>
        <translation>Los pasos anteriores aún se pueden deshacer, uno a uno.</translation>
    </message>
    <message>
        <source>The subject is too long for a mail to be opened.</source>
        <translation>El asunto es demasiado largo para abrir un correo.</translation>
    </message>
    <message>
        <source>The symbol {symbol} belongs to another meeting.</source>
        <translation>La signatura {symbol} pertenece a otra reunión.</translation>
    </message>
    <message>
        <source>The symbol {symbol} belongs to another paper.</source>
        <translation>La signatura {symbol} pertenece a otro documento.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>El sistema dice: {reason}</translation>
    </message>
    <message>
        <source>The template {template} has no steps.</source>
        <translation>La plantilla {template} no tiene pasos.</translation>
    </message>
    <message>
        <source>The text has places that are not known: {places}</source>
        <translation>El texto tiene marcadores desconocidos: {places}</translation>
    </message>
    <message>
        <source>The text has {number} letters.</source>
        <translation>El texto tiene {number} letras.</translation>
    </message>
    <message>
        <source>The text is too long for a date</source>
        <translation>El texto es demasiado largo para una fecha</translation>
    </message>
    <message>
        <source>The text is too long for a page, and these are left out: {names}</source>
        <translation>El texto es demasiado largo para una página; se omiten: {names}</translation>
    </message>
    <message>
        <source>The time zone “{name}” cannot be understood.</source>
        <translation>No se entiende la zona horaria «{name}».</translation>
    </message>
    <message>
        <source>The time zone “{name}” is defined twice; the first counts.</source>
        <translation>La zona horaria «{name}» se define dos veces; vale la primera.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is defined wrongly; what is known of it is used.</source>
        <translation>La zona horaria «{name}» está mal definida; se usa lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>The time zone “{name}” was read as {zone}.</source>
        <translation>La zona horaria «{name}» se ha leído como {zone}.</translation>
    </message>
    <message>
        <source>The two ends are not given in the same way</source>
        <translation>Los dos extremos no se indican de la misma manera</translation>
    </message>
    <message>
        <source>The vote stays open.</source>
        <translation>La votación sigue abierta.</translation>
    </message>
    <message>
        <source>The worst-off bear the same; the city in place {place} bears {here}, in the next one {there}</source>
        <translation>Las peor paradas soportan lo mismo; la ciudad en el lugar {place} soporta {here}, en la opción siguiente {there}</translation>
    </message>
    <message>
        <source>The worst-off city bears {here}, in the next one {there}</source>
        <translation>La ciudad peor parada soporta {here}, en la opción siguiente {there}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are more votes than there can be.</source>
        <translation>Hay más votos de los que puede haber.</translation>
    </message>
    <message>
        <source>There are no meetings with a symbol in this file.</source>
        <translation>En este archivo no hay reuniones con signatura.</translation>
    </message>
    <message>
        <source>There are several bodies called “{name}”.</source>
        <translation>Hay varios órganos llamados «{name}».</translation>
    </message>
    <message>
        <source>There are several people called {name} in this file.</source>
        <translation>En este archivo hay varias personas llamadas {name}.</translation>
    </message>
    <message>
        <source>There is a fee for {year} already.</source>
        <translation>Ya hay una cuota de {year}.</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>Ya hay un campo «{name}».</translation>
    </message>
    <message>
        <source>There is a majority for that already.</source>
        <translation>Ya hay una mayoría para eso.</translation>
    </message>
    <message>
        <source>There is no activity {id} in the file.</source>
        <translation>No hay ninguna actividad {id} en el archivo.</translation>
    </message>
    <message>
        <source>There is no address card in it.</source>
        <translation>No contiene ninguna tarjeta de contacto.</translation>
    </message>
    <message>
        <source>There is no address to print.</source>
        <translation>No hay ninguna dirección que imprimir.</translation>
    </message>
    <message>
        <source>There is no backup of today; your file is unchanged.</source>
        <translation>No hay copia de hoy; su archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>There is no body called “{name}”.</source>
        <translation>No hay ningún órgano llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no day “{text}”</source>
        <translation>El día «{text}» no existe</translation>
    </message>
    <message>
        <source>There is no earlier meeting with an agenda</source>
        <translation>No hay ninguna reunión anterior con orden del día</translation>
    </message>
    <message>
        <source>There is no edition before {title}</source>
        <translation>No hay ninguna edición anterior a {title}</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>No hay ningún campo «{field}».</translation>
    </message>
    <message>
        <source>There is no file “{name}” there.</source>
        <translation>No hay ningún archivo «{name}» allí.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no item {number} on this agenda.</source>
        <translation>No hay ningún punto {number} en este orden del día.</translation>
    </message>
    <message>
        <source>There is no meeting {reference} in this file.</source>
        <translation>No hay ninguna reunión {reference} en este archivo.</translation>
    </message>
    <message>
        <source>There is no month {month}</source>
        <translation>No existe el mes {month}</translation>
    </message>
    <message>
        <source>There is no number {number}</source>
        <translation>El número {number} no existe</translation>
    </message>
    <message>
        <source>There is no organisation or person of this name; it is kept in the note.</source>
        <translation>No hay ninguna organización ni persona con este nombre; se conserva en la nota.</translation>
    </message>
    <message>
        <source>There is no paper called {paper}</source>
        <translation>No hay ningún papel llamado {paper}</translation>
    </message>
    <message>
        <source>There is no programme of {year} in this file.</source>
        <translation>No hay ningún programa de {year} en este archivo.</translation>
    </message>
    <message>
        <source>There is no programme of {year} to copy.</source>
        <translation>No hay ningún programa de {year} que copiar.</translation>
    </message>
    <message>
        <source>There is no series called “{name}”.</source>
        <translation>No hay ninguna serie llamada «{name}».</translation>
    </message>
    <message>
        <source>There is no series in this file.</source>
        <translation>No hay ninguna serie en este archivo.</translation>
    </message>
    <message>
        <source>There is no sheet of labels called {sheet}.</source>
        <translation>No hay ninguna hoja de etiquetas llamada {sheet}.</translation>
    </message>
    <message>
        <source>There is no text called “{kind}”.</source>
        <translation>No hay ningún texto llamado «{kind}».</translation>
    </message>
    <message>
        <source>There is no time “{text}”</source>
        <translation>La hora «{text}» no existe</translation>
    </message>
    <message>
        <source>There is no view called “{title}”.</source>
        <translation>No hay ninguna vista llamada «{title}».</translation>
    </message>
    <message>
        <source>There is nobody called {name} in this file.</source>
        <translation>En este archivo no hay nadie llamado {name}.</translation>
    </message>
    <message>
        <source>There is nobody in this file whose journeys could be planned.</source>
        <translation>No hay nadie en este archivo cuyos viajes se puedan planificar.</translation>
    </message>
    <message>
        <source>There is nobody to print this for.</source>
        <translation>No hay nadie para quien imprimir esto.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>No hay nadie a quien escribir.</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>No hay nada que fusionar.</translation>
    </message>
    <message>
        <source>These are known: {places}</source>
        <translation>Se conocen estos: {places}</translation>
    </message>
    <message>
        <source>These are no replies.</source>
        <translation>Esto no son respuestas.</translation>
    </message>
    <message>
        <source>These are seats of different bodies.</source>
        <translation>Son puestos de órganos distintos.</translation>
    </message>
    <message>
        <source>These can be used: {places}</source>
        <translation>Se pueden usar estos: {places}</translation>
    </message>
    <message>
        <source>These days do not follow each other</source>
        <translation>Estos días no son consecutivos</translation>
    </message>
    <message>
        <source>These letters cannot be one document.</source>
        <translation>Estas cartas no pueden formar un solo documento.</translation>
    </message>
    <message>
        <source>These minutes are not adopted.</source>
        <translation>El acta no está aprobada.</translation>
    </message>
    <message>
        <source>They are in the file, and do not take part.</source>
        <translation>Está en el archivo y no participa.</translation>
    </message>
    <message>
        <source>They are like somebody in the file who does not take part.</source>
        <translation>Se parece a alguien del archivo que no participa.</translation>
    </message>
    <message>
        <source>They can be changed as they are.</source>
        <translation>Se puede modificar tal como está.</translation>
    </message>
    <message>
        <source>They cannot come for {name}.</source>
        <translation>No puede venir por {name}.</translation>
    </message>
    <message>
        <source>They come in the place of {name}.</source>
        <translation>Viene en lugar de {name}.</translation>
    </message>
    <message>
        <source>They do not take part in the same meeting</source>
        <translation>No participan en la misma reunión</translation>
    </message>
    <message>
        <source>They may not vote.</source>
        <translation>No puede votar.</translation>
    </message>
    <message>
        <source>They would depart before they arrive</source>
        <translation>Saldría antes de llegar</translation>
    </message>
    <message>
        <source>They would leave at {left}, before they come at {arrived}.</source>
        <translation>Se iría a las {left}, antes de llegar a las {arrived}.</translation>
    </message>
    <message>
        <source>This activity is not repeated any more.</source>
        <translation>Esta actividad ya no se repite.</translation>
    </message>
    <message>
        <source>This annex has no file.</source>
        <translation>Este anexo no tiene archivo.</translation>
    </message>
    <message>
        <source>This column cannot be changed in the list.</source>
        <translation>Esta columna no se puede modificar en la lista.</translation>
    </message>
    <message>
        <source>This document has no file.</source>
        <translation>Este documento no tiene archivo.</translation>
    </message>
    <message>
        <source>This does not fit the field; it is kept there as it is.</source>
        <translation>Esto no encaja en el campo; se conserva allí tal cual.</translation>
    </message>
    <message>
        <source>This file is no PDF.</source>
        <translation>Este archivo no es un PDF.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Esto no es ni sí ni no.</translation>
    </message>
    <message>
        <source>This is no capacity that is known.</source>
        <translation>Esta calidad no se conoce.</translation>
    </message>
    <message>
        <source>This is no country that is known.</source>
        <translation>Esto no es un país conocido.</translation>
    </message>
    <message>
        <source>This is no date of a single day.</source>
        <translation>Esto no es la fecha de un solo día.</translation>
    </message>
    <message>
        <source>This is no day or time that is understood; it is kept with the travel.</source>
        <translation>No se entiende como día ni hora; se conserva con el viaje.</translation>
    </message>
    <message>
        <source>This is no language that is known.</source>
        <translation>Esto no es un idioma conocido.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>This is no reply that is known.</source>
        <translation>Esta respuesta no se conoce.</translation>
    </message>
    <message>
        <source>This is no way of attending that is known.</source>
        <translation>Esta forma de asistir no se conoce.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Esto no se conoce aquí.</translation>
    </message>
    <message>
        <source>This item is on an agenda already.</source>
        <translation>Este punto está ya en un orden del día.</translation>
    </message>
    <message>
        <source>This item is on the agenda of another meeting.</source>
        <translation>Este punto está en el orden del día de otra reunión.</translation>
    </message>
    <message>
        <source>This meeting has no body whose rule it could be</source>
        <translation>Esta reunión no tiene un órgano al que aplicar la regla</translation>
    </message>
    <message>
        <source>This meeting is closed.</source>
        <translation>Esta reunión está cerrada.</translation>
    </message>
    <message>
        <source>This picture cannot be read; it is left out.</source>
        <translation>Esta imagen no se puede leer; se deja fuera.</translation>
    </message>
    <message>
        <source>This place may not be written to. What was there before has not been changed.</source>
        <translation>No está permitido escribir en este lugar. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>This row names nobody.</source>
        <translation>Esta fila no nombra a nadie.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: something it wrote has been changed since.</source>
        <translation>Este paso no se puede deshacer: algo que escribió se ha cambiado después.</translation>
    </message>
    <message>
        <source>This step has to do with somebody who has been erased: it cannot be taken back.</source>
        <translation>Este paso afecta a una persona cuyos datos se han borrado: no se puede deshacer.</translation>
    </message>
    <message>
        <source>This value does not fit the others of the record.</source>
        <translation>Este valor no encaja con los demás del registro.</translation>
    </message>
    <message>
        <source>This version has no file.</source>
        <translation>Esta versión no tiene archivo.</translation>
    </message>
    <message>
        <source>This view cannot be read ({detail}).</source>
        <translation>Esta vista no se puede leer ({detail}).</translation>
    </message>
    <message>
        <source>This vote is closed.</source>
        <translation>Esta votación está cerrada.</translation>
    </message>
    <message>
        <source>This was not taken as a picture.</source>
        <translation>Esto no se aceptó como imagen.</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Hora de llegada</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time of departure</source>
        <translation>Hora de salida</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Times cannot be {step} minutes apart</source>
        <translation>Las horas no pueden estar separadas {step} minutos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be elected</source>
        <translation>Por elegir</translation>
    </message>
    <message>
        <source>Too long even for two lines, and left out: {names}</source>
        <translation>Demasiado largos incluso para dos líneas y omitidos: {names}</translation>
    </message>
    <message>
        <source>Too long for a label, and left out: {names}</source>
        <translation>Demasiado largos para una etiqueta y omitidos: {names}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Travel cannot be written as address cards.</source>
        <translation>Los viajes no se pueden escribir como tarjetas de contacto.</translation>
    </message>
    <message>
        <source>Two months are given for one day</source>
        <translation>Se indican dos meses para un solo día</translation>
    </message>
    <message>
        <source>Two names of the same city</source>
        <translation>Dos nombres de la misma ciudad</translation>
    </message>
    <message>
        <source>Two of these files would be the same version.</source>
        <translation>Dos de estos archivos serían la misma versión.</translation>
    </message>
    <message>
        <source>Two writings of one name, or two names? Nothing has been changed.</source>
        <translation>¿Dos grafías de un nombre o dos nombres? No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type a city, with its country where several bear the name, or a zone such as Europe/Madrid</source>
        <translation>Escriba una ciudad, con su país si varias llevan ese nombre, o una zona como Europe/Madrid</translation>
    </message>
    <message>
        <source>Type a day, or how long before or after the activity, such as 6 weeks before.</source>
        <translation>Escriba un día, o cuánto antes o después de la actividad, p. ej., 6 semanas antes.</translation>
    </message>
    <message>
        <source>Type a day, such as 30 September 2019.</source>
        <translation>Escriba un día, p. ej., 30 de septiembre de 2019.</translation>
    </message>
    <message>
        <source>Type a later end.</source>
        <translation>Escriba un final posterior.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Type a number from 1 on.</source>
        <translation>Escriba un número a partir de 1.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Type a time after the arrival.</source>
        <translation>Escriba una hora posterior a la llegada.</translation>
    </message>
    <message>
        <source>Type a title, or choose an activity of the programme</source>
        <translation>Escriba un título o elija una actividad del programa</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to {most}</source>
        <translation>Escriba un número entero del 0 al {most}</translation>
    </message>
    <message>
        <source>Type a year, a month or a day first.</source>
        <translation>Escriba antes un año, un mes o un día.</translation>
    </message>
    <message>
        <source>Type an end after the start, or make two sessions where a meeting runs past midnight</source>
        <translation>Indique un final posterior al comienzo, o haga dos sesiones si la reunión pasa de medianoche</translation>
    </message>
    <message>
        <source>Type it like #24437E.</source>
        <translation>Escríbalo como #24437E.</translation>
    </message>
    <message>
        <source>Type it with its currency, such as 500 EUR.</source>
        <translation>Escríbalo con su moneda, p. ej., 500 EUR.</translation>
    </message>
    <message>
        <source>Type its usual name, or its code of two letters.</source>
        <translation>Escriba su nombre habitual o su código de dos letras.</translation>
    </message>
    <message>
        <source>Type regions such as Africa or Southern Asia, with commas between, or make one of your own under Members</source>
        <translation>Escriba regiones como África o Asia meridional, separadas por comas, o cree una propia en Miembros</translation>
    </message>
    <message>
        <source>Type the amount with its currency, such as 500 EUR.</source>
        <translation>Escriba el importe con su moneda, p. ej., 500 EUR.</translation>
    </message>
    <message>
        <source>Type the numbers first.</source>
        <translation>Escriba primero los números.</translation>
    </message>
    <message>
        <source>Type the share of the qualified majority.</source>
        <translation>Escriba la proporción de la mayoría cualificada.</translation>
    </message>
    <message>
        <source>Type the share that must be in favour.</source>
        <translation>Escriba la proporción que debe estar a favor.</translation>
    </message>
    <message>
        <source>Type their addresses into the file first.</source>
        <translation>Escriba antes sus direcciones en el archivo.</translation>
    </message>
    <message>
        <source>Type their number: the majority is counted of it.</source>
        <translation>Escriba su número: la mayoría se cuenta sobre él.</translation>
    </message>
    <message>
        <source>Type what was decided.</source>
        <translation>Escriba lo que se decidió.</translation>
    </message>
    <message>
        <source>Type where it lies.</source>
        <translation>Escriba dónde se encuentra.</translation>
    </message>
    <message>
        <source>UNTIL must be a date such as 20191231, not {value}.</source>
        <translation>UNTIL debe ser una fecha como 20191231, no {value}.</translation>
    </message>
    <message>
        <source>Undo the deletion, or look for it with the search.</source>
        <translation>Deshaga la eliminación o búsquelo con la búsqueda.</translation>
    </message>
    <message>
        <source>Unpack it, and import what is in it.</source>
        <translation>Descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Usual fee</source>
        <translation>Cuota habitual</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Views of this list: {names}.</source>
        <translation>Vistas de esta lista: {names}.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Vote against</source>
        <translation>Votar en contra</translation>
    </message>
    <message>
        <source>Vote in favour</source>
        <translation>Votar a favor</translation>
    </message>
    <message>
        <source>Voted by</source>
        <translation>Votado por</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>WKST takes a day such as MO, not {value}.</source>
        <translation>WKST admite un día como MO, no {value}.</translation>
    </message>
    <message>
        <source>Wait for the running work to end and try again.</source>
        <translation>Espere a que termine la tarea en curso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Condonada</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Website of the organisation</source>
        <translation>Sitio web de la organización</translation>
    </message>
    <message>
        <source>Weigh the colleges</source>
        <translation>Ponderar los colegios</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Weighted by college</source>
        <translation>Ponderado por colegio</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>What may stand in braces: {places}.</source>
        <translation>Entre llaves puede ir: {places}.</translation>
    </message>
    <message>
        <source>What takes whole days cannot be repeated by the hour.</source>
        <translation>Lo que ocupa días enteros no se puede repetir por horas.</translation>
    </message>
    <message>
        <source>What was there before has not been changed.</source>
        <translation>Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>What you are looking for is no longer in the file.</source>
        <translation>Lo que busca ya no está en el archivo.</translation>
    </message>
    <message>
        <source>What you wanted to delete is no longer in the file.</source>
        <translation>Lo que quería eliminar ya no está en el archivo.</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Público previsto</translation>
    </message>
    <message>
        <source>Whoever comes for somebody else has no substitute</source>
        <translation>Quien viene en lugar de otro no tiene sustituto</translation>
    </message>
    <message>
        <source>Why it came otherwise</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Intervalo desde</translation>
    </message>
    <message>
        <source>Window until</source>
        <translation>Intervalo hasta</translation>
    </message>
    <message>
        <source>With --meeting, name a text (.txt) that lists the items of its agenda, or replies (.ics, .csv, .xlsx, .ods).</source>
        <translation>Con --meeting, indique un texto (.txt) que enumere los puntos de su orden del día, o respuestas (.ics, .csv, .xlsx, .ods).</translation>
    </message>
    <message>
        <source>Without an address, and so without a label: {names}</source>
        <translation>Sin dirección y, por tanto, sin etiqueta: {names}</translation>
    </message>
    <message>
        <source>Work and products over the year</source>
        <translation>Trabajos y productos del año</translation>
    </message>
    <message>
        <source>Working hours in every city</source>
        <translation>Horario laboral en todas las ciudades</translation>
    </message>
    <message>
        <source>Write a paper</source>
        <translation>Escribir un documento</translation>
    </message>
    <message>
        <source>Write an object such as {example}.</source>
        <translation>Escriba un objeto como {example}.</translation>
    </message>
    <message>
        <source>Write its usual name, with the country in brackets where several cities have it: Córdoba (Spain)</source>
        <translation>Escriba su nombre habitual, con el país entre paréntesis si lo tienen varias ciudades: Córdoba (España)</translation>
    </message>
    <message>
        <source>Write one file for each letter.</source>
        <translation>Escriba un archivo por cada carta.</translation>
    </message>
    <message>
        <source>Write one such as FREQ=MONTHLY;BYDAY=1MO.</source>
        <translation>Escriba una como FREQ=MONTHLY;BYDAY=1MO.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Your own field “{title}”</source>
        <translation>Su campo propio «{title}»</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>abstention</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>adición</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>asesor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>todos los puestos</translation>
    </message>
    <message>
        <source>all who may vote</source>
        <translation>todos los que tienen derecho de voto</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>suplente</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>excusado</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>solicitud presentada</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>by proxy</source>
        <translation>por poder</translation>
    </message>
    <message>
        <source>by the rule {rule}</source>
        <translation>según la regla {rule}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>teleconferencia</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>case study</source>
        <translation>estudio de caso</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>copresidencia</translation>
    </message>
    <message>
        <source>co-organizer</source>
        <translation>coorganizador</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>corrigendum</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>el día {number}</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declinada</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>debate</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>election</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>event we attend</source>
        <translation>evento externo</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>cada trimestre</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>cada {number} días</translation>
    </message>
    <message>
        <source>every {number} hours</source>
        <translation>cada {number} horas</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>cada {number} meses</translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation>cada {number} semanas</translation>
    </message>
    <message>
        <source>every {number} years</source>
        <translation>cada {number} años</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>celebrada</translation>
    </message>
    <message>
        <source>host</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrida</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>international network</source>
        <translation>red internacional</translation>
    </message>
    <message>
        <source>international organization</source>
        <translation>organización internacional</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>item</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>left</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>local government</source>
        <translation>gobierno local</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>elaborado por</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>acta</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>más de la mitad</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>moción</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>no invitado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>organizador</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>socio</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>candidato potencial</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>qualified majority</source>
        <translation>mayoría cualificada</translation>
    </message>
    <message>
        <source>regional network</source>
        <translation>red regional</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierta</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>research institute</source>
        <translation>instituto de investigación</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>votación nominal</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>votación secreta</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secretaría</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>a mano alzada</translation>
    </message>
    <message>
        <source>simple majority</source>
        <translation>mayoría simple</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>stated: {stated}, seats in the file: {seats}</source>
        <translation>indicados: {stated}, puestos en el archivo: {seats}</translation>
    </message>
    <message>
        <source>stated: {stated}, seats in the file: {seats} ({differences})</source>
        <translation>indicados: {stated}, puestos en el archivo: {seats} ({differences})</translation>
    </message>
    <message>
        <source>statutes</source>
        <translation>estatutos</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the fifth {weekday}</source>
        <translation>el quinto {weekday}</translation>
    </message>
    <message>
        <source>the first working day</source>
        <translation>el primer día laborable</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>el primer {weekday}</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>el cuarto {weekday}</translation>
    </message>
    <message>
        <source>the last but one {weekday}</source>
        <translation>el penúltimo {weekday}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <source>the last working day</source>
        <translation>el último día laborable</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>el último {weekday}</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>el segundo {weekday}</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>el tercer {weekday}</translation>
    </message>
    <message>
        <source>unanimity</source>
        <translation>unanimidad</translation>
    </message>
    <message>
        <source>vice chair</source>
        <translation>vicepresidencia</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>votos emitidos</translation>
    </message>
    <message>
        <source>window</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{body}, stated: {stated}, seats in the file: {seats}</source>
        <translation>{body}, indicados: {stated}, puestos en el archivo: {seats}</translation>
    </message>
    <message>
        <source>{body}, stated: {stated}, seats in the file: {seats} ({differences})</source>
        <translation>{body}, indicados: {stated}, puestos en el archivo: {seats} ({differences})</translation>
    </message>
    <message>
        <source>{body}, {words}: {number} or {named}?</source>
        <translation>{body}, {words}: ¿{number} o {named}?</translation>
    </message>
    <message>
        <source>{body}: no rules hold on {days}</source>
        <translation>{body}: no rige ninguna regla: {days}</translation>
    </message>
    <message>
        <source>{body}: the term of {name} ends on {day}, and nobody comes after it</source>
        <translation>{body}: el mandato de {name} termina el {day} y nadie le sucede</translation>
    </message>
    <message>
        <source>{body}: the total is not the sum of its rows</source>
        <translation>{body}: el total no es la suma de sus filas</translation>
    </message>
    <message>
        <source>{body}: two rules hold at once on {days}</source>
        <translation>{body}: rigen dos reglas a la vez: {days}</translation>
    </message>
    <message>
        <source>{body}: {number} people sit for organisations without a function there</source>
        <translation>{body}: {number} personas ocupan puestos de organizaciones en las que no tienen cargo</translation>
    </message>
    <message>
        <source>{body}: {number} still without a name</source>
        <translation>{body}: {number} aún sin nombre</translation>
    </message>
    <message>
        <source>{body}: {one} and {other} hold one seat at once</source>
        <translation>{body}: {one} y {other} ocupan un mismo puesto a la vez</translation>
    </message>
    <message>
        <source>{body}: {person} sits for {organisation} without a function there</source>
        <translation>{body}: {person} ocupa un puesto de {organisation} sin tener un cargo en ella</translation>
    </message>
    <message>
        <source>{body}: {stated} are stated, {seats} seats exist</source>
        <translation>{body}: se indican {stated}, existen {seats} puestos</translation>
    </message>
    <message>
        <source>{body}: {stated} are stated, {seats} seats exist ({differences})</source>
        <translation>{body}: se indican {stated}, existen {seats} puestos ({differences})</translation>
    </message>
    <message>
        <source>{colour} is too pale on white paper.</source>
        <translation>{colour} es demasiado pálido sobre papel blanco.</translation>
    </message>
    <message>
        <source>{count} calendar files</source>
        <translation>{count} archivos de calendario</translation>
    </message>
    <message>
        <source>{count} events begin in the file and were not found.</source>
        <translation>{count} eventos empiezan en el archivo y no se han encontrado.</translation>
    </message>
    <message>
        <source>{count} more remarks of this kind.</source>
        <translation>{count} avisos más de este tipo.</translation>
    </message>
    <message>
        <source>{count} participants are left out because of their reply or their way of attending.</source>
        <translation>Se omiten {count} participantes por su respuesta o su forma de asistir.</translation>
    </message>
    <message>
        <source>{count} people are called {name}.</source>
        <translation>{count} personas se llaman {name}.</translation>
    </message>
    <message>
        <source>{count} reminders since {day}</source>
        <translation>{count} recordatorios desde {day}</translation>
    </message>
    <message>
        <source>{count} rules are too many for one activity; it can have {most}.</source>
        <translation>{count} reglas son demasiadas para una actividad; puede tener {most}.</translation>
    </message>
    <message>
        <source>{day} of {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{file} cannot be imported. {why}</source>
        <translation>No se puede importar {file}. {why}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many lines, or lines that are too long.</source>
        <translation>{file} tiene demasiadas líneas, o líneas demasiado largas.</translation>
    </message>
    <message>
        <source>{file} is no calendar file.</source>
        <translation>{file} no es un archivo de calendario.</translation>
    </message>
    <message>
        <source>{file} is no mapping: {reason}</source>
        <translation>{file} no es una asignación de columnas: {reason}</translation>
    </message>
    <message>
        <source>{file} is not a text file. {why}</source>
        <translation>{file} no es un archivo de texto. {why}</translation>
    </message>
    <message>
        <source>{file} is too large for a calendar file.</source>
        <translation>{file} es demasiado grande para un archivo de calendario.</translation>
    </message>
    <message>
        <source>{file} is too large for a programme of activities.</source>
        <translation>{file} es demasiado grande para un programa de actividades.</translation>
    </message>
    <message>
        <source>{file} is too large for a reply.</source>
        <translation>{file} es demasiado grande para una respuesta.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of members.</source>
        <translation>{file} es demasiado grande para una tabla de miembros.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{here} and {there}, {days}</source>
        <translation>{here} y {there}, {days}</translation>
    </message>
    <message>
        <source>{holder} has given a proxy to {other}, and proxies are not passed on.</source>
        <translation>{holder} ha dado su representación a {other}, y las representaciones no se transfieren.</translation>
    </message>
    <message>
        <source>{holder} is not in the session and cannot speak for {name}.</source>
        <translation>{holder} no está en la sesión y no puede representar a {name}.</translation>
    </message>
    <message>
        <source>{names} are not the same</source>
        <translation>No son el mismo: {names}</translation>
    </message>
    <message>
        <source>{name} cannot be imported into a meeting.</source>
        <translation>{name} no se puede importar en una reunión.</translation>
    </message>
    <message>
        <source>{name} cannot belong to itself.</source>
        <translation>{name} no puede pertenecer a sí misma.</translation>
    </message>
    <message>
        <source>{name} cannot speak for themselves by proxy.</source>
        <translation>{name} no puede ser su propio apoderado.</translation>
    </message>
    <message>
        <source>{name} has more than {most} lines.</source>
        <translation>{name} tiene más de {most} líneas.</translation>
    </message>
    <message>
        <source>{name} has no items.</source>
        <translation>{name} no tiene puntos.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation>{name} no tiene valor.</translation>
    </message>
    <message>
        <source>{name} holds this seat on some of these days.</source>
        <translation>{name} ocupa este puesto en algunos de estos días.</translation>
    </message>
    <message>
        <source>{name} is there twice.</source>
        <translation>{name} está dos veces.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from 1 to {most}, not {value}.</source>
        <translation>{name} debe ser un número entero de 1 a {most}, no {value}.</translation>
    </message>
    <message>
        <source>{name} speaks for more others than the rules allow.</source>
        <translation>{name} representa a más personas de las que admiten las reglas.</translation>
    </message>
    <message>
        <source>{name} speaks for {other}, and proxies are not passed on.</source>
        <translation>{name} representa a {other}, y las representaciones no se transfieren.</translation>
    </message>
    <message>
        <source>{name} takes numbers from {least} to {most}, not {value}.</source>
        <translation>{name} admite números de {least} a {most}, no {value}.</translation>
    </message>
    <message>
        <source>{number} contacts are not listed because they have not agreed.</source>
        <translation>{number} contactos no figuran en la lista porque no lo han aceptado.</translation>
    </message>
    <message>
        <source>{number} members are counted, but not named in the file.</source>
        <translation>{number} miembros están contados, pero no figuran en el archivo por su nombre.</translation>
    </message>
    <message>
        <source>{number} people are named without mail and telephone because they have not agreed.</source>
        <translation>{number} personas figuran sin correo ni teléfono porque no lo han aceptado.</translation>
    </message>
    <message>
        <source>{often} in {months}</source>
        <translation>{often} en {months}</translation>
    </message>
    <message>
        <source>{often} on {days}</source>
        <translation>{often}, {days}</translation>
    </message>
    <message>
        <source>{parent} belongs to {name} already, so {name} cannot belong to it.</source>
        <translation>{parent} ya pertenece a {name}, de modo que {name} no puede pertenecer a ella.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} is the file that is to be exported from.</source>
        <translation>{path} es el archivo del que se va a exportar.</translation>
    </message>
    <message>
        <source>{path} is the file that is to be printed from.</source>
        <translation>{path} es el archivo que se va a imprimir.</translation>
    </message>
    <message>
        <source>{stated} are stated, {seats} seats exist</source>
        <translation>se indican {stated}, existen {seats} puestos</translation>
    </message>
    <message>
        <source>{stated} are stated, {seats} seats exist ({differences})</source>
        <translation>se indican {stated}, existen {seats} puestos ({differences})</translation>
    </message>
    <message>
        <source>{time} (no time zone)</source>
        <translation>{time} (sin zona horaria)</translation>
    </message>
    <message>
        <source>{time}, tentative</source>
        <translation>{time}, provisional</translation>
    </message>
    <message>
        <source>{title} cannot be repeated: its day is not known.</source>
        <translation>{title} no se puede repetir: no se sabe el día.</translation>
    </message>
    <message>
        <source>{title} has already whatever the last edition could give it</source>
        <translation>{title} ya tiene cuanto la última edición podría darle</translation>
    </message>
    <message>
        <source>{title} has every task of this template already.</source>
        <translation>{title} ya tiene todas las tareas de esta plantilla.</translation>
    </message>
    <message>
        <source>{title} has no number, so nothing can be counted before it</source>
        <translation>{title} no tiene número, así que nada puede contarse antes</translation>
    </message>
    <message>
        <source>{title} is one occurrence of a repeated activity.</source>
        <translation>{title} es una ocurrencia de una actividad repetida.</translation>
    </message>
    <message>
        <source>{title} is repeated and needs its day.</source>
        <translation>{title} se repite y necesita su día.</translation>
    </message>
    <message>
        <source>{title}: day and place not known</source>
        <translation>{title}: día y lugar por determinar</translation>
    </message>
    <message>
        <source>{title}: day not known</source>
        <translation>{title}: día por precisar</translation>
    </message>
    <message>
        <source>{title}: place not known</source>
        <translation>{title}: lugar por determinar</translation>
    </message>
    <message>
        <source>{title}: the file and the document differ</source>
        <translation>{title}: el archivo y el documento difieren</translation>
    </message>
    <message>
        <source>{weight} cannot be the weight of an hour</source>
        <translation>{weight} no puede ser el peso de una hora</translation>
    </message>
    <message>
        <source>{what} until {date}</source>
        <translation>{what} hasta el {date}</translation>
    </message>
    <message>
        <source>{what}, once</source>
        <translation>{what}, una vez</translation>
    </message>
    <message>
        <source>{what}, {count} times</source>
        <translation>{what}, {count} veces</translation>
    </message>
    <message>
        <source>{what}: for which regions?</source>
        <translation>{what}: ¿para qué regiones?</translation>
    </message>
    <message>
        <source>{what}: is it number {number}?</source>
        <translation>{what}: ¿es el número {number}?</translation>
    </message>
    <message>
        <source>{what}: no row in the calendar for “{words}”</source>
        <translation>{what}: ninguna fila del calendario para «{words}»</translation>
    </message>
    <message>
        <source>{what}: when and where?</source>
        <translation>{what}: ¿cuándo y dónde?</translation>
    </message>
    <message>
        <source>{what}: which city?</source>
        <translation>{what}: ¿qué ciudad?</translation>
    </message>
    <message>
        <source>{what}: which date?</source>
        <translation>{what}: ¿qué fecha?</translation>
    </message>
    <message>
        <source>{year} is no year.</source>
        <translation>{year} no es un año.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour.</source>
        <translation>«{colour}» no es un color.</translation>
    </message>
    <message>
        <source>“{language}” is no language.</source>
        <translation>«{language}» no es un idioma.</translation>
    </message>
    <message>
        <source>“{mail}” is no mail address.</source>
        <translation>«{mail}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({detail}).</source>
        <translation>No se puede abrir «{name}» ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>No se puede leer «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a template.</source>
        <translation>«{name}» no se puede usar como plantilla.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder} ({detail}).</source>
        <translation>No se puede escribir «{name}» en {folder} ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” contains commands that run by themselves, which our files never do.</source>
        <translation>«{name}» contiene órdenes que se ejecutan solas, cosa que nuestros archivos nunca hacen.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({detail}).</source>
        <translation>No se pudo actualizar «{name}» ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder} ({detail}).</source>
        <translation>No se pudo escribir «{name}» en {folder} ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>«{name}» ya existe.</translation>
    </message>
    <message>
        <source>“{name}” has no membership yet, and so no category.</source>
        <translation>«{name}» aún no tiene membresía y, por tanto, tampoco categoría.</translation>
    </message>
    <message>
        <source>“{name}” has places in its head, foot or notes, of which a document has only one.</source>
        <translation>«{name}» tiene marcadores en su encabezado, su pie o sus notas, y un documento solo tiene uno de cada.</translation>
    </message>
    <message>
        <source>“{name}” has places that nobody can fill in: {places}</source>
        <translation>«{name}» tiene marcadores que nadie puede rellenar: {places}</translation>
    </message>
    <message>
        <source>“{name}” has too many entries: a calendar has at most {limit}.</source>
        <translation>«{name}» tiene demasiadas entradas: un calendario tiene como máximo {limit}.</translation>
    </message>
    <message>
        <source>“{name}” has too many lines: a calendar has at most {limit}.</source>
        <translation>«{name}» tiene demasiadas líneas: un calendario tiene como máximo {limit}.</translation>
    </message>
    <message>
        <source>“{name}” holds an edit that was cut off, by a power failure perhaps.</source>
        <translation>«{name}» contiene un cambio interrumpido, quizá por un corte de corriente.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({detail}).</source>
        <translation>«{name}» está dañado ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged: not all of its text could be read.</source>
        <translation>«{name}» está dañado: no se pudo leer todo su texto.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is no calendar file: nothing begins in it.</source>
        <translation>«{name}» no es un archivo de calendario: nada empieza en él.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a JSON file.</source>
        <translation>«{name}» no es un nombre de archivo JSON.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a table.</source>
        <translation>«{name}» no es un nombre de tabla.</translation>
    </message>
    <message>
        <source>“{name}” is not a GSEF file.</source>
        <translation>«{name}» no es un archivo GSEF.</translation>
    </message>
    <message>
        <source>“{name}” is not one person of this file.</source>
        <translation>«{name}» no corresponde a una sola persona de este archivo.</translation>
    </message>
    <message>
        <source>“{name}” is open already in another window.</source>
        <translation>«{name}» ya está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} on {host} has had it since {since}.</source>
        <translation>«{name}» ya está abierto: {user} lo tiene en {host} desde {since}.</translation>
    </message>
    <message>
        <source>“{name}” is open to read only.</source>
        <translation>«{name}» está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password: its text cannot be searched.</source>
        <translation>«{name}» está protegido con contraseña: no se puede buscar en su texto.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>«{name}» ya existe.</translation>
    </message>
    <message>
        <source>“{name}” is too big: {size} MB, and a calendar has at most {limit} MB.</source>
        <translation>«{name}» es demasiado grande: {size} MB; un calendario tiene como máximo {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program.</source>
        <translation>«{name}» se creó con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of this program.</source>
        <translation>«{name}» se creó con una versión anterior de este programa.</translation>
    </message>
    <message>
        <source>“{name}” was not added.</source>
        <translation>No se añadió «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>No se guardó «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was not taken as a picture.</source>
        <translation>No se aceptó «{name}» como imagen.</translation>
    </message>
    <message>
        <source>“{number}” is kept as typed: begin with + and the country's code.</source>
        <translation>«{number}» se conserva tal cual: empiece por + y el código del país.</translation>
    </message>
    <message>
        <source>“{number}” is no number that exists. It is kept as typed.</source>
        <translation>«{number}» no es un número que exista. Se conserva tal cual.</translation>
    </message>
    <message>
        <source>“{number}” was not read as a number. It is kept as typed.</source>
        <translation>«{number}» no se leyó como número. Se conserva tal cual.</translation>
    </message>
    <message>
        <source>“{one}” or “{other}”?</source>
        <translation>¿«{one}» o «{other}»?</translation>
    </message>
    <message>
        <source>“{part}” is no part of a rule of repetition.</source>
        <translation>«{part}» no es parte de una regla de repetición.</translation>
    </message>
    <message>
        <source>“{place}” stays empty in the letters to: {names}</source>
        <translation>«{place}» queda vacío en las cartas a: {names}</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write the month as a word</source>
        <translation>«{text}» se puede leer de dos maneras: escriba el mes con letras</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices.</source>
        <translation>«{text}» no es ninguna de las opciones.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>“{text}” is not known as a country.</source>
        <translation>«{text}» no se conoce como país.</translation>
    </message>
    <message>
        <source>“{text}” is not read as a date.</source>
        <translation>«{text}» no se lee como una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not the date of an occurrence.</source>
        <translation>«{text}» no es la fecha de una ocurrencia.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation>«{text}» no se entiende como fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a due date.</source>
        <translation>«{text}» no se entiende como plazo.</translation>
    </message>
    <message>
        <source>“{text}” was not understood</source>
        <translation>No se ha entendido «{text}»</translation>
    </message>
    <message>
        <source>“{title}” has a section, but no row in the calendar</source>
        <translation>«{title}» tiene una sección, pero ninguna fila en el calendario</translation>
    </message>
    <message>
        <source>“{title}” has more than {limit} lines; the rest was left out.</source>
        <translation>«{title}» tiene más de {limit} líneas; se omitió el resto.</translation>
    </message>
    <message>
        <source>“{title}” holds more than {limit} components inside each other; what is deeper was left out.</source>
        <translation>«{title}» contiene más de {limit} componentes unos dentro de otros; se omitió lo más profundo.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it does not say how often.</source>
        <translation>«{title}» no se repite, pero se conserva su regla: no dice con qué frecuencia.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it repeats by the minute or the second.</source>
        <translation>«{title}» no se repite, pero se conserva su regla: se repite cada minuto o cada segundo.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it repeats more than {limit} times a day.</source>
        <translation>«{title}» no se repite, pero se conserva su regla: se repite más de {limit} veces al día.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it says both how many times and until when.</source>
        <translation>«{title}» no se repite, pero se conserva su regla: dice a la vez cuántas veces y hasta cuándo.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: no year has any of its days.</source>
        <translation>«{title}» no se repite, pero se conserva su regla: ningún año tiene uno de sus días.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: “{part}” is no part of a rule.</source>
        <translation>«{title}» no se repite, pero se conserva su regla: «{part}» no es parte de una regla.</translation>
    </message>
    <message>
        <source>“{title}” stands in a list, not in the calendar</source>
        <translation>«{title}» figura en una lista, no en el calendario</translation>
    </message>
    <message>
        <source>“{title}”: a date of its repetition could not be read: {text}</source>
        <translation>«{title}»: no se pudo leer una fecha de su repetición: {text}</translation>
    </message>
    <message>
        <source>“{title}”: a line of more than {limit} characters was left out: {text}</source>
        <translation>«{title}»: se omitió una línea de más de {limit} caracteres: {text}</translation>
    </message>
    <message>
        <source>“{title}”: it ends before it begins; its end was left out.</source>
        <translation>«{title}»: termina antes de empezar; se omitió su fin.</translation>
    </message>
    <message>
        <source>“{title}”: it is not clear which occurrence it stands for: {text}</source>
        <translation>«{title}»: no está claro a qué ocurrencia corresponde: {text}</translation>
    </message>
    <message>
        <source>“{title}”: its end could not be read: {text}</source>
        <translation>«{title}»: no se pudo leer su fin: {text}</translation>
    </message>
    <message>
        <source>“{title}”: its {name} was cut after {limit} characters.</source>
        <translation>«{title}»: su {name} se cortó tras {limit} caracteres.</translation>
    </message>
    <message>
        <source>“{words}”: the document names nobody for these places.</source>
        <translation>«{words}»: el documento no nombra a nadie para estos puestos.</translation>
    </message>
</context>
</TS>
