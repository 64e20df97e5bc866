<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessibleTimeline</name>
    <message>
        <source>Timeline, %1</source>
        <translation>Zeitachse, %1</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Span %1</source>
        <translation>Abschnitt %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save scene…</source>
        <translation>Szene speichern …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Beispiele zeigen</translation>
    </message>
    <message>
        <source>Show scenario and findings</source>
        <translation>Szenario und Befunde zeigen</translation>
    </message>
    <message>
        <source>Show findings and output</source>
        <translation>Befunde und Ausgabe zeigen</translation>
    </message>
    <message>
        <source>Show results below the timeline</source>
        <translation>Ergebnisse unter der Zeitachse zeigen</translation>
    </message>
    <message>
        <source>All panes in their usual size</source>
        <translation>Alle Bereiche in üblicher Größe</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farbschema des Systems</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <translation>Farbschema mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run with the next seed</source>
        <translation>Mit dem nächsten Startwert ausführen</translation>
    </message>
    <message>
        <source>Go to the one who unblocked it</source>
        <translation>Zu dem gehen, der sie geweckt hat</translation>
    </message>
    <message>
        <source>Draw or hide the critical path</source>
        <translation>Kritischen Pfad zeichnen oder ausblenden</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Switchpoint</source>
        <translation>Über Switchpoint</translation>
    </message>
    <message>
        <source>Claims: what people say, checked</source>
        <translation>Behauptungen: was man so sagt, geprüft</translation>
    </message>
    <message>
        <source>You are the scheduler…</source>
        <translation>Du bist der Scheduler …</translation>
    </message>
    <message>
        <source>Help me choose…</source>
        <translation>Hilf mir wählen…</translation>
    </message>
    <message>
        <source>The interview answer</source>
        <translation>Die Antwort im Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Text size of the system</source>
        <translation>Schriftgröße des Systems</translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation>Schriftgröße 100 %</translation>
    </message>
    <message>
        <source>Text size 125 %</source>
        <translation>Schriftgröße 125 %</translation>
    </message>
    <message>
        <source>Text size 150 %</source>
        <translation>Schriftgröße 150 %</translation>
    </message>
    <message>
        <source>Text size 200 %</source>
        <translation>Schriftgröße 200 %</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Nothing else fits your answers.</source>
        <translation>Nichts anderes passt zu deinen Antworten.</translation>
    </message>
    <message>
        <source>{} is next, but it {}.</source>
        <translation>Danach kommt „{}“; dagegen spricht: {}.</translation>
    </message>
    <message>
        <source>It is the simplest that is not more than {} times slower than the fastest. Next is {}: {} instead of {}.</source>
        <translation>Es ist die einfachste Art, die höchstens {}-mal so langsam ist wie die schnellste. Danach kommt „{}“: {} statt {}.</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{} gegen {}</translation>
    </message>
    <message>
        <source>It is ahead of {}, the next: {}.</source>
        <translation>Diese Art liegt vor „{}“, der nächsten: {}.</translation>
    </message>
    <message>
        <source>{} is as good ({}, within 5 %), so memory decides: {} against {}.</source>
        <translation>„{}“ ist ebenso gut ({}, innerhalb von 5 %), also entscheidet der Speicher: {} gegen {}.</translation>
    </message>
    <message>
        <source>{} is as good ({}, within 5 %) and needs about as much memory, so simplicity decides.</source>
        <translation>„{}“ ist ebenso gut ({}, innerhalb von 5 %) und braucht etwa gleich viel Speicher, also entscheidet die Einfachheit.</translation>
    </message>
    <message>
        <source>{} is as good: {}.</source>
        <translation>„{}“ ist ebenso gut: {}.</translation>
    </message>
    <message>
        <source>No way keeps all your limits: this one {}.</source>
        <translation>Keine Art hält alle deine Grenzen ein, auch diese nicht: {}.</translation>
    </message>
    <message>
        <source>“{}” {}: then {} is first, with {}</source>
        <translation>„{}“ {}: Vorn liegt dann „{}“, mit {}</translation>
    </message>
    <message>
        <source>with {} at once</source>
        <translation>mit {} zugleich</translation>
    </message>
    <message>
        <source> Its units wait {} for the GIL, all together, {}.</source>
        <translation> Nach der Regel warten Einheiten zusammen {} auf den GIL, {}.</translation>
    </message>
    <message>
        <source> It spends {} on starting and moving data, all together, {}.</source>
        <translation> Nach der Regel kosten Starten und Übertragen zusammen {}, {}.</translation>
    </message>
    <message>
        <source> Its units are ready and wait {} for a core or the loop, all together, {}.</source>
        <translation> Nach der Regel sind Einheiten bereit und warten zusammen {} auf einen Kern oder die Schleife, {}.</translation>
    </message>
    <message>
        <source>{} fails here: {}.</source>
        <translation>„{}“ scheitert hier: {}.</translation>
    </message>
    <message>
        <source>Measured: {} {}, {}; {} {}, {}.</source>
        <translation>Gemessen: {} {}, {}; {} {}, {}.</translation>
    </message>
    <message>
        <source> And for {}: {}.</source>
        <translation> Und für „{}“ gilt: {}.</translation>
    </message>
    <message>
        <source>{} units were run; what more of them take is drawn on from there in a line.</source>
        <translation>{} Einheiten wurden ausgeführt; was mehr davon brauchen, ist von dort als Gerade fortgeführt.</translation>
    </message>
    <message>
        <source>What you were not sure of was taken as is typical; the bands show {} other values, each by itself, run with at most {} units.</source>
        <translation>Wo du nicht sicher warst, gilt, was typisch ist; die Bänder zeigen {} andere Werte, jeden für sich, mit höchstens {} Einheiten ausgeführt.</translation>
    </message>
    <message>
        <source>Break-even points and curves with more units than were run are {}.</source>
        <translation>Punkte des Gleichstands und Kurven mit mehr Einheiten, als ausgeführt wurden, sind {}.</translation>
    </message>
    <message>
        <source>The copies of data that workers hold are computed, not simulated.</source>
        <translation>Die Kopien der Daten, die Arbeiter halten, sind berechnet, nicht simuliert.</translation>
    </message>
    <message>
        <source>Answers for `switchpoint guide --answers FILE`; what is left out is unsure.</source>
        <translation>Antworten für `switchpoint guide --answers FILE`; was fehlt, ist unsicher.</translation>
    </message>
    <message>
        <source>drawn on in a line from at most {} units</source>
        <translation>als Gerade fortgeführt, aus höchstens {} Einheiten</translation>
    </message>
    <message>
        <source>Dashed: {}</source>
        <translation>Gestrichelt: {}</translation>
    </message>
    <message>
        <source>your case</source>
        <translation>dein Fall</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>the memory you gave</source>
        <translation>der Speicher, den du gabst</translation>
    </message>
    <message>
        <source>the run did not end</source>
        <translation>der Lauf endete nicht</translation>
    </message>
    <message>
        <source>needs {}, and you gave {}</source>
        <translation>braucht {}, und du gabst {}</translation>
    </message>
    <message>
        <source>95 of 100 units take up to {}, and you want {}</source>
        <translation>95 von 100 Einheiten brauchen bis zu {}, und du willst {}</translation>
    </message>
    <message>
        <source>The case of the decision guide, as {}.</source>
        <translation>Der Fall aus der Entscheidungshilfe, Art: {}.</translation>
    </message>
</context>
<context>
    <name>AdviceCharts</name>
    <message>
        <source>seconds until all units are done; lines span what was unsure</source>
        <translation>Sekunden, bis alle Einheiten fertig sind; Linien umspannen, was unsicher war</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>Break-even point</source>
        <translation>Gleichstand</translation>
    </message>
</context>
<context>
    <name>Arrows</name>
    <message>
        <source>wakes</source>
        <translation>weckt</translation>
    </message>
    <message>
        <source>hands over to</source>
        <translation>übergibt an</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>sends to</source>
        <translation>sendet an</translation>
    </message>
    <message>
        <source>offloads to</source>
        <translation>lagert aus an</translation>
    </message>
    <message>
        <source>returns to</source>
        <translation>kehrt zurück zu</translation>
    </message>
</context>
<context>
    <name>ClaimDocument</name>
    <message>
        <source>Who decides the switch</source>
        <translation>Wer den Wechsel entscheidet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Writing and choosing</source>
        <translation>Schreiben und Wählen</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>kommt darauf an</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Urteilssache</translation>
    </message>
    <message>
        <source>`{}`, heard in articles</source>
        <translation>`{}`, gehört in Artikeln</translation>
    </message>
    <message>
        <source>`{}`, heard in interviews</source>
        <translation>`{}`, gehört in Vorstellungsgesprächen</translation>
    </message>
    <message>
        <source>`{}`, heard in documentation</source>
        <translation>`{}`, gelesen in Dokumentation</translation>
    </message>
    <message>
        <source>no experiment decides this</source>
        <translation>das entscheidet kein Experiment</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>Say instead.</source>
        <translation>Stattdessen.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>For it.</source>
        <translation>Dafür.</translation>
    </message>
    <message>
        <source>Against it.</source>
        <translation>Dagegen.</translation>
    </message>
    <message>
        <source>Sources.</source>
        <translation>Quellen.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>{} statements that people repeat about asyncio, threads and processes, each decided by simulation. A claim is true where all of its experiments hold, false where none does, and else it depends on what tells the experiments apart. {} of them no experiment can decide: they are judgements, with sources on both sides.</source>
        <translation>{} Sätze, die man über asyncio, Threads und Prozesse immer wieder hört, jeder durch Simulation entschieden. Eine Behauptung ist wahr, wo alle ihre Experimente gelten, falsch, wo keines gilt, und sonst kommt es darauf an, worin sich die Experimente unterscheiden. {} davon kann kein Experiment entscheiden: Sie sind Urteilssache, mit Quellen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>This page is written by `switchpoint claims --markdown`. Threads of 3.13t and 3.14t run without a GIL here. The fact sheet that sources name is what the profiles were measured from: `switchpoint list profiles` and the files in `resources/profiles`. The window shows the same under Help &gt; Claims, in its own language.</source>
        <translation>Auf Englisch schreibt diese Seite `switchpoint claims --markdown`. Threads von 3.13t und 3.14t laufen hier ohne GIL. „Fact sheet“ in den Quellen ist das Datenblatt, aus dem die Profile gemessen sind: `switchpoint list profiles` und die Dateien in `resources/profiles`. Das Fenster zeigt dasselbe unter Hilfe &gt; Behauptungen, in seiner eigenen Sprache.</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>{} workers</source>
        <comment>{} worker</comment>
        <translation>
            <numerusform>{} Arbeiter</numerusform>
            <numerusform>{} Arbeiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} cores</source>
        <comment>{} core</comment>
        <translation>
            <numerusform>{} Kern</numerusform>
            <numerusform>{} Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>no pool</source>
        <translation>kein Pool</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>, in at least one of {} seeds</source>
        <translation>, mit mindestens einem von {} Startwerten</translation>
    </message>
    <message>
        <source>, in every one of {} seeds</source>
        <translation>, mit jedem von {} Startwerten</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source> within {} % of </source>
        <translation> innerhalb von {} % von </translation>
    </message>
    <message>
        <source> against {}</source>
        <translation> gegen {}</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Depends</source>
        <translation>Kommt darauf an</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteilssache</translation>
    </message>
    <message>
        <source>What people say</source>
        <translation>Was man so sagt</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>no experiment decides this</source>
        <translation>das entscheidet kein Experiment</translation>
    </message>
    <message>
        <source>The experiments have not been run yet.</source>
        <translation>Die Experimente sind noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>What the simulation leaves out</source>
        <translation>Was die Simulation auslässt</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>fails here</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>{} a worker</source>
        <translation>{} je Arbeiter</translation>
    </message>
    <message>
        <source>{} a unit</source>
        <translation>{} je Einheit</translation>
    </message>
    <message>
        <source>{} waited for the GIL, all units together</source>
        <translation>alle Einheiten zusammen warteten {} auf den GIL</translation>
    </message>
    <message>
        <source>{} updates lost</source>
        <translation>verlorene Änderungen: {}</translation>
    </message>
    <message>
        <source> (with {} of the units)</source>
        <translation> (mit {} der Einheiten)</translation>
    </message>
    <message>
        <source>{} given, {} forced, {} by waiting</source>
        <translation>{} abgegeben, {} erzwungen, {} durch Warten</translation>
    </message>
    <message>
        <source>{} tasks fit into {}</source>
        <translation>{} Aufgaben passen in {}</translation>
    </message>
    <message>
        <source>{} threads fit into {}</source>
        <translation>{} Threads passen in {}</translation>
    </message>
    <message>
        <source>{} workers fit into {}</source>
        <translation>{} Arbeiter passen in {}</translation>
    </message>
    <message>
        <source>loop busy for {} in a row</source>
        <translation>Schleife {} am Stück beschäftigt</translation>
    </message>
    <message>
        <source>longest wait for the GIL {}</source>
        <translation>längstes Warten auf den GIL {}</translation>
    </message>
    <message>
        <source>nobody waits for it</source>
        <translation>niemand wartet darauf</translation>
    </message>
    <message>
        <source>{} times as long</source>
        <translation>{}-mal so lange</translation>
    </message>
    <message>
        <source> (drawn on from at most {} units)</source>
        <translation> (fortgeführt aus höchstens {} Einheiten)</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From the start to the end of main, in virtual time</source>
        <translation>Vom Anfang bis zum Ende von main, in virtueller Zeit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Time of all tasks on a core</source>
        <translation>Zeit aller Aufgaben auf einem Kern</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Time of all tasks that could run but had no core or a busy loop</source>
        <translation>Zeit aller Aufgaben, die laufen könnten, aber keinen Kern oder eine beschäftigte Ereignisschleife hatten</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>Time of all tasks that had asked for the GIL</source>
        <translation>Zeit aller Aufgaben, die den GIL angefordert hatten</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Time of all tasks in I/O, sleep, locks and joins</source>
        <translation>Zeit aller Aufgaben in E/A, Schlaf, Sperren und join</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Zusatzaufwand</translation>
    </message>
    <message>
        <source>Time of all tasks in start-up, pickling and transfer</source>
        <translation>Zeit aller Aufgaben in Start, Pickling und Übertragung</translation>
    </message>
    <message>
        <source>yields</source>
        <translation>Abgaben</translation>
    </message>
    <message>
        <source>How often a task gave up by itself</source>
        <translation>Wie oft eine Aufgabe von selbst abgab</translation>
    </message>
    <message>
        <source>preempted</source>
        <translation>Verdrängungen</translation>
    </message>
    <message>
        <source>How often a task was made to give up</source>
        <translation>Wie oft eine Aufgabe abgeben musste</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blockaden</translation>
    </message>
    <message>
        <source>How often a task began to wait</source>
        <translation>Wie oft eine Aufgabe zu warten begann</translation>
    </message>
    <message>
        <source>turnaround p50</source>
        <translation>Durchlaufzeit p50</translation>
    </message>
    <message>
        <source>Half of the tasks were done within this time of their creation</source>
        <translation>Die Hälfte der Aufgaben war so lange nach ihrer Erzeugung fertig</translation>
    </message>
    <message>
        <source>turnaround p95</source>
        <translation>Durchlaufzeit p95</translation>
    </message>
    <message>
        <source>19 of 20 tasks were done within this time of their creation</source>
        <translation>19 von 20 Aufgaben waren so lange nach ihrer Erzeugung fertig</translation>
    </message>
    <message>
        <source>turnaround p99</source>
        <translation>Durchlaufzeit p99</translation>
    </message>
    <message>
        <source>99 of 100 tasks were done within this time of their creation</source>
        <translation>99 von 100 Aufgaben waren so lange nach ihrer Erzeugung fertig</translation>
    </message>
    <message>
        <source>loop lag at most</source>
        <translation>größter Verzug der Schleife</translation>
    </message>
    <message>
        <source>The longest that something due on an event loop had to wait</source>
        <translation>Wie lange etwas Fälliges höchstens auf die Ereignisschleife warten musste</translation>
    </message>
    <message>
        <source>tasks per second</source>
        <translation>Aufgaben je Sekunde</translation>
    </message>
    <message>
        <source>Finished tasks over the elapsed time</source>
        <translation>Fertige Aufgaben je Dauer</translation>
    </message>
    <message>
        <source>core use</source>
        <translation>Auslastung der Kerne</translation>
    </message>
    <message>
        <source>Share of the elapsed time that each core was busy</source>
        <translation>Anteil der Dauer, in dem jeder Kern beschäftigt war</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Resident memory at its peak, as modelled</source>
        <translation>Belegter Speicher am Höchststand, nach dem Modell</translation>
    </message>
    <message>
        <source>lost updates</source>
        <translation>verlorene Änderungen</translation>
    </message>
    <message>
        <source>Updates made that are not in the memory they were made in</source>
        <translation>Änderungen, die in dem Speicher, in dem sie geschahen, nicht mehr stehen</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{} preempted</source>
        <translation>{} verdrängt</translation>
    </message>
    <message numerus="yes">
        <source>{} yields</source>
        <comment>{} yield</comment>
        <translation>
            <numerusform>{} Abgabe</numerusform>
            <numerusform>{} Abgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} forks</source>
        <comment>{} fork</comment>
        <translation>
            <numerusform>{} Fork</numerusform>
            <numerusform>{} Forks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} spawns</source>
        <comment>{} spawn</comment>
        <translation>
            <numerusform>{} Spawn</numerusform>
            <numerusform>{} Spawns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} fork-server starts</source>
        <comment>{} fork-server start</comment>
        <translation>
            <numerusform>{} Start des Fork-Servers</numerusform>
            <numerusform>{} Starts des Fork-Servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} interpreters</source>
        <comment>{} interpreter</comment>
        <translation>
            <numerusform>{} Interpreter</numerusform>
            <numerusform>{} Interpreter</numerusform>
        </translation>
    </message>
    <message>
        <source>{} pickling</source>
        <translation>{} Pickeln</translation>
    </message>
    <message numerus="yes">
        <source>{} waits</source>
        <comment>{} wait</comment>
        <translation>
            <numerusform>{} Wartezeit</numerusform>
            <numerusform>{} Wartezeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>no switches</source>
        <translation>keine Wechsel</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Wann sie erzeugt wurde</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Wann sie fertig war</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Time on a core</source>
        <translation>Zeit auf einem Kern</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Could run, but had no core or a busy loop</source>
        <translation>Könnte laufen, hatte aber keinen Kern oder eine beschäftigte Schleife</translation>
    </message>
    <message>
        <source>GIL wait</source>
        <translation>auf GIL</translation>
    </message>
    <message>
        <source>Had asked for the GIL</source>
        <translation>Hatte den GIL verlangt</translation>
    </message>
    <message>
        <source>lock wait</source>
        <translation>auf Sperre</translation>
    </message>
    <message>
        <source>Waited for a lock, a queue or another task</source>
        <translation>Wartete auf einen Lock, eine Queue oder eine andere Aufgabe</translation>
    </message>
    <message>
        <source>I/O wait</source>
        <translation>auf E/A</translation>
    </message>
    <message>
        <source>Waited for I/O, a blocking call or a timer</source>
        <translation>Wartete auf E/A, einen blockierenden Aufruf oder einen Timer</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Start-up, pickling and transfer</source>
        <translation>Start, Pickling und Übertragung</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>How often it stopped running before it was done</source>
        <translation>Wie oft sie aufhörte zu laufen, bevor sie fertig war</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Erster Blick</translation>
    </message>
    <message>
        <source>Four orders are fetched, parsed and stored. Who decides when one makes room for the next?</source>
        <translation>Vier Bestellungen werden geholt, zerlegt und gespeichert. Wer entscheidet, wann eine der nächsten Platz macht?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Two sleepers</source>
        <translation>Zwei Schläfer</translation>
    </message>
    <message>
        <source>Two tasks sleep for 2 s each: 2 s in all under asyncio and threads, 4 s one after the other.</source>
        <translation>Zwei Aufgaben schlafen je 2 s: insgesamt 2 s unter asyncio und Threads, 4 s nacheinander.</translation>
    </message>
    <message>
        <source>One and two seconds</source>
        <translation>Eine und zwei Sekunden</translation>
    </message>
    <message>
        <source>Two tasks wait 1 s and 2 s. Run together they take as long as the longer one: 2 s, not 3 s.</source>
        <translation>Zwei Aufgaben warten 1 s und 2 s. Zusammen brauchen sie so lange wie die längere: 2 s, nicht 3 s.</translation>
    </message>
    <message>
        <source>Fetch in order</source>
        <translation>Der Reihe nach abholen</translation>
    </message>
    <message>
        <source>Three fetches of 1 s each, and one task that collects their results in the order of the requests: about 1 s in all, 3 s one after the other.</source>
        <translation>Drei Abrufe von je 1 s und eine Aufgabe, die ihre Ergebnisse in der Reihenfolge der Anfragen einsammelt: insgesamt etwa 1 s, nacheinander 3 s.</translation>
    </message>
    <message>
        <source>Blocked event loop</source>
        <translation>Blockierte Ereignisschleife</translation>
    </message>
    <message>
        <source>Two coroutines call a blocking function for 2 s. The event loop stands still meanwhile: 4 s under asyncio, strictly one after the other.</source>
        <translation>Zwei Koroutinen rufen für 2 s eine blockierende Funktion auf. Solange steht die Ereignisschleife: 4 s unter asyncio, streng nacheinander.</translation>
    </message>
    <message>
        <source>… and its repair</source>
        <translation>… und die Abhilfe</translation>
    </message>
    <message>
        <source>The same two blocking calls of 2 s, handed to the thread pool of the event loop: both start, both finish, 2 s in all.</source>
        <translation>Dieselben zwei blockierenden Aufrufe von 2 s, dem Thread-Pool der Ereignisschleife übergeben: beide beginnen, beide enden, insgesamt 2 s.</translation>
    </message>
    <message>
        <source>Hundred fetches</source>
        <translation>Hundert Abrufe</translation>
    </message>
    <message>
        <source>A hundred requests of about 100 ms each. One event loop or a hundred threads wait for all of them at once; a few processes take turns.</source>
        <translation>Hundert Anfragen von je etwa 100 ms. Eine Ereignisschleife oder hundert Threads warten auf alle zugleich; wenige Prozesse wechseln sich ab.</translation>
    </message>
    <message>
        <source>10 000 connections</source>
        <translation>10 000 Verbindungen</translation>
    </message>
    <message>
        <source>Ten thousand clients, each waiting a second for an answer. What start-up and memory cost when each is a coroutine, and when each is a thread.</source>
        <translation>Zehntausend Clients, jeder wartet eine Sekunde auf Antwort. Was Start und Speicher kosten, wenn jeder eine Koroutine ist und wenn jeder ein Thread ist.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>CPU heavy</source>
        <translation>Rechenlast</translation>
    </message>
    <message>
        <source>Two tasks sum the squares below 10000000. Threads do not help under a GIL; processes do, minus their start-up, and free-threaded builds do.</source>
        <translation>Zwei Aufgaben summieren die Quadrate unter 10000000. Threads helfen unter einem GIL nicht; Prozesse helfen, abzüglich ihres Starts, und free-threaded-Builds auch.</translation>
    </message>
    <message>
        <source>Short threads</source>
        <translation>Kurze Threads</translation>
    </message>
    <message>
        <source>Two tasks that only print twice. Said to run truly in parallel; under the GIL the first thread has ended before the second one starts.</source>
        <translation>Zwei Aufgaben, die nur zweimal etwas ausgeben. Angeblich laufen sie wirklich parallel; unter dem GIL ist der erste Thread zu Ende, bevor der zweite beginnt.</translation>
    </message>
    <message>
        <source>Convoy</source>
        <translation>Konvoi</translation>
    </message>
    <message>
        <source>A thread that waits 1 ms at a time beside one that computes. Under the GIL each wait takes about 6 ms: 1 ms and then the switch interval until the computing thread lets go.</source>
        <translation>Ein Thread, der jeweils 1 ms wartet, neben einem, der rechnet. Unter dem GIL dauert jedes Warten etwa 6 ms: 1 ms und dann das Wechselintervall, bis der rechnende Thread loslässt.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Append under a lock</source>
        <translation>Anhängen unter einer Sperre</translation>
    </message>
    <message>
        <source>Ten fetches append their results to one list under a lock. Threads end with 10 results; each process has appended to a list of its own.</source>
        <translation>Zehn Abrufe hängen ihre Ergebnisse unter einer Sperre an eine Liste an. Threads enden mit 10 Ergebnissen; jeder Prozess hat an eine eigene Liste angehängt.</translation>
    </message>
    <message>
        <source>Shared counter</source>
        <translation>Gemeinsamer Zähler</translation>
    </message>
    <message>
        <source>Two threads add 1 to a counter a million times each, without a lock. The articles print 1354217 of 2000000: true for CPython 3.9 and before and for free-threaded builds, never for 3.10 to 3.14 with the GIL.</source>
        <translation>Zwei Threads erhöhen einen Zähler je eine Million Mal um 1, ohne Sperre. In Artikeln steht 1354217 von 2000000: wahr für CPython bis 3.9 und für free-threaded-Builds, nie für 3.10 bis 3.14 mit GIL.</translation>
    </message>
    <message>
        <source>… with a call inside</source>
        <translation>… mit einem Aufruf darin</translation>
    </message>
    <message>
        <source>Between the read and the write of each addition stands a call. There every CPython may switch threads, so updates are lost on all versions.</source>
        <translation>Zwischen Lesen und Schreiben jeder Addition steht ein Aufruf. Dort darf jedes CPython den Thread wechseln, also gehen in allen Versionen Änderungen verloren.</translation>
    </message>
    <message>
        <source>… with a lock</source>
        <translation>… mit einer Sperre</translation>
    </message>
    <message>
        <source>The same additions, each under a lock: exactly 2000000 on every version, and slower.</source>
        <translation>Dieselben Additionen, jede unter einer Sperre: in jeder Version genau 2000000, und langsamer.</translation>
    </message>
    <message>
        <source>… with an await inside</source>
        <translation>… mit einem await darin</translation>
    </message>
    <message>
        <source>Two coroutines give up control between the read and the write. Under asyncio every second update is lost, although there is only one thread.</source>
        <translation>Zwei Koroutinen geben zwischen Lesen und Schreiben ab. Unter asyncio geht jede zweite Änderung verloren, obwohl es nur einen Thread gibt.</translation>
    </message>
    <message>
        <source>… across processes</source>
        <translation>… über Prozesse hinweg</translation>
    </message>
    <message>
        <source>Each process adds to its own copy of a plain counter, so the parent&apos;s stays 0. A shared value without a lock loses updates, and so does one with its default lock; only an addition made under get_lock() is exact.</source>
        <translation>Jeder Prozess zählt in seiner eigenen Kopie eines gewöhnlichen Zählers, der des Elternprozesses bleibt 0. Ein gemeinsamer Wert ohne Sperre verliert Änderungen, einer mit seiner voreingestellten Sperre auch; nur eine Addition unter get_lock() ist genau.</translation>
    </message>
    <message>
        <source>Lock-order deadlock</source>
        <translation>Verklemmung durch Sperrfolge</translation>
    </message>
    <message>
        <source>Two tasks take the same two locks in opposite order, with a wait in between. Each ends up holding what the other one needs, on every version.</source>
        <translation>Zwei Aufgaben nehmen dieselben zwei Sperren in umgekehrter Reihenfolge und warten dazwischen. Am Ende hält jede, was die andere braucht, in jeder Version.</translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Mixed server</source>
        <translation>Gemischter Server</translation>
    </message>
    <message>
        <source>A web server on an event loop: it hands blocking calls to threads and computing to processes, and keeps answering meanwhile.</source>
        <translation>Ein Webserver auf einer Ereignisschleife: blockierende Aufrufe gibt er an Threads, Rechnen an Prozesse, und antwortet solange weiter.</translation>
    </message>
    <message>
        <source>Producer / consumer</source>
        <translation>Erzeuger / Verbraucher</translation>
    </message>
    <message>
        <source>One producer, two slower consumers and a queue for three items: soon the queue is full and the producer works at their pace.</source>
        <translation>Ein Erzeuger, zwei langsamere Verbraucher und eine Warteschlange für drei Einträge: bald ist sie voll, und der Erzeuger arbeitet in ihrem Takt.</translation>
    </message>
    <message>
        <source>What cannot be pickled</source>
        <translation>Was sich nicht pickeln lässt</translation>
    </message>
    <message>
        <source>Each task needs an open connection. A thread or a coroutine just uses it; it cannot travel to a process, and that fails with a clear error.</source>
        <translation>Jede Aufgabe braucht eine offene Verbindung. Ein Thread oder eine Koroutine benutzt sie einfach; zu einem Prozess kann sie nicht reisen, und das scheitert mit einem klaren Fehler.</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Wettläufe</translation>
    </message>
    <message>
        <source>Race: lost update</source>
        <translation>Wettlauf: verlorene Änderung</translation>
    </message>
    <message>
        <source>Two threads add 1 to a counter twice each, without a lock. A textbook allows 2, 3 and 4; CPython 3.10 to 3.14 with the GIL only 4.</source>
        <translation>Zwei Threads erhöhen einen Zähler je zweimal um 1, ohne Sperre. Ein Lehrbuch erlaubt 2, 3 und 4; CPython 3.10 bis 3.14 mit GIL nur 4.</translation>
    </message>
    <message>
        <source>Race: the last ticket</source>
        <translation>Wettlauf: die letzte Karte</translation>
    </message>
    <message>
        <source>Two buyers check whether there is a ticket, then take it. Both may pass the check; the decrement may be lost as well.</source>
        <translation>Zwei Käufer prüfen, ob es noch eine Karte gibt, und nehmen sie dann. Beide können die Prüfung bestehen; auch das Abziehen kann verloren gehen.</translation>
    </message>
    <message>
        <source>Race: bank transfer</source>
        <translation>Wettlauf: Überweisung</translation>
    </message>
    <message>
        <source>Two transfers between two accounts, without a lock. An update that is lost makes money appear or vanish.</source>
        <translation>Zwei Überweisungen zwischen zwei Konten, ohne Sperre. Eine verlorene Änderung lässt Geld entstehen oder verschwinden.</translation>
    </message>
    <message>
        <source>Race: word count</source>
        <translation>Wettlauf: Wörter zählen</translation>
    </message>
    <message>
        <source>Two threads count words in one dict: counts[word] = counts.get(word, 0) + 1. The get is a call, so every version may switch between reading and writing.</source>
        <translation>Zwei Threads zählen Wörter in einem dict: counts[word] = counts.get(word, 0) + 1. Das get ist ein Aufruf, also darf jede Version zwischen Lesen und Schreiben wechseln.</translation>
    </message>
    <message>
        <source>Race: torn read</source>
        <translation>Wettlauf: zerrissenes Lesen</translation>
    </message>
    <message>
        <source>One thread sets a clock from 09:59 to 10:00 in two steps, another looks. It may see 09:00, never 10:59.</source>
        <translation>Ein Thread stellt eine Uhr in zwei Schritten von 09:59 auf 10:00, ein anderer schaut hin. Er kann 09:00 sehen, nie 10:59.</translation>
    </message>
    <message>
        <source>Race: lazy initialisation</source>
        <translation>Wettlauf: spätes Anlegen</translation>
    </message>
    <message>
        <source>Two threads create a service when there is none yet. Both may find none; then two are made, and the threads may or may not end up with the same one.</source>
        <translation>Zwei Threads legen einen Dienst an, wenn es noch keinen gibt. Beide können keinen finden; dann entstehen zwei, und die Threads haben am Ende denselben oder auch nicht.</translation>
    </message>
    <message>
        <source>Race: opposite lock order</source>
        <translation>Wettlauf: umgekehrte Sperrfolge</translation>
    </message>
    <message>
        <source>Two threads take the same two locks in opposite order, once. CPython 3.10 to 3.13 with the GIL cannot switch between the two; 3.14 can, and then each waits for the other for ever.</source>
        <translation>Zwei Threads nehmen dieselben zwei Sperren einmal in umgekehrter Reihenfolge. CPython 3.10 bis 3.13 mit GIL kann dazwischen nicht wechseln; 3.14 kann es, und dann wartet jeder für immer auf den anderen.</translation>
    </message>
    <message>
        <source>Race: dining philosophers</source>
        <translation>Wettlauf: speisende Philosophen</translation>
    </message>
    <message>
        <source>Three philosophers take the left fork first. When all have one, nobody gets a second.</source>
        <translation>Drei Philosophen nehmen zuerst die linke Gabel. Haben alle eine, bekommt niemand eine zweite.</translation>
    </message>
    <message>
        <source>Race: lost notify</source>
        <translation>Wettlauf: verlorenes notify</translation>
    </message>
    <message>
        <source>One thread waits for a condition without checking a flag, another notifies. A notify that comes first is lost, and the waiter waits for ever.</source>
        <translation>Ein Thread wartet auf eine Bedingung, ohne einen Merker zu prüfen, ein anderer ruft notify. Kommt notify zuerst, geht es verloren, und der Wartende wartet für immer.</translation>
    </message>
    <message>
        <source>Race: missing await</source>
        <translation>Wettlauf: fehlendes await</translation>
    </message>
    <message>
        <source>Two saves are started on worker threads and nobody awaits them. The print may come before both, between them or after.</source>
        <translation>Zwei Speichervorgänge beginnen auf Arbeits-Threads, und niemand wartet auf sie. Die Ausgabe kann vor beiden, dazwischen oder danach kommen.</translation>
    </message>
    <message>
        <source>… with a queue</source>
        <translation>… mit einer Queue</translation>
    </message>
    <message>
        <source>The threads only say what to add; one collector takes it from a queue and alone touches the counter. Nothing can come between its read and its write: exact on every version, without a lock of one&apos;s own.</source>
        <translation>Die Threads sagen nur, was zu addieren ist; ein Sammler nimmt es aus einer Queue und rührt allein den Zähler an. Nichts kann zwischen sein Lesen und sein Schreiben kommen: genau auf jeder Version, ohne eigenes Lock.</translation>
    </message>
    <message>
        <source>… with partial sums</source>
        <translation>… mit Teilsummen</translation>
    </message>
    <message>
        <source>Each thread counts in a variable of its own and hands over its sum once, at the end; one task adds the sums. Nothing is shared while they count: exact on every version, and nobody waits.</source>
        <translation>Jeder Thread zählt in einer eigenen Variablen und gibt seine Summe einmal am Ende ab; eine Aufgabe addiert die Summen. Während sie zählen, ist nichts geteilt: genau auf jeder Version, und niemand wartet.</translation>
    </message>
    <message>
        <source>… in a bare Value</source>
        <translation>… in einem nackten Value</translation>
    </message>
    <message>
        <source>Two processes add to one multiprocessing.Value(lock=False). They truly run at once, so each wipes out additions of the other that fall between its read and its write: no GIL helps.</source>
        <translation>Zwei Prozesse addieren zu einem multiprocessing.Value(lock=False). Sie laufen wirklich gleichzeitig, also löscht jeder Additionen des anderen, die zwischen sein Lesen und sein Schreiben fallen: Kein GIL hilft.</translation>
    </message>
    <message>
        <source>… in a Value</source>
        <translation>… in einem Value</translation>
    </message>
    <message>
        <source>multiprocessing.Value locks each read and each write, but value.value += 1 is one of each: between them the lock is free, so it loses as well.</source>
        <translation>multiprocessing.Value sperrt jedes Lesen und jedes Schreiben, aber value.value += 1 ist beides nacheinander: Dazwischen ist das Lock frei, also verliert auch das.</translation>
    </message>
    <message>
        <source>… under get_lock()</source>
        <translation>… unter get_lock()</translation>
    </message>
    <message>
        <source>Each addition is made with value.get_lock() held: exactly 200000 from two processes, and slower.</source>
        <translation>Jede Addition hält value.get_lock(): genau 200000 aus zwei Prozessen, und langsamer.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>overhead</source>
        <translation>Zusatzaufwand</translation>
    </message>
    <message>
        <source>starts a thread</source>
        <translation>startet einen Thread</translation>
    </message>
    <message>
        <source>forks</source>
        <translation>teilt sich durch fork</translation>
    </message>
    <message>
        <source>spawns a process</source>
        <translation>startet einen Prozess</translation>
    </message>
    <message>
        <source>starts by the fork server</source>
        <translation>startet durch den Fork-Server</translation>
    </message>
    <message>
        <source>starts an interpreter</source>
        <translation>startet einen Interpreter</translation>
    </message>
    <message>
        <source>pickles</source>
        <translation>verpackt (pickle)</translation>
    </message>
    <message>
        <source>unpickles</source>
        <translation>entpackt (pickle)</translation>
    </message>
    <message>
        <source>sends through a pipe</source>
        <translation>sendet durch eine Pipe</translation>
    </message>
    <message>
        <source>creates a task</source>
        <translation>erzeugt eine Aufgabe</translation>
    </message>
    <message>
        <source>has not started</source>
        <translation>hat nicht begonnen</translation>
    </message>
    <message>
        <source>runs on core {}</source>
        <translation>läuft auf Kern {}</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>the event loop</source>
        <translation>die Ereignisschleife</translation>
    </message>
    <message>
        <source>a core</source>
        <translation>einen Kern</translation>
    </message>
    <message>
        <source>was preempted and waits for {}</source>
        <translation>wurde verdrängt und wartet auf {}</translation>
    </message>
    <message>
        <source>gave way and waits for {}</source>
        <translation>hat abgegeben und wartet auf {}</translation>
    </message>
    <message>
        <source>is ready and waits for {}</source>
        <translation>ist bereit und wartet auf {}</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>waits for {}</source>
        <translation>wartet auf {}</translation>
    </message>
    <message>
        <source>waits for {} to end</source>
        <translation>wartet auf das Ende von {}</translation>
    </message>
    <message>
        <source>waits for the others to end</source>
        <translation>wartet auf das Ende der anderen</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>is in a blocking call</source>
        <translation>ist in einem blockierenden Aufruf</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>wartet auf E/A</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist zu Ende</translation>
    </message>
    <message>
        <source>the interpreter took the GIL away</source>
        <translation>der Interpreter nahm den GIL weg</translation>
    </message>
    <message>
        <source>woken by {}</source>
        <translation>geweckt von {}</translation>
    </message>
    <message>
        <source>line {}   {}</source>
        <translation>Zeile {}   {}</translation>
    </message>
    <message>
        <source>waited for it: {}</source>
        <translation>Wartende: {}</translation>
    </message>
    <message>
        <source>waited for it: {} and {} more</source>
        <translation>Wartende: {} und {} weitere</translation>
    </message>
    <message>
        <source>nobody waited for it</source>
        <translation>niemand wartete darauf</translation>
    </message>
    <message>
        <source>meanwhile: {}</source>
        <translation>währenddessen: {}</translation>
    </message>
    <message>
        <source>meanwhile: {} and {} more</source>
        <translation>währenddessen: {} und {} weitere</translation>
    </message>
    <message>
        <source>asked {} · got it {} · {}</source>
        <translation>angefragt {} · bekommen {} · {}</translation>
    </message>
    <message>
        <source>asked {} · never got it</source>
        <translation>angefragt {} · nie bekommen</translation>
    </message>
    <message>
        <source>{} is {} of {}</source>
        <translation>{} ist {} von {}</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} ist {}</translation>
    </message>
    <message>
        <source> in the memory of process {}</source>
        <translation> im Speicher von Prozess {}</translation>
    </message>
    <message numerus="yes">
        <source>written by {}: {} updates of others lost</source>
        <comment>written by {}: {} update of others lost</comment>
        <translation>
            <numerusform>geschrieben von {}: {} Änderung anderer verloren</numerusform>
            <numerusform>geschrieben von {}: {} Änderungen anderer verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>written by {}</source>
        <translation>geschrieben von {}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>the GIL</source>
        <translation>den GIL</translation>
    </message>
    <message>
        <source>{} waits for {}</source>
        <translation>{} wartet auf {}</translation>
    </message>
    <message>
        <source>{} holds {}</source>
        <translation>{} hält {}</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} bei {}</translation>
    </message>
    <message numerus="yes">
        <source>{}: {} stretches in {}</source>
        <comment>{}: {} stretch in {}</comment>
        <translation>
            <numerusform>{}: {} Abschnitt in {}</numerusform>
            <numerusform>{}: {} Abschnitte in {}</numerusform>
        </translation>
    </message>
    <message>
        <source>here: {}</source>
        <translation>hier: {}</translation>
    </message>
