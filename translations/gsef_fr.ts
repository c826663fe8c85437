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
        <source>Detail</source>
        <translation>Détail</translation>
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
        <source>From the document</source>
        <translation>Tiré du document</translation>
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
        <source>Make it a meeting</source>
        <translation>En faire une réunion</translation>
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
        <source>Open edition {number}, {date}</source>
        <translation>Ouvrir l’édition {number}, {date}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
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
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
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
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
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
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>{number} rows copied</source>
        <translation>{number} lignes copiées</translation>
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
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Organization or person</source>
        <translation>Organisation ou personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
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
        <source>Item</source>
        <translation>Point</translation>
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
        <source>Shorten item {number} to {minutes} min</source>
        <translation>Ramener le point {number} à {minutes} min</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Day not known</source>
        <translation>Jour à préciser</translation>
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
        <source>Break</source>
        <translation>Pause</translation>
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
        <source>Day</source>
        <translation>Jour</translation>
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
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>From last meeting</source>
        <translation>Réunion précédente</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Abaisser d’un niveau</translation>
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
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>No items yet. Add an item or start from the last meeting.</source>
        <translation>Aucun point pour l’instant. Ajoutez-en un ou partez de la dernière réunion.</translation>
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
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>Sous-point</translation>
    </message>
    <message>
        <source>Type hours such as 09:30–13:00.</source>
        <translation>Indiquez un horaire, p. ex. 09:30–13:00.</translation>
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
    <name>BodiesDelegate</name>
    <message>
        <source>Exercised by</source>
        <translation>Exercé par</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titulaire</translation>
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
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
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
        <source>Delete</source>
        <translation>Supprimer</translation>
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
        <source>New body</source>
        <translation>Nouvel organe</translation>
    </message>
    <message>
        <source>No body yet. Add one, such as a board, or import the programme.</source>
        <translation>Aucun organe pour l’instant. Ajoutez-en un, par exemple un conseil, ou importez le programme.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Type a name into the table to say who holds a seat.</source>
        <translation>Saisissez un nom dans le tableau pour dire qui occupe un siège.</translation>
    </message>
