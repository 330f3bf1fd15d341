package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Shell;

/** A run sheet says what an exercise plans, and a file of exercises alone tells where its scenario is to be looked for. */
final class ExerciseCommandTest {

    private static final String SCENARIO = """
            scenario Trial "A trial" on JapanKorea as of 2025-12 for 36 months {
              event visit "A visit" in 2026-10 : Summit { between Japan, SouthKorea in SouthKorea }
              decision answer "How?" in 2027-05 { option mild "Mildly" 60% { } option stern "Sternly" 40% { } }
              decision later "And then?" in 2028-05 { option talks "By talks" 50% { } option silence "Not at all" 50% { } }
            }
            """;

    private static final String EXERCISE = """
            exercise Room "A room of people" plays Trial {
              objective calm "Keep calm"
              team Tokyo "Government of Japan" of Japan seats 3 to 12
              move first "The first year" to 2027-06 for 35 minutes
              move last to 2028-12 for 40 minutes
              inject visit in first after 5 minutes to Tokyo
              decide answer in first by Tokyo secret within 12 minutes serves calm
              believe warm "Will it be warm?" on view of Japan by SouthKorea above 45 in 2028-12 before first rounds 2
              believe visited "Will they meet?" on visit before first resolved "The record has it" on 2026-11
              ask surprise "What surprised you?" in debrief
            }
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theRunSheetGoesMoveByMove() throws IOException {
        file("trial.scenario", SCENARIO);
        assertEquals("""
                Room  A room of people
                  plays Trial, 2026-01 to 2028-12
                  3 to 12 people in 1 team
                  2 moves, 75 minutes together
                  pages in English; names are shown to the facilitator
                  objective calm: Keep calm

                Teams
                  Tokyo: Government of Japan
                    plays Japan; 3 to 12 seats

                Move first: The first year
                  2026-01 to 2027-06, 35 minutes
                  believe visited: Will they meet?
                    before the move: that “A visit” happens
                  believe warm: Will it be warm?
                    before the move: that the Republic of Korea’s view of Japan is above 45 in
                    2028-12, in two rounds
                  inject visit: A visit
                    after 5 minutes, to Tokyo; planned in 2026-10
                  decide answer: How?
                    by Tokyo with majority, secret, within 12 minutes, serves calm; planned in
                    2027-05
                    Mildly 60\u00a0%, Sternly 40\u00a0%

                Move last
                  2027-07 to 2028-12, 40 minutes

                Debrief
                  ask surprise: What surprised you?

                Answered by the world
                  visited: The record has it
                    due from 2026-11