</context>
<context>
    <name>Exploring</name>
    <message>
        <source>{} can go round for ever, and nobody else can go on: it never ends</source>
        <translation>{} kann ewig im Kreis laufen, und niemand sonst kommt weiter: Es endet nie</translation>
    </message>
    <message>
        <source>{0} can go round for ever while {1} could go on: {1} starves if the scheduler never takes the turn away from {0}; one that does costs it a slice each time</source>
        <translation>{0} kann ewig im Kreis laufen, während {1} weiter könnte: {1} verhungert, wenn der Scheduler {0} nie unterbricht; einer, der es tut, kostet jedes Mal eine Zeitscheibe</translation>
    </message>
    <message numerus="yes">
        <source>{} timed runs</source>
        <comment>{} timed run</comment>
        <translation>
            <numerusform>{} Lauf mit Uhr</numerusform>
            <numerusform>{} Läufe mit Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>the only class of schedules</source>
        <translation>die einzige Klasse von Abläufen</translation>
    </message>
    <message numerus="yes">
        <source>all {} classes of schedules</source>
        <comment>all {} class of schedules</comment>
        <translation>
            <numerusform>alle {} Klasse von Abläufen</numerusform>
            <numerusform>alle {} Klassen von Abläufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {} states</source>
        <comment>all {} state</comment>
        <translation>
            <numerusform>{} Zustand, mehr gibt es nicht</numerusform>
            <numerusform>alle {} Zustände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{}; the classes of schedules are more than {} steps can count: {} so far</source>
        <comment>{}; the classes of schedules are more than {} step can count: {} so far</comment>
        <translation>
            <numerusform>{}; Klassen von Abläufen gibt es mehr, als {} Schritt zählen kann: {} bisher</numerusform>
            <numerusform>{}; Klassen von Abläufen gibt es mehr, als {} Schritte zählen können: {} bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled: {}</source>
        <translation>abgebrochen: {}</translation>
    </message>
    <message numerus="yes">
        <source>every schedule with at most {} forced switches</source>
        <comment>every schedule with at most {} forced switch</comment>
        <translation>
            <numerusform>jeder Ablauf mit höchstens {} erzwungenen Wechsel</numerusform>
            <numerusform>jeder Ablauf mit höchstens {} erzwungenen Wechseln</numerusform>
        </translation>
    </message>
    <message>
        <source>every schedule without a forced switch</source>
        <translation>jeder Ablauf ohne erzwungenen Wechsel</translation>
    </message>
    <message>
        <source>not even all schedules without a forced switch</source>
        <translation>nicht einmal alle Abläufe ohne erzwungenen Wechsel</translation>
    </message>
    <message>
        <source>a schedule turned out to be too long</source>
        <translation>war ein Ablauf zu lang</translation>
    </message>
    <message numerus="yes">
        <source>the budget of {} steps was used up</source>
        <comment>the budget of {} step was used up</comment>
        <translation>
            <numerusform>war das Budget von {} Schritt verbraucht</numerusform>
            <numerusform>war das Budget von {} Schritten verbraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>{}; then {}, and there is no estimate of the rest</source>
        <translation>{}; dann {}, und für den Rest gibt es keine Schätzung</translation>
    </message>
    <message numerus="yes">
        <source>{}; {} schedules drawn beside them</source>
        <comment>{}; {} schedule drawn beside them</comment>
        <translation>
            <numerusform>{}; {} Ablauf daneben ausgelost</numerusform>
            <numerusform>{}; {} Abläufe daneben ausgelost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>line {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>the task decides on the loop; the pools&apos; threads and processes are switched for it</source>
        <translation>auf der Schleife entscheidet die Aufgabe; Threads und Prozesse der Pools werden für sie gewechselt</translation>
    </message>
    <message>
        <source>the task decides: it gives up control only where it waits</source>
        <translation>die Aufgabe entscheidet: sie gibt nur ab, wo sie wartet</translation>
    </message>
    <message>
        <source>nobody has to: each has its own interpreter and memory</source>
        <translation>niemand muss: jeder hat eigenen Interpreter und Speicher</translation>
    </message>
    <message>
        <source>nobody has to: each has its own interpreter and GIL</source>
        <translation>niemand muss: jeder hat eigenen Interpreter und GIL</translation>
    </message>
    <message>
        <source>the interpreter decides: every {} somebody else gets the GIL</source>
        <translation>der Interpreter entscheidet: alle {} bekommt ein anderer den GIL</translation>
    </message>
    <message>
        <source>nobody has to: threads run on cores of their own, the OS decides when there are too few</source>
        <translation>niemand muss: Threads laufen auf eigenen Kernen; sind es zu wenige, entscheidet das Betriebssystem</translation>
    </message>
    <message>
        <source>nobody: one task runs to its end before the next begins</source>
        <translation>niemand: eine Aufgabe läuft bis zum Ende, ehe die nächste beginnt</translation>
    </message>
    <message>
        <source>starting everything cost {}</source>
        <translation>alles zu starten kostete {}</translation>
    </message>
    <message>
        <source>pickling and transfer cost {}</source>
        <translation>Pickling und Übertragung kosteten {}</translation>
    </message>
    <message>
        <source>start-up cost {}, pickling and transfer {}</source>
        <translation>der Start kostete {}, Pickling und Übertragung {}</translation>
    </message>
    <message>
        <source>The tasks themselves computed for {}: {} of the work was overhead.</source>
        <translation>Die Aufgaben selbst rechneten {}: {} der Arbeit waren Zusatzaufwand.</translation>
    </message>
    <message>
        <source>{} took {} of memory</source>
        <translation>{} belegten {} Speicher</translation>
    </message>
    <message>
        <source>That is {} a task, the interpreter included</source>
        <translation>Das sind {} je Aufgabe, samt Interpreter</translation>
    </message>
    <message>
        <source>; {} of addresses are reserved, stacks included</source>
        <translation>; {} an Adressen sind reserviert, samt Stapeln</translation>
    </message>
    <message>
        <source>others to end</source>
        <translation>das Ende der anderen</translation>
    </message>
    <message>
        <source> holds {} and</source>
        <translation> hält {} und</translation>
    </message>
    <message>
        <source> waits for {}</source>
        <translation> wartet auf {}</translation>
    </message>
    <message>
        <source>, held by {}</source>
        <translation>, gehalten von {}</translation>
    </message>
    <message>
        <source>deadlock: {} waits for itself</source>
        <translation>Verklemmung: {} wartet auf sich selbst</translation>
    </message>
    <message>
        <source>deadlock: {} wait for each other</source>
        <translation>Verklemmung: {} warten aufeinander</translation>
    </message>
    <message>
        <source>deadlock: everybody waits and nobody is left to wake them</source>
        <translation>Verklemmung: alle warten, und niemand ist da, der sie weckt</translation>
    </message>
    <message>
        <source>{} cannot go to a process</source>
        <translation>{} kann nicht in einen Prozess</translation>
    </message>
    <message>
        <source>{} raised an error</source>
        <translation>{} endete mit einer Ausnahme</translation>
    </message>
    <message>
        <source>stopped before the end: the budget of the run is used up</source>
        <translation>vor dem Ende angehalten: die Höchstzahl der Ereignisse ist erreicht</translation>
    </message>
    <message>
        <source>What was due meanwhile came up to {} late.</source>
        <translation>Was inzwischen fällig war, kam bis zu {} zu spät.</translation>
    </message>
    <message>
        <source>{} was ready meanwhile for {} and could not run.</source>
        <translation>{} war inzwischen {} bereit und konnte nicht laufen.</translation>
    </message>
    <message>
        <source>{} were ready meanwhile and could not run, {} for {}.</source>
        <translation>{} waren inzwischen bereit und konnten nicht laufen, {} für {}.</translation>
    </message>
    <message>
        <source>{} blocked the event loop for {}</source>
        <translation>{} blockierte die Ereignisschleife {} lang</translation>
    </message>
    <message>
        <source>{} blocked the event loop for {} in all</source>
        <translation>{} blockierte die Ereignisschleife insgesamt {} lang</translation>
    </message>
    <message>
        <source>the event loop was busy for {} in a row</source>
        <translation>die Ereignisschleife war {} am Stück beschäftigt</translation>
    </message>
    <message>
        <source>{} was ready for {} before it could run.</source>
        <translation>{} war {} bereit, ehe sie laufen konnte.</translation>
    </message>
    <message>
        <source>the event loop came round up to {} late</source>
        <translation>die Ereignisschleife kam bis zu {} zu spät</translation>
    </message>
    <message>
        <source>It was noticeably late {}, half of the times by {} or less.</source>
        <translation>Sie kam {} merklich zu spät, die Hälfte der Male um höchstens {}.</translation>
    </message>
    <message>
        <source>{} ended at {} of {}: {} {} lost</source>
        <translation>{} endete bei {} von {}: {} {} verloren</translation>
    </message>
    <message>
        <source>{}: {} of {} {} lost</source>
        <translation>{}: {} von {} {} verloren</translation>
    </message>
    <message>
        <source>{} put back a value read before others had written; the worst wiped out {}.</source>
        <translation>{} stellten einen Wert zurück, der vor dem Schreiben anderer gelesen war; der schlimmste löschte {}.</translation>
    </message>
    <message>
        <source>{} is not shared: the parent sees {}</source>
        <translation>{} ist nicht gemeinsam: der Elternprozess sieht {}</translation>
    </message>
    <message>
        <source>One process made {} to its own copy.</source>
        <translation>Ein Prozess machte {} an seiner eigenen Kopie.</translation>
    </message>
    <message>
        <source>Each of {} processes made {} to its own copy.</source>
        <translation>Jeder von {} Prozessen machte {} an seiner eigenen Kopie.</translation>
    </message>
    <message>
        <source>{} processes made {} to {} to their own copies.</source>
        <translation>{} Prozesse machten {} bis {} an ihren eigenen Kopien.</translation>
    </message>
    <message>
        <source>this is a textbook&apos;s outcome: a real CPython may be unable to produce it</source>
        <translation>dies ist ein Ergebnis aus dem Lehrbuch: ein echtes CPython bringt es womöglich nicht hervor</translation>
    </message>
    <message>
        <source>The textbook switches between any two bytecodes; CPython 3.10 to 3.14 switch only at calls, at jumps back and where a function resumes. Run it again under such a profile to see which it is.</source>
        <translation>Das Lehrbuch wechselt zwischen beliebigen Bytecodes; CPython 3.10 bis 3.14 wechseln nur an Aufrufen, Rücksprüngen und wo eine Funktion fortfährt. Ein Lauf unter einem solchen Profil zeigt, was zutrifft.</translation>
    </message>
    <message>
        <source>{} waited {} for the GIL</source>
        <translation>{} wartete {} auf den GIL</translation>
    </message>
    <message>
        <source>each thread waited {} for the GIL</source>
        <translation>jeder Thread wartete {} auf den GIL</translation>
    </message>
    <message>
        <source>each thread waited about {} for the GIL</source>
        <translation>jeder Thread wartete etwa {} auf den GIL</translation>
    </message>
    <message>
        <source>{} waited {} to {} for the GIL</source>
        <translation>{} warteten {} bis {} auf den GIL</translation>
    </message>
    <message>
        <source>Computing takes turns: the GIL was taken away {}; the longest wait was {}.</source>
        <translation>Gerechnet wird abwechselnd: der GIL wurde {} weggenommen; längstes Warten {}.</translation>
    </message>
    <message>
        <source>The GIL was never taken away; the longest wait was {}.</source>
        <translation>Der GIL wurde nie weggenommen; längstes Warten {}.</translation>
    </message>
    <message>
        <source>convoy: after {} {} waited {} for the GIL</source>
        <translation>Konvoi: nach {} wartete {} insgesamt {} auf den GIL</translation>
    </message>
    <message>
        <source>{} each time: {} computes and keeps the GIL for a switch interval of {}.</source>
        <translation>Jedes Mal {}: {} rechnet und behält den GIL für ein Wechselintervall von {}.</translation>
    </message>
    <message>
        <source>the tasks computed on one core of {} at a time</source>
        <translation>die Aufgaben rechneten jeweils nur auf einem von {} Kernen</translation>
    </message>
    <message>
        <source>{} of work ran one piece after the other, while tasks that could have run waited {} in all.</source>
        <translation>{} Arbeit liefen Stück für Stück nacheinander, während lauffähige Aufgaben insgesamt {} warteten.</translation>
    </message>
    <message>
        <source>{} could run and had to wait {} in one go</source>
        <translation>{} hätte laufen können und musste {} am Stück warten</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>ein Aufruf</translation>
    </message>
    <message>
        <source> The call is on {}.</source>
        <translation> Der Aufruf steht in {}.</translation>
    </message>
    <message>
        <source> The longest call is on {}.</source>
        <translation> Der längste Aufruf steht in {}.</translation>
    </message>
    <message>
        <source>was</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>were</source>
        <translation>sind</translation>
    </message>
    <message>
        <source>{} waited so for a quarter of its life or more.</source>
        <translation>{} wartete so mindestens ein Viertel ihrer Zeit.</translation>
    </message>
    <message>
        <source>{} waited so for a quarter of their life or more.</source>
        <translation>{} warteten so mindestens ein Viertel ihrer Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>{} threads</source>
        <comment>{} thread</comment>
        <translation>
            <numerusform>{} Thread</numerusform>
            <numerusform>{} Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} tasks</source>
        <comment>{} task</comment>
        <translation>
            <numerusform>{} Aufgabe</numerusform>
            <numerusform>{} Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation>
            <numerusform>{}-mal</numerusform>
            <numerusform>{}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} updates</source>
        <comment>{} update</comment>
        <translation>
            <numerusform>{} Änderung</numerusform>
            <numerusform>{} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} writes</source>
        <comment>{} write</comment>
        <translation>
            <numerusform>{} Schreibvorgang</numerusform>
            <numerusform>{} Schreibvorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} blocking calls</source>
        <comment>{} blocking call</comment>
        <translation>
            <numerusform>{} blockierenden Aufruf</numerusform>
            <numerusform>{} blockierenden Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>switch interval</source>
        <translation>Wechselintervall</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>It was noticeably late once.</source>
        <translation>Sie war einmal merklich zu spät.</translation>
    </message>
    <message>
        <source> of {}</source>
        <translation> von {}</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>über 99 %</translation>
    </message>
    <message>
        <source>{} wrote {}</source>
        <translation>{} schrieb {}</translation>
    </message>
    <message>
        <source>{} read {}</source>
        <translation>{} las {}</translation>
    </message>
    <message>
        <source>{0} read {1} = {2} before {3} wrote {4}; {0} then wrote {5}, so what {3} had done was lost.</source>
        <translation>{0} las {1} = {2}, bevor {3} {4} schrieb; {0} schrieb dann {5}, und was {3} getan hatte, war verloren.</translation>
    </message>
    <message>
        <source>{}: nothing orders what {} do with it</source>
        <translation>{}: nichts ordnet, was {} damit tun</translation>
    </message>
    <message>
        <source>{}, {}, in whatever order they came.</source>
        <translation>{}, {}, in der Reihenfolge, in der sie gerade kamen.</translation>
    </message>
    <message>
        <source>A lock around both, or handing it over by a queue, would order them.</source>
        <translation>Eine Sperre um beide oder die Übergabe durch eine Warteschlange würde sie ordnen.</translation>
    </message>
    <message>
        <source>a wake-up was lost: {} notified {} before {} waited</source>
        <translation>ein Wecken ging verloren: {} hat {} benachrichtigt, bevor {} wartete</translation>
    </message>
    <message>
        <source>Nobody was waiting then, and a notify is not kept, so {} waits for ever. A flag that is set before the notify and checked before waiting, both under the lock, prevents that; so does an event.</source>
        <translation>Da wartete niemand, und ein notify wird nicht aufgehoben, also wartet {} für immer. Ein Flag, das vor dem notify gesetzt und vor dem Warten geprüft wird, beides unter dem Lock, verhindert das; ein Event auch.</translation>
    </message>
    <message>
        <source>{} took {} while it held {}</source>
        <translation>{} nahm {} und hielt dabei {}</translation>
    </message>
    <message>
        <source>{} are taken in opposite order: this can deadlock</source>
        <translation>{} werden in entgegengesetzter Reihenfolge genommen: Das kann zum Deadlock führen</translation>
    </message>
    <message>
        <source>{}. If each has its first, both wait for ever; the same order everywhere prevents that.</source>
        <translation>{}. Hat jeder sein erstes, warten beide für immer; überall dieselbe Reihenfolge verhindert das.</translation>
    </message>
    <message>
        <source>{} are taken in a ring: this can deadlock</source>
        <translation>{} werden im Ring genommen: Das kann zum Deadlock führen</translation>
    </message>
    <message>
        <source>{}. If each has its first, all wait for ever; one order of all locks, the same everywhere, prevents that.</source>
        <translation>{}. Hat jeder sein erstes, warten alle für immer; eine Reihenfolge aller Locks, überall dieselbe, verhindert das.</translation>
    </message>
    <message>
        <source>the work</source>
        <translation>die Arbeit</translation>
    </message>
    <message>
        <source>{} to end</source>
        <translation>das Ende von {}</translation>
    </message>
