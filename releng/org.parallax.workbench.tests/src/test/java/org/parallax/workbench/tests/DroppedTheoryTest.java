package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.parallax.app.DroppedJars;
import org.parallax.projection.theory.Defect;
import org.parallax.projection.theory.Theory;
import org.parallax.workbench.plugins.Providers;

/** A theory built outside the reactor and dropped into an installation is found. */
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
                public PreparedTheory prepare(Situation situation, Chronicle past, ParameterValues parameters) {
                    return () -> (month, levels) -> {
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
        var broken = new ArrayList<Defect>();
        var theories = providers(broken).of(Theory.class);
        assertTrue(theories.stream().anyMatch(theory -> theory.card().id().equals("Still")));
        assertTrue(theories.stream().anyMatch(theory -> theory.card().id().equals("ClashOfRealities")));
        assertEquals(List.of(), broken);
    }

    @Test
    void aBrokenJarIsToldOfAndLeavesTheOthersAlone() throws Exception {
        DroppedJar.into(installation, "still.jar", "Still", SOURCE, "elsewhere.Missing");
        var broken = new ArrayList<Defect>();
        var theories = providers(broken).of(Theory.class);
        assertTrue(theories.stream().anyMatch(theory -> theory.card().id().equals("ClashOfRealities")));
        assertTrue(broken.getFirst().sentence().startsWith("still.jar offers elsewhere.Missing, which was left out: "),
                broken.getFirst().sentence());
    }

    @Test
    void aDamagedJarIsToldOfByItsName() throws Exception {
        DroppedJar.into(installation, "still.jar", "Still", SOURCE, "elsewhere.Still");
        Files.writeString(installation.resolve("dropins/half.jar"), "PK and then nothing");
        var broken = new ArrayList<Defect>();
        assertTrue(providers(broken).of(Theory.class).stream().anyMatch(theory -> theory.card().id().equals("Still")));
        assertTrue(new DroppedJars(installation).defects().getFirst().sentence()
                .startsWith("half.jar in the dropins folder is no jar that can be read"));
    }

    private Providers providers(List<Defect> broken) {
        return new Providers(FrameworkUtil.getBundle(Providers.class).getBundleContext(), new DroppedJars(installation), broken::add);
    }
}