                Left to chance
                  later: And then?
                    Not at all 50\u00a0%, By talks 50\u00a0%
                  no event: each is an inject
                """, Shell.run("exercise", file("room.scenario", EXERCISE)).ends(DONE).out());
    }

    @Test
    void whatIsReadAloudStandsWithItsTimeAndWhatTheScenarioPlanned() throws IOException {
        var scenario = SCENARIO.replace("in 2026-10 : Summit", "between 2026-10 and 2026-12 with probability 60% if not early : Summit")
                .replace("  decision answer", """
                          event early "An early visit" in 2026-03 : Summit { between Japan, SouthKorea in SouthKorea }
                          decision answer""")
                .replace("40% { }", "40% { event rebuff \"A rebuff\" : Summit { between Japan, SouthKorea in SouthKorea } }")
                .replace("  decision later", """
                          whenever political below 45 for 2 months once { event meeting "Talks" : Summit { between Japan, SouthKorea in Japan } }
                          decision later""");
        var exercise = EXERCISE.replace("after 5 minutes to Tokyo", """
                        after 15 minutes to Tokyo says "They come!"
                          message rumour "Talk of the town" in first after 10 minutes says "Nobody knows." says Japanese "誰も知らない。"
                          message late in first after 15 minutes""")
                .replace("on 2026-11\n", """
                        on 2027-01
                          resolution of visited void on 2027-02-15 cites nikkei2024drills note "The record ended"
                        """)
                .replace("for 40 minutes", "").replace("objective calm", "languages English, Japanese objective calm");
        file("trial.scenario", scenario);
        var sheet = Shell.run("exercise", file("room.scenario", exercise)).ends(DONE).out();
        assertTrue(sheet.contains("""
                  message rumour: Talk of the town
                    after 10 minutes, to everybody
                    “Nobody knows.”
                  inject visit: A visit
                    after 15 minutes, to Tokyo; planned between 2026-10 and 2026-12 with 60\u00a0% if
                    “An early visit” does not happen
                    “They come!”
                  message late
                """), sheet);
        assertTrue(sheet.contains("  2 moves, 35 minutes together, of which one has no time\n"), sheet);
        assertTrue(sheet.contains("""
                    answered on 2027-02-15: void, which counts nowhere
                    source: Nippon seifu, Kankoku-gun no Takeshima kunren ni kōgi
                    note: The record ended
                """), sheet);
        assertTrue(sheet.endsWith("""
                  events that the model draws:
                    early: An early visit
                      planned in 2026-03
                    meeting: Talks
                      planned after political cooperation falls below 45 for 2 months
                    rebuff: A rebuff
                      planned with answer if “Sternly” is chosen
                """), sheet);
    }

    @Test
    void theHelpNamesThePage() {
        var help = Shell.run("exercise", "--help").ends(DONE).out().replaceAll("\\s+", " ");
        assertTrue(help.contains("The page “Exercises” of the guide says how an exercise is written: docs/exercises.md in the jar org.parallax.dsl"), help);
    }

    @Test
    void thePlanAsJsonHasTheWordsOfTheLanguage() throws IOException {
        var file = file("all.scenario", SCENARIO + EXERCISE);
        var json = Shell.run("exercise", file, "--json", "-").ends(DONE).out().replaceAll("\\s+", "");
        assertTrue(json.contains("{\"decision\":\"answer\",\"move\":\"first\",\"by\":\"team\",\"team\":\"Tokyo\",\"rule\":\"majority\",\"secret\":true,\"minutes\":12,\"serves\":[\"calm\"]}"), json);
        assertTrue(json.contains("\"leftToChance\":[\"later\"]"), json);
        assertTrue(json.contains("\"until\":\"2028-12\",\"from\":\"2027-07\""), json);
        assertTrue(json.contains("{\"id\":\"visit\",\"title\":\"Avisit\",\"from\":\"2026-10\",\"to\":\"2026-10\",\"planned\":\"plannedin2026-10\","
                + "\"probability\":1,\"inject\":true}"), json);
        assertTrue(json.contains("{\"id\":\"stern\",\"title\":\"Sternly\",\"share\":0.4}"), json);
        assertEquals(json, Shell.run("exercise", file, "--exercise", "Room", "--json", "-").ends(DONE).out().replaceAll("\\s+", ""));
    }

    @Test
    void aFileOfExercisesAloneTellsWhatItPlays() throws IOException {
        file("trial.scenario", SCENARIO);
        var room = file("room.scenario", EXERCISE);
        var run = Shell.run("project", room).ends(INPUT_HAS_ERRORS);
        assertTrue(run.err().contains("there is no scenario in " + room + "; its exercise Room plays the scenario Trial"), run.err());
    }

    @Test
    void whatCannotBePlannedIsSaid() throws IOException {
        var scenario = file("trial.scenario", SCENARIO);
        assertTrue(Shell.run("exercise", scenario).ends(INPUT_HAS_ERRORS).err().contains("there is no exercise in " + scenario));
        var room = file("room.scenario", EXERCISE);
        assertTrue(Shell.run("exercise", room, "--exercise", "Rom").ends(WRONG_USAGE).err()
                .contains("there is no exercise Rom in " + room + "; did you mean Room? There is: Room"));
        var two = file("two.scenario", EXERCISE.replace("exercise Room", "exercise One") + EXERCISE.replace("exercise Room", "exercise Two"));
        assertTrue(Shell.run("exercise", two).ends(WRONG_USAGE).err().contains("holds 2 exercises; choose one with --exercise: One, Two"));
        var wrong = file("wrong.scenario", EXERCISE.replace("inject visit", "inject vist"));
        assertTrue(Shell.run("exercise", wrong).ends(INPUT_HAS_ERRORS).err().contains("nothing was planned"));
    }

    @Test
    void aHalfWrittenExerciseBesideKeepsNoScenarioWaiting() throws IOException {
        var scenario = file("trial.scenario", SCENARIO);
        file("room.scenario", "exercise Room plays Trial { move first to 2020-01 inject nothing ");
        Shell.run("project", scenario, "--runs", "20").ends(DONE);
    }
}