</context>
<context>
    <name>BodyInspector</name>
    <message>
        <source>1 seat in the file</source>
        <translation>1 siège dans le fichier</translation>
    </message>
    <message>
        <source>13, 2–3, or “as requested”</source>
        <translation>13, 2–3 ou « sur demande »</translation>
    </message>
    <message>
        <source>7, or 50 %</source>
        <translation>7 ou 50 %</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
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
        <source>Add a seat</source>
        <translation>Ajouter un siège</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
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
        <source>Days of notice</source>
        <translation>Préavis (jours)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Tiré du document</translation>
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
        <translation>Fréquence</translation>
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
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation>Nombre : {name}</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrielle</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Stated composition</source>
        <translation>Composition annoncée</translation>
    </message>
    <message>
        <source>Title of the line</source>
        <translation>Titre de la ligne</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>{number} must be present</source>
        <translation>{number} doivent être présents</translation>
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
        <source>“{text}” is not a share of the seats. Nothing was changed.</source>
        <translation>« {text} » n’est pas une part des sièges. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Nothing was changed.</source>
        <translation>« {text} » n’est pas un nombre entier. Rien n’a été modifié.</translation>
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
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
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
        <source>{field}: {before} → {after}</source>
        <translation>{field} : {before} → {after}</translation>
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
        <source>No day, no place or no row</source>
        <translation>Ni jour, ni lieu ou ni ligne</translation>
    </message>
    <message>
        <source>Two parts of the document disagree</source>
        <translation>Deux parties du document se contredisent</translation>
    </message>
    <message>
        <source>Two places on the same days</source>
        <translation>Deux lieux aux mêmes jours</translation>
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
    <name>CountryRow</name>
    <message>
        <source>“{text}” is not known as a country. Nothing was changed.</source>
        <translation>« {text} » n’est pas connu comme pays. Rien n’a été modifié.</translation>
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
        <source>Programme documents (*.txt);;All files (*)</source>
        <translation>Documents de programme (*.txt);;Tous les fichiers (*)</translation>
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
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Chercher une organisation</translation>
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
        <source>Members {number}</source>
        <translation>Membres {number}</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Prospects {number}</source>
        <translation>Prospects {number}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
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
        <source>No day, no place or no row</source>
        <translation>Ni jour, ni lieu ou ni ligne</translation>
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
        <source>Two places on the same days</source>
        <translation>Deux lieux aux mêmes jours</translation>
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
        <source>not read: “{text}”</source>
        <translation>non lu : « {text} »</translation>
    </message>
    <message>
        <source>not recognised: “{text}”</source>
        <translation>non reconnu : « {text} »</translation>
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
        <source>Fixed start</source>
        <translation>Début fixe</translation>
    </message>
    <message>
        <source>Follows the item before</source>
        <translation>Suit le point précédent</translation>
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
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
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
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
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
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
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
    <name>ListPage</name>
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
    <name>MappingPage</name>
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
        <source>Kept as typed: no city or country was recognised.</source>
        <translation>Conservé tel quel : aucune ville ni aucun pays reconnu.</translation>
    </message>
    <message>
        <source>Kept as typed: this is not understood as a date.</source>
        <translation>Conservé tel quel : ce n’est pas compris comme une date.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
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
        <source>State</source>
        <translation>État</translation>
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
    <name>Meetings</name>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusé</translation>
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
        <source>English</source>
        <translation>Anglais</translation>
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
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>1 meeting</source>
        <translation>1 réunion</translation>
    </message>
    <message>
        <source>Back to the list of meetings</source>
        <translation>Retour à la liste des réunions</translation>
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
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
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
</context>
<context>
    <name>Members</name>
    <message>
        <source>1 seat</source>
        <translation>1 siège</translation>
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
        <source>quorum {number}</source>
        <translation>quorum {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
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
        <source>1 seat</source>
        <translation>1 siège</translation>
    </message>
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
        <source>Bodies and seats</source>
        <translation>Organes et sièges</translation>
    </message>
    <message>
        <source>Export the members, people or seats shown…</source>
        <translation>Exporter les membres, personnes ou sièges affichés…</translation>
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
        <source>Organisations</source>
        <translation>Organisations</translation>
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
        <source>{number} seats</source>
        <translation>{number} sièges</translation>
    </message>
    <message>
        <source>{number} shown</source>
        <translation>{number} affichés</translation>
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
</context>
<context>
    <name>OrganisationInspector</name>
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
        <source>By the country: {region}</source>
        <translation>D’après le pays : {region}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>Ville, pays</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Date, or empty</source>
        <translation>Date, ou vide</translation>
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
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Tiré du document</translation>
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
        <source>Membership</source>
        <translation>Adhésion</translation>
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
        <source>No membership</source>
        <translation>Sans adhésion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>Autres états</translation>
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
        <source>Remove {name} from the contacts</source>
        <translation>Retirer {name} des contacts</translation>
    </message>
    <message>
        <source>Remove {state}</source>
        <translation>Retirer {state}</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>Rôles au fil du temps</translation>
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
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>{number} more activities</source>
        <translation>{number} autres activités</translation>
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
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
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
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importer un programme…</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>Sans adhésion</translation>
    </message>
    <message>
        <source>No organisation matches these filters.</source>
        <translation>Aucune organisation ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No organisation yet. Add one or import the programme.</source>
        <translation>Aucune organisation pour l’instant. Ajoutez-en une ou importez le programme.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Fixer le statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
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
    <name>ParticipantPanel</name>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Attendance is ticked off in the list, day by day, from {day} on.</source>
        <translation>La présence se coche dans la liste, jour par jour, à partir du {day}.</translation>
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
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>Show among the members</source>
        <translation>Afficher parmi les membres</translation>
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
    <name>ParticipantsInspector</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <source>as requested</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not noted as present</source>
        <translation>présence non notée</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
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
        <source>Attends</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
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
    <name>PdfPreview</name>
    <message>
        <source>Preview of the printed page</source>
        <translation>Aperçu de la page imprimée</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
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
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Nobody yet. Add a person, or name who holds a seat.</source>
        <translation>Personne pour l’instant. Ajoutez une personne, ou nommez qui occupe un siège.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} personnes</translation>
    </message>
