package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.InstalledPlugins;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.projection.plugin.Defect;

/** What is built elsewhere and dropped into an installation is found beside the bundles, or named if it is broken. */
class DroppedTheoryTest {

    private static final String SOURCE = """
            package elsewhere;
            import java.util.List;
            import org.parallax.projection.situation.*;
            import org.parallax.projection.theory.*;
            public final class Still implements Theory {
                public TheoryCard card() {
                    return new TheoryCard("Still", "1", "Still", "Nothing moves.", "A test", List.of(), List.of());
                }
                public LearnedTheory learn(Situation situation, DocumentedLevels past) {
                    return values -> () -> (month, levels) -> {
                        for (var domain : Domain.values()) levels.set(domain, 50);
                        for (var side : Side.values()) levels.setView(side, 50);
                    };
                }
            }
            """;

    @TempDir
    Path installation;

    @Test
    void aPlainJarWithAServiceEntryIsEnough() throws Exception {
        DroppedJar.into(installation, "still.jar", "Still", SOURCE, "elsewhere.Still");
        var plugins = DroppedJar.plugins(installation);
        assertTrue(plugins.theories().theory("Still").isPresent());
        assertInstalledOnesAreThere(plugins);
        assertEquals(List.of(), sentences(plugins));
    }

    @Test
    void aTheoryBuiltOnTheKitIsEnoughToo() throws Exception {
        var source = SOURCE.replace("public TheoryCard card", """
                private final double share = org.parallax.theory.kit.Saturation.share(1, 2);
                public TheoryCard card""");
        DroppedJar.into(installation, "still.jar", "Still", source, "elsewhere.Still");
        var plugins = DroppedJar.plugins(installation);
        assertTrue(plugins.theories().theory("Still").isPresent());
        assertEquals(List.of(), sentences(plugins));
    }

    @Test
    void aBrokenJarIsToldOfAndLeavesTheOthersAlone() throws Exception {
        DroppedJar.into(installation, "still.jar", "Still", SOURCE, "elsewhere.Missing");
        DroppedJar.naming(installation, "tides.jar", InstalledRecord.class, "elsewhere.Tides");
        var plugins = DroppedJar.plugins(installation);
        assertInstalledOnesAreThere(plugins);
        assertEquals(List.of(
                "still.jar offers elsewhere.Missing, which was left out: there is no such class in it; get a version that fits, or"
                        + " take the file away",
                "tides.jar offers elsewhere.Tides, which was left out: there is no such class in it; get a version that fits, or"
                        + " take the file away"), sentences(plugins));
    }

    @Test
    void aDamagedJarIsToldOfByItsName() throws Exception {
        DroppedJar.into(installation, "still.jar", "Still", SOURCE, "elsewhere.Still");
        Files.writeString(installation.resolve("dropins/half.jar"), "PK and then nothing");
        var plugins = DroppedJar.plugins(installation);
        assertTrue(plugins.theories().theory("Still").isPresent());
        assertEquals(List.of("half.jar in the dropins folder is no jar that can be read and was left out; get it anew, or take"
                + " the file away"), sentences(plugins));
    }

    @Test
    void ofTwoTheoriesWithOneIdTheInstalledOneStays() throws Exception {
        DroppedJar.into(installation, "still.jar", "Still", SOURCE.replace("\"Still\", \"1\"", "\"Persistence\", \"1\""), "elsewhere.Still");
        var plugins = DroppedJar.plugins(installation);
        assertInstalledOnesAreThere(plugins);
        assertEquals(1, plugins.defects().size());
        assertTrue(sentences(plugins).getFirst().matches(
                "still\\.jar offers elsewhere\\.Still, which was left out: org\\.parallax\\S+Persistence has the same id Persistence;.*"),
                sentences(plugins).toString());
    }

    private static void assertInstalledOnesAreThere(InstalledPlugins plugins) {
        assertTrue(plugins.theories().theory("ClashOfRealities").isPresent());
        assertEquals(List.of("JapanKorea", "PoliticalKinds", "PublicChronicle", "QuayLetters", "VeldriaKarsund"),
                plugins.records().stream().map(InstalledRecord::name).toList());
    }

    private static List<String> sentences(InstalledPlugins plugins) {
        return plugins.defects().stream().map(Defect::sentence).toList();
    }
}