</context>
<context>
    <name>Game</name>
    <message>
        <source>read {}</source>
        <translation>liest {}</translation>
    </message>
    <message>
        <source>reads {}: {}</source>
        <translation>liest {}: {}</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>schreibt {}</translation>
    </message>
    <message>
        <source>writes {} = {}</source>
        <translation>schreibt {} = {}</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>overwrites what others have written to {}: an update is lost</source>
        <translation>überschreibt, was andere in {} geschrieben haben: Ein Update geht verloren</translation>
    </message>
    <message>
        <source>take {}</source>
        <translation>nimmt {}</translation>
    </message>
    <message>
        <source>takes {}</source>
        <translation>nimmt {}</translation>
    </message>
    <message>
        <source>free {}</source>
        <translation>gibt {}</translation>
    </message>
    <message>
        <source>gives {} back</source>
        <translation>gibt {} zurück</translation>
    </message>
    <message>
        <source>put {}</source>
        <translation>legt {}</translation>
    </message>
    <message>
        <source>puts {} into {}</source>
        <translation>legt {} in {}</translation>
    </message>
    <message>
        <source>get {}</source>
        <translation>holt {}</translation>
    </message>
    <message>
        <source>gets {} from {}</source>
        <translation>holt {} aus {}</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>gives up waiting: its time is over</source>
        <translation>gibt das Warten auf: Die Zeit ist um</translation>
    </message>
    <message>
        <source>print {}</source>
        <translation>gibt {} aus</translation>
    </message>
    <message>
        <source>prints “{}”</source>
        <translation>gibt „{}“ aus</translation>
    </message>
    <message>
        <source>raise</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>raises an error</source>
        <translation>löst einen Fehler aus</translation>
    </message>
    <message>
        <source>wait for {}</source>
        <translation>wartet auf {}</translation>
    </message>
    <message>
        <source>must wait for {}</source>
        <translation>muss auf {} warten</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>goes to sleep</source>
        <translation>legt sich schlafen</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>lässt vor</translation>
    </message>
    <message>
        <source>lets the others go first</source>
        <translation>lässt die anderen vor</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>ist fertig</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>gibt ab</translation>
    </message>
    <message>
        <source>hands work to another thread</source>
        <translation>gibt Arbeit an einen anderen Thread</translation>
    </message>
    <message>
        <source>signal {}</source>
        <translation>meldet {}</translation>
    </message>
    <message>
        <source>signals {} and {}</source>
        <translation>meldet {} und {}</translation>
    </message>
    <message>
        <source>waits until others have ended</source>
        <translation>wartet, bis andere fertig sind</translation>
    </message>
    <message>
        <source>start {}</source>
        <translation>startet {}</translation>
    </message>
    <message>
        <source>starts {}</source>
        <translation>startet {}</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>; {} in {}</source>
        <translation>; {} in {}</translation>
    </message>
    <message>
        <source>{}, expected {}</source>
        <translation>{}, erwartet {}</translation>
    </message>
    <message>
        <source>{} waits</source>
        <translation>{} wartet</translation>
    </message>
    <message>
        <source>{} wait</source>
        <translation>{} warten</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>has not started</source>
        <translation>ist noch nicht gestartet</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist fertig</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{} has it</source>
        <translation>gehalten von {}</translation>
    </message>
    <message>
        <source>{} have it</source>
        <translation>gehalten von {}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>waits for {}</source>
        <translation>wartet auf {}</translation>
    </message>
    <message>
        <source>waits for {}, which {} has</source>
        <translation>wartet auf {}, gehalten von {}</translation>
    </message>
    <message>
        <source>{} = {}, expected {}</source>
        <translation>{} = {}, erwartet {}</translation>
    </message>
    <message>
        <source>All have ended</source>
        <translation>Alle sind fertig</translation>
    </message>
    <message>
        <source>Nobody can go on: each waits for another</source>
        <translation>Niemand kann weiter: Jeder wartet auf einen anderen</translation>
    </message>
    <message>
        <source>An error ended it</source>
        <translation>Ein Fehler hat es beendet</translation>
    </message>
    <message numerus="yes">
        <source>wakes {} others</source>
        <comment>wakes {} other</comment>
        <translation>
            <numerusform>weckt {} anderen</numerusform>
            <numerusform>weckt {} andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} items</source>
        <comment>{} item</comment>
        <translation>
            <numerusform>{} Eintrag</numerusform>
            <numerusform>{} Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>{} had ended at {}</source>
        <translation>{} war bei {} zu Ende</translation>
    </message>
    <message>
        <source>{} at {} in {}</source>
        <translation>{} bei {} in {}</translation>
    </message>
    <message>
        <source>{0} {1} at {2} in {3}</source>
        <translation>{0} {1} bei {2} in {3}</translation>
    </message>
    <message>
        <source>got the GIL</source>
        <translation>bekam den GIL</translation>
    </message>
    <message>
        <source>began to run</source>
        <translation>begann zu laufen</translation>
    </message>
    <message>
        <source>came to line {}</source>
        <translation>kam zu Zeile {}</translation>
    </message>
    <message>
        <source>came to line {} ({})</source>
        <translation>kam zu Zeile {} ({})</translation>
    </message>
    <message>
        <source>acquired {}</source>
        <translation>nahm {}</translation>
    </message>
    <message>
        <source>put {} into {}</source>
        <translation>legte {} in {}</translation>
    </message>
    <message>
        <source>got {} from {}</source>
        <translation>holte {} aus {}</translation>
    </message>
    <message>
        <source>wrote {} = {}</source>
        <translation>schrieb {} = {}</translation>
    </message>
    <message numerus="yes">
        <source>lost {} updates of {}</source>
        <comment>lost {} update of {}</comment>
        <translation>
            <numerusform>verlor {} Änderung von {}</numerusform>
            <numerusform>verlor {} Änderungen von {}</numerusform>
        </translation>
    </message>
    <message>
        <source>printed &quot;{}&quot;</source>
        <translation>gab „{}“ aus</translation>
    </message>
    <message>
        <source>raised {}</source>
        <translation>löste {} aus</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>endete</translation>
    </message>
    <message>
        <source>{} and {} tell the same from the first event to the last</source>
        <translation>{} und {} erzählen dasselbe, vom ersten Ereignis bis zum letzten</translation>
    </message>
    <message>
        <source>{}, at {} in {}; the order is the same throughout</source>
        <translation>{}, bei {} in {}; die Reihenfolge ist durchweg dieselbe</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>more arrows than there is room for</source>
        <translation>mehr Pfeile, als Platz haben</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>wartet auf eine Sperre</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>wartet auf E/A</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Zusatzaufwand</translation>
    </message>
    <message>
        <source>lock held</source>
        <translation>Sperre gehalten</translation>
    </message>
    <message>
        <source>yields</source>
        <translation>Abgaben</translation>
    </message>
    <message>
        <source>preempted</source>
        <translation>Verdrängungen</translation>
    </message>
    <message>
        <source>woken</source>
        <translation>geweckt</translation>
    </message>
    <message>
        <source>asks for the GIL</source>
        <translation>fordert den GIL</translation>
    </message>
    <message>
        <source>gets it</source>
        <translation>bekommt ihn</translation>
    </message>
    <message>
        <source>update lost</source>
        <translation>Änderung verloren</translation>
    </message>
</context>
<context>
    <name>Markers</name>
    <message>
        <source>A to B: {}</source>
        <translation>A bis B: {}</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>the time until all is done</source>
        <translation>Zeit, bis alles fertig ist</translation>
    </message>
    <message>
        <source>the longest time of a {} from start to end</source>
        <translation>längste Zeit von Anfang bis Ende bei {}</translation>
    </message>
    <message>
        <source>the longest time until a {} first runs</source>
        <translation>längste Zeit, bis {} zuerst läuft</translation>
    </message>
    <message>
        <source>resident memory at its peak</source>
        <translation>belegter Speicher am Höchststand</translation>
    </message>
    <message>
        <source>resident memory for each task</source>
        <translation>belegter Speicher je Aufgabe</translation>
    </message>
    <message>
        <source>address space for each task</source>
        <translation>Adressraum je Aufgabe</translation>
    </message>
    <message>
        <source>threads of the operating system</source>
        <translation>Threads des Betriebssystems</translation>
    </message>
    <message>
        <source>the share of the computing time in which two or more cores computed</source>
        <translation>Anteil der Rechenzeit, in dem zwei oder mehr Kerne rechneten</translation>
    </message>
    <message>
        <source>the longest stop of the event loop</source>
        <translation>längster Stillstand der Ereignisschleife</translation>
    </message>
    <message>
        <source>the time that all tasks waited for the GIL</source>
        <translation>Zeit, die alle Aufgaben auf den GIL warteten</translation>
    </message>
    <message>
        <source>switches because a task gave up control</source>
        <translation>Wechsel, weil eine Aufgabe abgab</translation>
    </message>
    <message>
        <source>switches because a task had to wait</source>
        <translation>Wechsel, weil eine Aufgabe warten musste</translation>
    </message>
    <message>
        <source>switches because control was taken away</source>
        <translation>Wechsel, weil einer Aufgabe die Kontrolle genommen wurde</translation>
    </message>
    <message>
        <source>switches because somebody else asked for the GIL</source>
        <translation>Wechsel, weil ein anderer den GIL anforderte</translation>
    </message>
    <message>
        <source>switches because the operating system took the core away</source>
        <translation>Wechsel, weil das Betriebssystem den Kern wegnahm</translation>
    </message>
    <message>
        <source>lost updates</source>
        <translation>verlorene Änderungen</translation>
    </message>
    <message>
        <source>lost updates of {}</source>
        <translation>verlorene Änderungen von {}</translation>
    </message>
    <message>
        <source>{} at the end, as the parent sees it</source>
        <translation>{} am Ende, wie der Elternprozess es sieht</translation>
    </message>
    <message>
        <source>the exit code</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>tasks that ended without an error</source>
        <translation>Aufgaben, die ohne Fehler endeten</translation>
    </message>
    <message>
        <source>the run stands still for ever</source>
        <translation>der Lauf steht für immer still</translation>
    </message>
    <message>
        <source>some schedule ends with a wrong value</source>
        <translation>ein Ablauf endet mit falschem Wert</translation>
    </message>
    <message>
        <source>some schedule stands still for ever</source>
        <translation>ein Ablauf steht für immer still</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>try: {}</source>
        <translation>Vorschlag: {}</translation>
    </message>
