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
        <source>Detail</source>
        <translation>Detalle</translation>
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
        <source>From the document</source>
        <translation>Según el documento</translation>
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
        <source>Make it a meeting</source>
        <translation>Convertir en reunión</translation>
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
        <source>Open edition {number}, {date}</source>
        <translation>Abrir la edición {number}, {date}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
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
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
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
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
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
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>{number} rows copied</source>
        <translation>{number} filas copiadas</translation>
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
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Organization or person</source>
        <translation>Organización o persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
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
        <source>Item</source>
        <translation>Punto</translation>
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
        <source>Shorten item {number} to {minutes} min</source>
        <translation>Acortar el punto {number} a {minutes} min</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Day not known</source>
        <translation>Día por precisar</translation>
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
        <source>Break</source>
        <translation>Pausa</translation>
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
        <source>Day</source>
        <translation>Día</translation>
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
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Bajar de nivel</translation>
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
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>No items yet. Add an item or start from the last meeting.</source>
        <translation>Aún no hay puntos. Añada uno o parta de la última reunión.</translation>
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
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>Subpunto</translation>
    </message>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>Indique un horario, p. ej., 09:30–13:00.</translation>
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
    <name>BodiesDelegate</name>
    <message>
        <source>Exercised by</source>
        <translation>Ejercido por</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titular</translation>
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
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
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
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <source>New body</source>
        <translation>Nuevo órgano</translation>
    </message>
    <message>
        <source>No body yet. Add one, such as a board, or import the programme.</source>
        <translation>Aún no hay órganos. Añada uno, como una junta, o importe el programa.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Type a name into the table to say who holds a seat.</source>
        <translation>Escriba un nombre en la tabla para decir quién ocupa un puesto.</translation>
    </message>
