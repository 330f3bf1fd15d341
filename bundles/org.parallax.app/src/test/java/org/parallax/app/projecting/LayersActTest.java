package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.app.Tally;
import org.parallax.app.Trial;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Manifest;

/** A layer that is chosen or added counts, one that only stands there does not. */
class LayersActTest {

    private static final Parallax PARALLAX = new Parallax(InstalledTheories.of(List.of(new Tally())), List::of);

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("small.relationship"), Trial.RECORD);
        Files.writeString(folder.resolve("diary.relationship"), """
                layer Diary "A diary" of Small reaches 2020-12
                source diary "Diary" { author "D" published 2020-12 }
                level of UnitedStates commitment 0.30 from 2019-01 because "told so" cites diary
                event newQuarrel on 2019-05-02 : Quarrel { by Japan over History intensity minor cites diary }
                """);
    }

    @Test
    void whatNobodyChoseCountsForNothing() throws IOException {
        var without = lower("A", List.of(), "scenario A on Small as of 2020-12 for 12 months { }\n");
        assertEquals(List.of("oldQuarrel"), past(without));
        assertEquals(List.of(), without.layers());
        assertEquals(80, security(without), 1e-9);
        Files.delete(folder.resolve("diary.relationship"));
        assertEquals(without.digests(), lower("A", List.of(), "scenario A on Small as of 2020-12 for 12 months { }\n").digests());
    }

    @Test
    void whatIsAddedDiffersByTheLayersFactsAlone() throws IOException {
        var text = "scenario A on Small as of 2020-12 for 12 months { }\n";
        var without = lower("A", List.of(), text);
        var with = lower("A", List.of("Diary"), text);
        assertEquals(List.of("newQuarrel", "oldQuarrel"), past(with).stream().sorted().toList());
        assertEquals(without.situation().past(), with.situation().past().stream()
                .filter(event -> !event.event().id().equals("newQuarrel")).toList());
        assertEquals(List.of("Diary"), with.layers());
        assertEquals(Optional.of(YearMonth.of(2020, 12)), with.reach());
        assertEquals(without.digests().scenario(), with.digests().scenario());
        assertNotEquals(without.digests().record(), with.digests().record());
        assertEquals(30, security(with), 1e-9);
    }

    @Test
    void aConditionOfALayerThatTheScenarioMayEndIsNoPartOfTheScenario() throws IOException {
        var kinds = "kind Controls \"Controls\" { by state to state harms economic strongly lasts until ended cites book }\n"
                + "kind Lifting \"Lifting\" { by state to state ends Controls cites book }\n";
        Files.writeString(folder.resolve("small.relationship"), Trial.RECORD + kinds);
        Files.writeString(folder.resolve("more.relationship"), """
                layer More "More" of Small reaches 2020-12
                event controls on 2019-05-02 : Controls { by Japan to SouthKorea cites book }
                event others on 2019-06-02 : Controls { by Japan to SouthKorea cites book }
                """);
        var planned = "event again in 2021-02 : Controls { by Japan to SouthKorea }\n";
        var text = "scenario A on Small as of 2020-12 for 12 months { " + planned + "event lifted in 2021-05 : Lifting { by Japan to SouthKorea } }\n";
        var without = lower("A", List.of(), text);
        var with = lower("A", List.of("More"), text);
        assertNotEquals(without.situation().storyline(), with.situation().storyline(), "it may end what the layer brings");
        assertEquals(without.digests().scenario(), with.digests().scenario());
        assertNotEquals(without.digests().record(), with.digests().record());
        var named = text.replace("lifted in 2021-05 : Lifting { by Japan to SouthKorea", "lifted in 2021-05 : Lifting { by Japan to SouthKorea ends again");
        assertNotEquals(without.digests().scenario(), lower("A", List.of(), named).digests().scenario());
    }

    @Test
    void whatIsChosenIsWhatIsAddedAndVariantsHaveIt() throws IOException {
        var added = lower("A", List.of("Diary"), "scenario A on Small as of 2020-12 for 12 months { }\n");
        var chosen = "scenario A on Small with Diary as of 2020-12 for 12 months { }\nscenario B extends A { }\n";
        assertEquals(added.digests(), lower("A", List.of(), chosen).digests());
        assertEquals(added.digests(), lower("A", List.of("Diary"), chosen).digests());
        assertEquals(List.of("Diary"), lower("B", List.of(), chosen).layers());
        assertEquals(added.digests().record(), lower("B", List.of(), chosen).digests().record());
    }

    @Test
    void whatIsAddedIsToldWithTheRecordAndOnlyWhereItBelongs() throws IOException {
        var file = Files.writeString(folder.resolve("a.scenario"), "scenario A on Small as of 2020-12 for 12 months { }\n");
        var loaded = PARALLAX.loadWith(List.of("Diary", "Nowhere"), List.of(file));
        assertEquals(List.of("Diary"), loaded.layers());
        assertEquals(List.of("Diary"), loaded.layersBeside());
        assertEquals(List.of("Small"), loaded.records());
        assertEquals(0, PARALLAX.load(List.of(file)).layers().size());
    }

    @Test
    void whatIsAddedLaterThanAsOfIsNotCountedAsKnown() throws IOException {
        var facts = """
                verdict early "Early" of political in 2019-05 { cites book }
                verdict late "Late" of political in 2020-05 { cites book }
                survey asked "Asked" of Japan by "P" in 2019-05 value 50 percent cites book
                survey askedLate "Asked later" of Japan by "P" in 2020-05 value 50 percent cites book
                figure counted "Counted" of Japan in 2019-05 value 50 "ships" cites book
                figure countedLate "Counted later" of Japan in 2020-05 value 50 "ships" cites book
                """;
        assertEquals(List.of(new Manifest.Addition("a.scenario", 6)),
                lower("A", List.of(), facts + "scenario A on Small as of 2020-12 for 12 months { }\n").additions());
        assertEquals(List.of(new Manifest.Addition("a.scenario", 3)),
                lower("A", List.of(), facts + "scenario A on Small as of 2019-12 for 12 months { }\n").additions());
    }

    @Test
    void aLayerThatTellsNothingYetReachesAsFarAsItSays() throws IOException {
        Files.writeString(folder.resolve("empty.relationship"), "layer Empty \"Nothing yet\" of Small reaches 2021-12\n");
        assertEquals(Optional.of(YearMonth.of(2021, 12)),
                lower("A", List.of(), "scenario A on Small with Empty as of 2020-12 for 12 months { }\n").reach());
    }

    private LoweredScenario lower(String name, List<String> layers, String text) throws IOException {
        LoadedFiles loaded = PARALLAX.loadWith(layers, List.of(Files.writeString(folder.resolve("a.scenario"), text)));
        var entry = loaded.scenarios().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        return Trial.completed(loaded.lower(entry));
    }

    private static List<String> past(LoweredScenario scenario) {
        return scenario.situation().past().stream().map(event -> event.event().id()).toList();
    }

    private static double security(LoweredScenario scenario) {
        var order = new ProjectionOrder(List.of("Tally"), Optional.of(20L), Optional.empty(), 1);
        return Trial.completed(PARALLAX.projections().project(scenario, order, Progress.SILENT)).result()
                .theories().getFirst().scenario().of(Indicator.SECURITY).mean().at(0);
    }
}
