<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GSEF Desktop</source>
        <translation>À propos de GSEF Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Log file: {path}</source>
        <translation>Journal : {path}</translation>
    </message>
    <message>
        <source>Version {version}. Planning software for the secretariat of an international network of cities.</source>
        <translation>Version {version}. Logiciel de planification pour le secrétariat d’un réseau international de villes.</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Action items</source>
        <translation>Actions à suivre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>ActionDraft</name>
    <message>
        <source>New action item</source>
        <translation>Nouvelle action à suivre</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
</context>
<context>
    <name>ActionItemInspector</name>
    <message>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Action à suivre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>From decision</source>
        <translation>Décision d’origine</translation>
    </message>
    <message>
        <source>Names between commas, or any words</source>
        <translation>Noms séparés par des virgules, ou du texte libre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>Open decision {name}</source>
        <translation>Ouvrir la décision {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>{number} days before</source>
        <translation>{number} jours avant</translation>
    </message>
</context>
<context>
    <name>ActionLineWidget</name>
    <message>
        <source>Done: {task}</source>
        <translation>Faite : {task}</translation>
    </message>
    <message>
        <source>Open the action item</source>
        <translation>Ouvrir l’action à suivre</translation>
    </message>
</context>
<context>
    <name>ActionsRegister</name>
    <message>
        <source>Action items of all meetings</source>
        <translation>Actions à suivre de toutes les réunions</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Done {date}</source>
        <translation>Faite le {date}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>No action item matches.</source>
        <translation>Aucune action à suivre ne correspond.</translation>
    </message>
    <message>
        <source>No action items yet. Record them in the minutes of a meeting.</source>
        <translation>Aucune action à suivre pour l’instant. Consignez-les dans le procès-verbal d’une réunion.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Search in the action items</source>
        <translation>Chercher dans les actions à suivre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>ActivityInspector</name>
    <message>
        <source>8–9 July 2019, last week of May, ?</source>
        <translation>8-9 juillet 2019, dernière semaine de mai, ?</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venus</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>Annuler l’activité</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>City, country, or online</source>
        <translation>Ville, pays ou en ligne</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Nombre prévu</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>Nombre prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Keep date and place as the plan</source>
        <translation>Garder date et lieu comme prévision</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Langue du titre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Mail cancellation…</source>
        <translation>Envoyer l’annulation…</translation>
    </message>
    <message>
        <source>Mail invitation…</source>
        <translation>Envoyer l’invitation…</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Aucun volet</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number who came</source>
        <translation>Nombre de présents</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Other editions</source>
        <translation>Autres éditions</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Notre rôle</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place is confirmed</source>
        <translation>Le lieu est confirmé</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Volet du programme</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Report, list, estimate…</source>
        <translation>Rapport, liste, estimation…</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Save cancellation…</source>
        <translation>Enregistrer l’annulation…</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Enregistrer l’invitation…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the number who came</source>
        <translation>Source du nombre de participants</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>Pays visés</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>The date is kept as text: {reason}</source>
        <translation>La date est conservée telle quelle : {reason}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This is a meeting</source>
        <translation>C’est une réunion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Public attendu</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>« {text} » n’est pas un nombre entier.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>{month}, {count} activities</source>
        <translation>{month}, {count} activités</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>Call</source>
        <translation>Téléconférence</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Event we attend</source>
        <translation>Événement externe</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Our event</source>
        <translation>Notre événement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>We co-organize</source>
        <translation>Nous coorganisons</translation>
    </message>
    <message>
        <source>We organize</source>
        <translation>Nous organisons</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Nous participons</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Organization or person</source>
        <translation>Organisation ou personne</translation>
    </message>
</context>
<context>
    <name>AdoptionOffer</name>
    <message>
        <source>Add to the agenda</source>
        <translation>Ajouter à l’ordre du jour</translation>
    </message>
    <message>
        <source>The minutes of {meeting} wait for their adoption.</source>
        <translation>Le procès-verbal de {meeting} attend son adoption.</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Hours not set</source>
        <translation>Horaire non fixé</translation>
    </message>
    <message>
        <source>Hours, such as 09:30–13:00</source>
        <translation>Horaire, p. ex. 09:30–13:00</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>AgendaInspector</name>
    <message>
        <source>Agenda: page and item</source>
        <translation>Ordre du jour : page et point</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Points en attente</translation>
    </message>
    <message>
        <source>End at {time}</source>
        <translation>Fin à {time}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Move item {number} to {day}</source>
        <translation>Déplacer le point {number} au {day}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Papers: {drafts} drafts, {missing} versions missing</source>
        <translation>Documents : {drafts} projets, {missing} versions manquantes</translation>
    </message>
    <message>
        <source>Put item {number} off to some next meeting</source>
        <translation>Reporter le point {number} à une prochaine réunion</translation>
    </message>
    <message>
        <source>Shorten item {number} to {minutes} min</source>
        <translation>Ramener le point {number} à {minutes} min</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>a later session</source>
        <translation>une séance ultérieure</translation>
    </message>
    <message>
        <source>{day} is {time} over.</source>
        <translation>{day} : dépassement de {time}.</translation>
    </message>
    <message>
        <source>{language}: 1 item title missing</source>
        <translation>{language} : 1 titre de point manquant</translation>
    </message>
    <message>
        <source>{language}: 1 text is printed in another language</source>
        <translation>{language} : 1 texte est imprimé dans une autre langue</translation>
    </message>
    <message>
        <source>{language}: {count} item titles missing</source>
        <translation>{language} : {count} titres de points manquants</translation>
    </message>
    <message>
        <source>{language}: {count} texts are printed in another language</source>
        <translation>{language} : {count} textes sont imprimés dans une autre langue</translation>
    </message>
    <message>
        <source>{name} leads items {first} and {second}, which run at the same time.</source>
        <translation>{name} dirige les points {first} et {second}, qui ont lieu en même temps.</translation>
    </message>
</context>
<context>
    <name>AgendaMenus</name>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>Add day or session</source>
        <translation>Ajouter un jour ou une séance</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add item after</source>
        <translation>Ajouter un point après</translation>
    </message>
    <message>
        <source>Add sub-item</source>
        <translation>Ajouter un sous-point</translation>
    </message>
    <message>
        <source>Another session on this day</source>
        <translation>Une autre séance ce jour-là</translation>
    </message>
    <message>
        <source>Carry over from the last meeting…</source>
        <translation>Reprendre de la dernière réunion…</translation>
    </message>
    <message>
        <source>Compare with the last agenda…</source>
        <translation>Comparer avec le dernier ordre du jour…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Consent agenda</source>
        <translation>Points sans débat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Supprimer cette séance</translation>
    </message>
    <message>
        <source>Delete this session with its items</source>
        <translation>Supprimer cette séance et ses points</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate to the next day</source>
        <translation>Dupliquer au jour suivant</translation>
    </message>
    <message>
        <source>In parallel with the item before</source>
        <translation>En parallèle avec le point précédent</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Abaisser d’un niveau</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Marquer comme</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Relever d’un niveau</translation>
    </message>
    <message>
        <source>Paste lines as items</source>
        <translation>Coller les lignes comme points</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Put off to some next meeting</source>
        <translation>Reporter à une prochaine réunion</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Point permanent</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Carried over from {meeting}</source>
        <translation>Repris de {meeting}</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Consent agenda: adopted without discussion</source>
        <translation>Points sans débat : adoptés sans discussion</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Jour à préciser</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Finit avant de commencer</translation>
    </message>
    <message>
        <source>In parallel with the item before it</source>
        <translation>En parallèle avec le point précédent</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>Responsable : {lead}</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Outside the dates</source>
        <translation>En dehors des dates</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Se chevauche</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Prêt en</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Point permanent</translation>
    </message>
    <message>
        <source>The fixed start is missed by {time}</source>
        <translation>L’heure fixée est manquée de {time}</translation>
    </message>
    <message>
        <source>The time of the items under it; its own {time} are set aside</source>
        <translation>La durée des points qu’il regroupe ; sa propre durée ({time}) est mise de côté</translation>
    </message>
    <message>
        <source>This start is fixed</source>
        <translation>Cette heure de début est fixe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation>{day} : {title}</translation>
    </message>
    <message>
        <source>{lead} leads another item at the same time</source>
        <translation>{lead} dirige un autre point en même temps</translation>
    </message>
    <message>
        <source>{time} free</source>
        <translation>{time} libres</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} en trop</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title} (suite)</translation>
    </message>
    <message>
        <source>{used} of {available}</source>
        <translation>{used} sur {available}</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Add a break after the current item (Ctrl+B)</source>
        <translation>Ajouter une pause après le point actuel (Ctrl+B)</translation>
    </message>
    <message>
        <source>Add a day or another session</source>
        <translation>Ajouter un jour ou une autre séance</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add an item after the current one (Enter)</source>
        <translation>Ajouter un point après le point actuel (Entrée)</translation>
    </message>
    <message>
        <source>Add an item under the current one (Ctrl+Enter)</source>
        <translation>Ajouter un sous-point au point actuel (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>À partir d’un modèle…</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>Réunion précédente</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Item {number} now takes as long as the items under it; its own {time} are set aside.</source>
        <translation>Le point {number} dure désormais autant que les points qu’il regroupe ; sa propre durée ({time}) est mise de côté.</translation>
    </message>
    <message>
        <source>No items yet. Add an item, or start from the last meeting or a template.</source>
        <translation>Aucun point pour l’instant. Ajoutez un point, ou partez de la dernière réunion ou d’un modèle.</translation>
    </message>
    <message>
        <source>Put off to some next meeting. The backlog beside the agenda has it.</source>
        <translation>Reporté à une prochaine réunion. Le point se trouve parmi ceux en attente, à côté de l’ordre du jour.</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>Sous-point</translation>
    </message>
</context>
<context>
    <name>AgendaTree</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Enter adds an item, Tab and Shift+Tab indent and outdent, Alt with the arrows moves, Esc leaves the table</source>
        <translation>Entrée ajoute un point, Tab et Maj+Tab changent le niveau, Alt et les flèches déplacent, Échap quitte le tableau</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type the amount with its currency, such as 500 EUR. Nothing was changed.</source>
        <translation>Indiquez le montant avec sa monnaie, p. ex. 500 EUR. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” is not read as an amount. Nothing was changed.</source>
        <translation>« {text} » ne se lit pas comme un montant. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>AnnexLineWidget</name>
    <message>
        <source>Annex {number}</source>
        <translation>Annexe {number}</translation>
    </message>
    <message>
        <source>Open the annex</source>
        <translation>Ouvrir l’annexe</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Open: {name}, {question}</source>
        <translation>Ouvrir : {name}, {question}</translation>
    </message>
    <message>
        <source>Remove the annex</source>
        <translation>Retirer l’annexe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>Titre de l’annexe</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Étude de cas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>about</source>
        <translation>au sujet de</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
</context>
<context>
    <name>ArchiveDocumentInspector</name>
    <message>
        <source>By and about</source>
        <translation>Auteurs et sujets</translation>
    </message>
    <message>
        <source>By or about whom or what</source>
        <translation>De qui, ou au sujet de qui ou de quoi</translation>
    </message>
    <message>
        <source>By or about {name}</source>
        <translation>Auteur ou sujet : {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Document of the archive</source>
        <translation>Document d’archives</translation>
    </message>
    <message>
        <source>Internal: not listed for outsiders</source>
        <translation>Interne : ne figure pas dans les listes pour l’extérieur</translation>
    </message>
    <message>
        <source>Its text can be searched.</source>
        <translation>Son texte est pris en compte dans les recherches.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>No text was found in it: it may be a scan or protected.</source>
        <translation>Aucun texte n’y a été trouvé : il s’agit peut-être d’un document numérisé ou protégé.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing in the file is called “{text}”. Nothing was changed.</source>
        <translation>Rien dans le fichier ne s’appelle « {text} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Organisation, person, activity…</source>
        <translation>Organisation, personne, activité…</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Remplacer le fichier…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Nothing was changed.</source>
        <translation>« {text} » n’est pas une année. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ArchiveFiles</name>
    <message>
        <source>1 document has been added.</source>
        <translation>1 document a été ajouté.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Ajout de documents</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.pptx *.xlsx *.txt);;All files (*)</source>
        <translation>Documents (*.pdf *.docx *.odt *.pptx *.xlsx *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replace the file of “{title}”</source>
        <translation>Remplacer le fichier de « {title} »</translation>
    </message>
    <message>
        <source>Replacing a file</source>
        <translation>Remplacement d’un fichier</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Enregistrer le document sous</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>{number} documents have been added.</source>
        <translation>{number} documents ont été ajoutés.</translation>
    </message>
    <message>
        <source>“{link}” is no address that can be opened.</source>
        <translation>« {link} » n’est pas une adresse qui peut être ouverte.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>Add documents to the archive…</source>
        <translation>Ajouter des documents aux archives…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>By and about</source>
        <translation>Auteurs et sujets</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Aucun document ne correspond.</translation>
    </message>
    <message>
        <source>No documents yet. Drop case studies, agreements or reports here: they are kept in the file and found by their text.</source>
        <translation>Aucun document pour l’instant. Déposez ici des études de cas, des accords ou des rapports : ils sont conservés dans le fichier et se retrouvent par leur texte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Search in the documents</source>
        <translation>Chercher dans les documents</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Choisir le type</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Afficher tous les documents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{number} documents</source>
        <translation>{number} documents</translation>
    </message>
    <message>
        <source>{number} shown</source>
        <translation>{number} affichés</translation>
    </message>
</context>
<context>
    <name>ArchiveSection</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Add documents; files can also be dropped here</source>
        <translation>Ajouter des documents ; des fichiers peuvent aussi être déposés ici</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>Par mandataire</translation>
    </message>
    <message>
        <source>By proxy, nobody named</source>
        <translation>Par mandataire, non désigné</translation>
    </message>
    <message>
        <source>By proxy: {name}</source>
        <translation>Par mandataire : {name}</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non relevé</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>à partir de {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>{name} speaks for somebody else. The rules allow no proxies: it does not count.</source>
        <translation>{name} a un mandat. Les règles n’admettent pas de mandats : il ne compte pas.</translation>
    </message>
    <message>
        <source>{name} speaks for {number} others. The rules allow {limit}: the rest does not count.</source>
        <translation>{name} a {number} mandats. Les règles en admettent {limit} : les autres ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>AttendanceDeeds</name>
    <message>
        <source>All the others are absent</source>
        <translation>Tous les autres sont absents</translation>
    </message>
    <message>
        <source>Apologies of those who declined</source>
        <translation>Excuser ceux qui ont décliné</translation>
    </message>
    <message>
        <source>Comes now, at {time}</source>
        <translation>Arrive maintenant, à {time}</translation>
    </message>
    <message>
        <source>From when to when…</source>
        <translation>De quand à quand…</translation>
    </message>
    <message>
        <source>Leaves now, at {time}</source>
        <translation>Part maintenant, à {time}</translation>
    </message>
    <message>
        <source>Nobody who is there could speak for them</source>
        <translation>Aucun présent ne pourrait les représenter</translation>
    </message>
    <message>
        <source>Those who accepted are present</source>
        <translation>Ceux qui ont accepté sont présents</translation>
    </message>
    <message>
        <source>Type hours such as 09:45–11:10, 9:45 or –11:10.</source>
        <translation>Indiquez des heures comme 09:45–11:10, 9:45 ou –11:10.</translation>
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
        <translation>Absent</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Attendance over the years</source>
        <translation>Présence au fil des ans</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>Par mandataire</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>No attendance yet. Note who is there in the participants of a meeting, or in the room.</source>
        <translation>Aucune présence relevée pour l’instant. Notez qui est là parmi les participants d’une réunion, ou dans la salle.</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Search in the attendance</source>
        <translation>Rechercher dans les présences</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Show among the members</source>
        <translation>Afficher parmi les membres</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>BacklogList</name>
    <message>
        <source>Backlog: items for some next meeting</source>
        <translation>Points en attente d’une prochaine réunion</translation>
    </message>
</context>
<context>
    <name>BacklogPanel</name>
    <message>
        <source>Add to the backlog</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>For some next meeting</source>
        <translation>Pour une prochaine réunion</translation>
    </message>
    <message>
        <source>Nothing waits. Put an item of the agenda off (Ctrl+Shift+L), or type one below.</source>
        <translation>Rien n’est en attente. Reportez un point de l’ordre du jour (Ctrl+Maj+L), ou saisissez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Inscrire à l’ordre du jour</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>for any body</source>
        <translation>pour tout organe</translation>
    </message>
    <message>
        <source>put off by {meeting}</source>
        <translation>reporté par {meeting}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Asked for</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <translation>Sauvegardes de {name}</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before going back to a backup</source>
        <translation>Avant de revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Before the file was brought up to date</source>
        <translation>Avant la mise à niveau du fichier</translation>
    </message>
    <message>
        <source>Choose a backup to see what going back to it would change.</source>
        <translation>Choisissez une sauvegarde pour voir ce que le retour à celle-ci changerait.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing with a backup</source>
        <translation>Comparaison avec une sauvegarde</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Revenir à cette sauvegarde</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Retour à une sauvegarde</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Kept every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>No backup yet. One is kept every day that the file is opened, and before an import.</source>
        <translation>Aucune sauvegarde pour l’instant. Il en est fait une chaque jour où le fichier est ouvert, et avant une importation.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The file holds exactly what this backup holds.</source>
        <translation>Le fichier contient exactement ce que contient cette sauvegarde.</translation>
    </message>
    <message>
        <source>The file is as it was in the backup. Undo takes it back.</source>
        <translation>Le fichier est tel qu’il était dans la sauvegarde. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>{kind}: {back} brought back, {changed} changed, {removed} removed</source>
        <translation>{kind} : {back} rétablis, {changed} modifiés, {removed} retirés</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>No next step</source>
        <translation>Pas de prochaine étape</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>by {date}</source>
        <translation>d’ici au {date}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>At least a share</source>
        <translation>Au moins une part</translation>
    </message>
    <message>
        <source>Everybody for</source>
        <translation>Tous pour</translation>
    </message>
    <message>
        <source>More for than against</source>
        <translation>Plus de voix pour que contre</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>Plus de la moitié</translation>
    </message>
    <message>
        <source>Nobody against</source>
        <translation>Personne contre</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>de tous</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>des présents</translation>
    </message>
    <message>
        <source>of votes cast</source>
        <translation>des suffrages exprimés</translation>
    </message>
</context>
<context>
    <name>BodiesBar</name>
    <message>
        <source>Add a body</source>
        <translation>Ajouter un organe</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Ajouter un siège</translation>
    </message>
    <message>
        <source>Ending soon {number}</source>
        <translation>Fin proche {number}</translation>
    </message>
    <message>
        <source>Narrower years</source>
        <translation>Années moins larges</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>Vacant {number}</source>
        <translation>Vacants {number}</translation>
    </message>
    <message>
        <source>Wider years</source>
        <translation>Années plus larges</translation>
    </message>
</context>
<context>
    <name>BodiesModel</name>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Fin proche</translation>
    </message>
    <message>
        <source>Exercised by</source>
        <translation>Exercé par</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>1 seat</source>
        <translation>1 siège</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Ajouter un organe</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Ajouter un siège</translation>
    </message>
    <message>
        <source>Bodies and seats</source>
        <translation>Organes et sièges</translation>
    </message>
    <message>
        <source>Bodies: list of seats</source>
        <translation>Organes : liste des sièges</translation>
    </message>
    <message>
        <source>Bodies: timeline</source>
        <translation>Organes : frise chronologique</translation>
    </message>
    <message>
        <source>Bodies: who sat on a day</source>
        <translation>Organes : composition à une date</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the term</source>
        <translation>Supprimer le mandat</translation>
    </message>
    <message>
        <source>Delete with its history</source>
        <translation>Supprimer avec son historique</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importer un programme…</translation>
    </message>
    <message>
        <source>Leave vacant from {day} on</source>
        <translation>Laisser vacant à partir du {day}</translation>
    </message>
    <message>
        <source>Make the missing seat</source>
        <translation>Créer le siège manquant</translation>
    </message>
    <message>
        <source>Make the {number} missing seats</source>
        <translation>Créer les {number} sièges manquants</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nouvel organe</translation>
    </message>
    <message>
        <source>New rules from {day} on</source>
        <translation>Nouvelles règles à partir du {day}</translation>
    </message>
    <message>
        <source>No body yet. Add one, such as a board, or import the programme.</source>
        <translation>Aucun organe pour l’instant. Ajoutez-en un, par exemple un conseil, ou importez le programme.</translation>
    </message>
    <message>
        <source>No seat is so on this day.</source>
        <translation>Aucun siège n’est dans ce cas ce jour-là.</translation>
    </message>
    <message>
        <source>Remove the seat from {day} on</source>
        <translation>Retirer le siège à partir du {day}</translation>
    </message>
    <message>
        <source>Show all seats</source>
        <translation>Afficher tous les sièges</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>{number} sièges</translation>
    </message>
</context>
<context>
    <name>BodyInspector</name>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Ajouter un siège</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Collèges</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Document symbols</source>
        <translation>Cotes des documents</translation>
    </message>
    <message>
        <source>Majorities</source>
        <translation>Majorités</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Stated composition</source>
        <translation>Composition annoncée</translation>
    </message>
</context>
<context>
    <name>BuildProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les préparer</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>The pages were not made.</source>
        <translation>Les pages n’ont pas été préparées.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>: 1 day of {days}</source>
        <translation> : 1 jour sur {days}</translation>
    </message>
    <message>
        <source>Arrow keys go from activity to activity. Shift with the arrow keys moves the selected ones by a day or a week; Ctrl+Shift with the arrow keys makes one longer or shorter. Enter opens it, C confirms its date, Delete deletes it. Insert begins a new one; so does dragging over empty days. Ctrl with a click selects several, Ctrl with a drag copies. T goes to today, Alt with the left and right arrow keys to the time before and after. Esc cancels.</source>
        <translation>Les flèches vont d’une activité à l’autre. Maj avec les flèches déplace d’un jour ou d’une semaine les activités sélectionnées ; Ctrl+Maj avec les flèches en allonge ou en raccourcit une. Entrée ouvre l’activité, C confirme sa date, Suppr la supprime. Inser en commence une nouvelle, comme glisser sur des jours vides. Ctrl avec un clic en sélectionne plusieurs, Ctrl avec un glissement copie. T va à aujourd’hui, Alt avec les flèches gauche et droite à la période précédente ou suivante. Échap annule.</translation>
    </message>
    <message>
        <source>Cancel activity</source>
        <translation>Annuler l’activité</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Changer la durée</translation>
    </message>
    <message>
        <source>Co-organizer</source>
        <translation>Coorganise</translation>
    </message>
    <message>
        <source>Confirm date</source>
        <translation>Confirmer la date</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Copy to {days}</source>
        <translation>Copier vers {days}</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Date non connue</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Jour à préciser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drag to a day</source>
        <translation>Glisser vers un jour</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Four weeks earlier</source>
        <translation>Quatre semaines plus tôt</translation>
    </message>
    <message>
        <source>Four weeks later</source>
        <translation>Quatre semaines plus tard</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Host: {names}</source>
        <translation>Hôte : {names}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Volet {number}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Mail cancellation…</source>
        <translation>Envoyer l’annulation…</translation>
    </message>
    <message>
        <source>Mail invitation…</source>
        <translation>Envoyer l’invitation…</translation>
    </message>
    <message>
        <source>Make the date tentative</source>
        <translation>Rendre la date provisoire</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>Déplacer de</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>New date of {title}</source>
        <translation>Nouvelle date de {title}</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sans volet</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>One day of these {days}, not yet fixed</source>
        <translation>Un jour parmi ces {days}, pas encore fixé</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>Une semaine plus tôt</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Une semaine plus tard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organise</translation>
    </message>
    <message>
        <source>Organizer: {names}</source>
        <translation>Organisateur : {names}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Reinstate activity</source>
        <translation>Rétablir l’activité</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répétée</translation>
    </message>
    <message>
        <source>Same days as {other}, {place}</source>
        <translation>Mêmes jours que {other}, {place}</translation>
    </message>
    <message>
        <source>Save cancellation…</source>
        <translation>Enregistrer l’annulation…</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Enregistrer l’invitation…</translation>
    </message>
    <message>
        <source>Set line</source>
        <translation>Choisir le volet</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Fixer le jour</translation>
    </message>
    <message>
        <source>Some time within</source>
        <translation>Dans ce créneau</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Title of the new activity, {days}</source>
        <translation>Titre de la nouvelle activité, {days}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} activités</translation>
    </message>
    <message>
        <source>{count} activities selected</source>
        <translation>{count} activités sélectionnées</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{period}, day not known</source>
        <translation>{period}, jour à préciser</translation>
    </message>
    <message>
        <source>{period}: {count} activities. {help}</source>
        <translation>{period} : {count} activités. {help}</translation>
    </message>
    <message>
        <source>{places} at the same time</source>
        <translation>{places} en même temps</translation>
    </message>
    <message>
        <source>{places} on the same day</source>
        <translation>{places} le même jour</translation>
    </message>
    <message>
        <source>{places} on the same {days} days</source>
        <translation>{places} les {days} mêmes jours</translation>
    </message>
    <message>
        <source>{year}, {count} activities. {help}</source>
        <translation>{year}, {count} activités. {help}</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Calendar {year}.ics</source>
        <translation>Calendrier {year}.ics</translation>
    </message>
    <message>
        <source>Calendar.ics</source>
        <translation>Calendrier.ics</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>For outsiders</source>
        <translation>Pour l’extérieur</translation>
    </message>
    <message>
        <source>Leaves out internal activities, and who takes part in the others.</source>
        <translation>Omet les activités internes et les participants des autres.</translation>
    </message>
    <message>
        <source>Only “{title}”</source>
        <translation>Seulement « {title} »</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The selected activities: {count}</source>
        <translation>Les activités sélectionnées : {count}</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>L’année {year}</translation>
    </message>
    <message>
        <source>What is shown now, {count} activities</source>
        <translation>Ce qui est affiché, {count} activités</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>Que faut-il exporter ?</translation>
    </message>
    <message>
        <source>What this person goes to:</source>
        <translation>Les activités de cette personne :</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb *.icalendar *.vcs);;All files (*)</source>
        <translation>Fichiers de calendrier (*.ics *.ical *.ifb *.icalendar *.vcs);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Exporting the calendar</source>
        <translation>Exportation du calendrier</translation>
    </message>
    <message>
        <source>Import calendar files</source>
        <translation>Importer des calendriers</translation>
    </message>
    <message>
        <source>Importing the calendar</source>
        <translation>Importation du calendrier</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Courriels (*.eml)</translation>
    </message>
    <message>
        <source>No mail program opens drafts here; the draft is in {path}</source>
        <translation>Aucune messagerie n’ouvre ici de brouillons ; le brouillon est dans {path}</translation>
    </message>
    <message>
        <source>Reading the calendar files</source>
        <translation>Lecture des fichiers de calendrier</translation>
    </message>
    <message>
        <source>Save the cancellation</source>
        <translation>Enregistrer l’annulation</translation>
    </message>
    <message>
        <source>Save the draft of the mail</source>
        <translation>Enregistrer le brouillon du courriel</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} enregistré</translation>
    </message>
    <message>
        <source>The calendar has been imported. Undo takes it back.</source>
        <translation>Le calendrier a été importé. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>The draft is open in your mail program; it is saved in {path}</source>
        <translation>Le brouillon est ouvert dans votre messagerie ; il est enregistré dans {path}</translation>
    </message>
    <message>
        <source>{count} events are in {path}.</source>
        <translation>{path} contient {count} événements.</translation>
    </message>
    <message>
        <source>{count} events are in {path}; {left_out} activities were left out.</source>
        <translation>{path} contient {count} événements ; {left_out} activités ont été omises.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Align by</source>
        <translation>Aligner par</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Actuels</translation>
    </message>
    <message>
        <source>As they were planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>Dates et lieux</translation>
    </message>
    <message>
        <source>Leaves out internal activities and why plans changed.</source>
        <translation>Omet les activités internes et les motifs des changements.</translation>
    </message>
    <message>
        <source>Only what is filtered</source>
        <translation>Seulement ce qui est filtré</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Align by</source>
        <translation>Aligner par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Go to a date (G)</source>
        <translation>Aller à une date (G)</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Aller à aujourd’hui (T)</translation>
    </message>
    <message>
        <source>Next (Alt+→)</source>
        <translation>Suivant (Alt+→)</translation>
    </message>
    <message>
        <source>Previous (Alt+←)</source>
        <translation>Précédent (Alt+←)</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Choose the time zone</source>
        <translation>Choisir le fuseau horaire</translation>
    </message>
    <message>
        <source>Components that cannot be read: {count}.</source>
        <translation>Composants illisibles : {count}.</translation>
    </message>
    <message>
        <source>Date as read</source>
        <translation>Date lue</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {count} calendar files</source>
        <translation>Importer {count} fichiers de calendrier</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>It names the time zone “{zone}”.</source>
        <translation>Fuseau horaire indiqué : « {zone} ».</translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation>Gardés tels quels</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Older than what the file has</source>
        <translation>Plus anciens que ceux du fichier</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Parties de la revue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Properties of the calendar</source>
        <translation>Propriétés du calendrier</translation>
    </message>
    <message>
        <source>Reading the files again…</source>
        <translation>Nouvelle lecture des fichiers…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Remarks {count}</source>
        <translation>Remarques {count}</translation>
    </message>
    <message>
        <source>Replaced by another version in the same files</source>
        <translation>Remplacés par une autre version dans les mêmes fichiers</translation>
    </message>
    <message>
        <source>The files name time zones that nobody knows. Say which ones are meant; until then their events cannot be imported.</source>
        <translation>Les fichiers nomment des fuseaux horaires inconnus. Dites desquels il s’agit ; d’ici là, leurs événements ne peuvent pas être importés.</translation>
    </message>
    <message>
        <source>The same as in the file</source>
        <translation>Identiques à ceux du fichier</translation>
    </message>
    <message>
        <source>Time zone for {name}</source>
        <translation>Fuseau horaire pour {name}</translation>
    </message>
    <message>
        <source>Time zone not known: {date}</source>
        <translation>Fuseau horaire non connu : {date}</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>À importer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Ce qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>What is to be imported</source>
        <translation>Ce qui va être importé</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>replaces an earlier one</source>
        <translation>remplace un élément antérieur</translation>
    </message>
    <message>
        <source>{chosen} of {all} ticked. It is one step, which Undo takes back.</source>
        <translation>{chosen} cochés sur {all}. C’est une seule étape, qu’Annuler défait.</translation>
    </message>
    <message>
        <source>{date} (one of a series)</source>
        <translation>{date} (d’une série)</translation>
    </message>
    <message>
        <source>{date} (repeated)</source>
        <translation>{date} (répété)</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind} : {title}</translation>
    </message>
    <message>
        <source>{zone} (events: {count})</source>
        <translation>{zone} (événements : {count})</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>CalendarListPage</name>
    <message>
        <source>1 activity</source>
        <translation>1 activité</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copier les lignes sélectionnées en tableau</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>Mois non connu</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mes activités</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 prochains jours</translation>
    </message>
    <message>
        <source>No activity on these days matches.</source>
        <translation>Aucune activité de ces jours ne correspond.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>Afficher toute l’année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} activités</translation>
    </message>
    <message>
        <source>{year}, month not known</source>
        <translation>{year}, mois non connu</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>1 activity</source>
        <translation>1 activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Confirm the date of the selected activity</source>
        <translation>Confirmer la date de l’activité choisie</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>Dates to confirm</source>
        <translation>Dates à confirmer</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Import the programme…</source>
        <translation>Importer le programme…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>No activities in {year} yet. Add one or import the programme.</source>
        <translation>Aucune activité en {year} pour l’instant. Ajoutez-en une ou importez le programme.</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Pas encore de programme</translation>
    </message>
    <message>
        <source>Print the calendar…</source>
        <translation>Imprimer le calendrier…</translation>
    </message>
    <message>
        <source>Programme of activities</source>
        <translation>Programme d’activités</translation>
    </message>
    <message>
        <source>Programme of activities, adopted</source>
        <translation>Programme d’activités, adopté</translation>
    </message>
    <message>
        <source>Programme of activities, draft</source>
        <translation>Programme d’activités, projet</translation>
    </message>
    <message>
        <source>Show all activities</source>
        <translation>Afficher toutes les activités</translation>
    </message>
    <message>
        <source>Show the calendar as: {mode}</source>
        <translation>Afficher le calendrier : {mode}</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} activités</translation>
    </message>
    <message>
        <source>{count} without a day</source>
        <translation>{count} sans jour fixé</translation>
    </message>
</context>
<context>
    <name>CandidatesBox</name>
    <message>
        <source>Add a candidate</source>
        <translation>Ajouter un candidat</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Votes for {name}</source>
        <translation>Voix pour {name}</translation>
    </message>
</context>
<context>
    <name>CarriedList</name>
    <message>
        <source>1 action item open</source>
        <translation>1 action à suivre en cours</translation>
    </message>
    <message>
        <source>Items that come up again</source>
        <translation>Points qui reviennent</translation>
    </message>
    <message>
        <source>Nothing was left over, and nothing waits.</source>
        <translation>Il ne reste rien, et rien n’est en attente.</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>{count} action items open</source>
        <translation>{count} actions à suivre en cours</translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Carry over from the last meeting</source>
        <translation>Reprendre de la dernière réunion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no earlier meeting of this body or series.</source>
        <translation>Il n’y a pas de réunion antérieure de cet organe ou de cette série.</translation>
    </message>
    <message>
        <source>What {meeting} put off or did not discuss, and what still has open action items.</source>
        <translation>Ce que {meeting} a reporté ou n’a pas traité, et ce qui a encore des actions en cours.</translation>
    </message>
    <message>
        <source>{meeting} left nothing over: nothing was put off, and no action item is open.</source>
        <translation>{meeting} n’a rien laissé : rien n’a été reporté et aucune action n’est en cours.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Clashes</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Contradictions in the document</source>
        <translation>Contradictions dans le document</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>Missing details</source>
        <translation>Détails manquants</translation>
    </message>
    <message>
        <source>No day, no place, no row, no seat</source>
        <translation>Sans jour, sans lieu, sans ligne, sans siège</translation>
    </message>
    <message>
        <source>Two parts of the document disagree</source>
        <translation>Deux parties du document se contredisent</translation>
    </message>
    <message>
        <source>Two things at the same time</source>
        <translation>Deux choses en même temps</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>1 finding shown</source>
        <translation>1 constat affiché</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Close {kind}</source>
        <translation>Replier {kind}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Rien n’est mis de côté.</translation>
    </message>
    <message>
        <source>Nothing to check. Dates and places agree.</source>
        <translation>Rien à vérifier. Dates et lieux concordent.</translation>
    </message>
    <message>
        <source>Open {kind}</source>
        <translation>Déplier {kind}</translation>
    </message>
    <message>
        <source>Print the findings…</source>
        <translation>Imprimer les constats…</translation>
    </message>
    <message>
        <source>Set aside {number}</source>
        <translation>Mis de côté {number}</translation>
    </message>
    <message>
        <source>Show findings: {kind}</source>
        <translation>Afficher les constats : {kind}</translation>
    </message>
    <message>
        <source>in the programme of {year}</source>
        <translation>dans le programme {year}</translation>
    </message>
    <message>
        <source>{number} findings shown</source>
        <translation>{number} constats affichés</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} de plus</translation>
    </message>
    <message>
        <source>{number} more: {kind}</source>
        <translation>{number} de plus : {kind}</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>{name}: press to change</source>
        <translation>{name} : appuyer pour changer</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>no time given</source>
        <translation>aucune durée prévue</translation>
    </message>
    <message>
        <source>of {duration}</source>
        <translation>sur {duration}</translation>
    </message>
    <message>
        <source>{of}, not begun</source>
        <translation>{of}, pas commencé</translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Closed on {date}: agenda, papers, participants and minutes are locked.</source>
        <translation>Close le {date} : ordre du jour, documents, participants et procès-verbal sont verrouillés.</translation>
    </message>
    <message>
        <source>Closed: agenda, papers, participants and minutes are locked.</source>
        <translation>Close : ordre du jour, documents, participants et procès-verbal sont verrouillés.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
</context>
<context>
    <name>CollegesSection</name>
    <message>
        <source>Add a college</source>
        <translation>Ajouter un collège</translation>
    </message>
    <message>
        <source>Add a college, such as “Local governments”</source>
        <translation>Ajouter un collège, p. ex. « Collectivités locales »</translation>
    </message>
    <message>
        <source>Title of the college</source>
        <translation>Titre du collège</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Poids : {name}</translation>
    </message>
    <message>
        <source>no seat of it has a vote</source>
        <translation>aucun de ses sièges n’a de voix</translation>
    </message>
    <message>
        <source>{share} % of the vote</source>
        <translation>{share} % des voix</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Drag to order, or press Alt with the arrow keys.</source>
        <translation>Glissez pour changer l’ordre, ou appuyez sur Alt avec les flèches.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>About GSEF Desktop</source>
        <translation>À propos de GSEF Desktop</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Fermer l’inspecteur</translation>
    </message>
    <message>
        <source>Copy the programme to the next year…</source>
        <translation>Copier le programme vers l’année suivante…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Exporter le calendrier…</translation>
    </message>
    <message>
        <source>File history…</source>
        <translation>Historique du fichier…</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>Chercher dans cette vue</translation>
    </message>
    <message>
        <source>Import a table or vCards…</source>
        <translation>Importer un tableau ou des cartes vCard…</translation>
    </message>
    <message>
        <source>Import calendar files…</source>
        <translation>Importer des fichiers de calendrier…</translation>
    </message>
    <message>
        <source>Import programme…</source>
        <translation>Importer un programme…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Look of printed documents…</source>
        <translation>Présentation des documents imprimés…</translation>
    </message>
    <message>
        <source>Narrow sidebar</source>
        <translation>Barre latérale étroite</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nouveau fichier…</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Open the file menu</source>
        <translation>Ouvrir le menu du fichier</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rétablir : {step}</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>Modèles de réunions…</translation>
    </message>
    <message>
        <source>Templates of tasks…</source>
        <translation>Modèles de tâches…</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Annuler : {step}</translation>
    </message>
</context>
<context>
    <name>CompareAgendasDialog</name>
    <message>
        <source>Against {meeting}: {counts}.</source>
        <translation>Par rapport à {meeting} : {counts}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare with the last agenda</source>
        <translation>Comparer avec le dernier ordre du jour</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Items of both agendas</source>
        <translation>Points des deux ordres du jour</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>There is no earlier meeting of this body or series.</source>
        <translation>Il n’y a pas de réunion antérieure de cet organe ou de cette série.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus long</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>plus court</translation>
    </message>
    <message>
        <source>was “{title}”</source>
        <translation>était « {title} »</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} disparus</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} déplacés</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nouveaux</translation>
    </message>
    <message>
        <source>{count} with another time</source>
        <translation>{count} de durée modifiée</translation>
    </message>
</context>
<context>
    <name>CompositionSection</name>
    <message>
        <source>1 seat in the file</source>
        <translation>1 siège dans le fichier</translation>
    </message>
    <message>
        <source>13, 2–3, or “as requested”</source>
        <translation>13, 2–3 ou « sur demande »</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a line, such as “Observers”</source>
        <translation>Ajouter une ligne, p. ex. « Observateurs »</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Classification of {name}</source>
        <translation>Catégorie : {name}</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>College of {name}</source>
        <translation>Collège : {name}</translation>
    </message>
    <message>
        <source>Make the missing seat</source>
        <translation>Créer le siège manquant</translation>
    </message>
    <message>
        <source>Make the {number} missing seats</source>
        <translation>Créer les {number} sièges manquants</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation>Nombre : {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Title of the line</source>
        <translation>Titre de la ligne</translation>
    </message>
    <message>
        <source>Votes each</source>
        <translation>Voix par siège</translation>
    </message>
    <message>
        <source>Votes of {name}</source>
        <translation>Voix : {name}</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>in the quorum</source>
        <translation>compté dans le quorum</translation>
    </message>
    <message>
        <source>{name} count for the quorum</source>
        <translation>{name} : compté dans le quorum</translation>
    </message>
    <message>
        <source>{number} seats in the file</source>
        <translation>{number} sièges dans le fichier</translation>
    </message>
    <message>
        <source>“{text}” is not a number or a range. Nothing was changed.</source>
        <translation>« {text} » n’est ni un nombre ni un intervalle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Nothing was changed.</source>
        <translation>« {text} » n’est pas un nombre. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>1 day of {number}</source>
        <translation>1 jour sur {number}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Dates to confirm</source>
        <translation>Dates à confirmer</translation>
    </message>
    <message>
        <source>Every date is confirmed.</source>
        <translation>Toutes les dates sont confirmées.</translation>
    </message>
    <message>
        <source>In {number} days</source>
        <translation>D’ici {number} jours</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sans jour</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{number} more in the calendar</source>
        <translation>{number} de plus dans le calendrier</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Annual report, members' list…</source>
        <translation>Rapport annuel, liste des membres…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Nombre de membres</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Type the day on which they were counted.</source>
        <translation>Indiquez le jour où ils ont été comptés.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of members.</source>
        <translation>« {text} » n’est pas un nombre de membres.</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>“{text}” is not known as a country. Nothing was changed.</source>
        <translation>« {text} » n’est pas connu comme pays. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>CreateFeesDialog</name>
    <message>
        <source>1 fee was made.</source>
        <translation>1 cotisation a été créée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Date, facultative</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cotisation</translation>
    </message>
    <message>
        <source>Fees of {year}</source>
        <translation>Cotisations {year}</translation>
    </message>
    <message>
        <source>In all {amount}</source>
        <translation>Total : {amount}</translation>
    </message>
    <message>
        <source>Make 1 fee</source>
        <translation>Créer 1 cotisation</translation>
    </message>
    <message>
        <source>Make {number} fees</source>
        <translation>Créer {number} cotisations</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members of {year} get the usual fee of their category. Fees that exist already stay as they are.</source>
        <translation>Les membres de {year} reçoivent la cotisation habituelle de leur catégorie. Les cotisations déjà créées restent telles quelles.</translation>
    </message>
    <message>
        <source>Nobody is a member in {year}.</source>
        <translation>Personne n’est membre en {year}.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>There is nothing to make.</source>
        <translation>Il n’y a rien à créer.</translation>
    </message>
    <message>
        <source>has a fee already</source>
        <translation>a déjà une cotisation</translation>
    </message>
    <message>
        <source>has no category</source>
        <translation>n’a pas de catégorie</translation>
    </message>
    <message>
        <source>its category has no usual fee</source>
        <translation>sa catégorie n’a pas de cotisation habituelle</translation>
    </message>
    <message>
        <source>member since {date}</source>
        <translation>membre depuis le {date}</translation>
    </message>
    <message>
        <source>{number} fees were made.</source>
        <translation>{number} cotisations ont été créées.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>8 July, week 30, May 2020</source>
        <translation>8 juillet, semaine 30, mai 2020</translation>
    </message>
    <message>
        <source>A day, a week, a month or a year</source>
        <translation>Un jour, une semaine, un mois ou une année</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
</context>
<context>
    <name>DatesToConfirmList</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander à</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates to confirm</source>
        <translation>Dates à confirmer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>À fixer d’ici au</translation>
    </message>
    <message>
        <source>{date} (proposed)</source>
        <translation>{date} (proposé)</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, en retard</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>A month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <source>Day on which the seats are shown</source>
        <translation>Jour auquel les sièges sont affichés</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Type a day. Up and Down go a day, Page Up and Page Down a month.</source>
        <translation>Indiquez un jour. Haut et Bas changent de jour, Page préc. et Page suiv. changent de mois.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>« {text} » n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>This is not read as a date.</source>
        <translation>Ceci ne se lit pas comme une date.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>« {text} » n’est pas une date. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>DecisionDraft</name>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
</context>
<context>
    <name>DecisionInspector</name>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Actions à suivre</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Ajouter un sujet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision {name}</source>
        <translation>Décision {name}</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Comment elle a été prise</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>No membership rests on it. A membership names its decision in the inspector of the organisation.</source>
        <translation>Aucune adhésion ne repose sur elle. La décision d’une adhésion s’indique dans l’inspecteur de l’organisation.</translation>
    </message>
    <message>
        <source>Nothing follows from it yet.</source>
        <translation>Aucune suite pour l’instant.</translation>
    </message>
    <message>
        <source>Open the vote: {result}</source>
        <translation>Ouvrir le vote : {result}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>L’ensemble de la réunion</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, en retard</translation>
    </message>
    <message>
        <source>{present} were there</source>
        <translation>{present} étaient présents</translation>
    </message>
    <message>
        <source>{present} were there, {needed} were needed</source>
        <translation>{present} étaient présents, {needed} étaient nécessaires</translation>
    </message>
</context>
<context>
    <name>DecisionLineWidget</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision {name}</source>
        <translation>Décision {name}</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Open decision {name}</source>
        <translation>Ouvrir la décision {name}</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Ouvrir la décision</translation>
    </message>
</context>
<context>
    <name>DecisionsRegister</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions of all meetings</source>
        <translation>Décisions de toutes les réunions</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Implemented on {day}</source>
        <translation>Mise en œuvre le {day}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>No decision matches.</source>
        <translation>Aucune décision ne correspond.</translation>
    </message>
    <message>
        <source>No decisions yet. Record them in the minutes of a meeting.</source>
        <translation>Aucune décision pour l’instant. Consignez-les dans le procès-verbal d’une réunion.</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Non mise en œuvre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Search in the decisions</source>
        <translation>Chercher dans les décisions</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>To implement</source>
        <translation>À mettre en œuvre</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A copy is in {path}</source>
        <translation>Une copie se trouve dans {path}</translation>
    </message>
    <message>
        <source>GSEF files (*.gsef);;All files (*)</source>
        <translation>Fichiers GSEF (*.gsef);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import programme</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Importing the programme</source>
        <translation>Importation du programme</translation>
    </message>
    <message>
        <source>Look around with the 2019 programme</source>
        <translation>Découvrir avec le programme 2019</translation>
    </message>
    <message>
        <source>Network.gsef</source>
        <translation>Réseau.gsef</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Programme documents (*.txt *.docx);;All files (*)</source>
        <translation>Documents de programme (*.txt *.docx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the programme</source>
        <translation>Lecture du programme</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>Le journal se trouve dans {path}</translation>
    </message>
    <message>
        <source>The programme has been copied to {year}. Undo takes it back.</source>
        <translation>Le programme a été copié vers {year}. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>The programme has been imported. Undo takes it back.</source>
        <translation>Le programme a été importé. Annuler permet de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>DirectionInspector</name>
    <message>
        <source>Strategic direction {number}</source>
        <translation>Orientation stratégique {number}</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>DuplicatesBadge</name>
    <message>
        <source>1 possible duplicate</source>
        <translation>1 doublon possible</translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>Recherche de doublons possibles</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Doublons possibles…</translation>
    </message>
    <message>
        <source>{number} possible duplicates</source>
        <translation>{number} doublons possibles</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>1 possible duplicate</source>
        <translation>1 doublon possible</translation>
    </message>
    <message>
        <source>Also those that are not the same</source>
        <translation>Aussi ceux qui ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide later (S)</source>
        <translation>Décider plus tard (S)</translation>
    </message>
    <message>
        <source>Groups that may be one</source>
        <translation>Groupes peut-être identiques</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>Recherche de doublons possibles</translation>
    </message>
    <message>
        <source>No duplicates found. Names, mails and spellings were compared.</source>
        <translation>Aucun doublon trouvé. Les noms, les adresses électroniques et les graphies ont été comparés.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>They may be the same</source>
        <translation>Peut-être les mêmes</translation>
    </message>
    <message>
        <source>{number} possible duplicates</source>
        <translation>{number} doublons possibles</translation>
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
        <translation>Ouvrir l’édition {number}, {date}</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Back to the programme</source>
        <translation>Retour au programme</translation>
    </message>
    <message>
        <source>By the history</source>
        <translation>D’après l’historique</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>Copy from the last edition</source>
        <translation>Copier de la dernière édition</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Details of the series</source>
        <translation>Détails de la série</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Insert an edition before</source>
        <translation>Insérer une édition avant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>New edition, copied from the last</source>
        <translation>Nouvelle édition, copiée de la dernière</translation>
    </message>
    <message>
        <source>No edition yet. Add the first one.</source>
        <translation>Aucune édition pour l’instant. Ajoutez la première.</translation>
    </message>
    <message>
        <source>No region is called {names}.</source>
        <translation>Aucune région ne s’appelle {names}.</translation>
    </message>
    <message>
        <source>No region is known yet: no edition has a place.</source>
        <translation>Aucune région connue pour l’instant : aucune édition n’a de lieu.</translation>
    </message>
    <message>
        <source>Number the editions by date</source>
        <translation>Numéroter les éditions par date</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimer cette page…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Regions in their order with commas between, such as Africa, Asia, Europe; empty: by the history</source>
        <translation>Régions dans leur ordre, séparées par des virgules, comme Afrique, Asie, Europe ; vide : d’après l’historique</translation>
    </message>
    <message>
        <source>Regions that take turns</source>
        <translation>Régions qui alternent</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Afficher dans le calendrier</translation>
    </message>
    <message>
        <source>The next edition is number {number}.</source>
        <translation>La prochaine édition porte le numéro {number}.</translation>
    </message>
    <message>
        <source>Theme, partners, sessions, agenda and tasks</source>
        <translation>Thème, partenaires, séances, ordre du jour et tâches</translation>
    </message>
    <message>
        <source>Theme, partners, sessions, agenda and tasks were taken over as far as they were missing.</source>
        <translation>Thème, partenaires, séances, ordre du jour et tâches ont été repris dans la mesure où ils manquaient.</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>on a day not known</source>
        <translation>à une date inconnue</translation>
    </message>
    <message>
        <source>{region} is due, last in {year}</source>
        <translation>C’est le tour de : {region}, la dernière fois en {year}</translation>
    </message>
    <message>
        <source>{region} is due, never visited</source>
        <translation>C’est le tour de : {region}, jamais visitée</translation>
    </message>
    <message>
        <source>{region}, last in {year}</source>
        <translation>{region}, la dernière fois en {year}</translation>
    </message>
    <message>
        <source>{region}, never visited</source>
        <translation>{region}, jamais visitée</translation>
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
        <translation>Venus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Jour à préciser</translation>
    </message>
    <message>
        <source>Editions of the series</source>
        <translation>Éditions de la série</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Source of the number</source>
        <translation>Source du nombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>{date}, cancelled</source>
        <translation>{date}, annulée</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Also erase them from the backup of this file</source>
        <translation>Effacer aussi cette personne de la sauvegarde de ce fichier</translation>
    </message>
    <message>
        <source>Also erase them from the {number} backups of this file</source>
        <translation>Effacer aussi cette personne des {number} sauvegardes de ce fichier</translation>
    </message>
    <message>
        <source>Also: {list}.</source>
        <translation>Aussi : {list}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of this file still hold the person, in {folder}</source>
        <translation>Des sauvegardes de ce fichier contiennent encore cette personne, dans {folder}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copies that you have saved or sent elsewhere are not touched.</source>
        <translation>Les copies que vous avez enregistrées ou envoyées ailleurs ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Effacer {name} définitivement ?</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Effacement d’une personne</translation>
    </message>
    <message>
        <source>List the backups</source>
        <translation>Énumérer les sauvegardes</translation>
    </message>
    <message>
        <source>Looking for everything about a person</source>
        <translation>Recherche de tout ce qui concerne une personne</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The person has been erased, also from {number} backups.</source>
        <translation>La personne a été effacée, y compris de {number} sauvegardes.</translation>
    </message>
    <message>
        <source>The person has been erased, but is still in {number} backups.</source>
        <translation>La personne a été effacée, mais figure encore dans {number} sauvegardes.</translation>
    </message>
    <message>
        <source>The person has been erased.</source>
        <translation>La personne a été effacée.</translation>
    </message>
    <message>
        <source>Their full name, mail and telephone are taken out of 1 other record; […] stands there instead.</source>
        <translation>Son nom complet, son adresse électronique et son téléphone sont retirés d’un autre enregistrement et remplacés par […].</translation>
    </message>
    <message>
        <source>Their full name, mail and telephone are taken out of {number} other records; […] stands there instead.</source>
        <translation>Son nom complet, son adresse électronique et son téléphone sont retirés de {number} autres enregistrements et remplacés par […].</translation>
    </message>
    <message>
        <source>Their name also stands in kept files, which stay as they are: {names}</source>
        <translation>Son nom figure aussi dans des fichiers conservés, qui restent tels quels : {names}</translation>
    </message>
    <message>
        <source>This cannot be undone, not by Undo and not by going back to a backup.</source>
        <translation>Cette opération est irréversible : ni Annuler ni le retour à une sauvegarde ne permettent de revenir en arrière.</translation>
    </message>
    <message>
        <source>What goes: names, mail, telephone, addresses, needs, consent, note, tags, portrait, and all their old values.</source>
        <translation>Ce qui disparaît : noms, adresse électronique, téléphone, adresses, besoins, consentement, note, étiquettes, portrait et toutes leurs anciennes valeurs.</translation>
    </message>
    <message>
        <source>What stays: 1 entry in the lists of meetings, delegates and seats, as that of “a participant”.</source>
        <translation>Ce qui reste : 1 entrée dans les listes de réunions, de délégués et de sièges, au titre d’« un participant ».</translation>
    </message>
    <message>
        <source>What stays: a row without a name, so that counts in past lists stay right.</source>
        <translation>Ce qui reste : une ligne sans nom, pour que les décomptes des listes passées restent justes.</translation>
    </message>
    <message>
        <source>What stays: {number} entries in the lists of meetings, delegates and seats, as those of “a participant”.</source>
        <translation>Ce qui reste : {number} entrées dans les listes de réunions, de délégués et de sièges, au titre d’« un participant ».</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Your file holds everything up to the last completed edit. The log file has the details.</source>
        <translation>Votre fichier contient tout jusqu’à la dernière modification achevée. Le journal donne les détails.</translation>
    </message>
</context>
<context>
    <name>ExactnessFields</name>
    <message>
        <source>A window of days</source>
        <translation>Un créneau de jours</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Revenir au créneau</translation>
    </message>
    <message>
        <source>Date known to</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Found in the window {days}</source>
        <translation>Trouvée dans le créneau {days}</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>The window was {days}</source>
        <translation>Le créneau était {days}</translation>
    </message>
    <message>
        <source>Type a year, a month or a day first.</source>
        <translation>Indiquez d’abord une année, un mois ou un jour.</translation>
    </message>
    <message>
        <source>Type the day, such as 14 October.</source>
        <translation>Indiquez le jour, p. ex. 14 octobre.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>FairTimesPage</name>
    <message>
        <source>Best times</source>
        <translation>Meilleurs horaires</translation>
    </message>
    <message>
        <source>Calls of the year</source>
        <translation>Téléconférences de l’année</translation>
    </message>
    <message>
        <source>Count in what each city has borne in the other calls of the year</source>
        <translation>Compter ce que chaque ville a supporté aux autres téléconférences de l’année</translation>
    </message>
    <message>
        <source>Even out the year</source>
        <translation>Équilibrer l’année</translation>
    </message>
    <message>
        <source>Local hours on {day}</source>
        <translation>Heures locales le {day}</translation>
    </message>
    <message>
        <source>Look in the days among which the date was to be found</source>
        <translation>Chercher dans le créneau de jours prévu pour la date</translation>
    </message>
    <message>
        <source>No city of a participant is known. Invite somebody whose city is known, or type cities above.</source>
        <translation>Aucune ville d’un participant n’est connue. Invitez quelqu’un dont la ville est connue, ou saisissez des villes ci-dessus.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour suivant</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour précédent</translation>
    </message>
    <message>
        <source>The invitation was copied, in {language}.</source>
        <translation>L’invitation a été copiée, en {language}.</translation>
    </message>
    <message>
        <source>The meeting has this time now, kept by the clocks of {zone}.</source>
        <translation>La réunion a maintenant cette heure, tenue selon le fuseau horaire {zone}.</translation>
    </message>
    <message>
        <source>Times for the call, the fairest first</source>
        <translation>Horaires de la téléconférence, le plus équitable d’abord</translation>
    </message>
    <message>
        <source>Try {days}</source>
        <translation>Essayer : {days}</translation>
    </message>
    <message>
        <source>Type cities</source>
        <translation>Saisir des villes</translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation>Quel tableau est affiché</translation>
    </message>
    <message>
        <source>Worst {worst}, total {total}</source>
        <translation>Pire {worst}, total {total}</translation>
    </message>
    <message>
        <source>four languages</source>
        <translation>quatre langues</translation>
    </message>
    <message>
        <source>{count} without a city</source>
        <translation>{count} sans ville</translation>
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
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount paid in all</source>
        <translation>Montant total payé</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Date du paiement</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Date, facultative</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Remettre à payer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Payée aujourd’hui</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remark on the fee</source>
        <translation>Remarque sur la cotisation</translation>
    </message>
    <message>
        <source>The fee is in {currency}. Type what was paid in it.</source>
        <translation>La cotisation est en {currency}. Indiquez ce qui a été payé dans cette monnaie.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Exonérer</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>Open</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue, partly paid</source>
        <translation>En retard, payée en partie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Exonérée</translation>
    </message>
    <message>
        <source>due on {date}</source>
        <translation>échéance le {date}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>en retard depuis le {date}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>paid on {date}</source>
        <translation>payée le {date}</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>exonérée</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} payés</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>1 fee</source>
        <translation>1 cotisation</translation>
    </message>
    <message>
        <source>1 fee shown</source>
        <translation>1 cotisation affichée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Categories of membership</source>
        <translation>Catégories d’adhésion</translation>
    </message>
    <message>
        <source>Categories of membership…</source>
        <translation>Catégories d’adhésion…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>Fees of {year}…</source>
        <translation>Cotisations {year}…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a fee</source>
        <translation>Chercher une cotisation</translation>
    </message>
    <message>
        <source>No fee matches.</source>
        <translation>Aucune cotisation ne correspond.</translation>
    </message>
    <message>
        <source>No fees of {year} yet. Make those of all members from their categories.</source>
        <translation>Aucune cotisation pour {year} pour l’instant. Créez celles de tous les membres d’après leurs catégories.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Open again (O)</source>
        <translation>Remettre à payer (O)</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Ouvrir l’organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>Paid today (P)</source>
        <translation>Payée aujourd’hui (P)</translation>
    </message>
    <message>
        <source>Show all fees</source>
        <translation>Afficher toutes les cotisations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waive (W)</source>
        <translation>Exonérer (W)</translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>dû {amount}</translation>
    </message>
    <message>
        <source>open {amount}</source>
        <translation>reste dû {amount}</translation>
    </message>
    <message>
        <source>overdue {amount}</source>
        <translation>en retard {amount}</translation>
    </message>
    <message>
        <source>overpaid {amount}</source>
        <translation>trop-perçu {amount}</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>payé {amount}</translation>
    </message>
    <message>
        <source>waived {amount}</source>
        <translation>exonéré {amount}</translation>
    </message>
    <message>
        <source>{number} fees</source>
        <translation>{number} cotisations</translation>
    </message>
    <message>
        <source>{number} fees shown</source>
        <translation>{number} cotisations affichées</translation>
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
        <translation>1 année antérieure</translation>
    </message>
    <message>
        <source>Add the fee of {year}</source>
        <translation>Ajouter la cotisation {year}</translation>
    </message>
    <message>
        <source>Delete the fee of {year}</source>
        <translation>Supprimer la cotisation {year}</translation>
    </message>
    <message>
        <source>Edit the fee of {year}</source>
        <translation>Modifier la cotisation {year}</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>{number} earlier years</source>
        <translation>{number} années antérieures</translation>
    </message>
    <message>
        <source>{year}: {amount}</source>
        <translation>{year} : {amount}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clashes</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Only activities on the same days in different cities</source>
        <translation>Seulement les activités aux mêmes jours dans des villes différentes</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>No record has a value here yet.</source>
        <translation>Aucun enregistrement n’a encore de valeur ici.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>1 member not yet named</source>
        <translation>1 membre pas encore nommé</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>Tout {number}</translation>
    </message>
    <message>
        <source>Applied {number}</source>
        <translation>Candidats {number}</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Par {column}</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by another field</source>
        <translation>Filtrer par un autre champ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Grouped by {column}</source>
        <translation>Regroupement par {column}</translation>
    </message>
    <message>
        <source>Members {number}</source>
        <translation>Membres {number}</translation>
    </message>
    <message>
        <source>Prospects {number}</source>
        <translation>Prospects {number}</translation>
    </message>
    <message>
        <source>They are counted in the indicator of members, and not in the file by name.</source>
        <translation>Ils sont comptés dans l’indicateur des membres, mais ne figurent pas dans le fichier par leur nom.</translation>
    </message>
    <message>
        <source>{number} members not yet named</source>
        <translation>{number} membres pas encore nommés</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation>Afficher : {title}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>It is settled</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Vous pouvez annuler cette action.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Clashes</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Missing details</source>
        <translation>Détails manquants</translation>
    </message>
    <message>
        <source>No day, no place, no row, no seat</source>
        <translation>Sans jour, sans lieu, sans ligne, sans siège</translation>
    </message>
    <message>
        <source>Open checks</source>
        <translation>Ouvrir les vérifications</translation>
    </message>
    <message>
        <source>Two parts of the document disagree</source>
        <translation>Deux parties du document se contredisent</translation>
    </message>
    <message>
        <source>Two things at the same time</source>
        <translation>Deux choses en même temps</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>This cannot be shown in any view.</source>
        <translation>Ceci ne peut être affiché dans aucune vue.</translation>
    </message>
</context>
<context>
    <name>FunctionsSection</name>
    <message>
        <source>1 earlier function</source>
        <translation>1 fonction antérieure</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Function at {name}</source>
        <translation>Fonction : {name}</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Sans organisation</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation of the function at {name}</source>
        <translation>Organisation de la fonction : {name}</translation>
    </message>
    <message>
        <source>Remove the function at {name}</source>
        <translation>Retirer la fonction : {name}</translation>
    </message>
    <message>
        <source>Secretary General</source>
        <translation>Secrétaire général</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>{number} earlier functions</source>
        <translation>{number} fonctions antérieures</translation>
    </message>
</context>
<context>
    <name>FurtherAddresses</name>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>Adresse {number}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Remove address {number}</source>
        <translation>Retirer l’adresse {number}</translation>
    </message>
    <message>
        <source>Street, city, country</source>
        <translation>Rue, ville, pays</translation>
    </message>
    <message>
        <source>What address {number} is for</source>
        <translation>Usage de l’adresse {number}</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>{number} members, goal {goal}</source>
        <translation>{number} membres, objectif {goal}</translation>
    </message>
    <message>
        <source>{target} by the end of {year}</source>
        <translation>{target} d’ici fin {year}</translation>
    </message>
    <message>
        <source>{target} by {date}</source>
        <translation>{target} d’ici au {date}</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>1 fee is overdue</source>
        <translation>1 cotisation est en retard</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>of {target} by {date}</source>
        <translation>sur {target} au {date}</translation>
    </message>
    <message>
        <source>{named} entered by name, {open} still to enter</source>
        <translation>{named} saisis par leur nom, {open} restent à saisir</translation>
    </message>
    <message>
        <source>{number} fees are overdue</source>
        <translation>{number} cotisations sont en retard</translation>
    </message>
    <message>
        <source>{number} to go</source>
        <translation>encore {number}</translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>By</source>
        <translation>D’ici au</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>« {text} » n’est pas une date.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of members.</source>
        <translation>« {text} » n’est pas un nombre de membres.</translation>
    </message>
</context>
<context>
    <name>GoalPart</name>
    <message>
        <source>1 member not yet named</source>
        <translation>1 membre pas encore nommé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Note a number of members</source>
        <translation>Noter un nombre de membres</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Note a number with its day and source.</source>
        <translation>Rien n’a encore été compté. Notez un nombre avec son jour et sa source.</translation>
    </message>
    <message>
        <source>Say how many members there are to be, and by when.</source>
        <translation>Indiquez le nombre de membres à atteindre et l’échéance.</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Fixer un objectif…</translation>
    </message>
    <message>
        <source>The goal is reached.</source>
        <translation>L’objectif est atteint.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>sur {target}</translation>
    </message>
    <message>
        <source>of {target} by {date}</source>
        <translation>sur {target} au {date}</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>progression conforme</translation>
    </message>
    <message>
        <source>{number} a month</source>
        <translation>{number} par mois</translation>
    </message>
    <message>
        <source>{number} ahead of a straight course</source>
        <translation>{number} d’avance sur une progression régulière</translation>
    </message>
    <message>
        <source>{number} behind a straight course</source>
        <translation>{number} de retard sur une progression régulière</translation>
    </message>
    <message>
        <source>{number} members not yet named</source>
        <translation>{number} membres pas encore nommés</translation>
    </message>
    <message>
        <source>{number} to go</source>
        <translation>encore {number}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli : {step}</translation>
    </message>
    <message>
        <source>File history</source>
        <translation>Historique du fichier</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historique de {name}</translation>
    </message>
    <message>
        <source>Put the earlier value back</source>
        <translation>Remettre l’ancienne valeur</translation>
    </message>
    <message>
        <source>Restored: {step}</source>
        <translation>Restauré : {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé : {step}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>on another one</source>
        <translation>sur un autre</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>HostingSection</name>
    <message>
        <source>An organisation</source>
        <translation>Une organisation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact on the spot</source>
        <translation>Contact sur place</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>Langues d’interprétation</translation>
    </message>
    <message>
        <source>Local organiser</source>
        <translation>Organisateur local</translation>
    </message>
</context>
<context>
    <name>HourStrips</name>
    <message>
        <source>Local hours</source>
        <translation>Heures locales</translation>
    </message>
    <message>
        <source>No time is chosen</source>
        <translation>Aucune heure n’est choisie</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>{city} {time}, {points} points</source>
        <translation>{city} {time}, {points} points</translation>
    </message>
    <message>
        <source>{kind}, {points} points an hour</source>
        <translation>{kind}, {points} points l’heure</translation>
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
        <translation>Tôt ou en soirée</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Uncomfortable</source>
        <translation>Inconfortable</translation>
    </message>
    <message>
        <source>Weekend or holiday</source>
        <translation>Week-end ou jour férié</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
</context>
<context>
    <name>HouseStyleDialog</name>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>At the right of even pages</source>
        <translation>À droite sur les pages paires</translation>
    </message>
    <message>
        <source>Binding margin (mm)</source>
        <translation>Marge de reliure (mm)</translation>
    </message>
    <message>
        <source>Binding margin in millimetres</source>
        <translation>Marge de reliure en millimètres</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Choose a logo: SVG, PNG or JPEG</source>
        <translation>Choisir un logo : SVG, PNG ou JPEG</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Colour of rules</source>
        <translation>Couleur des filets</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look of printed documents</source>
        <translation>Présentation des documents imprimés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Pick: {name}</source>
        <translation>Choisir : {name}</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>SVG, PNG or JPEG; a file can be dropped here.</source>
        <translation>SVG, PNG ou JPEG ; on peut déposer un fichier ici.</translation>
    </message>
    <message>
        <source>Texts for documents in</source>
        <translation>Textes des documents en</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textes en</translation>
    </message>
    <message>
        <source>These settings are kept in the file, so that everybody prints alike. What is empty stays as usual.</source>
        <translation>Ces réglages sont gardés dans le fichier, pour que tout le monde imprime de la même façon. Ce qui est vide reste comme d’habitude.</translation>
    </message>
    <message>
        <source>Usual paper</source>
        <translation>Papier habituel</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Date as read</source>
        <translation>Date lue</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Jour à préciser</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>Constats {count}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>Kept as text {count}</source>
        <translation>Gardé en texte {count}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines kept as text</source>
        <translation>Lignes gardées en texte</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Parties de la revue</translation>
    </message>
    <message>
        <source>Place as read</source>
        <translation>Lieu lu</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>À importer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is to be imported</source>
        <translation>Ce qui va être importé</translation>
    </message>
    <message>
        <source>What the import noticed</source>
        <translation>Ce que l’importation a remarqué</translation>
    </message>
    <message>
        <source>adds to what is there</source>
        <translation>complète l’existant</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>not read: “{text}”</source>
        <translation>non lu : « {text} »</translation>
    </message>
    <message>
        <source>not recognised: “{text}”</source>
        <translation>non reconnu : « {text} »</translation>
    </message>
    <message>
        <source>taken out: tick to delete</source>
        <translation>retiré : cocher pour supprimer</translation>
    </message>
    <message>
        <source>{all} lines of the document are kept; {kept} of them as text only.</source>
        <translation>Les {all} lignes du document sont conservées, dont {kept} en texte seulement.</translation>
    </message>
    <message>
        <source>{chosen} of {all} items ticked. Records: {kinds}</source>
        <translation>{chosen} éléments cochés sur {all}. Enregistrements : {kinds}</translation>
    </message>
    <message>
        <source>{date}, tentative</source>
        <translation>{date}, provisoire</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field} : {before} → {after}</translation>
    </message>
    <message>
        <source>“{text}” in the document</source>
        <translation>« {text} » dans le document</translation>
    </message>
</context>
<context>
    <name>IndicatorInspector</name>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>Nouvelle mesure</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Remove the measurement of {date}</source>
        <translation>Retirer la mesure du {date}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Type a number, a comma and a date.</source>
        <translation>Indiquez un nombre, une virgule et une date.</translation>
    </message>
    <message>
        <source>Value, date: 52, 30 June 2019</source>
        <translation>Valeur, date : 52, 30 juin 2019</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>« {text} » n’est pas une date.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>« {text} » n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Tiré du document</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>InspectorFrame</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Fermer l’inspecteur</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>1 participant was added. Undo takes it back.</source>
        <translation>1 participant a été ajouté. « Annuler » le retire.</translation>
    </message>
    <message>
        <source>All members on that day ({count})</source>
        <translation>Tous les membres à cette date ({count})</translation>
    </message>
    <message>
        <source>All of them are in the list already.</source>
        <translation>Tous sont déjà dans la liste.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Function: {title} ({count})</source>
        <translation>Fonction : {title} ({count})</translation>
    </message>
    <message>
        <source>List or function</source>
        <translation>Liste ou fonction</translation>
    </message>
    <message>
        <source>No saved list of people or organizations, and no function yet</source>
        <translation>Aucune liste enregistrée de personnes ou d’organisations, et aucune fonction pour l’instant</translation>
    </message>
    <message>
        <source>Organizations: {name}</source>
        <translation>Organisations : {name}</translation>
    </message>
    <message>
        <source>People: {name}</source>
        <translation>Personnes : {name}</translation>
    </message>
    <message>
        <source>{count} participants were added. Undo takes it back.</source>
        <translation>{count} participants ont été ajoutés. « Annuler » les retire.</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes on {item}</source>
        <translation>Notes : {item}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>L’ensemble de la réunion</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>What was said about the meeting</source>
        <translation>Ce qui a été dit sur la réunion</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>Ce qui a été dit et fait</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Chair's note</source>
        <translation>Note pour la présidence</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Consent agenda, without discussion</source>
        <translation>Point sans débat</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Début fixe</translation>
    </message>
    <message>
        <source>Follows the item before</source>
        <translation>Suit le point précédent</translation>
    </message>
    <message>
        <source>In parallel with the item before it</source>
        <translation>En parallèle avec le point précédent</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Missing, printed in {language}</source>
        <translation>Manquant ({language})</translation>
    </message>
    <message>
        <source>Note for the chair</source>
        <translation>Note à l’intention de la présidence</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Décision proposée</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Select an item of the agenda.</source>
        <translation>Choisissez un point de l’ordre du jour.</translation>
    </message>
    <message>
        <source>Standing item, on every agenda</source>
        <translation>Point permanent, à chaque ordre du jour</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>Titre, {language}</translation>
    </message>
    <message>
        <source>Type a time such as 10:30.</source>
        <translation>Indiquez une heure, p. ex. 10:30.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping; nothing is kept.</source>
        <translation>Arrêt en cours ; rien n’est conservé.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Folder for the documents</source>
        <translation>Dossier des documents</translation>
    </message>
    <message>
        <source>No program of this computer opens mails (.eml). Save the document and attach it to a mail.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les courriels (.eml). Enregistrez le document et joignez-le à un courriel.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>The mail was given to your mail program</source>
        <translation>Le courriel a été remis à votre messagerie</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Action item</source>
        <translation>Action à suivre</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Annex of minutes</source>
        <translation>Annexe du procès-verbal</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bulletin de vote</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégué</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Document of the archive</source>
        <translation>Document d’archives</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cotisation</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Imported document</source>
        <translation>Document importé</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Language version</source>
        <translation>Version linguistique</translation>
    </message>
    <message>
        <source>Line of a document</source>
        <translation>Ligne d’un document</translation>
    </message>
    <message>
        <source>Link of a document</source>
        <translation>Lien d’un document</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Membership category</source>
        <translation>Catégorie d’adhésion</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Officer for a language</source>
        <translation>Responsable d’une langue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner of an action item</source>
        <translation>Responsable d’une action</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Part of a calendar file</source>
        <translation>Partie d’un fichier de calendrier</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Volet du programme</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Step of a template</source>
        <translation>Étape d’un modèle</translation>
    </message>
    <message>
        <source>Strategic action</source>
        <translation>Action stratégique</translation>
    </message>
    <message>
        <source>Strategic direction</source>
        <translation>Orientation stratégique</translation>
    </message>
    <message>
        <source>Target country</source>
        <translation>Pays visé</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Template of tasks</source>
        <translation>Modèle de tâches</translation>
    </message>
    <message>
        <source>Term of a seat</source>
        <translation>Mandat d’un siège</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Value of a field</source>
        <translation>Valeur d’un champ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Votes of a college</source>
        <translation>Voix d’un collège</translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
</context>
<context>
    <name>LanguageOfficersDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Officer for {language}</source>
        <translation>Responsable ({language})</translation>
    </message>
    <message>
        <source>Officers by language</source>
        <translation>Responsables par langue</translation>
    </message>
    <message>
        <source>Whoever looks after a language is proposed for organisations that have it as their first.</source>
        <translation>La personne chargée d’une langue est proposée pour les organisations dont c’est la première langue.</translation>
    </message>
    <message>
        <source>first language of 1 organisation</source>
        <translation>première langue de 1 organisation</translation>
    </message>
    <message>
        <source>first language of {number} organisations</source>
        <translation>première langue de {number} organisations</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Retirer {language}</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source> calls</source>
        <translation> téléconférences</translation>
    </message>
    <message>
        <source>Calls of the year</source>
        <translation>Téléconférences de l’année</translation>
    </message>
    <message>
        <source>Calls of {year}</source>
        <translation>Téléconférences {year}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How many calls to plan</source>
        <translation>Nombre de téléconférences à planifier</translation>
    </message>
    <message>
        <source>Nobody has borne anything yet.</source>
        <translation>Personne n’a encore rien supporté.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Planifier l’année</translation>
    </message>
    <message>
        <source>Planning the year</source>
        <translation>Planification de l’année</translation>
    </message>
    <message>
        <source>Propose a time for so many calls, so that all cities bear about the same</source>
        <translation>Proposer un horaire pour autant de téléconférences, de sorte que toutes les villes supportent à peu près autant</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <source>What each city bears over the calls of the year</source>
        <translation>Ce que chaque ville supporte sur les téléconférences de l’année</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Ce que montre le tableau</translation>
    </message>
    <message>
        <source>Worst-off {worst} points instead of {other}; total {total}, {price} above the cheapest times.</source>
        <translation>La moins bien lotie : {worst} points au lieu de {other} ; total {total}, {price} de plus qu’aux horaires les moins chers.</translation>
    </message>
    <message>
        <source>{city} bears {part} of {all} points.</source>
        <translation>{city} supporte {part} points sur {all}.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>What each city bears in the end</source>
        <translation>Ce que chaque ville supporte à la fin</translation>
    </message>
    <message>
        <source>{city}: takes no part, or in person</source>
        <translation>{city} : ne participe pas, ou en présentiel</translation>
    </message>
    <message>
        <source>{city}: {time}, {points} points</source>
        <translation>{city} : {time}, {points} points</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Language chips: filled is ready, underlined is draft, dashed is missing</source>
        <translation>Versions linguistiques : plein, prêt ; souligné, projet ; tireté, manquant</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>1 letter was written.</source>
        <translation>1 lettre a été écrite.</translation>
    </message>
    <message>
        <source>All letters in one document, each on a new page</source>
        <translation>Toutes les lettres en un seul document, chacune sur une nouvelle page</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied {place}</source>
        <translation>{place} copié</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Dossier des lettres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Letter.docx</source>
        <translation>Lettre.docx</translation>
    </message>
    <message>
        <source>Letters from a template</source>
        <translation>Lettres d’après un modèle</translation>
    </message>
    <message>
        <source>Letters to {number} organisations</source>
        <translation>Lettres à {number} organisations</translation>
    </message>
    <message>
        <source>Letters to {number} people</source>
        <translation>Lettres à {number} personnes</translation>
    </message>
    <message>
        <source>No letter was written.</source>
        <translation>Aucune lettre n’a été écrite.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Places of a template</source>
        <translation>Champs de fusion d’un modèle</translation>
    </message>
    <message>
        <source>Save an example of a template</source>
        <translation>Enregistrer un exemple de modèle</translation>
    </message>
    <message>
        <source>Save an example…</source>
        <translation>Enregistrer un exemple…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Text documents (*.docx)</source>
        <translation>Documents texte (*.docx)</translation>
    </message>
    <message>
        <source>The template is sound. It has 1 place.</source>
        <translation>Le modèle est correct. Il a 1 champ de fusion.</translation>
    </message>
    <message>
        <source>The template is sound. It has {number} places.</source>
        <translation>Le modèle est correct. Il a {number} champs de fusion.</translation>
    </message>
    <message>
        <source>These places can stand in a template. A double click or Enter copies one.</source>
        <translation>Ces champs peuvent figurer dans un modèle. Un double-clic ou Entrée en copie un.</translation>
    </message>
    <message>
        <source>What is put there</source>
        <translation>Ce qui y est inséré</translation>
    </message>
    <message>
        <source>Write the letters…</source>
        <translation>Écrire les lettres…</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Les écrire</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Écriture des lettres…</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>aucun choisi pour l’instant</translation>
    </message>
    <message>
        <source>{number} letters were written.</source>
        <translation>{number} lettres ont été écrites.</translation>
    </message>
</context>
<context>
    <name>LineTile</name>
    <message>
        <source>Line {number}</source>
        <translation>Volet {number}</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sans volet</translation>
    </message>
</context>
<context>
    <name>LineToggle</name>
    <message>
        <source>Line {number}, {title}</source>
        <translation>Volet {number}, {title}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>1 overdue</source>
        <translation>1 en retard</translation>
    </message>
    <message>
        <source>Done: {task}. Undo takes it back.</source>
        <translation>Faite : {task}. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>{number} overdue</source>
        <translation>{number} en retard</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Changing {number} entries</source>
        <translation>Modification de {number} entrées</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Export these columns…</source>
        <translation>Exporter ces colonnes…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Leave it empty to take the value away.</source>
        <translation>Laissez vide pour retirer la valeur.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>Sans adhésion</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Several are parted by commas.</source>
        <translation>Séparez plusieurs valeurs par des virgules.</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>A person of this file. It is remembered on this computer only.</source>
        <translation>Une personne de ce fichier. Ce choix n’est mémorisé que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Regrouper par cette colonne</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Monter la vue</translation>
    </message>
    <message>
        <source>My members</source>
        <translation>Mes membres</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Nobody in the file is called “{name}”.</source>
        <translation>Personne dans le fichier ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Put it back as it was saved</source>
        <translation>Revenir à la version enregistrée</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Enregistrer cette vue sous</translation>
    </message>
    <message>
        <source>Shift with a click on the heading does the same.</source>
        <translation>Maj avec un clic sur l’en-tête fait de même.</translation>
    </message>
    <message>
        <source>Sort also by this column</source>
        <translation>Trier aussi par cette colonne</translation>
    </message>
    <message>
        <source>Sort falling</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Sort rising</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Qui je suis</translation>
    </message>
    <message>
        <source>Who I am…</source>
        <translation>Qui je suis…</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Action items</source>
        <translation>Actions à suivre</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message>
        <source>Make a template of this meeting</source>
        <translation>Faire de cette réunion un modèle</translation>
    </message>
    <message>
        <source>Make the next meeting…</source>
        <translation>Préparer la prochaine réunion…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>No meetings in {year} yet. Give an activity an agenda, or add a meeting.</source>
        <translation>Aucune réunion en {year} pour l’instant. Donnez un ordre du jour à une activité ou ajoutez une réunion.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>Modèles de réunions…</translation>
    </message>
    <message>
        <source>The meeting was deleted. Its activity stays in the programme.</source>
        <translation>La réunion a été supprimée. Son activité reste au programme.</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>1 country</source>
        <translation>1 pays</translation>
    </message>
    <message>
        <source>1 language</source>
        <translation>1 langue</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organisation</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 région</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Colonne {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Rien ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>This view shows what is yours. Say who you are.</source>
        <translation>Cette vue montre ce qui vous est confié. Indiquez qui vous êtes.</translation>
    </message>
    <message>
        <source>Who I am…</source>
        <translation>Qui je suis…</translation>
    </message>
    <message>
        <source>{number} countries</source>
        <translation>{number} pays</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation>{number} au total</translation>
    </message>
    <message>
        <source>{number} languages</source>
        <translation>{number} langues</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{number} organisations</source>
        <translation>{number} organisations</translation>
    </message>
    <message>
        <source>{number} regions</source>
        <translation>{number} régions</translation>
    </message>
</context>
<context>
    <name>ListedPage</name>
    <message>
        <source>{number} shown</source>
        <translation>{number} affichées</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Exonérée</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>{column}: after {values}</source>
        <translation>{column} : après {values}</translation>
    </message>
    <message>
        <source>{column}: any</source>
        <translation>{column} : avec valeur</translation>
    </message>
    <message>
        <source>{column}: at least {values}</source>
        <translation>{column} : au moins {values}</translation>
    </message>
    <message>
        <source>{column}: at most {values}</source>
        <translation>{column} : au plus {values}</translation>
    </message>
    <message>
        <source>{column}: before {values}</source>
        <translation>{column} : avant {values}</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column} : sans valeur</translation>
    </message>
    <message>
        <source>{column}: not {values}</source>
        <translation>{column} : sauf {values}</translation>
    </message>
    <message>
        <source>{column}: “{values}”</source>
        <translation>{column} : « {values} »</translation>
    </message>
</context>
<context>
    <name>MadePacks</name>
    <message>
        <source>Out of date</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Packs that were made</source>
        <translation>Dossiers constitués</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>1 address.</source>
        <translation>1 adresse.</translation>
    </message>
    <message>
        <source>Addresses in one mail</source>
        <translation>Adresses par courriel</translation>
    </message>
    <message>
        <source>Batch {number} of {count}: 1 address</source>
        <translation>Lot {number} sur {count} : 1 adresse</translation>
    </message>
    <message>
        <source>Batch {number} of {count}: {addresses} addresses</source>
        <translation>Lot {number} sur {count} : {addresses} adresses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Copy the addresses of batch {number}</source>
        <translation>Copier les adresses du lot {number}</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Dossier des brouillons</translation>
    </message>
    <message>
        <source>Instead of the organisations' own address, where people are known.</source>
        <translation>Au lieu de l’adresse de l’organisation elle-même, là où des personnes sont connues.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the addresses, or save the mails as drafts.</source>
        <translation>Aucune messagerie n’a répondu. Copiez les adresses, ou enregistrez les courriels comme brouillons.</translation>
    </message>
    <message>
        <source>Not an address: {names}</source>
        <translation>Pas une adresse : {names}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open batch {number}</source>
        <translation>Ouvrir le lot {number}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Save as drafts…</source>
        <translation>Enregistrer comme brouillons…</translation>
    </message>
    <message>
        <source>Saved {number} drafts in {folder}</source>
        <translation>{number} brouillons enregistrés dans {folder}</translation>
    </message>
    <message>
        <source>Semicolons between addresses</source>
        <translation>Points-virgules entre les adresses</translation>
    </message>
    <message>
        <source>Some programs, such as Outlook, want them instead of commas.</source>
        <translation>Certains programmes, comme Outlook, les veulent à la place des virgules.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The addresses stand in BCC, so that nobody sees those of the others. Your mail program sends the mails.</source>
        <translation>Les adresses figurent en Cci, afin que personne ne voie celles des autres. Votre messagerie envoie les courriels.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To the contacts</source>
        <translation>Aux contacts</translation>
    </message>
    <message>
        <source>Without an address: {names}</source>
        <translation>Sans adresse : {names}</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>Written to only once: {names}</source>
        <translation>Un seul envoi pour : {names}</translation>
    </message>
    <message>
        <source>your own address, if you like</source>
        <translation>votre propre adresse, si vous le souhaitez</translation>
    </message>
    <message>
        <source>{number} addresses.</source>
        <translation>{number} adresses.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>GSEF files (*.gsef)</source>
        <translation>Fichiers GSEF (*.gsef)</translation>
    </message>
    <message>
        <source>Keeping today's backup</source>
        <translation>Sauvegarde du jour en cours</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
</context>
<context>
    <name>MajoritiesSection</name>
    <message>
        <source>Add a majority</source>
        <translation>Ajouter une majorité</translation>
    </message>
    <message>
        <source>Add a majority, such as “Admission”</source>
        <translation>Ajouter une majorité, p. ex. « Admission »</translation>
    </message>
    <message>
        <source>Add the usual majority</source>
        <translation>Ajouter la majorité habituelle</translation>
    </message>
    <message>
        <source>Counted of, for {name}</source>
        <translation>Base de calcul : {name}</translation>
    </message>
    <message>
        <source>Majority for {name}</source>
        <translation>Majorité : {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Share for {name}</source>
        <translation>Part : {name}</translation>
    </message>
    <message>
        <source>Whatever has no rule of its own</source>
        <translation>Tout ce qui n’a pas de règle propre</translation>
    </message>
    <message>
        <source>{votes} of {all} votes, if all vote</source>
        <translation>{votes} voix sur {all}, si tous votent</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>and {number} more. A click opens the list.</source>
        <translation>et {number} de plus. Un clic ouvre la liste.</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>A new own field</source>
        <translation>Nouveau champ personnalisé</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Chaque ligne concerne</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>Garder dans la note</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Own field: {name}</source>
        <translation>Champ personnalisé : {name}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Signification des colonnes</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>Signification de {heading}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnu</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>No meeting is to come in this year.</source>
        <translation>Aucune réunion à venir cette année.</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Papers due {date}</source>
        <translation>Documents attendus le {date}</translation>
    </message>
    <message>
        <source>The agenda has {number} items and no papers yet.</source>
        <translation>L’ordre du jour a {number} points, aucun document encore.</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présentiel</translation>
    </message>
    <message>
        <source>in {number} days</source>
        <translation>dans {number} jours</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{ready} of {all} versions ready</source>
        <translation>{ready} versions prêtes sur {all}</translation>
    </message>
    <message>
        <source>{replied} of {invited} have replied, {accepted} will attend</source>
        <translation>{replied} réponses sur {invited}, {accepted} présents</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Action items</source>
        <translation>Actions à suivre</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Tout en une fois</translation>
    </message>
    <message>
        <source>Annotated agenda</source>
        <translation>Ordre du jour annoté</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Chair’s running script</source>
        <translation>Déroulé de la présidence</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>Affichettes de porte</translation>
    </message>
    <message>
        <source>Everything for this meeting: all its documents, into one folder</source>
        <translation>Tout pour cette réunion : tous ses documents dans un dossier</translation>
    </message>
    <message>
        <source>Everything in one go…</source>
        <translation>Tout en une fois…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>Dossier de réunion</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Badges nominatifs</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Chevalets de table</translation>
    </message>
    <message>
        <source>Travel and rooming list</source>
        <translation>Liste des voyages et des chambres</translation>
    </message>
</context>
<context>
    <name>MeetingHistoryDialog</name>
    <message>
        <source>Agenda issued</source>
        <translation>Ordre du jour publié</translation>
    </message>
    <message>
        <source>Agenda issued as Rev.{number}</source>
        <translation>Ordre du jour publié sous Rev.{number}</translation>
    </message>
    <message>
        <source>Changed since, and not issued yet</source>
        <translation>Modifié depuis, et pas encore publié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>History of the meeting</source>
        <translation>Historique de la réunion</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>Réunion close</translation>
    </message>
    <message>
        <source>Meeting started</source>
        <translation>Réunion commencée</translation>
    </message>
    <message>
        <source>Nothing yet: the agenda is a draft. When it is issued, its numbers and symbols stand.</source>
        <translation>Rien pour l’instant : l’ordre du jour est un projet. Une fois publié, ses numéros et ses cotes sont fixés.</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Étapes de la réunion</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>et {number} de plus</translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>{yes} yes of {all}</source>
        <translation>{yes} oui sur {all}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation>Retour à la liste des réunions</translation>
    </message>
    <message>
        <source>Carry over from the last meeting…</source>
        <translation>Reprendre de la dernière réunion…</translation>
    </message>
    <message>
        <source>Compare with the last agenda…</source>
        <translation>Comparer avec le dernier ordre du jour…</translation>
    </message>
    <message>
        <source>Copy the agenda of the last meeting of this body</source>
        <translation>Reprendre l’ordre du jour de la dernière réunion de cet organe</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message>
        <source>Details of the meeting</source>
        <translation>Détails de la réunion</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Trouver une heure</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>Réunion précédente</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Kept as typed: no city or country was recognised.</source>
        <translation>Conservé tel quel : aucune ville ni aucun pays reconnu.</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>Conservé tel quel : ce n’est pas compris comme une date.</translation>
    </message>
    <message>
        <source>Make a template of this meeting</source>
        <translation>Faire de cette réunion un modèle</translation>
    </message>
    <message>
        <source>Make the next meeting…</source>
        <translation>Préparer la prochaine réunion…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Parties de la réunion</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lieu non connu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Show page and details</source>
        <translation>Afficher la page et les détails</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>The meeting was deleted. Its activity stays in the programme.</source>
        <translation>La réunion a été supprimée. Son activité reste au programme.</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Aucun organe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Within body and year</source>
        <translation>Dans l’organe et l’année</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Meetings of the year</source>
        <translation>Réunions de l’année</translation>
    </message>
</context>
<context>
    <name>MeetingTemplatesDialog</name>
    <message>
        <source>Add the templates that come along</source>
        <translation>Ajouter les modèles fournis</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Jour de la réunion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Duplicate the template</source>
        <translation>Dupliquer le modèle</translation>
    </message>
    <message>
        <source>Enter adds an item, Tab nests it, Alt with the arrows moves it, F2 edits it; the menu has the rest.</source>
        <translation>Entrée ajoute un point, Tab l’imbrique, Alt et les flèches le déplacent, F2 le modifie ; le menu contient le reste.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Language of the items</source>
        <translation>Langue des points</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>Langues d’interprétation</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Aucun organe</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Décision proposée</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Templates of meetings</source>
        <translation>Modèles de réunions</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>There are no bodies in this file yet.</source>
        <translation>Ce fichier ne contient pas encore d’organes.</translation>
    </message>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>Indiquez un horaire, p. ex. 09:30–13:00.</translation>
    </message>
    <message>
        <source>Type the number of the day, 1 for the first.</source>
        <translation>Indiquez le numéro du jour, 1 pour le premier.</translation>
    </message>
    <message>
        <source>What meetings begin with. Those that were made before stay as they are when a template is changed.</source>
        <translation>Ce par quoi les réunions commencent. Celles qui existent déjà restent telles quelles quand un modèle est modifié.</translation>
    </message>
    <message>
        <source>Whose seats are invited</source>
        <translation>Dont les sièges sont invités</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, copie</translation>
    </message>
</context>
<context>
    <name>MeetingTextForm</name>
    <message>
        <source>Agenda, as adopted</source>
        <translation>Ordre du jour, tel qu’adopté</translation>
    </message>
    <message>
        <source>As the meeting stands</source>
        <translation>Selon l’état de la réunion</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Names of roll calls</source>
        <translation>Noms des votes par appel nominal</translation>
    </message>
    <message>
        <source>Provisional agenda</source>
        <translation>Ordre du jour provisoire</translation>
    </message>
    <message>
        <source>With what has changed since it was issued</source>
        <translation>Avec ce qui a changé depuis sa publication</translation>
    </message>
</context>
<context>
    <name>MeetingWays</name>
    <message>
        <source>From a template</source>
        <translation>À partir d’un modèle</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>Modèles de réunions…</translation>
    </message>
    <message>
        <source>The next after {meeting}…</source>
        <translation>La suivante après {meeting}…</translation>
    </message>
    <message>
        <source>This is a meeting</source>
        <translation>C’est une réunion</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Sans modèle</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>As the role says</source>
        <translation>Selon le rôle</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Coprésidence</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élection</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>International Advisors</source>
        <translation>Conseillers internationaux</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Réseau international</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>No purpose</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Non invité</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Regional network</source>
        <translation>Réseau régional</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Untitled item</source>
        <translation>Point sans titre</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Vice-présidence</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>{body} members</source>
        <translation>Membres : {body}</translation>
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
        <translation>1 réunion</translation>
    </message>
    <message>
        <source>1 paper still wants something</source>
        <translation>Il manque encore quelque chose à 1 document</translation>
    </message>
    <message>
        <source>Action items of all meetings</source>
        <translation>Actions à suivre de toutes les réunions</translation>
    </message>
    <message>
        <source>Attendance over the years</source>
        <translation>Présence au fil des ans</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation>Retour à la liste des réunions</translation>
    </message>
    <message>
        <source>Decisions of all meetings</source>
        <translation>Décisions de toutes les réunions</translation>
    </message>
    <message>
        <source>Everything for this meeting…</source>
        <translation>Tout pour cette réunion…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Trouver une heure</translation>
    </message>
    <message>
        <source>Item {number} selected</source>
        <translation>Point {number} sélectionné</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Constituer le dossier de séance</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Procès-verbal de la réunion</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Papers of the meeting</source>
        <translation>Documents de la réunion</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Run the meeting</source>
        <translation>Conduire la réunion</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} réunions</translation>
    </message>
    <message>
        <source>{name} selected</source>
        <translation>{name} : sélection</translation>
    </message>
    <message>
        <source>{number} papers still want something</source>
        <translation>Il manque encore quelque chose à {number} documents</translation>
    </message>
    <message>
        <source>{number} shown</source>
        <translation>{number} affichées</translation>
    </message>
    <message>
        <source>{time} UTC selected</source>
        <translation>{time} UTC : sélection</translation>
    </message>
</context>
<context>
    <name>MemberMap</name>
    <message>
        <source>Map of the world with {number} organisations. The table below lists them.</source>
        <translation>Carte du monde avec {number} organisations. Le tableau ci-dessous les énumère.</translation>
    </message>
    <message>
        <source>Open the large map</source>
        <translation>Ouvrir la grande carte</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>1 seat</source>
        <translation>1 siège</translation>
    </message>
    <message>
        <source>1 seat, as stated</source>
        <translation>1 siège, comme indiqué</translation>
    </message>
    <message>
        <source>1 seat, {stated} stated</source>
        <translation>1 siège, {stated} indiqués</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Coprésidence</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Deleting {number} entries</source>
        <translation>Suppression de {number} entrées</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>Suppléant : {name}</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>In the city</source>
        <translation>Dans la ville</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Réseau international</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>Autres sièges</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Regional network</source>
        <translation>Réseau régional</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Institut de recherche</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Vice-présidence</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>au moins {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>au plus {number}</translation>
    </message>
    <message>
        <source>quorum {needed} of {whole}, {held} held</source>
        <translation>quorum {needed} sur {whole}, {held} pourvus</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>{number} sièges</translation>
    </message>
    <message>
        <source>{number} seats, as stated</source>
        <translation>{number} sièges, comme indiqué</translation>
    </message>
    <message>
        <source>{number} seats, {stated} stated</source>
        <translation>{number} sièges, {stated} indiqués</translation>
    </message>
    <message>
        <source>{number}, as requested</source>
        <translation>{number}, sur demande</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Add a body</source>
        <translation>Ajouter un organe</translation>
    </message>
    <message>
        <source>Add a person to the list</source>
        <translation>Ajouter une personne à la liste</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Bodies and seats</source>
        <translation>Organes et sièges</translation>
    </message>
    <message>
        <source>Categories of membership…</source>
        <translation>Catégories d’adhésion…</translation>
    </message>
    <message>
        <source>Export the members, people or seats shown…</source>
        <translation>Exporter les membres, personnes ou sièges affichés…</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members: {page}</source>
        <translation>Membres : {page}</translation>
    </message>
    <message>
        <source>Officers by language…</source>
        <translation>Responsables par langue…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Own fields of organisations…</source>
        <translation>Champs personnalisés des organisations…</translation>
    </message>
    <message>
        <source>Own fields of people…</source>
        <translation>Champs personnalisés des personnes…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Possible duplicates among organisations</source>
        <translation>Doublons possibles parmi les organisations</translation>
    </message>
    <message>
        <source>Possible duplicates among people</source>
        <translation>Doublons possibles parmi les personnes</translation>
    </message>
    <message>
        <source>Print about members…</source>
        <translation>Imprimer des documents sur les membres…</translation>
    </message>
    <message>
        <source>Print and send</source>
        <translation>Imprimer et envoyer</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Prospection</translation>
    </message>
    <message>
        <source>Regions of your own…</source>
        <translation>Régions personnalisées…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
</context>
<context>
    <name>MembershipCategoriesDialog</name>
    <message>
        <source>1 organisation has or had it. If it is deleted, its title stays there in words.</source>
        <translation>1 organisation l’a ou l’a eue. Si elle est supprimée, son titre y reste en toutes lettres.</translation>
    </message>
    <message>
        <source>A category can be given from its first to its last day. Whoever has it keeps it after that.</source>
        <translation>Une catégorie peut être attribuée de son premier à son dernier jour. Qui l’a déjà la garde ensuite.</translation>
    </message>
    <message>
        <source>A year, such as 500 EUR</source>
        <translation>Par an, p. ex. 500 EUR</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Categories of membership</source>
        <translation>Catégories d’adhésion</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Date, facultative</translation>
    </message>
    <message>
        <source>Given from</source>
        <translation>Attribuée à partir du</translation>
    </message>
    <message>
        <source>Given until</source>
        <translation>Attribuée jusqu’au</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>No organisation has it.</source>
        <translation>Aucune organisation ne l’a.</translation>
    </message>
    <message>
        <source>Usual fee</source>
        <translation>Cotisation habituelle</translation>
    </message>
    <message>
        <source>{number} organisations have or had it. If it is deleted, its title stays there in words.</source>
        <translation>{number} organisations l’ont ou l’ont eue. Si elle est supprimée, son titre y reste en toutes lettres.</translation>
    </message>
</context>
<context>
    <name>MembershipSection</name>
    <message>
        <source>Add a state of the membership</source>
        <translation>Ajouter un état de l’adhésion</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Choisir une catégorie</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Date, facultative</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Edit the categories…</source>
        <translation>Modifier les catégories…</translation>
    </message>
    <message>
        <source>Edit {state}</source>
        <translation>Modifier : {state}</translation>
    </message>
    <message>
        <source>Full, associate</source>
        <translation>De plein droit, associé</translation>
    </message>
    <message>
        <source>In which meeting</source>
        <translation>À quelle réunion</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>No meeting is called “{text}”. Nothing was changed.</source>
        <translation>Aucune réunion ne s’appelle « {text} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>Sans adhésion</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Open the meeting of {state}</source>
        <translation>Ouvrir la réunion : {state}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remove {state}</source>
        <translation>Retirer : {state}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Who decided it, and when…</source>
        <translation>Qui l’a décidé, et quand…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>le {date}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge organisations</source>
        <translation>Fusionner des organisations</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Fusionner des personnes</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Action items</source>
        <translation>Actions à suivre</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Activities as a delegate</source>
        <translation>Activités comme délégué</translation>
    </message>
    <message>
        <source>Activities as a partner</source>
        <translation>Activités comme partenaire</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Languages looked after</source>
        <translation>Langues confiées</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Merge {name} too</source>
        <translation>Fusionner aussi {name}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Dossiers de séance</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>States of membership</source>
        <translation>États de l’adhésion</translation>
    </message>
    <message>
        <source>Take all of this</source>
        <translation>Tout reprendre ici</translation>
    </message>
    <message>
        <source>Take all values of {name}</source>
        <translation>Reprendre toutes les valeurs de {name}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>{field}: {value}, of {name}</source>
        <translation>{field} : {value}, de {name}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>1 action item</source>
        <translation>1 action à suivre</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 décision</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>{number} action items</source>
        <translation>{number} actions à suivre</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} jours de retard</translation>
    </message>
    <message>
        <source>{number} decisions</source>
        <translation>{number} décisions</translation>
    </message>
</context>
<context>
    <name>MinutesAnnexInspector</name>
    <message>
        <source>Annex {number}</source>
        <translation>Annexe {number}</translation>
    </message>
    <message>
        <source>Bound behind the printed minutes</source>
        <translation>Relié à la suite du procès-verbal imprimé</translation>
    </message>
    <message>
        <source>Listed in the printed minutes, kept as a file</source>
        <translation>Mentionné dans le procès-verbal imprimé, gardé comme fichier</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Text of the annex</source>
        <translation>Texte de l’annexe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type or paste the text</source>
        <translation>Saisissez ou collez le texte</translation>
    </message>
</context>
<context>
    <name>MinutesDeeds</name>
    <message>
        <source>Attached {name}</source>
        <translation>{name} joint</translation>
    </message>
    <message>
        <source>Attached {number} files</source>
        <translation>{number} fichiers joints</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Ajout de fichiers</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>« {text} » n’est pas une date. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. The action item was added without one.</source>
        <translation>« {text} » n’est pas une date. L’action à suivre a été ajoutée sans date.</translation>
    </message>
</context>
<context>
    <name>MinutesHead</name>
    <message>
        <source>Language of the minutes</source>
        <translation>Langue du procès-verbal</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>Rouvrir le procès-verbal</translation>
    </message>
    <message>
        <source>State of the minutes: {state}</source>
        <translation>État du procès-verbal : {state}</translation>
    </message>
    <message>
        <source>The meeting is closed: notes, decisions and votes are locked. The minutes can still be circulated and adopted.</source>
        <translation>La réunion est close : notes, décisions et votes sont verrouillés. Le procès-verbal peut encore être diffusé et adopté.</translation>
    </message>
    <message>
        <source>Their texts and decisions are locked; action items can still be done.</source>
        <translation>Ses textes et décisions sont verrouillés ; les actions peuvent encore être cochées.</translation>
    </message>
    <message>
        <source>These minutes were adopted on {day} at {meeting}.</source>
        <translation>Ce procès-verbal a été adopté le {day} par {meeting}.</translation>
    </message>
    <message>
        <source>These minutes were adopted on {day}.</source>
        <translation>Ce procès-verbal a été adopté le {day}.</translation>
    </message>
    <message>
        <source>These minutes were adopted.</source>
        <translation>Ce procès-verbal a été adopté.</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Action item</source>
        <translation>Action à suivre</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Attach annexes</source>
        <translation>Joindre des annexes</translation>
    </message>
    <message>
        <source>Attach files, or write a text; files can also be dropped on an item</source>
        <translation>Joignez des fichiers ou écrivez un texte ; on peut aussi déposer des fichiers sur un point</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Begin an election on the item</source>
        <translation>Ouvrir une élection sur le point</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Defer the item</source>
        <translation>Reporter le point</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Aller à l’ordre du jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Nouvelle action à suivre</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>No items yet. The minutes follow the agenda.</source>
        <translation>Aucun point pour l’instant. Le procès-verbal suit l’ordre du jour.</translation>
    </message>
    <message>
        <source>Not deferred</source>
        <translation>Non reporté</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;All files (*)</source>
        <translation>Documents PDF (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Vote on the item</source>
        <translation>Mettre le point aux voix</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Écrire un texte</translation>
    </message>
</context>
<context>
    <name>MinutesPartInspector</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Go to the minutes of {meeting}</source>
        <translation>Aller au procès-verbal : {meeting}</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Missing: {languages}</source>
        <translation>Langues manquantes : {languages}</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Sans réunion</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Consignée dans</translation>
    </message>
    <message>
        <source>The minutes are adopted: the text is locked.</source>
        <translation>Le procès-verbal est adopté : le texte est verrouillé.</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>Ceci ne se lit pas comme une date.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>« {text} » n’est pas une date. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Language of the name</source>
        <translation>Langue du nom</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Add a name in</source>
        <translation>Ajouter un nom en</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Langue du nom</translation>
    </message>
    <message>
        <source>More languages of the name</source>
        <translation>Autres langues pour le nom</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Remove the name in {language}</source>
        <translation>Retirer le nom ({language})</translation>
    </message>
    <message>
        <source>{language} is the original</source>
        <translation>{language} : langue d’origine</translation>
    </message>
    <message>
        <source>{language}, the original</source>
        <translation>{language}, langue d’origine</translation>
    </message>
    <message>
        <source>{language}: no name yet</source>
        <translation>{language} : pas encore de nom</translation>
    </message>
</context>
<context>
    <name>NewMeetingForm</name>
    <message>
        <source>8–9 July</source>
        <translation>8-9 juillet</translation>
    </message>
    <message>
        <source>Activity or title</source>
        <translation>Activité ou titre</translation>
    </message>
    <message>
        <source>An empty agenda</source>
        <translation>Un ordre du jour vide</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>City, country, or online</source>
        <translation>Ville, pays ou en ligne</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>Conservé tel quel : ce n’est pas compris comme une date.</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>Créer la réunion</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Aucun organe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Templates of meetings…</source>
        <translation>Modèles de réunions…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modèles…</translation>
    </message>
</context>
<context>
    <name>NextItems</name>
    <message>
        <source>Double-click or press Enter to go on to an item</source>
        <translation>Double-cliquez ou appuyez sur Entrée pour passer à un point</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Points suivants</translation>
    </message>
    <message>
        <source>Nothing comes after this</source>
        <translation>Il n’y a rien après</translation>
    </message>
</context>
<context>
    <name>NextMeetingDialog</name>
    <message>
        <source>8–9 July</source>
        <translation>8-9 juillet</translation>
    </message>
    <message>
        <source>A new activity</source>
        <translation>Une nouvelle activité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>After {meeting}, with its sessions and seats.</source>
        <translation>Après {meeting}, avec ses séances et ses sièges.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>City, country, or online</source>
        <translation>Ville, pays ou en ligne</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Invite those who hold the seats on that day ({count})</source>
        <translation>Inviter ceux qui occupent les sièges à cette date ({count})</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>Conservé tel quel : ce n’est pas compris comme une date.</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>Créer la réunion</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Aucun point</translation>
    </message>
    <message>
        <source>On its agenda again</source>
        <translation>De nouveau à son ordre du jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan the tasks back as for the last one ({count})</source>
        <translation>Planifier les tâches à rebours comme la dernière fois ({count})</translation>
    </message>
    <message>
        <source>Standing items of the last agenda ({count})</source>
        <translation>Points permanents du dernier ordre du jour ({count})</translation>
    </message>
    <message>
        <source>Template: {title}</source>
        <translation>Modèle : {title}</translation>
    </message>
    <message>
        <source>The whole last agenda ({count})</source>
        <translation>Tout le dernier ordre du jour ({count})</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>By</source>
        <translation>D’ici au</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Send the charter, call the mayor's office…</source>
        <translation>Envoyer la charte, appeler le cabinet du maire…</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>« {text} » n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>1 seat</source>
        <translation>1 siège</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Compter par</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Expected: invited and not declined. Registered: has accepted. Present: was there in a session at least.</source>
        <translation>Attendus : invités et n’ayant pas décliné. Inscrits : ont accepté. Présents : étaient là à une séance au moins.</translation>
    </message>
    <message>
        <source>Field of people</source>
        <translation>Champ des personnes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>One of the own fields of people, such as gender. Whoever has nothing in it is counted as not known.</source>
        <translation>Un des champs personnalisés des personnes, comme le genre. Quiconque n’y a rien est compté comme non connu.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>To count by gender or anything else, add an own field of people with choices, and choose it here.</source>
        <translation>Pour compter par genre ou selon autre chose, ajoutez un champ personnalisé à choix pour les personnes et choisissez-le ici.</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>{count} expected at the activity</source>
        <translation>{count} attendus à l’activité</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count} sièges</translation>
    </message>
    <message>
        <source>{least} to {most} seats</source>
        <translation>{least} à {most} sièges</translation>
    </message>
</context>
<context>
    <name>OrganisationInspector</name>
    <message>
        <source>1 belongs to it</source>
        <translation>1 organisation en relève</translation>
    </message>
    <message>
        <source>1 more activity</source>
        <translation>1 autre activité</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Une autre organisation</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Jour à préciser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Let {name} be responsible</source>
        <translation>Confier à {name}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No contact yet. Add a person.</source>
        <translation>Aucun contact pour l’instant. Ajoutez une personne.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Officer of the secretariat</source>
        <translation>Responsable au secrétariat</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Open check</source>
        <translation>Ouvrir la vérification</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Ouvrir le site web</translation>
    </message>
    <message>
        <source>Open what it belongs to</source>
        <translation>Ouvrir l’organisation dont elle relève</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regions of your own…</source>
        <translation>Régions personnalisées…</translation>
    </message>
    <message>
        <source>Remove {name} from the contacts</source>
        <translation>Retirer {name} des contacts</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Rôles au fil du temps</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>also in {regions}</source>
        <translation>aussi dans : {regions}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>{name} looks after {language}. Press to let them look after this organisation.</source>
        <translation>{name} s’occupe de cette langue ({language}). Appuyez pour lui confier cette organisation.</translation>
    </message>
    <message>
        <source>{name}, for {language}?</source>
        <translation>{name} ({language}) ?</translation>
    </message>
    <message>
        <source>{number} belong to it</source>
        <translation>{number} organisations en relèvent</translation>
    </message>
    <message>
        <source>{number} more activities</source>
        <translation>{number} autres activités</translation>
    </message>
    <message>
        <source>{region}, by the country</source>
        <translation>{region}, d’après le pays</translation>
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
        <translation>« {text} » ne ressemble pas à une adresse électronique. Conservé tel quel.</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Find an organisation</source>
        <translation>Chercher une organisation</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importer un programme…</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>No organisation yet. Add one or import the programme.</source>
        <translation>Aucune organisation pour l’instant. Ajoutez-en une ou importez le programme.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Directory of a body…</source>
        <translation>Annuaire d’un organe…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes d’adresses…</translation>
    </message>
    <message>
        <source>Letters from a template…</source>
        <translation>Lettres d’après un modèle…</translation>
    </message>
    <message>
        <source>Member yearbook…</source>
        <translation>Annuaire des membres…</translation>
    </message>
    <message>
        <source>Show a list of organisations or people first.</source>
        <translation>Affichez d’abord une liste d’organisations ou de personnes.</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistiques…</translation>
    </message>
    <message>
        <source>Write a mail…</source>
        <translation>Écrire un courriel…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Members over time. {points}</source>
        <translation>Membres au fil du temps. {points}</translation>
    </message>
    <message>
        <source>Next weeks</source>
        <translation>Prochaines semaines</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>{number} by name</source>
        <translation>{number} nommés</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Semaines précédentes</translation>
    </message>
    <message>
        <source>Import the programme…</source>
        <translation>Importer le programme…</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Semaines suivantes</translation>
    </message>
    <message>
        <source>No activities in {year} yet. Add one or import the programme.</source>
        <translation>Aucune activité en {year} pour l’instant. Ajoutez-en une ou importez le programme.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Overview: earlier weeks</source>
        <translation>Aperçu : semaines précédentes</translation>
    </message>
    <message>
        <source>Overview: later weeks</source>
        <translation>Aperçu : semaines suivantes</translation>
    </message>
    <message>
        <source>The year shown is not the present one</source>
        <translation>L’année affichée n’est pas l’année en cours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
</context>
<context>
    <name>OwnFieldRow</name>
    <message>
        <source>This is no longer among the choices.</source>
        <translation>Ceci ne figure plus parmi les choix.</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>Ceci ne se lit pas comme une date.</translation>
    </message>
    <message>
        <source>This is not read as a number.</source>
        <translation>Ceci ne se lit pas comme un nombre.</translation>
    </message>
    <message>
        <source>“{text}” does not fit this field. Nothing was changed.</source>
        <translation>« {text} » ne convient pas à ce champ. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>OwnFieldsDialog</name>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Change to {type}</source>
        <translation>Changer en : {type}</translation>
    </message>
    <message>
        <source>Choice {name}</source>
        <translation>Choix {name}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>Supprimer le champ</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Champs pour</translation>
    </message>
    <message>
        <source>Fields that you add appear with everybody in the inspector, and in lists, filters, exports and prints.</source>
        <translation>Les champs que vous ajoutez apparaissent pour tous dans l’inspecteur, ainsi que dans les listes, filtres, exportations et impressions.</translation>
    </message>
    <message>
        <source>Filled in once</source>
        <translation>Rempli une fois</translation>
    </message>
    <message>
        <source>Filled in {number} times</source>
        <translation>Rempli {number} fois</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Descendre le champ</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Monter le champ</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>New field: shirt size</source>
        <translation>Nouveau champ : taille de tee-shirt</translation>
    </message>
    <message>
        <source>No fields for organisations yet. Type the name of one.</source>
        <translation>Aucun champ pour les organisations pour l’instant. Saisissez le nom d’un champ.</translation>
    </message>
    <message>
        <source>No fields for people yet. Type the name of one.</source>
        <translation>Aucun champ pour les personnes pour l’instant. Saisissez le nom d’un champ.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Personal: not printed and not exported unless asked for</source>
        <translation>Personnel : ni imprimé ni exporté, sauf sur demande</translation>
    </message>
    <message>
        <source>Remove the choice {name}</source>
        <translation>Retirer le choix {name}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>{number} of {all} values do not fit and are kept as they are: {values}</source>
        <translation>{number} valeurs sur {all} ne conviennent pas et sont conservées telles quelles : {values}</translation>
    </message>
</context>
<context>
    <name>OwnFieldsSection</name>
    <message>
        <source>Add a field…</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>Fields of your own, for everybody: in lists, filters, exports and prints</source>
        <translation>Champs personnalisés, pour tous : dans les listes, filtres, exportations et impressions</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>A booklet to print and fold</source>
        <translation>Un livret à imprimer et à plier</translation>
    </message>
    <message>
        <source>A folder with a file for each paper</source>
        <translation>Un dossier avec un fichier par document</translation>
    </message>
    <message>
        <source>A personal copy has no confidential items.</source>
        <translation>Un exemplaire personnel ne contient pas de points confidentiels.</translation>
    </message>
    <message>
        <source>Before every paper</source>
        <translation>Avant chaque document</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Exemplaire de</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>Intercalaires</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un seul PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Personal copy of</source>
        <translation>Exemplaire personnel de</translation>
    </message>
    <message>
        <source>Such as: Draft</source>
        <translation>P. ex. Projet</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Filigrane</translation>
    </message>
    <message>
        <source>Where they are useful</source>
        <translation>Là où ils sont utiles</translation>
    </message>
    <message>
        <source>Without confidential items</source>
        <translation>Sans les points confidentiels</translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>A booklet, a folder, a password, a copy for one person and the packs made before are on the pack’s own tab.</source>
        <translation>Une brochure, un dossier de fichiers, un mot de passe, un exemplaire pour une personne et les dossiers déjà établis se trouvent dans l’onglet du dossier lui-même.</translation>
    </message>
    <message>
        <source>Go to the pack</source>
        <translation>Aller au dossier</translation>
    </message>
</context>
<context>
    <name>PackHints</name>
    <message>
        <source>Before you save it</source>
        <translation>Avant de l’enregistrer</translation>
    </message>
    <message>
        <source>Make PDFs</source>
        <translation>Faire des PDF</translation>
    </message>
    <message>
        <source>Make PDFs of the files that a pack could not bind</source>
        <translation>Faire des PDF des fichiers qu’un dossier ne pourrait pas relier</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Show the papers</source>
        <translation>Montrer les documents</translation>
    </message>
</context>
<context>
    <name>PackOutput</name>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>No program of this computer opens mails (.eml). Save the pack and attach it to a mail.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les courriels (.eml). Enregistrez le dossier et joignez-le à un courriel.</translation>
    </message>
    <message>
        <source>Open a mail with the packs attached; your mail program sends it</source>
        <translation>Ouvrir un courriel avec les dossiers en pièces jointes ; votre messagerie l’envoie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the pack that is shown</source>
        <translation>Imprimer le dossier affiché</translation>
    </message>
    <message>
        <source>The mail was given to your mail program</source>
        <translation>Le courriel a été remis à votre messagerie</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>A folder is not shown here. Choose one PDF to see the pages.</source>
        <translation>Un dossier de fichiers n’est pas affiché ici. Choisissez un seul PDF pour voir les pages.</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack shown</source>
        <translation>Dossier affiché</translation>
    </message>
    <message>
        <source>Pages: {pages}.</source>
        <translation>Pages : {pages}.</translation>
    </message>
    <message>
        <source>Papers that are not in it: {count}.</source>
        <translation>Documents qui n’y figurent pas : {count}.</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Enregistrer le dossier de séance</translation>
    </message>
    <message>
        <source>Save the pack in</source>
        <translation>Enregistrer le dossier de séance dans</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Also good to know</source>
        <translation>Bon à savoir également</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>Hôtels</translation>
    </message>
    <message>
        <source>Late: {papers}.</source>
        <translation>En retard : {papers}.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>its JavaScript is left out</source>
        <translation>son code JavaScript est omis</translation>
    </message>
    <message>
        <source>its XFA form is left out</source>
        <translation>son formulaire XFA est omis</translation>
    </message>
    <message>
        <source>its signature holds for the original file alone</source>
        <translation>sa signature ne vaut que pour le fichier d’origine</translation>
    </message>
    <message>
        <source>no file has been received</source>
        <translation>aucun fichier n’a été reçu</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is locked with a password</source>
        <translation>le fichier est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>the file is not a PDF</source>
        <translation>le fichier n’est pas un PDF</translation>
    </message>
    <message>
        <source>the files that it carries are left out</source>
        <translation>les fichiers qu’il contient sont laissés de côté</translation>
    </message>
    <message>
        <source>what happens by itself when it is opened is left out</source>
        <translation>ce qui se déclenche à l’ouverture est omis</translation>
    </message>
    <message>
        <source>what starts programs or sends forms is left out</source>
        <translation>ce qui lance des programmes ou envoie des formulaires est omis</translation>
    </message>
    <message>
        <source>{language}: 1 text is not translated.</source>
        <translation>{language} : 1 texte n’est pas traduit.</translation>
    </message>
    <message>
        <source>{language}: not there in this language: {papers}.</source>
        <translation>{language} : pas de version dans cette langue pour {papers}.</translation>
    </message>
    <message>
        <source>{language}: still drafts: {papers}.</source>
        <translation>{language} : encore à l’état de projet : {papers}.</translation>
    </message>
    <message>
        <source>{language}: {count} texts are not translated.</source>
        <translation>{language} : {count} textes ne sont pas traduits.</translation>
    </message>
    <message>
        <source>{language}: {paper} is not bound, {reason}.</source>
        <translation>{language} : {paper} n’est pas inclus, {reason}.</translation>
    </message>
    <message>
        <source>{papers} and {count} more</source>
        <translation>{papers} et {count} de plus</translation>
    </message>
    <message>
        <source>{paper}: the file was damaged, and was read all the same.</source>
        <translation>{paper} : le fichier était endommagé, mais a pu être lu.</translation>
    </message>
    <message>
        <source>{paper}: {what}.</source>
        <translation>{paper} : {what}.</translation>
    </message>
</context>
<context>
    <name>PageSwitch</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
</context>
<context>
    <name>PaperInspector</name>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A pack binds this text as a page of its own. # begins a heading, - or 1. a point.</source>
        <translation>Un dossier relie ce texte comme une page à part. # commence un titre, - ou 1. un point.</translation>
    </message>
    <message>
        <source>A person, or any words</source>
        <translation>Une personne ou un texte libre</translation>
    </message>
    <message>
        <source>Add a PDF of it…</source>
        <translation>Ajouter son PDF…</translation>
    </message>
    <message>
        <source>Add a file in {language}</source>
        <translation>Ajouter un fichier en {language}</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Au {date}</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Bring back the version of {date}</source>
        <translation>Rétablir la version du {date}</translation>
    </message>
    <message>
        <source>Confidential: not in open packs</source>
        <translation>Confidentiel : pas dans les dossiers ouverts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Go to the papers of {meeting}</source>
        <translation>Aller aux documents de {meeting}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Items: {items}</source>
        <translation>Points : {items}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>Faire un PDF</translation>
    </message>
    <message>
        <source>Make it Rev.{number}</source>
        <translation>En faire la Rev.{number}</translation>
    </message>
    <message>
        <source>Make the PDF anew</source>
        <translation>Refaire le PDF</translation>
    </message>
    <message>
        <source>Mark as a draft</source>
        <translation>Marquer comme projet</translation>
    </message>
    <message>
        <source>Mark as final</source>
        <translation>Marquer comme définitif</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>More for {language}</source>
        <translation>Plus pour : {language}</translation>
    </message>
    <message>
        <source>Next free symbol</source>
        <translation>Prochaine cote libre</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the version of {date}</source>
        <translation>Ouvrir la version du {date}</translation>
    </message>
    <message>
        <source>Open {name} in its own program</source>
        <translation>Ouvrir {name} dans son programme</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Retirer cette version</translation>
    </message>
    <message>
        <source>Replace by a file…</source>
        <translation>Remplacer par un fichier…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Take the PDF away</source>
        <translation>Retirer le PDF</translation>
    </message>
    <message>
        <source>Text in {language}</source>
        <translation>Texte en {language}</translation>
    </message>
    <message>
        <source>The agenda has no items yet</source>
        <translation>L’ordre du jour n’a pas encore de points</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>L’ensemble de la réunion</translation>
    </message>
    <message>
        <source>The meeting is closed: its papers are locked.</source>
        <translation>La réunion est close : ses documents sont verrouillés.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>When a version is replaced, the one before is kept here.</source>
        <translation>Quand une version est remplacée, la précédente est gardée ici.</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>L’écrire ici</translation>
    </message>
    <message>
        <source>Write it here in {language}</source>
        <translation>L’écrire ici en {language}</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Écrit ici</translation>
    </message>
    <message>
        <source>no PDF</source>
        <translation>pas de PDF</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} jours de retard</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>A PDF was made.</source>
        <translation>Un PDF a été fait.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Additif</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>Joindre des documents</translation>
    </message>
    <message>
        <source>Attached {name}</source>
        <translation>{name} joint</translation>
    </message>
    <message>
        <source>Attached {number} files</source>
        <translation>{number} fichiers joints</translation>
    </message>
    <message>
        <source>Attached. “{name}” is no PDF: add one of it, so that a pack can bind it.</source>
        <translation>Joint. « {name} » n’est pas un PDF : ajoutez-en un, pour qu’un dossier puisse le relier.</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Ajout de fichiers</translation>
    </message>
    <message>
        <source>Changed in its own program</source>
        <translation>Modifié dans son programme</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>Rectificatif</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>File of “{title}” ({language})</source>
        <translation>Fichier de « {title} » ({language})</translation>
    </message>
    <message>
        <source>Information paper</source>
        <translation>Document d’information</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Making PDFs</source>
        <translation>Création des PDF</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>No PDF</source>
        <translation>Pas de PDF</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduits</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF of “{name}”</source>
        <translation>PDF de « {name} »</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Enregistrer le fichier sous</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Taking back a paper</source>
        <translation>Reprise d’un document</translation>
    </message>
    <message>
        <source>Titles missing</source>
        <translation>Titres manquants</translation>
    </message>
    <message>
        <source>no PDF of {languages}</source>
        <translation>pas de PDF en {languages}</translation>
    </message>
    <message>
        <source>no title in {languages}</source>
        <translation>pas de titre en {languages}</translation>
    </message>
    <message>
        <source>no {languages}</source>
        <translation>manque : {languages}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>{languages} draft</source>
        <translation>projet : {languages}</translation>
    </message>
    <message>
        <source>{number} PDFs were made.</source>
        <translation>{number} PDF ont été faits.</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} jours de retard</translation>
    </message>
    <message>
        <source>“{name}” was taken back as a new version.</source>
        <translation>« {name} » a été repris comme nouvelle version.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>1 late</source>
        <translation>1 en retard</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>Document sans titre</translation>
    </message>
    <message>
        <source>Papers to see to</source>
        <translation>Documents à suivre</translation>
    </message>
    <message>
        <source>{number} late</source>
        <translation>{number} en retard</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Add or replace a file</source>
        <translation>Ajouter ou remplacer un fichier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>Joindre des documents</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Enter a paper of which there is no file yet</source>
        <translation>Inscrire un document dont il n’y a pas encore de fichier</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Expect a paper</source>
        <translation>Prévoir un document</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Make PDFs</source>
        <translation>Faire des PDF</translation>
    </message>
    <message>
        <source>Make PDFs of the files that a pack could not bind</source>
        <translation>Faire des PDF des fichiers qu’un dossier ne pourrait pas relier</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <translation>Faire un PDF</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>No paper wants this.</source>
        <translation>Aucun document n’est dans ce cas.</translation>
    </message>
    <message>
        <source>No papers yet. Drop files here or on an item of the agenda, or enter papers that are still expected.</source>
        <translation>Aucun document pour l’instant. Déposez des fichiers ici ou sur un point de l’ordre du jour, ou inscrivez les documents attendus.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>Document sans titre</translation>
    </message>
    <message>
        <source>Papers of the meeting</source>
        <translation>Documents de la réunion</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>Retirer le document</translation>
    </message>
    <message>
        <source>Remove {number} papers</source>
        <translation>Retirer {number} documents</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>Montrer tous les documents</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still wanted</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Add or replace a file</source>
        <translation>Ajouter ou remplacer un fichier</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>Joindre des documents</translation>
    </message>
    <message>
        <source>Attach papers; files can also be dropped here, or on an item of the agenda</source>
        <translation>Joindre des documents ; des fichiers peuvent aussi être déposés ici, ou sur un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Enter a paper of which there is no file yet</source>
        <translation>Inscrire un document dont il n’y a pas encore de fichier</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Expect a paper</source>
        <translation>Prévoir un document</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation>Autres actions : {title}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Open {title} in {language}</source>
        <translation>Ouvrir {title} ({language})</translation>
    </message>
    <message>
        <source>Paper without a title</source>
        <translation>Document sans titre</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>Retirer le document</translation>
    </message>
    <message>
        <source>Remove the version in {language}</source>
        <translation>Retirer la version ({language})</translation>
    </message>
    <message>
        <source>Show the paper {title}</source>
        <translation>Montrer le document {title}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>Titre du document</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>Titre, {language}</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>1 selected</source>
        <translation>1 sélectionné</translation>
    </message>
    <message>
        <source>86 × 62 mm, eight on a sheet</source>
        <translation>86 × 62 mm, huit par feuille</translation>
    </message>
    <message>
        <source>A6, as many as fit on a sheet</source>
        <translation>A6, autant que la feuille en contient</translation>
    </message>
    <message>
        <source>A6, one a page</source>
        <translation>A6, un par page</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Tous les participants</translation>
    </message>
    <message>
        <source>Also for those not named yet</source>
        <translation>Aussi pour ceux qui ne sont pas encore nommés</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation>Par {field}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Capacity, head of delegation</source>
        <translation>Qualité, chef de délégation</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Traits de coupe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Lignes vides</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Final list</source>
        <translation>Liste définitive</translation>
    </message>
    <message>
        <source>For all who are expected on site: invited, not declined, and not online.</source>
        <translation>Pour tous ceux qui sont attendus sur place : invités, n’ayant pas décliné, et pas en ligne.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Honorifics</source>
        <translation>Civilités</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Logos of organizations</source>
        <translation>Logos des organisations</translation>
    </message>
    <message>
        <source>Mark where to fold</source>
        <translation>Indiquer les plis</translation>
    </message>
    <message>
        <source>Names in their own script</source>
        <translation>Noms dans leur propre écriture</translation>
    </message>
    <message>
        <source>Numbers of the meeting at the end</source>
        <translation>Chiffres de la réunion à la fin</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Parmi eux</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Print at full size, without fitting to the page; backs are turned about the long edge.</source>
        <translation>Imprimez en taille réelle, sans ajuster à la page ; le verso se retourne sur le bord long.</translation>
    </message>
    <message>
        <source>Provisional list</source>
        <translation>Liste provisoire</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représentée par</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Totals at the end</source>
        <translation>Récapitulatif à la fin</translation>
    </message>
    <message>
        <source>Visa support</source>
        <translation>Appui à la demande de visa</translation>
    </message>
    <message>
        <source>Who has accepted</source>
        <translation>Ceux qui ont accepté</translation>
    </message>
    <message>
        <source>Who has not declined</source>
        <translation>Ceux qui n’ont pas décliné</translation>
    </message>
    <message>
        <source>Who is expected on site</source>
        <translation>Ceux qui sont attendus sur place</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Ceux qui étaient présents</translation>
    </message>
    <message>
        <source>Who was there, session by session</source>
        <translation>Qui était présent, séance par séance</translation>
    </message>
    <message>
        <source>With backs, for printing on both sides</source>
        <translation>Avec verso, pour impression recto verso</translation>
    </message>
    <message>
        <source>{number} selected</source>
        <translation>{number} sélectionnés</translation>
    </message>
</context>
<context>
    <name>ParticipantPanel</name>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Attendance is noted in the list, session by session: Space for present, Enter to type from when to when.</source>
        <translation>La présence se note dans la liste, séance par séance : Espace pour présent, Entrée pour saisir les heures.</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Badge name</source>
        <translation>Nom sur le badge</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Diet: {diet}</source>
        <translation>Régime : {diet}</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invité le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins particuliers</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>A répondu le</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Select a participant to edit it here.</source>
        <translation>Choisissez un participant pour le modifier ici.</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Show among the members</source>
        <translation>Afficher parmi les membres</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Travel and stay</source>
        <translation>Voyage et séjour</translation>
    </message>
    <message>
        <source>What is changed here is changed for all of them.</source>
        <translation>Ce qui est changé ici l’est pour tous.</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} participants</translation>
    </message>
</context>
<context>
    <name>ParticipantPrints</name>
    <message>
        <source>Certificates…</source>
        <translation>Attestations…</translation>
    </message>
    <message>
        <source>Door signs…</source>
        <translation>Affichettes de porte…</translation>
    </message>
    <message>
        <source>Letters to participants…</source>
        <translation>Lettres aux participants…</translation>
    </message>
    <message>
        <source>List of participants…</source>
        <translation>Liste des participants…</translation>
    </message>
    <message>
        <source>Name badges…</source>
        <translation>Badges nominatifs…</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Feuille d’émargement…</translation>
    </message>
    <message>
        <source>Table cards…</source>
        <translation>Chevalets de table…</translation>
    </message>
    <message>
        <source>Travel and rooming list…</source>
        <translation>Liste des voyages et des chambres…</translation>
    </message>
</context>
<context>
    <name>ParticipantsChart</name>
    <message>
        <source>No number is known yet.</source>
        <translation>Aucun nombre connu pour l’instant.</translation>
    </message>
    <message>
        <source>Participants over the years. {points}</source>
        <translation>Participants au fil des ans. {points}</translation>
    </message>
    <message>
        <source>{edition}: {number}</source>
        <translation>{edition} : {number}</translation>
    </message>
    <message>
        <source>{edition}: {number} expected</source>
        <translation>{edition} : {number} attendus</translation>
    </message>
</context>
<context>
    <name>ParticipantsDelegate</name>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>De quand à quand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>ParticipantsFiles</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Travel list</source>
        <translation>Liste des voyages</translation>
    </message>
</context>
<context>
    <name>ParticipantsInspector</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Participants: quorum, languages, participant</source>
        <translation>Participants : quorum, langues, participant</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Attends</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Substitute for {name}</source>
        <translation>Remplace {name}</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>{count} apologies</source>
        <translation>{count} excusés</translation>
    </message>
    <message>
        <source>{count} apology</source>
        <translation>{count} excusé</translation>
    </message>
    <message>
        <source>{count} no reply</source>
        <translation>{count} sans réponse</translation>
    </message>
    <message>
        <source>{count} perhaps</source>
        <translation>{count} peut-être</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count} sièges</translation>
    </message>
    <message>
        <source>{count} yes</source>
        <translation>{count} oui</translation>
    </message>
    <message>
        <source>{role} ({capacity})</source>
        <translation>{role} ({capacity})</translation>
    </message>
    <message>
        <source>{session}: {count} present</source>
        <translation>{session} : {count} présents</translation>
    </message>
    <message>
        <source>{session}: {present} of {seats} seats present</source>
        <translation>{session} : {present} sièges présents sur {seats}</translation>
    </message>
    <message>
        <source>{session}: {present} of {seats} seats present, {needed} needed for a quorum</source>
        <translation>{session} : {present} sièges présents sur {seats}, {needed} nécessaires au quorum</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Add seat holders</source>
        <translation>Ajouter les titulaires des sièges</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All seats of this body are in the list already.</source>
        <translation>Tous les sièges de cet organe figurent déjà dans la liste.</translation>
    </message>
    <message>
        <source>Attendance, {session}</source>
        <translation>Présence, {session}</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Exporter comme tableau…</translation>
    </message>
    <message>
        <source>Export the participants…</source>
        <translation>Exporter les participants…</translation>
    </message>
    <message>
        <source>Export the travel list…</source>
        <translation>Exporter la liste des voyages…</translation>
    </message>
    <message>
        <source>Import replies…</source>
        <translation>Importer des réponses…</translation>
    </message>
    <message>
        <source>Invite a list or a function…</source>
        <translation>Inviter une liste ou une fonction…</translation>
    </message>
    <message>
        <source>Invited today</source>
        <translation>Invité aujourd’hui</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>List or function…</source>
        <translation>Liste ou fonction…</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Add the seat holders of the body, or somebody else.</source>
        <translation>Personne n’est encore invité. Ajoutez les titulaires des sièges de l’organe, ou quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Organization or person…</source>
        <translation>Organisation ou personne…</translation>
    </message>
    <message>
        <source>Participants in numbers</source>
        <translation>Participants en chiffres</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Seat holders of {body}</source>
        <translation>Titulaires des sièges : {body}</translation>
    </message>
    <message>
        <source>Show the printed list, to save or print it</source>
        <translation>Afficher la liste imprimée, pour l’enregistrer ou l’imprimer</translation>
    </message>
    <message>
        <source>This meeting has no body. Choose one with Add.</source>
        <translation>Cette réunion n’a pas d’organe. Choisissez-en un avec Ajouter.</translation>
    </message>
</context>
<context>
    <name>ParticipantsTree</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
</context>
<context>
    <name>PdfDialog</name>
    <message>
        <source>1 title is not translated and is printed as it was written.</source>
        <translation>1 titre n’est pas traduit et s’imprime tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For outsiders</source>
        <translation>Pour l’extérieur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer PDF</translation>
    </message>
    <message>
        <source>{count} titles are not translated and are printed as they were written.</source>
        <translation>{count} titres ne sont pas traduits et s’impriment tels qu’ils ont été écrits.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the printed page</source>
        <translation>Aperçu de la page imprimée</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Nobody yet. Add a person, or name who holds a seat.</source>
        <translation>Personne pour l’instant. Ajoutez une personne, ou nommez qui occupe un siège.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PersonInspector</name>
    <message>
        <source>A ramp, sign language</source>
        <translation>Une rampe, la langue des signes</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besoins d’accessibilité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Accord donné le</translation>
    </message>
    <message>
        <source>Agreed to be listed</source>
        <translation>Accepte de figurer dans les listes</translation>
    </message>
    <message>
        <source>At meetings</source>
        <translation>Aux réunions</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Régime alimentaire</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Everything kept about this person…</source>
        <translation>Données conservées sur cette personne…</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille en premier</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>Dans sa propre écriture</translation>
    </message>
    <message>
        <source>In printed lists</source>
        <translation>Dans les listes imprimées</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Ms, Prof.</source>
        <translation>Mme, Pr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Printed as {name}</source>
        <translation>S’imprime {name}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Street, city, country</source>
        <translation>Rue, ville, pays</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Vegetarian, halal</source>
        <translation>Végétarien, halal</translation>
    </message>
    <message>
        <source>What was kept about this person has been erased for good. Past lists keep their place.</source>
        <translation>Les données de cette personne ont été effacées définitivement. Sa place dans les listes passées est conservée.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>suppléant</translation>
    </message>
    <message>
        <source>“{text}” does not look like a mail address. It is kept as typed.</source>
        <translation>« {text} » ne ressemble pas à une adresse électronique. Conservé tel quel.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Collecting personal data</source>
        <translation>Collecte des données personnelles</translation>
    </message>
    <message>
        <source>Everything kept about {name}</source>
        <translation>Données conservées sur {name}</translation>
    </message>
    <message>
        <source>Everything kept about {name} is in {file}.</source>
        <translation>Toutes les données conservées sur {name} se trouvent dans {file}.</translation>
    </message>
    <message>
        <source>JSON file for another program (*.json)</source>
        <translation>Fichier JSON pour un autre programme (*.json)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or press to choose one.</source>
        <translation>Déposez ou collez une image ici, ou appuyez pour en choisir une.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Image (*{ending})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the picture as…</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{name}: none yet</source>
        <translation>{name} : pas encore d’image</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>City, country</source>
        <translation>Ville, pays</translation>
    </message>
    <message>
        <source>Keep as typed, without a place</source>
        <translation>Conserver tel quel, sans lieu</translation>
    </message>
    <message>
        <source>Kept as typed: several places are called so. Which one is meant?</source>
        <translation>Conservé tel quel : plusieurs lieux portent ce nom. Duquel s’agit-il ?</translation>
    </message>
    <message>
        <source>Which place is meant</source>
        <translation>De quel lieu il s’agit</translation>
    </message>
    <message>
        <source>{place} is meant</source>
        <translation>Il s’agit de : {place}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Kept as typed: no city or country was recognised.</source>
        <translation>Conservé tel quel : aucune ville ni aucun pays reconnu.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>It was confirmed for {plan}.</source>
        <translation>Confirmation antérieure : {plan}.</translation>
    </message>
    <message>
        <source>Keep date and place as the plan</source>
        <translation>Garder date et lieu comme prévision</translation>
    </message>
    <message>
        <source>Keep that as the plan</source>
        <translation>Garder cela comme prévision</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan and outcome</source>
        <translation>Prévu et réalisé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Date prévue</translation>
    </message>
    <message>
        <source>Planned place</source>
        <translation>Lieu prévu</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Retirer la prévision</translation>
    </message>
    <message>
        <source>The date is kept as text: {reason}</source>
        <translation>La date est conservée telle quelle : {reason}</translation>
    </message>
    <message>
        <source>Why it came otherwise</source>
        <translation>Motif du changement</translation>
    </message>
</context>
<context>
    <name>PracticalPanel</name>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Practical information</source>
        <translation>Informations pratiques</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Before you print</source>
        <translation>Avant d’imprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>No font has the character {code} of “{text}” (page {page}). A box is printed in its place.</source>
        <translation>Aucune police n’a le caractère {code} de « {text} » (page {page}). Un carré est imprimé à sa place.</translation>
    </message>
    <message>
        <source>No font has {count} characters, the first {code} of “{text}” (page {page}). Boxes are printed in their place.</source>
        <translation>Aucune police n’a {count} des caractères, le premier étant {code} de « {text} » (page {page}). Des carrés sont imprimés à leur place.</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages} goes to the printer…</source>
        <translation>La page {page} sur {pages} part vers l’imprimante…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>L’impression a été annulée</translation>
    </message>
    <message>
        <source>Save DOCX</source>
        <translation>Enregistrer DOCX</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer PDF</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>The printer could not be reached. Save the PDF instead.</source>
        <translation>L’imprimante est injoignable. Enregistrez plutôt le PDF.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Open a mail with the document attached; your mail program sends it</source>
        <translation>Ouvre un courriel avec le document joint ; votre messagerie l’envoie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save also in</source>
        <translation>Enregistrer aussi en</translation>
    </message>
    <message>
        <source>Save also in {language}</source>
        <translation>Enregistrer aussi en : {language}</translation>
    </message>
    <message>
        <source>Save the document, as PDF or DOCX, in all languages that are chosen</source>
        <translation>Enregistrer le document, en PDF ou DOCX, dans toutes les langues choisies</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>PrintEverything</name>
    <message>
        <source>1 text is not translated and is printed as it was written.</source>
        <translation>1 texte n’est pas traduit et s’imprime tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>{count} texts are not translated and are printed as they were written.</source>
        <translation>{count} textes ne sont pas traduits et s’impriment tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>{document}, {language}: not made. {reason}</source>
        <translation>{document}, {language} : pas fait. {reason}</translation>
    </message>
    <message>
        <source>{document}, {language}: {what}</source>
        <translation>{document}, {language} : {what}</translation>
    </message>
</context>
<context>
    <name>PrintEverythingDialog</name>
    <message>
        <source>1 document is in the folder {name}.</source>
        <translation>1 document se trouve dans le dossier {name}.</translation>
    </message>
    <message>
        <source>Also as DOCX, but for what is folded or bound</source>
        <translation>Aussi en DOCX, sauf ce qui se plie ou se relie</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le compte rendu</translation>
    </message>
    <message>
        <source>Each document is made as it is chosen on the Print page, all into one new folder. Nothing is written before all are made.</source>
        <translation>Chaque document est fait comme choisi à la page Impression, le tout dans un nouveau dossier. Rien n’est écrit avant que tout soit fait.</translation>
    </message>
    <message>
        <source>Everything for this meeting</source>
        <translation>Tout pour cette réunion</translation>
    </message>
    <message>
        <source>Folder in which the new folder is made</source>
        <translation>Dossier où le nouveau dossier est créé</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What became of the documents</source>
        <translation>Ce que les documents sont devenus</translation>
    </message>
    <message>
        <source>{count} documents are in the folder {name}.</source>
        <translation>{count} documents se trouvent dans le dossier {name}.</translation>
    </message>
</context>
<context>
    <name>PrintMembersDialog</name>
    <message>
        <source>Add the country</source>
        <translation>Ajouter le pays</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Directory of a body</source>
        <translation>Annuaire d’un organe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Première étiquette</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Function under the name</source>
        <translation>Fonction sous le nom</translation>
    </message>
    <message>
        <source>In capitals, under addresses that do not have it.</source>
        <translation>En capitales, sous les adresses qui ne l’indiquent pas.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes d’adresses</translation>
    </message>
    <message>
        <source>Logos and portraits</source>
        <translation>Logos et portraits</translation>
    </message>
    <message>
        <source>Member yearbook</source>
        <translation>Annuaire des membres</translation>
    </message>
    <message>
        <source>Members among the {number} organisations of the list.</source>
        <translation>Les membres parmi les {number} organisations de la liste.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Décaler vers le bas</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Décaler vers la droite</translation>
    </message>
    <message>
        <source>Of the United Nations</source>
        <translation>Celles des Nations Unies</translation>
    </message>
    <message>
        <source>Only people who have agreed to be listed, ever.</source>
        <translation>Seulement les personnes qui ont accepté de figurer dans les listes, dans tous les cas.</translation>
    </message>
    <message>
        <source>Only those in the list</source>
        <translation>Seulement celles de la liste</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Print about members</source>
        <translation>Imprimer des documents sur les membres</translation>
    </message>
    <message>
        <source>Print at full size, without fitting to the page.</source>
        <translation>Imprimez en taille réelle, sans ajuster à la page.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>With fees, for internal use</source>
        <translation>Avec les cotisations, à usage interne</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Vos champs personnalisés</translation>
    </message>
    <message>
        <source>{code}: {width} × {height} mm</source>
        <translation>{code} : {width} × {height} mm</translation>
    </message>
    <message>
        <source>{count} labels on {paper}</source>
        <translation>{count} étiquettes sur {paper}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Back to: {view}</source>
        <translation>Retour : {view}</translation>
    </message>
    <message>
        <source>Print {year}</source>
        <translation>Imprimer {year}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>PrintWorldMapDialog</name>
    <message>
        <source>For outsiders, without internal activities</source>
        <translation>Pour l’extérieur, sans les activités internes</translation>
    </message>
    <message>
        <source>Save the world map as PDF</source>
        <translation>Enregistrer la carte du monde en PDF</translation>
    </message>
    <message>
        <source>The whole world with what the legend shows. Pages behind the map say who is where, and who has no place on it.</source>
        <translation>Le monde entier avec ce que montre la légende. Les pages qui suivent la carte indiquent qui se trouve où, et qui n’y figure pas.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Date not known</source>
        <translation>Date non connue</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sans volet</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Editions of a series</source>
        <translation>Éditions d’une série</translation>
    </message>
    <message>
        <source>Findings to discuss</source>
        <translation>Points à examiner</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>Liste des activités</translation>
    </message>
    <message>
        <source>Month calendar</source>
        <translation>Calendrier du mois</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programme of activities</source>
        <translation>Programme d’activités</translation>
    </message>
    <message>
        <source>Travel plan</source>
        <translation>Plan de voyage</translation>
    </message>
    <message>
        <source>Wall planner</source>
        <translation>Calendrier mural</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Findings as an annex</source>
        <translation>Constats en annexe</translation>
    </message>
    <message>
        <source>Leaves out internal activities.</source>
        <translation>Omet les activités internes.</translation>
    </message>
    <message>
        <source>The DOCX has the same content. A changed copy can be imported again.</source>
        <translation>Le DOCX a le même contenu. Une copie modifiée peut être réimportée.</translation>
    </message>
</context>
<context>
    <name>ProgrammeLineInspector</name>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Programme line {number}</source>
        <translation>Volet {number} du programme</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>ProgrammePrints</name>
    <message>
        <source>Print a travel plan…</source>
        <translation>Imprimer un plan de voyage…</translation>
    </message>
    <message>
        <source>Print the editions of a series…</source>
        <translation>Imprimer les éditions d’une série…</translation>
    </message>
    <message>
        <source>Print the findings…</source>
        <translation>Imprimer les constats…</translation>
    </message>
    <message>
        <source>Print the list of activities…</source>
        <translation>Imprimer la liste des activités…</translation>
    </message>
    <message>
        <source>Print the month calendar…</source>
        <translation>Imprimer le calendrier du mois…</translation>
    </message>
    <message>
        <source>Print the wall planner…</source>
        <translation>Imprimer le calendrier mural…</translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>1 activity in the programme</source>
        <translation>1 activité au programme</translation>
    </message>
    <message>
        <source>1 edition</source>
        <translation>1 édition</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Add an action under it</source>
        <translation>Ajouter une action au-dessous</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Begin by hand</source>
        <translation>Commencer à la main</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Par orientation</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Par volet</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Par série</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmer la date</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importer un programme…</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>New direction</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouveau volet</translation>
    </message>
    <message>
        <source>Open the page of the series</source>
        <translation>Ouvrir la page de la série</translation>
    </message>
    <message>
        <source>Print the programme…</source>
        <translation>Imprimer le programme…</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Volet du programme</translation>
    </message>
    <message>
        <source>Programme of activities</source>
        <translation>Programme d’activités</translation>
    </message>
    <message>
        <source>Programme: {arrangement}</source>
        <translation>Programme : {arrangement}</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Afficher dans le calendrier</translation>
    </message>
    <message>
        <source>There is nothing here yet. Import the programme document, or begin by hand.</source>
        <translation>Il n’y a encore rien ici. Importez le document du programme ou commencez à la main.</translation>
    </message>
    <message>
        <source>{count} editions</source>
        <translation>{count} éditions</translation>
    </message>
    <message>
        <source>{number} activities in the programme</source>
        <translation>{number} activités au programme</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Projector: the public part of the meeting</source>
        <translation>Projecteur : la partie publique de la réunion</translation>
    </message>
</context>
<context>
    <name>QuarterPage</name>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Empilés</translation>
    </message>
</context>
<context>
    <name>QuorumGauge</name>
    <message>
        <source>Apologies {count}</source>
        <translation>Excusés {count}</translation>
    </message>
    <message>
        <source>Away {count}</source>
        <translation>Absents {count}</translation>
    </message>
    <message>
        <source>By proxy {count}</source>
        <translation>Mandataires {count}</translation>
    </message>
    <message>
        <source>No reply {count}</source>
        <translation>Sans réponse {count}</translation>
    </message>
    <message>
        <source>Quorum {needed}</source>
        <translation>Quorum {needed}</translation>
    </message>
    <message>
        <source>There {count}</source>
        <translation>Présents {count}</translation>
    </message>
    <message>
        <source>Yes {count}</source>
        <translation>Oui {count}</translation>
    </message>
    <message>
        <source>of {seats} are there</source>
        <translation>présents sur {seats}</translation>
    </message>
    <message>
        <source>of {seats} will attend</source>
        <translation>présents sur {seats}</translation>
    </message>
    <message>
        <source>quorum {needed}</source>
        <translation>quorum {needed}</translation>
    </message>
    <message>
        <source>{present} of {seats} are there</source>
        <translation>{present} présents sur {seats}</translation>
    </message>
    <message>
        <source>{yes} of {seats} will attend</source>
        <translation>{yes} présents sur {seats}</translation>
    </message>
</context>
<context>
    <name>QuorumPanel</name>
    <message>
        <source>All {count} participants</source>
        <translation>Les {count} participants</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>More than half: {n} of {seats}</source>
        <translation>Plus de la moitié : {n} sur {seats}</translation>
    </message>
    <message>
        <source>More than two thirds: {n} of {seats}</source>
        <translation>Plus des deux tiers : {n} sur {seats}</translation>
    </message>
    <message>
        <source>More than {percent} %: {n} of {seats}</source>
        <translation>Plus de {percent} % : {n} sur {seats}</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Aucun organe</translation>
    </message>
    <message>
        <source>No rule known</source>
        <translation>Aucune règle connue</translation>
    </message>
    <message>
        <source>Open, {count} more</source>
        <translation>Ouvert, encore {count}</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Hors d’atteinte</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Quorum rule</source>
        <translation>Règle de quorum</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Working languages: {languages}.</source>
        <translation>Langues de travail : {languages}.</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} manquants</translation>
    </message>
    <message>
        <source>{language}: {count} participants.</source>
        <translation>{language} : {count} participants.</translation>
    </message>
    <message>
        <source>{n} of {seats}</source>
        <translation>{n} sur {seats}</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>{number} rows copied</source>
        <translation>{number} lignes copiées</translation>
    </message>
</context>
<context>
    <name>RecruitingPage</name>
    <message>
        <source>1 organisation on the board</source>
        <translation>1 organisation au tableau</translation>
    </message>
    <message>
        <source>Admitted this year</source>
        <translation>Admis cette année</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>Nouveau prospect</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Prochaine étape…</translation>
    </message>
    <message>
        <source>Nobody yet. Add an organisation that could become a member.</source>
        <translation>Personne pour l’instant. Ajoutez une organisation qui pourrait devenir membre.</translation>
    </message>
    <message>
        <source>Nobody yet. Drag a prospect here when it has applied.</source>
        <translation>Personne pour l’instant. Glissez ici un prospect lorsqu’il a présenté sa candidature.</translation>
    </message>
    <message>
        <source>Nobody yet. Drag an application here when it is admitted.</source>
        <translation>Personne pour l’instant. Glissez ici une candidature lorsqu’elle est admise.</translation>
    </message>
    <message>
        <source>Note a number of members…</source>
        <translation>Noter un nombre de membres…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Set the goal for the number of members…</source>
        <translation>Fixer l’objectif du nombre de membres…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>{number} organisations on the board</source>
        <translation>{number} organisations au tableau</translation>
    </message>
</context>
<context>
    <name>RecruitingSection</name>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>D’ici au</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>What is to be done to win it</source>
        <translation>Ce qu’il faut faire pour la convaincre</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} jours de retard</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Amérique latine</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Amérique du Nord</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
</context>
<context>
    <name>RegionsDialog</name>
    <message>
        <source>Add a country</source>
        <translation>Ajouter un pays</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Nouvelle région</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Regions of your own</source>
        <translation>Régions personnalisées</translation>
    </message>
    <message>
        <source>Remove {country}</source>
        <translation>Retirer {country}</translation>
    </message>
    <message>
        <source>They stand beside the regions of the United Nations in filters and lists. A country may be in several.</source>
        <translation>Elles s’ajoutent aux régions des Nations Unies dans les filtres et les listes. Un pays peut appartenir à plusieurs régions.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Aller à la réunion</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remind again in an hour</source>
        <translation>Rappeler dans une heure</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Tout ignorer</translation>
    </message>
    <message>
        <source>Dismiss {name}</source>
        <translation>Ignorer {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Remind again in an hour</source>
        <translation>Rappeler dans une heure</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>RepetitionSection</name>
    <message>
        <source>Another program repeated it by a rule that cannot be shown: {rule}</source>
        <translation>Un autre programme l’a répétée selon une règle impossible à afficher : {rule}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler l’activité</translation>
    </message>
    <message>
        <source>Change only this one</source>
        <translation>Modifier seulement celle-ci</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Different from the rule</source>
        <translation>Écarts à la règle</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>One changed occurrence of “{title}”, by its rule on {date}.</source>
        <translation>Une occurrence modifiée de « {title} », prévue par la règle le {date}.</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Restore what the rule says</source>
        <translation>Rétablir ce que dit la règle</translation>
    </message>
    <message>
        <source>Restore {date}</source>
        <translation>Rétablir le {date}</translation>
    </message>
    <message>
        <source>Show the repeated activity</source>
        <translation>Afficher l’activité répétée</translation>
    </message>
    <message>
        <source>You are looking at the occurrence of {date}. What is changed here changes all.</source>
        <translation>Vous voyez l’occurrence du {date}. Ce qui est modifié ici modifie toutes les autres.</translation>
    </message>
    <message>
        <source>and on one more day</source>
        <translation>et un autre jour</translation>
    </message>
    <message>
        <source>and on {count} more days</source>
        <translation>et {count} autres jours</translation>
    </message>
    <message>
        <source>{date}: does not take place</source>
        <translation>{date} : n’a pas lieu</translation>
    </message>
    <message>
        <source>{now} instead of {date}</source>
        <translation>{now} au lieu du {date}</translation>
    </message>
</context>
<context>
    <name>ReplyFiles</name>
    <message>
        <source>Import replies</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Importing the replies</source>
        <translation>Importation des réponses</translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Reading the replies</source>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <source>Replies (*.ics *.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Réponses (*.ics *.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replies of {count} participants were taken over. Undo takes it back.</source>
        <translation>Les réponses de {count} participants ont été reprises. « Annuler » les retire.</translation>
    </message>
    <message>
        <source>The reply of 1 participant was taken over. Undo takes it back.</source>
        <translation>La réponse de 1 participant a été reprise. « Annuler » la retire.</translation>
    </message>
</context>
<context>
    <name>ReplyImport</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Doubtful: please say who it is</source>
        <translation>Incertain : dites de qui il s’agit</translation>
    </message>
    <message>
        <source>It is somebody else: add another participant</source>
        <translation>C’est quelqu’un d’autre : ajouter un participant</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>Not in the list: tick whom to add</source>
        <translation>Pas dans la liste : cochez qui ajouter</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Not used {count}</source>
        <translation>Non utilisés {count}</translation>
    </message>
    <message>
        <source>Older than the reply that is noted</source>
        <translation>Plus ancienne que la réponse notée</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Parties de la revue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Replies from {name}</source>
        <translation>Réponses de {name}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The same as in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>This column is not read.</source>
        <translation>Cette colonne n’est pas lue.</translation>
    </message>
    <message>
        <source>What is new of participants</source>
        <translation>Nouveau sur les participants</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Signification des colonnes</translation>
    </message>
    <message>
        <source>What was not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who replies</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>{known} recognised, {open} not for certain or not in the list. {chosen} ticked; it is one step, which Undo takes back.</source>
        <translation>{known} reconnus, {open} incertains ou pas dans la liste. {chosen} cochés ; c’est une seule étape, que « Annuler » retire.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} en trop</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Action item</source>
        <translation>Action à suivre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Decision {name} was recorded.</source>
        <translation>La décision {name} a été consignée.</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Aller à l’ordre du jour</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>No items yet. A meeting is run along its agenda.</source>
        <translation>Aucun point pour l’instant. Une réunion suit son ordre du jour.</translation>
    </message>
    <message>
        <source>Not deferred</source>
        <translation>Non reporté</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Show on the projector</source>
        <translation>Montrer au projecteur</translation>
    </message>
    <message>
        <source>Start or pause</source>
        <translation>Démarrer ou mettre en pause</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
</context>
<context>
    <name>RoomPeople</name>
    <message>
        <source>Comes now (+)</source>
        <translation>Arrive maintenant (+)</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Invite participants</source>
        <translation>Inviter des participants</translation>
    </message>
    <message>
        <source>Leaves now (-)</source>
        <translation>Part maintenant (-)</translation>
    </message>
    <message>
        <source>More about the attendance of those selected</source>
        <translation>Plus sur la présence de la sélection</translation>
    </message>
    <message>
        <source>Nobody speaks for {name}.</source>
        <translation>Personne ne représente {name}.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Space: present. A: apologies. N: absent. +: comes now. -: leaves now. Right-click for proxies.</source>
        <translation>Espace : présent. A : excusé. N : absent. + : arrive. - : part. Clic droit pour les mandataires.</translation>
    </message>
    <message>
        <source>The meeting has no session yet.</source>
        <translation>La réunion n’a pas encore de séance.</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>Qui est dans la salle</translation>
    </message>
    <message>
        <source>quorum: {present} of {seats}, {needed} needed</source>
        <translation>quorum : {present} sur {seats}, {needed} nécessaires</translation>
    </message>
    <message>
        <source>{count} by proxy</source>
        <translation>{count} par mandataire</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} manquants</translation>
    </message>
    <message>
        <source>{here} of {all} here</source>
        <translation>{here} sur {all} présents</translation>
    </message>
    <message>
        <source>{holder}, who speaks for {name}, is not in the room.</source>
        <translation>{holder}, mandataire de {name}, n’est pas dans la salle.</translation>
    </message>
</context>
<context>
    <name>RoomProjector</name>
    <message>
        <source>Show on the projector</source>
        <translation>Montrer au projecteur</translation>
    </message>
</context>
<context>
    <name>RoomStage</name>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Responsable : {name}</translation>
    </message>
    <message>
        <source>Note for the chair</source>
        <translation>Note à l’intention de la présidence</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Décision proposée</translation>
    </message>
    <message>
        <source>The item that is on</source>
        <translation>Le point en cours</translation>
    </message>
    <message>
        <source>The projector shows neither its title nor what is proposed.</source>
        <translation>Le projecteur ne montre ni son titre ni ce qui est proposé.</translation>
    </message>
</context>
<context>
    <name>RoomTools</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How the meeting stands against its agenda</source>
        <translation>Où en est la réunion par rapport à l’ordre du jour</translation>
    </message>
    <message>
        <source>Language of titles and minutes</source>
        <translation>Langue des titres et du procès-verbal</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The time where the session is held</source>
        <translation>L’heure du lieu de la séance</translation>
    </message>
    <message>
        <source>{duration} ahead</source>
        <translation>{duration} d’avance</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>{duration} de retard</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>31 December 2019</source>
        <translation>31 décembre 2019</translation>
    </message>
    <message>
        <source>After a number of times</source>
        <translation>Après un nombre de fois</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Jours, semaines, mois ou années</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Intervalle entre deux fois</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Fin de la répétition</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>The rule as calendar files write it (RFC 5545)</source>
        <translation>La règle telle que l’écrivent les fichiers de calendrier (RFC 5545)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Which day of the month</source>
        <translation>Quel jour du mois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>« {text} » n’est pas une date. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>« {text} » n’est pas un nombre de 1 à {most}.</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>1 January 2025</source>
        <translation>1er janvier 2025</translation>
    </message>
    <message>
        <source>7, or 50 %</source>
        <translation>7, ou 50 %</translation>
    </message>
    <message>
        <source>Agenda (days)</source>
        <translation>Ordre du jour (jours)</translation>
    </message>
    <message>
        <source>Charter of 2018</source>
        <translation>Charte de 2018</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Préavis (jours)</translation>
    </message>
    <message>
        <source>Delete these rules</source>
        <translation>Supprimer ces règles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Se réunit</translation>
    </message>
    <message>
        <source>New rules begin on {day}. Type here what is different in them.</source>
        <translation>De nouvelles règles commencent le {day}. Indiquez ici ce qui change.</translation>
    </message>
    <message>
        <source>New rules from</source>
        <translation>Nouvelles règles à partir du</translation>
    </message>
    <message>
        <source>No rules hold: {days}</source>
        <translation>Aucune règle en vigueur : {days}</translation>
    </message>
    <message>
        <source>Papers (days)</source>
        <translation>Documents (jours)</translation>
    </message>
    <message>
        <source>Proxies each</source>
        <translation>Procurations par personne</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Quorum of</source>
        <translation>Base du quorum</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Two rules hold at once: {days}</source>
        <translation>Deux règles en vigueur à la fois : {days}</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>tous les sièges</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>au plus tard le {day}</translation>
    </message>
    <message>
        <source>by {day}, for the meeting of {meeting}</source>
        <translation>au plus tard le {day}, pour la réunion du {meeting}</translation>
    </message>
    <message>
        <source>ever since</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>no rules yet</source>
        <translation>aucune règle pour l’instant</translation>
    </message>
    <message>
        <source>seats that are held</source>
        <translation>sièges pourvus</translation>
    </message>
    <message>
        <source>{number} must be present</source>
        <translation>{number} doivent être présents</translation>
    </message>
    <message>
        <source>“{text}” is not a share of the seats. Nothing was changed.</source>
        <translation>« {text} » n’est pas une part des sièges. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Nothing was changed.</source>
        <translation>« {text} » n’est pas un nombre entier. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Seulement celle-ci</translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>“{title}” is repeated. Which occurrences are meant?</source>
        <translation>« {title} » est répétée. De quelles occurrences s’agit-il ?</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>No match for “{text}”.</source>
        <translation>Aucun résultat pour « {text} ».</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>SeatInspector</name>
    <message>
        <source>Add another term</source>
        <translation>Ajouter un autre mandat</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>Ajouter le mandat</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Change from a day on</source>
        <translation>Changer à partir d’une date</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Delete with its history</source>
        <translation>Supprimer avec son historique</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Exercised by</source>
        <translation>Exercé par</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Existe du</translation>
    </message>
    <message>
        <source>Exists to</source>
        <translation>Existe jusqu’au</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Holder on {day}</source>
        <translation>Titulaire au {day}</translation>
    </message>
    <message>
        <source>Leave vacant from {day} on</source>
        <translation>Laisser vacant à partir du {day}</translation>
    </message>
    <message>
        <source>Let them take over</source>
        <translation>Enregistrer la relève</translation>
    </message>
    <message>
        <source>On some days this seat is also held by {name}.</source>
        <translation>Certains jours, ce siège est aussi occupé par {name}.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remove the seat from {day} on</source>
        <translation>Retirer le siège à partir du {day}</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Show the body</source>
        <translation>Afficher l’organe</translation>
    </message>
    <message>
        <source>The seat exists</source>
        <translation>Le siège existe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Trésorier</translation>
    </message>
    <message>
        <source>ever since</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Cancel activities</source>
        <translation>Annuler les activités</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Days, such as 7 or -14; Enter moves</source>
        <translation>Jours, p. ex. 7 ou -14 ; Entrée déplace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>Déplacer de</translation>
    </message>
    <message>
        <source>Move by so many days</source>
        <translation>Déplacer de ce nombre de jours</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sans volet</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Tout désélectionner (Échap)</translation>
    </message>
    <message>
        <source>Set line</source>
        <translation>Choisir le volet</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} sélectionnées</translation>
    </message>
</context>
<context>
    <name>SelectionStrip</name>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Tout désélectionner (Échap)</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Sélection : {count}</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>SeriesInspector</name>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Open the page of the series</source>
        <translation>Ouvrir la page de la série</translation>
    </message>
    <message>
        <source>Open {title}, {date}</source>
        <translation>Ouvrir {title}, {date}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>SessionDeeds</name>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>Indiquez un horaire, p. ex. 09:30–13:00.</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>A city, or Europe/Madrid</source>
        <translation>Une ville, ou Europe/Madrid</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Add a session later on the same day</source>
        <translation>Ajouter une séance plus tard le même jour</translation>
    </message>
    <message>
        <source>Another on this day</source>
        <translation>Une autre ce jour</translation>
    </message>
    <message>
        <source>As the meeting</source>
        <translation>Comme la réunion</translation>
    </message>
    <message>
        <source>At the same time as the session of {when}, elsewhere.</source>
        <translation>En même temps que la séance du {when}, ailleurs.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>Accès téléphonique</translation>
    </message>
    <message>
        <source>Dial-in: telephone numbers and codes</source>
        <translation>Accès téléphonique : numéros et codes</translation>
    </message>
    <message>
        <source>Duplicate to the next day</source>
        <translation>Dupliquer au jour suivant</translation>
    </message>
    <message>
        <source>Fit the dates of the meeting</source>
        <translation>Adapter les dates de la réunion</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Elle finirait avant de commencer.</translation>
    </message>
    <message>
        <source>It would end before it begins. Where a meeting runs past midnight, make two sessions.</source>
        <translation>Elle finirait avant de commencer. Si une réunion dépasse minuit, faites deux séances.</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>Langues d’interprétation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Missing, printed in {language}</source>
        <translation>Manquant ({language})</translation>
    </message>
    <message>
        <source>None ticked: as the meeting</source>
        <translation>Aucune cochée : comme la réunion</translation>
    </message>
    <message>
        <source>Overlaps with the session of {when}.</source>
        <translation>Chevauche la séance du {when}.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Séance {number} sur {count}</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>The meeting then takes place from its first session to its last</source>
        <translation>La réunion a alors lieu de sa première à sa dernière séance</translation>
    </message>
    <message>
        <source>The session was deleted. Its item is now under {day}.</source>
        <translation>La séance a été supprimée. Son point est désormais sous {day}.</translation>
    </message>
    <message>
        <source>The session was deleted. Its items are now under {day}.</source>
        <translation>La séance a été supprimée. Ses points sont désormais sous {day}.</translation>
    </message>
    <message>
        <source>The session was deleted. Its items stay in the agenda.</source>
        <translation>La séance a été supprimée. Ses points restent à l’ordre du jour.</translation>
    </message>
    <message>
        <source>This day is outside the dates of the meeting.</source>
        <translation>Ce jour est en dehors des dates de la réunion.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title of the session, {language}</source>
        <translation>Titre de la séance, {language}</translation>
    </message>
    <message>
        <source>Title, such as “Opening”</source>
        <translation>Titre, par exemple « Ouverture »</translation>
    </message>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>Indiquez un horaire, p. ex. 09:30–13:00.</translation>
    </message>
    <message>
        <source>Type one day, such as 8 July.</source>
        <translation>Indiquez un seul jour, p. ex. 8 juillet.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Stands in the history of the files that you edit, from the next opening on.</source>
        <translation>Figure dans l’historique des fichiers que vous modifiez, à partir de la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Settle by {date}</source>
        <translation>À fixer d’ici au {date}</translation>
    </message>
    <message>
        <source>Settle by {date} (proposed)</source>
        <translation>À fixer d’ici au {date} (proposé)</translation>
    </message>
    <message>
        <source>ask {name}</source>
        <translation>demander à {name}</translation>
    </message>
</context>
<context>
    <name>SettlingFields</name>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A person, or any words</source>
        <translation>Une personne ou un texte libre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander à</translation>
    </message>
    <message>
        <source>Ask about the date</source>
        <translation>Qui interroger sur la date</translation>
    </message>
    <message>
        <source>Proposed: {date}</source>
        <translation>Proposé : {date}</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>À fixer d’ici au</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} jours de retard</translation>
    </message>
</context>
<context>
    <name>ShellSearchField</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search activities, members, meetings</source>
        <translation>Chercher activités, membres, réunions</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Garder le texte saisi</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>Contrôle suivant, contrôle précédent</translation>
    </message>
    <message>
        <source>Put the old value back</source>
        <translation>Remettre l’ancienne valeur</translation>
    </message>
    <message>
        <source>Year on, year back (in the year selector)</source>
        <translation>Année suivante, année précédente (dans le sélecteur d’année)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge (Ctrl+Enter)</source>
        <translation>Fusionner (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>What is not chosen stays in the note, and all links stay. It is one step, which Undo takes back.</source>
        <translation>Ce qui n’est pas choisi reste dans la note, et tous les liens restent. C’est une seule étape, qu’Annuler défait.</translation>
    </message>
    <message>
        <source>{name} is one now. Undo takes it back.</source>
        <translation>{name} : fusion effectuée. Annuler permet de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Activities: {count}</source>
        <translation>Activités : {count}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>Constats : {count}</translation>
    </message>
    <message>
        <source>Members: {count}</source>
        <translation>Membres : {count}</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Programme lines</source>
        <translation>Volets du programme</translation>
    </message>
</context>
<context>
    <name>SlotsModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
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
        <translation>Pire</translation>
    </message>
    <message>
        <source>{city}: {time}, {points} points</source>
        <translation>{city} : {time}, {points} points</translation>
    </message>
</context>
<context>
    <name>StateControl</name>
    <message>
        <source>Back to a draft</source>
        <translation>Retour au projet</translation>
    </message>
    <message>
        <source>Back to a draft…</source>
        <translation>Retour au projet…</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>History of the meeting…</source>
        <translation>Historique de la réunion…</translation>
    </message>
    <message>
        <source>Issue Rev.{number} with new numbers</source>
        <translation>Publier la Rev.{number} avec de nouveaux numéros</translation>
    </message>
    <message>
        <source>Issue Rev.{number}, 1 change</source>
        <translation>Publier la Rev.{number}, 1 modification</translation>
    </message>
    <message>
        <source>Issue Rev.{number}, {count} changes</source>
        <translation>Publier la Rev.{number}, {count} modifications</translation>
    </message>
    <message>
        <source>Issue Rev.{number}: nothing has changed</source>
        <translation>Publier la Rev.{number} : rien n’a changé</translation>
    </message>
    <message>
        <source>Issue as Rev.{number}</source>
        <translation>Publier sous Rev.{number}</translation>
    </message>
    <message>
        <source>Issue the agenda</source>
        <translation>Publier l’ordre du jour</translation>
    </message>
    <message>
        <source>Issue, revise, start or close the meeting</source>
        <translation>Publier, réviser, commencer ou clore la réunion</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Rouvrir la réunion</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Show the agenda with its changes</source>
        <translation>Montrer l’ordre du jour avec ses modifications</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>State of the meeting: {state}</source>
        <translation>État de la réunion : {state}</translation>
    </message>
    <message>
        <source>The agenda is a draft again.</source>
        <translation>L’ordre du jour est de nouveau un projet.</translation>
    </message>
    <message>
        <source>The agenda is issued: numbers and symbols stand from now on.</source>
        <translation>L’ordre du jour est publié : ses numéros et ses cotes sont désormais fixés.</translation>
    </message>
    <message>
        <source>The meeting is closed and locked. Ctrl+Z opens it again.</source>
        <translation>La réunion est close et verrouillée. Ctrl+Z la rouvre.</translation>
    </message>
    <message>
        <source>The meeting is in progress.</source>
        <translation>La réunion est en cours.</translation>
    </message>
    <message>
        <source>The meeting is open again.</source>
        <translation>La réunion est rouverte.</translation>
    </message>
    <message>
        <source>The revised agenda is issued.</source>
        <translation>L’ordre du jour révisé est publié.</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the meeting.</source>
        <translation>Pourquoi ? Le motif est conservé avec la réunion.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>As of {day}</source>
        <translation>Au {day}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
    <message>
        <source>Copy the statistics as a table</source>
        <translation>Copier les statistiques sous forme de tableau</translation>
    </message>
    <message>
        <source>Our own regions</source>
        <translation>Nos propres régions</translation>
    </message>
    <message>
        <source>Print the statistics…</source>
        <translation>Imprimer les statistiques…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Regions of the United Nations</source>
        <translation>Régions des Nations Unies</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>There are no members to count yet.</source>
        <translation>Il n’y a pas encore de membres à compter.</translation>
    </message>
    <message>
        <source>With fees</source>
        <translation>Avec les cotisations</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Toutes les modifications enregistrées {time}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>Constats : {count}</translation>
    </message>
    <message>
        <source>Findings: {count}, clashes: {clashes}</source>
        <translation>Constats : {count}, conflits : {clashes}</translation>
    </message>
    <message>
        <source>Interface: {language}</source>
        <translation>Interface : {language}</translation>
    </message>
    <message>
        <source>Read only, nothing can be changed</source>
        <translation>Lecture seule, rien ne peut être modifié</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Heure de {city}</translation>
    </message>
</context>
<context>
    <name>StrategicActionInspector</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>SymbolsSection</name>
    <message>
        <source>As the meeting before</source>
        <translation>Comme la réunion précédente</translation>
    </message>
    <message>
        <source>For example: {symbols}</source>
        <translation>Par exemple : {symbols}</translation>
    </message>
    <message>
        <source>In braces: {meeting}; for papers {paper}. A symbol is given once, and is the same in every language.</source>
        <translation>Entre accolades : {meeting} ; pour les documents {paper}. Une cote n’est donnée qu’une fois, et elle est la même dans toutes les langues.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Symbol of meetings</source>
        <translation>Cote des réunions</translation>
    </message>
    <message>
        <source>Symbol of papers</source>
        <translation>Cote des documents</translation>
    </message>
    <message>
        <source>Without an acronym of the body this makes no symbol.</source>
        <translation>Sans sigle de l’organe, il n’y a pas de cote.</translation>
    </message>
    <message>
        <source>{wrong} means nothing.</source>
        <translation>{wrong} ne veut rien dire.</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Comparing with the file</source>
        <translation>Comparaison avec le fichier</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exporter un tableau</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>Exportation du tableau</translation>
    </message>
    <message>
        <source>Import a table or vCards</source>
        <translation>Importer un tableau ou des cartes vCard</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>Importation du tableau</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>Classeur OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf *.vcard);;All files (*)</source>
        <translation>Tableaux et cartes vCard (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf *.vcard);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The table has been imported. Undo takes it back.</source>
        <translation>Le tableau a été importé. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>Cartes vCard (*.vcf)</translation>
    </message>
    <message>
        <source>{count} rows are in {path}.</source>
        <translation>{path} contient {count} lignes.</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Cells that were not understood</source>
        <translation>Cellules non comprises</translation>
    </message>
    <message>
        <source>Cells that were not understood: {count}.</source>
        <translation>Cellules non comprises : {count}.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Comparing with the file…</source>
        <translation>Comparaison avec le fichier…</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>It is another one: add it</source>
        <translation>C’est une autre entrée : l’ajouter</translation>
    </message>
    <message>
        <source>It is “{name}” of the file: take over what differs</source>
        <translation>C’est « {name} » du fichier : reprendre ce qui diffère</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Parties de la revue</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>Nouvelle lecture du fichier…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Remarks {count}</source>
        <translation>Remarques {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The same as in the file</source>
        <translation>Identiques à ceux du fichier</translation>
    </message>
    <message>
        <source>This row names nobody.</source>
        <translation>Cette ligne ne nomme personne.</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>À importer</translation>
    </message>
    <message>
        <source>What is to be imported</source>
        <translation>Ce qui va être importé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>{chosen} of {all} ticked. It is one step, which Undo takes back.</source>
        <translation>{chosen} cochés sur {all}. C’est une seule étape, qu’Annuler défait.</translation>
    </message>
    <message>
        <source>{count} rows. Choose what the columns mean; what has no field is kept in the note.</source>
        <translation>{count} lignes. Choisissez la signification des colonnes ; ce qui n’a pas de champ est gardé dans la note.</translation>
    </message>
    <message>
        <source>{name} (organisation)</source>
        <translation>{name} (organisation)</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>Retirer {tag}</translation>
    </message>
</context>
<context>
    <name>TakeBackStrip</name>
    <message>
        <source>Keep what was saved as a new version; the one before stays in the history</source>
        <translation>Garder ce qui a été enregistré comme nouvelle version ; la précédente reste dans l’historique</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave {name} as it is here</source>
        <translation>Laisser {name} tel qu’il est ici</translation>
    </message>
    <message>
        <source>Take back {name} as a new version</source>
        <translation>Reprendre {name} comme nouvelle version</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>“{name}” was saved in its own program.</source>
        <translation>« {name} » a été enregistré dans son programme.</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Add a task by itself</source>
        <translation>Ajouter une tâche à part</translation>
    </message>
    <message>
        <source>Add a task: visa letters, 3 June</source>
        <translation>Ajouter une tâche : lettres de visa, 3 juin</translation>
    </message>
    <message>
        <source>Nothing to do. Plan back from a meeting, or add a task.</source>
        <translation>Rien à faire. Rétroplanifiez à partir d’une réunion ou ajoutez une tâche.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} de plus</translation>
    </message>
</context>
<context>
    <name>TaskInspector</name>
    <message>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semaine avant</translation>
    </message>
    <message>
        <source>A day, or: 6 weeks before</source>
        <translation>Un jour, ou : 6 semaines avant</translation>
    </message>
    <message>
        <source>A person, or any words</source>
        <translation>Une personne ou un texte libre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien en particulier</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>Ceci ne se lit pas comme une date.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>When the date is known.</source>
        <translation>Quand la date sera connue.</translation>
    </message>
    <message>
        <source>{number} days before</source>
        <translation>{number} jours avant</translation>
    </message>
    <message>
        <source>{number} weeks before</source>
        <translation>{number} semaines avant</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Nothing was changed.</source>
        <translation>« {text} » n’est pas une date. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Faite : {task}</translation>
    </message>
    <message>
        <source>Open the task {task}</source>
        <translation>Ouvrir la tâche {task}</translation>
    </message>
    <message>
        <source>{number} days late</source>
        <translation>{number} jours de retard</translation>
    </message>
</context>
<context>
    <name>TaskSection</name>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add a task: papers out, 6 weeks before</source>
        <translation>Ajouter une tâche : documents, 6 semaines avant</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>Ajouter des modèles d’exemple</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Modifier les modèles…</translation>
    </message>
    <message>
        <source>Make dated tasks from a template; they move with the activity</source>
        <translation>Créer des tâches datées d’après un modèle ; elles suivent l’activité</translation>
    </message>
    <message>
        <source>Plan back</source>
        <translation>Rétroplanifier</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>TaskTemplatesDialog</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a step: papers out, 6 weeks before</source>
        <translation>Ajouter une étape : documents, 6 semaines avant</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>Ajouter des modèles d’exemple</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete the step {step}</source>
        <translation>Supprimer l’étape {step}</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Aucune étape pour l’instant.</translation>
    </message>
    <message>
        <source>No templates yet. Add the examples, or type the title of a new one.</source>
        <translation>Aucun modèle pour l’instant. Ajoutez les exemples ou saisissez le titre d’un nouveau modèle.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Templates of tasks</source>
        <translation>Modèles de tâches</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Titre du modèle</translation>
    </message>
    <message>
        <source>Type how long before or after, such as 6 weeks before.</source>
        <translation>Indiquez combien de temps avant ou après, p. ex. 6 semaines avant.</translation>
    </message>
    <message>
        <source>What is planned back from a template moves with its meeting. Tasks made before stay as they are.</source>
        <translation>Ce qui est rétroplanifié d’après un modèle suit sa réunion. Les tâches déjà créées restent telles quelles.</translation>
    </message>
    <message>
        <source>When: {step}</source>
        <translation>Quand : {step}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Done {date}</source>
        <translation>Faite le {date}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sans jour</translation>
    </message>
    <message>
        <source>{offset}, when the date is known</source>
        <translation>{offset}, quand la date sera connue</translation>
    </message>
</context>
<context>
    <name>TemplateItems</name>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Consent agenda</source>
        <translation>Points sans débat</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Jour {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Enter adds an item, F2 edits, Tab nests, Alt with the arrows moves, Delete deletes</source>
        <translation>Entrée ajoute un point, F2 modifie, Tab imbrique, Alt et les flèches déplacent, Suppr supprime</translation>
    </message>
    <message>
        <source>In parallel with the item before</source>
        <translation>En parallèle avec le point précédent</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Paste lines as items</source>
        <translation>Coller les lignes comme points</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Sessions and items of the template</source>
        <translation>Séances et points du modèle</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Point permanent</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>sans débat</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>en parallèle</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>permanent</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New deputy</source>
        <translation>Nouveau suppléant</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>Mandat du</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>Mandat au</translation>
    </message>
    <message>
        <source>Term: deputy</source>
        <translation>Mandat : suppléant</translation>
    </message>
    <message>
        <source>Term: exercised by</source>
        <translation>Mandat : exercé par</translation>
    </message>
    <message>
        <source>Term: held by</source>
        <translation>Mandat : titulaire</translation>
    </message>
    <message>
        <source>Without any name the seat is vacant from then on.</source>
        <translation>Sans aucun nom, le siège est vacant dès ce jour.</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Coming terms</source>
        <translation>Mandats à venir</translation>
    </message>
    <message>
        <source>Correct the term of {name}</source>
        <translation>Corriger le mandat de {name}</translation>
    </message>
    <message>
        <source>Deputy then</source>
        <translation>Suppléant d’alors</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>Suppléant : {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Exercised then by</source>
        <translation>Alors exercé par</translation>
    </message>
    <message>
        <source>Held then by</source>
        <translation>Titulaire d’alors</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Autres mandats</translation>
    </message>
    <message>
        <source>Remark then</source>
        <translation>Remarque d’alors</translation>
    </message>
    <message>
        <source>Remove the term of {name}</source>
        <translation>Retirer le mandat de {name}</translation>
    </message>
    <message>
        <source>at the same time as another</source>
        <translation>en même temps qu’un autre</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
</context>
<context>
    <name>TermTimeline</name>
    <message>
        <source>1 term</source>
        <translation>1 mandat</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>Suppléant : {name}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Timeline of bodies and seats</source>
        <translation>Frise chronologique des organes et des sièges</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>{number} terms</source>
        <translation>{number} mandats</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>1 text is not translated and is printed as it was written.</source>
        <translation>1 texte n’est pas traduit et s’imprime tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>{count} texts are not translated and are printed as they were written.</source>
        <translation>{count} textes ne sont pas traduits et s’impriment tels qu’ils ont été écrits.</translation>
    </message>
</context>
<context>
    <name>TextPlaces</name>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>City and country of the meeting</source>
        <translation>Ville et pays de la réunion</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Jour de la lettre</translation>
    </message>
    <message>
        <source>Days of the meeting</source>
        <translation>Dates de la réunion</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Function, organization and country</source>
        <translation>Fonction, organisation et pays</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Nom dans l’autre écriture</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role at the meeting</source>
        <translation>Rôle à la réunion</translation>
    </message>
    <message>
        <source>Symbol of the meeting</source>
        <translation>Cote de la réunion</translation>
    </message>
    <message>
        <source>Times of a call in every city</source>
        <translation>Heures d’un appel dans chaque ville</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
</context>
<context>
    <name>TextPrints</name>
    <message>
        <source>Print the action items…</source>
        <translation>Imprimer les actions à suivre…</translation>
    </message>
    <message>
        <source>Print the agenda…</source>
        <translation>Imprimer l’ordre du jour…</translation>
    </message>
    <message>
        <source>Print the annotated agenda…</source>
        <translation>Imprimer l’ordre du jour annoté…</translation>
    </message>
    <message>
        <source>Print the chair’s running script…</source>
        <translation>Imprimer le déroulé de la présidence…</translation>
    </message>
    <message>
        <source>Print the decisions…</source>
        <translation>Imprimer les décisions…</translation>
    </message>
    <message>
        <source>Print the minutes…</source>
        <translation>Imprimer le procès-verbal…</translation>
    </message>
</context>
<context>
    <name>TextTemplateEditor</name>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Function of signature {number}</source>
        <translation>Fonction du signataire {number}</translation>
    </message>
    <message>
        <source>Insert a place</source>
        <translation>Insérer un champ de fusion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of signature {number}</source>
        <translation>Nom du signataire {number}</translation>
    </message>
    <message>
        <source>Restore the usual text</source>
        <translation>Rétablir le texte habituel</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>Texte, un paragraphe par ligne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a place in it is empty.</source>
        <translation>Ce qui figure entre [crochets] est omis lorsqu’un champ de fusion qui s’y trouve est vide.</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Members over time. {points}</source>
        <translation>Membres au fil du temps. {points}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Date not known</source>
        <translation>Date non connue</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>No programme line</source>
        <translation>Sans volet</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Sans série</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sans personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Plus and minus show fewer or more days, and so does Ctrl with the wheel. Shift with the wheel goes on in time, and so does dragging the months. Dragging an activity into the lane of another programme line gives it that line.</source>
        <translation>Plus et moins affichent moins ou plus de jours, de même que Ctrl avec la molette. Maj avec la molette avance dans le temps, de même que glisser les mois. Glisser une activité dans la bande d’un autre volet lui donne ce volet.</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Volet du programme</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Series without a title</source>
        <translation>Série sans titre</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>{activity}. Lane: {lanes}</source>
        <translation>{activity}. Bande : {lanes}</translation>
    </message>
    <message>
        <source>{period}, {count} activities in {lanes} lanes. {help}</source>
        <translation>{period}, {count} activités en {lanes} bandes. {help}</translation>
    </message>
</context>
<context>
    <name>TimelineOptions</name>
    <message>
        <source>Fewer days</source>
        <translation>Moins de jours</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>Bandes par</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Plus de jours</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
</context>
<context>
    <name>TimesTools</name>
    <message>
        <source>14–18 October</source>
        <translation>14-18 octobre</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>Les quatre</translation>
    </message>
    <message>
        <source>Cities that count besides those of the participants, parted by commas</source>
        <translation>Villes qui comptent en plus de celles des participants, séparées par des virgules</translation>
    </message>
    <message>
        <source>Copy a text with the time in every city</source>
        <translation>Copier un texte avec l’heure dans chaque ville</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days among which to look</source>
        <translation>Jours parmi lesquels chercher</translation>
    </message>
    <message>
        <source>Further cities</source>
        <translation>Autres villes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Durée de la téléconférence</translation>
    </message>
    <message>
        <source>These are too many days: {text}</source>
        <translation>Cela fait trop de jours : {text}</translation>
    </message>
    <message>
        <source>This is not understood as days: {text}</source>
        <translation>Ceci n’est pas compris comme des jours : {text}</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Retenir cette heure</translation>
    </message>
    <message>
        <source>What an hour weighs</source>
        <translation>Ce que pèse une heure</translation>
    </message>
</context>
<context>
    <name>TitledInspector</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Langue du titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>TitledListDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>Titre ({language})</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>File {name}</source>
        <translation>Fichier {name}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Totals: {texts}</source>
        <translation>Totaux : {texts}</translation>
    </message>
</context>
<context>
    <name>TravelForm</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What they are responsible for, delegated to, or take part in, by the clocks of each place.</source>
        <translation>Ce dont la personne est responsable, où elle est déléguée ou participe, à l’heure de chaque lieu.</translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Opération</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View: {title}</source>
        <translation>Vue : {title}</translation>
    </message>
    <message>
        <source>View: {title}, changed</source>
        <translation>Vue : {title}, modifiée</translation>
    </message>
    <message>
        <source>{title}, changed</source>
        <translation>{title}, modifiée</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>VoteInspector</name>
    <message>
        <source>2/3 or 60 %</source>
        <translation>2/3 ou 60 %</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Toute autre question</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>How is voted</source>
        <translation>Mode de vote</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requise</translation>
    </message>
    <message>
        <source>Open decision {name}</source>
        <translation>Ouvrir la décision {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>The minutes are adopted, or the meeting is closed: the vote is locked.</source>
        <translation>Le procès-verbal est adopté ou la réunion est close : le vote est verrouillé.</translation>
    </message>
    <message>
        <source>Weigh the colleges</source>
        <translation>Pondérer les collèges</translation>
    </message>
    <message>
        <source>“{text}” is not a share. Nothing was changed.</source>
        <translation>« {text} » n’est pas une proportion. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>VoteLineWidget</name>
    <message>
        <source>Close the vote</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>Delete the vote</source>
        <translation>Supprimer le vote</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Ouvrir le vote</translation>
    </message>
    <message>
        <source>Open: {name}, {question}</source>
        <translation>Ouvrir : {name}, {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question of the vote</source>
        <translation>Question mise aux voix</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Ce qui est mis aux voix</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>All others: {choice}</source>
        <translation>Tous les autres : {choice}</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>Further round</source>
        <translation>Nouveau tour</translation>
    </message>
    <message>
        <source>How is voted</source>
        <translation>Mode de vote</translation>
    </message>
    <message>
        <source>No vote, since suspended or no longer a member: {names}</source>
        <translation>Sans droit de vote, car suspendus ou plus membres : {names}</translation>
    </message>
    <message>
        <source>Nobody in the list of participants may vote. Add the holders of the seats there.</source>
        <translation>Personne dans la liste des participants n’a le droit de vote. Ajoutez-y les titulaires des sièges.</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>Rouvrir le vote</translation>
    </message>
    <message>
        <source>To be elected</source>
        <translation>À élire</translation>
    </message>
    <message>
        <source>Vote of the chair: adopted</source>
        <translation>Voix de la présidence : adopté</translation>
    </message>
    <message>
        <source>{given} ballots were given in, {counted} counted.</source>
        <translation>{given} bulletins remis, {counted} comptés.</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>A tie for the last seat: {names}.</source>
        <translation>Égalité pour le dernier siège : {names}.</translation>
    </message>
    <message>
        <source>A tie, so rejected: {numbers}</source>
        <translation>Égalité, donc rejeté : {numbers}</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Adopted by the vote of the chair: {numbers}</source>
        <translation>Adopté par la voix de la présidence : {numbers}</translation>
    </message>
    <message>
        <source>Adopted: {numbers}</source>
        <translation>Adopté : {numbers}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Ballot given in</source>
        <translation>Bulletin remis</translation>
    </message>
    <message>
        <source>Carried as it stands: {numbers}</source>
        <translation>Adopté en l’état : {numbers}</translation>
    </message>
    <message>
        <source>Elected as it stands: {names}.</source>
        <translation>Élus en l’état : {names}.</translation>
    </message>
    <message>
        <source>Elected: {names}</source>
        <translation>Élus : {names}</translation>
    </message>
    <message>
        <source>Elected: {names}. A tie for the last seat: {others}</source>
        <translation>Élus : {names}. Égalité pour le dernier siège : {others}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élection</translation>
    </message>
    <message>
        <source>Election, round {number}</source>
        <translation>Élection, tour {number}</translation>
    </message>
    <message>
        <source>F for, A against, N abstaining, Backspace takes it back; each goes on to the next</source>
        <translation>F pour, A contre, N abstention, Retour arrière efface ; chacune passe au suivant</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nuls</translation>
    </message>
    <message>
        <source>More votes than there can be. Count again.</source>
        <translation>Plus de voix qu’il ne peut y en avoir. Recomptez.</translation>
    </message>
    <message>
        <source>More votes than those who are noted as present have.</source>
        <translation>Plus de voix que n’en ont ceux qui sont notés présents.</translation>
    </message>
    <message>
        <source>Needs more for than against.</source>
        <translation>Il faut plus de voix pour que contre.</translation>
    </message>
    <message>
        <source>Needs that nobody is against.</source>
        <translation>Il faut que personne ne soit contre.</translation>
    </message>
    <message>
        <source>Needs {number} of all {whole} votes.</source>
        <translation>Il faut {number} voix sur {whole} en tout.</translation>
    </message>
    <message>
        <source>Needs {number} of {whole} votes cast.</source>
        <translation>Il faut {number} voix sur {whole} exprimées.</translation>
    </message>
    <message>
        <source>Needs {number} of {whole} votes present.</source>
        <translation>Il faut {number} voix sur {whole} présentes.</translation>
    </message>
    <message>
        <source>No candidates yet.</source>
        <translation>Aucun candidat pour l’instant.</translation>
    </message>
    <message>
        <source>No quorum: {present} of {needed} needed are there.</source>
        <translation>Pas de quorum : {present} présents sur {needed} nécessaires.</translation>
    </message>
    <message>
        <source>Nobody has the majority yet.</source>
        <translation>Personne n’a encore la majorité.</translation>
    </message>
    <message>
        <source>Nobody was elected</source>
        <translation>Personne n’a été élu</translation>
    </message>
    <message>
        <source>Nobody was elected, by a tie: {names}</source>
        <translation>Personne n’a été élu, par égalité : {names}</translation>
    </message>
    <message>
        <source>Not carried as it stands: {numbers}</source>
        <translation>Non adopté en l’état : {numbers}</translation>
    </message>
    <message>
        <source>Not given in</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Rien n’a encore été compté.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Quorum: {needed}. Who is present was not noted.</source>
        <translation>Quorum : {needed}. Les présents n’ont pas été relevés.</translation>
    </message>
    <message>
        <source>Quorum: {present} of {needed} needed are there.</source>
        <translation>Quorum : {present} présents sur {needed} nécessaires.</translation>
    </message>
    <message>
        <source>Rejected by a tie: {numbers}</source>
        <translation>Rejeté par égalité : {numbers}</translation>
    </message>
    <message>
        <source>Rejected: {numbers}</source>
        <translation>Rejeté : {numbers}</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel nominal</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>Take the vote back</source>
        <translation>Retirer la voix</translation>
    </message>
    <message>
        <source>The share that it needs is not known yet.</source>
        <translation>La proportion requise n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Valid ballots</source>
        <translation>Bulletins valables</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Who votes</source>
        <translation>Qui vote</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>plus de {number}</translation>
    </message>
    <message>
        <source>one proxy too many</source>
        <translation>un mandat de trop</translation>
    </message>
    <message>
        <source>{in_favour} for, {against} against, {abstain} abstaining</source>
        <translation>{in_favour} pour, {against} contre, {abstain} abstentions</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} invalid</source>
        <translation>{number} nuls</translation>
    </message>
    <message>
        <source>{number} votes are needed.</source>
        <translation>Il faut {number} voix.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>All day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Clocks go back {hours} h</source>
        <translation>Horloges reculées de {hours} h</translation>
    </message>
    <message>
        <source>Clocks go forward {hours} h</source>
        <translation>Horloges avancées de {hours} h</translation>
    </message>
    <message>
        <source>Drag to a day or an hour</source>
        <translation>Glisser vers un jour ou une heure</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Second fuseau horaire</translation>
    </message>
    <message>
        <source>Task: {title}, due {day}</source>
        <translation>Tâche : {title}, échéance {day}</translation>
    </message>
    <message>
        <source>Up and down go from hour to hour of a day, left and right to the days before and after. Shift with the arrow keys moves the selected activity by 15 minutes or by a day; Ctrl+Shift with up and down moves its end, with left and right its beginning. Enter opens it, C confirms its date, Delete deletes it, Insert begins a new one. Dragging over empty hours begins a new one, dragging into the strip above makes it last the whole day. Ctrl with a drag copies. Esc cancels.</source>
        <translation>Haut et bas vont d’une heure à l’autre d’un jour, gauche et droite aux jours précédents et suivants. Maj avec les flèches déplace l’activité sélectionnée de 15 minutes ou d’un jour ; Ctrl+Maj avec haut et bas déplace sa fin, avec gauche et droite son début. Entrée l’ouvre, C confirme sa date, Suppr la supprime, Inser en commence une nouvelle. Glisser sur des heures vides en commence une nouvelle, glisser dans la bande du dessus la fait durer toute la journée. Ctrl avec un glissement copie. Échap annule.</translation>
    </message>
    <message>
        <source>Week and day</source>
        <translation>Semaine et jour</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>{days}, {count} activities. {help}</source>
        <translation>{days}, {count} activités. {help}</translation>
    </message>
</context>
<context>
    <name>WeekOptions</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Workweek</source>
        <translation>Jours ouvrés</translation>
    </message>
</context>
<context>
    <name>WeightsPopup</name>
    <message>
        <source>Points for an hour of a call, by the clock of each city</source>
        <translation>Points pour une heure de téléconférence, selon l’horloge de chaque ville</translation>
    </message>
    <message>
        <source>Use these numbers</source>
        <translation>Retenir ces nombres</translation>
    </message>
    <message>
        <source>Usual numbers</source>
        <translation>Nombres habituels</translation>
    </message>
    <message>
        <source>Weekend or holiday, more</source>
        <translation>Week-end ou jour férié, en plus</translation>
    </message>
    <message>
        <source>What an hour weighs</source>
        <translation>Ce que pèse une heure</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A .gsef file on this computer; or drop it on this window</source>
        <translation>Un fichier .gsef sur cet ordinateur ; ou déposez-le sur cette fenêtre</translation>
    </message>
    <message>
        <source>A new file, filled from the real programme of activities of 2019</source>
        <translation>Un nouveau fichier, rempli avec le vrai programme d’activités 2019</translation>
    </message>
    <message>
        <source>An empty file for a network and its years</source>
        <translation>Un fichier vide pour un réseau et ses années</translation>
    </message>
    <message>
        <source>Look around with the 2019 programme</source>
        <translation>Découvrir avec le programme 2019</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
    <message>
        <source>The year of an international network of cities in one file: activities, meetings, members, printed pages.</source>
        <translation>L’année d’un réseau international de villes dans un seul fichier : activités, réunions, membres, pages imprimées.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>1 activity</source>
        <translation>1 activité</translation>
    </message>
    <message>
        <source>1 applied</source>
        <translation>1 candidat</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message>
        <source>1 prospect</source>
        <translation>1 prospect</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Date tentative</source>
        <translation>Date provisoire</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members on {day}, activities of {year}</source>
        <translation>Membres au {day}, activités de {year}</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>Enregistrement de l’image</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Plusieurs ensemble</translation>
    </message>
    <message>
        <source>World map {year}</source>
        <translation>Carte du monde {year}</translation>
    </message>
    <message>
        <source>{city} and 1 place near it</source>
        <translation>{city} et 1 lieu proche</translation>
    </message>
    <message>
        <source>{city} and {number} places near it</source>
        <translation>{city} et {number} lieux proches</translation>
    </message>
    <message>
        <source>{number} activities</source>
        <translation>{number} activités</translation>
    </message>
    <message>
        <source>{number} applied</source>
        <translation>{number} candidats</translation>
    </message>
    <message>
        <source>{number} members</source>
        <translation>{number} membres</translation>
    </message>
    <message>
        <source>{number} prospects</source>
        <translation>{number} prospects</translation>
    </message>
</context>
<context>
    <name>WorldMapCanvas</name>
    <message>
        <source>Map of the world without any marks.</source>
        <translation>Carte du monde sans aucun repère.</translation>
    </message>
    <message>
        <source>Map of the world: {marks}. Arrow keys go from mark to mark, Enter opens one, plus and minus zoom.</source>
        <translation>Carte du monde : {marks}. Les flèches vont d’un repère à l’autre, Entrée en ouvre un, plus et moins agrandissent ou réduisent.</translation>
    </message>
</context>
<context>
    <name>WorldMapPage</name>
    <message>
        <source>Date tentative</source>
        <translation>Date provisoire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Fit to members</source>
        <translation>Cadrer sur les membres</translation>
    </message>
    <message>
        <source>Fit to members (End)</source>
        <translation>Cadrer sur les membres (Fin)</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>Énumérer ce qui se trouve ici</translation>
    </message>
    <message>
        <source>Nothing that is shown has a place on the map.</source>
        <translation>Rien de ce qui est affiché n’a de lieu sur la carte.</translation>
    </message>
    <message>
        <source>Nothing to show on the map yet. Organisations and activities appear where their city is known.</source>
        <translation>Rien à montrer sur la carte pour l’instant. Les organisations et les activités apparaissent lorsque leur ville est connue.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the map as PDF…</source>
        <translation>Enregistrer la carte en PDF…</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Enregistrer la carte comme image…</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Plusieurs ensemble</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Afficher dans le calendrier</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>What is online, or whose city is not known: a click lists them.</source>
        <translation>Ce qui a lieu en ligne, ou dont la ville n’est pas connue : un clic en donne la liste.</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Monde entier</translation>
    </message>
    <message>
        <source>Whole world (Home)</source>
        <translation>Monde entier (Début)</translation>
    </message>
    <message>
        <source>Without a place on the map</source>
        <translation>Sans lieu sur la carte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation>Agrandir ici</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>{number} on the map</source>
        <translation>{number} sur la carte</translation>
    </message>
    <message>
        <source>{number} without a place</source>
        <translation>{number} sans lieu</translation>
    </message>
</context>
<context>
    <name>YearButton</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Année {year}</translation>
    </message>
</context>
<context>
    <name>YearCopyDialog</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy the programme of {year} to {next}</source>
        <translation>Copier le programme {year} vers {next}</translation>
    </message>
    <message>
        <source>Copy to {next}</source>
        <translation>Copier vers {next}</translation>
    </message>
    <message>
        <source>Every activity goes to the same weekday of the same week, its date is to be confirmed again, and its edition goes up by one.</source>
        <translation>Chaque activité passe au même jour de la même semaine, sa date est à confirmer de nouveau et son édition augmente d’une unité.</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Sans volet</translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation>Actuel : {title}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>There is a programme of {next} already; what is in it stays.</source>
        <translation>Il existe déjà un programme {next} ; ce qu’il contient reste.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>What is to be copied</source>
        <translation>Ce qui va être copié</translation>
    </message>
    <message>
        <source>already in {year}</source>
        <translation>déjà en {year}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>édition {number}</translation>
    </message>
    <message>
        <source>goes on in {year}</source>
        <translation>se poursuit en {year}</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répétée</translation>
    </message>
    <message>
        <source>same days as {title}</source>
        <translation>mêmes jours que {title}</translation>
    </message>
    <message>
        <source>{chosen} of {all} activities ticked.</source>
        <translation>{chosen} activités cochées sur {all}.</translation>
    </message>
    <message>
        <source>{count} of them fall on the same days as something elsewhere.</source>
        <translation>{count} d’entre elles tombent les mêmes jours qu’une activité ailleurs.</translation>
    </message>
</context>
<context>
    <name>YearPlanner</name>
    <message>
        <source>Year planner</source>
        <translation>Calendrier annuel</translation>
    </message>
</context>
<context>
    <name>ZonePicker</name>
    <message>
        <source>City or time zone</source>
        <translation>Ville ou fuseau horaire</translation>
    </message>
    <message>
        <source>No second time zone</source>
        <translation>Sans second fuseau horaire</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>_RulesSection</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Nothing was changed.</source>
        <translation>« {text} » n’est pas un nombre. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>1 contact is not listed because they have not agreed.</source>
        <translation>1 contact ne figure pas dans la liste, faute d’accord de sa part.</translation>
    </message>
    <message>
        <source>1 member is counted, but not named in the file.</source>
        <translation>1 membre est compté, mais n’est pas nommé dans le fichier.</translation>
    </message>
    <message>
        <source>1 participant is left out because of the reply or the way of attending.</source>
        <translation>1 participant est omis en raison de sa réponse ou de son mode de présence.</translation>
    </message>
    <message>
        <source>1 person is named without mail and telephone because they have not agreed.</source>
        <translation>1 personne est nommée sans adresse électronique ni téléphone, faute d’accord de sa part.</translation>
    </message>
    <message>
        <source>1 reminder since {day}</source>
        <translation>1 rappel depuis {day}</translation>
    </message>
    <message>
        <source>A call cannot last {minutes} minutes</source>
        <translation>Une téléconférence ne peut pas durer {minutes} minutes</translation>
    </message>
    <message>
        <source>A candidate needs a name.</source>
        <translation>Un candidat doit avoir un nom.</translation>
    </message>
    <message>
        <source>A category cannot end before it begins.</source>
        <translation>Une catégorie ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>A counted day such as 1MO needs FREQ=MONTHLY or FREQ=YEARLY, without BYWEEKNO.</source>
        <translation>Un jour compté tel que 1MO demande FREQ=MONTHLY ou FREQ=YEARLY, sans BYWEEKNO.</translation>
    </message>
    <message>
        <source>A decision needs a text.</source>
        <translation>Une décision doit avoir un texte.</translation>
    </message>
    <message>
        <source>A fee is an amount with a currency.</source>
        <translation>Une cotisation est un montant avec une monnaie.</translation>
    </message>
    <message>
        <source>A fee is no less than nothing.</source>
        <translation>Une cotisation ne peut pas être négative.</translation>
    </message>
    <message>
        <source>A file cannot be copied onto itself.</source>
        <translation>Un fichier ne peut pas être copié sur lui-même.</translation>
    </message>
    <message>
        <source>A file of this program may be there; it has not been touched.</source>
        <translation>Il y a peut-être là un fichier de ce programme ; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>A folder and a booklet cannot be made at once.</source>
        <translation>Un dossier de fichiers et un livret ne peuvent pas être créés à la fois.</translation>
    </message>
    <message>
        <source>A function needs an organisation or a title.</source>
        <translation>Une fonction doit avoir une organisation ou un titre.</translation>
    </message>
    <message>
        <source>A goal is a number of members.</source>
        <translation>Un objectif est un nombre de membres.</translation>
    </message>
    <message>
        <source>A later reply is noted already.</source>
        <translation>Une réponse plus récente est déjà notée.</translation>
    </message>
    <message>
        <source>A later reply of the same one counts.</source>
        <translation>Une réponse plus récente de la même personne compte.</translation>
    </message>
    <message>
        <source>A line outside any card was left out: {text}</source>
        <translation>Une ligne en dehors de toute carte a été laissée de côté : {text}</translation>
    </message>
    <message>
        <source>A line that is no property was left out: {text}</source>
        <translation>Une ligne qui n’est pas une propriété a été omise : {text}</translation>
    </message>
    <message>
        <source>A list of participants has no such column, or cannot be called that.</source>
        <translation>Une liste des participants n’a pas de colonne de ce nom, ou ne peut pas porter cet intitulé.</translation>
    </message>
    <message>
        <source>A mail cannot have {number} addresses.</source>
        <translation>Un courriel ne peut pas avoir {number} adresses.</translation>
    </message>
    <message>
        <source>A margin of {millimetres} mm cannot be bound.</source>
        <translation>Une marge de {millimetres} mm ne peut pas servir à la reliure.</translation>
    </message>
    <message>
        <source>A meeting needs a title</source>
        <translation>Une réunion doit avoir un titre</translation>
    </message>
    <message>
        <source>A meeting's number begins with 1</source>
        <translation>Le numéro d’une réunion commence à 1</translation>
    </message>
    <message>
        <source>A month has no quarters</source>
        <translation>Un mois n’a pas de trimestres</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A number of members cannot be below 0.</source>
        <translation>Un nombre de membres ne peut pas être inférieur à 0.</translation>
    </message>
    <message>
        <source>A number of the rules cannot be negative, and a share lies between none and all.</source>
        <translation>Un nombre fixé par les règles ne peut pas être négatif, et une part se situe entre aucun et tous.</translation>
    </message>
    <message>
        <source>A paper can only correct or add to another paper of its meeting.</source>
        <translation>Un document ne peut rectifier ou compléter qu’un autre document de sa réunion.</translation>
    </message>
    <message>
        <source>A part of it declares a document type, which no spreadsheet program writes.</source>
        <translation>Une de ses parties déclare un type de document, ce qu’aucun tableur n’écrit.</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>Un partenaire doit avoir un nom.</translation>
    </message>
    <message>
        <source>A place that begins with {begin} ends with {end}.</source>
        <translation>Un champ de fusion qui commence par {begin} finit par {end}.</translation>
    </message>
    <message>
        <source>A qualified majority needs a share, such as 2/3.</source>
        <translation>Une majorité qualifiée demande une proportion, comme 2/3.</translation>
    </message>
    <message>
        <source>A quorum is at least one seat, and a share lies between none and all of them</source>
        <translation>Un quorum est d’au moins un siège, et une part se situe entre aucun et tous</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: quotation marks were read as letters.</source>
        <translation>Un guillemet n’est jamais fermé : les guillemets ont été lus comme de simples caractères.</translation>
    </message>
    <message>
        <source>A record with the same id is already in the file.</source>
        <translation>Un enregistrement avec le même identifiant figure déjà dans le fichier.</translation>
    </message>
    <message>
        <source>A reminder comes before the day.</source>
        <translation>Un rappel vient avant le jour.</translation>
    </message>
    <message>
        <source>A revision is counted from 1.</source>
        <translation>Une révision se compte à partir de 1.</translation>
    </message>
    <message>
        <source>A rule ends after a number of times (COUNT) or on a day (UNTIL), not both.</source>
        <translation>Une règle finit après un nombre de fois (COUNT) ou à une date (UNTIL), pas les deux.</translation>
    </message>
    <message>
        <source>A rule of repetition is needed.</source>
        <translation>Une règle de répétition est nécessaire.</translation>
    </message>
    <message>
        <source>A session ends after it begins, and no day comes before the first.</source>
        <translation>Une séance finit après avoir commencé, et aucun jour ne précède le premier.</translation>
    </message>
    <message>
        <source>A session is now {after}; it was {before}.</source>
        <translation>Une séance a maintenant lieu : {after} ; avant : {before}.</translation>
    </message>
    <message>
        <source>A session was added: {after}.</source>
        <translation>Une séance a été ajoutée : {after}.</translation>
    </message>
    <message>
        <source>A session was taken away: {before}.</source>
        <translation>Une séance a été retirée : {before}.</translation>
    </message>
    <message>
        <source>A sheet {sheet} has no label {number}.</source>
        <translation>Une planche {sheet} n’a pas d’étiquette {number}.</translation>
    </message>
    <message>
        <source>A signature was shortened to fit its place.</source>
        <translation>Une signature a été raccourcie pour tenir dans l’espace prévu.</translation>
    </message>
    <message>
        <source>A symbol is given once, even if its meeting is gone. Choose another one.</source>
        <translation>Une cote n’est donnée qu’une fois, même si sa réunion n’existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A symbol is given once, even if its paper is gone. Choose another one.</source>
        <translation>Une cote n’est donnée qu’une fois, même si son document n’existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A task by itself cannot be due before or after something.</source>
        <translation>L’échéance d’une tâche à part ne peut pas être avant ou après quelque chose.</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Une tâche doit avoir un titre.</translation>
    </message>
    <message>
        <source>A term cannot end before it begins.</source>
        <translation>Un mandat ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>A time can be found for at most {most} cities</source>
        <translation>Une heure peut être trouvée pour au plus {most} villes</translation>
    </message>
    <message>
        <source>A time cannot be looked for between {first} and {last}</source>
        <translation>Une heure ne peut pas être cherchée entre le {first} et le {last}</translation>
    </message>
    <message>
        <source>A time is given, but no day</source>
        <translation>Une heure est donnée, mais aucun jour</translation>
    </message>
    <message>
        <source>A time needs a day.</source>
        <translation>Une heure demande un jour.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Un titre est nécessaire.</translation>
    </message>
    <message>
        <source>A weekend or a holiday in {cities}</source>
        <translation>Week-end ou jour férié : {cities}</translation>
    </message>
    <message>
        <source>A year cannot be planned with {calls} calls</source>
        <translation>Une année ne peut pas être planifiée avec {calls} téléconférences</translation>
    </message>
    <message>
        <source>Above the headings stands: {text}</source>
        <translation>Au-dessus des en-têtes figure : {text}</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>S’abstenir</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Acronym of the organisation</source>
        <translation>Sigle de l’organisation</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Action à suivre</translation>
    </message>
    <message>
        <source>Activities as delegate</source>
        <translation>Activités comme délégué</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Add --meeting and the symbol or the id of a meeting.</source>
        <translation>Ajoutez --meeting et la cote ou l’identifiant d’une réunion.</translation>
    </message>
    <message>
        <source>Add --person and an id, a mail address or a name.</source>
        <translation>Ajoutez --person et un identifiant, une adresse électronique ou un nom.</translation>
    </message>
    <message>
        <source>Add --what organisations, --what people or --what seats.</source>
        <translation>Ajoutez --what organisations, --what people ou --what seats.</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Add a function of {name}</source>
        <translation>Ajouter une fonction de {name}</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Add a seat to {name}</source>
        <translation>Ajouter un siège : {name}</translation>
    </message>
    <message>
        <source>Add an address of {name}</source>
        <translation>Ajouter une adresse : {name}</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>Ajouter des modèles d’exemple</translation>
    </message>
    <message>
        <source>Add it under Members first, or choose one of the list</source>
        <translation>Ajoutez-la d’abord sous Membres, ou choisissez-en une de la liste</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add items, or paste them from a document</source>
        <translation>Ajoutez des points, ou collez-les depuis un document</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Ajouter des participants</translation>
    </message>
    <message>
        <source>Add seat holders</source>
        <translation>Ajouter les titulaires des sièges</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Add templates of meetings</source>
        <translation>Ajouter des modèles de réunions</translation>
    </message>
    <message>
        <source>Add the action item {title}</source>
        <translation>Ajouter l’action à suivre {title}</translation>
    </message>
    <message>
        <source>Add the action {title}</source>
        <translation>Ajouter l’action {title}</translation>
    </message>
    <message>
        <source>Add the adoption of minutes to the agenda</source>
        <translation>Ajouter l’adoption de procès-verbaux à l’ordre du jour</translation>
    </message>
    <message>
        <source>Add the annex {title}</source>
        <translation>Ajouter l’annexe {title}</translation>
    </message>
    <message>
        <source>Add the body {name}</source>
        <translation>Ajouter l’organe {name}</translation>
    </message>
    <message>
        <source>Add the candidate {name}</source>
        <translation>Ajouter le candidat {name}</translation>
    </message>
    <message>
        <source>Add the category {title}</source>
        <translation>Ajouter la catégorie {title}</translation>
    </message>
    <message>
        <source>Add the direction {title}</source>
        <translation>Ajouter l’orientation {title}</translation>
    </message>
    <message>
        <source>Add the document {title}</source>
        <translation>Ajouter le document {title}</translation>
    </message>
    <message>
        <source>Add the earlier editions to the series first</source>
        <translation>Ajoutez d’abord les éditions précédentes à la série</translation>
    </message>
    <message>
        <source>Add the field {name}</source>
        <translation>Ajouter le champ {name}</translation>
    </message>
    <message>
        <source>Add the indicator {title}</source>
        <translation>Ajouter l’indicateur {title}</translation>
    </message>
    <message>
        <source>Add the line {title}</source>
        <translation>Ajouter le volet {title}</translation>
    </message>
    <message>
        <source>Add the organisation first.</source>
        <translation>Ajoutez d’abord l’organisation.</translation>
    </message>
    <message>
        <source>Add the partner {name}</source>
        <translation>Ajouter le partenaire {name}</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>Ajoutez d’abord la personne.</translation>
    </message>
    <message>
        <source>Add the region {title}</source>
        <translation>Ajouter la région {title}</translation>
    </message>
    <message>
        <source>Add the step {title}</source>
        <translation>Ajouter l’étape {title}</translation>
    </message>
    <message>
        <source>Add the task {title}</source>
        <translation>Ajouter la tâche {title}</translation>
    </message>
    <message>
        <source>Add the template {title}</source>
        <translation>Ajouter le modèle {title}</translation>
    </message>
    <message>
        <source>Add to the backlog</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Add {number} documents</source>
        <translation>Ajouter {number} documents</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>Ajouter {title}</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the organisation, in its lines</source>
        <translation>Adresse de l’organisation, avec ses lignes</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Adresse de la personne</translation>
    </message>
    <message>
        <source>Address of the person, in its lines</source>
        <translation>Adresse de la personne, avec ses lignes</translation>
    </message>
    <message>
        <source>Adopt the minutes</source>
        <translation>Adopter le procès-verbal</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Adopté par</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Agenda as issued</source>
        <translation>Ordre du jour publié</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Agree on the host, the days and the venue</source>
        <translation>Convenir de l’hôte, des jours et du lieu</translation>
    </message>
    <message>
        <source>Also entered as {name}</source>
        <translation>Inscrit aussi comme {name}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An action item needs a title.</source>
        <translation>Une action à suivre doit avoir un titre.</translation>
    </message>
    <message>
        <source>An activity needs a title.</source>
        <translation>Une activité doit avoir un titre.</translation>
    </message>
    <message>
        <source>An activity to be copied is not in the programme of {year}.</source>
        <translation>Une activité à copier ne figure pas dans le programme {year}.</translation>
    </message>
    <message>
        <source>An address is needed.</source>
        <translation>Une adresse est nécessaire.</translation>
    </message>
    <message>
        <source>An annex needs a title.</source>
        <translation>Une annexe doit avoir un titre.</translation>
    </message>
    <message>
        <source>An election is by show of hands or secret.</source>
        <translation>Une élection se fait à main levée ou au scrutin secret.</translation>
    </message>
    <message>
        <source>An invitation asks for an answer, or cancels.</source>
        <translation>Une invitation demande une réponse, ou annule.</translation>
    </message>
    <message>
        <source>An invitation or a cancellation is for one activity.</source>
        <translation>Une invitation ou une annulation concerne une seule activité.</translation>
    </message>
    <message>
        <source>An item needs a title</source>
        <translation>Un point doit avoir un titre</translation>
    </message>
    <message>
        <source>An item takes between 0 and {most} minutes.</source>
        <translation>Un point dure entre 0 et {most} minutes.</translation>
    </message>
    <message>
        <source>An organisation cannot stand above itself.</source>
        <translation>Une organisation ne peut pas relever d’elle-même.</translation>
    </message>
    <message>
        <source>Another job is writing to the file.</source>
        <translation>Une autre tâche écrit dans le fichier.</translation>
    </message>
    <message>
        <source>Another state of this membership begins on that day, or also has no date.</source>
        <translation>Un autre état de cette adhésion commence ce jour-là, ou n’a pas de date non plus.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>A répondu le</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Arrive à</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Arrive le</translation>
    </message>
    <message>
        <source>As fair as the next one, and earlier</source>
        <translation>Aussi équitable que l’horaire suivant, et plus tôt</translation>
    </message>
    <message>
        <source>As requested</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander à</translation>
    </message>
    <message>
        <source>Ask for the best time</source>
        <translation>Demander le meilleur moment</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At least one is to be elected.</source>
        <translation>Il faut élire au moins une personne.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At most {most} can be printed.</source>
        <translation>On peut en imprimer {most} au plus.</translation>
    </message>
    <message>
        <source>At most {number} people can sign.</source>
        <translation>{number} personnes au plus peuvent signer.</translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation>Joindre {name}</translation>
    </message>
    <message>
        <source>Attach {number} files</source>
        <translation>Joindre {number} fichiers</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attends as</source>
        <translation>Assiste comme</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>BYDAY takes days such as MO or 1MO, not {value}.</source>
        <translation>BYDAY prend des jours tels que MO ou 1MO, pas {value}.</translation>
    </message>
    <message>
        <source>BYMONTHDAY does not go with FREQ=WEEKLY.</source>
        <translation>BYMONTHDAY ne va pas avec FREQ=WEEKLY.</translation>
    </message>
    <message>
        <source>BYSETPOS chooses among days; the rule names none.</source>
        <translation>BYSETPOS choisit parmi des jours ; la règle n’en nomme aucun.</translation>
    </message>
    <message>
        <source>BYWEEKNO needs FREQ=YEARLY.</source>
        <translation>BYWEEKNO demande FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>BYYEARDAY needs FREQ=YEARLY.</source>
        <translation>BYYEARDAY demande FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>Badge name</source>
        <translation>Nom sur le badge</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Est devenu</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Begin a break</source>
        <translation>Commencer une pause</translation>
    </message>
    <message>
        <source>Begin it with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY.</source>
        <translation>Commencez-la par FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY ou FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>Begin new rules of {name}</source>
        <translation>Commencer de nouvelles règles : {name}</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Commencer par un modèle</translation>
    </message>
    <message>
        <source>Begins {date}</source>
        <translation>Commence le {date}</translation>
    </message>
    <message>
        <source>Begins {date}, {time}</source>
        <translation>Commence le {date}, {time}</translation>
    </message>
    <message>
        <source>Begins {date}, {time} here, {there} there</source>
        <translation>Commence le {date}, {time} ici, {there} là-bas</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Belongs to the organisation</source>
        <translation>Appartient à l’organisation</translation>
    </message>
    <message>
        <source>Bodies, seats and composition</source>
        <translation>Organes, sièges et composition</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Book travel and hotels</source>
        <translation>Réserver voyages et hôtels</translation>
    </message>
    <message>
        <source>Both are taken for {name}.</source>
        <translation>Les deux sont pris pour {name}.</translation>
    </message>
    <message>
        <source>Bring back an earlier version</source>
        <translation>Rétablir une version antérieure</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Généré le</translation>
    </message>
    <message>
        <source>By this rule it would never take place.</source>
        <translation>Avec cette règle, l’activité n’aurait jamais lieu.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Call a further round</source>
        <translation>Ouvrir un nouveau tour</translation>
    </message>
    <message>
        <source>Call a vote</source>
        <translation>Ouvrir un vote</translation>
    </message>
    <message>
        <source>Call an election</source>
        <translation>Ouvrir une élection</translation>
    </message>
    <message>
        <source>Cancel {count} activities</source>
        <translation>Marquer {count} activités comme annulées</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Marquer comme annulée : {title}</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Card {number}: {property} was left out, it is too long for a note.</source>
        <translation>Carte {number} : {property} a été omis, car trop long pour une note.</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Repris de</translation>
    </message>
    <message>
        <source>Carry over from the last meeting</source>
        <translation>Reprendre de la dernière réunion</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category of its membership</source>
        <translation>Catégorie de son adhésion</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>Modifier une décision</translation>
    </message>
    <message>
        <source>Change a function of {name}</source>
        <translation>Modifier une fonction de {name}</translation>
    </message>
    <message>
        <source>Change a paper</source>
        <translation>Modifier un document</translation>
    </message>
    <message>
        <source>Change a seat</source>
        <translation>Modifier un siège</translation>
    </message>
    <message>
        <source>Change a session of a template</source>
        <translation>Modifier une séance d’un modèle</translation>
    </message>
    <message>
        <source>Change an address of {name}</source>
        <translation>Modifier une adresse : {name}</translation>
    </message>
    <message>
        <source>Change an annex</source>
        <translation>Modifier une annexe</translation>
    </message>
    <message>
        <source>Change an item of a template</source>
        <translation>Modifier un point d’un modèle</translation>
    </message>
    <message>
        <source>Change body of the meeting</source>
        <translation>Changer l’organe de la réunion</translation>
    </message>
    <message>
        <source>Change break</source>
        <translation>Modifier la pause</translation>
    </message>
    <message>
        <source>Change by when the date of {title} is settled</source>
        <translation>Changer le délai pour fixer la date de {title}</translation>
    </message>
    <message>
        <source>Change capacity of a participant</source>
        <translation>Modifier la qualité d’un participant</translation>
    </message>
    <message>
        <source>Change dates of the meeting</source>
        <translation>Changer les dates de la réunion</translation>
    </message>
    <message>
        <source>Change day of invitation</source>
        <translation>Modifier le jour d’invitation</translation>
    </message>
    <message>
        <source>Change day of reply</source>
        <translation>Modifier le jour de réponse</translation>
    </message>
    <message>
        <source>Change decision {name}</source>
        <translation>Modifier la décision {name}</translation>
    </message>
    <message>
        <source>Change duration of item {number}</source>
        <translation>Changer la durée du point {number}</translation>
    </message>
    <message>
        <source>Change head of delegation</source>
        <translation>Modifier le chef de délégation</translation>
    </message>
    <message>
        <source>Change how documents are numbered</source>
        <translation>Modifier la numérotation des documents</translation>
    </message>
    <message>
        <source>Change how is voted</source>
        <translation>Modifier le mode de vote</translation>
    </message>
    <message>
        <source>Change how many are elected</source>
        <translation>Modifier le nombre à élire</translation>
    </message>
    <message>
        <source>Change how that activity is repeated.</source>
        <translation>Modifiez la répétition de cette activité.</translation>
    </message>
    <message>
        <source>Change item {number}</source>
        <translation>Modifier le point {number}</translation>
    </message>
    <message>
        <source>Change language of a participant</source>
        <translation>Changer la langue d’un participant</translation>
    </message>
    <message>
        <source>Change lead</source>
        <translation>Changer le responsable</translation>
    </message>
    <message>
        <source>Change meeting format</source>
        <translation>Changer le format de la réunion</translation>
    </message>
    <message>
        <source>Change meeting number</source>
        <translation>Changer le numéro de la réunion</translation>
    </message>
    <message>
        <source>Change name of a participant</source>
        <translation>Changer le nom d’un participant</translation>
    </message>
    <message>
        <source>Change one occurrence of {title}</source>
        <translation>Modifier une occurrence de {title}</translation>
    </message>
    <message>
        <source>Change only one occurrence, or end the repetition first.</source>
        <translation>Modifiez une seule occurrence, ou mettez d’abord fin à la répétition.</translation>
    </message>
    <message>
        <source>Change only this one, or all of them.</source>
        <translation>Modifiez seulement celle-ci, ou toutes.</translation>
    </message>
    <message>
        <source>Change organisation of a participant</source>
        <translation>Changer l’organisation d’un participant</translation>
    </message>
    <message>
        <source>Change papers</source>
        <translation>Modifier des documents</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>Modifier un participant</translation>
    </message>
    <message>
        <source>Change place of the meeting</source>
        <translation>Changer le lieu de la réunion</translation>
    </message>
    <message>
        <source>Change practical information</source>
        <translation>Modifier les informations pratiques</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>Changer l’objet</translation>
    </message>
    <message>
        <source>Change quorum rule</source>
        <translation>Changer la règle de quorum</translation>
    </message>
    <message>
        <source>Change reply</source>
        <translation>Changer la réponse</translation>
    </message>
    <message>
        <source>Change role at the meeting</source>
        <translation>Changer le rôle à la réunion</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Change substitute</source>
        <translation>Modifier le remplaçant</translation>
    </message>
    <message>
        <source>Change symbol to {symbol}</source>
        <translation>Changer la cote en {symbol}</translation>
    </message>
    <message>
        <source>Change that one.</source>
        <translation>Modifiez celle-là.</translation>
    </message>
    <message>
        <source>Change that state, or type another day.</source>
        <translation>Modifiez cet état, ou indiquez un autre jour.</translation>
    </message>
    <message>
        <source>Change the action item {title}</source>
        <translation>Modifier l’action à suivre {title}</translation>
    </message>
    <message>
        <source>Change the category {title}</source>
        <translation>Modifier la catégorie {title}</translation>
    </message>
    <message>
        <source>Change the choices of {name}</source>
        <translation>Modifier les choix de {name}</translation>
    </message>
    <message>
        <source>Change the composition of a body</source>
        <translation>Modifier la composition d’un organe</translation>
    </message>
    <message>
        <source>Change the composition of {name}</source>
        <translation>Modifier la composition : {name}</translation>
    </message>
    <message>
        <source>Change the contact on the spot</source>
        <translation>Modifier le contact sur place</translation>
    </message>
    <message>
        <source>Change the date of {title}</source>
        <translation>Changer la date de {title}</translation>
    </message>
    <message>
        <source>Change the day of a vote</source>
        <translation>Modifier le jour d’un vote</translation>
    </message>
    <message>
        <source>Change the document {title}</source>
        <translation>Modifier le document {title}</translation>
    </message>
    <message>
        <source>Change the edition of {title}</source>
        <translation>Changer l’édition de {title}</translation>
    </message>
    <message>
        <source>Change the fee of {name} for {year}</source>
        <translation>Modifier la cotisation de {name} pour {year}</translation>
    </message>
    <message>
        <source>Change the field {name}</source>
        <translation>Modifier le champ {name}</translation>
    </message>
    <message>
        <source>Change the host of the meeting</source>
        <translation>Modifier l’hôte de la réunion</translation>
    </message>
    <message>
        <source>Change the items of a paper</source>
        <translation>Modifier les points d’un document</translation>
    </message>
    <message>
        <source>Change the languages of interpretation</source>
        <translation>Modifier les langues d’interprétation</translation>
    </message>
    <message>
        <source>Change the length of {title}</source>
        <translation>Changer la durée de {title}</translation>
    </message>
    <message>
        <source>Change the line of {count} activities</source>
        <translation>Changer le volet de {count} activités</translation>
    </message>
    <message>
        <source>Change the line of {title}</source>
        <translation>Changer le volet de {title}</translation>
    </message>
    <message>
        <source>Change the local organiser</source>
        <translation>Modifier l’organisateur local</translation>
    </message>
    <message>
        <source>Change the majority of a vote</source>
        <translation>Modifier la majorité d’un vote</translation>
    </message>
    <message>
        <source>Change the membership of {name}</source>
        <translation>Modifier l’adhésion de {name}</translation>
    </message>
    <message>
        <source>Change the minutes of an item</source>
        <translation>Modifier le procès-verbal d’un point</translation>
    </message>
    <message>
        <source>Change the minutes of item {number}</source>
        <translation>Modifier le procès-verbal du point {number}</translation>
    </message>
    <message>
        <source>Change the minutes of the meeting</source>
        <translation>Modifier le procès-verbal de la réunion</translation>
    </message>
    <message>
        <source>Change the name of {name}</source>
        <translation>Changer le nom de {name}</translation>
    </message>
    <message>
        <source>Change the note on the plan of {title}</source>
        <translation>Changer la note sur la prévision de {title}</translation>
    </message>
    <message>
        <source>Change the original language of {name}</source>
        <translation>Changer la langue d’origine de {name}</translation>
    </message>
    <message>
        <source>Change the place of {title}</source>
        <translation>Changer le lieu de {title}</translation>
    </message>
    <message>
        <source>Change the planned date of {title}</source>
        <translation>Changer la date prévue de {title}</translation>
    </message>
    <message>
        <source>Change the planned place of {title}</source>
        <translation>Changer le lieu prévu de {title}</translation>
    </message>
    <message>
        <source>Change the question of a vote</source>
        <translation>Modifier la question d’un vote</translation>
    </message>
    <message>
        <source>Change the region {title}</source>
        <translation>Modifier la région {title}</translation>
    </message>
    <message>
        <source>Change the remark on a vote</source>
        <translation>Modifier la remarque sur un vote</translation>
    </message>
    <message>
        <source>Change the reminder of {title}</source>
        <translation>Modifier le rappel de {title}</translation>
    </message>
    <message>
        <source>Change the repetition of {title}</source>
        <translation>Changer la répétition de {title}</translation>
    </message>
    <message>
        <source>Change the rules of {name}</source>
        <translation>Modifier les règles : {name}</translation>
    </message>
    <message>
        <source>Change the series of {title}</source>
        <translation>Changer la série de {title}</translation>
    </message>
    <message>
        <source>Change the status of {title}</source>
        <translation>Changer le statut de {title}</translation>
    </message>
    <message>
        <source>Change the step {title}</source>
        <translation>Modifier l’étape {title}</translation>
    </message>
    <message>
        <source>Change the task {title}</source>
        <translation>Modifier la tâche {title}</translation>
    </message>
    <message>
        <source>Change the template {title}</source>
        <translation>Modifier le modèle {title}</translation>
    </message>
    <message>
        <source>Change the term of a seat</source>
        <translation>Modifier le mandat d’un siège</translation>
    </message>
    <message>
        <source>Change the text of a certificate or letter</source>
        <translation>Modifier le texte d’une attestation ou d’une lettre</translation>
    </message>
    <message>
        <source>Change the time zone of a session</source>
        <translation>Modifier le fuseau d’une séance</translation>
    </message>
    <message>
        <source>Change the title of a session</source>
        <translation>Modifier le titre d’une séance</translation>
    </message>
    <message>
        <source>Change the title of {title}</source>
        <translation>Changer le titre de {title}</translation>
    </message>
    <message>
        <source>Change the topics of decisions</source>
        <translation>Modifier les sujets de décisions</translation>
    </message>
    <message>
        <source>Change the view {title}</source>
        <translation>Modifier la vue {title}</translation>
    </message>
    <message>
        <source>Change those, or choose another day.</source>
        <translation>Modifiez celles-là, ou choisissez un autre jour.</translation>
    </message>
    <message>
        <source>Change times of attendance</source>
        <translation>Modifier les heures de présence</translation>
    </message>
    <message>
        <source>Change title of item {number}</source>
        <translation>Changer le titre du point {number}</translation>
    </message>
    <message>
        <source>Change travel of a participant</source>
        <translation>Modifier le voyage d’un participant</translation>
    </message>
    <message>
        <source>Change way of attending</source>
        <translation>Changer le mode de présence</translation>
    </message>
    <message>
        <source>Change what the hours of a call weigh</source>
        <translation>Changer ce que pèsent les heures d’une téléconférence</translation>
    </message>
    <message>
        <source>Change when {title} is due</source>
        <translation>Changer l’échéance de {title}</translation>
    </message>
    <message>
        <source>Change who does {title}</source>
        <translation>Changer le responsable de {title}</translation>
    </message>
    <message>
        <source>Change who holds a seat</source>
        <translation>Changer le titulaire d’un siège</translation>
    </message>
    <message>
        <source>Change who is responsible for {name}</source>
        <translation>Changer le responsable de {name}</translation>
    </message>
    <message>
        <source>Change who looks after a language</source>
        <translation>Changer le responsable d’une langue</translation>
    </message>
    <message>
        <source>Change whom to ask about {title}</source>
        <translation>Changer à qui demander pour {title}</translation>
    </message>
    <message>
        <source>Change whose turn it is</source>
        <translation>Modifier l’ordre des tours</translation>
    </message>
    <message>
        <source>Change working languages</source>
        <translation>Changer les langues de travail</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Change {number} documents</source>
        <translation>Modifier {number} documents</translation>
    </message>
    <message>
        <source>Change {number} fees</source>
        <translation>Modifier {number} cotisations</translation>
    </message>
    <message>
        <source>Change {number} memberships</source>
        <translation>Modifier {number} adhésions</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Modifier {title}</translation>
    </message>
    <message>
        <source>Change “{field}” of {name}</source>
        <translation>Changer « {field} » de {name}</translation>
    </message>
    <message>
        <source>Change “{field}” of {number} entries</source>
        <translation>Changer « {field} » de {number} entrées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Check that it is a programme of activities saved as plain text.</source>
        <translation>Vérifiez qu’il s’agit d’un programme d’activités enregistré en texte brut.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, then close the file and open it again.</source>
        <translation>Vérifiez que son disque est connecté, puis fermez le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write there, or save a copy elsewhere.</source>
        <translation>Vérifiez que le disque est connecté et que vous pouvez y écrire, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Check that the file exists, that you may read it, and that its disk is connected.</source>
        <translation>Vérifiez que le fichier existe, que vous pouvez le lire et que son disque est connecté.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choose 0 to {most} mm.</source>
        <translation>Choisissez de 0 à {most} mm.</translation>
    </message>
    <message>
        <source>Choose A3, A4, Letter or Tabloid</source>
        <translation>Choisissez A3, A4, Letter ou Tabloid</translation>
    </message>
    <message>
        <source>Choose A4, Letter or A3</source>
        <translation>Choisissez A4, Letter ou A3</translation>
    </message>
    <message>
        <source>Choose CSV, XLSX or ODS.</source>
        <translation>Choisissez CSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture of usual size.</source>
        <translation>Choisissez une image JPEG, PNG ou WebP de taille courante.</translation>
    </message>
    <message>
        <source>Choose a PDF of the paper.</source>
        <translation>Choisissez un PDF du document.</translation>
    </message>
    <message>
        <source>Choose a darker one, such as {colour}.</source>
        <translation>Choisissez-en une plus foncée, comme {colour}.</translation>
    </message>
    <message>
        <source>Choose a file in iCalendar form.</source>
        <translation>Choisissez un fichier au format iCalendar.</translation>
    </message>
    <message>
        <source>Choose a file that this program has made; import other documents from the File menu.</source>
        <translation>Choisissez un fichier créé par ce programme ; importez les autres documents par le menu Fichier.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Choisissez un dossier vide, ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write in.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Choose a month from 1 to 12</source>
        <translation>Choisissez un mois de 1 à 12</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .xlsx, .ods or .vcf.</source>
        <translation>Choisissez un nom qui finit par .csv, .xlsx, .ods ou .vcf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .json, or print personal-data to a PDF.</source>
        <translation>Choisissez un nom qui finit par .json, ou imprimez personal-data en PDF.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>Choisissez un nom qui finit par {ending}.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {number}.</source>
        <translation>Choisissez un nombre de 1 à {number}.</translation>
    </message>
    <message>
        <source>Choose a text file of at most {size} MB.</source>
        <translation>Choisissez un fichier texte d’au plus {size} Mo.</translation>
    </message>
    <message>
        <source>Choose an older or a newer backup.</source>
        <translation>Choisissez une sauvegarde plus ancienne ou plus récente.</translation>
    </message>
    <message>
        <source>Choose an organisation or a person, or type a name</source>
        <translation>Choisissez une organisation ou une personne, ou saisissez un nom</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or close the file in other programs.</source>
        <translation>Choisissez un autre dossier ou un autre nom, ou fermez le fichier dans les autres programmes.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name for the calendar file.</source>
        <translation>Choisissez un autre nom pour le fichier de calendrier.</translation>
    </message>
    <message>
        <source>Choose another name for the document.</source>
        <translation>Choisissez un autre nom pour le document.</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>Choisissez un autre nom pour le tableau.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Choisissez un autre nom, ou ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <translation>Choisissez un autre nom, ou retirez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another year, or make one first.</source>
        <translation>Choisissez une autre année, ou créez d’abord un programme.</translation>
    </message>
    <message>
        <source>Choose at least two records.</source>
        <translation>Choisissez au moins deux enregistrements.</translation>
    </message>
    <message>
        <source>Choose at most {number} mm either way.</source>
        <translation>Choisissez au plus {number} mm dans chaque sens.</translation>
    </message>
    <message>
        <source>Choose one of {kinds}.</source>
        <translation>Choisissez parmi {kinds}.</translation>
    </message>
    <message>
        <source>Choose one of {sheets}.</source>
        <translation>Choisissez parmi {sheets}.</translation>
    </message>
    <message>
        <source>Choose organisations or people first.</source>
        <translation>Choisissez d’abord des organisations ou des personnes.</translation>
    </message>
    <message>
        <source>Choose others, or name them first.</source>
        <translation>Choisissez d’autres participants, ou nommez-les d’abord.</translation>
    </message>
    <message>
        <source>Choose returned invitations (.ics), or one table (.csv, .xlsx, .ods).</source>
        <translation>Choisissez des invitations renvoyées (.ics), ou un tableau (.csv, .xlsx, .ods).</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Choisissez quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Choose somebody who is there.</source>
        <translation>Choisissez quelqu’un de présent.</translation>
    </message>
    <message>
        <source>Choose the activity, or publish the calendar instead.</source>
        <translation>Choisissez l’activité, ou publiez plutôt le calendrier.</translation>
    </message>
    <message>
        <source>Choose the body of the meeting first</source>
        <translation>Choisissez d’abord l’organe de la réunion</translation>
    </message>
    <message>
        <source>Choose the one who was invited first</source>
        <translation>Choisissez la personne invitée à l’origine</translation>
    </message>
    <message>
        <source>Circulate the minutes</source>
        <translation>Diffuser le procès-verbal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>City of the organisation</source>
        <translation>Ville de l’organisation</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Close it there first, or open it to read only.</source>
        <translation>Fermez-le d’abord là-bas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Fermez-le là-bas, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Close the list of participants</source>
        <translation>Clore la liste des participants</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Colonnes et filtres</translation>
    </message>
    <message>
        <source>Comparing with the file</source>
        <translation>Comparaison avec le fichier</translation>
    </message>
    <message>
        <source>Complete action items</source>
        <translation>Terminer des actions à suivre</translation>
    </message>
    <message>
        <source>Complete the action item {title}</source>
        <translation>Terminer l’action à suivre {title}</translation>
    </message>
    <message>
        <source>Complete the task {title}</source>
        <translation>Terminer la tâche {title}</translation>
    </message>
    <message>
        <source>Conference call</source>
        <translation>Téléconférence</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Confirm the date of {title}</source>
        <translation>Confirmer la date de {title}</translation>
    </message>
    <message>
        <source>Confirm the place of {title}</source>
        <translation>Confirmer le lieu de {title}</translation>
    </message>
    <message>
        <source>Confirm the speakers</source>
        <translation>Confirmer les intervenants</translation>
    </message>
    <message>
        <source>Confirm {count} dates</source>
        <translation>Confirmer {count} dates</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Consent agenda</source>
        <translation>Points sans débat</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentement donné le</translation>
    </message>
    <message>
        <source>Contact on the spot</source>
        <translation>Contact sur place</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Copy agenda</source>
        <translation>Copier l’ordre du jour</translation>
    </message>
    <message>
        <source>Copy agenda of the last meeting</source>
        <translation>Copier l’ordre du jour de la dernière réunion</translation>
    </message>
    <message>
        <source>Copy from the last edition</source>
        <translation>Copier de la dernière édition</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write in and open it there.</source>
        <translation>Copiez-le dans un dossier où vous pouvez écrire et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Copy the programme of {year} to {next}</source>
        <translation>Copier le programme {year} vers {next}</translation>
    </message>
    <message>
        <source>Copy {title}</source>
        <translation>Copier {title}</translation>
    </message>
    <message>
        <source>Correct a number of members</source>
        <translation>Corriger un nombre de membres</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>Corrigez, ou laissez vide.</translation>
    </message>
    <message>
        <source>Corrects or adds to</source>
        <translation>Rectifie ou complète</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>Recomptez.</translation>
    </message>
    <message>
        <source>Count every vote alike</source>
        <translation>Compter toutes les voix de la même façon</translation>
    </message>
    <message>
        <source>Count participants by another field</source>
        <translation>Compter les participants selon un autre champ</translation>
    </message>
    <message>
        <source>Count votes</source>
        <translation>Compter les voix</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation>Base de calcul</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country of the organisation</source>
        <translation>Pays de l’organisation</translation>
    </message>
    <message>
        <source>Counts for the quorum</source>
        <translation>Compte pour le quorum</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Jour de la lettre</translation>
    </message>
    <message>
        <source>Day since which the organisation has been a member</source>
        <translation>Jour depuis lequel l’organisation est membre</translation>
    </message>
    <message>
        <source>Days after the first</source>
        <translation>Jours après le premier</translation>
    </message>
    <message>
        <source>Days before or after</source>
        <translation>Jours avant ou après</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Préavis (jours)</translation>
    </message>
    <message>
        <source>Days of notice for papers</source>
        <translation>Préavis pour les documents (jours)</translation>
    </message>
    <message>
        <source>Days of notice for the agenda</source>
        <translation>Préavis pour l’ordre du jour (jours)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Defer item {number}</source>
        <translation>Reporter le point {number}</translation>
    </message>
    <message>
        <source>Delete a decision</source>
        <translation>Supprimer une décision</translation>
    </message>
    <message>
        <source>Delete a session of a template</source>
        <translation>Supprimer une séance d’un modèle</translation>
    </message>
    <message>
        <source>Delete a term of a seat</source>
        <translation>Supprimer un mandat d’un siège</translation>
    </message>
    <message>
        <source>Delete a vote</source>
        <translation>Supprimer un vote</translation>
    </message>
    <message>
        <source>Delete action items</source>
        <translation>Supprimer des actions à suivre</translation>
    </message>
    <message>
        <source>Delete decision {name}</source>
        <translation>Supprimer la décision {name}</translation>
    </message>
    <message>
        <source>Delete decisions</source>
        <translation>Supprimer des décisions</translation>
    </message>
    <message>
        <source>Delete from a template</source>
        <translation>Supprimer d’un modèle</translation>
    </message>
    <message>
        <source>Delete from the agenda</source>
        <translation>Supprimer de l’ordre du jour</translation>
    </message>
    <message>
        <source>Delete from the backlog</source>
        <translation>Supprimer des points en attente</translation>
    </message>
    <message>
        <source>Delete item {number}</source>
        <translation>Supprimer le point {number}</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Delete session with its items</source>
        <translation>Supprimer la séance et ses points</translation>
    </message>
    <message>
        <source>Delete that backup yourself if you no longer need it.</source>
        <translation>Supprimez vous-même cette sauvegarde si vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>Delete the action item {title}</source>
        <translation>Supprimer l’action à suivre {title}</translation>
    </message>
    <message>
        <source>Delete the category {title}</source>
        <translation>Supprimer la catégorie {title}</translation>
    </message>
    <message>
        <source>Delete the document {title}</source>
        <translation>Supprimer le document {title}</translation>
    </message>
    <message>
        <source>Delete the field {name}</source>
        <translation>Supprimer le champ {name}</translation>
    </message>
    <message>
        <source>Delete the region {title}</source>
        <translation>Supprimer la région {title}</translation>
    </message>
    <message>
        <source>Delete the step {title}</source>
        <translation>Supprimer l’étape {title}</translation>
    </message>
    <message>
        <source>Delete the task {title}</source>
        <translation>Supprimer la tâche {title}</translation>
    </message>
    <message>
        <source>Delete the template {title}</source>
        <translation>Supprimer le modèle {title}</translation>
    </message>
    <message>
        <source>Delete the view and set it up anew.</source>
        <translation>Supprimez la vue et recréez-la.</translation>
    </message>
    <message>
        <source>Delete the view {title}</source>
        <translation>Supprimer la vue {title}</translation>
    </message>
    <message>
        <source>Delete votes</source>
        <translation>Supprimer des votes</translation>
    </message>
    <message>
        <source>Delete {count} activities</source>
        <translation>Supprimer {count} activités</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Delete {number} documents</source>
        <translation>Supprimer {number} documents</translation>
    </message>
    <message>
        <source>Delete {number} entries</source>
        <translation>Supprimer {number} entrées</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Supprimer {title}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>Accès téléphonique</translation>
    </message>
    <message>
        <source>Dialogue or training with a host city</source>
        <translation>Dialogue ou formation avec une ville hôte</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Régime alimentaire</translation>
    </message>
    <message>
        <source>Do not trust this copy: ask its sender for another one, or restore a backup.</source>
        <translation>Ne vous fiez pas à cette copie : demandez-en une autre à l’expéditeur, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents cannot be printed in the language “{language}”</source>
        <translation>Les documents ne peuvent pas être imprimés dans la langue « {language} »</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Drop action items</source>
        <translation>Abandonner des actions à suivre</translation>
    </message>
    <message>
        <source>Drop the action item {title}</source>
        <translation>Abandonner l’action à suivre {title}</translation>
    </message>
    <message>
        <source>Drop the task {title}</source>
        <translation>Abandonner la tâche {title}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>Échéance : {date}</translation>
    </message>
    <message>
        <source>Due {date}, for {activity}</source>
        <translation>Échéance : {date}, pour {activity}</translation>
    </message>
    <message>
        <source>Duplicate item</source>
        <translation>Dupliquer le point</translation>
    </message>
    <message>
        <source>Duplicate items</source>
        <translation>Dupliquer les points</translation>
    </message>
    <message>
        <source>Duplicate session</source>
        <translation>Dupliquer la séance</translation>
    </message>
    <message>
        <source>Duplicate the task {title}</source>
        <translation>Dupliquer la tâche {title}</translation>
    </message>
    <message>
        <source>Duplicate {title}</source>
        <translation>Dupliquer {title}</translation>
    </message>
    <message>
        <source>Earlier editions</source>
        <translation>Éditions antérieures</translation>
    </message>
    <message>
        <source>Early or in the evening in {cities}</source>
        <translation>Tôt ou en soirée : {cities}</translation>
    </message>
    <message>
        <source>Edit the template first.</source>
        <translation>Modifiez d’abord le modèle.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Editions are counted from 1.</source>
        <translation>Les éditions se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Élu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the repetition of {title}</source>
        <translation>Mettre fin à la répétition de {title}</translation>
    </message>
    <message>
        <source>End the session at {end}</source>
        <translation>Terminer la séance à {end}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter the place first, then confirm it.</source>
        <translation>Indiquez d’abord le lieu, puis confirmez-le.</translation>
    </message>
    <message>
        <source>Entitled to vote</source>
        <translation>Voix au total</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Erasing from backups</source>
        <translation>Effacement dans les sauvegardes</translation>
    </message>
    <message>
        <source>Everything before that edit is there, but nothing can be read until the edit has been taken back.</source>
        <translation>Tout ce qui précède cette modification est là, mais rien ne peut être lu avant qu’elle soit annulée.</translation>
    </message>
    <message>
        <source>Expect a paper</source>
        <translation>Prévoir un document</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>Nombre prévu</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille en premier</translation>
    </message>
    <message>
        <source>Fee of the year</source>
        <translation>Cotisation de l’année</translation>
    </message>
    <message>
        <source>Fee open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Cotisation payée</translation>
    </message>
    <message>
        <source>Fetch or save the calendar again.</source>
        <translation>Récupérez ou enregistrez à nouveau le calendrier.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>Champ pour</translation>
    </message>
    <message>
        <source>Fields are {fields}, and “note”.</source>
        <translation>Les champs sont {fields} et « note ».</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Fit the dates of the meeting to its sessions</source>
        <translation>Adapter les dates de la réunion à ses séances</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Début fixe</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then close the file and open it again: it is then written anew.</source>
        <translation>Libérez de la place sur le disque, puis fermez et rouvrez le fichier : il est alors entièrement réécrit.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Function of the person in the organisation</source>
        <translation>Fonction de la personne dans l’organisation</translation>
    </message>
    <message>
        <source>Further dates</source>
        <translation>Autres dates</translation>
    </message>
    <message>
        <source>Give 5, 10, 15, 20, 30 or 60 minutes</source>
        <translation>Indiquez 5, 10, 15, 20, 30 ou 60 minutes</translation>
    </message>
    <message>
        <source>Give a length from 1 to {most} minutes</source>
        <translation>Indiquez une durée de 1 à {most} minutes</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}</source>
        <translation>Indiquez un nombre de 1 à {most}</translation>
    </message>
    <message>
        <source>Give a seat</source>
        <translation>Attribuer un siège</translation>
    </message>
    <message>
        <source>Give at least one city</source>
        <translation>Indiquez au moins une ville</translation>
    </message>
    <message>
        <source>Give at most {days} days</source>
        <translation>Indiquez au plus {days} jours</translation>
    </message>
    <message>
        <source>Give it a day of its own.</source>
        <translation>Donnez-lui un jour à elle.</translation>
    </message>
    <message>
        <source>Give it a status first.</source>
        <translation>Attribuez-lui d’abord un statut.</translation>
    </message>
    <message>
        <source>Give it its number first, or number the editions by date</source>
        <translation>Donnez-lui d’abord son numéro, ou numérotez les éditions par date</translation>
    </message>
    <message>
        <source>Give its code, such as en or fr.</source>
        <translation>Indiquez son code, p. ex. en ou fr.</translation>
    </message>
    <message>
        <source>Give its title, its acronym or its id.</source>
        <translation>Donnez son titre, son sigle ou son identifiant.</translation>
    </message>
    <message>
        <source>Give one of these: {names}.</source>
        <translation>Indiquez l’un de ceux-ci : {names}.</translation>
    </message>
    <message>
        <source>Give the address of their mail, or their id.</source>
        <translation>Indiquez son adresse électronique ou son identifiant.</translation>
    </message>
    <message>
        <source>Give the arrival before the departure</source>
        <translation>Donnez une arrivée antérieure au départ</translation>
    </message>
    <message>
        <source>Give the first day before the last</source>
        <translation>Indiquez le premier jour avant le dernier</translation>
    </message>
    <message>
        <source>Give the id of a person; “list FILE people” shows them.</source>
        <translation>Indiquez l’identifiant d’une personne ; « list FILE people » les affiche.</translation>
    </message>
    <message>
        <source>Give the id of the one you mean: {ids}</source>
        <translation>Donnez l’identifiant de la personne voulue : {ids}</translation>
    </message>
    <message>
        <source>Give the proxy to somebody else.</source>
        <translation>Donnez le mandat à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation>Revenir à la sauvegarde du {day}</translation>
    </message>
    <message>
        <source>Go on to item {number}</source>
        <translation>Passer au point {number}</translation>
    </message>
    <message>
        <source>Go to a year that has one.</source>
        <translation>Allez à une année qui en a un.</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Tenu à</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Hold the vote by roll call, or count every vote alike.</source>
        <translation>Votez par appel nominal, ou comptez toutes les voix de la même façon.</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Honorific, such as Dr</source>
        <translation>Civilité, p. ex. Dr</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>How many valid ballots were there?</source>
        <translation>Combien y avait-il de bulletins valables ?</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Implemented on</source>
        <translation>Mise en œuvre le</translation>
    </message>
    <message>
        <source>Import replies from {file}</source>
        <translation>Importer les réponses de {file}</translation>
    </message>
    <message>
        <source>Import them one after the other.</source>
        <translation>Importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Import {count} calendar files</source>
        <translation>Importer {count} fichiers de calendrier</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>In parallel</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>Indent in the agenda</source>
        <translation>Abaisser dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Indent item {number}</source>
        <translation>Abaisser le point {number}</translation>
    </message>
    <message>
        <source>Insert an edition</source>
        <translation>Insérer une édition</translation>
    </message>
    <message>
        <source>Install the newest version and open it again.</source>
        <translation>Installez la dernière version et rouvrez-le.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nuls</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invité le</translation>
    </message>
    <message>
        <source>Issue a revised agenda</source>
        <translation>Publier un ordre du jour révisé</translation>
    </message>
    <message>
        <source>Issue the agenda</source>
        <translation>Publier l’ordre du jour</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>It can only be read after it has been brought up to date, which needs the right to write it.</source>
        <translation>Il ne peut être lu qu’après une mise à niveau, qui demande le droit d’y écrire.</translation>
    </message>
    <message>
        <source>It cannot be read ({detail}).</source>
        <translation>La lecture est impossible ({detail}).</translation>
    </message>
    <message>
        <source>It cannot be read safely; nothing has been changed.</source>
        <translation>Il ne peut être lu sans risque ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It does not say who replies.</source>
        <translation>Il n’est pas dit qui répond.</translation>
    </message>
    <message>
        <source>It has a cell of more than a million letters.</source>
        <translation>Il a une cellule de plus d’un million de lettres.</translation>
    </message>
    <message>
        <source>It has been deleted before.</source>
        <translation>Il a déjà été supprimé.</translation>
    </message>
    <message>
        <source>It has been deleted, or was never here.</source>
        <translation>Il a été supprimé, ou n’a jamais été ici.</translation>
    </message>
    <message>
        <source>It has been entered from its section.</source>
        <translation>Il a été saisi à partir de sa section.</translation>
    </message>
    <message>
        <source>It has been entered from the list.</source>
        <translation>Il a été saisi à partir de la liste.</translation>
    </message>
    <message>
        <source>It has more than {limit} lines.</source>
        <translation>Il y a plus de {limit} lignes.</translation>
    </message>
    <message>
        <source>It has more than {rows} rows or {columns} columns.</source>
        <translation>Il a plus de {rows} lignes ou de {columns} colonnes.</translation>
    </message>
    <message>
        <source>It has no start.</source>
        <translation>Il n’y a pas de début.</translation>
    </message>
    <message>
        <source>It has not been replaced.</source>
        <translation>Il n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>It has too many lines.</source>
        <translation>Il y a trop de lignes.</translation>
    </message>
    <message>
        <source>It has {size} MB; at most {most} MB are kept.</source>
        <translation>Il fait {size} Mo ; {most} Mo au plus peuvent être conservés.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, which is too large.</source>
        <translation>Elle fait {width} × {height} pixels, ce qui est trop grand.</translation>
    </message>
    <message>
        <source>It holds a filter, a mask or a marker.</source>
        <translation>Il contient un filtre, un masque ou un marqueur.</translation>
    </message>
    <message>
        <source>It holds a gradient or a pattern.</source>
        <translation>Il contient un dégradé ou un motif.</translation>
    </message>
    <message>
        <source>It holds another picture.</source>
        <translation>Il contient une autre image.</translation>
    </message>
    <message>
        <source>It holds binary data.</source>
        <translation>Il contient des données binaires.</translation>
    </message>
    <message>
        <source>It holds more than {limit} components inside each other.</source>
        <translation>Plus de {limit} composants sont emboîtés les uns dans les autres.</translation>
    </message>
    <message>
        <source>It holds several parts of the same name.</source>
        <translation>Il contient plusieurs parties du même nom.</translation>
    </message>
    <message>
        <source>It holds text, which would need its own fonts.</source>
        <translation>Il contient du texte, qui aurait besoin de ses propres polices.</translation>
    </message>
    <message>
        <source>It is a ZIP file, and no workbook.</source>
        <translation>C’est un fichier ZIP, pas un classeur.</translation>
    </message>
    <message>
        <source>It is a {format} file.</source>
        <translation>C’est un fichier {format}.</translation>
    </message>
    <message>
        <source>It is announced in its own section alone. Nothing has been entered in the calendar for it.</source>
        <translation>Annoncé seulement dans sa propre section. Rien n’a été inscrit au calendrier pour cela.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>It is damaged, or no workbook.</source>
        <translation>Il est endommagé ou n’est pas un classeur.</translation>
    </message>
    <message>
        <source>It is damaged, protected by a password, or no Word document.</source>
        <translation>Il est endommagé, protégé par un mot de passe, ou n’est pas un document Word.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Il est endommagé.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is far too long for a programme of activities.</source>
        <translation>Il est beaucoup trop long pour un programme d’activités.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB.</source>
        <translation>Il dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>La taille dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>It is neither SVG nor PNG nor JPEG.</source>
        <translation>Ce n’est ni du SVG, ni du PNG, ni du JPEG.</translation>
    </message>
    <message>
        <source>It is no Word document.</source>
        <translation>Ce n’est pas un document Word.</translation>
    </message>
    <message>
        <source>It is no picture that can be read.</source>
        <translation>Ce n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>It is no reply to an invitation.</source>
        <translation>Ce n’est pas une réponse à une invitation.</translation>
    </message>
    <message>
        <source>It is no table that can be read.</source>
        <translation>Ce n’est pas un tableau lisible.</translation>
    </message>
    <message>
        <source>It is no text document (.docx), or it is damaged.</source>
        <translation>Ce n’est pas un document texte (.docx), ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is not in the encoding {encoding}.</source>
        <translation>Il n’est pas dans l’encodage {encoding}.</translation>
    </message>
    <message>
        <source>It is not said which one</source>
        <translation>Il n’est pas dit lequel</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>It is very long: only its beginning can be searched.</source>
        <translation>Il est très long : la recherche ne porte que sur son début.</translation>
    </message>
    <message>
        <source>It may be damaged or locked.</source>
        <translation>Il est peut-être endommagé ou verrouillé.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation>Il a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>It replies to an invitation that did not come from this file.</source>
        <translation>Il répond à une invitation qui ne vient pas de ce fichier.</translation>
    </message>
    <message>
        <source>It replies to “{title}” and not to “{wanted}”.</source>
        <translation>Il répond à « {title} » et non à « {wanted} ».</translation>
    </message>
    <message>
        <source>It shows nothing.</source>
        <translation>Il ne montre rien.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds.</source>
        <translation>Cela a pris plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>It uses something of SVG that cannot be printed.</source>
        <translation>Il utilise une fonction SVG qui ne peut pas être imprimée.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>It was not said of which meeting.</source>
        <translation>Il n’a pas été dit de quelle réunion.</translation>
    </message>
    <message>
        <source>It was not said what the table is to hold.</source>
        <translation>Il n’a pas été dit ce que le tableau doit contenir.</translation>
    </message>
    <message>
        <source>It was not said whose data are wanted.</source>
        <translation>La personne dont les données sont demandées n’a pas été indiquée.</translation>
    </message>
    <message>
        <source>It was written here as text.</source>
        <translation>Elle a été rédigée ici sous forme de texte.</translation>
    </message>
    <message>
        <source>It would become far larger than any letter when it is unpacked.</source>
        <translation>Décompressé, il deviendrait bien plus gros que n’importe quelle lettre.</translation>
    </message>
    <message>
        <source>It would become far larger than any table when it is unpacked.</source>
        <translation>Décompressé, il deviendrait bien plus gros que n’importe quel tableau.</translation>
    </message>
    <message>
        <source>It would take too many years until it has taken place {count} times.</source>
        <translation>Il faudrait trop d’années pour que l’activité ait lieu {count} fois.</translation>
    </message>
    <message>
        <source>Item {after} “{title}” was item {before}.</source>
        <translation>Le point {after} « {title} » était le point {before}.</translation>
    </message>
    <message>
        <source>Item {number} is not deferred</source>
        <translation>Ne plus reporter le point {number}</translation>
    </message>
    <message>
        <source>Item {number} is now called “{after}”; it was “{before}”.</source>
        <translation>Le point {number} s’intitule désormais « {after} » ; avant : « {before} ».</translation>
    </message>
    <message>
        <source>Item {number} “{title}” begins at {after} instead of {before}.</source>
        <translation>Le point {number} « {title} » commence à {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is led by {after}; it was {before}.</source>
        <translation>Le point {number} « {title} » est dirigé par {after} ; avant : {before}.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is new.</source>
        <translation>Le point {number} « {title} » est nouveau.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is on the agenda for another purpose.</source>
        <translation>Le point {number} « {title} » figure à l’ordre du jour pour un autre objet.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” is taken at another place.</source>
        <translation>Le point {number} « {title} » est traité à une autre place.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” takes {after} min instead of {before}.</source>
        <translation>Le point {number} « {title} » dure {after} min au lieu de {before}.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” was taken off the agenda.</source>
        <translation>Le point {number} « {title} » a été retiré de l’ordre du jour.</translation>
    </message>
    <message>
        <source>Item {number} “{title}”: its text has changed.</source>
        <translation>Point {number} « {title} » : son texte a changé.</translation>
    </message>
    <message>
        <source>Item {number} “{title}”: its title in {language} has changed.</source>
        <translation>Point {number} « {title} » : son titre en {language} a changé.</translation>
    </message>
    <message>
        <source>Item {number} “{title}”: the proposed decision has changed.</source>
        <translation>Point {number} « {title} » : la décision proposée a changé.</translation>
    </message>
    <message>
        <source>Its characters cannot be read.</source>
        <translation>Ses caractères ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Its contrast is {ratio}, and at least {least} is needed to be read by everybody.</source>
        <translation>Son contraste est de {ratio}, et il faut au moins {least} pour que tout le monde puisse lire.</translation>
    </message>
    <message>
        <source>Its date should be settled by {date}</source>
        <translation>Sa date est à fixer d’ici au {date}</translation>
    </message>
    <message>
        <source>Its date should be settled by {date}. Ask {name}</source>
        <translation>Sa date est à fixer d’ici au {date}. Demander à {name}</translation>
    </message>
    <message>
        <source>Its items are: {numbers}.</source>
        <translation>Ses points sont : {numbers}.</translation>
    </message>
    <message>
        <source>Its start cannot be read: {text}</source>
        <translation>Son début ne peut pas être lu : {text}</translation>
    </message>
    <message>
        <source>Keep PDFs of papers</source>
        <translation>Garder des PDF de documents</translation>
    </message>
    <message>
        <source>Keep a PDF of a paper</source>
        <translation>Garder un PDF d’un document</translation>
    </message>
    <message>
        <source>Keep the plan of {title}</source>
        <translation>Garder la prévision de {title}</translation>
    </message>
    <message>
        <source>Kept from the calendar file</source>
        <translation>Gardé du fichier de calendrier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages of the organisation</source>
        <translation>Langues de l’organisation</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Leave --view away, or ask for organisations or people.</source>
        <translation>Omettez --view, ou demandez les organisations ou les personnes.</translation>
    </message>
    <message>
        <source>Leave a seat vacant</source>
        <translation>Laisser un siège vacant</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Part à</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Part le</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Left out, because no picture could be read there: {names}</source>
        <translation>Omis, car aucune image n’a pu y être lue : {names}</translation>
    </message>
    <message>
        <source>Let another language be the original one first.</source>
        <translation>Choisissez d’abord une autre langue d’origine.</translation>
    </message>
    <message>
        <source>Let somebody else speak for {other} first.</source>
        <translation>Faites d’abord représenter {other} par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Let the one term end before the other begins.</source>
        <translation>Faites finir un mandat avant que l’autre ne commence.</translation>
    </message>
    <message>
        <source>Let their names end with the language, such as “Budget fr.pdf”.</source>
        <translation>Faites finir leurs noms par la langue, comme « Budget fr.pdf ».</translation>
    </message>
    <message>
        <source>LibreOffice could not be started.</source>
        <translation>LibreOffice n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed here.</source>
        <translation>LibreOffice n’est pas installé ici.</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF of “{name}”.</source>
        <translation>LibreOffice n’a pas fait de PDF de « {name} ».</translation>
    </message>
    <message>
        <source>Line {number}: the file ends in the middle of {kind}; what there was of it was read.</source>
        <translation>Ligne {number} : le fichier se termine au milieu de {kind} ; ce qui s’y trouvait a été lu.</translation>
    </message>
    <message>
        <source>Line {number}: this is no property; it is kept as it is: {text}</source>
        <translation>Ligne {number} : ce n’est pas une propriété ; elle est conservée telle quelle : {text}</translation>
    </message>
    <message>
        <source>Line {number}: what is no property was taken for the rest of the text before it: {text}</source>
        <translation>Ligne {number} : ce qui n’est pas une propriété a été considéré comme la suite du texte précédent : {text}</translation>
    </message>
    <message>
        <source>Line {number}: {kind} ends without having begun.</source>
        <translation>Ligne {number} : {kind} se termine sans avoir commencé.</translation>
    </message>
    <message>
        <source>Line {number}: {kind} ends without having begun; the lines before it were taken for it.</source>
        <translation>Ligne {number} : {kind} se termine sans avoir commencé ; les lignes qui précèdent lui ont été attribuées.</translation>
    </message>
    <message>
        <source>Line {number}: {kind} has no end; it was ended where {next} begins.</source>
        <translation>Ligne {number} : {kind} n’a pas de fin ; il a été terminé là où {next} commence.</translation>
    </message>
    <message>
        <source>Line {number}: {kind} has no end; it was ended where {next} ends.</source>
        <translation>Ligne {number} : {kind} n’a pas de fin ; il a été terminé là où {next} se termine.</translation>
    </message>
    <message>
        <source>Lines outside of any component were left out: {text}</source>
        <translation>Des lignes hors de tout composant ont été omises : {text}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link the document {title}</source>
        <translation>Lier le document {title}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Local organizer</source>
        <translation>Organisateur local</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look at its days and months.</source>
        <translation>Vérifiez ses jours et ses mois.</translation>
    </message>
    <message>
        <source>Look for it in {folder}, or restore a backup.</source>
        <translation>Cherchez-le dans {folder}, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>Recherche de doublons possibles</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Mail of the organisation</source>
        <translation>Courriel de l’organisation</translation>
    </message>
    <message>
        <source>Mail of the person</source>
        <translation>Courriel de la personne</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Make a PDF of it in its own program, and add that.</source>
        <translation>Faites-en un PDF dans son programme, et ajoutez-le.</translation>
    </message>
    <message>
        <source>Make a template of this meeting</source>
        <translation>Faire de cette réunion un modèle</translation>
    </message>
    <message>
        <source>Make it a standing item</source>
        <translation>En faire un point permanent</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Make it smaller, or note where it lies as a link.</source>
        <translation>Réduisez-le, ou notez son emplacement sous forme de lien.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Réduisez-le.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Faites de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Make the date of {title} less exact</source>
        <translation>Rendre moins précise la date de {title}</translation>
    </message>
    <message>
        <source>Make the date of {title} tentative</source>
        <translation>Rendre provisoire la date de {title}</translation>
    </message>
    <message>
        <source>Make the fees of {year}</source>
        <translation>Créer les cotisations {year}</translation>
    </message>
    <message>
        <source>Make the pack {title}</source>
        <translation>Constituer le dossier de séance {title}</translation>
    </message>
    <message>
        <source>Make the place of {title} tentative</source>
        <translation>Rendre provisoire le lieu de {title}</translation>
    </message>
    <message>
        <source>Make the seats of {name}</source>
        <translation>Créer les sièges : {name}</translation>
    </message>
    <message>
        <source>Make {count} dates tentative</source>
        <translation>Rendre {count} dates provisoires</translation>
    </message>
    <message>
        <source>Mark as absent</source>
        <translation>Marquer comme absent</translation>
    </message>
    <message>
        <source>Mark as confidential</source>
        <translation>Marquer comme confidentiel</translation>
    </message>
    <message>
        <source>Mark as implemented</source>
        <translation>Marquer comme mise en œuvre</translation>
    </message>
    <message>
        <source>Mark as not implemented</source>
        <translation>Marquer comme non mise en œuvre</translation>
    </message>
    <message>
        <source>Mark as present</source>
        <translation>Marquer présent</translation>
    </message>
    <message>
        <source>Mark the minutes as corrected</source>
        <translation>Marquer le procès-verbal comme corrigé</translation>
    </message>
    <message>
        <source>Mark them as present, or choose who speaks for them.</source>
        <translation>Marquez-les comme présents, ou choisissez qui les représente.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meeting before</source>
        <translation>Réunion précédente</translation>
    </message>
    <message>
        <source>Meetings, agendas and participants</source>
        <translation>Réunions, ordres du jour et participants</translation>
    </message>
    <message>
        <source>Merge {number} records into {name}</source>
        <translation>Fusionner {number} enregistrements dans {name}</translation>
    </message>
    <message>
        <source>Merge {other} into {name}</source>
        <translation>Fusionner {other} dans {name}</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné dans</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>More than one day is given</source>
        <translation>Plus d’un jour est donné</translation>
    </message>
    <message>
        <source>More than one range is given</source>
        <translation>Plus d’un intervalle est donné</translation>
    </message>
    <message>
        <source>More than one time is given</source>
        <translation>Plus d’une heure est donnée</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Move a category</source>
        <translation>Déplacer une catégorie</translation>
    </message>
    <message>
        <source>Move a paper</source>
        <translation>Déplacer un document</translation>
    </message>
    <message>
        <source>Move a seat</source>
        <translation>Déplacer un siège</translation>
    </message>
    <message>
        <source>Move an item of a template</source>
        <translation>Déplacer un point d’un modèle</translation>
    </message>
    <message>
        <source>Move in the agenda</source>
        <translation>Déplacer dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Move item {number}</source>
        <translation>Déplacer le point {number}</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>Move the field {name}</source>
        <translation>Déplacer le champ {name}</translation>
    </message>
    <message>
        <source>Move the view {title}</source>
        <translation>Déplacer la vue {title}</translation>
    </message>
    <message>
        <source>Move {count} activities by {days} days</source>
        <translation>Déplacer {count} activités de {days} jours</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>Déplacer {title}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Nom dans sa propre écriture</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Name of the organisation, in the language of the letters</source>
        <translation>Nom de l’organisation, dans la langue des lettres</translation>
    </message>
    <message>
        <source>Name of the person, with the honorific</source>
        <translation>Nom de la personne, avec la civilité</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nom sur le badge</translation>
    </message>
    <message>
        <source>Names are spelt alike</source>
        <translation>Les noms s’écrivent de façon semblable</translation>
    </message>
    <message>
        <source>Names differ by one letter</source>
        <translation>Les noms diffèrent d’une lettre</translation>
    </message>
    <message>
        <source>Names differ only in words such as “city” or “council”</source>
        <translation>Les noms ne diffèrent que par des mots tels que « ville » ou « conseil »</translation>
    </message>
    <message>
        <source>Narrow {title} to {date}</source>
        <translation>Préciser {title} : {date}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins particuliers</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New meeting from a template</source>
        <translation>Nouvelle réunion à partir d’un modèle</translation>
    </message>
    <message>
        <source>New template {title}</source>
        <translation>Nouveau modèle {title}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>Prochaine étape d’ici au</translation>
    </message>
    <message>
        <source>Night in {cities}</source>
        <translation>Nuit : {cities}</translation>
    </message>
    <message>
        <source>No PDF was made of “{name}”.</source>
        <translation>Aucun PDF de « {name} » n’a été fait.</translation>
    </message>
    <message>
        <source>No calendar was found: a table with columns for the date and the contents.</source>
        <translation>Aucun calendrier trouvé : un tableau avec des colonnes pour la date et le contenu.</translation>
    </message>
    <message>
        <source>No city is given for which to find a time</source>
        <translation>Aucune ville n’est indiquée pour trouver une heure</translation>
    </message>
    <message>
        <source>No city of that name is known, or several are: {names}</source>
        <translation>Aucune ville de ce nom n’est connue, ou il y en a plusieurs : {names}</translation>
    </message>
    <message>
        <source>No copy has been made.</source>
        <translation>Aucune copie n’a été faite.</translation>
    </message>
    <message>
        <source>No copy has been made; your file is unchanged.</source>
        <translation>Aucune copie n’a été faite ; votre fichier est inchangé.</translation>
    </message>
    <message>
        <source>No date is given</source>
        <translation>Aucune date n’est donnée</translation>
    </message>
    <message>
        <source>No day of the month is given</source>
        <translation>Aucun jour du mois n’est donné</translation>
    </message>
    <message>
        <source>No day of {year} is left for a call</source>
        <translation>Il ne reste aucun jour en {year} pour une téléconférence</translation>
    </message>
    <message>
        <source>No decision is proposed for this item.</source>
        <translation>Aucune décision n’est proposée pour ce point.</translation>
    </message>
    <message>
        <source>No file has been made.</source>
        <translation>Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Aucun fichier n’a été indiqué.</translation>
    </message>
    <message>
        <source>No further round is needed.</source>
        <translation>Un nouveau tour n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>No letter has been written.</source>
        <translation>Aucune lettre n’a été écrite.</translation>
    </message>
    <message>
        <source>No longer a standing item</source>
        <translation>N’est plus un point permanent</translation>
    </message>
    <message>
        <source>No longer confidential</source>
        <translation>N’est plus confidentiel</translation>
    </message>
    <message>
        <source>No longer in parallel</source>
        <translation>N’est plus en parallèle</translation>
    </message>
    <message>
        <source>No month is given</source>
        <translation>Aucun mois n’est donné</translation>
    </message>
    <message>
        <source>No organisation in the file is called “{name}”</source>
        <translation>Aucune organisation du fichier ne s’appelle « {name} »</translation>
    </message>
    <message>
        <source>No organisation in the file is called “{name}”.</source>
        <translation>Aucune organisation du fichier ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No programme in the file has a line {number}.</source>
        <translation>Aucun programme du fichier n’a de volet {number}.</translation>
    </message>
    <message>
        <source>No programme of activities was recognised in the document.</source>
        <translation>Aucun programme d’activités n’a été reconnu dans le document.</translation>
    </message>
    <message>
        <source>No region is called {names}</source>
        <translation>Aucune région ne s’appelle {names}</translation>
    </message>
    <message>
        <source>No revision was made.</source>
        <translation>Aucune révision n’a été faite.</translation>
    </message>
    <message>
        <source>No seat is missing.</source>
        <translation>Aucun siège ne manque.</translation>
    </message>
    <message>
        <source>No session of the meeting has a day</source>
        <translation>Aucune séance de la réunion n’a de jour</translation>
    </message>
    <message>
        <source>No time zone is known for “{text}”</source>
        <translation>Aucun fuseau connu pour « {text} »</translation>
    </message>
    <message>
        <source>No votes were counted yet.</source>
        <translation>Aucune voix n’a encore été comptée.</translation>
    </message>
    <message>
        <source>No year comes after {year}.</source>
        <translation>Aucune année ne vient après {year}.</translation>
    </message>
    <message>
        <source>No year is given</source>
        <translation>Aucune année n’est donnée</translation>
    </message>
    <message>
        <source>Nobody at night, but from {time} in {city}</source>
        <translation>Personne la nuit, mais dès {time} ({city})</translation>
    </message>
    <message>
        <source>Nobody at night, but until {time} in {city}</source>
        <translation>Personne la nuit, mais jusqu’à {time} ({city})</translation>
    </message>
    <message>
        <source>Nobody can be invited to {title}: its day is not known.</source>
        <translation>Personne ne peut être invité à {title} : son jour n’est pas connu.</translation>
    </message>
    <message>
        <source>Nobody holds this seat on that day.</source>
        <translation>Personne n’occupe ce siège ce jour-là.</translation>
    </message>
    <message>
        <source>Nobody in the file is called {name}.</source>
        <translation>Personne dans le fichier ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Nobody in the file is called “{name}”.</source>
        <translation>Personne dans le fichier ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Nobody is in the list who has a name and has not declined.</source>
        <translation>La liste ne contient aucun participant nommé qui n’ait pas décliné.</translation>
    </message>
    <message>
        <source>Nobody is named who holds the seat.</source>
        <translation>Aucun titulaire du siège n’est nommé.</translation>
    </message>
    <message>
        <source>Nobody is named yet for this organisation.</source>
        <translation>Personne n’est encore nommé pour cette organisation.</translation>
    </message>
    <message>
        <source>Nobody is their own substitute</source>
        <translation>Personne n’est son propre remplaçant</translation>
    </message>
    <message>
        <source>Nobody knows these time zones: {names}.</source>
        <translation>Ces fuseaux horaires sont inconnus : {names}.</translation>
    </message>
    <message>
        <source>Nobody of the list is called “{name}”.</source>
        <translation>Personne dans la liste ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Nobody of this kind is in the file.</source>
        <translation>Cette personne ne figure pas dans le fichier.</translation>
    </message>
    <message>
        <source>Nobody of this name is in the file.</source>
        <translation>Personne de ce nom dans le fichier.</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>Personne n’a été nommé</translation>
    </message>
    <message>
        <source>None of the documents could be made. Nothing has been written.</source>
        <translation>Aucun des documents n’a pu être fait. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>None of these dates can be confirmed: their days are not known.</source>
        <translation>Aucune de ces dates ne peut être confirmée : leurs jours ne sont pas connus.</translation>
    </message>
    <message>
        <source>None of those chosen has an address in the file.</source>
        <translation>Aucun des destinataires choisis n’a d’adresse dans le fichier.</translation>
    </message>
    <message>
        <source>Not named yet, and left out: {names}</source>
        <translation>Pas encore nommés et omis : {names}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note a departure</source>
        <translation>Noter un départ</translation>
    </message>
    <message>
        <source>Note a number of members</source>
        <translation>Noter un nombre de membres</translation>
    </message>
    <message>
        <source>Note a proxy</source>
        <translation>Noter un mandat</translation>
    </message>
    <message>
        <source>Note an arrival</source>
        <translation>Noter une arrivée</translation>
    </message>
    <message>
        <source>Note apologies</source>
        <translation>Noter des excuses</translation>
    </message>
    <message>
        <source>Note on the organisation</source>
        <translation>Note sur l’organisation</translation>
    </message>
    <message>
        <source>Note who has voted</source>
        <translation>Noter qui a voté</translation>
    </message>
    <message>
        <source>Notes for the chair</source>
        <translation>Notes pour la présidence</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing has been read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing has changed since the agenda was issued.</source>
        <translation>Rien n’a changé depuis que l’ordre du jour a été publié.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Nothing in the program shows them any more.</source>
        <translation>Plus rien dans le programme ne les affiche.</translation>
    </message>
    <message>
        <source>Nothing is left to print.</source>
        <translation>Il ne reste rien à imprimer.</translation>
    </message>
    <message>
        <source>Nothing of this name is in the file.</source>
        <translation>Rien de ce nom dans le fichier.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was chosen to be carried over.</source>
        <translation>Rien n’a été choisi pour être repris.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number a paper</source>
        <translation>Numéroter un document</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Nombre de membres</translation>
    </message>
    <message>
        <source>Number the editions by date</source>
        <translation>Numéroter les éditions par date</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation>Il manque une borne de l’intervalle</translation>
    </message>
    <message>
        <source>One name is part of the other</source>
        <translation>Un nom est contenu dans l’autre</translation>
    </message>
    <message>
        <source>One of its lines has more than {limit} characters.</source>
        <translation>Une de ses lignes a plus de {limit} caractères.</translation>
    </message>
    <message>
        <source>One part says “{one}”. The calendar says “{other}”. The calendar’s words have been taken.</source>
        <translation>Une partie indique « {one} ». Le calendrier indique « {other} ». C’est le calendrier qui a été retenu.</translation>
    </message>
    <message>
        <source>Only an organisation has a delegation</source>
        <translation>Seule une organisation a une délégation</translation>
    </message>
    <message>
        <source>Only items can be put off, not breaks.</source>
        <translation>Seuls des points peuvent être reportés, pas des pauses.</translation>
    </message>
    <message>
        <source>Only its address is kept.</source>
        <translation>Seule son adresse est conservée.</translation>
    </message>
    <message>
        <source>Only one table can be imported at a time.</source>
        <translation>Un seul tableau peut être importé à la fois.</translation>
    </message>
    <message>
        <source>Only organisations and people have views.</source>
        <translation>Seules les organisations et les personnes ont des vues.</translation>
    </message>
    <message>
        <source>Only places, conditions and these filters can be used: {filters}</source>
        <translation>Seuls des champs de fusion, des conditions et ces filtres sont admis : {filters}</translation>
    </message>
    <message>
        <source>Only plain places such as {place} can be filled in.</source>
        <translation>Seuls des champs de fusion simples tels que {place} peuvent être remplis.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in a word processor, save it anew as .docx, and import that.</source>
        <translation>Ouvrez-le dans un traitement de texte, enregistrez-le de nouveau en .docx et importez celui-ci.</translation>
    </message>
    <message>
        <source>Open it in the window once: it is kept as a backup and brought up to date.</source>
        <translation>Ouvrez-le une fois dans la fenêtre : il est conservé comme sauvegarde et mis à niveau.</translation>
    </message>
    <message>
        <source>Open it in your text program, and save it as .docx.</source>
        <translation>Ouvrez-le dans votre traitement de texte et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>Open it with the version of the program that made it.</source>
        <translation>Ouvrez-le avec la version du programme qui l’a créé.</translation>
    </message>
    <message>
        <source>Open the document in a word processor, save it as plain text, and import that.</source>
        <translation>Ouvrez le document dans un traitement de texte, enregistrez-le en texte brut et importez celui-ci.</translation>
    </message>
    <message>
        <source>Open the file where it may be written, or copy it there together with the file “{journal}”.</source>
        <translation>Ouvrez le fichier là où il peut être écrit, ou copiez-le dans un tel endroit avec le fichier « {journal} ».</translation>
    </message>
    <message>
        <source>Open the history of the record and put back the values you want one by one.</source>
        <translation>Ouvrez l’historique de l’enregistrement et rétablissez une à une les valeurs voulues.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Outdent in the agenda</source>
        <translation>Relever dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Outdent item {number}</source>
        <translation>Relever le point {number}</translation>
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
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Paper {before} is now {after}.</source>
        <translation>Le document {before} porte désormais la cote {after}.</translation>
    </message>
    <message>
        <source>Paper {title} is new.</source>
        <translation>Le document {title} est nouveau.</translation>
    </message>
    <message>
        <source>Paper {title} was withdrawn.</source>
        <translation>Le document {title} a été retiré.</translation>
    </message>
    <message>
        <source>Parent organisation</source>
        <translation>Organisation de rattachement</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants can be counted only by a field of people with choices</source>
        <translation>Les participants ne peuvent être comptés que selon un champ des personnes à choix</translation>
    </message>
    <message>
        <source>Participants cannot be written as address cards.</source>
        <translation>Les participants ne peuvent pas être écrits comme cartes de visite.</translation>
    </message>
    <message>
        <source>Paste item</source>
        <translation>Coller un point</translation>
    </message>
    <message>
        <source>Paste items</source>
        <translation>Coller des points</translation>
    </message>
    <message>
        <source>Pause the meeting</source>
        <translation>Mettre la réunion en pause</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan back {title} from {template}</source>
        <translation>Rétroplanifier {title} d’après {template}</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Volet du programme</translation>
    </message>
    <message>
        <source>Programme lines</source>
        <translation>Volets du programme</translation>
    </message>
    <message>
        <source>Propose {names} as duplicates again</source>
        <translation>Proposer de nouveau comme doublons : {names}</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Décision proposée</translation>
    </message>
    <message>
        <source>Proxies a person may hold</source>
        <translation>Procurations qu’une personne peut détenir</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Publish the call for participants</source>
        <translation>Publier l’appel à participation</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Put back an earlier value</source>
        <translation>Remettre une ancienne valeur</translation>
    </message>
    <message>
        <source>Put back the other fields that changed with it first, or undo that edit.</source>
        <translation>Rétablissez d’abord les autres champs modifiés en même temps, ou annulez cette modification.</translation>
    </message>
    <message>
        <source>Put off from</source>
        <translation>Reporté de</translation>
    </message>
    <message>
        <source>Put off to some next meeting</source>
        <translation>Reporter à une prochaine réunion</translation>
    </message>
    <message>
        <source>Put on the consent agenda</source>
        <translation>Placer parmi les points sans débat</translation>
    </message>
    <message>
        <source>Put {title} back into its window</source>
        <translation>Remettre {title} dans son créneau</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Quorum as a share</source>
        <translation>Quorum en proportion</translation>
    </message>
    <message>
        <source>Quorum asked for</source>
        <translation>Quorum requis</translation>
    </message>
    <message>
        <source>Quorum counted of</source>
        <translation>Base du quorum</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Lecture de « {name} »</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long: not all of its text can be searched.</source>
        <translation>La lecture de « {name} » a pris trop de temps : la recherche ne porte pas sur tout son texte.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regions in turn</source>
        <translation>Régions à tour de rôle</translation>
    </message>
    <message>
        <source>Reinstate {count} activities</source>
        <translation>Rétablir {count} activités</translation>
    </message>
    <message>
        <source>Reinstate {title}</source>
        <translation>Rétablir {title}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Reminder, days before</source>
        <translation>Rappel, jours avant</translation>
    </message>
    <message>
        <source>Remove a candidate</source>
        <translation>Retirer un candidat</translation>
    </message>
    <message>
        <source>Remove a measurement</source>
        <translation>Retirer une mesure</translation>
    </message>
    <message>
        <source>Remove a partner</source>
        <translation>Retirer un partenaire</translation>
    </message>
    <message>
        <source>Remove a seat</source>
        <translation>Retirer un siège</translation>
    </message>
    <message>
        <source>Remove an address of {name}</source>
        <translation>Retirer une adresse : {name}</translation>
    </message>
    <message>
        <source>Remove an annex</source>
        <translation>Retirer une annexe</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Retirer un participant</translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation>Retirer des participants</translation>
    </message>
    <message>
        <source>Remove the function instead.</source>
        <translation>Retirez plutôt la fonction.</translation>
    </message>
    <message>
        <source>Remove the logo of printed documents</source>
        <translation>Retirer le logo des documents imprimés</translation>
    </message>
    <message>
        <source>Remove the logo of {name}</source>
        <translation>Retirer le logo de {name}</translation>
    </message>
    <message>
        <source>Remove the plan of {title}</source>
        <translation>Retirer la prévision de {title}</translation>
    </message>
    <message>
        <source>Remove the portrait of {name}</source>
        <translation>Retirer le portrait de {name}</translation>
    </message>
    <message>
        <source>Remove {number} seats</source>
        <translation>Retirer {number} sièges</translation>
    </message>
    <message>
        <source>Rename a view to {title}</source>
        <translation>Renommer une vue en {title}</translation>
    </message>
    <message>
        <source>Rename an item of the backlog</source>
        <translation>Renommer un point en attente</translation>
    </message>
    <message>
        <source>Rename meeting</source>
        <translation>Renommer la réunion</translation>
    </message>
    <message>
        <source>Rename the field {name}</source>
        <translation>Renommer le champ {name}</translation>
    </message>
    <message>
        <source>Rename the template {title}</source>
        <translation>Renommer le modèle {title}</translation>
    </message>
    <message>
        <source>Reopen action items</source>
        <translation>Rouvrir des actions à suivre</translation>
    </message>
    <message>
        <source>Reopen it to change it; that it was reopened, and why, is kept with it.</source>
        <translation>Rouvrez-la pour la modifier ; la réouverture et son motif sont conservés avec elle.</translation>
    </message>
    <message>
        <source>Reopen it to count once more.</source>
        <translation>Rouvrez-le pour recompter.</translation>
    </message>
    <message>
        <source>Reopen the action item {title}</source>
        <translation>Rouvrir l’action à suivre {title}</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Rouvrir la réunion</translation>
    </message>
    <message>
        <source>Reopen the meeting to go on with it.</source>
        <translation>Rouvrez la réunion pour la poursuivre.</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>Rouvrir le procès-verbal</translation>
    </message>
    <message>
        <source>Reopen the minutes of {meeting}</source>
        <translation>Rouvrir le procès-verbal de {meeting}</translation>
    </message>
    <message>
        <source>Reopen the minutes to correct them; the history keeps that they were reopened.</source>
        <translation>Rouvrez le procès-verbal pour le corriger ; l’historique en garde la trace.</translation>
    </message>
    <message>
        <source>Reopen the task {title}</source>
        <translation>Rouvrir la tâche {title}</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>Rouvrir le vote</translation>
    </message>
    <message>
        <source>Repeat by the hour or by something longer.</source>
        <translation>Répétez à l’heure ou par une unité plus longue.</translation>
    </message>
    <message>
        <source>Repeating by the second or the minute is not possible here.</source>
        <translation>La répétition à la seconde ou à la minute n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répète</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Replace the file of {title}</source>
        <translation>Remplacer le fichier de {title}</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>Remplacé le</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>A répondu le</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Restore an occurrence of {title}</source>
        <translation>Rétablir une occurrence de {title}</translation>
    </message>
    <message>
        <source>Restore the newest backup, or open another copy of the file.</source>
        <translation>Restaurez la dernière sauvegarde, ou ouvrez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>Restore the text of a certificate or letter</source>
        <translation>Rétablir le texte d’une attestation ou d’une lettre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Revise a paper</source>
        <translation>Réviser un document</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Row {row} is about the same one.</source>
        <translation>La ligne {row} concerne la même personne.</translation>
    </message>
    <message>
        <source>Row {row} says something else of the same one.</source>
        <translation>La ligne {row} indique autre chose pour la même entrée.</translation>
    </message>
    <message>
        <source>Row {row}: {what}</source>
        <translation>Ligne {row} : {what}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules of this body begin on that day already.</source>
        <translation>Des règles de cet organe commencent déjà ce jour-là.</translation>
    </message>
    <message>
        <source>Run in parallel</source>
        <translation>Mettre en parallèle</translation>
    </message>
    <message>
        <source>Same acronym</source>
        <translation>Même sigle</translation>
    </message>
    <message>
        <source>Same city: {name}</source>
        <translation>Même ville : {name}</translation>
    </message>
    <message>
        <source>Same family name and initial</source>
        <translation>Même nom de famille et même initiale</translation>
    </message>
    <message>
        <source>Same mail</source>
        <translation>Même courriel</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same name in another language, or a former name</source>
        <translation>Même nom dans une autre langue, ou ancien nom</translation>
    </message>
    <message>
        <source>Same name in another script</source>
        <translation>Même nom dans une autre écriture</translation>
    </message>
    <message>
        <source>Same organisation: {name}</source>
        <translation>Même organisation : {name}</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>Même téléphone</translation>
    </message>
    <message>
        <source>Same website</source>
        <translation>Même site web</translation>
    </message>
    <message>
        <source>Save a copy elsewhere and edit that one.</source>
        <translation>Enregistrez une copie ailleurs et modifiez celle-là.</translation>
    </message>
    <message>
        <source>Save a copy of the file in another place.</source>
        <translation>Enregistrez une copie du fichier à un autre endroit.</translation>
    </message>
    <message>
        <source>Save a copy on another disk now, and close and open the file again.</source>
        <translation>Enregistrez maintenant une copie sur un autre disque, puis fermez et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Save a copy without a password.</source>
        <translation>Enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>Save it as CSV, XLSX, ODS or vCard.</source>
        <translation>Enregistrez-le en CSV, XLSX, ODS ou vCard.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>Save it with its texts as paths and in plain colours, or as PNG.</source>
        <translation>Enregistrez-le avec ses textes en tracés et en couleurs unies, ou en PNG.</translation>
    </message>
    <message>
        <source>Save the view {title}</source>
        <translation>Enregistrer la vue {title}</translation>
    </message>
    <message>
        <source>Say that {names} are not the same</source>
        <translation>Indiquer que ce ne sont pas les mêmes : {names}</translation>
    </message>
    <message>
        <source>Say why: a step back is kept with its reason.</source>
        <translation>Dites pourquoi : un retour en arrière est conservé avec son motif.</translation>
    </message>
    <message>
        <source>Say with --zone which ones are meant, such as {name}=Europe/Paris.</source>
        <translation>Dites avec --zone desquels il s’agit, par exemple {name}=Europe/Paris.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Seats cannot be written as address cards.</source>
        <translation>Les sièges ne peuvent pas être écrits sous forme de cartes de visite.</translation>
    </message>
    <message>
        <source>Send out the agenda and the papers</source>
        <translation>Envoyer l’ordre du jour et les documents</translation>
    </message>
    <message>
        <source>Send out the minutes</source>
        <translation>Envoyer le procès-verbal</translation>
    </message>
    <message>
        <source>Send thanks and publish the report</source>
        <translation>Envoyer les remerciements et publier le rapport</translation>
    </message>
    <message>
        <source>Send the agenda and the link</source>
        <translation>Envoyer l’ordre du jour et le lien</translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Envoyer les invitations</translation>
    </message>
    <message>
        <source>Send the notes of the call</source>
        <translation>Envoyer le compte rendu</translation>
    </message>
    <message>
        <source>Send the practical information</source>
        <translation>Envoyer les informations pratiques</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Set a colour of printed documents</source>
        <translation>Choisir une couleur des documents imprimés</translation>
    </message>
    <message>
        <source>Set a time of day first, or repeat it by the day.</source>
        <translation>Fixez d’abord une heure, ou répétez par jour.</translation>
    </message>
    <message>
        <source>Set aside a finding</source>
        <translation>Mettre un constat de côté</translation>
    </message>
    <message>
        <source>Set duration to {minutes} min</source>
        <translation>Fixer la durée à {minutes} min</translation>
    </message>
    <message>
        <source>Set the address in printed documents</source>
        <translation>Choisir l’adresse des documents imprimés</translation>
    </message>
    <message>
        <source>Set the binding margin of printed documents</source>
        <translation>Choisir la marge de reliure des documents imprimés</translation>
    </message>
    <message>
        <source>Set the date first, even if it is tentative.</source>
        <translation>Fixez d’abord la date, même provisoire.</translation>
    </message>
    <message>
        <source>Set the day first, then confirm it.</source>
        <translation>Fixez d’abord le jour, puis confirmez-le.</translation>
    </message>
    <message>
        <source>Set the day first.</source>
        <translation>Fixez d’abord le jour.</translation>
    </message>
    <message>
        <source>Set the day of {title}</source>
        <translation>Fixer le jour de {title}</translation>
    </message>
    <message>
        <source>Set the days first, then confirm them.</source>
        <translation>Fixez d’abord les jours, puis confirmez-les.</translation>
    </message>
    <message>
        <source>Set the footer of printed documents</source>
        <translation>Choisir le pied de page des documents imprimés</translation>
    </message>
    <message>
        <source>Set the goal for the number of members</source>
        <translation>Fixer l’objectif du nombre de membres</translation>
    </message>
    <message>
        <source>Set the line under the name in printed documents</source>
        <translation>Choisir la ligne sous le nom des documents imprimés</translation>
    </message>
    <message>
        <source>Set the logo of printed documents</source>
        <translation>Choisir le logo des documents imprimés</translation>
    </message>
    <message>
        <source>Set the logo of {name}</source>
        <translation>Choisir le logo de {name}</translation>
    </message>
    <message>
        <source>Set the name in printed documents</source>
        <translation>Choisir le nom des documents imprimés</translation>
    </message>
    <message>
        <source>Set the next step with {name}</source>
        <translation>Fixer la prochaine étape : {name}</translation>
    </message>
    <message>
        <source>Set the organisation of this participant first</source>
        <translation>Indiquez d’abord l’organisation de ce participant</translation>
    </message>
    <message>
        <source>Set the paper of printed documents</source>
        <translation>Choisir le papier des documents imprimés</translation>
    </message>
    <message>
        <source>Set the portrait of {name}</source>
        <translation>Choisir le portrait de {name}</translation>
    </message>
    <message>
        <source>Set the time of the meeting</source>
        <translation>Fixer l’heure de la réunion</translation>
    </message>
    <message>
        <source>Settle a finding</source>
        <translation>Régler un constat</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>À fixer d’ici au</translation>
    </message>
    <message>
        <source>Several come for this organisation.</source>
        <translation>Plusieurs viennent pour cette organisation.</translation>
    </message>
    <message>
        <source>Several files can be imported at once only if all of them are calendar files.</source>
        <translation>Plusieurs fichiers ne peuvent être importés ensemble que s’ils sont tous des fichiers de calendrier.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Shorten the names, or choose a larger paper.</source>
        <translation>Raccourcissez les noms ou choisissez un papier plus grand.</translation>
    </message>
    <message>
        <source>Shorten the names, or choose larger badges.</source>
        <translation>Raccourcissez les noms ou choisissez des badges plus grands.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose a larger paper.</source>
        <translation>Raccourcissez le texte ou choisissez un papier plus grand.</translation>
    </message>
    <message>
        <source>Shortened to fit: {names}</source>
        <translation>Raccourcis faute de place : {names}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>So many votes cannot be.</source>
        <translation>Il ne peut pas y avoir autant de voix.</translation>
    </message>
    <message>
        <source>Some who may vote belong to no college.</source>
        <translation>Certains de ceux qui peuvent voter ne font partie d’aucun collège.</translation>
    </message>
    <message>
        <source>Somebody comes in the place of this participant already</source>
        <translation>Quelqu’un vient déjà à la place de ce participant</translation>
    </message>
    <message>
        <source>Somebody whose data were erased cannot be merged.</source>
        <translation>Une personne dont les données ont été effacées ne peut pas être fusionnée.</translation>
    </message>
    <message>
        <source>Something in the file cannot be read ({detail}).</source>
        <translation>Quelque chose dans le fichier ne peut pas être lu ({detail}).</translation>
    </message>
    <message>
        <source>Something is wrong in it: {reason}</source>
        <translation>Il contient une erreur : {reason}</translation>
    </message>
    <message>
        <source>Something is wrong in the paragraph “{paragraph}”.</source>
        <translation>Le paragraphe « {paragraph} » contient une erreur.</translation>
    </message>
    <message>
        <source>Something is wrong in the paragraph “{paragraph}”: {reason}</source>
        <translation>Le paragraphe « {paragraph} » contient une erreur : {reason}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the number</source>
        <translation>Source du nombre</translation>
    </message>
    <message>
        <source>Spelling: {one} or {other}?</source>
        <translation>Orthographe : {one} ou {other} ?</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Issue de</translation>
    </message>
    <message>
        <source>Split it into several files of at most {size} MB.</source>
        <translation>Divisez-le en plusieurs fichiers d’au plus {size} Mo.</translation>
    </message>
    <message>
        <source>Split it into several files, such as one for each year.</source>
        <translation>Divisez-le en plusieurs fichiers, p. ex. un par année.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Point permanent</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the fee</source>
        <translation>État de la cotisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Statut depuis</translation>
    </message>
    <message>
        <source>Statutory meeting</source>
        <translation>Réunion statutaire</translation>
    </message>
    <message>
        <source>Strategic direction</source>
        <translation>Orientation stratégique</translation>
    </message>
    <message>
        <source>Strategic directions and indicators</source>
        <translation>Orientations stratégiques et indicateurs</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Symbols of meetings</source>
        <translation>Cotes des réunions</translation>
    </message>
    <message>
        <source>Symbols of papers</source>
        <translation>Cotes des documents</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of the person</source>
        <translation>Étiquettes de la personne</translation>
    </message>
    <message>
        <source>Take a link of a document away</source>
        <translation>Retirer le lien d’un document</translation>
    </message>
    <message>
        <source>Take a pack off the list</source>
        <translation>Retirer un dossier de séance de la liste</translation>
    </message>
    <message>
        <source>Take a paper away</source>
        <translation>Retirer un document</translation>
    </message>
    <message>
        <source>Take a version of a paper away</source>
        <translation>Retirer une version d’un document</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Retirer une voix</translation>
    </message>
    <message>
        <source>Take from the backlog</source>
        <translation>Prendre parmi les points en attente</translation>
    </message>
    <message>
        <source>Take off the consent agenda</source>
        <translation>Retirer des points sans débat</translation>
    </message>
    <message>
        <source>Take papers away</source>
        <translation>Retirer des documents</translation>
    </message>
    <message>
        <source>Take that substitute away first</source>
        <translation>Retirez d’abord ce remplaçant</translation>
    </message>
    <message>
        <source>Take the PDF of a paper away</source>
        <translation>Retirer le PDF d’un document</translation>
    </message>
    <message>
        <source>Take the agenda back to a draft</source>
        <translation>Ramener l’ordre du jour à l’état de projet</translation>
    </message>
    <message>
        <source>Take the attendance back</source>
        <translation>Retirer la présence</translation>
    </message>
    <message>
        <source>Take the meeting back to a draft first; that this was done, and why, is kept with it.</source>
        <translation>Ramenez d’abord la réunion à l’état de projet ; ce retour et son motif sont conservés avec elle.</translation>
    </message>
    <message>
        <source>Take the minutes back to a draft</source>
        <translation>Ramener le procès-verbal à l’état de projet</translation>
    </message>
    <message>
        <source>Take up a finding again</source>
        <translation>Reprendre un constat</translation>
    </message>
    <message>
        <source>Take {parent} out from under {name} first.</source>
        <translation>Détachez d’abord {parent} de {name}.</translation>
    </message>
    <message>
        <source>Taken for one person, entered as {name}: a letter is left out more often than one is added.</source>
        <translation>Compris comme une seule personne, inscrite comme {name} : une lettre s’oublie plus souvent qu’elle ne s’ajoute.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Telephone of the organisation</source>
        <translation>Téléphone de l’organisation</translation>
    </message>
    <message>
        <source>Telephone of the person</source>
        <translation>Téléphone de la personne</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>That is outside the calendar.</source>
        <translation>C’est hors du calendrier.</translation>
    </message>
    <message>
        <source>That is too long before or after</source>
        <translation>C’est trop longtemps avant ou après</translation>
    </message>
    <message>
        <source>That month has no day {day}</source>
        <translation>Ce mois n’a pas de jour {day}</translation>
    </message>
    <message>
        <source>That month has no week {number}</source>
        <translation>Ce mois n’a pas de semaine {number}</translation>
    </message>
    <message>
        <source>That year has no week {number}</source>
        <translation>Cette année n’a pas de semaine {number}</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>L’ordre du jour n’a pas encore de points.</translation>
    </message>
    <message>
        <source>The agenda is a draft: it was not issued yet.</source>
        <translation>L’ordre du jour est un projet : il n’a pas encore été publié.</translation>
    </message>
    <message>
        <source>The agenda was issued already.</source>
        <translation>L’ordre du jour a déjà été publié.</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be changed ({detail}).</source>
        <translation>La sauvegarde « {name} » ne peut pas être modifiée ({detail}).</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be read ({detail}).</source>
        <translation>La sauvegarde « {name} » ne peut pas être lue ({detail}).</translation>
    </message>
    <message>
        <source>The backup “{name}” is not as it was made.</source>
        <translation>La sauvegarde « {name} » n’est pas telle qu’elle a été faite.</translation>
    </message>
    <message>
        <source>The calendar’s title says “{one}”. The section says “{other}”.</source>
        <translation>Le titre du calendrier indique « {one} ». La section indique « {other} ».</translation>
    </message>
    <message>
        <source>The chosen value belongs to none of the records.</source>
        <translation>La valeur choisie n’appartient à aucun des enregistrements.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>La monnaie n’est pas connue.</translation>
    </message>
    <message>
        <source>The date of {title} cannot be confirmed: its day is not known.</source>
        <translation>La date de {title} ne peut pas être confirmée : son jour n’est pas connu.</translation>
    </message>
    <message>
        <source>The date of {title} is not known.</source>
        <translation>La date de {title} n’est pas connue.</translation>
    </message>
    <message>
        <source>The date of {title} was not found in a window.</source>
        <translation>La date de {title} n’a pas été trouvée dans un créneau.</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date</source>
        <translation>Le jour de la semaine ne correspond pas à la date</translation>
    </message>
    <message>
        <source>The days and the place are the same, the titles are not. They are kept as one activity, with the calendar’s title.</source>
        <translation>Les jours et le lieu sont les mêmes, les titres non. Une seule activité est conservée, avec le titre du calendrier.</translation>
    </message>
    <message>
        <source>The days end on {last}, before they begin on {first}</source>
        <translation>Les jours finissent le {last}, avant de commencer le {first}</translation>
    </message>
    <message>
        <source>The disk failed while the file was being written ({detail}).</source>
        <translation>Le disque a fait défaut pendant l’écriture du fichier ({detail}).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before has not been changed.</source>
        <translation>Le disque est plein. Ce qui existait auparavant n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” could not be written.</source>
        <translation>Le disque est plein : « {name} » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The document names no year.</source>
        <translation>Le document n’indique aucune année.</translation>
    </message>
    <message>
        <source>The document says “{new}”. The file keeps “{old}”.</source>
        <translation>Le document indique « {new} ». Le fichier garde « {old} ».</translation>
    </message>
    <message>
        <source>The duration was not changed.</source>
        <translation>La durée n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The edit could not be made ({detail}).</source>
        <translation>La modification n’a pas pu être faite ({detail}).</translation>
    </message>
    <message>
        <source>The edit does not fit the file ({detail}).</source>
        <translation>La modification ne convient pas au fichier ({detail}).</translation>
    </message>
    <message>
        <source>The edit was not made.</source>
        <translation>La modification n’a pas été faite.</translation>
    </message>
    <message>
        <source>The edit was not made; everything before it is safely in the file.</source>
        <translation>La modification n’a pas été faite ; tout ce qui précède est en sûreté dans le fichier.</translation>
    </message>
    <message>
        <source>The end is before the beginning</source>
        <translation>La fin précède le début</translation>
    </message>
    <message>
        <source>The file can no longer be written.</source>
        <translation>Le fichier ne peut plus être écrit.</translation>
    </message>
    <message>
        <source>The file could not be read ({detail}).</source>
        <translation>Le fichier n’a pas pu être lu ({detail}).</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file counts its days by “{scale}”, which is not understood.</source>
        <translation>Le fichier compte ses jours selon « {scale} », ce qui n’est pas compris.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a card; what there was of it was read.</source>
        <translation>Le fichier se termine au milieu d’une carte ; ce qui s’y trouvait a été lu.</translation>
    </message>
    <message>
        <source>The file holds control characters, which no calendar may have; they were left out.</source>
        <translation>Le fichier contient des caractères de commande, interdits dans un calendrier ; ils ont été omis.</translation>
    </message>
    <message>
        <source>The file is busy.</source>
        <translation>Le fichier est occupé.</translation>
    </message>
    <message>
        <source>The file is damaged, or has too many pixels.</source>
        <translation>Le fichier est endommagé, ou contient trop de pixels.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Le fichier est endommagé : {detail}</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, as it should be; please look whether accents are right.</source>
        <translation>Le fichier n’est pas en UTF-8, comme il le devrait ; vérifiez que les accents sont justes.</translation>
    </message>
    <message>
        <source>The file may be open in another program. What was there before has not been changed.</source>
        <translation>Le fichier est peut-être ouvert dans un autre programme. Ce qui existait auparavant n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made ({detail}).</source>
        <translation>Le dossier des sauvegardes ne peut pas être créé ({detail}).</translation>
    </message>
    <message>
        <source>The heading counts it as number {number}; {count} earlier ones are listed.</source>
        <translation>L’intitulé la compte comme numéro {number} ; {count} éditions antérieures sont énumérées.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Le dernier jour ne peut pas précéder le premier.</translation>
    </message>
    <message>
        <source>The letters cannot be put into {folder}.</source>
        <translation>Les lettres ne peuvent pas être placées dans {folder}.</translation>
    </message>
    <message>
        <source>The list itself is not touched by that.</source>
        <translation>La liste elle-même n’en est pas affectée.</translation>
    </message>
    <message>
        <source>The mail address is theirs, the name is another one.</source>
        <translation>L’adresse électronique est la sienne, le nom est différent.</translation>
    </message>
    <message>
        <source>The majority of this vote does not say what it needs.</source>
        <translation>La majorité de ce vote ne dit pas ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>The meeting has begun.</source>
        <translation>La réunion a commencé.</translation>
    </message>
    <message>
        <source>The meeting has no symbol, on which that of the paper is built.</source>
        <translation>La réunion n’a pas de cote sur laquelle fonder celle du document.</translation>
    </message>
    <message>
        <source>The meeting is closed. Reopen it first.</source>
        <translation>La réunion est close. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>The meeting was issued: its number, body and symbol stand.</source>
        <translation>La réunion a été publiée : son numéro, son organe et sa cote sont fixés.</translation>
    </message>
    <message>
        <source>The meeting {meeting} is closed.</source>
        <translation>La réunion {meeting} est close.</translation>
    </message>
    <message>
        <source>The meetings in this file are: {symbols}.</source>
        <translation>Les réunions de ce fichier sont : {symbols}.</translation>
    </message>
    <message>
        <source>The minutes of this meeting were adopted.</source>
        <translation>Le procès-verbal de cette réunion a été adopté.</translation>
    </message>
    <message>
        <source>The name in the original language cannot be removed.</source>
        <translation>Le nom dans la langue d’origine ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The name is like theirs.</source>
        <translation>Le nom ressemble au sien.</translation>
    </message>
    <message>
        <source>The name is theirs, mail or organisation is another one.</source>
        <translation>Le nom est le sien, l’adresse ou l’organisation est différente.</translation>
    </message>
    <message>
        <source>The organisation is in the file, and does not take part.</source>
        <translation>L’organisation est dans le fichier et ne participe pas.</translation>
    </message>
    <message>
        <source>The person is erased, but old bytes may still be in the file ({detail}).</source>
        <translation>La personne est effacée, mais d’anciennes données peuvent subsister dans le fichier ({detail}).</translation>
    </message>
    <message>
        <source>The person is still in it.</source>
        <translation>La personne y figure encore.</translation>
    </message>
    <message>
        <source>The picture was not taken.</source>
        <translation>L’image n’a pas été reprise.</translation>
    </message>
    <message>
        <source>The place is {after}; it was {before}.</source>
        <translation>Le lieu est désormais {after} ; avant : {before}.</translation>
    </message>
    <message>
        <source>The place of {title} cannot be confirmed: it is not known.</source>
        <translation>Le lieu de {title} ne peut pas être confirmé : il n’est pas connu.</translation>
    </message>
    <message>
        <source>The print cannot be moved as far as that.</source>
        <translation>L’impression ne peut pas être décalée d’autant.</translation>
    </message>
    <message>
        <source>The repetition cannot be divided here: its rule would give other days from then on.</source>
        <translation>La répétition ne peut pas être divisée ici : sa règle donnerait ensuite d’autres jours.</translation>
    </message>
    <message>
        <source>The repetition would end before it begins.</source>
        <translation>La répétition finirait avant de commencer.</translation>
    </message>
    <message>
        <source>The row gives the number {number} and names {named}.</source>
        <translation>La ligne donne le nombre {number} et nomme {named}.</translation>
    </message>
    <message>
        <source>The rows add up to {low}–{high}, the total says {least}–{most}.</source>
        <translation>Les lignes totalisent {low}–{high}, le total indique {least}–{most}.</translation>
    </message>
    <message>
        <source>The rule does not say by what it repeats.</source>
        <translation>La règle ne dit pas selon quelle unité elle répète.</translation>
    </message>
    <message>
        <source>The rule of repetition was not taken.</source>
        <translation>La règle de répétition n’a pas été retenue.</translation>
    </message>
    <message>
        <source>The rule would apply more than {most} times a day.</source>
        <translation>La règle s’appliquerait plus de {most} fois par jour.</translation>
    </message>
    <message>
        <source>The rules of the body say which seats have a vote; whoever is suspended has none.</source>
        <translation>Les règles de l’organe disent quels sièges ont une voix ; quiconque est suspendu n’en a pas.</translation>
    </message>
    <message>
        <source>The scheme says {wrong}, which means nothing.</source>
        <translation>Le modèle de cote contient {wrong}, qui ne veut rien dire.</translation>
    </message>
    <message>
        <source>The session would end at {end}, before it begins at {start}</source>
        <translation>La séance finirait à {end}, avant son début à {start}</translation>
    </message>
    <message>
        <source>The steps before it can still be taken back, one by one.</source>
        <translation>Les étapes qui précèdent peuvent encore être annulées, une par une.</translation>
    </message>
    <message>
        <source>The subject is too long for a mail to be opened.</source>
        <translation>L’objet est trop long pour ouvrir un courriel.</translation>
    </message>
    <message>
        <source>The symbol {symbol} belongs to another meeting.</source>
        <translation>La cote {symbol} appartient à une autre réunion.</translation>
    </message>
    <message>
        <source>The symbol {symbol} belongs to another paper.</source>
        <translation>La cote {symbol} appartient à un autre document.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Le système indique : {reason}</translation>
    </message>
    <message>
        <source>The template {template} has no steps.</source>
        <translation>Le modèle {template} n’a pas d’étapes.</translation>
    </message>
    <message>
        <source>The text has places that are not known: {places}</source>
        <translation>Le texte contient des champs de fusion inconnus : {places}</translation>
    </message>
    <message>
        <source>The text has {number} letters.</source>
        <translation>Le texte compte {number} lettres.</translation>
    </message>
    <message>
        <source>The text is too long for a date</source>
        <translation>Le texte est trop long pour une date</translation>
    </message>
    <message>
        <source>The text is too long for a page, and these are left out: {names}</source>
        <translation>Le texte est trop long pour une page ; sont omis : {names}</translation>
    </message>
    <message>
        <source>The time zone “{name}” cannot be understood.</source>
        <translation>Le fuseau horaire « {name} » ne peut pas être compris.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is defined twice; the first counts.</source>
        <translation>Le fuseau horaire « {name} » est défini deux fois ; la première définition compte.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is defined wrongly; what is known of it is used.</source>
        <translation>Le fuseau horaire « {name} » est mal défini ; ce qui en est connu est utilisé.</translation>
    </message>
    <message>
        <source>The time zone “{name}” was read as {zone}.</source>
        <translation>Le fuseau horaire « {name} » a été lu comme {zone}.</translation>
    </message>
    <message>
        <source>The two ends are not given in the same way</source>
        <translation>Les deux bornes ne sont pas données de la même façon</translation>
    </message>
    <message>
        <source>The vote stays open.</source>
        <translation>Le vote reste ouvert.</translation>
    </message>
    <message>
        <source>The worst-off bear the same; the city in place {place} bears {here}, in the next one {there}</source>
        <translation>Les moins bien loties supportent autant ; la ville au rang {place} supporte {here}, à l’horaire suivant {there}</translation>
    </message>
    <message>
        <source>The worst-off city bears {here}, in the next one {there}</source>
        <translation>La ville la moins bien lotie supporte {here}, à l’horaire suivant {there}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are more votes than there can be.</source>
        <translation>Il y a plus de voix qu’il ne peut y en avoir.</translation>
    </message>
    <message>
        <source>There are no meetings with a symbol in this file.</source>
        <translation>Aucune réunion de ce fichier n’a de cote.</translation>
    </message>
    <message>
        <source>There are several bodies called “{name}”.</source>
        <translation>Plusieurs organes s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>There are several people called {name} in this file.</source>
        <translation>Plusieurs personnes de ce fichier s’appellent {name}.</translation>
    </message>
    <message>
        <source>There is a fee for {year} already.</source>
        <translation>Il existe déjà une cotisation pour {year}.</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>Il existe déjà un champ « {name} ».</translation>
    </message>
    <message>
        <source>There is a majority for that already.</source>
        <translation>Il existe déjà une majorité pour cela.</translation>
    </message>
    <message>
        <source>There is no activity {id} in the file.</source>
        <translation>Il n’y a pas d’activité {id} dans le fichier.</translation>
    </message>
    <message>
        <source>There is no address card in it.</source>
        <translation>Il ne contient aucune carte de visite.</translation>
    </message>
    <message>
        <source>There is no address to print.</source>
        <translation>Il n’y a aucune adresse à imprimer.</translation>
    </message>
    <message>
        <source>There is no backup of today; your file is unchanged.</source>
        <translation>Il n’y a pas de sauvegarde du jour ; votre fichier est inchangé.</translation>
    </message>
    <message>
        <source>There is no body called “{name}”.</source>
        <translation>Aucun organe ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>There is no day “{text}”</source>
        <translation>Le jour « {text} » n’existe pas</translation>
    </message>
    <message>
        <source>There is no earlier meeting with an agenda</source>
        <translation>Il n’y a pas de réunion antérieure avec un ordre du jour</translation>
    </message>
    <message>
        <source>There is no edition before {title}</source>
        <translation>Il n’y a pas d’édition avant {title}</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>Il n’y a pas de champ « {field} ».</translation>
    </message>
    <message>
        <source>There is no file “{name}” there.</source>
        <translation>Il n’y a là aucun fichier « {name} ».</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no item {number} on this agenda.</source>
        <translation>Il n’y a pas de point {number} à cet ordre du jour.</translation>
    </message>
    <message>
        <source>There is no meeting {reference} in this file.</source>
        <translation>Ce fichier ne contient pas de réunion {reference}.</translation>
    </message>
    <message>
        <source>There is no month {month}</source>
        <translation>Il n’y a pas de mois {month}</translation>
    </message>
    <message>
        <source>There is no number {number}</source>
        <translation>Le numéro {number} n’existe pas</translation>
    </message>
    <message>
        <source>There is no organisation or person of this name; it is kept in the note.</source>
        <translation>Aucune organisation ni personne ne porte ce nom ; il est gardé dans la note.</translation>
    </message>
    <message>
        <source>There is no paper called {paper}</source>
        <translation>Aucun papier ne s’appelle {paper}</translation>
    </message>
    <message>
        <source>There is no programme of {year} in this file.</source>
        <translation>Il n’y a pas de programme {year} dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no programme of {year} to copy.</source>
        <translation>Il n’y a pas de programme {year} à copier.</translation>
    </message>
    <message>
        <source>There is no series called “{name}”.</source>
        <translation>Aucune série ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>There is no series in this file.</source>
        <translation>Il n’y a pas de série dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no sheet of labels called {sheet}.</source>
        <translation>Aucune planche d’étiquettes ne s’appelle {sheet}.</translation>
    </message>
    <message>
        <source>There is no text called “{kind}”.</source>
        <translation>Aucun texte ne s’appelle « {kind} ».</translation>
    </message>
    <message>
        <source>There is no time “{text}”</source>
        <translation>L’heure « {text} » n’existe pas</translation>
    </message>
    <message>
        <source>There is no view called “{title}”.</source>
        <translation>Aucune vue ne s’appelle « {title} ».</translation>
    </message>
    <message>
        <source>There is nobody called {name} in this file.</source>
        <translation>Personne dans ce fichier ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>There is nobody in this file whose journeys could be planned.</source>
        <translation>Il n’y a personne dans ce fichier dont on puisse planifier les voyages.</translation>
    </message>
    <message>
        <source>There is nobody to print this for.</source>
        <translation>Il n’y a personne pour qui imprimer ce document.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Il n’y a personne à qui écrire.</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Il n’y a rien à fusionner.</translation>
    </message>
    <message>
        <source>These are known: {places}</source>
        <translation>Champs de fusion connus : {places}</translation>
    </message>
    <message>
        <source>These are no replies.</source>
        <translation>Ce ne sont pas des réponses.</translation>
    </message>
    <message>
        <source>These are seats of different bodies.</source>
        <translation>Ces sièges relèvent d’organes différents.</translation>
    </message>
    <message>
        <source>These can be used: {places}</source>
        <translation>Champs utilisables : {places}</translation>
    </message>
    <message>
        <source>These days do not follow each other</source>
        <translation>Ces jours ne se suivent pas</translation>
    </message>
    <message>
        <source>These letters cannot be one document.</source>
        <translation>Ces lettres ne peuvent pas former un seul document.</translation>
    </message>
    <message>
        <source>These minutes are not adopted.</source>
        <translation>Ce procès-verbal n’est pas adopté.</translation>
    </message>
    <message>
        <source>They are in the file, and do not take part.</source>
        <translation>Cette personne est dans le fichier et ne participe pas.</translation>
    </message>
    <message>
        <source>They are like somebody in the file who does not take part.</source>
        <translation>Ressemble à une personne du fichier qui ne participe pas.</translation>
    </message>
    <message>
        <source>They can be changed as they are.</source>
        <translation>Il peut être modifié tel quel.</translation>
    </message>
    <message>
        <source>They cannot come for {name}.</source>
        <translation>Cette personne ne peut pas venir pour {name}.</translation>
    </message>
    <message>
        <source>They come in the place of {name}.</source>
        <translation>Vient à la place de {name}.</translation>
    </message>
    <message>
        <source>They do not take part in the same meeting</source>
        <translation>Ils ne participent pas à la même réunion</translation>
    </message>
    <message>
        <source>They may not vote.</source>
        <translation>Cette personne n’a pas le droit de vote.</translation>
    </message>
    <message>
        <source>They would depart before they arrive</source>
        <translation>Le départ précéderait l’arrivée</translation>
    </message>
    <message>
        <source>They would leave at {left}, before they come at {arrived}.</source>
        <translation>Le départ, à {left}, précéderait l’arrivée, à {arrived}.</translation>
    </message>
    <message>
        <source>This activity is not repeated any more.</source>
        <translation>Cette activité n’est plus répétée.</translation>
    </message>
    <message>
        <source>This annex has no file.</source>
        <translation>Cette annexe n’a pas de fichier.</translation>
    </message>
    <message>
        <source>This column cannot be changed in the list.</source>
        <translation>Cette colonne ne peut pas être modifiée dans la liste.</translation>
    </message>
    <message>
        <source>This document has no file.</source>
        <translation>Ce document n’a pas de fichier.</translation>
    </message>
    <message>
        <source>This does not fit the field; it is kept there as it is.</source>
        <translation>Ceci ne convient pas au champ et y est conservé tel quel.</translation>
    </message>
    <message>
        <source>This file is no PDF.</source>
        <translation>Ce fichier n’est pas un PDF.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This is no capacity that is known.</source>
        <translation>Cette qualité n’est pas connue.</translation>
    </message>
    <message>
        <source>This is no country that is known.</source>
        <translation>Ce n’est pas un pays connu.</translation>
    </message>
    <message>
        <source>This is no date of a single day.</source>
        <translation>Ce n’est pas la date d’un seul jour.</translation>
    </message>
    <message>
        <source>This is no day or time that is understood; it is kept with the travel.</source>
        <translation>Ni jour ni heure reconnus ; le texte est gardé avec le voyage.</translation>
    </message>
    <message>
        <source>This is no language that is known.</source>
        <translation>Ce n’est pas une langue connue.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>This is no reply that is known.</source>
        <translation>Cette réponse n’est pas connue.</translation>
    </message>
    <message>
        <source>This is no way of attending that is known.</source>
        <translation>Ce mode de présence n’est pas connu.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Ceci n’est pas connu ici.</translation>
    </message>
    <message>
        <source>This item is on an agenda already.</source>
        <translation>Ce point figure déjà à un ordre du jour.</translation>
    </message>
    <message>
        <source>This item is on the agenda of another meeting.</source>
        <translation>Ce point figure à l’ordre du jour d’une autre réunion.</translation>
    </message>
    <message>
        <source>This meeting has no body whose rule it could be</source>
        <translation>Cette réunion n’a pas d’organe dont ce serait la règle</translation>
    </message>
    <message>
        <source>This meeting is closed.</source>
        <translation>Cette réunion est close.</translation>
    </message>
    <message>
        <source>This picture cannot be read; it is left out.</source>
        <translation>Cette image ne peut pas être lue ; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>This place may not be written to. What was there before has not been changed.</source>
        <translation>Il n’est pas permis d’écrire à cet endroit. Ce qui existait auparavant n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This row names nobody.</source>
        <translation>Cette ligne ne nomme personne.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: something it wrote has been changed since.</source>
        <translation>Cette étape ne peut pas être annulée : ce qu’elle a écrit a été modifié depuis.</translation>
    </message>
    <message>
        <source>This step has to do with somebody who has been erased: it cannot be taken back.</source>
        <translation>Cette étape concerne une personne qui a été effacée : elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>This value does not fit the others of the record.</source>
        <translation>Cette valeur ne convient pas aux autres de l’enregistrement.</translation>
    </message>
    <message>
        <source>This version has no file.</source>
        <translation>Cette version n’a pas de fichier.</translation>
    </message>
    <message>
        <source>This view cannot be read ({detail}).</source>
        <translation>Cette vue ne peut pas être lue ({detail}).</translation>
    </message>
    <message>
        <source>This vote is closed.</source>
        <translation>Ce vote est clos.</translation>
    </message>
    <message>
        <source>This was not taken as a picture.</source>
        <translation>Ceci n’a pas été retenu comme image.</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Heure d’arrivée</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time of departure</source>
        <translation>Heure de départ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Times cannot be {step} minutes apart</source>
        <translation>Les horaires ne peuvent pas être espacés de {step} minutes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To be elected</source>
        <translation>À élire</translation>
    </message>
    <message>
        <source>Too long even for two lines, and left out: {names}</source>
        <translation>Trop longs même pour deux lignes et omis : {names}</translation>
    </message>
    <message>
        <source>Too long for a label, and left out: {names}</source>
        <translation>Trop longs pour une étiquette et omis : {names}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Travel cannot be written as address cards.</source>
        <translation>Les voyages ne peuvent pas être écrits comme cartes de visite.</translation>
    </message>
    <message>
        <source>Two months are given for one day</source>
        <translation>Deux mois sont donnés pour un seul jour</translation>
    </message>
    <message>
        <source>Two names of the same city</source>
        <translation>Deux noms de la même ville</translation>
    </message>
    <message>
        <source>Two of these files would be the same version.</source>
        <translation>Deux de ces fichiers seraient la même version.</translation>
    </message>
    <message>
        <source>Two writings of one name, or two names? Nothing has been changed.</source>
        <translation>Deux graphies d’un même nom, ou deux noms ? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type a city, with its country where several bear the name, or a zone such as Europe/Madrid</source>
        <translation>Indiquez une ville, avec son pays si plusieurs portent ce nom, ou un fuseau comme Europe/Madrid</translation>
    </message>
    <message>
        <source>Type a day, or how long before or after the activity, such as 6 weeks before.</source>
        <translation>Indiquez un jour, ou combien de temps avant ou après l’activité, p. ex. 6 semaines avant.</translation>
    </message>
    <message>
        <source>Type a day, such as 30 September 2019.</source>
        <translation>Indiquez un jour, p. ex. 30 septembre 2019.</translation>
    </message>
    <message>
        <source>Type a later end.</source>
        <translation>Indiquez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>Type a number from 1 on.</source>
        <translation>Indiquez un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Indiquez un nombre.</translation>
    </message>
    <message>
        <source>Type a time after the arrival.</source>
        <translation>Indiquez une heure postérieure à l’arrivée.</translation>
    </message>
    <message>
        <source>Type a title, or choose an activity of the programme</source>
        <translation>Saisissez un titre, ou choisissez une activité du programme</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to {most}</source>
        <translation>Indiquez un nombre entier de 0 à {most}</translation>
    </message>
    <message>
        <source>Type a year, a month or a day first.</source>
        <translation>Indiquez d’abord une année, un mois ou un jour.</translation>
    </message>
    <message>
        <source>Type an end after the start, or make two sessions where a meeting runs past midnight</source>
        <translation>Indiquez une fin après le début, ou faites deux séances si la réunion dépasse minuit</translation>
    </message>
    <message>
        <source>Type it like #24437E.</source>
        <translation>Écrivez-la comme #24437E.</translation>
    </message>
    <message>
        <source>Type it with its currency, such as 500 EUR.</source>
        <translation>Indiquez-le avec sa monnaie, p. ex. 500 EUR.</translation>
    </message>
    <message>
        <source>Type its usual name, or its code of two letters.</source>
        <translation>Indiquez son nom habituel, ou son code de deux lettres.</translation>
    </message>
    <message>
        <source>Type regions such as Africa or Southern Asia, with commas between, or make one of your own under Members</source>
        <translation>Indiquez des régions comme l’Afrique ou l’Asie du Sud, séparées par des virgules, ou créez la vôtre sous Membres</translation>
    </message>
    <message>
        <source>Type the amount with its currency, such as 500 EUR.</source>
        <translation>Indiquez le montant avec sa monnaie, p. ex. 500 EUR.</translation>
    </message>
    <message>
        <source>Type the numbers first.</source>
        <translation>Indiquez d’abord les nombres.</translation>
    </message>
    <message>
        <source>Type the share of the qualified majority.</source>
        <translation>Indiquez la proportion de la majorité qualifiée.</translation>
    </message>
    <message>
        <source>Type the share that must be in favour.</source>
        <translation>Indiquez la proportion de voix favorables requise.</translation>
    </message>
    <message>
        <source>Type their addresses into the file first.</source>
        <translation>Saisissez d’abord leurs adresses dans le fichier.</translation>
    </message>
    <message>
        <source>Type their number: the majority is counted of it.</source>
        <translation>Indiquez leur nombre : la majorité se calcule sur lui.</translation>
    </message>
    <message>
        <source>Type what was decided.</source>
        <translation>Indiquez ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Type where it lies.</source>
        <translation>Indiquez son emplacement.</translation>
    </message>
    <message>
        <source>UNTIL must be a date such as 20191231, not {value}.</source>
        <translation>UNTIL doit être une date telle que 20191231, pas {value}.</translation>
    </message>
    <message>
        <source>Undo the deletion, or look for it with the search.</source>
        <translation>Annulez la suppression, ou cherchez-le avec la recherche.</translation>
    </message>
    <message>
        <source>Unpack it, and import what is in it.</source>
        <translation>Décompressez-le et importez ce qu’il contient.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Usual fee</source>
        <translation>Cotisation habituelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Views of this list: {names}.</source>
        <translation>Vues de cette liste : {names}.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Vote against</source>
        <translation>Voter contre</translation>
    </message>
    <message>
        <source>Vote in favour</source>
        <translation>Voter pour</translation>
    </message>
    <message>
        <source>Voted by</source>
        <translation>Voté par</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>WKST takes a day such as MO, not {value}.</source>
        <translation>WKST prend un jour tel que MO, pas {value}.</translation>
    </message>
    <message>
        <source>Wait for the running work to end and try again.</source>
        <translation>Attendez la fin du travail en cours et réessayez.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Exonérée</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Website of the organisation</source>
        <translation>Site web de l’organisation</translation>
    </message>
    <message>
        <source>Weigh the colleges</source>
        <translation>Pondérer les collèges</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weighted by college</source>
        <translation>Pondéré par collège</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>What may stand in braces: {places}.</source>
        <translation>Peuvent figurer entre accolades : {places}.</translation>
    </message>
    <message>
        <source>What takes whole days cannot be repeated by the hour.</source>
        <translation>Ce qui dure des journées entières ne peut pas être répété à l’heure.</translation>
    </message>
    <message>
        <source>What was there before has not been changed.</source>
        <translation>Ce qui existait auparavant n’a pas été modifié.</translation>
    </message>
    <message>
        <source>What you are looking for is no longer in the file.</source>
        <translation>Ce que vous cherchez n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>What you wanted to delete is no longer in the file.</source>
        <translation>Ce que vous vouliez supprimer n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Public attendu</translation>
    </message>
    <message>
        <source>Whoever comes for somebody else has no substitute</source>
        <translation>Quiconque vient à la place d’un autre n’a pas de remplaçant</translation>
    </message>
    <message>
        <source>Why it came otherwise</source>
        <translation>Motif du changement</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Créneau du</translation>
    </message>
    <message>
        <source>Window until</source>
        <translation>Créneau au</translation>
    </message>
    <message>
        <source>With --meeting, name a text (.txt) that lists the items of its agenda, or replies (.ics, .csv, .xlsx, .ods).</source>
        <translation>Avec --meeting, indiquez un texte (.txt) qui énumère les points de l’ordre du jour, ou des réponses (.ics, .csv, .xlsx, .ods).</translation>
    </message>
    <message>
        <source>Without an address, and so without a label: {names}</source>
        <translation>Sans adresse, et donc sans étiquette : {names}</translation>
    </message>
    <message>
        <source>Work and products over the year</source>
        <translation>Travaux et produits de l’année</translation>
    </message>
    <message>
        <source>Working hours in every city</source>
        <translation>Heures de travail dans toutes les villes</translation>
    </message>
    <message>
        <source>Write a paper</source>
        <translation>Rédiger un document</translation>
    </message>
    <message>
        <source>Write an object such as {example}.</source>
        <translation>Écrivez un objet tel que {example}.</translation>
    </message>
    <message>
        <source>Write its usual name, with the country in brackets where several cities have it: Córdoba (Spain)</source>
        <translation>Écrivez son nom habituel, avec le pays entre parenthèses si plusieurs villes le portent : Cordoue (Espagne)</translation>
    </message>
    <message>
        <source>Write one file for each letter.</source>
        <translation>Écrivez un fichier par lettre.</translation>
    </message>
    <message>
        <source>Write one such as FREQ=MONTHLY;BYDAY=1MO.</source>
        <translation>Écrivez une règle telle que FREQ=MONTHLY;BYDAY=1MO.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Your own field “{title}”</source>
        <translation>Votre champ personnalisé « {title} »</translation>
    </message>
    <message>
        <source>about</source>
        <translation>au sujet de</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>abstention</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>additif</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopté</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>conseiller</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>tous les sièges</translation>
    </message>
    <message>
        <source>all who may vote</source>
        <translation>tous ceux qui ont le droit de vote</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>suppléant</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidature</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>by proxy</source>
        <translation>par procuration</translation>
    </message>
    <message>
        <source>by the rule {rule}</source>
        <translation>selon la règle {rule}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>téléconférence</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>case study</source>
        <translation>étude de cas</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>coprésidence</translation>
    </message>
    <message>
        <source>co-organizer</source>
        <translation>coorganisateur</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>corrigendum</source>
        <translation>rectificatif</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>le {number}</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>déclinée</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>election</source>
        <translation>élection</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>event we attend</source>
        <translation>événement externe</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>chaque trimestre</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>tous les {number} jours</translation>
    </message>
    <message>
        <source>every {number} hours</source>
        <translation>toutes les {number} heures</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>tous les {number} mois</translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation>toutes les {number} semaines</translation>
    </message>
    <message>
        <source>every {number} years</source>
        <translation>tous les {number} ans</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présentiel</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>international network</source>
        <translation>réseau international</translation>
    </message>
    <message>
        <source>international organization</source>
        <translation>organisation internationale</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>item</source>
        <translation>point</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sorti du réseau</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>local government</source>
        <translation>collectivité locale</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>produit par</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>procès-verbal</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>plus de la moitié</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>motion</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>non invité</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>document</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procédure</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>qualified majority</source>
        <translation>majorité qualifiée</translation>
    </message>
    <message>
        <source>regional network</source>
        <translation>réseau régional</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>research institute</source>
        <translation>institut de recherche</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>révisée</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>appel nominal</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>scrutin secret</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secrétariat</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>main levée</translation>
    </message>
    <message>
        <source>simple majority</source>
        <translation>majorité simple</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>stated: {stated}, seats in the file: {seats}</source>
        <translation>annoncé : {stated}, sièges dans le fichier : {seats}</translation>
    </message>
    <message>
        <source>stated: {stated}, seats in the file: {seats} ({differences})</source>
        <translation>annoncé : {stated}, sièges dans le fichier : {seats} ({differences})</translation>
    </message>
    <message>
        <source>statutes</source>
        <translation>statuts</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the fifth {weekday}</source>
        <translation>le cinquième {weekday}</translation>
    </message>
    <message>
        <source>the first working day</source>
        <translation>le premier jour ouvré</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>le premier {weekday}</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>le quatrième {weekday}</translation>
    </message>
    <message>
        <source>the last but one {weekday}</source>
        <translation>l’avant-dernier {weekday}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>the last working day</source>
        <translation>le dernier jour ouvré</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>le dernier {weekday}</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>le deuxième {weekday}</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>le troisième {weekday}</translation>
    </message>
    <message>
        <source>unanimity</source>
        <translation>unanimité</translation>
    </message>
    <message>
        <source>vice chair</source>
        <translation>vice-présidence</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>suffrages exprimés</translation>
    </message>
    <message>
        <source>window</source>
        <translation>créneau</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{body}, stated: {stated}, seats in the file: {seats}</source>
        <translation>{body}, annoncé : {stated}, sièges dans le fichier : {seats}</translation>
    </message>
    <message>
        <source>{body}, stated: {stated}, seats in the file: {seats} ({differences})</source>
        <translation>{body}, annoncé : {stated}, sièges dans le fichier : {seats} ({differences})</translation>
    </message>
    <message>
        <source>{body}, {words}: {number} or {named}?</source>
        <translation>{body}, {words} : {number} ou {named} ?</translation>
    </message>
    <message>
        <source>{body}: no rules hold on {days}</source>
        <translation>{body} : aucune règle en vigueur, {days}</translation>
    </message>
    <message>
        <source>{body}: the term of {name} ends on {day}, and nobody comes after it</source>
        <translation>{body} : le mandat de {name} finit le {day}, sans successeur</translation>
    </message>
    <message>
        <source>{body}: the total is not the sum of its rows</source>
        <translation>{body} : le total n’est pas la somme de ses lignes</translation>
    </message>
    <message>
        <source>{body}: two rules hold at once on {days}</source>
        <translation>{body} : deux règles en vigueur à la fois, {days}</translation>
    </message>
    <message>
        <source>{body}: {number} people sit for organisations without a function there</source>
        <translation>{body} : {number} personnes siègent pour des organisations où elles n’ont pas de fonction</translation>
    </message>
    <message>
        <source>{body}: {number} still without a name</source>
        <translation>{body} : {number} sans nom à ce jour</translation>
    </message>
    <message>
        <source>{body}: {one} and {other} hold one seat at once</source>
        <translation>{body} : {one} et {other} occupent un même siège à la fois</translation>
    </message>
    <message>
        <source>{body}: {person} sits for {organisation} without a function there</source>
        <translation>{body} : {person} siège au titre de {organisation} sans y avoir de fonction</translation>
    </message>
    <message>
        <source>{body}: {stated} are stated, {seats} seats exist</source>
        <translation>{body} : {stated} sièges annoncés, {seats} existants</translation>
    </message>
    <message>
        <source>{body}: {stated} are stated, {seats} seats exist ({differences})</source>
        <translation>{body} : {stated} sièges annoncés, {seats} existants ({differences})</translation>
    </message>
    <message>
        <source>{colour} is too pale on white paper.</source>
        <translation>{colour} est trop pâle sur du papier blanc.</translation>
    </message>
    <message>
        <source>{count} calendar files</source>
        <translation>{count} fichiers de calendrier</translation>
    </message>
    <message>
        <source>{count} events begin in the file and were not found.</source>
        <translation>{count} événements commencent dans le fichier et n’ont pas été trouvés.</translation>
    </message>
    <message>
        <source>{count} more remarks of this kind.</source>
        <translation>{count} autres remarques de ce type.</translation>
    </message>
    <message>
        <source>{count} participants are left out because of their reply or their way of attending.</source>
        <translation>{count} participants sont omis en raison de leur réponse ou de leur mode de présence.</translation>
    </message>
    <message>
        <source>{count} people are called {name}.</source>
        <translation>{count} personnes s’appellent {name}.</translation>
    </message>
    <message>
        <source>{count} reminders since {day}</source>
        <translation>{count} rappels depuis {day}</translation>
    </message>
    <message>
        <source>{count} rules are too many for one activity; it can have {most}.</source>
        <translation>{count} règles, c’est trop pour une activité ; elle peut en avoir {most}.</translation>
    </message>
    <message>
        <source>{day} of {month}</source>
        <translation>{day} en {month}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <source>{file} cannot be imported. {why}</source>
        <translation>{file} ne peut pas être importé. {why}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{file} has too many lines, or lines that are too long.</source>
        <translation>{file} a trop de lignes, ou des lignes trop longues.</translation>
    </message>
    <message>
        <source>{file} is no calendar file.</source>
        <translation>{file} n’est pas un fichier de calendrier.</translation>
    </message>
    <message>
        <source>{file} is no mapping: {reason}</source>
        <translation>{file} n’est pas un fichier de correspondance : {reason}</translation>
    </message>
    <message>
        <source>{file} is not a text file. {why}</source>
        <translation>{file} n’est pas un fichier texte. {why}</translation>
    </message>
    <message>
        <source>{file} is too large for a calendar file.</source>
        <translation>{file} est trop gros pour un fichier de calendrier.</translation>
    </message>
    <message>
        <source>{file} is too large for a programme of activities.</source>
        <translation>{file} est trop gros pour un programme d’activités.</translation>
    </message>
    <message>
        <source>{file} is too large for a reply.</source>
        <translation>{file} est trop volumineux pour une réponse.</translation>
    </message>
    <message>
        <source>{file} is too large for a table of members.</source>
        <translation>{file} est trop gros pour un tableau de membres.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{here} and {there}, {days}</source>
        <translation>{here} et {there}, {days}</translation>
    </message>
    <message>
        <source>{holder} has given a proxy to {other}, and proxies are not passed on.</source>
        <translation>{holder} a donné mandat à {other}, et les mandats ne se transmettent pas.</translation>
    </message>
    <message>
        <source>{holder} is not in the session and cannot speak for {name}.</source>
        <translation>{holder} n’est pas à la séance et ne peut représenter {name}.</translation>
    </message>
    <message>
        <source>{names} are not the same</source>
        <translation>{names} ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>{name} cannot be imported into a meeting.</source>
        <translation>{name} ne peut pas être importé dans une réunion.</translation>
    </message>
    <message>
        <source>{name} cannot belong to itself.</source>
        <translation>{name} ne peut pas relever de soi-même.</translation>
    </message>
    <message>
        <source>{name} cannot speak for themselves by proxy.</source>
        <translation>{name} ne peut pas être son propre mandataire.</translation>
    </message>
    <message>
        <source>{name} has more than {most} lines.</source>
        <translation>{name} compte plus de {most} lignes.</translation>
    </message>
    <message>
        <source>{name} has no items.</source>
        <translation>{name} ne contient aucun point.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation>{name} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>{name} holds this seat on some of these days.</source>
        <translation>{name} occupe ce siège certains de ces jours.</translation>
    </message>
    <message>
        <source>{name} is there twice.</source>
        <translation>{name} figure deux fois.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from 1 to {most}, not {value}.</source>
        <translation>{name} doit être un nombre entier de 1 à {most}, pas {value}.</translation>
    </message>
    <message>
        <source>{name} speaks for more others than the rules allow.</source>
        <translation>{name} a plus de mandats que les règles n’en admettent.</translation>
    </message>
    <message>
        <source>{name} speaks for {other}, and proxies are not passed on.</source>
        <translation>{name} représente {other}, et les mandats ne se transmettent pas.</translation>
    </message>
    <message>
        <source>{name} takes numbers from {least} to {most}, not {value}.</source>
        <translation>{name} prend des nombres de {least} à {most}, pas {value}.</translation>
    </message>
    <message>
        <source>{number} contacts are not listed because they have not agreed.</source>
        <translation>{number} contacts ne figurent pas dans la liste, faute d’accord de leur part.</translation>
    </message>
    <message>
        <source>{number} members are counted, but not named in the file.</source>
        <translation>{number} membres sont comptés, mais ne sont pas nommés dans le fichier.</translation>
    </message>
    <message>
        <source>{number} people are named without mail and telephone because they have not agreed.</source>
        <translation>{number} personnes sont nommées sans adresse électronique ni téléphone, faute d’accord de leur part.</translation>
    </message>
    <message>
        <source>{often} in {months}</source>
        <translation>{often}, en {months}</translation>
    </message>
    <message>
        <source>{often} on {days}</source>
        <translation>{often}, {days}</translation>
    </message>
    <message>
        <source>{parent} belongs to {name} already, so {name} cannot belong to it.</source>
        <translation>{parent} relève déjà de {name} ; {name} ne peut donc pas en relever.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{path} is the file that is to be exported from.</source>
        <translation>{path} est le fichier à exporter.</translation>
    </message>
    <message>
        <source>{path} is the file that is to be printed from.</source>
        <translation>{path} est le fichier à imprimer.</translation>
    </message>
    <message>
        <source>{stated} are stated, {seats} seats exist</source>
        <translation>{stated} sièges annoncés, {seats} existants</translation>
    </message>
    <message>
        <source>{stated} are stated, {seats} seats exist ({differences})</source>
        <translation>{stated} sièges annoncés, {seats} existants ({differences})</translation>
    </message>
    <message>
        <source>{time} (no time zone)</source>
        <translation>{time} (sans fuseau horaire)</translation>
    </message>
    <message>
        <source>{time}, tentative</source>
        <translation>{time}, provisoire</translation>
    </message>
    <message>
        <source>{title} cannot be repeated: its day is not known.</source>
        <translation>{title} ne peut pas être répétée : son jour n’est pas connu.</translation>
    </message>
    <message>
        <source>{title} has already whatever the last edition could give it</source>
        <translation>{title} a déjà tout ce que la dernière édition pourrait lui donner</translation>
    </message>
    <message>
        <source>{title} has every task of this template already.</source>
        <translation>{title} a déjà toutes les tâches de ce modèle.</translation>
    </message>
    <message>
        <source>{title} has no number, so nothing can be counted before it</source>
        <translation>{title} n’a pas de numéro, rien ne peut donc être compté avant</translation>
    </message>
    <message>
        <source>{title} is one occurrence of a repeated activity.</source>
        <translation>{title} est une occurrence d’une activité répétée.</translation>
    </message>
    <message>
        <source>{title} is repeated and needs its day.</source>
        <translation>{title} est répétée et a besoin de son jour.</translation>
    </message>
    <message>
        <source>{title}: day and place not known</source>
        <translation>{title} : jour et lieu non connus</translation>
    </message>
    <message>
        <source>{title}: day not known</source>
        <translation>{title} : jour à préciser</translation>
    </message>
    <message>
        <source>{title}: place not known</source>
        <translation>{title} : lieu non connu</translation>
    </message>
    <message>
        <source>{title}: the file and the document differ</source>
        <translation>{title} : le fichier et le document diffèrent</translation>
    </message>
    <message>
        <source>{weight} cannot be the weight of an hour</source>
        <translation>{weight} ne peut pas être le poids d’une heure</translation>
    </message>
    <message>
        <source>{what} until {date}</source>
        <translation>{what}, jusqu’au {date}</translation>
    </message>
    <message>
        <source>{what}, once</source>
        <translation>{what}, une fois</translation>
    </message>
    <message>
        <source>{what}, {count} times</source>
        <translation>{what}, {count} fois</translation>
    </message>
    <message>
        <source>{what}: for which regions?</source>
        <translation>{what} : pour quelles régions ?</translation>
    </message>
    <message>
        <source>{what}: is it number {number}?</source>
        <translation>{what} : est-ce le numéro {number} ?</translation>
    </message>
    <message>
        <source>{what}: no row in the calendar for “{words}”</source>
        <translation>{what} : aucune ligne du calendrier pour « {words} »</translation>
    </message>
    <message>
        <source>{what}: when and where?</source>
        <translation>{what} : quand et où ?</translation>
    </message>
    <message>
        <source>{what}: which city?</source>
        <translation>{what} : quelle ville ?</translation>
    </message>
    <message>
        <source>{what}: which date?</source>
        <translation>{what} : quelle date ?</translation>
    </message>
    <message>
        <source>{year} is no year.</source>
        <translation>{year} n’est pas une année.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour.</source>
        <translation>« {colour} » n’est pas une couleur.</translation>
    </message>
    <message>
        <source>“{language}” is no language.</source>
        <translation>« {language} » n’est pas une langue.</translation>
    </message>
    <message>
        <source>“{mail}” is no mail address.</source>
        <translation>« {mail} » n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened ({detail}).</source>
        <translation>« {name} » ne peut pas être ouvert ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>« {name} » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a template.</source>
        <translation>« {name} » ne peut pas servir de modèle.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder} ({detail}).</source>
        <translation>« {name} » ne peut pas être écrit dans {folder} ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” contains commands that run by themselves, which our files never do.</source>
        <translation>« {name} » contient des commandes qui s’exécutent d’elles-mêmes, ce que nos fichiers ne font jamais.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({detail}).</source>
        <translation>« {name} » n’a pas pu être mis à niveau ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder} ({detail}).</source>
        <translation>« {name} » n’a pas pu être écrit dans {folder} ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>« {name} » existe déjà.</translation>
    </message>
    <message>
        <source>“{name}” has no membership yet, and so no category.</source>
        <translation>« {name} » n’a pas encore d’adhésion, et donc pas de catégorie.</translation>
    </message>
    <message>
        <source>“{name}” has places in its head, foot or notes, of which a document has only one.</source>
        <translation>« {name} » a, dans l’en-tête, le pied de page ou les notes, des champs de fusion, et un document n’en a qu’un jeu.</translation>
    </message>
    <message>
        <source>“{name}” has places that nobody can fill in: {places}</source>
        <translation>« {name} » a des champs de fusion que personne ne peut remplir : {places}</translation>
    </message>
    <message>
        <source>“{name}” has too many entries: a calendar has at most {limit}.</source>
        <translation>« {name} » a trop d’entrées : un calendrier en a au plus {limit}.</translation>
    </message>
    <message>
        <source>“{name}” has too many lines: a calendar has at most {limit}.</source>
        <translation>« {name} » a trop de lignes : un calendrier en a au plus {limit}.</translation>
    </message>
    <message>
        <source>“{name}” holds an edit that was cut off, by a power failure perhaps.</source>
        <translation>« {name} » contient une modification interrompue, peut-être par une panne de courant.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({detail}).</source>
        <translation>« {name} » est endommagé ({detail}).</translation>
    </message>
    <message>
        <source>“{name}” is damaged: not all of its text could be read.</source>
        <translation>« {name} » est endommagé : son texte n’a pas pu être lu en entier.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <source>“{name}” is no calendar file: nothing begins in it.</source>
        <translation>« {name} » n’est pas un fichier de calendrier : rien n’y commence.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a JSON file.</source>
        <translation>« {name} » n’est pas un nom de fichier JSON.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a table.</source>
        <translation>« {name} » n’est pas un nom de tableau.</translation>
    </message>
    <message>
        <source>“{name}” is not a GSEF file.</source>
        <translation>« {name} » n’est pas un fichier GSEF.</translation>
    </message>
    <message>
        <source>“{name}” is not one person of this file.</source>
        <translation>« {name} » ne désigne pas une seule personne de ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is open already in another window.</source>
        <translation>« {name} » est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} on {host} has had it since {since}.</source>
        <translation>« {name} » est déjà ouvert : {user} l’utilise sur {host} depuis {since}.</translation>
    </message>
    <message>
        <source>“{name}” is open to read only.</source>
        <translation>« {name} » est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password: its text cannot be searched.</source>
        <translation>« {name} » est protégé par un mot de passe : la recherche ne porte pas sur son texte.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>« {name} » existe déjà.</translation>
    </message>
    <message>
        <source>“{name}” is too big: {size} MB, and a calendar has at most {limit} MB.</source>
        <translation>« {name} » est trop gros : {size} Mo, et un calendrier en a au plus {limit}.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of this program.</source>
        <translation>« {name} » a été créé par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of this program.</source>
        <translation>« {name} » a été créé par une version antérieure de ce programme.</translation>
    </message>
    <message>
        <source>“{name}” was not added.</source>
        <translation>« {name} » n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>« {name} » n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>“{name}” was not taken as a picture.</source>
        <translation>« {name} » n’a pas été retenu comme image.</translation>
    </message>
    <message>
        <source>“{number}” is kept as typed: begin with + and the country's code.</source>
        <translation>« {number} » est conservé tel quel : commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>“{number}” is no number that exists. It is kept as typed.</source>
        <translation>« {number} » n’est pas un numéro existant. Conservé tel quel.</translation>
    </message>
    <message>
        <source>“{number}” was not read as a number. It is kept as typed.</source>
        <translation>« {number} » n’a pas été lu comme un numéro. Conservé tel quel.</translation>
    </message>
    <message>
        <source>“{one}” or “{other}”?</source>
        <translation>« {one} » ou « {other} » ?</translation>
    </message>
    <message>
        <source>“{part}” is no part of a rule of repetition.</source>
        <translation>« {part} » ne fait pas partie d’une règle de répétition.</translation>
    </message>
    <message>
        <source>“{place}” stays empty in the letters to: {names}</source>
        <translation>« {place} » reste vide dans les lettres à : {names}</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write the month as a word</source>
        <translation>« {text} » peut se lire de deux façons : écrivez le mois en toutes lettres</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices.</source>
        <translation>« {text} » ne figure pas parmi les choix.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>« {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{text}” is not known as a country.</source>
        <translation>« {text} » n’est pas connu comme pays.</translation>
    </message>
    <message>
        <source>“{text}” is not read as a date.</source>
        <translation>« {text} » ne se lit pas comme une date.</translation>
    </message>
    <message>
        <source>“{text}” is not the date of an occurrence.</source>
        <translation>« {text} » n’est pas la date d’une occurrence.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation>« {text} » n’est pas compris comme une date.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a due date.</source>
        <translation>« {text} » n’est pas compris comme échéance.</translation>
    </message>
    <message>
        <source>“{text}” was not understood</source>
        <translation>« {text} » n’a pas été compris</translation>
    </message>
    <message>
        <source>“{title}” has a section, but no row in the calendar</source>
        <translation>« {title} » a une section, mais aucune ligne dans le calendrier</translation>
    </message>
    <message>
        <source>“{title}” has more than {limit} lines; the rest was left out.</source>
        <translation>« {title} » a plus de {limit} lignes ; le reste a été omis.</translation>
    </message>
    <message>
        <source>“{title}” holds more than {limit} components inside each other; what is deeper was left out.</source>
        <translation>« {title} » contient plus de {limit} composants emboîtés ; ce qui est plus profond a été omis.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it does not say how often.</source>
        <translation>« {title} » n’est pas répétée, mais sa règle est conservée : elle ne dit pas à quelle fréquence.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it repeats by the minute or the second.</source>
        <translation>« {title} » n’est pas répétée, mais sa règle est conservée : elle répète à la minute ou à la seconde.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it repeats more than {limit} times a day.</source>
        <translation>« {title} » n’est pas répétée, mais sa règle est conservée : elle répète plus de {limit} fois par jour.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: it says both how many times and until when.</source>
        <translation>« {title} » n’est pas répétée, mais sa règle est conservée : elle dit à la fois combien de fois et jusqu’à quand.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: no year has any of its days.</source>
        <translation>« {title} » n’est pas répétée, mais sa règle est conservée : aucune année ne contient un de ses jours.</translation>
    </message>
    <message>
        <source>“{title}” is not repeated, but its rule is kept: “{part}” is no part of a rule.</source>
        <translation>« {title} » n’est pas répétée, mais sa règle est conservée : « {part} » ne fait partie d’aucune règle.</translation>
    </message>
    <message>
        <source>“{title}” stands in a list, not in the calendar</source>
        <translation>« {title} » figure dans une liste, pas dans le calendrier</translation>
    </message>
    <message>
        <source>“{title}”: a date of its repetition could not be read: {text}</source>
        <translation>« {title} » : une date de sa répétition n’a pas pu être lue : {text}</translation>
    </message>
    <message>
        <source>“{title}”: a line of more than {limit} characters was left out: {text}</source>
        <translation>« {title} » : une ligne de plus de {limit} caractères a été omise : {text}</translation>
    </message>
    <message>
        <source>“{title}”: it ends before it begins; its end was left out.</source>
        <translation>« {title} » : elle se termine avant de commencer ; sa fin a été omise.</translation>
    </message>
    <message>
        <source>“{title}”: it is not clear which occurrence it stands for: {text}</source>
        <translation>« {title} » : on ne sait pas quelle occurrence elle représente : {text}</translation>
    </message>
    <message>
        <source>“{title}”: its end could not be read: {text}</source>
        <translation>« {title} » : sa fin n’a pas pu être lue : {text}</translation>
    </message>
    <message>
        <source>“{title}”: its {name} was cut after {limit} characters.</source>
        <translation>« {title} » : son {name} a été coupé après {limit} caractères.</translation>
    </message>
    <message>
        <source>“{words}”: the document names nobody for these places.</source>
        <translation>« {words} » : le document ne nomme personne pour ces places.</translation>
    </message>
</context>
</TS>