</context>
<context>
    <name>Mistakes of TOML</name>
    <message>
        <source>encountered end-of-file</source>
        <translation>die Datei endet hier unerwartet</translation>
    </message>
    <message>
        <source>expected {}, saw {}</source>
        <translation>{} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected {} or {}, saw {}</source>
        <translation>{} oder {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected {} after {}, saw {}</source>
        <translation>{} nach {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected {} after {}, saw EOF</source>
        <translation>{} nach {} erwartet, Dateiende gefunden</translation>
    </message>
    <message>
        <source>expected a comment or whitespace, saw {}</source>
        <translation>Kommentar oder Leerraum erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected bare key starting character or string delimiter, saw {}</source>
        <translation>Anfang eines Schlüssels oder Anführungszeichen erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected comma or closing {}, saw {}</source>
        <translation>Komma oder schließendes {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected day between {} and {} (inclusive), saw {}</source>
        <translation>Tag von {} bis {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected decimal digit or exponent, saw {}</source>
        <translation>Dezimalziffer oder Exponent erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected decimal digit or {}, saw {}</source>
        <translation>Dezimalziffer oder {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected decimal digit, saw {}</source>
        <translation>Dezimalziffer erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected digit, saw {}</source>
        <translation>Ziffer erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected expected digit or sign, saw {}</source>
        <translation>Ziffer oder Vorzeichen erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected exponent decimal digit or sign, saw {}</source>
        <translation>Ziffer oder Vorzeichen des Exponenten erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected exponent digit or sign, saw {}</source>
        <translation>Ziffer oder Vorzeichen des Exponenten erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected exponent digit, saw {}</source>
        <translation>Ziffer des Exponenten erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected fractional digits, saw {}</source>
        <translation>Nachkommastellen erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected hex digit, saw {}</source>
        <translation>Hexadezimalziffer erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected hexadecimal digit or exponent, saw {}</source>
        <translation>Hexadezimalziffer oder Exponent erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected hexadecimal digit or {}, saw {}</source>
        <translation>Hexadezimalziffer oder {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected hexadecimal digit, saw {}</source>
        <translation>Hexadezimalziffer erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected hour between {} and {} (inclusive), saw {}</source>
        <translation>Stunde von {} bis {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected hour between {} to {} (inclusive), saw {}</source>
        <translation>Stunde von {} bis {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected key or closing {}, saw {}</source>
        <translation>Schlüssel oder schließendes {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected key-value pair or closing {}, saw comma</source>
        <translation>Schlüssel = Wert oder schließendes {} erwartet, Komma gefunden</translation>
    </message>
    <message>
        <source>expected key-value pair, saw closing {} (dangling comma)</source>
        <translation>Schlüssel = Wert erwartet, schließendes {} gefunden (Komma zu viel)</translation>
    </message>
    <message>
        <source>expected keys, tables, whitespace or comments, saw {}</source>
        <translation>Schlüssel, Tabelle, Leerraum oder Kommentar erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected minute between {} and {} (inclusive), saw {}</source>
        <translation>Minute von {} bis {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected month between {} and {} (inclusive), saw {}</source>
        <translation>Monat von {} bis {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected second between {} and {} (inclusive), saw {}</source>
        <translation>Sekunde von {} bis {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected space or tab, saw {}</source>
        <translation>Leerzeichen oder Tabulator erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected space, {} or {}, saw {}</source>
        <translation>Leerzeichen, {} oder {} erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected value or closing {}, saw comma</source>
        <translation>Wert oder schließendes {} erwartet, Komma gefunden</translation>
    </message>
    <message>
        <source>expected value, saw {}</source>
        <translation>Wert erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected value-terminator, saw {}</source>
        <translation>Ende des Wertes erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected 2-digit day, saw {}</source>
        <translation>zweistelligen Tag erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected 2-digit hour, saw {}</source>
        <translation>zweistellige Stunde erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected 2-digit minute, saw {}</source>
        <translation>zweistellige Minute erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected 2-digit month, saw {}</source>
        <translation>zweistelligen Monat erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected 2-digit second, saw {}</source>
        <translation>zweistellige Sekunde erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>expected 4-digit year, saw {}</source>
        <translation>vierstelliges Jahr erwartet, {} gefunden</translation>
    </message>
    <message>
        <source>cannot insert {} into existing inline table</source>
        <translation>{} lässt sich nicht in eine vorhandene Tabelle in einer Zeile einfügen</translation>
    </message>
    <message>
        <source>cannot redefine existing {} as dotted key-value pair</source>
        <translation>{} ist schon da und kann kein Schlüssel mit Punkt werden</translation>
    </message>
    <message>
        <source>cannot redefine existing {} {}</source>
        <translation>{} {} gibt es schon</translation>
    </message>
    <message>
        <source>cannot redefine existing {} {} as array-of-tables</source>
        <translation>{} {} gibt es schon und kann keine Liste von Tabellen werden</translation>
    </message>
    <message>
        <source>cannot redefine existing {} {} as table</source>
        <translation>{} {} gibt es schon und kann keine Tabelle werden</translation>
    </message>
    <message>
        <source>control characters other than TAB (U+0009) are explicitly prohibited</source>
        <translation>Steuerzeichen außer dem Tabulator (U+0009) sind verboten</translation>
    </message>
    <message>
        <source>control characters other than TAB (U+0009) are explicitly prohibited in comments</source>
        <translation>Steuerzeichen außer dem Tabulator (U+0009) sind in Kommentaren verboten</translation>
    </message>
    <message>
        <source>could not determine value type</source>
        <translation>die Art des Wertes ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>escape sequence {} is not supported in TOML 1.0.0 and earlier</source>
        <translation>die Zeichenfolge {} gibt es in TOML 1.0.0 und früher nicht</translation>
    </message>
    <message>
        <source>exceeds length limit of {} digits</source>
        <translation>länger als die erlaubten {} Ziffern</translation>
    </message>
    <message>
        <source>exceeds length limit of {} digits (consider using exponent notation)</source>
        <translation>länger als die erlaubten {} Ziffern (vielleicht mit Exponent schreiben)</translation>
    </message>
    <message>
        <source>fractional component exceeds maximum precision of {}</source>
        <translation>mehr Nachkommastellen als die erlaubten {}</translation>
    </message>
    <message>
        <source>fragment exceeeds maximum length of {} characters</source>
        <translation>Teil länger als die erlaubten {} Zeichen</translation>
    </message>
    <message>
        <source>hexadecimal floating-point values are not supported in TOML 1.0.0 and earlier</source>
        <translation>hexadezimale Kommazahlen gibt es in TOML 1.0.0 und früher nicht</translation>
    </message>
    <message>
        <source>leading zeroes are prohibited</source>
        <translation>führende Nullen sind verboten</translation>
    </message>
    <message>
        <source>line-ending backslashes must be the last non-whitespace character on the line</source>
        <translation>ein Rückstrich am Zeilenende muss das letzte sichtbare Zeichen der Zeile sein</translation>
    </message>
    <message>
        <source>missing exponent</source>
        <translation>der Exponent fehlt</translation>
    </message>
    <message>
        <source>multi-line strings are prohibited in dotted keys</source>
        <translation>mehrzeiliger Text ist in Schlüsseln mit Punkt verboten</translation>
    </message>
    <message>
        <source>multi-line strings are prohibited in keys</source>
        <translation>mehrzeiliger Text ist in Schlüsseln verboten</translation>
    </message>
    <message>
        <source>numeric value too long to identify type - cannot exceed {} characters</source>
        <translation>die Zahl ist zu lang, um ihre Art zu erkennen: höchstens {} Zeichen</translation>
    </message>
    <message>
        <source>tables with blank bare keys are explicitly prohibited</source>
        <translation>Tabellen ohne Namen sind verboten</translation>
    </message>
    <message>
        <source>underscores may only follow digits</source>
        <translation>ein Unterstrich darf nur auf eine Ziffer folgen</translation>
    </message>
    <message>
        <source>underscores must be followed by digits</source>
        <translation>auf einen Unterstrich muss eine Ziffer folgen</translation>
    </message>
    <message>
        <source>unescaped control characters other than TAB (U+0009) are explicitly prohibited</source>
        <translation>Steuerzeichen außer dem Tabulator (U+0009) sind nur umschrieben erlaubt</translation>
    </message>
    <message>
        <source>unescaped unicode surrogates (U+D800 to U+DFFF) are explicitly prohibited</source>
        <translation>Unicode-Surrogate (U+D800 bis U+DFFF) sind nur umschrieben erlaubt</translation>
    </message>
    <message>
        <source>unexpected control character</source>
        <translation>unerwartetes Steuerzeichen</translation>
    </message>
    <message>
        <source>unicode surrogates (U+D800 - U+DFFF) are explicitly prohibited</source>
        <translation>Unicode-Surrogate (U+D800 bis U+DFFF) sind verboten</translation>
    </message>
    <message>
        <source>unicode surrogates (U+D800 to U+DFFF) are explicitly prohibited in comments</source>
        <translation>Unicode-Surrogate (U+D800 bis U+DFFF) sind in Kommentaren verboten</translation>
    </message>
    <message>
        <source>unknown escape sequence {}</source>
        <translation>unbekannte Zeichenfolge {}</translation>
    </message>
    <message>
        <source>values greater than U+10FFFF are invalid</source>
        <translation>Werte über U+10FFFF sind ungültig</translation>
    </message>
    <message>
        <source>values may not begin with underscores</source>
        <translation>ein Wert darf nicht mit einem Unterstrich beginnen</translation>
    </message>
    <message>
        <source>vertical tabs {} and form-feeds {} are not legal line breaks in TOML</source>
        <translation>vertikale Tabulatoren {} und Seitenvorschübe {} sind in TOML keine Zeilenenden</translation>
    </message>
    <message>
        <source>{} could not be interpreted as a value</source>
        <translation>{} ist nicht als Wert zu verstehen</translation>
    </message>
    <message>
        <source>{} is not representable in {} bits</source>
        <translation>{} passt nicht in {} Bit</translation>
    </message>
    <message>
        <source>[[array-of-table]] brackets must be contiguous (i.e. [ [ this ] ] is prohibited)</source>
        <translation>die Klammern von [[Tabelle]] müssen aneinanderstoßen ([ [ so ] ] ist verboten)</translation>
    </message>
    <message>
        <source>{} (in an {})</source>
        <translation>{} (in {})</translation>
    </message>
    <message>
        <source>{} (in a {})</source>
        <translation>{} (in {})</translation>
    </message>
    <message>
        <source>Error while parsing {}: {}</source>
        <translation>Fehler in {}: {}</translation>
    </message>
    <message>
        <source>could not determine type</source>
        <translation>die Art ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>encountered EOF during incomplete utf-8 code point sequence</source>
        <translation>die Datei endet mitten in einem UTF-8-Zeichen</translation>
    </message>
    <message>
        <source>Encountered EOF during incomplete utf-8 code point sequence</source>
        <translation>die Datei endet mitten in einem UTF-8-Zeichen</translation>
    </message>
    <message>
        <source>encountered invalid utf-8 sequence</source>
        <translation>ungültige UTF-8-Folge</translation>
    </message>
    <message>
        <source>Encountered invalid utf-8 sequence</source>
        <translation>ungültige UTF-8-Folge</translation>
    </message>
    <message>
        <source>encountered overlong utf-8 sequence</source>
        <translation>überlange UTF-8-Folge</translation>
    </message>
    <message>
        <source>Encountered overlong utf-8 sequence</source>
        <translation>überlange UTF-8-Folge</translation>
    </message>
</context>
<context>
    <name>Mistakes of TOML: existing</name>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>floating-point</source>
        <translation>Kommazahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>date-time</source>
        <translation>Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>Mistakes of TOML: in</name>
    <message>
        <source>comment</source>
        <translation>einem Kommentar</translation>
    </message>
    <message>
        <source>string</source>
        <translation>einem Text</translation>
    </message>
    <message>
        <source>unicode scalar sequence</source>
        <translation>einer Unicode-Folge</translation>
    </message>
    <message>
        <source>literal string</source>
        <translation>einem wörtlichen Text</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>einem Wahrheitswert</translation>
    </message>
    <message>
        <source>floating-point</source>
        <translation>einer Kommazahl</translation>
    </message>
    <message>
        <source>hexadecimal floating-point</source>
        <translation>einer hexadezimalen Kommazahl</translation>
    </message>
    <message>
        <source>binary integer</source>
        <translation>einer ganzen Binärzahl</translation>
    </message>
    <message>
        <source>octal integer</source>
        <translation>einer ganzen Oktalzahl</translation>
    </message>
    <message>
        <source>decimal integer</source>
        <translation>einer ganzen Dezimalzahl</translation>
    </message>
    <message>
        <source>hexadecimal integer</source>
        <translation>einer ganzen Hexadezimalzahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>einem Datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>einer Uhrzeit</translation>
    </message>
    <message>
        <source>date-time</source>
        <translation>einem Zeitpunkt</translation>
    </message>
    <message>
        <source>date-time offset</source>
        <translation>dem Zeitabstand eines Zeitpunkts</translation>
    </message>
    <message>
        <source>value</source>
        <translation>einem Wert</translation>
    </message>
    <message>
        <source>key</source>
        <translation>einem Schlüssel</translation>
    </message>
    <message>
        <source>table header</source>
        <translation>einem Tabellenkopf</translation>
    </message>
    <message>
        <source>key-value pair</source>
        <translation>einem Paar Schlüssel = Wert</translation>
    </message>
    <message>
        <source>root table</source>
        <translation>der obersten Tabelle</translation>
    </message>
    <message>
        <source>array</source>
        <translation>einer Liste</translation>
    </message>
    <message>
        <source>inline table</source>
        <translation>einer Tabelle in einer Zeile</translation>
    </message>
</context>
<context>
    <name>Mistakes of claims</name>
    <message>
        <source>&apos;{}&apos; is too large to be explored whole</source>
        <translation>„{}“ ist zu groß, um ganz erkundet zu werden</translation>
    </message>
    <message>
        <source>make it smaller: fewer rounds or fewer tasks</source>
        <translation>verkleinern: weniger Runden oder weniger Aufgaben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too long to be run whole</source>
        <translation>„{}“ ist zu lang, um ganz ausgeführt zu werden</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>verkleinern</translation>
    </message>
    <message>
        <source>claim {}: {}</source>
        <translation>Behauptung {}: {}</translation>
    </message>
    <message>
        <source>a claim has at most {}</source>
        <translation>eine Behauptung hat höchstens {}</translation>
    </message>
    <message>
        <source>a claim is TOML: key = value, [timeline], [[case]]</source>
        <translation>eine Behauptung ist TOML: Schlüssel = Wert, [timeline], [[case]]</translation>
    </message>
    <message>
        <source>a case needs work</source>
        <translation>ein Fall braucht Arbeit</translation>
    </message>
    <message>
        <source>add work = &quot;cpu-heavy&quot;, or another example</source>
        <translation>work = &quot;cpu-heavy&quot; oder ein anderes Beispiel ergänzen</translation>
    </message>
    <message>
        <source>a case needs a model</source>
        <translation>ein Fall braucht ein Modell</translation>
    </message>
    <message>
        <source>add model = &quot;threads&quot;</source>
        <translation>model = &quot;threads&quot; ergänzen</translation>
    </message>
    <message>
        <source>write set = { n = 10 }</source>
        <translation>set = { n = 10 } schreiben</translation>
    </message>
    <message>
        <source>a case needs a measure</source>
        <translation>ein Fall braucht eine Messgröße</translation>
    </message>
    <message>
        <source>there is no measure &apos;{}&apos;</source>
        <translation>es gibt keine Messgröße „{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is measured of a task group</source>
        <translation>„{}“ wird an einer Aufgabengruppe gemessen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is measured of a variable</source>
        <translation>„{}“ wird an einer Variablen gemessen</translation>
    </message>
    <message>
        <source>add of = &quot;{}&quot;</source>
        <translation>of = &quot;{}&quot; ergänzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is measured of the whole run</source>
        <translation>„{}“ wird am ganzen Lauf gemessen</translation>
    </message>
    <message>
        <source>leave &apos;of&apos; out</source>
        <translation>„of“ weglassen</translation>
    </message>
    <message>
        <source>a case needs a relation</source>
        <translation>ein Fall braucht eine Beziehung</translation>
    </message>
    <message>
        <source>add is = &quot;&lt;&quot;, or one of &lt;=, &gt;, &gt;=, = and within</source>
        <translation>is = &quot;&lt;&quot; ergänzen oder eins von &lt;=, &gt;, &gt;=, = und within</translation>
    </message>
    <message>
        <source>&apos;within&apos; needs to know how far</source>
        <translation>„within“ muss wissen, wie weit</translation>
    </message>
    <message>
        <source>add percent = 5</source>
        <translation>percent = 5 ergänzen</translation>
    </message>
    <message>
        <source>&apos;percent&apos; belongs to is = &quot;within&quot;</source>
        <translation>„percent“ gehört zu is = &quot;within&quot;</translation>
    </message>
    <message>
        <source>leave it out, or use times</source>
        <translation>weglassen oder times verwenden</translation>
    </message>
    <message>
        <source>a case needs something to compare with</source>
        <translation>ein Fall braucht etwas zum Vergleichen</translation>
    </message>
    <message>
        <source>add than = { model = &quot;serial&quot; }, or a number</source>
        <translation>than = { model = &quot;serial&quot; } oder eine Zahl ergänzen</translation>
    </message>
    <message>
        <source>&apos;than&apos; must be a size here</source>
        <translation>„than“ muss hier eine Größe sein</translation>
    </message>
    <message>
        <source>write it as &quot;8 MiB&quot;</source>
        <translation>als &quot;8 MiB&quot; schreiben</translation>
    </message>
    <message>
        <source>a case with several seeds says in which it holds</source>
        <translation>ein Fall mit mehreren Startwerten sagt, bei welchen er gilt</translation>
    </message>
    <message>
        <source>add in = &quot;every&quot; or &quot;some&quot;</source>
        <translation>in = &quot;every&quot; oder &quot;some&quot; ergänzen</translation>
    </message>
    <message>
        <source>&apos;in&apos; needs several seeds</source>
        <translation>„in“ braucht mehrere Startwerte</translation>
    </message>
    <message>
        <source>add seeds = 20</source>
        <translation>seeds = 20 ergänzen</translation>
    </message>
    <message>
        <source>&apos;on&apos; must be a list of profiles</source>
        <translation>„on“ muss eine Liste von Profilen sein</translation>
    </message>
    <message>
        <source>put it in brackets: [&quot;cpython-3.13&quot;]</source>
        <translation>in Klammern setzen: [&quot;cpython-3.13&quot;]</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty</source>
        <translation>„{}“ ist leer</translation>
    </message>
    <message>
        <source>write a sentence, or leave it out</source>
        <translation>einen Satz schreiben oder weglassen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>put it in brackets: [&quot;…&quot;]</source>
        <translation>in Klammern setzen: [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>an entry of &apos;{}&apos;</source>
        <translation>ein Eintrag von „{}“</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>ein Profil</translation>
    </message>
    <message>
        <source>there is no profile &apos;{}&apos;</source>
        <translation>es gibt kein Profil „{}“</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>there is no model &apos;{}&apos;</source>
        <translation>es gibt kein Modell „{}“</translation>
    </message>
    <message>
        <source>there is no example &apos;{}&apos;</source>
        <translation>es gibt kein Beispiel „{}“</translation>
    </message>
    <message>
        <source>put it into resources/examples/claims</source>
        <translation>nach resources/examples/claims legen</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>eine Liste von Tabellen</translation>
    </message>
    <message>
        <source>write [[case]] with two brackets</source>
        <translation>[[case]] mit zwei Klammern schreiben</translation>
    </message>
    <message>
        <source>a claim has at most {} cases</source>
        <translation>eine Behauptung hat höchstens {} Fälle</translation>
    </message>
    <message>
        <source>a case among several needs a name</source>
        <translation>ein Fall unter mehreren braucht einen Namen</translation>
    </message>
    <message>
        <source>add name = &quot;Python code&quot;</source>
        <translation>name = &quot;Python code&quot; ergänzen</translation>
    </message>
    <message>
        <source>two cases are called &apos;{}&apos;</source>
        <translation>zwei Fälle heißen „{}“</translation>
    </message>
    <message>
        <source>claim {}: &apos;{}&apos; has no task group &apos;{}&apos;</source>
        <translation>Behauptung {}: „{}“ hat keine Aufgabengruppe „{}“</translation>
    </message>
    <message>
        <source>claim {}: &apos;{}&apos; has no variable &apos;{}&apos;</source>
        <translation>Behauptung {}: „{}“ hat keine Variable „{}“</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} auf {}</translation>
    </message>
    <message>
        <source>{}, case &apos;{}&apos; on {}</source>
        <translation>{}, Fall „{}“ auf {}</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>eine Behauptung</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>ein Fall</translation>
    </message>
    <message>
        <source>add statement = &quot;…&quot;: one sentence, as people say it</source>
        <translation>statement = &quot;…&quot; ergänzen: ein Satz, wie man ihn sagt</translation>
    </message>
    <message>
        <source>add why = &quot;…&quot;: one paragraph</source>
        <translation>why = &quot;…&quot; ergänzen: ein Absatz</translation>
    </message>
    <message>
        <source>add instead = &quot;…&quot;: what is true</source>
        <translation>instead = &quot;…&quot; ergänzen: was stimmt</translation>
    </message>
    <message>
        <source>a claim needs &apos;{}&apos;</source>
        <translation>eine Behauptung braucht „{}“</translation>
    </message>
    <message>
        <source>a claim needs a verdict</source>
        <translation>eine Behauptung braucht ein Urteil</translation>
    </message>
    <message>
        <source>add verdict = &quot;true&quot;, &quot;false&quot;, &quot;depends&quot; or &quot;judgement&quot;</source>
        <translation>verdict = &quot;true&quot;, &quot;false&quot;, &quot;depends&quot; oder &quot;judgement&quot; ergänzen</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>ein Urteil</translation>
    </message>
    <message>
        <source>&apos;judgement&apos; is for all profiles or none</source>
        <translation>„judgement“ gilt für alle Profile oder keins</translation>
    </message>
    <message>
        <source>write verdict = &quot;judgement&quot;</source>
        <translation>verdict = &quot;judgement&quot; schreiben</translation>
    </message>
    <message>
        <source>[timeline] needs work</source>
        <translation>[timeline] braucht Arbeit</translation>
    </message>
    <message>
        <source>add work = &quot;two-sleepers&quot;</source>
        <translation>work = &quot;two-sleepers&quot; ergänzen</translation>
    </message>
    <message>
        <source>[timeline] needs models</source>
        <translation>[timeline] braucht Modelle</translation>
    </message>
    <message>
        <source>add models = [&quot;asyncio&quot;, &quot;threads&quot;]</source>
        <translation>models = [&quot;asyncio&quot;, &quot;threads&quot;] ergänzen</translation>
    </message>
    <message>
        <source>a judgement has no cases</source>
        <translation>ein Ermessensurteil hat keine Fälle</translation>
    </message>
    <message>
        <source>leave them out, or record what they give</source>
        <translation>weglassen oder festhalten, was sie ergeben</translation>
    </message>
    <message>
        <source>a judgement needs sources on both sides</source>
        <translation>ein Ermessensurteil braucht Quellen auf beiden Seiten</translation>
    </message>
    <message>
        <source>add pro = [&quot;…&quot;] and contra = [&quot;…&quot;]</source>
        <translation>pro = [&quot;…&quot;] und contra = [&quot;…&quot;] ergänzen</translation>
    </message>
    <message>
        <source>a claim needs an experiment that decides it</source>
        <translation>eine Behauptung braucht ein Experiment, das sie entscheidet</translation>
    </message>
    <message>
        <source>add a [[case]], or write verdict = &quot;judgement&quot; with sources on both sides</source>
        <translation>ein [[case]] ergänzen oder verdict = &quot;judgement&quot; mit Quellen auf beiden Seiten schreiben</translation>
    </message>
    <message>
        <source>a claim needs a timeline that shows it</source>
        <translation>eine Behauptung braucht eine Zeitachse, die sie zeigt</translation>
    </message>
    <message>
        <source>add [timeline] with work and models</source>
        <translation>[timeline] mit work und models ergänzen</translation>
    </message>
    <message>
        <source>a claim needs sources</source>
        <translation>eine Behauptung braucht Quellen</translation>
    </message>
    <message>
        <source>add sources = [&quot;…&quot;]</source>
        <translation>sources = [&quot;…&quot;] ergänzen</translation>
    </message>
    <message>
        <source>no claims are installed: resources/claims is empty or missing</source>
        <translation>es sind keine Behauptungen installiert: resources/claims ist leer oder fehlt</translation>
    </message>
</context>
<context>
    <name>Mistakes of files</name>
    <message>
        <source>no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>cannot be opened for reading</source>
        <translation>lässt sich nicht zum Lesen öffnen</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>is larger than the {} MiB allowed</source>
        <translation>ist größer als die erlaubten {} MiB</translation>
    </message>
    <message>
        <source>a table { … }</source>
        <translation>eine Tabelle { … }</translation>
    </message>
    <message>
        <source>{} cannot be &apos;{}&apos;</source>
        <translation>{} kann nicht „{}“ sein</translation>
    </message>
    <message>
        <source>complete the file: it ends in the middle of something</source>
        <translation>die Datei vervollständigen: sie endet mitten in etwas</translation>
    </message>
    <message>
        <source>write { … } on one line, without a comma before its end; only [ … ] may span lines</source>
        <translation>{ … } auf eine Zeile schreiben, ohne Komma vor dem Ende; nur [ … ] darf über mehrere Zeilen gehen</translation>
    </message>
    <message>
        <source>put anything but a plain number in quotes, as in &quot;5ms&quot;</source>
        <translation>alles außer einfachen Zahlen in Anführungszeichen setzen, wie &quot;5ms&quot;</translation>
    </message>
    <message>
        <source>write each key once</source>
        <translation>jeden Schlüssel nur einmal schreiben</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>write the value on the line of its key; only [ … ] may span lines</source>
        <translation>den Wert in die Zeile seines Schlüssels schreiben; nur [ … ] darf über mehrere Zeilen gehen</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number with a point</source>
        <translation>eine Kommazahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>at most {} brackets inside each other and {} dots in a key</source>
        <translation>höchstens {} Klammern ineinander und {} Punkte in einem Schlüssel</translation>
    </message>
    <message>
        <source>this is TOML: key = value, [section]</source>
        <translation>das ist TOML: Schlüssel = Wert, [Abschnitt]</translation>
    </message>
    <message>
        <source>write a unit, as in &quot;{}ms&quot;</source>
        <translation>eine Einheit dazuschreiben, wie &quot;{}ms&quot;</translation>
    </message>
    <message>
        <source>write a length of time, 0 or more</source>
        <translation>eine Dauer schreiben, 0 oder mehr</translation>
    </message>
    <message>
        <source>write a number with ns, us, ms, s, min, h or d, as in &quot;150ms&quot;</source>
        <translation>eine Zahl mit ns, us, ms, s, min, h oder d schreiben, wie &quot;150ms&quot;</translation>
    </message>
    <message>
        <source>an {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>a {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>write &apos;{}&apos;</source>
        <translation>„{}“ schreiben</translation>
    </message>
    <message>
        <source>use {}</source>
        <translation>{} verwenden</translation>
    </message>
    <message>
        <source>use one of {}</source>
        <translation>eins davon verwenden: {}</translation>
    </message>
    <message>
        <source>{} more mistakes are not shown</source>
        <translation>{} weitere Fehler werden nicht gezeigt</translation>
    </message>
    <message>
        <source>{} must be {}, not {}</source>
        <translation>{} muss {} sein, nicht {}</translation>
    </message>
    <message>
        <source>{} has no key &apos;{}&apos;</source>
        <translation>{} hat keinen Schlüssel „{}“</translation>
    </message>
    <message>
        <source>a duration in quotes</source>
        <translation>eine Dauer in Anführungszeichen</translation>
    </message>
    <message>
        <source>write a number with a unit, as in &quot;150ms&quot;</source>
        <translation>eine Zahl mit Einheit schreiben, wie &quot;150ms&quot;</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is too long</source>
        <translation>{}: „{}“ ist zu lang</translation>
    </message>
    <message>
        <source>write at most 10 days</source>
        <translation>höchstens 10 Tage schreiben</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is not a duration</source>
        <translation>{}: „{}“ ist keine Dauer</translation>
    </message>
    <message>
        <source>write it without quotes</source>
        <translation>ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>{} is {}: it must be between {} and {}</source>
        <translation>{} ist {}: erlaubt ist {} bis {}</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a word in quotes</source>
        <translation>ein Wort in Anführungszeichen</translation>
    </message>
    <message>
        <source>&apos;{}&apos;</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
</context>
<context>
    <name>Mistakes of lessons</name>
    <message>
        <source>entry {} of the game: &apos;{}&apos; cannot go on there</source>
        <translation>Eintrag {} des Spiels: „{}“ kann dort nicht weiter</translation>
    </message>
    <message>
        <source>the game is over by then</source>
        <translation>das Spiel ist dann schon zu Ende</translation>
    </message>
    <message>
        <source>who can: {}</source>
        <translation>wer kann: {}</translation>
    </message>
    <message>
        <source>there is no file and no lesson &apos;{}&apos;</source>
        <translation>es gibt keine Datei und keine Lektion „{}“</translation>
    </message>
    <message>
        <source>switchpoint list lessons shows all lessons</source>
        <translation>switchpoint list lessons zeigt alle Lektionen</translation>
    </message>
    <message>
        <source>{}; switchpoint list lessons shows all</source>
        <translation>{}; switchpoint list lessons zeigt alle</translation>
    </message>
    <message>
        <source>there is no file &apos;{}&apos;</source>
        <translation>es gibt keine Datei „{}“</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>eine Lektion</translation>
    </message>
    <message>
        <source>a test of a variable</source>
        <translation>eine Prüfung einer Variablen</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>a lesson has at most {}</source>
        <translation>eine Lektion hat höchstens {}</translation>
    </message>
    <message>
        <source>a lesson is TOML: key = value, [goal], [predict]</source>
        <translation>eine Lektion ist TOML: Schlüssel = Wert, [goal], [predict]</translation>
    </message>
    <message>
        <source>a lesson needs a title</source>
        <translation>eine Lektion braucht einen Titel</translation>
    </message>
    <message>
        <source>add title = &quot;…&quot; at the top</source>
        <translation>oben title = &quot;…&quot; ergänzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty</source>
        <translation>„{}“ ist leer</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation>eine Liste von Texten in Anführungszeichen</translation>
    </message>
    <message>
        <source>an entry of &apos;{}&apos;</source>
        <translation>ein Eintrag von „{}“</translation>
    </message>
    <message>
        <source>put it in brackets: {}</source>
        <translation>in Klammern setzen: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has more than {} entries</source>
        <translation>„{}“ hat mehr als {} Einträge</translation>
    </message>
    <message>
        <source>there is no model &apos;{}&apos;</source>
        <translation>es gibt kein Modell „{}“</translation>
    </message>
    <message>
        <source>there is no profile &apos;{}&apos;</source>
        <translation>es gibt kein Profil „{}“</translation>
    </message>
    <message>
        <source>a lesson needs work for its tasks</source>
        <translation>eine Lektion braucht Arbeit für ihre Aufgaben</translation>
    </message>
    <message>
        <source>&apos;work&apos; and &apos;scenario&apos; contradict each other</source>
        <translation>„work“ und „scenario“ widersprechen einander</translation>
    </message>
    <message>
        <source>write work = &quot;an example&apos;s id&quot;, or scenario = &apos;&apos;&apos; … &apos;&apos;&apos; with a scenario in it</source>
        <translation>work = &quot;Name eines Beispiels&quot; oder scenario = &apos;&apos;&apos; … &apos;&apos;&apos; mit einem Szenario darin schreiben</translation>
    </message>
    <message>
        <source>write set = { name = &quot;value&quot; }</source>
        <translation>set = { name = &quot;Wert&quot; } schreiben</translation>
    </message>
    <message>
        <source>a lesson needs a goal</source>
        <translation>eine Lektion braucht ein Ziel</translation>
    </message>
    <message>
        <source>add [goal] with text = &quot;…&quot; and what must hold at the end</source>
        <translation>[goal] mit text = &quot;…&quot; und dem ergänzen, was am Ende gelten muss</translation>
    </message>
    <message>
        <source>the goal needs words</source>
        <translation>das Ziel braucht Worte</translation>
    </message>
    <message>
        <source>add text = &quot;…&quot;</source>
        <translation>text = &quot;…&quot; ergänzen</translation>
    </message>
    <message>
        <source>the goal holds in every run</source>
        <translation>das Ziel gilt in jedem Lauf</translation>
    </message>
    <message>
        <source>add end, vars, prints or raises: what must hold at the end</source>
        <translation>end, vars, prints oder raises ergänzen: was am Ende gelten muss</translation>
    </message>
    <message>
        <source>write vars = { counter = 2 } or { counter = { below = 2 } }</source>
        <translation>vars = { counter = 2 } oder { counter = { below = 2 } } schreiben</translation>
    </message>
    <message>
        <source>a variable&apos;s goal</source>
        <translation>das Ziel einer Variablen</translation>
    </message>
    <message>
        <source>a whole number or a test</source>
        <translation>eine ganze Zahl oder eine Prüfung</translation>
    </message>
    <message>
        <source>write counter = { below = 2 }</source>
        <translation>counter = { below = 2 } schreiben</translation>
    </message>
    <message>
        <source>nothing says what the variable is expected to be</source>
        <translation>nirgends steht, was von der Variablen erwartet wird</translation>
    </message>
    <message>
        <source>give it &apos;expected&apos; in the scenario&apos;s [vars]</source>
        <translation>ihr in [vars] des Szenarios „expected“ geben</translation>
    </message>
    <message>
        <source>the scenario has no variable &apos;{}&apos;</source>
        <translation>das Szenario hat keine Variable „{}“</translation>
    </message>
    <message>
        <source>[predict] needs a question</source>
        <translation>[predict] braucht eine Frage</translation>
    </message>
    <message>
        <source>add question = &quot;…&quot;</source>
        <translation>question = &quot;…&quot; ergänzen</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>eine Liste von Tabellen</translation>
    </message>
    <message>
        <source>a question needs at least two answers</source>
        <translation>eine Frage braucht mindestens zwei Antworten</translation>
    </message>
    <message>
        <source>add answers = [{ text = &quot;Yes&quot;, goal = &quot;possible&quot; }, { text = &quot;No&quot;, goal = &quot;never&quot; }]</source>
        <translation>answers = [{ text = &quot;Ja&quot;, goal = &quot;possible&quot; }, { text = &quot;Nein&quot;, goal = &quot;never&quot; }] ergänzen</translation>
    </message>
    <message>
        <source>an answer needs words</source>
        <translation>eine Antwort braucht Worte</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>an answer says either how the goal is reached or which values there are</source>
        <translation>eine Antwort sagt entweder, wie das Ziel erreicht wird, oder welche Werte es gibt</translation>
    </message>
    <message>
        <source>add goal = &quot;never&quot;, &quot;sometimes&quot;, &quot;always&quot; or &quot;possible&quot;, or values = [2, 3]</source>
        <translation>goal = &quot;never&quot;, &quot;sometimes&quot;, &quot;always&quot; oder &quot;possible&quot; ergänzen oder values = [2, 3]</translation>
    </message>
    <message>
        <source>nothing says whose values these are</source>
        <translation>nirgends steht, wessen Werte das sind</translation>
    </message>
    <message>
        <source>add variable = &quot;…&quot; to [predict]</source>
        <translation>in [predict] variable = &quot;…&quot; ergänzen</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} of the {} entries that it has in English</source>
        <translation>„{}“ hat {} von {} Einträgen, die es auf Englisch hat</translation>
    </message>
    <message>
        <source>translate each of them, in the same order</source>
        <translation>jeden davon übersetzen, in derselben Reihenfolge</translation>
    </message>
</context>
<context>
    <name>Mistakes of options</name>
    <message>
        <source>there is no page &quot;{}&quot;</source>
        <translation>es gibt keine Seite „{}“</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>eine von {}</translation>
    </message>
    <message>
        <source>with these answers the guide does not ask &apos;{}&apos;</source>
        <translation>mit diesen Antworten fragt die Hilfe nicht nach „{}“</translation>
    </message>
    <message>
        <source>give others: --guide FILE, with work = &quot;mixed&quot; in it</source>
        <translation>andere angeben: --guide DATEI, darin work = &quot;mixed&quot;</translation>
    </message>
    <message>
        <source>{} cannot be opened</source>
        <translation>{} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{} cannot be written</source>
        <translation>{} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>es gibt keinen Bildschirm</translation>
    </message>
    <message>
        <source>switchpoint compare first-look shows the same comparison in the terminal</source>
        <translation>switchpoint compare first-look zeigt denselben Vergleich im Terminal</translation>
    </message>
    <message>
        <source>--{} takes a number from {} to {}, not &quot;{}&quot;</source>
        <translation>--{} erwartet eine Zahl von {} bis {}, nicht „{}“</translation>
    </message>
    <message>
        <source>--set takes NAME=VALUE, not &quot;{}&quot;</source>
        <translation>--set erwartet NAME=WERT, nicht „{}“</translation>
    </message>
    <message>
        <source>--switch-interval takes a time with a unit, as 5ms or 100us, not &quot;{}&quot;</source>
        <translation>--switch-interval erwartet eine Zeit mit Einheit, etwa 5ms oder 100us, nicht „{}“</translation>
    </message>
    <message>
        <source>--size takes width x height from 100x100 to 8000x8000, as 1440x900, not &quot;{}&quot;</source>
        <translation>--size erwartet Breite x Höhe von 100x100 bis 8000x8000, etwa 1440x900, nicht „{}“</translation>
    </message>
    <message>
        <source>-o is missing: where should the picture go?</source>
        <translation>-o fehlt: wohin soll das Bild?</translation>
    </message>
    <message>
        <source>--{} takes a time with a unit, as 0.4s or 150ms, not &quot;{}&quot;</source>
        <translation>--{} erwartet eine Zeit mit Einheit, etwa 0.4s oder 150ms, nicht „{}“</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.5 to 8, not &quot;{}&quot;</source>
        <translation>--scale erwartet eine Zahl von 0.5 bis 8, nicht „{}“</translation>
    </message>
    <message>
        <source>six FILEs at most can be compared, not {}</source>
        <translation>höchstens sechs Dateien lassen sich vergleichen, nicht {}</translation>
    </message>
    <message>
        <source>there is no language &quot;{}&quot;</source>
        <translation>es gibt keine Sprache „{}“</translation>
    </message>
    <message>
        <source>use one of system, en and de</source>
        <translation>system, en oder de nehmen</translation>
    </message>
</context>
<context>
    <name>Mistakes of profiles</name>
    <message>
        <source>there is no profile &quot;{}&quot;</source>
        <translation>es gibt kein Profil „{}“</translation>
    </message>
    <message>
        <source>profiles: {}</source>
        <translation>Profile: {}</translation>
    </message>
    <message>
        <source>did you mean &quot;{}&quot;? Profiles: {}</source>
        <translation>ist „{}“ gemeint? Profile: {}</translation>
    </message>
    <message>
        <source>{} is too long for a profile: {} bytes, at most {}</source>
        <translation>{} ist zu lang für ein Profil: {} Bytes, höchstens {}</translation>
    </message>
    <message>
        <source>this is not TOML: {}</source>
        <translation>das ist kein TOML: {}</translation>
    </message>
    <message>
        <source>{}.{} has no source</source>
        <translation>{}.{} hat keine Quelle</translation>
    </message>
    <message>
        <source>say where it comes from in [sources.{}], or write &quot;assumed&quot; there</source>
        <translation>die Herkunft in [sources.{}] angeben oder dort &quot;assumed&quot; schreiben</translation>
    </message>
    <message>
        <source>the source of {} must be a text that is not empty</source>
        <translation>die Quelle von {} muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>lock-fairness is &quot;hand-off-after&quot;, but hand-off-after is 0</source>
        <translation>lock-fairness ist &quot;hand-off-after&quot;, aber hand-off-after ist 0</translation>
    </message>
    <message>
        <source>lock-fairness is &quot;barging&quot;, but hand-off-after is not 0</source>
        <translation>lock-fairness ist &quot;barging&quot;, aber hand-off-after ist nicht 0</translation>
    </message>
    <message>
        <source>did you mean &quot;{}&quot;?</source>
        <translation>ist „{}“ gemeint?</translation>
    </message>
    <message>
        <source>known here: {}</source>
        <translation>hier bekannt: {}</translation>
    </message>
    <message>
        <source>{} must be a table</source>
        <translation>{} muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>write [{}]</source>
        <translation>[{}] schreiben</translation>
    </message>
    <message>
        <source>{} is missing</source>
        <translation>{} fehlt</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>ein Profil</translation>
    </message>
    <message>
        <source>{} has no key &quot;{}&quot;</source>
        <translation>{} hat keinen Schlüssel „{}“</translation>
    </message>
    <message>
        <source>{} must be a text that is not empty</source>
        <translation>{} muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>{} must be true or false</source>
        <translation>{} muss true oder false sein</translation>
    </message>
    <message>
        <source>{} cannot be &quot;{}&quot;</source>
        <translation>{} kann nicht „{}“ sein</translation>
    </message>
    <message>
        <source>{} must be a length of time with its unit</source>
        <translation>{} muss eine Dauer mit Einheit sein</translation>
    </message>
    <message>
        <source>write &quot;40ns&quot;, &quot;1.5us&quot;, &quot;5ms&quot; or &quot;2s&quot; in quotes</source>
        <translation>&quot;40ns&quot;, &quot;1.5us&quot;, &quot;5ms&quot; oder &quot;2s&quot; in Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>{} must be at least {}</source>
        <translation>{} muss mindestens {} sein</translation>
    </message>
    <message>
        <source>{} must be a whole number from 0 to {}</source>
        <translation>{} muss eine ganze Zahl von 0 bis {} sein</translation>
    </message>
    <message>
        <source>{} must be a number of picoseconds per byte, from 0 to {:.0f}</source>
        <translation>{} muss eine Zahl von Pikosekunden je Byte sein, von 0 bis {:.0f}</translation>
    </message>
</context>
<context>
    <name>Mistakes of runs</name>
    <message>
        <source>{} (timeout)</source>
        <translation>{} (Zeit abgelaufen)</translation>
    </message>
    <message>
        <source>entry {} of the schedule: no timeout of &apos;{}&apos; can expire there</source>
        <translation>Eintrag {} des Ablaufs: dort kann keine Wartezeit von „{}“ ablaufen</translation>
    </message>
    <message>
        <source>entry {} of the schedule: &apos;{}&apos; cannot go on there</source>
        <translation>Eintrag {} des Ablaufs: „{}“ kann dort nicht weiter</translation>
    </message>
    <message>
        <source>the run is over by then</source>
        <translation>der Lauf ist dann schon zu Ende</translation>
    </message>
    <message>
        <source>who can: {}</source>
        <translation>wer kann: {}</translation>
    </message>
    <message>
        <source>there is no run to draw</source>
        <translation>es gibt keinen Lauf zu zeichnen</translation>
    </message>
    <message>
        <source>the range to draw is empty</source>
        <translation>der Bereich zum Zeichnen ist leer</translation>
    </message>
    <message>
        <source>choose --from before --to; the runs end at {}</source>
        <translation>--from vor --to wählen; die Läufe enden bei {}</translation>
    </message>
    <message>
        <source>nothing happens after {}</source>
        <translation>nach {} geschieht nichts</translation>
    </message>
    <message>
        <source>choose --from before that</source>
        <translation>--from davor wählen</translation>
    </message>
    <message>
        <source>a width of {} cannot be drawn</source>
        <translation>die Breite {} lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>choose one from {} to {}</source>
        <translation>eine von {} bis {} wählen</translation>
    </message>
    <message>
        <source>no variable of &apos;{}&apos; has an expected value</source>
        <translation>keine Variable von „{}“ hat einen erwarteten Wert</translation>
    </message>
    <message>
        <source>write one: [vars] counter = { initial = 0, expected = 10 }</source>
        <translation>eine schreiben: [vars] counter = { initial = 0, expected = 10 }</translation>
    </message>
    <message>
        <source>there is nothing to run</source>
        <translation>es gibt nichts auszuführen</translation>
    </message>
    <message>
        <source>no run ended at {}</source>
        <translation>kein Lauf endete bei {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a trace, which is drawn as it was recorded: the scene asks for a change</source>
        <translation>„{}“ ist eine Aufzeichnung, die gezeichnet wird, wie sie ist: die Szene verlangt eine Änderung</translation>
    </message>
    <message>
        <source>leave out models, profile, seed, cores, workers, switch-interval, schedule and set</source>
        <translation>models, profile, seed, cores, workers, switch-interval, schedule und set weglassen</translation>
    </message>
    <message>
        <source>there is no shared variable &apos;{}&apos; to unfold</source>
        <translation>es gibt keine gemeinsame Variable „{}“ zum Entfalten</translation>
    </message>
    <message>
        <source>name one of the work&apos;s [vars]</source>
        <translation>eine aus [vars] der Arbeit nennen</translation>
    </message>
    <message>
        <source>there is no row &apos;{}&apos; to pin</source>
        <translation>es gibt keine Zeile „{}“ zum Anheften</translation>
    </message>
    <message>
        <source>rows are named as &quot;threads/GIL&quot;</source>
        <translation>Zeilen heißen wie &quot;threads/GIL&quot;</translation>
    </message>
    <message>
        <source>the note at {} is outside the picture</source>
        <translation>die Notiz bei {} liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>move it, or widen from and to</source>
        <translation>sie verschieben oder from und to weiter fassen</translation>
    </message>
    <message>
        <source>the note at {} belongs to row &apos;{}&apos;, which is not shown</source>
        <translation>die Notiz bei {} gehört zur Zeile „{}“, die nicht gezeigt wird</translation>
    </message>
    <message>
        <source>rows are named as &quot;threads/order-2&quot;</source>
        <translation>Zeilen heißen wie &quot;threads/order-2&quot;</translation>
    </message>
    <message>
        <source>a schedule is a list such as [{&quot;task&quot;: &quot;adder-1&quot;, &quot;steps&quot;: 2}]; &apos;switchpoint explore FILE --outcome 1 --schedule OUT&apos; writes one</source>
        <translation>ein Ablauf ist eine Liste wie [{&quot;task&quot;: &quot;adder-1&quot;, &quot;steps&quot;: 2}]; „switchpoint explore DATEI --outcome 1 --schedule ZIEL“ schreibt einen</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no schedule</source>
        <translation>„{}“ ist kein Ablauf</translation>
    </message>
    <message>
        <source>entry {} of the schedule &apos;{}&apos; is {}</source>
        <translation>Eintrag {} des Ablaufs „{}“ ist {}</translation>
    </message>
    <message>
        <source>there is no model &apos;{}&apos;</source>
        <translation>es gibt kein Modell „{}“</translation>
    </message>
    <message>
        <source>models: {}</source>
        <translation>Modelle: {}</translation>
    </message>
    <message>
        <source>did you mean {}? models: {}</source>
        <translation>ist {} gemeint? Modelle: {}</translation>
    </message>
    <message>
        <source>a machine has 1 to {} cores, not {}</source>
        <translation>eine Maschine hat 1 bis {} Kerne, nicht {}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} lässt sich nicht schreiben: {}</translation>
    </message>
    <message>
        <source>a figure is .svg, .png or .pdf, not .{}</source>
        <translation>eine Abbildung ist .svg, .png oder .pdf, nicht .{}</translation>
    </message>
    <message>
        <source>{} cannot be written</source>
        <translation>{} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
    <message>
        <source>choose a smaller width or scale</source>
        <translation>eine kleinere Breite oder Skalierung wählen</translation>
    </message>
    <message>
        <source>figures are written as .png, .pdf or .svg, not as .{}</source>
        <translation>Abbildungen werden als .png, .pdf oder .svg geschrieben, nicht als .{}</translation>
    </message>
</context>
<context>
    <name>Mistakes of scenarios</name>
    <message>
        <source>parties</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>permits</source>
        <translation>Erlaubnisse</translation>
    </message>
    <message>
        <source>there is no file and no example &apos;{}&apos;</source>
        <translation>es gibt keine Datei und kein Beispiel „{}“</translation>
    </message>
    <message>
        <source>switchpoint list examples shows all examples</source>
        <translation>switchpoint list examples zeigt alle Beispiele</translation>
    </message>
    <message>
        <source>{}; switchpoint list examples shows all</source>
        <translation>{}; switchpoint list examples zeigt alle</translation>
    </message>
    <message>
        <source>Python programs cannot be run yet: this version reads scenario files (.toml)</source>
        <translation>Python-Programme lassen sich noch nicht ausführen: diese Version liest Szenariodateien (.toml)</translation>
    </message>
    <message>
        <source>an expression is missing here</source>
        <translation>hier fehlt ein Ausdruck</translation>
    </message>
    <message>
        <source>this ) closes nothing</source>
        <translation>diese ) schließt nichts</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not belong here</source>
        <translation>„{}“ gehört nicht hierher</translation>
    </message>
    <message>
        <source>put an operator between two values</source>
        <translation>zwischen zwei Werte einen Operator setzen</translation>
    </message>
    <message>
        <source>this expression is nested deeper than {}</source>
        <translation>dieser Ausdruck ist tiefer als {} verschachtelt</translation>
    </message>
    <message>
        <source>compute a part of it into a local first</source>
        <translation>einen Teil davon zuerst in eine lokale Variable rechnen</translation>
    </message>
    <message>
        <source>comparisons cannot be chained</source>
        <translation>Vergleiche lassen sich nicht verketten</translation>
    </message>
    <message>
        <source>write &apos;a &lt; b and b &lt; c&apos;</source>
        <translation>„a &lt; b and b &lt; c“ schreiben</translation>
    </message>
    <message>
        <source>this ( is never closed</source>
        <translation>diese ( wird nie geschlossen</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>a value is missing before this operator</source>
        <translation>vor diesem Operator fehlt ein Wert</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <source>the result does not fit into 64 bits</source>
        <translation>das Ergebnis passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>write // for division of whole numbers</source>
        <translation>// für die Division ganzer Zahlen schreiben</translation>
    </message>
    <message>
        <source>write == to compare</source>
        <translation>zum Vergleichen == schreiben</translation>
    </message>
    <message>
        <source>write &apos;and&apos;</source>
        <translation>„and“ schreiben</translation>
    </message>
    <message>
        <source>write &apos;or&apos;</source>
        <translation>„or“ schreiben</translation>
    </message>
    <message>
        <source>write &apos;not&apos;, or != to compare</source>
        <translation>„not“ schreiben, oder != zum Vergleichen</translation>
    </message>
    <message>
        <source>use whole numbers</source>
        <translation>ganze Zahlen verwenden</translation>
    </message>
    <message>
        <source>use numbers, names, + - * // %, comparisons, and, or, not and parentheses</source>
        <translation>Zahlen, Namen, + - * // %, Vergleiche, and, or, not und runde Klammern verwenden</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a whole number</source>
        <translation>„{}“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>write digits only; durations stand alone</source>
        <translation>nur Ziffern schreiben; eine Dauer steht allein</translation>
    </message>
    <message>
        <source>this number does not fit into 64 bits</source>
        <translation>diese Zahl passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>a $ must be followed by a parameter&apos;s name</source>
        <translation>auf ein $ muss der Name eines Parameters folgen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no meaning in an expression</source>
        <translation>„{}“ hat in einem Ausdruck keine Bedeutung</translation>
    </message>
    <message>
        <source>a control character has no meaning in an expression</source>
        <translation>ein Steuerzeichen hat in einem Ausdruck keine Bedeutung</translation>
    </message>
    <message>
        <source>write { with = &quot;a&quot;, steps = [ … ] }</source>
        <translation>{ with = &quot;a&quot;, steps = [ … ] } schreiben</translation>
    </message>
    <message>
        <source>there is no primitive &apos;{}&apos;</source>
        <translation>es gibt kein Synchronisationsobjekt „{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {}, and &apos;with&apos; needs something that is acquired and released</source>
        <translation>„{}“ ist vom Typ {}, und „with“ braucht etwas, das genommen und zurückgegeben wird</translation>
    </message>
    <message>
        <source>use one of its steps: {}</source>
        <translation>einen seiner Schritte verwenden: {}</translation>
    </message>
    <message>
        <source>write { when = &quot;x &gt; 3&quot;, then = [ … ] }</source>
        <translation>{ when = &quot;x &gt; 3&quot;, then = [ … ] } schreiben</translation>
    </message>
    <message>
        <source>write { repeat = 3, steps = [ … ] }</source>
        <translation>{ repeat = 3, steps = [ … ] } schreiben</translation>
    </message>
    <message>
        <source>write { while = &quot;x &gt; 0&quot;, steps = [ … ] }</source>
        <translation>{ while = &quot;x &gt; 0&quot;, steps = [ … ] } schreiben</translation>
    </message>
    <message>
        <source>write to = &quot;thread&quot; or to = &quot;process&quot;</source>
        <translation>to = &quot;thread&quot; oder to = &quot;process&quot; schreiben</translation>
    </message>
    <message>
        <source>an offload cannot stand inside another</source>
        <translation>ein offload kann nicht in einem anderen stehen</translation>
    </message>
    <message>
        <source>put the steps into one of them</source>
        <translation>die Schritte in einen davon setzen</translation>
    </message>
    <message>
        <source>nothing travels to a thread: it shares the memory</source>
        <translation>zu einem Thread wird nichts übertragen: er teilt den Speicher</translation>
    </message>
    <message>
        <source>leave &apos;payload&apos; out</source>
        <translation>„payload“ weglassen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a variable, and &apos;{}&apos; asks a primitive</source>
        <translation>„{}“ ist eine Variable, und „{}“ fragt ein Synchronisationsobjekt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {}, which has no &apos;{}&apos;</source>
        <translation>„{}“ ist vom Typ {} und hat kein „{}“</translation>
    </message>
    <message>
        <source>it has {}</source>
        <translation>es hat {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} takes no &apos;{}&apos;</source>
        <translation>„{}“ vom Typ {} nimmt kein „{}“</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>leave it out: this step never waits</source>
        <translation>weglassen: dieser Schritt wartet nie</translation>
    </message>
    <message>
        <source>write &apos;value&apos;: &apos;to&apos; is for variables</source>
        <translation>„value“ schreiben: „to“ ist für Variablen</translation>
    </message>
    <message>
        <source>&apos;otherwise&apos; without a &apos;timeout&apos; never happens</source>
        <translation>„otherwise“ ohne „timeout“ kommt nie dran</translation>
    </message>
    <message>
        <source>add timeout = &quot;1s&quot;</source>
        <translation>timeout = &quot;1s&quot; ergänzen</translation>
    </message>
    <message>
        <source>the steps come to more than {} instructions in the task &apos;{}&apos;</source>
        <translation>die Schritte ergeben mehr als {} Anweisungen in der Aufgabe „{}“</translation>
    </message>
    <message>
        <source>use &apos;repeat&apos; for what happens again and again</source>
        <translation>„repeat“ für alles verwenden, was sich wiederholt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a shared variable already</source>
        <translation>„{}“ ist schon eine gemeinsame Variable</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a primitive already</source>
        <translation>„{}“ ist schon ein Synchronisationsobjekt</translation>
    </message>
    <message>
        <source>give the local another name; &apos;write&apos; or &apos;set&apos; changes a shared variable</source>
        <translation>der lokalen Variablen einen anderen Namen geben; „write“ oder „set“ ändert eine gemeinsame</translation>
    </message>
    <message>
        <source>give the local another name</source>
        <translation>der lokalen Variablen einen anderen Namen geben</translation>
    </message>
    <message>
        <source>a local&apos;s name is made of letters, digits and _, and begins with no digit</source>
        <translation>der Name einer lokalen Variablen besteht aus Buchstaben, Ziffern und _ und beginnt nicht mit einer Ziffer</translation>
    </message>
    <message>
        <source>a task may hold at most {} local numbers at once</source>
        <translation>eine Aufgabe darf höchstens {} lokale Zahlen gleichzeitig halten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a primitive and has no value</source>
        <translation>„{}“ ist ein Synchronisationsobjekt und hat keinen Wert</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a parameter</source>
        <translation>„{}“ ist ein Parameter</translation>
    </message>
    <message>
        <source>write &apos;${}&apos;</source>
        <translation>„${}“ schreiben</translation>
    </message>
    <message>
        <source>there is no variable &apos;{}&apos;</source>
        <translation>es gibt keine Variable „{}“</translation>
    </message>
    <message>
        <source>declare it under [vars] or in locals = { … }</source>
        <translation>unter [vars] oder in locals = { … } vereinbaren</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a table, not {}</source>
        <translation>„{}“ muss eine Tabelle sein, nicht {}</translation>
    </message>
    <message>
        <source>write [{}] on a line of its own</source>
        <translation>[{}] in eine eigene Zeile schreiben</translation>
    </message>
    <message>
        <source>[{}] declares more than {} names</source>
        <translation>[{}] vereinbart mehr als {} Namen</translation>
    </message>
    <message>
        <source>the initial value</source>
        <translation>der Anfangswert</translation>
    </message>
    <message>
        <source>the expected value</source>
        <translation>der erwartete Wert</translation>
    </message>
    <message>
        <source>the type of a primitive</source>
        <translation>der Typ eines Synchronisationsobjekts</translation>
    </message>
    <message>
        <source>the capacity ({})</source>
        <translation>die Kapazität ({})</translation>
    </message>
    <message>
        <source>{} has no capacity</source>
        <translation>{} hat keine Kapazität</translation>
    </message>
    <message>
        <source>a primitive needs a type</source>
        <translation>ein Synchronisationsobjekt braucht einen Typ</translation>
    </message>
    <message>
        <source>write { type = &quot;queue&quot;, capacity = 3 }</source>
        <translation>{ type = &quot;queue&quot;, capacity = 3 } schreiben</translation>
    </message>
    <message>
        <source>{} has no lock</source>
        <translation>{} hat keine Sperre</translation>
    </message>
    <message>
        <source>only a condition has one</source>
        <translation>nur condition hat eine</translation>
    </message>
    <message>
        <source>the lock of a condition</source>
        <translation>die Sperre einer condition</translation>
    </message>
    <message>
        <source>there is no lock &apos;{}&apos;</source>
        <translation>es gibt keine Sperre „{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {}, and a condition stands on a lock or an rlock</source>
        <translation>„{}“ ist vom Typ {}, und eine condition steht auf einem lock oder rlock</translation>
    </message>
    <message>
        <source>a variable&apos;s name is made of letters, digits and _, no digit first</source>
        <translation>der Name einer Variablen besteht aus Buchstaben, Ziffern und _, nicht mit einer Ziffer am Anfang</translation>
    </message>
    <message>
        <source>a primitive&apos;s name is made of letters, digits, _ and -, no digit first</source>
        <translation>der Name eines Synchronisationsobjekts besteht aus Buchstaben, Ziffern, _ und -, nicht mit einer Ziffer am Anfang</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a variable already</source>
        <translation>„{}“ ist schon eine Variable</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>einem von beiden einen anderen Namen geben</translation>
    </message>
    <message>
        <source>the number of bytes</source>
        <translation>die Anzahl der Bytes</translation>
    </message>
    <message>
        <source>the kind of a payload</source>
        <translation>die Art einer Nutzlast</translation>
    </message>
    <message>
        <source>&apos;locals&apos; must be a table, not {}</source>
        <translation>„locals“ muss eine Tabelle sein, nicht {}</translation>
    </message>
    <message>
        <source>write locals = { x = 0 }</source>
        <translation>locals = { x = 0 } schreiben</translation>
    </message>
    <message>
        <source>the local &apos;{}&apos; is a plain number</source>
        <translation>die lokale Variable „{}“ ist eine einfache Zahl</translation>
    </message>
    <message>
        <source>write x = 0; &apos;expected&apos; and &apos;shared&apos; belong to [vars]</source>
        <translation>x = 0 schreiben; „expected“ und „shared“ gehören zu [vars]</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is started by main already</source>
        <translation>„{}“ wird schon von main gestartet</translation>
    </message>
    <message>
        <source>add spawned = true to the task &apos;{}&apos;</source>
        <translation>bei der Aufgabe „{}“ spawned = true ergänzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is only spawned detached, so nobody can join it</source>
        <translation>„{}“ wird nur losgelöst gestartet, darum kann niemand darauf warten</translation>
    </message>
    <message>
        <source>leave &apos;detached&apos; out of the spawn</source>
        <translation>„detached“ beim spawn weglassen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; never spawns &apos;{}&apos;, so there is nothing to join</source>
        <translation>„{}“ startet „{}“ nie, darum gibt es nichts zu erwarten</translation>
    </message>
    <message>
        <source>add {{ spawn = &quot;{}&quot; }} before it</source>
        <translation>davor {{ spawn = &quot;{}&quot; }} ergänzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; spawns itself again and again</source>
        <translation>„{}“ startet sich selbst immer wieder</translation>
    </message>
    <message>
        <source>spawning &apos;{}&apos; here never comes to an end</source>
        <translation>„{}“ hier zu starten kommt nie zu einem Ende</translation>
    </message>
    <message>
        <source>spawn under a &apos;when&apos; that ends it</source>
        <translation>unter einem „when“ starten, das es beendet</translation>
    </message>
    <message>
        <source>this task has no steps</source>
        <translation>diese Aufgabe hat keine Schritte</translation>
    </message>
    <message>
        <source>add steps = [ { cpu = &quot;10ms&quot; } ]</source>
        <translation>steps = [ { cpu = &quot;10ms&quot; } ] ergänzen</translation>
    </message>
    <message>
        <source>nobody spawns &apos;{}&apos;</source>
        <translation>niemand startet „{}“</translation>
    </message>
    <message>
        <source>leave &apos;spawned&apos; out, or spawn it in a step</source>
        <translation>„spawned“ weglassen oder sie in einem Schritt starten</translation>
    </message>
    <message>
        <source>main starts no task: all of them are spawned</source>
        <translation>main startet keine Aufgabe: alle werden von anderen gestartet</translation>
    </message>
    <message>
        <source>leave &apos;spawned&apos; out of one</source>
        <translation>„spawned“ bei einer weglassen</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>ein Szenario</translation>
    </message>
    <message>
        <source>a variable</source>
        <translation>eine Variable</translation>
    </message>
    <message>
        <source>a primitive</source>
        <translation>ein Synchronisationsobjekt</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>eine Aufgabe</translation>
    </message>
    <message>
        <source>a payload</source>
        <translation>eine Nutzlast</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>eine Dauer</translation>
    </message>
    <message>
        <source>a number of items</source>
        <translation>eine Anzahl von Einträgen</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>ein Fenster</translation>
    </message>
    <message>
        <source>write [params] on a line of its own</source>
        <translation>[params] in eine eigene Zeile schreiben</translation>
    </message>
    <message>
        <source>a parameter&apos;s name is made of letters, digits and _, and begins with no digit</source>
        <translation>der Name eines Parameters besteht aus Buchstaben, Ziffern und _ und beginnt nicht mit einer Ziffer</translation>
    </message>
    <message>
        <source>leave it out: this scenario has no [params]</source>
        <translation>weglassen: dieses Szenario hat kein [params]</translation>
    </message>
    <message>
        <source>the scenario has no parameter &apos;{}&apos;</source>
        <translation>das Szenario hat keinen Parameter „{}“</translation>
    </message>
    <message>
        <source>the parameter &apos;{}&apos;</source>
        <translation>der Parameter „{}“</translation>
    </message>
    <message>
        <source>a whole number or a duration in quotes</source>
        <translation>eine ganze Zahl oder eine Dauer in Anführungszeichen</translation>
    </message>
    <message>
        <source>the setting {}={}: {}</source>
        <translation>die Einstellung {}={}: {}</translation>
    </message>
    <message>
        <source>give a whole number or a duration such as 150ms</source>
        <translation>eine ganze Zahl oder eine Dauer wie 150ms angeben</translation>
    </message>
    <message>
        <source>a parameter is a whole number or a duration</source>
        <translation>ein Parameter ist eine ganze Zahl oder eine Dauer</translation>
    </message>
    <message>
        <source>other parameters are written with a $</source>
        <translation>andere Parameter werden mit $ geschrieben</translation>
    </message>
    <message>
        <source>there is no parameter &apos;{}&apos;</source>
        <translation>es gibt keinen Parameter „{}“</translation>
    </message>
    <message>
        <source>declare it under [params]: {} = 10</source>
        <translation>unter [params] vereinbaren: {} = 10</translation>
    </message>
    <message>
        <source>the parameter &apos;{}&apos; depends on itself</source>
        <translation>der Parameter „{}“ hängt von sich selbst ab</translation>
    </message>
    <message>
        <source>give one of them a plain value</source>
        <translation>einem davon einen einfachen Wert geben</translation>
    </message>
    <message>
        <source>the parameter &apos;{}&apos; depends on too many others</source>
        <translation>der Parameter „{}“ hängt von zu vielen anderen ab</translation>
    </message>
    <message>
        <source>&apos;${}&apos; is a duration, and a number is wanted here</source>
        <translation>„${}“ ist eine Dauer, hier wird eine Zahl gebraucht</translation>
    </message>
    <message>
        <source>durations stand alone, they cannot be computed with</source>
        <translation>eine Dauer steht allein, mit ihr lässt sich nicht rechnen</translation>
    </message>
    <message>
        <source>{} is drawn from exactly one of uniform, exponential and normal</source>
        <translation>{} wird aus genau einem von uniform, exponential und normal gezogen</translation>
    </message>
    <message>
        <source>write { uniform = [&quot;10ms&quot;, &quot;50ms&quot;] }</source>
        <translation>{ uniform = [&quot;10ms&quot;, &quot;50ms&quot;] } schreiben</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>der Mittelwert</translation>
    </message>
    <message>
        <source>{} wants a list of two durations</source>
        <translation>{} braucht eine Liste aus zwei Zeiten</translation>
    </message>
    <message>
        <source>write uniform = [&quot;10ms&quot;, &quot;50ms&quot;]: the least and the most</source>
        <translation>uniform = [&quot;10ms&quot;, &quot;50ms&quot;] schreiben: die kürzeste und die längste</translation>
    </message>
    <message>
        <source>write normal = [&quot;10ms&quot;, &quot;2ms&quot;]: the mean and the deviation</source>
        <translation>normal = [&quot;10ms&quot;, &quot;2ms&quot;] schreiben: Mittelwert und Abweichung</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>die kürzeste Dauer</translation>
    </message>
    <message>
        <source>the most</source>
        <translation>die längste Dauer</translation>
    </message>
    <message>
        <source>the deviation</source>
        <translation>die Abweichung</translation>
    </message>
    <message>
        <source>the least is longer than the most</source>
        <translation>die kürzeste Dauer ist länger als die längste</translation>
    </message>
    <message>
        <source>write the shorter one first</source>
        <translation>die kürzere zuerst schreiben</translation>
    </message>
    <message>
        <source>the number of items</source>
        <translation>die Anzahl der Einträge</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is either true or left out</source>
        <translation>„{}“ ist entweder true oder fehlt</translation>
    </message>
    <message>
        <source>write {{ {} = true }}</source>
        <translation>{{ {} = true }} schreiben</translation>
    </message>
    <message>
        <source>write { read = &quot;counter&quot;, into = &quot;tmp&quot; }</source>
        <translation>{ read = &quot;counter&quot;, into = &quot;tmp&quot; } schreiben</translation>
    </message>
    <message>
        <source>there is no shared variable &apos;{}&apos;</source>
        <translation>es gibt keine gemeinsame Variable „{}“</translation>
    </message>
    <message>
        <source>write { write = &quot;counter&quot;, from = &quot;tmp&quot; }</source>
        <translation>{ write = &quot;counter&quot;, from = &quot;tmp&quot; } schreiben</translation>
    </message>
    <message>
        <source>a variable is set with &apos;to&apos;</source>
        <translation>eine Variable wird mit „to“ gesetzt</translation>
    </message>
    <message>
        <source>write &apos;to&apos; instead of &apos;value&apos;</source>
        <translation>„to“ statt „value“ schreiben</translation>
    </message>
    <message>
        <source>write { set = &quot;flag&quot;, to = 1 }</source>
        <translation>{ set = &quot;flag&quot;, to = 1 } schreiben</translation>
    </message>
    <message>
        <source>write { compute = &quot;tmp + 1&quot;, into = &quot;tmp&quot; }</source>
        <translation>{ compute = &quot;tmp + 1&quot;, into = &quot;tmp&quot; } schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a local, which nobody else can see</source>
        <translation>„{}“ ist eine lokale Variable, die sonst niemand sieht</translation>
    </message>
    <message>
        <source>write {{ set = &quot;{0}&quot;, to = &quot;{0} + 1&quot; }}</source>
        <translation>{{ set = &quot;{0}&quot;, to = &quot;{0} + 1&quot; }} schreiben</translation>
    </message>
    <message>
        <source>this window says nothing</source>
        <translation>dieses Fenster sagt nichts</translation>
    </message>
    <message>
        <source>write { sleep = &quot;1ms&quot; }</source>
        <translation>{ sleep = &quot;1ms&quot; } schreiben</translation>
    </message>
    <message>
        <source>a scenario has at most {}</source>
        <translation>ein Szenario hat höchstens {}</translation>
    </message>
    <message>
        <source>a scenario is TOML: key = value, [section], [[task]]</source>
        <translation>ein Szenario ist TOML: Schlüssel = Wert, [Abschnitt], [[task]]</translation>
    </message>
    <message>
        <source>use &apos;count&apos; and &apos;repeat&apos; for what is the same</source>
        <translation>„count“ und „repeat“ für Gleiches verwenden</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty</source>
        <translation>„{}“ ist leer</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>der Startwert</translation>
    </message>
    <message>
        <source>the number of cores</source>
        <translation>die Anzahl der Kerne</translation>
    </message>
    <message>
        <source>the number of workers</source>
        <translation>die Anzahl der Worker</translation>
    </message>
    <message>
        <source>the switch interval</source>
        <translation>das Wechselintervall</translation>
    </message>
    <message>
        <source>the switch interval must be longer than 0</source>
        <translation>das Wechselintervall muss länger als 0 sein</translation>
    </message>
    <message>
        <source>CPython&apos;s own is &quot;5ms&quot;</source>
        <translation>das von CPython ist &quot;5ms&quot;</translation>
    </message>
    <message>
        <source>the start method</source>
        <translation>die Startmethode</translation>
    </message>
    <message>
        <source>a scenario needs at least one task</source>
        <translation>ein Szenario braucht mindestens eine Aufgabe</translation>
    </message>
    <message>
        <source>write [[task]], then name = &quot;worker&quot; and steps = [ … ]</source>
        <translation>[[task]] schreiben, dann name = &quot;worker&quot; und steps = [ … ]</translation>
    </message>
    <message>
        <source>&apos;task&apos; must be a list of tables, not {}</source>
        <translation>„task“ muss eine Liste von Tabellen sein, nicht {}</translation>
    </message>
    <message>
        <source>write [[task]] with two brackets</source>
        <translation>[[task]] mit zwei Klammern schreiben</translation>
    </message>
    <message>
        <source>more than {} groups of tasks</source>
        <translation>mehr als {} Gruppen von Aufgaben</translation>
    </message>
    <message>
        <source>use count = 10</source>
        <translation>count = 10 verwenden</translation>
    </message>
    <message>
        <source>a task needs a name</source>
        <translation>eine Aufgabe braucht einen Namen</translation>
    </message>
    <message>
        <source>add name = &quot;worker&quot;</source>
        <translation>name = &quot;worker&quot; ergänzen</translation>
    </message>
    <message>
        <source>a task&apos;s name is made of letters, digits, _ and -, and begins with a letter</source>
        <translation>der Name einer Aufgabe besteht aus Buchstaben, Ziffern, _ und - und beginnt mit einem Buchstaben</translation>
    </message>
    <message>
        <source>there is a task &apos;{}&apos; already</source>
        <translation>es gibt schon eine Aufgabe „{}“</translation>
    </message>
    <message>
        <source>give it another name, or raise the count of the first</source>
        <translation>ihr einen anderen Namen geben oder count der ersten erhöhen</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>die Anzahl</translation>
    </message>
    <message>
        <source>a spawned task has no count: each &apos;spawn&apos; starts one</source>
        <translation>eine mit „spawn“ gestartete Aufgabe hat keine Anzahl: jedes „spawn“ startet eine</translation>
    </message>
    <message>
        <source>put the spawn into a &apos;repeat&apos;</source>
        <translation>das spawn in ein „repeat“ setzen</translation>
    </message>
    <message>
        <source>the scenario has more than {} tasks</source>
        <translation>das Szenario hat mehr als {} Aufgaben</translation>
    </message>
    <message>
        <source>lower a count</source>
        <translation>eine Anzahl senken</translation>
    </message>
    <message>
        <source>&apos;every&apos; and &apos;rate&apos; contradict each other</source>
        <translation>„every“ und „rate“ widersprechen einander</translation>
    </message>
    <message>
        <source>keep &apos;every&apos; for equal gaps, or &apos;rate&apos; for random ones</source>
        <translation>„every“ für gleiche Abstände behalten oder „rate“ für zufällige</translation>
    </message>
    <message>
        <source>a spawned task starts when it is spawned</source>
        <translation>eine mit „spawn“ gestartete Aufgabe beginnt, wenn sie gestartet wird</translation>
    </message>
    <message>
        <source>leave &apos;start&apos;, &apos;every&apos; and &apos;rate&apos; out</source>
        <translation>„start“, „every“ und „rate“ weglassen</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>die Rate</translation>
    </message>
    <message>
        <source>the rate must be between 0.0001 and 1000000000 in a second</source>
        <translation>die Rate muss zwischen 0.0001 und 1000000000 je Sekunde liegen</translation>
    </message>
    <message>
        <source>{} must be a list of steps, not {}</source>
        <translation>{} muss eine Liste von Schritten sein, nicht {}</translation>
    </message>
    <message>
        <source>write [ { cpu = &quot;10ms&quot; }, { io = &quot;20ms&quot; } ]</source>
        <translation>[ { cpu = &quot;10ms&quot; }, { io = &quot;20ms&quot; } ] schreiben</translation>
    </message>
    <message>
        <source>steps are nested deeper than {}</source>
        <translation>die Schritte sind tiefer als {} verschachtelt</translation>
    </message>
    <message>
        <source>a step is a table {{ … }}, not {}</source>
        <translation>ein Schritt ist eine Tabelle {{ … }}, nicht {}</translation>
    </message>
    <message>
        <source>write { cpu = &quot;10ms&quot; }</source>
        <translation>{ cpu = &quot;10ms&quot; } schreiben</translation>
    </message>
    <message>
        <source>a step does one thing, and this one has &apos;{}&apos; and &apos;{}&apos;</source>
        <translation>ein Schritt tut eins, und dieser hat „{}“ und „{}“</translation>
    </message>
    <message>
        <source>write two steps</source>
        <translation>zwei Schritte schreiben</translation>
    </message>
    <message>
        <source>an empty step does nothing</source>
        <translation>ein leerer Schritt tut nichts</translation>
    </message>
    <message>
        <source>there is no step &apos;{}&apos;</source>
        <translation>es gibt keinen Schritt „{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes no &apos;{}&apos;</source>
        <translation>„{}“ nimmt kein „{}“</translation>
    </message>
    <message>
        <source>only a step that waits for a primitive or a join may carry a timeout</source>
        <translation>nur ein Schritt, der auf ein Synchronisationsobjekt oder ein join wartet, darf timeout haben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs &apos;{}&apos;</source>
        <translation>„{}“ braucht „{}“</translation>
    </message>
    <message>
        <source>a whole number or an expression in quotes</source>
        <translation>eine ganze Zahl oder ein Ausdruck in Anführungszeichen</translation>
    </message>
    <message>
        <source>{} must be known before the run: &apos;{}&apos; is not</source>
        <translation>{} muss vor dem Lauf bekannt sein: „{}“ ist es nicht</translation>
    </message>
    <message>
        <source>write &apos;${}&apos; for the parameter</source>
        <translation>„${}“ für den Parameter schreiben</translation>
    </message>
    <message>
        <source>only numbers and $parameters may stand here</source>
        <translation>hier dürfen nur Zahlen und $Parameter stehen</translation>
    </message>
    <message>
        <source>{} must be a duration: &apos;{}&apos; is a number</source>
        <translation>{} muss eine Dauer sein: „{}“ ist eine Zahl</translation>
    </message>
    <message>
        <source>give the parameter a unit, as in &quot;150ms&quot;</source>
        <translation>dem Parameter eine Einheit geben, wie &quot;150ms&quot;</translation>
    </message>
    <message>
        <source>this {} has no partner</source>
        <translation>dieses {} hat kein Gegenstück</translation>
    </message>
    <message>
        <source>write {0}{0} for the sign</source>
        <translation>für das Zeichen {0}{0} schreiben</translation>
    </message>
    <message>
        <source>&apos;raise&apos; needs the error&apos;s name</source>
        <translation>„raise“ braucht den Namen des Fehlers</translation>
    </message>
    <message>
        <source>write { raise = &quot;ValueError: bad&quot; }</source>
        <translation>{ raise = &quot;ValueError: bad&quot; } schreiben</translation>
    </message>
    <message>
        <source>there is no task &apos;{}&apos;</source>
        <translation>es gibt keine Aufgabe „{}“</translation>
    </message>
    <message>
        <source>a step that went to a pool cannot start tasks</source>
        <translation>ein Schritt in einem Pool kann keine Aufgaben starten</translation>
    </message>
    <message>
        <source>spawn outside the offload</source>
        <translation>außerhalb des offload starten</translation>
    </message>
    <message>
        <source>a step that went to a pool cannot wait for tasks</source>
        <translation>ein Schritt in einem Pool kann nicht auf Aufgaben warten</translation>
    </message>
    <message>
        <source>join outside the offload</source>
        <translation>außerhalb des offload mit join warten</translation>
    </message>
</context>
<context>
    <name>Mistakes of scenes</name>
    <message>
        <source>a scene</source>
        <translation>eine Szene</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>an output</source>
        <translation>eine Ausgabe</translation>
    </message>
    <message>
        <source>a scene has at most {}</source>
        <translation>eine Szene hat höchstens {}</translation>
    </message>
    <message>
        <source>a scene is TOML: key = value, [rows], [[note]], [[output]]</source>
        <translation>eine Szene ist TOML: Schlüssel = Wert, [rows], [[note]], [[output]]</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>eine Liste von Modellen</translation>
    </message>
    <message>
        <source>put it in brackets: [&quot;threads&quot;]</source>
        <translation>in Klammern setzen: [&quot;threads&quot;]</translation>
    </message>
    <message>
        <source>&apos;models&apos; is empty</source>
        <translation>„models“ ist leer</translation>
    </message>
    <message>
        <source>name one, or leave it out</source>
        <translation>eins nennen oder weglassen</translation>
    </message>
    <message>
        <source>a picture holds at most {} runs</source>
        <translation>ein Bild fasst höchstens {} Läufe</translation>
    </message>
    <message>
        <source>&apos;models&apos; and [[run]] contradict each other</source>
        <translation>„models“ und [[run]] widersprechen einander</translation>
    </message>
    <message>
        <source>keep &apos;models&apos; for runs that differ in nothing else, [[run]] for those that do</source>
        <translation>„models“ für Läufe, die sich sonst in nichts unterscheiden, [[run]] für die anderen</translation>
    </message>
    <message>
        <source>a run that follows a schedule has no seed</source>
        <translation>ein Lauf nach einem Ablauf hat keinen Startwert</translation>
    </message>
    <message>
        <source>leave out &apos;seed&apos; or &apos;schedule&apos;</source>
        <translation>„seed“ oder „schedule“ weglassen</translation>
    </message>
    <message>
        <source>a scene needs work: what is run</source>
        <translation>eine Szene braucht Arbeit: was ausgeführt wird</translation>
    </message>
    <message>
        <source>add work = &quot;first-look&quot;, or the path of a scenario</source>
        <translation>work = &quot;first-look&quot; ergänzen oder den Pfad eines Szenarios</translation>
    </message>
    <message>
        <source>the range to draw is empty: &apos;to&apos; is not after &apos;from&apos;</source>
        <translation>der Bereich zum Zeichnen ist leer: „to“ liegt nicht nach „from“</translation>
    </message>
    <message>
        <source>&quot;start&quot;, &quot;end&quot; or a table</source>
        <translation>&quot;start&quot;, &quot;end&quot; oder eine Tabelle</translation>
    </message>
    <message>
        <source>write align = { task = &quot;…&quot; } or { mark = &quot;…&quot; }</source>
        <translation>align = { task = &quot;…&quot; } oder { mark = &quot;…&quot; } schreiben</translation>
    </message>
    <message>
        <source>&apos;align&apos; needs either a task or a mark</source>
        <translation>„align“ braucht entweder eine Aufgabe oder eine Marke</translation>
    </message>
    <message>
        <source>a list of states</source>
        <translation>eine Liste von Zuständen</translation>
    </message>
    <message>
        <source>put it in brackets: [&quot;io-wait&quot;]</source>
        <translation>in Klammern setzen: [&quot;io-wait&quot;]</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>ein Zustand</translation>
    </message>
    <message>
        <source>a note needs a time</source>
        <translation>eine Notiz braucht eine Zeit</translation>
    </message>
    <message>
        <source>add at = &quot;0.4s&quot;</source>
        <translation>at = &quot;0.4s&quot; ergänzen</translation>
    </message>
    <message>
        <source>a note needs words</source>
        <translation>eine Notiz braucht Worte</translation>
    </message>
    <message>
        <source>add text = &quot;…&quot;</source>
        <translation>text = &quot;…&quot; ergänzen</translation>
    </message>
    <message>
        <source>an output needs a file</source>
        <translation>eine Ausgabe braucht eine Datei</translation>
    </message>
    <message>
        <source>add file = &quot;figure.svg&quot;</source>
        <translation>file = &quot;figure.svg&quot; ergänzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not say what to draw</source>
        <translation>„{}“ sagt nicht, was gezeichnet werden soll</translation>
    </message>
    <message>
        <source>end it in one of {}</source>
        <translation>auf eins davon enden lassen: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty</source>
        <translation>„{}“ ist leer</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>a list of words in quotes</source>
        <translation>eine Liste von Wörtern in Anführungszeichen</translation>
    </message>
    <message>
        <source>put it in brackets: [&quot;…&quot;]</source>
        <translation>in Klammern setzen: [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has more than {} entries</source>
        <translation>„{}“ hat mehr als {} Einträge</translation>
    </message>
    <message>
        <source>an entry of &apos;{}&apos;</source>
        <translation>ein Eintrag von „{}“</translation>
    </message>
    <message>
        <source>an entry of &apos;{}&apos; is empty</source>
        <translation>ein Eintrag von „{}“ ist leer</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has &apos;{}&apos; twice</source>
        <translation>„{}“ enthält „{}“ zweimal</translation>
    </message>
    <message>
        <source>write it once</source>
        <translation>nur einmal schreiben</translation>
    </message>
    <message>
        <source>there is no theme &apos;{}&apos;</source>
        <translation>es gibt kein Farbschema „{}“</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>there is no model &apos;{}&apos;</source>
        <translation>es gibt kein Modell „{}“</translation>
    </message>
    <message>
        <source>there is no profile &apos;{}&apos;</source>
        <translation>es gibt kein Profil „{}“</translation>
    </message>
    <message>
        <source>write a whole number from 0 to 18446744073709551615</source>
        <translation>eine ganze Zahl von 0 bis 18446744073709551615 schreiben</translation>
    </message>
    <message>
        <source>write set = { name = &quot;value&quot; }</source>
        <translation>set = { name = &quot;Wert&quot; } schreiben</translation>
    </message>
    <message>
        <source>a parameter has no name</source>
        <translation>ein Parameter hat keinen Namen</translation>
    </message>
    <message>
        <source>the value of &apos;{}&apos;</source>
        <translation>der Wert von „{}“</translation>
    </message>
    <message>
        <source>a whole number or text in quotes</source>
        <translation>eine ganze Zahl oder Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>the switch interval must be longer than 0</source>
        <translation>das Wechselintervall muss länger als 0 sein</translation>
    </message>
    <message>
        <source>write a duration, as &quot;5ms&quot;</source>
        <translation>eine Dauer schreiben, wie &quot;5ms&quot;</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>eine Liste von Tabellen</translation>
    </message>
    <message>
        <source>write [[{}]] with two brackets</source>
        <translation>[[{}]] mit zwei Klammern schreiben</translation>
    </message>
    <message>
        <source>a scene has at most {} of [[{}]]</source>
        <translation>eine Szene hat höchstens {} von [[{}]]</translation>
    </message>
</context>
<context>
    <name>Mistakes of sentences</name>
    <message>
        <source>sentences in another language have at most {}</source>
        <translation>Sätze in einer anderen Sprache haben höchstens {}</translation>
    </message>
    <message>
        <source>write &quot;the English sentence&quot; = &quot;the same in the other language&quot;</source>
        <translation>schreibe &quot;der englische Satz&quot; = &quot;derselbe in der anderen Sprache&quot;</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>a sentence is empty</source>
        <translation>ein Satz ist leer</translation>
    </message>
    <message>
        <source>write it, or leave the line out: then it stays English</source>
        <translation>schreibe ihn, oder lass die Zeile weg: Dann bleibt er englisch</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has other words in braces</source>
        <translation>&apos;{}&apos; hat andere Wörter in Klammern</translation>
    </message>
    <message>
        <source>the English has none</source>
        <translation>der englische Satz hat keine</translation>
    </message>
    <message>
        <source>the English has {}</source>
        <translation>der englische Satz hat {}</translation>
    </message>
    <message>
        <source>no sentence reads &apos;{}&apos;</source>
        <translation>kein Satz lautet &apos;{}&apos;</translation>
    </message>
    <message>
        <source>write it as the English file does, or drop the line</source>
        <translation>schreibe ihn wie die englische Datei, oder streiche die Zeile</translation>
    </message>
</context>
<context>
    <name>Mistakes of the guide</name>
    <message>
        <source>give a whole number from {} to {}, or unsure</source>
        <translation>eine ganze Zahl von {} bis {} angeben oder unsure</translation>
    </message>
    <message>
        <source>give a number from {} to {}, or unsure</source>
        <translation>eine Zahl von {} bis {} angeben oder unsure</translation>
    </message>
    <message>
        <source>give a whole number from {} to {} (in {}, without the unit), or unsure</source>
        <translation>eine ganze Zahl von {} bis {} (in {}, ohne die Einheit) angeben oder unsure</translation>
    </message>
    <message>
        <source>give a number from {} to {} (in {}, without the unit), or unsure</source>
        <translation>eine Zahl von {} bis {} (in {}, ohne die Einheit) angeben oder unsure</translation>
    </message>
    <message>
        <source>{} cannot be &apos;{}&apos;</source>
        <translation>{} kann nicht „{}“ sein</translation>
    </message>
    <message>
        <source>{} is a whole number, not {}</source>
        <translation>{} ist eine ganze Zahl, nicht {}</translation>
    </message>
    <message>
        <source>{} cannot be {}</source>
        <translation>{} kann nicht {} sein</translation>
    </message>
    <message>
        <source>answers: {}, unsure</source>
        <translation>Antworten: {}, unsure</translation>
    </message>
    <message>
        <source>did you mean {}? answers: {}, unsure</source>
        <translation>ist {} gemeint? Antworten: {}, unsure</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no answer</source>
        <translation>„{}“ ist keine Antwort</translation>
    </message>
    <message>
        <source>write key=value: {}</source>
        <translation>Schlüssel=Wert schreiben: {}</translation>
    </message>
    <message>
        <source>the guide has no question &apos;{}&apos;</source>
        <translation>der Ratgeber hat keine Frage „{}“</translation>
    </message>
    <message>
        <source>questions: {}</source>
        <translation>Fragen: {}</translation>
    </message>
    <message>
        <source>did you mean {}? questions: {}</source>
        <translation>ist {} gemeint? Fragen: {}</translation>
    </message>
    <message>
        <source>answers have at most {}</source>
        <translation>Antworten haben höchstens {}</translation>
    </message>
    <message>
        <source>answers are TOML: work = &quot;io&quot;, one line for each question</source>
        <translation>Antworten sind TOML: work = &quot;io&quot;, eine Zeile für jede Frage</translation>
    </message>
    <message>
        <source>a file of the guide has at most {}</source>
        <translation>eine Datei des Ratgebers hat höchstens {}</translation>
    </message>
    <message>
        <source>the guide is TOML: key = value, [[question]], [[question.typical]]</source>
        <translation>der Ratgeber ist TOML: Schlüssel = Wert, [[question]], [[question.typical]]</translation>
    </message>
    <message>
        <source>there is no code for {} on {}</source>
        <translation>es gibt keinen Code für {} auf {}</translation>
    </message>
    <message>
        <source>a word between @ that nothing fills</source>
        <translation>ein Wort zwischen @, das nichts füllt</translation>
    </message>
    <message>
        <source>a file of questions</source>
        <translation>eine Datei mit Fragen</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>eine Auswahl</translation>
    </message>
    <message>
        <source>a typical value</source>
        <translation>ein typischer Wert</translation>
    </message>
    <message>
        <source>a stop of the slider</source>
        <translation>eine Stufe des Schiebereglers</translation>
    </message>
    <message>
        <source>a file of recommendations</source>
        <translation>eine Datei mit Empfehlungen</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>eine Bemerkung</translation>
    </message>
    <message>
        <source>a rule of thumb</source>
        <translation>eine Faustregel</translation>
    </message>
    <message>
        <source>a difference</source>
        <translation>ein Unterschied</translation>
    </message>
    <message>
        <source>a break-even point</source>
        <translation>ein Gleichstand</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>ein Vergleich</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is asked twice</source>
        <translation>„{}“ wird zweimal gefragt</translation>
    </message>
    <message>
        <source>give each its own key</source>
        <translation>jeder einen eigenen Schlüssel geben</translation>
    </message>
    <message>
        <source>the choice &apos;{}&apos; stands here twice</source>
        <translation>die Auswahl „{}“ steht hier zweimal</translation>
    </message>
    <message>
        <source>drop one</source>
        <translation>eine weglassen</translation>
    </message>
    <message>
        <source>a typical value needs &apos;value&apos;</source>
        <translation>ein typischer Wert braucht „value“</translation>
    </message>
    <message>
        <source>add value = …</source>
        <translation>value = … ergänzen</translation>
    </message>
    <message>
        <source>nobody unsure of &apos;{}&apos; could go on</source>
        <translation>wer bei „{}“ unsicher ist, käme nicht weiter</translation>
    </message>
    <message>
        <source>end with [[question.typical]] without &apos;when&apos;</source>
        <translation>mit [[question.typical]] ohne „when“ enden</translation>
    </message>
    <message>
        <source>a stop of the slider answers questions</source>
        <translation>eine Stufe des Schiebereglers beantwortet Fragen</translation>
    </message>
    <message>
        <source>add answers = { work = &quot;cpu&quot;, cpu_ms = 50 }</source>
        <translation>answers = { work = &quot;cpu&quot;, cpu_ms = 50 } ergänzen</translation>
    </message>
    <message>
        <source>there is no question &apos;{}&apos;</source>
        <translation>es gibt keine Frage „{}“</translation>
    </message>
    <message>
        <source>the question &apos;{}&apos; is missing</source>
        <translation>die Frage „{}“ fehlt</translation>
    </message>
    <message>
        <source>the simulation needs its answer</source>
        <translation>die Simulation braucht ihre Antwort</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be answered with a number</source>
        <translation>„{}“ muss mit einer Zahl beantwortet werden</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be answered with a word</source>
        <translation>„{}“ muss mit einem Wort beantwortet werden</translation>
    </message>
    <message>
        <source>there is nothing to recommend</source>
        <translation>es gibt nichts zu empfehlen</translation>
    </message>
    <message>
        <source>add [[recommendation]]</source>
        <translation>[[recommendation]] ergänzen</translation>
    </message>
    <message>
        <source>no rule of thumb holds for everybody</source>
        <translation>keine Faustregel gilt für alle</translation>
    </message>
    <message>
        <source>end with [[rule]] without &apos;when&apos;</source>
        <translation>mit [[rule]] ohne „when“ enden</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is recommended twice</source>
        <translation>„{}“ wird zweimal empfohlen</translation>
    </message>
    <message>
        <source>give each its own id</source>
        <translation>jeder eine eigene id geben</translation>
    </message>
    <message>
        <source>nothing speaks for &apos;{}&apos;</source>
        <translation>nichts spricht für „{}“</translation>
    </message>
    <message>
        <source>add [[recommendation.reason]]</source>
        <translation>[[recommendation.reason]] ergänzen</translation>
    </message>
    <message>
        <source>&apos;simulate&apos; is missing: how is it run?</source>
        <translation>„simulate“ fehlt: wie wird es ausgeführt?</translation>
    </message>
    <message>
        <source>add simulate = { model = &quot;threads&quot; }</source>
        <translation>simulate = { model = &quot;threads&quot; } ergänzen</translation>
    </message>
    <message>
        <source>there is no model &apos;{}&apos;</source>
        <translation>es gibt kein Modell „{}“</translation>
    </message>
    <message>
        <source>nothing recommends &apos;{}&apos;</source>
        <translation>nichts empfiehlt „{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no question for a number</source>
        <translation>„{}“ ist keine Frage nach einer Zahl</translation>
    </message>
    <message>
        <source>the range to search must begin above 0 and end after that</source>
        <translation>der Suchbereich muss über 0 beginnen und danach enden</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is missing</source>
        <translation>„{}“ fehlt</translation>
    </message>
    <message>
        <source>add {} = &quot;…&quot;</source>
        <translation>{} = &quot;…&quot; ergänzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty</source>
        <translation>„{}“ ist leer</translation>
    </message>
    <message>
        <source>write it, or leave it out</source>
        <translation>schreiben oder weglassen</translation>
    </message>
    <message>
        <source>nothing fills &apos;{{{}}}&apos;</source>
        <translation>nichts füllt „{{{}}}“</translation>
    </message>
    <message>
        <source>add {} = 1</source>
        <translation>{} = 1 ergänzen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>put it in brackets: [&quot;…&quot;]</source>
        <translation>in Klammern setzen: [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a word or a number</source>
        <translation>ein Wort oder eine Zahl</translation>
    </message>
    <message>
        <source>put the word in quotes</source>
        <translation>das Wort in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a table of answers</source>
        <translation>eine Tabelle von Antworten</translation>
    </message>
    <message>
        <source>write { work = &quot;cpu&quot;, concurrency = { least = 100 } }</source>
        <translation>{ work = &quot;cpu&quot;, concurrency = { least = 100 } } schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no earlier question</source>
        <translation>„{}“ ist keine frühere Frage</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is answered with a word, not with a number</source>
        <translation>„{}“ wird mit einem Wort beantwortet, nicht mit einer Zahl</translation>
    </message>
    <message>
        <source>write {} = &quot;{}&quot;</source>
        <translation>{} = &quot;{}&quot; schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is answered with a number</source>
        <translation>„{}“ wird mit einer Zahl beantwortet</translation>
    </message>
    <message>
        <source>write {} = {{ least = 1 }} or {{ most = 1 }}</source>
        <translation>{} = {{ least = 1 }} oder {{ most = 1 }} schreiben</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>eine Liste von Tabellen</translation>
    </message>
    <message>
        <source>write [[{}]]</source>
        <translation>[[{}]] schreiben</translation>
    </message>
</context>
<context>
    <name>Mistakes of themes</name>
    <message>
        <source>`{}` is not a colour: write &quot;#rrggbb&quot;</source>
        <translation>`{}` ist keine Farbe: &quot;#rrggbb&quot; schreiben</translation>
    </message>
    <message>
        <source>[{}] lacks `{}`</source>
        <translation>in [{}] fehlt `{}`</translation>
    </message>
    <message>
        <source>no such pattern; there are solid, empty, hatch, cross, dots and grid</source>
        <translation>dieses Muster gibt es nicht; es gibt solid, empty, hatch, cross, dots und grid</translation>
    </message>
    <message>
        <source>there is no theme `{}`</source>
        <translation>es gibt kein Farbschema `{}`</translation>
    </message>
    <message>
        <source>choose one of {}</source>
        <translation>eins davon wählen: {}</translation>
    </message>
</context>
<context>
    <name>Mistakes of traces</name>
    <message>
        <source>this is no recording that can be read</source>
        <translation>das ist keine lesbare Aufzeichnung</translation>
    </message>
    <message>
        <source>a .swtrace file, as `switchpoint run FILE --trace OUT.swtrace` writes it</source>
        <translation>eine .swtrace-Datei, wie sie `switchpoint run DATEI --trace ZIEL.swtrace` schreibt</translation>
    </message>
    <message>
        <source>lane {} has no name</source>
        <translation>Spur {} hat keinen Namen</translation>
    </message>
    <message>
        <source>lane {} belongs to no process</source>
        <translation>Spur {} gehört zu keinem Prozess</translation>
    </message>
    <message>
        <source>lane {} belongs to a lane that does not exist</source>
        <translation>Spur {} gehört zu einer Spur, die es nicht gibt</translation>
    </message>
    <message>
        <source>lane {} belongs to itself</source>
        <translation>Spur {} gehört zu sich selbst</translation>
    </message>
    <message>
        <source>the end of the run lies outside the clock</source>
        <translation>das Ende des Laufs liegt außerhalb der Uhr</translation>
    </message>
    <message>
        <source>a final value belongs to no variable</source>
        <translation>ein Endwert gehört zu keiner Variablen</translation>
    </message>
    <message>
        <source>the deadlock names something that does not exist</source>
        <translation>der Deadlock nennt etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>the table of steps is empty</source>
        <translation>die Tabelle der Schritte ist leer</translation>
    </message>
    <message>
        <source>{} cores are not possible</source>
        <translation>{} Kerne sind nicht möglich</translation>
    </message>
    <message>
        <source>the switch interval is not possible</source>
        <translation>das Wechselintervall ist nicht möglich</translation>
    </message>
    <message>
        <source>object {} belongs to no process</source>
        <translation>Objekt {} gehört zu keinem Prozess</translation>
    </message>
    <message>
        <source>there are numbers without an event</source>
        <translation>es gibt Zahlen ohne Ereignis</translation>
    </message>
    <message>
        <source>event {} is of an unknown kind</source>
        <translation>Ereignis {} ist von unbekannter Art</translation>
    </message>
    <message>
        <source>event {} has no time</source>
        <translation>Ereignis {} hat keine Zeit</translation>
    </message>
    <message>
        <source>event {} lies too far in the future</source>
        <translation>Ereignis {} liegt zu weit in der Zukunft</translation>
    </message>
    <message>
        <source>event {} has no lane</source>
        <translation>Ereignis {} hat keine Spur</translation>
    </message>
    <message>
        <source>event {} belongs to a lane that does not exist</source>
        <translation>Ereignis {} gehört zu einer Spur, die es nicht gibt</translation>
    </message>
    <message>
        <source>event {} is cut off</source>
        <translation>Ereignis {} ist abgeschnitten</translation>
    </message>
    <message>
        <source>event {} names something that does not exist</source>
        <translation>Ereignis {} nennt etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>event {} waited for longer than the clock has run</source>
        <translation>Ereignis {} wartete länger, als die Uhr lief</translation>
    </message>
    <message>
        <source>event {} prints text that does not exist</source>
        <translation>Ereignis {} gibt Text aus, den es nicht gibt</translation>
    </message>
    <message>
        <source>there are bytes after the end of the trace</source>
        <translation>nach dem Ende der Aufzeichnung stehen noch Bytes</translation>
    </message>
    <message>
        <source>a part of the trace is missing</source>
        <translation>ein Teil der Aufzeichnung fehlt</translation>
    </message>
    <message>
        <source>there are events without a time</source>
        <translation>es gibt Ereignisse ohne Zeit</translation>
    </message>
    <message>
        <source>this is not a Switchpoint trace</source>
        <translation>das ist keine Aufzeichnung von Switchpoint</translation>
    </message>
    <message>
        <source>the trace is cut off within its header</source>
        <translation>die Aufzeichnung ist in ihrem Kopf abgeschnitten</translation>
    </message>
    <message>
        <source>this trace is of format {}, written by a newer Switchpoint; this one reads formats up to {}</source>
        <translation>diese Aufzeichnung hat Format {}, von einem neueren Switchpoint geschrieben; dieses liest Formate bis {}</translation>
    </message>
    <message>
        <source>this trace is of format 0, which does not exist</source>
        <translation>diese Aufzeichnung hat Format 0, das es nicht gibt</translation>
    </message>
    <message>
        <source>the trace is damaged or cut off: its checksum does not match</source>
        <translation>die Aufzeichnung ist beschädigt oder abgeschnitten: ihre Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>the trace is cut off between two parts</source>
        <translation>die Aufzeichnung ist zwischen zwei Teilen abgeschnitten</translation>
    </message>
    <message>
        <source>the trace is cut off within a part</source>
        <translation>die Aufzeichnung ist in einem Teil abgeschnitten</translation>
    </message>
    <message>
        <source>a part of the trace is there twice</source>
        <translation>ein Teil der Aufzeichnung ist doppelt da</translation>
    </message>
    <message>
        <source>a part is packed in a way ({}) that is not known</source>
        <translation>ein Teil ist auf eine unbekannte Art ({}) gepackt</translation>
    </message>
    <message>
        <source>the trace unpacks to too many bytes</source>
        <translation>die Aufzeichnung entpackt sich zu zu vielen Bytes</translation>
    </message>
    <message>
        <source>the tables of the trace cannot be read</source>
        <translation>die Tabellen der Aufzeichnung sind nicht lesbar</translation>
    </message>
    <message>
        <source>a part of the trace cannot be unpacked</source>
        <translation>ein Teil der Aufzeichnung lässt sich nicht entpacken</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>asyncio</source>
        <translation>asyncio</translation>
    </message>
    <message>
        <source>Tasks of one event loop on one thread</source>
        <translation>Aufgaben einer Ereignisschleife auf einem Thread</translation>
    </message>
    <message>
        <source>the task decides: it gives up control only where it waits</source>
        <translation>die Aufgabe entscheidet: sie gibt nur ab, wo sie wartet</translation>
    </message>
    <message>
        <source>{} has no free-threaded build</source>
        <translation>{} hat keinen free-threaded-Build</translation>
    </message>
    <message>
        <source>free-threaded works with cpython-3.13 and later, their t builds, and textbook</source>
        <translation>free-threaded geht mit cpython-3.13 und später, deren t-Builds und textbook</translation>
    </message>
    <message>
        <source>free-threaded</source>
        <translation>free-threaded</translation>
    </message>
    <message>
        <source>One thread for each task in an interpreter without a GIL</source>
        <translation>Ein Thread für jede Aufgabe in einem Interpreter ohne GIL</translation>
    </message>
    <message>
        <source>nobody has to: threads run on cores of their own, the OS decides when there are too few</source>
        <translation>niemand muss: Threads laufen auf eigenen Kernen; reichen sie nicht, entscheidet das Betriebssystem</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>One event loop; blocking calls go to a thread pool, long computing to a process pool</source>
        <translation>Eine Ereignisschleife; blockierende Aufrufe gehen an einen Thread-Pool, langes Rechnen an einen Prozess-Pool</translation>
    </message>
    <message>
        <source>the task decides on the loop; what would block it runs in threads and processes, which the OS switches</source>
        <translation>auf der Schleife entscheidet die Aufgabe; was sie blockieren würde, läuft in Threads und Prozessen, die das Betriebssystem wechselt</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>One process for each task up to two per core, beyond that a pool; nothing is shared</source>
        <translation>Ein Prozess für jede Aufgabe bis zwei je Kern, darüber ein Pool; nichts wird geteilt</translation>
    </message>
    <message>
        <source>nobody has to: each has its own interpreter and memory, the OS decides when there are too few cores</source>
        <translation>niemand muss: jeder hat eigenen Interpreter und Speicher; reichen die Kerne nicht, entscheidet das Betriebssystem</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>Task after task on the main thread</source>
        <translation>Aufgabe für Aufgabe auf dem Hauptthread</translation>
    </message>
    <message>
        <source>nobody: each task runs to its end before the next one starts</source>
        <translation>niemand: jede Aufgabe läuft bis zum Ende, bevor die nächste beginnt</translation>
    </message>
    <message>
        <source>{} has no sub-interpreters with a GIL of their own</source>
        <translation>{} hat keine Sub-Interpreter mit eigenem GIL</translation>
    </message>
    <message>
        <source>subinterpreters works with cpython-3.12 and later, and textbook</source>
        <translation>subinterpreters geht mit cpython-3.12 und später und mit textbook</translation>
    </message>
    <message>
        <source>sub-interpreters</source>
        <translation>Sub-Interpreter</translation>
    </message>
    <message>
        <source>One interpreter for each task inside one process, each with its own GIL; values are copied</source>
        <translation>Ein Interpreter für jede Aufgabe in einem Prozess, jeder mit eigenem GIL; Werte werden kopiert</translation>
    </message>
    <message>
        <source>nobody has to: each interpreter has its own GIL, the OS decides when there are too few cores</source>
        <translation>niemand muss: jeder Interpreter hat seinen eigenen GIL; reichen die Kerne nicht, entscheidet das Betriebssystem</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>One thread for each task; they share one interpreter and its GIL</source>
        <translation>Ein Thread für jede Aufgabe; sie teilen einen Interpreter und seinen GIL</translation>
    </message>
    <message>
        <source>the interpreter decides: who waits for the GIL gets it after the switch interval</source>
        <translation>der Interpreter entscheidet: wer auf den GIL wartet, bekommt ihn nach dem Wechselintervall</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>does not exist yet</source>
        <translation>gibt es noch nicht</translation>
    </message>
    <message>
        <source>created, not started</source>
        <translation>erzeugt, nicht begonnen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>running on core %1</source>
        <translation>läuft auf Kern %1</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>joins %1</source>
        <translation>wartet auf das Ende von %1</translation>
    </message>
    <message>
        <source>joins others</source>
        <translation>wartet auf das Ende anderer</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>in a blocking call</source>
        <translation>in einem blockierenden Aufruf</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>wartet auf E/A</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Ready, in order</source>
        <translation>Bereit, der Reihe nach</translation>
    </message>
    <message>
        <source>for a core</source>
        <translation>für einen Kern</translation>
    </message>
    <message>
        <source>Locks and queues</source>
        <translation>Locks und Queues</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>gehalten von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>awaited by %1</source>
        <translation>erwartet von %1</translation>
    </message>
    <message>
        <source>Timers and I/O</source>
        <translation>Timer und E/A</translation>
    </message>
    <message>
        <source>due at %1, in %2</source>
        <translation>fällig bei %1, in %2</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source> in process %1</source>
        <translation> in Prozess %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>starts a thread</source>
        <translation>startet einen Thread</translation>
    </message>
    <message>
        <source>forks</source>
        <translation>macht einen Fork</translation>
    </message>
    <message>
        <source>spawns a process</source>
        <translation>startet einen Prozess</translation>
    </message>
    <message>
        <source>starts by the fork server</source>
        <translation>startet über den Fork-Server</translation>
    </message>
    <message>
        <source>starts an interpreter</source>
        <translation>startet einen Interpreter</translation>
    </message>
    <message>
        <source>pickles</source>
        <translation>pickelt</translation>
    </message>
    <message>
        <source>unpickles</source>
        <translation>entpickelt</translation>
    </message>
    <message>
        <source>sends through a pipe</source>
        <translation>sendet durch eine Pipe</translation>
    </message>
    <message>
        <source>creates a task</source>
        <translation>legt eine Aufgabe an</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{} runs with its GIL switched on (python -X gil=1): that is what threads means; free-threaded runs it without</source>
        <translation>{} läuft mit eingeschaltetem GIL (python -X gil=1): das heißt Threads; free-threaded läuft ohne</translation>
    </message>
    <message>
        <source>free-threaded runs on {}, the build of {} without a GIL</source>
        <translation>free-threaded läuft auf {}, dem Build von {} ohne GIL</translation>
    </message>
    <message>
        <source>stopped after {} steps at {} of virtual time: the budget is used up</source>
        <translation>nach {} Schritten bei {} virtueller Zeit angehalten: das Budget ist verbraucht</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>gibt aus</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>possible on</source>
        <translation>möglich auf</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Completed, with an error, or in a deadlock</source>
        <translation>Fertig, mit einem Fehler oder im Deadlock</translation>
    </message>
    <message>
        <source>Final values in the memory that all share, or the parent&apos;s</source>
        <translation>Endwerte im gemeinsamen Speicher oder in dem des Elternprozesses</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Classes of schedules that end so, of all</source>
        <translation>Klassen von Abläufen, die so enden, von allen</translation>
    </message>
    <message>
        <source>How many timed runs came to it</source>
        <translation>Wie viele Läufe mit Uhr dahin kamen</translation>
    </message>
    <message>
        <source>Forced switches of the shortest schedule to it</source>
        <translation>Erzwungene Wechsel des kürzesten Ablaufs dahin</translation>
    </message>
    <message>
        <source>What the run that comes to it shows</source>
        <translation>Was der Lauf zeigt, der dahin kommt</translation>
    </message>
    <message>
        <source>Interpreters on which it can happen; on the others it is impossible, or not known</source>
        <translation>Interpreter, auf denen es vorkommen kann; auf den anderen ist es unmöglich, oder es ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>
… the rest is left out here</source>
        <translation>
… der Rest ist hier weggelassen</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>is being started</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>takes over the GIL</source>
        <translation>übernimmt den GIL</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for I/O or a timer</source>
        <translation>wartet auf E/A oder einen Timer</translation>
    </message>
    <message>
        <source>starts, pickles or sends</source>
        <translation>startet, pickelt oder sendet</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist zu Ende</translation>
    </message>
</context>
<context>
    <name>PictureEdits</name>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Alle Spuren zeigen</translation>
    </message>
    <message>
        <source>Filter lanes</source>
        <translation>Spuren filtern</translation>
    </message>
    <message>
        <source>Dim %1</source>
        <translation>%1 abblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Alle Zustände zeigen</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>Mark A</source>
        <translation>Marke A</translation>
    </message>
    <message>
        <source>Mark B</source>
        <translation>Marke B</translation>
    </message>
    <message>
        <source>Move mark A</source>
        <translation>Marke A verschieben</translation>
    </message>
    <message>
        <source>Move mark B</source>
        <translation>Marke B verschieben</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Marken entfernen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
</context>
<context>
    <name>RangeModel</name>
    <message>
        <source>Time on a core</source>
        <translation>Zeit auf einem Kern</translation>
    </message>
    <message>
        <source>Waited for the GIL</source>
        <translation>Wartete auf den GIL</translation>
    </message>
    <message>
        <source>Waited for I/O or slept</source>
        <translation>Wartete auf E/A oder schlief</translation>
    </message>
    <message>
        <source>Gave up control itself</source>
        <translation>Gab selbst ab</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{} cannot be written</source>
        <translation>{} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{} does not say what to write</source>
        <translation>{} sagt nicht, was zu schreiben ist</translation>
    </message>
    <message>
        <source>end it in .html, .pdf or .md</source>
        <translation>lass es auf .html, .pdf oder .md enden</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Assumed, not measured: {}.</source>
        <translation>Angenommen, nicht gemessen: {}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>How this was found</source>
        <translation>Wie das gefunden wurde</translation>
    </message>
    <message>
        <source>The rule of thumb</source>
        <translation>Die Faustregel</translation>
    </message>
    <message>
        <source>“{}” That gives: {}.</source>
        <translation>„{}“ Das ergibt: {}.</translation>
    </message>
    <message>
        <source> The simulation agrees.</source>
        <translation> Die Simulation stimmt zu.</translation>
    </message>
    <message>
        <source> The simulation differs. {}</source>
        <translation> Die Simulation widerspricht. {}</translation>
    </message>
    <message>
        <source>assumed costs</source>
        <translation>angenommene Kosten</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Die Belege</translation>
    </message>
    <message>
        <source>Your case, run under every way there is; ranked by: {}. Within 5 % is a tie: then memory decides, then simplicity.</source>
        <translation>Dein Fall auf jede Art, die es gibt. Für die Reihenfolge zählt: {}. Innerhalb von 5 % ist Gleichstand: Dann entscheidet der Speicher, dann die Einfachheit.</translation>
    </message>
    <message>
        <source>Time until all units are done; lines and shading span what was unsure.</source>
        <translation>Zeit, bis alle Einheiten fertig sind; Linien und Schraffur umspannen, was unsicher war.</translation>
    </message>
    <message>
        <source>way</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>over the unsure</source>
        <translation>über das Unsichere</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95 von 100</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Break-even points</source>
        <translation>Punkte des Gleichstands</translation>
    </message>
    <message>
        <source> Many units are {}.</source>
        <translation> Viele Einheiten sind {}.</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Here: {}.</source>
        <translation>Hier: {}.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Deine Antworten</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>{} (unsure)</source>
        <translation>{} (unsicher)</translation>
    </message>
    <message>
        <source>Recommendation: {}</source>
        <translation>Empfehlung: {}</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>got</source>
        <translation>bekommen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Expected against got</source>
        <translation>Erwartet gegen bekommen</translation>
    </message>
    <message>
        <source>Value over time</source>
        <translation>Wert über die Zeit</translation>
    </message>
    <message>
        <source>The value of the variable from the start to the end of each run</source>
        <translation>Der Wert der Variablen vom Anfang bis zum Ende jedes Laufs</translation>
    </message>
    <message>
        <source>no update was lost</source>
        <translation>keine Änderung ging verloren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s) were lost</source>
        <translation>
            <numerusform>%Ln Änderung ging verloren</numerusform>
            <numerusform>%Ln Änderungen gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expected against got</source>
        <translation>%1: erwartet gegen bekommen</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 über die Zeit</translation>
    </message>
    <message>
        <source>one line for each run, on one clock</source>
        <translation>eine Linie für jeden Lauf, auf einer Uhr</translation>
    </message>
    <message>
        <source>update lost</source>
        <translation>Änderung verloren</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>{} cores</source>
        <comment>{} core</comment>
        <translation>
            <numerusform>{} Kern</numerusform>
            <numerusform>{} Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>Startwert {}</translation>
    </message>
    <message>
        <source>switch interval {}</source>
        <translation>Wechselintervall {}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>has no task {}</source>
        <translation>hat keine Aufgabe {}</translation>
    </message>
    <message>
        <source>never comes to {}</source>
        <translation>kommt nie zu {}</translation>
    </message>
    <message>
        <source>reading every event …</source>
        <translation>liest jedes Ereignis …</translation>
    </message>
    <message>
        <source>drawn {} later</source>
        <translation>{} später gezeichnet</translation>
    </message>
    <message>
        <source>deadlock at {}</source>
        <translation>Verklemmung bei {}</translation>
    </message>
</context>
<context>
    <name>SeedCharts</name>
    <message>
        <source>always %1: nothing is lost</source>
        <translation>immer %1: nichts geht verloren</translation>
    </message>
    <message>
        <source>always %1 of %2</source>
        <translation>immer %1 von %2</translation>
    </message>
    <message>
        <source>median %1 of %2</source>
        <translation>Median %1 von %2</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) at or about %1: opens one of them</source>
        <translation>
            <numerusform>%Ln Lauf bei oder um %1: öffnet einen davon</numerusform>
            <numerusform>%Ln Läufe bei oder um %1: öffnet einen davon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>nanosecond</source>
        <translation>Nanosekunde</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>microsecond</source>
        <translation>Mikrosekunde</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>Millisekunde</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>wartet auf eine Sperre</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>wartet auf E/A</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Zusatzaufwand</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>lane, what it does, how long, from when to when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>one stretch</source>
        <translation>ein Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>the GIL</source>
        <translation>den GIL</translation>
    </message>
    <message>
        <source>{} to end</source>
        <translation>das Ende von {}</translation>
    </message>
    <message>
        <source>a core</source>
        <translation>einen Kern</translation>
    </message>
    <message>
        <source>its event loop</source>
        <translation>seine Ereignisschleife</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the others to end</source>
        <translation>das Ende der anderen</translation>
    </message>
    <message>
        <source>a blocking call</source>
        <translation>einen blockierenden Aufruf</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>E/A</translation>
    </message>
    <message>
        <source>a timer</source>
        <translation>einen Timer</translation>
    </message>
    <message>
        <source>{} waits for {} and never goes on</source>
        <translation>{} wartet auf {} und kommt nie weiter</translation>
    </message>
    <message>
        <source>{} slept for {}</source>
        <translation>{} schlief {}</translation>
    </message>
    <message>
        <source>{} waited {} for {}</source>
        <translation>{} wartete {} auf {}</translation>
    </message>
    <message>
        <source>{} took {} to start</source>
        <translation>{} brauchte {} zum Starten</translation>
    </message>
    <message>
        <source>{} ran for {}</source>
        <translation>{} lief {}</translation>
    </message>
    <message>
        <source>{} was busy with overhead for {}</source>
        <translation>{} war {} mit Verwaltung beschäftigt</translation>
    </message>
    <message>
        <source>{} has ended</source>
        <translation>{} ist zu Ende</translation>
    </message>
    <message>
        <source>{} was idle for {}</source>
        <translation>{} war {} untätig</translation>
    </message>
    <message>
        <source>it was its turn on core {}</source>
        <translation>es war auf Kern {} an der Reihe</translation>
    </message>
    <message>
        <source>it went on to its next step</source>
        <translation>es ging zum nächsten Schritt</translation>
    </message>
    <message>
        <source>the operating system took the core away: its quantum was over</source>
        <translation>das Betriebssystem nahm den Kern weg: die Zeitscheibe war vorbei</translation>
    </message>
    <message>
        <source>the interpreter took the GIL away: another thread had asked for it</source>
        <translation>der Interpreter nahm den GIL weg: ein anderer Thread hatte ihn angefragt</translation>
    </message>
    <message>
        <source>it gave up control itself</source>
        <translation>es gab selbst ab</translation>
    </message>
    <message>
        <source>it waits for I/O</source>
        <translation>es wartet auf E/A</translation>
    </message>
    <message>
        <source>it sleeps</source>
        <translation>es schläft</translation>
    </message>
    <message>
        <source>it makes a blocking call</source>
        <translation>es ruft etwas auf, das blockiert</translation>
    </message>
    <message>
        <source>it waits for a lock, queue or event</source>
        <translation>es wartet auf Sperre, Warteschlange oder Ereignis</translation>
    </message>
    <message>
        <source>it waits for another to end</source>
        <translation>es wartet auf das Ende eines anderen</translation>
    </message>
    <message>
        <source>it has nothing to do</source>
        <translation>es hat nichts zu tun</translation>
    </message>
    <message>
        <source>it needs the GIL</source>
        <translation>es braucht den GIL</translation>
    </message>
    <message>
        <source>start-up, pickling or sending begins</source>
        <translation>Starten, Pickeln oder Senden beginnt</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>es endet</translation>
    </message>
    <message>
        <source>its next step begins</source>
        <translation>sein nächster Schritt beginnt</translation>
    </message>
    <message>
        <source>it got its turn</source>
        <translation>es kam an die Reihe</translation>
    </message>
    <message>
        <source>it became ready</source>
        <translation>es wurde bereit</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>drop requested</source>
        <translation>Abgabe verlangt</translation>
    </message>
    <message>
        <source>{}, {} after it was asked for</source>
        <translation>{}, {} nach der Anfrage</translation>
    </message>
    <message>
        <source>got it</source>
        <translation>bekommen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>the end of the run</source>
        <translation>zum Ende des Laufs</translation>
    </message>
    <message>
        <source>began because</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} für {}</translation>
    </message>
    <message>
        <source>, since {}</source>
        <translation>, seit {}</translation>
    </message>
    <message>
        <source>, line {}</source>
        <translation>, Zeile {}</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>gehalten von</translation>
    </message>
    <message>
        <source>and {} more in turn</source>
        <translation>und {} weiteren nacheinander</translation>
    </message>
    <message>
        <source>ran meanwhile</source>
        <translation>lief währenddessen</translation>
    </message>
    <message>
        <source>{} more for {} in all</source>
        <translation>{} weitere, zusammen {}</translation>
    </message>
    <message>
        <source>ended by</source>
        <translation>beendet von</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} bei {}</translation>
    </message>
    <message>
        <source>ended because</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>the time was over</source>
        <translation>die Zeit war um</translation>
    </message>
    <message>
        <source>what it waited for was there</source>
        <translation>es war da, worauf es wartete</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>line {}   {}</source>
        <translation>Zeile {}   {}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>the stretch is long: only its beginning was searched for holders</source>
        <translation>der Abschnitt ist lang: nur sein Anfang wurde nach Haltern durchsucht</translation>
    </message>
</context>
<context>
    <name>SurveyChart</name>
    <message>
        <source>%1 (t: without the GIL)</source>
        <translation>%1 (t: ohne GIL)</translation>
    </message>
    <message>
        <source>always %1, as expected</source>
        <translation>immer %1, wie erwartet</translation>
    </message>
    <message>
        <source>always %1 of %2</source>
        <translation>immer %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, from %3 to %4</source>
        <translation>%1 von %2, zwischen %3 und %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%Ln seed(s))</source>
        <translation>
            <numerusform>%1: %2 (%Ln Startwert)</numerusform>
            <numerusform>%1: %2 (%Ln Startwerte)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: always exact</source>
        <translation>%1: immer genau</translation>
    </message>
    <message>
        <source>%1: wrong on every version</source>
        <translation>%1: auf jeder Version falsch</translation>
    </message>
    <message>
        <source>%1: wrong on %2, exact on the others</source>
        <translation>%1: falsch auf %2, sonst genau</translation>
    </message>
    <message>
        <source>%1: expected against got</source>
        <translation>%1: erwartet gegen bekommen</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Wann sie erzeugt wurde</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Until it ran for the first time</source>
        <translation>Bis sie zum ersten Mal lief</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Time on a core</source>
        <translation>Zeit auf einem Kern</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Everything between start and end that is not running</source>
        <translation>Alles zwischen Anfang und Ende, in dem sie nicht läuft</translation>
    </message>
    <message>
        <source>turnaround</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation>Vom Anfang bis zum Ende</translation>
    </message>
</context>
<context>
    <name>Unfolded</name>
    <message>
        <source>read {}</source>
        <translation>liest {}</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>schreibt {}</translation>
    </message>
    <message>
        <source>r {}</source>
        <translation>l {}</translation>
    </message>
    <message>
        <source>w {}</source>
        <translation>s {}</translation>
    </message>
    <message>
        <source>{} wrote {}, and it is lost: {} had read {} before, and wrote over it. Had it read afterwards, this update would have stayed</source>
        <translation>{} schrieb {}, und das ist verloren: {} hatte zuvor {} gelesen und überschrieb es. Hätte es danach gelesen, wäre diese Änderung geblieben</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Shared counter</source>
        <translation>Gemeinsamer Zähler</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitbereich</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>a core</source>
        <translation>einen Kern</translation>
    </message>
    <message>
        <source>its event loop</source>
        <translation>seine Ereignisschleife</translation>
    </message>
    <message>
        <source>the GIL</source>
        <translation>den GIL</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>another to end</source>
        <translation>das Ende eines anderen</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>E/A</translation>
    </message>
    <message>
        <source>a timer</source>
        <translation>einen Timer</translation>
    </message>
</context>
<context>
    <name>WayTable</name>
    <message>
        <source>Ways to share a counter</source>
        <translation>Wege, einen Zähler zu teilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln Startwert</numerusform>
            <numerusform>%Ln Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 increments by each of 2 tasks, whatever the way; %2; the median and the virtual time</source>
        <translation>2 Tasks zählen je %1-mal um 1 weiter, auf jede Art; %2; Median und virtuelle Zeit</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>threads, no lock</source>
        <translation>Threads, kein Lock</translation>
    </message>
    <message>
        <source>threads, a lock</source>
        <translation>Threads, ein Lock</translation>
    </message>
    <message>
        <source>threads, a queue to one collector</source>
        <translation>Threads, Queue zu einem Sammler</translation>
    </message>
    <message>
        <source>threads, partial sums</source>
        <translation>Threads, Teilsummen</translation>
    </message>
    <message>
        <source>processes, own memory</source>
        <translation>Prozesse, eigener Speicher</translation>
    </message>
    <message>
        <source>processes, Value without a lock</source>
        <translation>Prozesse, Value ohne Lock</translation>
    </message>
    <message>
        <source>processes, Value with its default lock</source>
        <translation>Prozesse, Value mit seinem Standard-Lock</translation>
    </message>
    <message>
        <source>processes, Value under get_lock()</source>
        <translation>Prozesse, Value unter get_lock()</translation>
    </message>
</context>
<context>
    <name>switchpoint::ClaimsView</name>
    <message>
        <source>Search claims</source>
        <translation>Behauptungen suchen</translation>
    </message>
    <message>
        <source>Show claims with this verdict</source>
        <translation>Behauptungen mit diesem Urteil zeigen</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Progress of the experiments</source>
        <translation>Fortschritt der Experimente</translation>
    </message>
    <message>
        <source>Save as document…</source>
        <translation>Als Dokument speichern…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <translation>Die gewählte Behauptung</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Running the experiments …</source>
        <translation>Die Experimente laufen …</translation>
    </message>
    <message>
        <source>Verdicts as recorded, not checked</source>
        <translation>Urteile wie festgehalten, ungeprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), all as recorded</source>
        <translation>
            <numerusform>%n Behauptung, wie festgehalten</numerusform>
            <numerusform>%n Behauptungen, alle wie festgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) differ from what is recorded</source>
        <translation>
            <numerusform>%n Behauptung weicht vom Festgehaltenen ab</numerusform>
            <numerusform>%n Behauptungen weichen vom Festgehaltenen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim is chosen.</source>
        <translation>Keine Behauptung ist gewählt.</translation>
    </message>
    <message>
        <source>Save the claims as a document</source>
        <translation>Behauptungen als Dokument speichern</translation>
    </message>
    <message>
        <source>HTML (*.html);;Markdown (*.md)</source>
        <translation>HTML (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>switchpoint::CodeEditor</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>switchpoint::CommandPalette</name>
    <message>
        <source>No command fits.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Ein paar Buchstaben eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>switchpoint::CompareView</name>
    <message>
        <source>Go to the first difference</source>
        <translation>Zum ersten Unterschied</translation>
    </message>
    <message>
        <source>What differs for each task</source>
        <translation>Was sich für jede Aufgabe unterscheidet</translation>
    </message>
    <message>
        <source>Reference run</source>
        <translation>Bezugslauf</translation>
    </message>
    <message>
        <source>Run compared with the reference</source>
        <translation>Lauf, der mit dem Bezug verglichen wird</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the compared run out</source>
        <translation>Den verglichenen Lauf herausnehmen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>What stands at the same place of the clock</source>
        <translation>Was an derselben Stelle der Uhr steht</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>den Beginn</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>a task&apos;s start</source>
        <translation>den Beginn einer Aufgabe</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>eine Marke</translation>
    </message>
    <message>
        <source>Name of the task or mark</source>
        <translation>Name der Aufgabe oder Marke</translation>
    </message>
    <message>
        <source>name of a task, a lock, a printed word …</source>
        <translation>Name einer Aufgabe, eines Locks, ein ausgegebenes Wort …</translation>
    </message>
    <message>
        <source>Same tasks over each other</source>
        <translation>Gleiche Aufgaben übereinander</translation>
    </message>
    <message>
        <source>Align on</source>
        <translation>Ausrichten auf</translation>
    </message>
    <message>
        <source>Runs below each other</source>
        <translation>Läufe untereinander</translation>
    </message>
    <message>
        <source>Compare with another seed</source>
        <translation>Mit anderem Startwert vergleichen</translation>
    </message>
    <message>
        <source>Compare with file…</source>
        <translation>Mit Datei vergleichen …</translation>
    </message>
    <message>
        <source>Remove the compared run</source>
        <translation>Den verglichenen Lauf entfernen</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translation>Anderer Interpreter</translation>
    </message>
    <message>
        <source>Other cores</source>
        <translation>Andere Zahl von Kernen</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>One run alone. Compare it with another seed, interpreter or file.</source>
        <translation>Ein einzelner Lauf. Vergleiche ihn mit anderem Startwert, Interpreter oder einer Datei.</translation>
    </message>
    <message>
        <source>Choose two different runs.</source>
        <translation>Wähle zwei verschiedene Läufe.</translation>
    </message>
    <message>
        <source>Align on %1</source>
        <translation>Ausrichten auf %1</translation>
    </message>
    <message>
        <source>Compare with file</source>
        <translation>Mit Datei vergleichen</translation>
    </message>
    <message>
        <source>Scenarios and traces (*.toml *.swtrace);;All files (*)</source>
        <translation>Szenarien und Aufzeichnungen (*.toml *.swtrace);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>switchpoint::CounterView</name>
    <message>
        <source>These runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>This run is recorded: it has the one seed it was made with.
Open its scenario to run that with others.</source>
        <translation>Dieser Lauf ist aufgezeichnet: Er hat den einen Startwert, mit dem er entstand.
Öffne sein Szenario, um es mit anderen laufen zu lassen.</translation>
    </message>
    <message>
        <source>No variable of this scenario has an expected value.
Write  counter = { expected = 4 }  below [vars] to count lost updates.</source>
        <translation>Keine Variable dieses Szenarios hat einen erwarteten Wert.
  counter = { expected = 4 }  unter [vars] zählt verlorene Änderungen.</translation>
    </message>
    <message>
        <source>Running the same work with %1 seeds under each interpreter …</source>
        <translation>Dieselbe Arbeit läuft mit %1 Startwerten unter jedem Interpreter …</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>These runs have no shared variable.</source>
        <translation>Diese Läufe haben keine gemeinsame Variable.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Figure (SVG, PNG, PDF)…</source>
        <translation>Abbildung (SVG, PNG, PDF) …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>Figures (*.svg *.png *.pdf)</source>
        <translation>Abbildungen (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Ways to share</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>How much is counted</source>
        <translation>Wie viel gezählt ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Seeds for each interpreter</source>
        <translation>Seeds für jeden Interpreter</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>switch interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>das eigene</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <translation>Wechselintervall</translation>
    </message>
    <message>
        <source>How long one thread may keep the GIL, as sys.setswitchinterval. With the usual 5 ms loops of some ten thousand rounds are over before anybody else gets a turn.</source>
        <translation>Wie lange ein Thread den GIL behalten darf, wie sys.setswitchinterval. Bei den üblichen 5 ms sind Schleifen von einigen zehntausend Runden vorbei, bevor ein anderer an der Reihe ist.</translation>
    </message>
    <message>
        <source>Counting every way to share a counter with %1 seeds …</source>
        <translation>Jeder Weg, einen Zähler zu teilen, wird mit %1 Seeds gezählt …</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>Nichts ist gelaufen.</translation>
    </message>
    <message>
        <source>Write this page as a figure or CSV, all that was counted as JSON</source>
        <translation>Diese Seite als Abbildung oder CSV schreiben, alles Gezählte als JSON</translation>
    </message>
    <message>
        <source>This page as CSV…</source>
        <translation>Diese Seite als CSV …</translation>
    </message>
    <message>
        <source>All of it as JSON…</source>
        <translation>Alles als JSON …</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Running the same work on every interpreter, with %1 seeds each …</source>
        <translation>Dieselbe Arbeit läuft auf jedem Interpreter mit je %1 Startwerten …</translation>
    </message>
</context>
<context>
    <name>switchpoint::Counting</name>
    <message>
        <source>A schedule with the fewest forced switches (%1) that ends at %2 = %3. Run shows the models again.</source>
        <translation>Ein Ablauf mit den wenigsten erzwungenen Wechseln (%1), der bei %2 = %3 endet. „Ausführen“ zeigt wieder die Modelle.</translation>
    </message>
    <message>
        <source>Seed %1 ends at %2 = %3. Run shows the models again.</source>
        <translation>Seed %1 endet bei %2 = %3. „Ausführen“ zeigt wieder die Modelle.</translation>
    </message>
</context>
<context>
    <name>switchpoint::DifferenceModel</name>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>switchpoint::EditorView</name>
    <message>
        <source>Mistakes in the scenario</source>
        <translation>Fehler im Szenario</translation>
    </message>
    <message>
        <source>recorded, read only</source>
        <translation>aufgezeichnet, nur lesbar</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>nicht auf der Platte</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>1 mistake</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 mistakes</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>switchpoint::EvidencePanel</name>
    <message>
        <source>Break-even points</source>
        <translation>Punkte des Gleichstands</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Answer to change</source>
        <translation>Antwort, die geändert wird</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Way to run it</source>
        <translation>Art der Ausführung</translation>
    </message>
    <message>
        <source>Open its timeline</source>
        <translation>Zeitachse öffnen</translation>
    </message>
    <message>
        <source>Dashed: drawn on in a line from at most %1 units</source>
        <translation>Gestrichelt: als Gerade fortgeführt, aus höchstens %1 Einheiten</translation>
    </message>
</context>
<context>
    <name>switchpoint::ExamplesView</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>switchpoint::ExploreView</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Try every schedule that the interpreter allows</source>
        <translation>Jeden Ablauf versuchen, den der Interpreter erlaubt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>JSON exportieren …</translation>
    </message>
    <message>
        <source>How much is explored</source>
        <translation>Wie viel erkundet ist</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Model that is explored</source>
        <translation>Modell, das erkundet wird</translation>
    </message>
    <message>
        <source>Interpreter that is explored</source>
        <translation>Interpreter, der erkundet wird</translation>
    </message>
    <message>
        <source>Steps that each search may try</source>
        <translation>Schritte, die jede Suche versuchen darf</translation>
    </message>
    <message>
        <source>Most forced switches of a schedule</source>
        <translation>Meiste erzwungene Wechsel eines Ablaufs</translation>
    </message>
    <message>
        <source>Only schedules with at most so many forced switches</source>
        <translation>Nur Abläufe mit höchstens so vielen erzwungenen Wechseln</translation>
    </message>
    <message>
        <source>Counted in steps, never in seconds: the result is the same on every computer</source>
        <translation>In Schritten gezählt, nie in Sekunden: Das Ergebnis ist auf jedem Rechner dasselbe</translation>
    </message>
    <message>
        <source>Outcomes: Enter shows the run that comes to one</source>
        <translation>Ergebnisse: Eingabe zeigt den Lauf, der zu einem kommt</translation>
    </message>
    <message>
        <source>A run shows what happened once. Exploring tries every schedule that the interpreter allows, and shows each outcome with the shortest schedule that comes to it.</source>
        <translation>Ein Lauf zeigt, was einmal geschah. Erkunden versucht jeden Ablauf, den der Interpreter erlaubt, und zeigt jedes Ergebnis mit dem kürzesten Ablauf, der dahin kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %Ln outcome(s), %3</source>
        <translation>
            <numerusform>%1 auf %2: %Ln Ergebnis, %3</numerusform>
            <numerusform>%1 auf %2: %Ln Ergebnisse, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an earlier text or other choices. </source>
        <translation>Von einem früheren Text oder anderen Einstellungen. </translation>
    </message>
    <message>
        <source>Save outcomes</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>switchpoint::Exploring</name>
    <message>
        <source>Outcome %1, as seed %2 comes to it. Run shows the models again.</source>
        <translation>Ergebnis %1, wie Seed %2 dahin kommt. „Ausführen“ zeigt wieder die Modelle.</translation>
    </message>
    <message numerus="yes">
        <source>Outcome %1, with %n forced switch(es). Run shows the models again.</source>
        <translation>
            <numerusform>Ergebnis %1, mit %n erzwungenem Wechsel. „Ausführen“ zeigt wieder die Modelle.</numerusform>
            <numerusform>Ergebnis %1, mit %n erzwungenen Wechseln. „Ausführen“ zeigt wieder die Modelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchpoint::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>Findings appear here after a run.</source>
        <translation>Nach einem Lauf stehen hier Befunde.</translation>
    </message>
    <message>
        <source>Nothing stands out in these runs.</source>
        <translation>In diesen Läufen fällt nichts auf.</translation>
    </message>
</context>
<context>
    <name>switchpoint::GameBoard</name>
    <message>
        <source>Board: the moves made, and those that are possible</source>
        <translation>Brett: die gemachten Züge und die, die möglich sind</translation>
    </message>
    <message>
        <source>wakes up</source>
        <translation>wacht auf</translation>
    </message>
    <message>
        <source>gives up waiting</source>
        <translation>gibt das Warten auf</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>macht weiter</translation>
    </message>
    <message>
        <source>wakes</source>
        <translation>wacht auf</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1
A forced switch: somebody else could go on</source>
        <translation>%1
Ein erzwungener Wechsel: Ein anderer könnte weitermachen</translation>
    </message>
    <message>
        <source>runs them</source>
        <translation>führt sie aus</translation>
    </message>
</context>
<context>
    <name>switchpoint::GameWindow</name>
    <message>
        <source>You are the scheduler</source>
        <translation>Du bist der Scheduler</translation>
    </message>
    <message>
        <source>Play first</source>
        <translation>Erst spielen</translation>
    </message>
    <message>
        <source>You say: %1. Whether that is so is revealed at the end.</source>
        <translation>Du sagst: %1. Ob das stimmt, zeigt sich am Ende.</translation>
    </message>
    <message>
        <source>The game has grown too long: take moves back.</source>
        <translation>Das Spiel ist zu lang geworden: Nimm Züge zurück.</translation>
    </message>
    <message>
        <source>Goal reached.</source>
        <translation>Ziel erreicht.</translation>
    </message>
    <message>
        <source>There are no more hints. “Show me” plays the shortest way.</source>
        <translation>Es gibt keine weiteren Hinweise. „Zeig es mir“ spielt den kürzesten Weg.</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Exploring all schedules …</source>
        <translation>Alle Abläufe werden durchsucht …</translation>
    </message>
    <message>
        <source>There is no way: no schedule reaches the goal. Say that it cannot be done.</source>
        <translation>Es gibt keinen Weg: Kein Ablauf erreicht das Ziel. Sag, dass es nicht geht.</translation>
    </message>
    <message>
        <source>No way was found within the budget.</source>
        <translation>Innerhalb des Budgets wurde kein Weg gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>This is a shortest way, with %n forced switch(es). Go back with Ctrl+Z and watch it.</source>
        <translation>
            <numerusform>Das ist ein kürzester Weg (%n erzwungener Wechsel). Geh mit Strg+Z zurück und sieh ihn dir an.</numerusform>
            <numerusform>Das ist ein kürzester Weg (%n erzwungene Wechsel). Geh mit Strg+Z zurück und sieh ihn dir an.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be done. Go on trying.</source>
        <translation>Es geht. Versuche es weiter.</translation>
    </message>
    <message>
        <source>That could not be proven within the budget.</source>
        <translation>Das ließ sich innerhalb des Budgets nicht beweisen.</translation>
    </message>
    <message numerus="yes">
        <source>Right: of %n state(s) none leads to the goal.</source>
        <translation>
            <numerusform>Richtig: Der %n Zustand führt nicht zum Ziel.</numerusform>
            <numerusform>Richtig: Von %n Zuständen führt keiner zum Ziel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer was right.</source>
        <translation>Deine Antwort war richtig.</translation>
    </message>
    <message>
        <source>Your answer was not right.</source>
        <translation>Deine Antwort war nicht richtig.</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <translation>%1 — %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n forced switch(es)</source>
        <translation>
            <numerusform>%n erzwungener Wechsel</numerusform>
            <numerusform>%n erzwungene Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>✓  %1</source>
        <translation>✓  %1</translation>
    </message>
    <message>
        <source>✓  %1   (%2, %3)</source>
        <translation>✓  %1   (%2, %3)</translation>
    </message>
    <message>
        <source>Goal: %1
Not reached: %2. Take moves back, or start over.</source>
        <translation>Ziel: %1
Nicht erreicht: %2. Nimm Züge zurück oder fang von vorn an.</translation>
    </message>
    <message>
        <source>Goal: %1   (%2)</source>
        <translation>Ziel: %1   (%2)</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>Lektionen (*.toml)</translation>
    </message>
    <message>
        <source>Save the game</source>
        <translation>Spiel speichern</translation>
    </message>
    <message>
        <source>Games (*.json)</source>
        <translation>Spiele (*.json)</translation>
    </message>
    <message>
        <source>Load a game</source>
        <translation>Spiel laden</translation>
    </message>
    <message>
        <source>Draw the game</source>
        <translation>Spiel zeichnen</translation>
    </message>
    <message>
        <source>Figures (*.svg *.png *.pdf *.txt)</source>
        <translation>Abbildungen (*.svg *.png *.pdf *.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Drawn to %1</source>
        <translation>Gezeichnet nach %1</translation>
    </message>
    <message>
        <source>The game is open in the main window.</source>
        <translation>Das Spiel ist im Hauptfenster geöffnet.</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Brett</translation>
    </message>
    <message>
        <source>Whole statements</source>
        <translation>Ganze Anweisungen</translation>
    </message>
    <message>
        <source>A number carries out the whole statement of a task, not only its next step (S)</source>
        <translation>Eine Zahl führt die ganze Anweisung einer Aufgabe aus, nicht nur ihren nächsten Schritt (S)</translation>
    </message>
    <message>
        <source>Scenario of the lesson</source>
        <translation>Szenario der Lektion</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the program prints appears here.</source>
        <translation>Hier erscheint, was das Programm ausgibt.</translation>
    </message>
    <message>
        <source>Variables, locks and queues</source>
        <translation>Variablen, Locks und Queues</translation>
    </message>
    <message>
        <source>Variables and locks</source>
        <translation>Variablen und Locks</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Es geht nicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Open the game as a timeline in the main window</source>
        <translation>Das Spiel als Zeitachse im Hauptfenster öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Abbildung …</translation>
    </message>
    <message>
        <source>Game ▾</source>
        <translation>Spiel ▾</translation>
    </message>
    <message>
        <source>Game: save, load, figure</source>
        <translation>Spiel: speichern, laden, Abbildung</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Zug %1</translation>
    </message>
</context>
<context>
    <name>switchpoint::GuideWizard</name>
    <message>
        <source>Help me choose</source>
        <translation>Hilf mir wählen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open answers…</source>
        <translation>Antworten ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save answers…</source>
        <translation>Antworten &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Antworten öffnen</translation>
    </message>
    <message>
        <source>Answers (*.toml)</source>
        <translation>Antworten (*.toml)</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
</context>
<context>
    <name>switchpoint::Insight</name>
    <message>
        <source>Select a stretch of a lane first</source>
        <translation>Zuerst einen Abschnitt einer Spur auswählen</translation>
    </message>
    <message>
        <source>Nobody ended this stretch: it ended by itself</source>
        <translation>Niemand hat diesen Abschnitt beendet: er endete von selbst</translation>
    </message>
</context>
<context>
    <name>switchpoint::InterviewDialog</name>
    <message>
        <source>The interview answer</source>
        <translation>Die Antwort im Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Who controls the switch?</source>
        <translation>Wer bestimmt den Wechsel?</translation>
    </message>
    <message>
        <source>With asyncio your code does, at await: what stands between two awaits is safe without a lock, and one call that blocks stops everyone.</source>
        <translation>Bei asyncio dein Code, an jedem await: Was zwischen zwei await steht, ist ohne Sperre sicher, und ein Aufruf, der blockiert, hält alle auf.</translation>
    </message>
    <message>
        <source>With threads it is taken from you, at moments you do not choose: by the interpreter where there is a GIL, by the operating system where there is none. What is shared needs locks.</source>
        <translation>Bei Threads wird er dir aufgezwungen, in Momenten, die du nicht wählst: vom Interpreter, wo es einen GIL gibt, vom Betriebssystem, wo es keinen gibt. Was geteilt wird, braucht Sperren.</translation>
    </message>
    <message>
        <source>With processes nobody has to: each has its own interpreter and memory, and what travels between them is pickled.</source>
        <translation>Bei Prozessen muss es niemand: Jeder hat seinen eigenen Interpreter und Speicher, und was zwischen ihnen reist, geht durch pickle.</translation>
    </message>
    <message>
        <source>So: many connections that wait → asyncio. Blocking libraries you cannot change → threads. Computing → processes. Bridges exist between all three.</source>
        <translation>Also: viele wartende Verbindungen → asyncio. Blockierende Bibliotheken, die du nicht ändern kannst → Threads. Rechnen → Prozesse. Zwischen allen dreien gibt es Brücken.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The same work under asyncio, threads and processes</source>
        <translation>Dieselbe Arbeit unter asyncio, Threads und Prozessen</translation>
    </message>
</context>
<context>
    <name>switchpoint::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
</context>
<context>
    <name>switchpoint::LaneModel</name>
    <message>
        <source>lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>does</source>
        <translation>tut</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
</context>
<context>
    <name>switchpoint::LegendButton</name>
    <message>
        <source>%1, %2 % of the time</source>
        <translation>%1, %2 % der Zeit</translation>
    </message>
    <message>
        <source>Click: show or dim this state. Ctrl+click: only this state.</source>
        <translation>Klick: diesen Zustand zeigen oder abblenden. Strg+Klick: nur diesen Zustand.</translation>
    </message>
</context>
<context>
    <name>switchpoint::LegendStrip</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>switchpoint::LessonList</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Versions and the GIL</source>
        <translation>Versionen und der GIL</translation>
    </message>
    <message>
        <source>Locks and waiting</source>
        <translation>Locks und Warten</translation>
    </message>
    <message>
        <source>Loops and processes</source>
        <translation>Loops und Prozesse</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Für Kenner</translation>
    </message>
    <message>
        <source>%1, solved</source>
        <translation>%1, gelöst</translation>
    </message>
</context>
<context>
    <name>switchpoint::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1[*] — Switchpoint</source>
        <translation>%1[*] — Switchpoint</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Scenarios, scenes and traces (*.toml *.swtrace);;All files (*)</source>
        <translation>Szenarien, Szenen und Aufzeichnungen (*.toml *.swtrace);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no picture yet: run the scenario first</source>
        <translation>Noch gibt es kein Bild: erst das Szenario ausführen</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>Szene speichern</translation>
    </message>
    <message>
        <source>Scenes (*.toml)</source>
        <translation>Szenen (*.toml)</translation>
    </message>
    <message>
        <source>That is the scenario&apos;s own file: the scene needs another name</source>
        <translation>Das ist die Datei des Szenarios: Die Szene braucht einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 will be used from the next start on</source>
        <translation>%1 gilt vom nächsten Start an</translation>
    </message>
    <message>
        <source>About Switchpoint</source>
        <translation>Über Switchpoint</translation>
    </message>
    <message>
        <source>Switchpoint %1

Runs the same work under cooperative, preemptive and multi-process schedulers on one clock, and shows who decides the switch.</source>
        <translation>Switchpoint %1

Führt dieselbe Arbeit unter kooperativer, verdrängender und auf Prozesse verteilter Ablaufplanung auf einer Uhr aus und zeigt, wer über den Wechsel entscheidet.</translation>
    </message>
    <message>
        <source>A recorded trace is read only</source>
        <translation>Eine Aufzeichnung ist nur lesbar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>Szenarien (*.toml)</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Nicht gespeicherter Text</translation>
    </message>
    <message>
        <source>%1 has been edited and not saved.</source>
        <translation>%1 wurde geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 has changed on disk and was read again</source>
        <translation>%1 hat sich auf der Platte geändert und wurde neu gelesen</translation>
    </message>
    <message>
        <source>%1 is no longer on disk. Saving writes it again.</source>
        <translation>%1 ist nicht mehr auf der Platte. Speichern schreibt es neu.</translation>
    </message>
    <message>
        <source>%1 has changed on disk, and you have edited it here.</source>
        <translation>%1 hat sich auf der Platte geändert und ist hier bearbeitet worden.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Von der Platte laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Diese Fassung behalten</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Ablegen, um %1 zu öffnen</translation>
    </message>
    <message>
        <source>One file at a time, please</source>
        <translation>Bitte nur eine Datei auf einmal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>a recorded trace cannot be run again</source>
        <translation>eine Aufzeichnung kann nicht neu ausgeführt werden</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>kein Modell ist gewählt</translation>
    </message>
    <message>
        <source>the scenario has mistakes</source>
        <translation>das Szenario hat Fehler</translation>
    </message>
    <message>
        <source>a recorded trace is read only</source>
        <translation>eine Aufzeichnung ist nur lesbar</translation>
    </message>
    <message>
        <source>this build has no translations</source>
        <translation>in diesem Bau fehlen die Übersetzungen</translation>
    </message>
    <message>
        <source>the scenario&apos;s pane is put away</source>
        <translation>der Bereich des Szenarios ist ausgeblendet</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 has changed on disk and was run again</source>
        <translation>%1 wurde auf der Platte geändert und neu ausgeführt</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 wurde auf der Platte geändert.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
</context>
<context>
    <name>switchpoint::Memory</name>
    <message>
        <source>%1 of the last session is no longer there</source>
        <translation>%1 der letzten Sitzung ist nicht mehr da</translation>
    </message>
    <message>
        <source>a scenario without a name</source>
        <translation>ein Szenario ohne Namen</translation>
    </message>
    <message>
        <source>Recovered %1 as of %2: it had not been saved.</source>
        <translation>%1 vom %2 wurde wiederhergestellt: es war nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 as of %2 had not been saved when Switchpoint ended.</source>
        <translation>%1 vom %2 war nicht gespeichert, als Switchpoint endete.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>switchpoint::MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>F1 shows all keys</source>
        <translation>F1 zeigt alle Tasten</translation>
    </message>
    <message>
        <source>Counting over seeds</source>
        <translation>Zählt über Startwerte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation>Erkundet</translation>
    </message>
</context>
<context>
    <name>switchpoint::MetricsView</name>
    <message>
        <source>Numbers of each run</source>
        <translation>Zahlen jedes Laufs</translation>
    </message>
    <message>
        <source>Times of each task</source>
        <translation>Zeiten jeder Aufgabe</translation>
    </message>
</context>
<context>
    <name>switchpoint::NoteEditor</name>
    <message>
        <source>A note, Enter keeps it</source>
        <translation>Eine Notiz, Eingabe behält sie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>switchpoint::OutcomeModel</name>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>never in %1</source>
        <translation>nie in %1</translation>
    </message>
    <message>
        <source>possible on %1</source>
        <translation>möglich auf %1</translation>
    </message>
    <message>
        <source>impossible on %1: all schedules were tried</source>
        <translation>unmöglich auf %1: alle Abläufe wurden versucht</translation>
    </message>
</context>
<context>
    <name>switchpoint::OutputView</name>
    <message>
        <source>ended with an error, exit code %1</source>
        <translation>endete mit einem Fehler, Rückgabewert %1</translation>
    </message>
    <message>
        <source>deadlocked, exit code %1</source>
        <translation>verklemmt, Rückgabewert %1</translation>
    </message>
    <message>
        <source>stopped at the limit of events</source>
        <translation>an der Höchstzahl der Ereignisse angehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the program prints appears here.</source>
        <translation>Hier erscheint, was das Programm ausgibt.</translation>
    </message>
    <message>
        <source>printed nothing</source>
        <translation>gab nichts aus</translation>
    </message>
</context>
<context>
    <name>switchpoint::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Arrows move the window, Tab goes on to its start and its end</source>
        <translation>Pfeile verschieben das Fenster, Tab geht zu seinem Anfang und Ende</translation>
    </message>
    <message>
        <source>Overview: the window, %1</source>
        <translation>Übersicht: das Fenster, %1</translation>
    </message>
    <message>
        <source>Overview: start of the window</source>
        <translation>Übersicht: Anfang des Fensters</translation>
    </message>
    <message>
        <source>Overview: end of the window</source>
        <translation>Übersicht: Ende des Fensters</translation>
    </message>
</context>
<context>
    <name>switchpoint::PaletteModel</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>switchpoint::PathModel</name>
    <message>
        <source>line %1   %2</source>
        <translation>Zeile %1   %2</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>what decides the time</source>
        <translation>was die Zeit bestimmt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>on the path</source>
        <translation>auf dem Pfad</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>ohne es</translation>
    </message>
    <message>
        <source>What the run would take if this took no time and everything else kept its order. A scheduler that chose another order could end a little earlier or later.</source>
        <translation>Wie lange der Lauf dauern würde, wenn dies keine Zeit kostete und alles andere seine Reihenfolge behielte. Mit anderer Reihenfolge könnte er etwas früher oder später enden.</translation>
    </message>
</context>
<context>
    <name>switchpoint::PathView</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Auf der Zeitachse zeigen</translation>
    </message>
    <message>
        <source>What decides how long the run takes</source>
        <translation>Was bestimmt, wie lange der Lauf dauert</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) decide the %1 of this run</source>
        <translation>
            <numerusform>%n Abschnitt bestimmt die %1 dieses Laufs</numerusform>
            <numerusform>%n Abschnitte bestimmen die %1 dieses Laufs</numerusform>
        </translation>
    </message>
    <message>
        <source>After a run it says here what decides how long it takes.</source>
        <translation>Nach einem Lauf steht hier, was seine Dauer bestimmt.</translation>
    </message>
    <message>
        <source>Looking for it …</source>
        <translation>Wird gesucht …</translation>
    </message>
</context>
<context>
    <name>switchpoint::QuestionPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Typical examples, from waiting to computing</source>
        <translation>Typische Beispiele, vom Warten bis zum Rechnen</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>Move the slider to a typical example, or choose below.</source>
        <translation>Schiebe den Regler auf ein typisches Beispiel, oder wähle unten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not sure: take what is typical (%1)</source>
        <translation>Nicht sicher: nimm, was typisch ist (%1)</translation>
    </message>
    <message>
        <source>, and look at %1 as well</source>
        <translation>, und sieh dir auch %1 an</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
</context>
<context>
    <name>switchpoint::RangeModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Could run, but had no core or a busy event loop</source>
        <translation>Könnte laufen, hatte aber keinen Kern oder eine beschäftigte Ereignisschleife</translation>
    </message>
    <message>
        <source>GIL wait</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>lock wait</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Waited for a lock, a queue, an event or the end of another</source>
        <translation>Wartete auf eine Sperre, eine Warteschlange, ein Ereignis oder das Ende anderer</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>E/A</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Zusatzaufwand</translation>
    </message>
    <message>
        <source>Start-up, pickling, transfer</source>
        <translation>Start, Pickling, Übertragung</translation>
    </message>
    <message>
        <source>yields</source>
        <translation>Abgaben</translation>
    </message>
    <message>
        <source>preempted</source>
        <translation>Verdrängungen</translation>
    </message>
    <message>
        <source>Lost the GIL or the core against its will</source>
        <translation>Verlor den GIL oder den Kern gegen seinen Willen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>How often it waited in the operating system</source>
        <translation>Wie oft es im Betriebssystem wartete</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>alle Aufgaben</translation>
    </message>
    <message>
        <source>waited for</source>
        <translation>wartete auf</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>Spur</translation>
    </message>
</context>
<context>
    <name>switchpoint::RangeView</name>
    <message numerus="yes">
        <source>Copied %n row(s) as CSV</source>
        <translation>
            <numerusform>%n Zeile als CSV kopiert</numerusform>
            <numerusform>%n Zeilen als CSV kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a range of the clock: drag over the timeline with Ctrl held, or press R and drag; with the keyboard, Shift and the arrow keys.</source>
        <translation>Einen Zeitbereich wählen: mit gedrückter Strg-Taste über die Zeitachse ziehen oder R drücken und ziehen; mit der Tastatur Umschalt und Pfeiltasten.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Clear range</source>
        <translation>Bereich aufheben</translation>
    </message>
    <message>
        <source>Time per state in the chosen range</source>
        <translation>Zeit je Zustand im gewählten Bereich</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>switchpoint::ResultPage</name>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>What fits: %1</source>
        <translation>Was passt: %1</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation läuft</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>asyncio</source>
        <translation>asyncio</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Code to begin with</source>
        <translation>Code für den Anfang</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Running your case under every way there is…</source>
        <translation>Dein Fall läuft auf jede Art, die es gibt…</translation>
    </message>
    <message>
        <source>
Here: %1</source>
        <translation>
Hier: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Reports (*.html *.pdf *.md)</source>
        <translation>Berichte (*.html *.pdf *.md)</translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation>Der Bericht wurde als %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>switchpoint::ReviewPage</name>
    <message>
        <source>Your answers</source>
        <translation>Deine Antworten</translation>
    </message>
    <message>
        <source>Enter or a double click on a row leads back to its question.</source>
        <translation>Enter oder ein Doppelklick auf eine Zeile führt zurück zu ihrer Frage.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>not sure (%1)</source>
        <translation>nicht sicher (%1)</translation>
    </message>
</context>
<context>
    <name>switchpoint::RunBar</name>
    <message>
        <source>Run the scenario under the chosen models (F5)</source>
        <translation>Das Szenario unter den gewählten Modellen ausführen (F5)</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>The interpreter whose rules and costs are used</source>
        <translation>Der Interpreter, dessen Regeln und Kosten gelten</translation>
    </message>
    <message>
        <source>Cores of the simulated machine</source>
        <translation>Kerne der simulierten Maschine</translation>
    </message>
    <message>
        <source>Same work, same seed: same run. Another seed is another run of the same machine.</source>
        <translation>Gleiche Arbeit, gleicher Startwert: gleicher Lauf. Ein anderer Startwert ist ein anderer Lauf derselben Maschine.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>switchpoint::SearchBar</name>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Search tasks, locks, states, steps</source>
        <translation>Aufgaben, Sperren, Zustände, Schritte suchen</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Zeitachse durchsuchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>switchpoint::Session</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Saved the scene as %1: switchpoint render draws it</source>
        <translation>Szene als %1 gespeichert: switchpoint render zeichnet sie</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzunehmen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Change Python version</source>
        <translation>Python-Version ändern</translation>
    </message>
    <message>
        <source>Change cores</source>
        <translation>Kerne ändern</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>This run is there already</source>
        <translation>Diesen Lauf gibt es schon</translation>
    </message>
    <message numerus="yes">
        <source>%n runs at most can be compared: remove one first</source>
        <translation>
            <numerusform>Höchstens %n Lauf kann verglichen werden: Entferne erst einen</numerusform>
            <numerusform>Höchstens %n Läufe können verglichen werden: Entferne erst einen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a timeline</source>
        <translation>Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Change switch interval</source>
        <translation>Wechselintervall ändern</translation>
    </message>
    <message>
        <source>Compare with a run</source>
        <translation>Mit einem Lauf vergleichen</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>Einen Lauf entfernen</translation>
    </message>
</context>
<context>
    <name>switchpoint::TaskModel</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>switchpoint::TimeView</name>
    <message>
        <source>What each lane does</source>
        <translation>Was jede Spur tut</translation>
    </message>
    <message>
        <source>Ready queues, locks, timers, variables and output</source>
        <translation>Bereite, Locks, Timer, Variablen und Ausgabe</translation>
    </message>
    <message>
        <source>Run whose state is shown</source>
        <translation>Lauf, dessen Zustand gezeigt wird</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Previous switch</source>
        <translation>Vorheriger Wechsel</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Vorheriges Ereignis</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Next switch</source>
        <translation>Nächster Wechsel</translation>
    </message>
    <message>
        <source>Previous line of the task</source>
        <translation>Vorherige Zeile der Aufgabe</translation>
    </message>
    <message>
        <source>Next line of the task</source>
        <translation>Nächste Zeile der Aufgabe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · Ereignis %2 von %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>switchpoint::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Show a place</source>
        <translation>Eine Stelle zeigen</translation>
    </message>
    <message>
        <source>All lanes are hidden. Shift+H shows them.</source>
        <translation>Alle Spuren sind ausgeblendet. Umschalt+H zeigt sie.</translation>
    </message>
    <message>
        <source>No lane is called “%1”. Shift+H shows all lanes.</source>
        <translation>Keine Spur heißt „%1“. Umschalt+H zeigt alle Spuren.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Show a hidden lane</source>
        <translation>Eine ausgeblendete Spur zeigen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>switchpoint::TimelineView</name>
    <message>
        <source>Show arrows</source>
        <translation>Pfeile zeigen</translation>
    </message>
    <message>
        <source>Hide arrows</source>
        <translation>Pfeile ausblenden</translation>
    </message>
    <message>
        <source>Filter lanes</source>
        <translation>Spuren filtern</translation>
    </message>
    <message>
        <source>W S	closer, farther, at the pointer</source>
        <translation>W S	näher, weiter weg, am Zeiger</translation>
    </message>
    <message>
        <source>A D	earlier, later</source>
        <translation>A D	früher, später</translation>
    </message>
    <message>
        <source>+ −	closer, farther</source>
        <translation>+ −	näher, weiter weg</translation>
    </message>
    <message>
        <source>← →	the state before or after the selected one, else earlier, later</source>
        <translation>← →	der Zustand vor oder nach dem ausgewählten, sonst früher, später</translation>
    </message>
    <message>
        <source>↑ ↓	the lane above or below, else scroll</source>
        <translation>↑ ↓	die Spur darüber oder darunter, sonst rollen</translation>
    </message>
    <message>
        <source>Shift+← →	choose a range from state to state</source>
        <translation>Umschalt+← →	einen Bereich von Zustand zu Zustand wählen</translation>
    </message>
    <message>
        <source>Home, middle button	all of it</source>
        <translation>Pos1, mittlere Taste	alles</translation>
    </message>
    <message>
        <source>double click	zoom to the state</source>
        <translation>Doppelklick	den Zustand vergrößern</translation>
    </message>
    <message>
        <source>Z	zoom to the range or the selected state</source>
        <translation>Z	den Bereich oder den ausgewählten Zustand vergrößern</translation>
    </message>
    <message>
        <source>Esc	no range, then no selection</source>
        <translation>Esc	kein Bereich, dann keine Auswahl</translation>
    </message>
    <message>
        <source>Ctrl+wheel	zoom at the pointer</source>
        <translation>Strg+Rad	am Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Shift+wheel	move in time</source>
        <translation>Umschalt+Rad	in der Zeit bewegen</translation>
    </message>
    <message>
        <source>wheel, Page Up, Page Down	scroll the lanes</source>
        <translation>Rad, Bild auf, Bild ab	durch die Spuren rollen</translation>
    </message>
    <message>
        <source>drag	move</source>
        <translation>Ziehen	verschieben</translation>
    </message>
    <message>
        <source>Ctrl+drag	choose a range</source>
        <translation>Strg+Ziehen	einen Bereich wählen</translation>
    </message>
    <message>
        <source>drag in the ruler	move the playhead</source>
        <translation>im Lineal ziehen	den Abspielkopf bewegen</translation>
    </message>
    <message>
        <source>click a name, Enter	open or close its rows</source>
        <translation>Klick auf einen Namen, Eingabe	seine Zeilen auf- oder zuklappen</translation>
    </message>
    <message>
        <source>drag a name	move the lane</source>
        <translation>einen Namen ziehen	die Spur verschieben</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>The scenario has mistakes. They are underlined in the editor.</source>
        <translation>Das Szenario hat Fehler. Sie sind im Editor unterstrichen.</translation>
    </message>
    <message>
        <source>Choose at least one model above.</source>
        <translation>Oben mindestens ein Modell wählen.</translation>
    </message>
    <message>
        <source>Press Run to see the work on one clock.</source>
        <translation>Ausführen zeigt die Arbeit auf einer Uhr.</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren …</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Centre the selection, then fit it</source>
        <translation>Auswahl in die Mitte, dann einpassen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Zurück zur vorigen Ansicht</translation>
    </message>
    <message>
        <source>Forward to the view after</source>
        <translation>Vor zur nächsten Ansicht</translation>
    </message>
    <message>
        <source>Dragging selects a range</source>
        <translation>Ziehen wählt einen Bereich</translation>
    </message>
    <message>
        <source>Set mark A, then B</source>
        <translation>Marke A setzen, dann B</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Marken entfernen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Arrows from lane to lane</source>
        <translation>Pfeile von Spur zu Spur</translation>
    </message>
    <message>
        <source>Unpin the lane</source>
        <translation>Spur lösen</translation>
    </message>
    <message>
        <source>Pin the lane</source>
        <translation>Spur anheften</translation>
    </message>
    <message>
        <source>Close its rows</source>
        <translation>Zeilen zuklappen</translation>
    </message>
    <message>
        <source>Open its rows</source>
        <translation>Zeilen aufklappen</translation>
    </message>
    <message>
        <source>From A to B: %1</source>
        <translation>Von A bis B: %1</translation>
    </message>
    <message>
        <source>Mark A is set. M sets mark B and shows the time between them.</source>
        <translation>Marke A ist gesetzt. M setzt Marke B und zeigt die Zeit dazwischen.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: run the scenario first</source>
        <translation>Es gibt noch nichts zu exportieren: zuerst das Szenario ausführen</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Point at a lane, or choose one with the arrow keys</source>
        <translation>Auf eine Spur zeigen oder mit den Pfeiltasten eine wählen</translation>
    </message>
    <message>
        <source>Hide the lane</source>
        <translation>Spur ausblenden</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Alle Spuren zeigen</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>Spur nach oben</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>Spur nach unten</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Align runs at their start</source>
        <translation>Läufe am Anfang ausrichten</translation>
    </message>
    <message>
        <source>Align at the start</source>
        <translation>Am Anfang ausrichten</translation>
    </message>
    <message>
        <source>Align runs at their end</source>
        <translation>Läufe am Ende ausrichten</translation>
    </message>
    <message>
        <source>Align at the end</source>
        <translation>Am Ende ausrichten</translation>
    </message>
    <message>
        <source>Align runs on this lane</source>
        <translation>Läufe an dieser Spur ausrichten</translation>
    </message>
    <message>
        <source>Point at a task, a lock or a variable that the runs share</source>
        <translation>Auf eine Aufgabe, Sperre oder Variable zeigen, die die Läufe gemeinsam haben</translation>
    </message>
    <message>
        <source>Align on %1</source>
        <translation>An %1 ausrichten</translation>
    </message>
    <message>
        <source>Same tasks of all runs together</source>
        <translation>Gleiche Aufgaben aller Läufe zusammen</translation>
    </message>
    <message>
        <source>Tasks together</source>
        <translation>Aufgaben zusammen</translation>
    </message>
    <message>
        <source>Runs below each other</source>
        <translation>Läufe untereinander</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Zeitachse durchsuchen</translation>
    </message>
    <message>
        <source>Show a hidden lane</source>
        <translation>Eine ausgeblendete Spur zeigen</translation>
    </message>
    <message>
        <source>Space	play, pause</source>
        <translation>Leertaste	abspielen, anhalten</translation>
    </message>
    <message>
        <source>Reads and writes of the shared variable</source>
        <translation>Lesen und Schreiben der gemeinsamen Variable</translation>
    </message>
    <message>
        <source>These runs have no shared variable</source>
        <translation>Diese Läufe haben keine gemeinsame Variable</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Fold the variable</source>
        <translation>Variable zuklappen</translation>
    </message>
</context>
<context>
    <name>switchpoint::WayModel</name>
    <message>
        <source>Opens the example %1</source>
        <translation>Öffnet das Beispiel %1</translation>
    </message>
    <message>
        <source>%1, exact · %2</source>
        <translation>%1, genau · %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 in %Ln run(s), median %3; virtual time %4</source>
        <translation>
            <numerusform>%1 bis %2 in %Ln Lauf, Median %3; virtuelle Zeit %4</numerusform>
            <numerusform>%1 bis %2 in %Ln Läufen, Median %3; virtuelle Zeit %4</numerusform>
        </translation>
    </message>
    <message>
        <source>way of sharing</source>
        <translation>Weg zu teilen</translation>
    </message>
</context>
<context>
    <name>switchpoint::WhyView</name>
    <message>
        <source>Select a stretch of a lane: click it, or use the arrow keys in the timeline. Here it says what the lane waited for, who had it, who ran meanwhile and who ended the wait.</source>
        <translation>Einen Abschnitt einer Spur auswählen: anklicken oder mit den Pfeiltasten auf der Zeitachse. Hier steht, worauf die Spur wartete, wer es hatte, wer inzwischen lief und wer das Warten beendete.</translation>
    </message>
    <message>
        <source>Go to the one who unblocked it</source>
        <translation>Zu dem gehen, der sie geweckt hat</translation>
    </message>
    <message>
        <source>Facts of the selected stretch</source>
        <translation>Angaben zum ausgewählten Abschnitt</translation>
    </message>
</context>
</TS>