</context>
<context>
    <name>BodyInspector</name>
    <message>
        <source>1 seat in the file</source>
        <translation>1 puesto en el archivo</translation>
    </message>
    <message>
        <source>13, 2–3, or “as requested”</source>
        <translation>13, 2–3 o «a petición»</translation>
    </message>
    <message>
        <source>7, or 50 %</source>
        <translation>7 o 50 %</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
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
        <source>Add a seat</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
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
        <source>Days of notice</source>
        <translation>Preaviso (días)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Según el documento</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <source>Quarterly</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Stated composition</source>
        <translation>Composición declarada</translation>
    </message>
    <message>
        <source>Title of the line</source>
        <translation>Título de la línea</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>{number} must be present</source>
        <translation>Deben estar presentes {number}</translation>
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
        <source>“{text}” is not a share of the seats. Nothing was changed.</source>
        <translation>«{text}» no es una proporción de los puestos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Nothing was changed.</source>
        <translation>«{text}» no es un número entero. No se ha cambiado nada.</translation>
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
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
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
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
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
        <source>No day, no place or no row</source>
        <translation>Sin día, sin lugar o sin fila</translation>
    </message>
    <message>
        <source>Two parts of the document disagree</source>
        <translation>Dos partes del documento se contradicen</translation>
    </message>
    <message>
        <source>Two places on the same days</source>
        <translation>Dos lugares en los mismos días</translation>
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
    <name>CountryRow</name>
    <message>
        <source>“{text}” is not known as a country. Nothing was changed.</source>
        <translation>«{text}» no se conoce como país. No se ha cambiado nada.</translation>
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
        <source>Programme documents (*.txt);;All files (*)</source>
        <translation>Documentos de programa (*.txt);;Todos los archivos (*)</translation>
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
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Buscar una organización</translation>
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
        <source>Members {number}</source>
        <translation>Miembros {number}</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>Prospects {number}</source>
        <translation>Potenciales {number}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
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
        <source>No day, no place or no row</source>
        <translation>Sin día, sin lugar o sin fila</translation>
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
        <source>Two places on the same days</source>
        <translation>Dos lugares en los mismos días</translation>
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
        <source>not read: “{text}”</source>
        <translation>no leído: «{text}»</translation>
    </message>
    <message>
        <source>not recognised: “{text}”</source>
        <translation>no reconocido: «{text}»</translation>
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
        <source>Fixed start</source>
        <translation>Inicio fijo</translation>
    </message>
    <message>
        <source>Follows the item before</source>
        <translation>Sigue al punto anterior</translation>
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
        <source>Agenda item</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
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
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
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
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
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
    <name>ListPage</name>
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
    <name>MappingPage</name>
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
        <source>Kept as typed: no city or country was recognised.</source>
        <translation>Se conserva tal cual: no se reconoció ninguna ciudad ni país.</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>Se conserva tal cual: no se entiende como fecha.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
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
        <source>State</source>
        <translation>Estado</translation>
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
    <name>Meetings</name>
    <message>
        <source>Advisor</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusado</translation>
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
        <source>English</source>
        <translation>Inglés</translation>
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
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>1 meeting</source>
        <translation>1 reunión</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation>Volver a la lista de reuniones</translation>
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
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
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
</context>
<context>
    <name>Members</name>
    <message>
        <source>1 seat</source>
        <translation>1 puesto</translation>
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
        <source>quorum {number}</source>
        <translation>quórum {number}</translation>
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
        <source>1 seat</source>
        <translation>1 puesto</translation>
    </message>
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
        <source>Bodies and seats</source>
        <translation>Órganos y puestos</translation>
    </message>
    <message>
        <source>Export the members, people or seats shown…</source>
        <translation>Exportar los miembros, las personas o los puestos mostrados…</translation>
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
        <source>Organisations</source>
        <translation>Organizaciones</translation>
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
        <source>{number} seats</source>
        <translation>{number} puestos</translation>
    </message>
    <message>
        <source>{number} shown</source>
        <translation>{number} visibles</translation>
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
</context>
<context>
    <name>OrganisationInspector</name>
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
        <source>By the country: {region}</source>
        <translation>Según el país: {region}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>Ciudad, país</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Fecha, o vacío</translation>
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
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Según el documento</translation>
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
        <source>Membership</source>
        <translation>Membresía</translation>
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
        <source>No membership</source>
        <translation>Sin membresía</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>Otros estados</translation>
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
        <source>Remove {name} from the contacts</source>
        <translation>Quitar a {name} de los contactos</translation>
    </message>
    <message>
        <source>Remove {state}</source>
        <translation>Quitar {state}</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Funciones a lo largo del tiempo</translation>
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
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{number} more activities</source>
        <translation>{number} actividades más</translation>
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
        <translation>Quitar los filtros</translation>
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
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importar un programa…</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>Sin membresía</translation>
    </message>
    <message>
        <source>No organisation matches these filters.</source>
        <translation>Ninguna organización coincide con estos filtros.</translation>
    </message>
    <message>
        <source>No organisation yet. Add one or import the programme.</source>
        <translation>Aún no hay organizaciones. Añada una o importe el programa.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Asignar estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
    <name>ParticipantPanel</name>
    <message>
        <source>Add name</source>
        <translation>Añadir nombre</translation>
    </message>
    <message>
        <source>Attendance is ticked off in the list, day by day, from {day} on.</source>
        <translation>La asistencia se marca en la lista, día a día, desde el {day}.</translation>
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
        <source>Language</source>
        <translation>Idioma</translation>
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
        <source>Show among the members</source>
        <translation>Mostrar entre los miembros</translation>
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
    <name>ParticipantsInspector</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <source>as requested</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not noted as present</source>
        <translation>sin constancia de presencia</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
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
        <source>Attends</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
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
    <name>PdfPreview</name>
    <message>
        <source>Preview of the printed page</source>
        <translation>Vista previa de la página impresa</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
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
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Nadie coincide.</translation>
    </message>
    <message>
        <source>Nobody yet. Add a person, or name who holds a seat.</source>
        <translation>Aún no hay nadie. Añada una persona o nombre a quien ocupa un puesto.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} personas</translation>
    </message>