</context>
<context>
    <name>PersonInspector</name>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
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
        <source>Detail</source>
        <translation>Détail</translation>
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
        <source>Food, access</source>
        <translation>Alimentation, accès</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Tiré du document</translation>
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
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>Dans sa propre écriture</translation>
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
        <source>Needs</source>
        <translation>Besoins particuliers</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Sans organisation</translation>
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
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Remove the function at {name}</source>
        <translation>Retirer la fonction : {name}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Secretary General</source>
        <translation>Secrétaire général</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
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
        <source>“{text}” is not a mail address. Nothing was changed.</source>
        <translation>« {text} » n’est pas une adresse électronique. Rien n’a été modifié.</translation>
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
    <name>PreviewPanel</name>
    <message>
        <source>Before you print</source>
        <translation>Avant d’imprimer</translation>
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
        <source>Next page</source>
        <translation>Page suivante</translation>
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
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
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
    <name>PrintCalendarDialog</name>
    <message>
        <source>1 title is not translated and is printed as it was written.</source>
        <translation>1 titre n’est pas traduit et s’imprime tel qu’il a été écrit.</translation>
    </message>
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
        <source>Close</source>
        <translation>Fermer</translation>
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
        <source>Document</source>
        <translation>Document</translation>
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
        <source>Leaves out internal activities and why plans changed.</source>
        <translation>Omet les activités internes et les motifs des changements.</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>Liste des activités</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Only what is filtered</source>
        <translation>Seulement ce qui est filtré</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>Imprimer le calendrier</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer PDF</translation>
    </message>
    <message>
        <source>Wall planner</source>
        <translation>Calendrier mural</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>{count} titles are not translated and are printed as they were written.</source>
        <translation>{count} titres ne sont pas traduits et s’impriment tels qu’ils ont été écrits.</translation>
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
        <source>{number} activities in the programme</source>
        <translation>{number} activités au programme</translation>
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
        <source>No reply {count}</source>
        <translation>Sans réponse {count}</translation>
    </message>
    <message>
        <source>Quorum {needed}</source>
        <translation>Quorum {needed}</translation>
    </message>
    <message>
        <source>Yes {count}</source>
        <translation>Oui {count}</translation>
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
        <source>Working languages: {languages}.</source>
        <translation>Langues de travail : {languages}.</translation>
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
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Begin a new term</source>
        <translation>Commencer un nouveau mandat</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
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
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Tiré du document</translation>
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
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Autres mandats</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remove the term of {name}</source>
        <translation>Retirer le mandat de {name}</translation>
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
        <source>vacant</source>
        <translation>vacant</translation>
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
        <source>Open {title}, {date}</source>
        <translation>Ouvrir {title}, {date}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
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
        <source>This time zone is not known. Type one such as Europe/Madrid.</source>
        <translation>Ce fuseau horaire n’est pas connu. Indiquez-en un comme Europe/Madrid.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
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
        <source>{field}: {before} → {after}</source>
        <translation>{field} : {before} → {after}</translation>
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
    <name>TaskCard</name>
    <message>
        <source>1 overdue</source>
        <translation>1 en retard</translation>
    </message>
    <message>
        <source>Add a task by itself</source>
        <translation>Ajouter une tâche à part</translation>
    </message>
    <message>
        <source>Add a task: visa letters, 3 June</source>
        <translation>Ajouter une tâche : lettres de visa, 3 juin</translation>
    </message>
    <message>
        <source>Done: {task}. Undo takes it back.</source>
        <translation>Faite : {task}. Annuler permet de revenir en arrière.</translation>
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
    <message>
        <source>{number} overdue</source>
        <translation>{number} en retard</translation>
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
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Tiré du document</translation>
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
    <name>messages</name>
    <message>
        <source>1 reminder since {day}</source>
        <translation>1 rappel depuis {day}</translation>
    </message>
    <message>
        <source>A call cannot last {minutes} minutes</source>
        <translation>Une téléconférence ne peut pas durer {minutes} minutes</translation>
    </message>
    <message>
        <source>A counted day such as 1MO needs FREQ=MONTHLY or FREQ=YEARLY, without BYWEEKNO.</source>
        <translation>Un jour compté tel que 1MO demande FREQ=MONTHLY ou FREQ=YEARLY, sans BYWEEKNO.</translation>
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
        <source>A line outside any card was left out: {text}</source>
        <translation>Une ligne en dehors de toute carte a été laissée de côté : {text}</translation>
    </message>
    <message>
        <source>A line that is no property was left out: {text}</source>
        <translation>Une ligne qui n’est pas une propriété a été omise : {text}</translation>
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
        <source>A part of it declares a document type, which no spreadsheet program writes.</source>
        <translation>Une de ses parties déclare un type de document, ce qu’aucun tableur n’écrit.</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>Un partenaire doit avoir un nom.</translation>
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
        <source>A rule ends after a number of times (COUNT) or on a day (UNTIL), not both.</source>
        <translation>Une règle finit après un nombre de fois (COUNT) ou à une date (UNTIL), pas les deux.</translation>
    </message>
    <message>
        <source>A rule of repetition is needed.</source>
        <translation>Une règle de répétition est nécessaire.</translation>
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
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Add --what organisations, --what people or --what seats.</source>
        <translation>Ajoutez --what organisations, --what people ou --what seats.</translation>
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
        <source>Add break</source>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>Add example templates</source>
        <translation>Ajouter des modèles d’exemple</translation>
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
        <source>Add seat holders</source>
        <translation>Ajouter les titulaires des sièges</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Add the action {title}</source>
        <translation>Ajouter l’action {title}</translation>
    </message>
    <message>
        <source>Add the body {name}</source>
        <translation>Ajouter l’organe {name}</translation>
    </message>
    <message>
        <source>Add the direction {title}</source>
        <translation>Ajouter l’orientation {title}</translation>
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
        <source>Add the partner {name}</source>
        <translation>Ajouter le partenaire {name}</translation>
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
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>Ajouter {title}</translation>
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
        <source>Agree on the host, the days and the venue</source>
        <translation>Convenir de l’hôte, des jours et du lieu</translation>
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
        <source>An invitation asks for an answer, or cancels.</source>
        <translation>Une invitation demande une réponse, ou annule.</translation>
    </message>
    <message>
        <source>An invitation or a cancellation is for one activity.</source>
        <translation>Une invitation ou une annulation concerne une seule activité.</translation>
    </message>
    <message>
        <source>An item takes between 0 and {most} minutes.</source>
        <translation>Un point dure entre 0 et {most} minutes.</translation>
    </message>
    <message>
        <source>Another job is writing to the file.</source>
        <translation>Une autre tâche écrit dans le fichier.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
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
        <source>At most</source>
        <translation>Au plus</translation>
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
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Begin a new term of a seat</source>
        <translation>Commencer un nouveau mandat d’un siège</translation>
    </message>
    <message>
        <source>Begin it with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY.</source>
        <translation>Commencez-la par FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY ou FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>Begin the programme of {year}</source>
        <translation>Commencer le programme {year}</translation>
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
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change a function of {name}</source>
        <translation>Modifier une fonction de {name}</translation>
    </message>
    <message>
        <source>Change a seat</source>
        <translation>Modifier un siège</translation>
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
        <source>Change dates of the meeting</source>
        <translation>Changer les dates de la réunion</translation>
    </message>
    <message>
        <source>Change duration of item {number}</source>
        <translation>Changer la durée du point {number}</translation>
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
        <source>Change participant</source>
        <translation>Modifier un participant</translation>
    </message>
    <message>
        <source>Change place of the meeting</source>
        <translation>Changer le lieu de la réunion</translation>
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
        <source>Change state of the meeting</source>
        <translation>Changer l’état de la réunion</translation>
    </message>
    <message>
        <source>Change symbol to {symbol}</source>
        <translation>Changer la cote en {symbol}</translation>
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
        <source>Change the date of {title}</source>
        <translation>Changer la date de {title}</translation>
    </message>
    <message>
        <source>Change the edition of {title}</source>
        <translation>Changer l’édition de {title}</translation>
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
        <source>Change the membership of {name}</source>
        <translation>Modifier l’adhésion de {name}</translation>
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
        <source>Change the term of a seat</source>
        <translation>Modifier le mandat d’un siège</translation>
    </message>
    <message>
        <source>Change the title of {title}</source>
        <translation>Changer le titre de {title}</translation>
    </message>
    <message>
        <source>Change title of item {number}</source>
        <translation>Changer le titre du point {number}</translation>
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
        <source>Change whom to ask about {title}</source>
        <translation>Changer à qui demander pour {title}</translation>
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
        <source>Change {number} memberships</source>
        <translation>Modifier {number} adhésions</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Modifier {title}</translation>
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
        <source>Choose A3, A4, Letter or Tabloid</source>
        <translation>Choisissez A3, A4, Letter ou Tabloid</translation>
    </message>
    <message>
        <source>Choose A4 or Letter</source>
        <translation>Choisissez A4 ou Letter</translation>
    </message>
    <message>
        <source>Choose CSV, XLSX or ODS.</source>
        <translation>Choisissez CSV, XLSX ou ODS.</translation>
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
        <source>Choose a folder that you may write in.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .xlsx, .ods or .vcf.</source>
        <translation>Choisissez un nom qui finit par .csv, .xlsx, .ods ou .vcf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {ending}.</source>
        <translation>Choisissez un nom qui finit par {ending}.</translation>
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
        <source>Choose another folder or name, or close the file in other programs.</source>
        <translation>Choisissez un autre dossier ou un autre nom, ou fermez le fichier dans les autres programmes.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name for the PDF.</source>
        <translation>Choisissez un autre nom pour le PDF.</translation>
    </message>
    <message>
        <source>Choose another name for the calendar file.</source>
        <translation>Choisissez un autre nom pour le fichier de calendrier.</translation>
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
        <source>Choose the activity, or publish the calendar instead.</source>
        <translation>Choisissez l’activité, ou publiez plutôt le calendrier.</translation>
    </message>
    <message>
        <source>Choose the body of the meeting first</source>
        <translation>Choisissez d’abord l’organe de la réunion</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
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
        <source>Comparing with the file</source>
        <translation>Comparaison avec le fichier</translation>
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
        <source>Consent given on</source>
        <translation>Consentement donné le</translation>
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
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
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
        <source>Created</source>
        <translation>Créé le</translation>
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
        <source>Days before or after</source>
        <translation>Jours avant ou après</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Préavis (jours)</translation>
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
        <source>Delete from the agenda</source>
        <translation>Supprimer de l’ordre du jour</translation>
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
        <source>Delete {count} activities</source>
        <translation>Supprimer {count} activités</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
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
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Dialogue or training with a host city</source>
        <translation>Dialogue ou formation avec une ville hôte</translation>
    </message>
    <message>
        <source>Do not trust this copy: ask its sender for another one, or restore a backup.</source>
        <translation>Ne vous fiez pas à cette copie : demandez-en une autre à l’expéditeur, ou restaurez une sauvegarde.</translation>
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
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the repetition of {title}</source>
        <translation>Mettre fin à la répétition de {title}</translation>
    </message>
    <message>
        <source>Enter the place first, then confirm it.</source>
        <translation>Indiquez d’abord le lieu, puis confirmez-le.</translation>
    </message>
    <message>
        <source>Everything before that edit is there, but nothing can be read until the edit has been taken back.</source>
        <translation>Tout ce qui précède cette modification est là, mais rien ne peut être lu avant qu’elle soit annulée.</translation>
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
        <source>Fetch or save the calendar again.</source>
        <translation>Récupérez ou enregistrez à nouveau le calendrier.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
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
        <source>Fixed start</source>
        <translation>Début fixe</translation>
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
        <source>Give the first day before the last</source>
        <translation>Indiquez le premier jour avant le dernier</translation>
    </message>
    <message>
        <source>Give the id of the one you mean: {ids}</source>
        <translation>Donnez l’identifiant de la personne voulue : {ids}</translation>
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
        <source>Go to a year that has one.</source>
        <translation>Allez à une année qui en a un.</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
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
        <source>Indent in the agenda</source>
        <translation>Abaisser dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Indent item {number}</source>
        <translation>Abaisser le point {number}</translation>
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
        <source>Issued on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>It can only be read after it has been brought up to date, which needs the right to write it.</source>
        <translation>Il ne peut être lu qu’après une mise à niveau, qui demande le droit d’y écrire.</translation>
    </message>
    <message>
        <source>It cannot be read safely; nothing has been changed.</source>
        <translation>Il ne peut être lu sans risque ; rien n’a été modifié.</translation>
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
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is no table that can be read.</source>
        <translation>Ce n’est pas un tableau lisible.</translation>
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
        <source>It may have been moved, renamed or deleted.</source>
        <translation>Il a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>It was not said what the table is to hold.</source>
        <translation>Il n’a pas été dit ce que le tableau doit contenir.</translation>
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
        <source>Its characters cannot be read.</source>
        <translation>Ses caractères ne peuvent pas être lus.</translation>
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
        <source>Its start cannot be read: {text}</source>
        <translation>Son début ne peut pas être lu : {text}</translation>
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
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
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
        <source>Look at its days and months.</source>
        <translation>Vérifiez ses jours et ses mois.</translation>
    </message>
    <message>
        <source>Look for it in {folder}, or restore a backup.</source>
        <translation>Cherchez-le dans {folder}, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
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
        <source>Make the place of {title} tentative</source>
        <translation>Rendre provisoire le lieu de {title}</translation>
    </message>
    <message>
        <source>Make {count} dates tentative</source>
        <translation>Rendre {count} dates provisoires</translation>
    </message>
    <message>
        <source>Mark as present</source>
        <translation>Marquer présent</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings, agendas and participants</source>
        <translation>Réunions, ordres du jour et participants</translation>
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
        <source>Move in the agenda</source>
        <translation>Déplacer dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Move item {number}</source>
        <translation>Déplacer le point {number}</translation>
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
        <source>Narrow {title} to {date}</source>
        <translation>Préciser {title} : {date}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins particuliers</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Night in {cities}</source>
        <translation>Nuit : {cities}</translation>
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
        <source>No file has been made.</source>
        <translation>Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>No month is given</source>
        <translation>Aucun mois n’est donné</translation>
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
        <source>Nobody in the file is called {name}.</source>
        <translation>Personne dans le fichier ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Nobody knows these time zones: {names}.</source>
        <translation>Ces fuseaux horaires sont inconnus : {names}.</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>Personne n’a été nommé</translation>
    </message>
    <message>
        <source>None of these dates can be confirmed: their days are not known.</source>
        <translation>Aucune de ces dates ne peut être confirmée : leurs jours ne sont pas connus.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the organisation</source>
        <translation>Note sur l’organisation</translation>
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
        <source>Nothing has been written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
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
        <source>Occurrence</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation>Il manque une borne de l’intervalle</translation>
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
        <source>Only one table can be imported at a time.</source>
        <translation>Un seul tableau peut être importé à la fois.</translation>
    </message>
    <message>
        <source>Only the first of several mail addresses has a field.</source>
        <translation>Seule la première de plusieurs adresses électroniques a un champ.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in the window once: it is kept as a backup and brought up to date.</source>
        <translation>Ouvrez-le une fois dans la fenêtre : il est conservé comme sauvegarde et mis à niveau.</translation>
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
        <source>Participants</source>
        <translation>Participants</translation>
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
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
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
        <source>Position</source>
        <translation>Position</translation>
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
        <source>Proposed decision</source>
        <translation>Décision proposée</translation>
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
        <source>Put {title} back into its window</source>
        <translation>Remettre {title} dans son créneau</translation>
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
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
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
        <source>Reminder, days before</source>
        <translation>Rappel, jours avant</translation>
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
        <source>Remove participant</source>
        <translation>Retirer un participant</translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation>Retirer des participants</translation>
    </message>
    <message>
        <source>Remove the plan of {title}</source>
        <translation>Retirer la prévision de {title}</translation>
    </message>
    <message>
        <source>Rename meeting</source>
        <translation>Renommer la réunion</translation>
    </message>
    <message>
        <source>Rename the template {title}</source>
        <translation>Renommer le modèle {title}</translation>
    </message>
    <message>
        <source>Reopen the task {title}</source>
        <translation>Rouvrir la tâche {title}</translation>
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
        <source>Row {row} says something else of the same one.</source>
        <translation>La ligne {row} indique autre chose pour la même entrée.</translation>
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
        <source>Several files can be imported at once only if all of them are calendar files.</source>
        <translation>Plusieurs fichiers ne peuvent être importés ensemble que s’ils sont tous des fichiers de calendrier.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Something in the file cannot be read ({detail}).</source>
        <translation>Quelque chose dans le fichier ne peut pas être lu ({detail}).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <source>Stands under</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
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
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take presence back</source>
        <translation>Retirer la présence</translation>
    </message>
    <message>
        <source>Take up a finding again</source>
        <translation>Reprendre un constat</translation>
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
        <source>Telephone</source>
        <translation>Téléphone</translation>
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
        <source>The meetings in this file are: {symbols}.</source>
        <translation>Les réunions de ce fichier sont : {symbols}.</translation>
    </message>
    <message>
        <source>The place of {title} cannot be confirmed: it is not known.</source>
        <translation>Le lieu de {title} ne peut pas être confirmé : il n’est pas connu.</translation>
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
        <source>The session would end at {end}, before it begins at {start}</source>
        <translation>La séance finirait à {end}, avant son début à {start}</translation>
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
        <source>The text is too long for a date</source>
        <translation>Le texte est trop long pour une date</translation>
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
        <source>There are no meetings with a symbol in this file.</source>
        <translation>Aucune réunion de ce fichier n’a de cote.</translation>
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
        <source>There is no backup of today; your file is unchanged.</source>
        <translation>Il n’y a pas de sauvegarde du jour ; votre fichier est inchangé.</translation>
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
        <source>There is no meeting {reference} in this file.</source>
        <translation>Ce fichier ne contient pas de réunion {reference}.</translation>
    </message>
    <message>
        <source>There is no number {number}</source>
        <translation>Le numéro {number} n’existe pas</translation>
    </message>
    <message>
        <source>There is no paper called {paper}</source>
        <translation>Aucun papier ne s’appelle {paper}</translation>
    </message>
    <message>
        <source>There is no programme of {year} to copy.</source>
        <translation>Il n’y a pas de programme {year} à copier.</translation>
    </message>
    <message>
        <source>There is no time “{text}”</source>
        <translation>L’heure « {text} » n’existe pas</translation>
    </message>
    <message>
        <source>These days do not follow each other</source>
        <translation>Ces jours ne se suivent pas</translation>
    </message>
    <message>
        <source>This activity is not repeated any more.</source>
        <translation>Cette activité n’est plus répétée.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
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
        <source>This is no language that is known.</source>
        <translation>Ce n’est pas une langue connue.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Ceci n’est pas connu ici.</translation>
    </message>
    <message>
        <source>This meeting has no body whose rule it could be</source>
        <translation>Cette réunion n’a pas d’organe dont ce serait la règle</translation>
    </message>
    <message>
        <source>This place may not be written to. What was there before has not been changed.</source>
        <translation>Il n’est pas permis d’écrire à cet endroit. Ce qui existait auparavant n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: something it wrote has been changed since.</source>
        <translation>Cette étape ne peut pas être annulée : ce qu’elle a écrit a été modifié depuis.</translation>
    </message>
    <message>
        <source>This value does not fit the others of the record.</source>
        <translation>Cette valeur ne convient pas aux autres de l’enregistrement.</translation>
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
        <source>Two months are given for one day</source>
        <translation>Deux mois sont donnés pour un seul jour</translation>
    </message>
    <message>
        <source>Two writings of one name, or two names? Nothing has been changed.</source>
        <translation>Deux graphies d’un même nom, ou deux noms ? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Type a day, or how long before or after the activity, such as 6 weeks before.</source>
        <translation>Indiquez un jour, ou combien de temps avant ou après l’activité, p. ex. 6 semaines avant.</translation>
    </message>
    <message>
        <source>Type a later end.</source>
        <translation>Indiquez une fin plus tardive.</translation>
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
        <source>Value</source>
        <translation>Valeur</translation>
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
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
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
        <source>Work and products over the year</source>
        <translation>Travaux et produits de l’année</translation>
    </message>
    <message>
        <source>Working hours in every city</source>
        <translation>Heures de travail dans toutes les villes</translation>
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
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>conseiller</translation>
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
        <source>chair</source>
        <translation>présidence</translation>
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
        <source>local government</source>
        <translation>collectivité locale</translation>
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
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
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
        <source>regional network</source>
        <translation>réseau régional</translation>
    </message>
    <message>
        <source>research institute</source>
        <translation>institut de recherche</translation>
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
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisoire</translation>
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
        <source>vice chair</source>
        <translation>vice-présidence</translation>
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
        <source>{body}, {words}: {number} or {named}?</source>
        <translation>{body}, {words} : {number} ou {named} ?</translation>
    </message>
    <message>
        <source>{body}: the total is not the sum of its rows</source>
        <translation>{body} : le total n’est pas la somme de ses lignes</translation>
    </message>
    <message>
        <source>{body}: {number} still without a name</source>
        <translation>{body} : {number} sans nom à ce jour</translation>
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
        <source>{name} has no value.</source>
        <translation>{name} n’a pas de valeur.</translation>
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
        <source>{name} takes numbers from {least} to {most}, not {value}.</source>
        <translation>{name} prend des nombres de {least} à {most}, pas {value}.</translation>
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
        <source>{title} has every task of this template already.</source>
        <translation>{title} a déjà toutes les tâches de ce modèle.</translation>
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
        <source>“{name}” cannot be opened ({detail}).</source>
        <translation>« {name} » ne peut pas être ouvert ({detail}).</translation>
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
        <source>“{name}” is empty.</source>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <source>“{name}” is no calendar file: nothing begins in it.</source>
        <translation>« {name} » n’est pas un fichier de calendrier : rien n’y commence.</translation>
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
        <source>“{name}” was not saved.</source>
        <translation>« {name} » n’a pas été enregistré.</translation>
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
        <source>“{text}” can be read in two ways: write the month as a word</source>
        <translation>« {text} » peut se lire de deux façons : écrivez le mois en toutes lettres</translation>
    </message>
    <message>
        <source>“{text}” is not the date of an occurrence.</source>
        <translation>« {text} » n’est pas la date d’une occurrence.</translation>
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