</context>
<context>
    <name>PersonInspector</name>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
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
        <source>Detail</source>
        <translation>Detalle</translation>
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
        <source>Food, access</source>
        <translation>Alimentación, acceso</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Según el documento</translation>
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
        <source>Functions</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>En su escritura</translation>
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
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Sin organización</translation>
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
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Remove the function at {name}</source>
        <translation>Quitar el cargo en {name}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Secretary General</source>
        <translation>Secretaría General</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
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
        <source>“{text}” is not a mail address. Nothing was changed.</source>
        <translation>«{text}» no es una dirección de correo. No se ha cambiado nada.</translation>
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
    <name>PreviewPanel</name>
    <message>
        <source>Before you print</source>
        <translation>Antes de imprimir</translation>
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
        <source>Next page</source>
        <translation>Página siguiente</translation>
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
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
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
    <name>PrintCalendarDialog</name>
    <message>
        <source>1 title is not translated and is printed as it was written.</source>
        <translation>1 título no está traducido y se imprime tal como se escribió.</translation>
    </message>
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
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>Document</source>
        <translation>Documento</translation>
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
        <source>Leaves out internal activities and why plans changed.</source>
        <translation>Omite las actividades internas y el motivo de los cambios.</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>Lista de actividades</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Only what is filtered</source>
        <translation>Solo lo filtrado</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>Imprimir el calendario</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Wall planner</source>
        <translation>Calendario mural</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>{count} titles are not translated and are printed as they were written.</source>
        <translation>{count} títulos no están traducidos y se imprimen tal como se escribieron.</translation>
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
        <source>{number} activities in the programme</source>
        <translation>{number} actividades en el programa</translation>
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
        <source>No reply {count}</source>
        <translation>Sin respuesta {count}</translation>
    </message>
    <message>
        <source>Quorum {needed}</source>
        <translation>Quórum {needed}</translation>
    </message>
    <message>
        <source>Yes {count}</source>
        <translation>Sí {count}</translation>
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
        <source>Working languages: {languages}.</source>
        <translation>Idiomas de trabajo: {languages}.</translation>
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
        <source>Add name</source>
        <translation>Añadir nombre</translation>
    </message>
    <message>
        <source>Begin a new term</source>
        <translation>Empezar un nuevo mandato</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Según el documento</translation>
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
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Otros mandatos</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remove the term of {name}</source>
        <translation>Quitar el mandato de {name}</translation>
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
        <source>vacant</source>
        <translation>vacante</translation>
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
        <source>Open {title}, {date}</source>
        <translation>Abrir {title}, {date}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
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
        <source>This time zone is not known. Type one such as Europe/Madrid.</source>
        <translation>Esta zona horaria no se conoce. Escriba una como Europe/Madrid.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
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
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
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
    <name>TaskCard</name>
    <message>
        <source>1 overdue</source>
        <translation>1 vencida</translation>
    </message>
    <message>
        <source>Add a task by itself</source>
        <translation>Añadir una tarea suelta</translation>
    </message>
    <message>
        <source>Add a task: visa letters, 3 June</source>
        <translation>Añadir una tarea: cartas de visado, 3 de junio</translation>
    </message>
    <message>
        <source>Done: {task}. Undo takes it back.</source>
        <translation>Hecha: {task}. «Deshacer» lo revierte.</translation>
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
    <message>
        <source>{number} overdue</source>
        <translation>{number} vencidas</translation>
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
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Según el documento</translation>
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
    <name>messages</name>
    <message>
        <source>1 reminder since {day}</source>
        <translation>1 recordatorio desde {day}</translation>
    </message>
    <message>
        <source>A call cannot last {minutes} minutes</source>
        <translation>Una teleconferencia no puede durar {minutes} minutos</translation>
    </message>
    <message>
        <source>A counted day such as 1MO needs FREQ=MONTHLY or FREQ=YEARLY, without BYWEEKNO.</source>
        <translation>Un día contado como 1MO necesita FREQ=MONTHLY o FREQ=YEARLY, sin BYWEEKNO.</translation>
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
        <source>A line outside any card was left out: {text}</source>
        <translation>Se omitió una línea fuera de toda tarjeta: {text}</translation>
    </message>
    <message>
        <source>A line that is no property was left out: {text}</source>
        <translation>Se omitió una línea que no es una propiedad: {text}</translation>
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
        <source>A part of it declares a document type, which no spreadsheet program writes.</source>
        <translation>Una de sus partes declara un tipo de documento, cosa que no hace ningún programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>Un socio necesita un nombre.</translation>
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
        <source>A rule ends after a number of times (COUNT) or on a day (UNTIL), not both.</source>
        <translation>Una regla termina tras un número de veces (COUNT) o en un día (UNTIL), no ambos.</translation>
    </message>
    <message>
        <source>A rule of repetition is needed.</source>
        <translation>Hace falta una regla de repetición.</translation>
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
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Add --what organisations, --what people or --what seats.</source>
        <translation>Añada --what organisations, --what people o --what seats.</translation>
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
        <source>Add break</source>
        <translation>Añadir una pausa</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>Añadir plantillas de ejemplo</translation>
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
        <source>Add seat holders</source>
        <translation>Añadir a los titulares</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Add the action {title}</source>
        <translation>Añadir la acción {title}</translation>
    </message>
    <message>
        <source>Add the body {name}</source>
        <translation>Añadir el órgano {name}</translation>
    </message>
    <message>
        <source>Add the direction {title}</source>
        <translation>Añadir la orientación {title}</translation>
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
        <source>Add the partner {name}</source>
        <translation>Añadir el socio {name}</translation>
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
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>Añadir {title}</translation>
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
        <source>Agree on the host, the days and the venue</source>
        <translation>Acordar el anfitrión, los días y la sede</translation>
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
        <source>An invitation asks for an answer, or cancels.</source>
        <translation>Una invitación pide una respuesta o cancela.</translation>
    </message>
    <message>
        <source>An invitation or a cancellation is for one activity.</source>
        <translation>Una invitación o una cancelación es para una sola actividad.</translation>
    </message>
    <message>
        <source>An item takes between 0 and {most} minutes.</source>
        <translation>Un punto dura entre 0 y {most} minutos.</translation>
    </message>
    <message>
        <source>Another job is writing to the file.</source>
        <translation>Otra tarea está escribiendo en el archivo.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
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
        <source>At most</source>
        <translation>Como máximo</translation>
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
        <source>Baseline</source>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Begin a new term of a seat</source>
        <translation>Empezar un nuevo mandato de un puesto</translation>
    </message>
    <message>
        <source>Begin it with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY.</source>
        <translation>Empiécela con FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY o FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>Begin the programme of {year}</source>
        <translation>Empezar el programa de {year}</translation>
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
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Change a function of {name}</source>
        <translation>Modificar un cargo de {name}</translation>
    </message>
    <message>
        <source>Change a seat</source>
        <translation>Modificar un puesto</translation>
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
        <source>Change dates of the meeting</source>
        <translation>Cambiar las fechas de la reunión</translation>
    </message>
    <message>
        <source>Change duration of item {number}</source>
        <translation>Cambiar la duración del punto {number}</translation>
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
        <source>Change participant</source>
        <translation>Modificar un participante</translation>
    </message>
    <message>
        <source>Change place of the meeting</source>
        <translation>Cambiar el lugar de la reunión</translation>
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
        <source>Change state of the meeting</source>
        <translation>Cambiar el estado de la reunión</translation>
    </message>
    <message>
        <source>Change symbol to {symbol}</source>
        <translation>Cambiar la signatura a {symbol}</translation>
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
        <source>Change the date of {title}</source>
        <translation>Cambiar la fecha de {title}</translation>
    </message>
    <message>
        <source>Change the edition of {title}</source>
        <translation>Cambiar la edición de {title}</translation>
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
        <source>Change the membership of {name}</source>
        <translation>Modificar la membresía de {name}</translation>
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
        <source>Change the term of a seat</source>
        <translation>Modificar el mandato de un puesto</translation>
    </message>
    <message>
        <source>Change the title of {title}</source>
        <translation>Cambiar el título de {title}</translation>
    </message>
    <message>
        <source>Change title of item {number}</source>
        <translation>Cambiar el título del punto {number}</translation>
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
        <source>Change whom to ask about {title}</source>
        <translation>Cambiar a quién preguntar por {title}</translation>
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
        <source>Change {number} memberships</source>
        <translation>Modificar {number} membresías</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Modificar {title}</translation>
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
        <source>Choose A3, A4, Letter or Tabloid</source>
        <translation>Elija A3, A4, Carta o Tabloide</translation>
    </message>
    <message>
        <source>Choose A4 or Letter</source>
        <translation>Elija A4 o Carta</translation>
    </message>
    <message>
        <source>Choose CSV, XLSX or ODS.</source>
        <translation>Elija CSV, XLSX u ODS.</translation>
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
        <source>Choose a folder that you may write in.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Elija un final posterior.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .xlsx, .ods or .vcf.</source>
        <translation>Elija un nombre que termine en .csv, .xlsx, .ods o .vcf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>Elija un nombre que termine en {ending}.</translation>
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
        <source>Choose another folder or name, or close the file in other programs.</source>
        <translation>Elija otra carpeta u otro nombre, o cierre el archivo en otros programas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name for the PDF.</source>
        <translation>Elija otro nombre para el PDF.</translation>
    </message>
    <message>
        <source>Choose another name for the calendar file.</source>
        <translation>Elija otro nombre para el archivo de calendario.</translation>
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
        <source>Choose the activity, or publish the calendar instead.</source>
        <translation>Elija la actividad o publique el calendario en su lugar.</translation>
    </message>
    <message>
        <source>Choose the body of the meeting first</source>
        <translation>Elija antes el órgano de la reunión</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
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
        <source>Comparing with the file</source>
        <translation>Comparación con el archivo</translation>
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
        <source>Consent given on</source>
        <translation>Consentimiento dado el</translation>
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
        <source>Counted from</source>
        <translation>Se cuenta desde</translation>
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
        <source>Created</source>
        <translation>Creado</translation>
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
        <source>Days before or after</source>
        <translation>Días antes o después</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Preaviso (días)</translation>
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
        <source>Delete from the agenda</source>
        <translation>Eliminar del orden del día</translation>
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
        <source>Delete {count} activities</source>
        <translation>Eliminar {count} actividades</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
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
        <source>Deputy</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Dialogue or training with a host city</source>
        <translation>Diálogo o formación con una ciudad anfitriona</translation>
    </message>
    <message>
        <source>Do not trust this copy: ask its sender for another one, or restore a backup.</source>
        <translation>No se fíe de esta copia: pida otra a quien la envió o restaure una copia de seguridad.</translation>
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
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the repetition of {title}</source>
        <translation>Terminar la repetición de {title}</translation>
    </message>
    <message>
        <source>Enter the place first, then confirm it.</source>
        <translation>Indique antes el lugar y luego confírmelo.</translation>
    </message>
    <message>
        <source>Everything before that edit is there, but nothing can be read until the edit has been taken back.</source>
        <translation>Todo lo anterior a ese cambio está ahí, pero no se puede leer nada hasta que se deshaga.</translation>
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
        <source>Fetch or save the calendar again.</source>
        <translation>Obtenga o guarde de nuevo el calendario.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
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
        <source>Fixed start</source>
        <translation>Inicio fijo</translation>
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
        <source>Give the first day before the last</source>
        <translation>Indique el primer día antes que el último</translation>
    </message>
    <message>
        <source>Give the id of the one you mean: {ids}</source>
        <translation>Indique el identificador de quien quiere decir: {ids}</translation>
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
        <source>Go to a year that has one.</source>
        <translation>Vaya a un año que lo tenga.</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
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
        <source>Indent in the agenda</source>
        <translation>Bajar de nivel en el orden del día</translation>
    </message>
    <message>
        <source>Indent item {number}</source>
        <translation>Bajar de nivel el punto {number}</translation>
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
        <source>Issued on</source>
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>It can only be read after it has been brought up to date, which needs the right to write it.</source>
        <translation>Solo se puede leer después de actualizarlo, para lo que hace falta permiso de escritura.</translation>
    </message>
    <message>
        <source>It cannot be read safely; nothing has been changed.</source>
        <translation>No se puede leer con seguridad; no se ha cambiado nada.</translation>
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
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is no table that can be read.</source>
        <translation>No es una tabla que se pueda leer.</translation>
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
        <source>It may have been moved, renamed or deleted.</source>
        <translation>Quizá se haya movido, renombrado o eliminado.</translation>
    </message>
    <message>
        <source>It was not said what the table is to hold.</source>
        <translation>No se ha dicho qué debe contener la tabla.</translation>
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
        <source>Its characters cannot be read.</source>
        <translation>No se pueden leer sus caracteres.</translation>
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
        <source>Its start cannot be read: {text}</source>
        <translation>No se puede leer su comienzo: {text}</translation>
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
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
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
        <source>Look at its days and months.</source>
        <translation>Revise sus días y meses.</translation>
    </message>
    <message>
        <source>Look for it in {folder}, or restore a backup.</source>
        <translation>Búsquelo en {folder} o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
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
        <source>Make the place of {title} tentative</source>
        <translation>Hacer provisional el lugar de {title}</translation>
    </message>
    <message>
        <source>Make {count} dates tentative</source>
        <translation>Hacer provisionales {count} fechas</translation>
    </message>
    <message>
        <source>Mark as present</source>
        <translation>Marcar como presente</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meetings, agendas and participants</source>
        <translation>Reuniones, órdenes del día y participantes</translation>
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
        <source>Move in the agenda</source>
        <translation>Mover en el orden del día</translation>
    </message>
    <message>
        <source>Move item {number}</source>
        <translation>Mover el punto {number}</translation>
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
        <source>Narrow {title} to {date}</source>
        <translation>Precisar {title}: {date}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>Night in {cities}</source>
        <translation>Noche en {cities}</translation>
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
        <source>No file has been made.</source>
        <translation>No se ha creado ningún archivo.</translation>
    </message>
    <message>
        <source>No month is given</source>
        <translation>No se indica ningún mes</translation>
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
        <source>Nobody in the file is called {name}.</source>
        <translation>Nadie en el archivo se llama {name}.</translation>
    </message>
    <message>
        <source>Nobody knows these time zones: {names}.</source>
        <translation>Nadie conoce estas zonas horarias: {names}.</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>No se ha nombrado a nadie</translation>
    </message>
    <message>
        <source>None of these dates can be confirmed: their days are not known.</source>
        <translation>No se puede confirmar ninguna de estas fechas: no se saben los días.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the organisation</source>
        <translation>Nota sobre la organización</translation>
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
        <source>Nothing has been written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
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
        <source>Occurrence</source>
        <translation>Ocurrencia</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation>Falta un extremo del intervalo</translation>
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
        <source>Only one table can be imported at a time.</source>
        <translation>Solo se puede importar una tabla a la vez.</translation>
    </message>
    <message>
        <source>Only the first of several mail addresses has a field.</source>
        <translation>De varias direcciones de correo, solo la primera tiene campo.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew.</source>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in the window once: it is kept as a backup and brought up to date.</source>
        <translation>Ábralo una vez en la ventana: se conserva como copia de seguridad y se actualiza.</translation>
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
        <source>Participants</source>
        <translation>Participantes</translation>
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
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
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
        <source>Position</source>
        <translation>Posición</translation>
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
        <source>Proposed decision</source>
        <translation>Decisión propuesta</translation>
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
        <source>Put {title} back into its window</source>
        <translation>Devolver {title} a su intervalo</translation>
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
        <source>Reading {file}</source>
        <translation>Lectura de {file}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
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
        <source>Reminder, days before</source>
        <translation>Recordatorio, días antes</translation>
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
        <source>Remove participant</source>
        <translation>Quitar un participante</translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation>Quitar participantes</translation>
    </message>
    <message>
        <source>Remove the plan of {title}</source>
        <translation>Quitar el plan de {title}</translation>
    </message>
    <message>
        <source>Rename meeting</source>
        <translation>Cambiar el nombre de la reunión</translation>
    </message>
    <message>
        <source>Rename the template {title}</source>
        <translation>Cambiar el nombre de la plantilla {title}</translation>
    </message>
    <message>
        <source>Reopen the task {title}</source>
        <translation>Reabrir la tarea {title}</translation>
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
        <source>Row {row} says something else of the same one.</source>
        <translation>La fila {row} dice otra cosa del mismo registro.</translation>
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
        <source>Several files can be imported at once only if all of them are calendar files.</source>
        <translation>Solo se pueden importar varios archivos a la vez si todos son archivos de calendario.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título corto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Something in the file cannot be read ({detail}).</source>
        <translation>Algo en el archivo no se puede leer ({detail}).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <source>Stands under</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
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
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take presence back</source>
        <translation>Quitar la presencia</translation>
    </message>
    <message>
        <source>Take up a finding again</source>
        <translation>Retomar una observación</translation>
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
        <source>Telephone</source>
        <translation>Teléfono</translation>
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
        <source>The meetings in this file are: {symbols}.</source>
        <translation>Las reuniones de este archivo son: {symbols}.</translation>
    </message>
    <message>
        <source>The place of {title} cannot be confirmed: it is not known.</source>
        <translation>No se puede confirmar el lugar de {title}: no se conoce.</translation>
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
        <source>The session would end at {end}, before it begins at {start}</source>
        <translation>La sesión terminaría a las {end}, antes de empezar a las {start}</translation>
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
        <source>The text is too long for a date</source>
        <translation>El texto es demasiado largo para una fecha</translation>
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
        <source>There are no meetings with a symbol in this file.</source>
        <translation>En este archivo no hay reuniones con signatura.</translation>
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
        <source>There is no backup of today; your file is unchanged.</source>
        <translation>No hay copia de hoy; su archivo no ha cambiado.</translation>
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
        <source>There is no meeting {reference} in this file.</source>
        <translation>No hay ninguna reunión {reference} en este archivo.</translation>
    </message>
    <message>
        <source>There is no number {number}</source>
        <translation>El número {number} no existe</translation>
    </message>
    <message>
        <source>There is no paper called {paper}</source>
        <translation>No hay ningún papel llamado {paper}</translation>
    </message>
    <message>
        <source>There is no programme of {year} to copy.</source>
        <translation>No hay ningún programa de {year} que copiar.</translation>
    </message>
    <message>
        <source>There is no time “{text}”</source>
        <translation>La hora «{text}» no existe</translation>
    </message>
    <message>
        <source>These days do not follow each other</source>
        <translation>Estos días no son consecutivos</translation>
    </message>
    <message>
        <source>This activity is not repeated any more.</source>
        <translation>Esta actividad ya no se repite.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Esto no es ni sí ni no.</translation>
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
        <source>This is no language that is known.</source>
        <translation>Esto no es un idioma conocido.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Esto no se conoce aquí.</translation>
    </message>
    <message>
        <source>This meeting has no body whose rule it could be</source>
        <translation>Esta reunión no tiene un órgano al que aplicar la regla</translation>
    </message>
    <message>
        <source>This place may not be written to. What was there before has not been changed.</source>
        <translation>No está permitido escribir en este lugar. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: something it wrote has been changed since.</source>
        <translation>Este paso no se puede deshacer: algo que escribió se ha cambiado después.</translation>
    </message>
    <message>
        <source>This value does not fit the others of the record.</source>
        <translation>Este valor no encaja con los demás del registro.</translation>
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
        <source>Two months are given for one day</source>
        <translation>Se indican dos meses para un solo día</translation>
    </message>
    <message>
        <source>Two writings of one name, or two names? Nothing has been changed.</source>
        <translation>¿Dos grafías de un nombre o dos nombres? No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Type a day, or how long before or after the activity, such as 6 weeks before.</source>
        <translation>Escriba un día, o cuánto antes o después de la actividad, p. ej., 6 semanas antes.</translation>
    </message>
    <message>
        <source>Type a later end.</source>
        <translation>Escriba un final posterior.</translation>
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
        <source>Value</source>
        <translation>Valor</translation>
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
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
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
        <source>Work and products over the year</source>
        <translation>Trabajos y productos del año</translation>
    </message>
    <message>
        <source>Working hours in every city</source>
        <translation>Horario laboral en todas las ciudades</translation>
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
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>asesor</translation>
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
        <source>chair</source>
        <translation>presidencia</translation>
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
        <source>local government</source>
        <translation>gobierno local</translation>
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
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
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
        <source>regional network</source>
        <translation>red regional</translation>
    </message>
    <message>
        <source>research institute</source>
        <translation>instituto de investigación</translation>
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
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
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
        <source>vice chair</source>
        <translation>vicepresidencia</translation>
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
        <source>{body}, {words}: {number} or {named}?</source>
        <translation>{body}, {words}: ¿{number} o {named}?</translation>
    </message>
    <message>
        <source>{body}: the total is not the sum of its rows</source>
        <translation>{body}: el total no es la suma de sus filas</translation>
    </message>
    <message>
        <source>{body}: {number} still without a name</source>
        <translation>{body}: {number} aún sin nombre</translation>
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
        <source>{name} has no value.</source>
        <translation>{name} no tiene valor.</translation>
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
        <source>{name} takes numbers from {least} to {most}, not {value}.</source>
        <translation>{name} admite números de {least} a {most}, no {value}.</translation>
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
        <source>{title} has every task of this template already.</source>
        <translation>{title} ya tiene todas las tareas de esta plantilla.</translation>
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
        <source>“{name}” cannot be opened ({detail}).</source>
        <translation>No se puede abrir «{name}» ({detail}).</translation>
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
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is no calendar file: nothing begins in it.</source>
        <translation>«{name}» no es un archivo de calendario: nada empieza en él.</translation>
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
        <source>“{name}” was not saved.</source>
        <translation>No se guardó «{name}».</translation>
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
        <source>“{text}” can be read in two ways: write the month as a word</source>
        <translation>«{text}» se puede leer de dos maneras: escriba el mes con letras</translation>
    </message>
    <message>
        <source>“{text}” is not the date of an occurrence.</source>
        <translation>«{text}» no es la fecha de una ocurrencia.</translation>
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
