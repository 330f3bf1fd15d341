package org.parallax.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.app.InstalledPlugins;
import org.parallax.app.Parallax;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.plugin.PluginLoader;

/** What one can begin with on any record. */
final class StartersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"JapanKorea", "VeldriaKarsund"})
    void anInstalledRecordGivesASetbackAndAnEmptyOneWithoutErrorOrWarning(String name) {
        var parallax = new Parallax(InstalledPlugins.distinct(PluginLoader.ofClassPath(), List.of()), new ParallaxIdeModule());
        var starters = parallax.records().starters(name);
        assertEquals(List.of("setback-and-answer", "scenario"), starters.stream().map(Starter::file).toList());
        assertTrue(starters.getFirst().text().contains("decision answer"), starters.getFirst()::text);
        for (var starter : starters) {
            var read = parallax.loadEdited(Path.of("tried.scenario"), starter.text(), () -> false);
            assertEquals(List.of(), read.diagnostics(), starter.text());
            assertEquals(1, read.scenarios().size());
        }
    }

    @Test
    void theFirstKindsThatFitAreTaken() {
        var parallax = new Parallax(InstalledPlugins.distinct(PluginLoader.ofClassPath(), List.of()), new ParallaxIdeModule());
        assertEquals("""
                // Setback and answer: something goes wrong between the two; does one of them reach out?
                scenario Untitled "Tolls raised"
                  on VeldriaKarsund as of 2024-05 for 24 months {

                  event setback between 2024-09 and 2024-12 : TollRise { by Veldria over Canal intensity moderate }

                  decision answer "Does one of them reach out?" 1 month after setback {
                    option gesture "It does" 50% { event approach : QuayMeeting { between Veldria, Karsund } }
                    option silence "Neither does" 50%
                  }

                  expect cooperation above 50 in 2026-05 with probability 50%
                }
                """, parallax.records().starters("VeldriaKarsund").getFirst().text());
    }

    @Test
    void aRecordWithoutKindsOrOfAnyNameGivesAnEmptyOne() throws IOException {
        assertEquals("""
                // Empty: a header, and nothing in it yet.
                scenario Untitled "A scenario"
                  on ^kind as of 2020-12 for 24 months {

                }
                """, only("kind", "").text());
    }

    @Test
    void aKindThatAsksForWhatTheRecordLacksIsPassedOver() throws IOException {
        var kinds = """
                kind Fault { by state over issue harms political slightly fades over 2 months because "x" cites s }
                kind Pact { of agreement harms political slightly fades over 2 months because "x" cites s }
                """;
        assertEquals("scenario", only("Small", kinds).file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "state A \"A\" code AAA\n", "state A \"A\" code AAA party\n"})
    void aRecordWithoutTwoPartiesGivesAnEmptyOne(String states) throws IOException {
        assertEquals("scenario", only("Small", states, "kind Fault { by state against state harms political slightly fades over"
                + " 2 months because \"x\" cites s }\n").file());
    }

    private Starter only(String name, String kinds) throws IOException {
        return only(name, "state A \"A\" code AAA party\nstate B \"B\" code BBB party\n", kinds);
    }

    private Starter only(String name, String states, String kinds) throws IOException {
        var file = Files.writeString(folder.resolve("r.relationship"), "relationship " + (name.equals("kind") ? "^kind" : name) + """
                 "Small"
                source s "S" { author "A" published 2020 }
                """ + states + kinds).toUri().toURL();
        var parallax = new Parallax(InstalledTheories.of(List.of()), () -> List.of(new Small(name, List.of(file))));
        var starters = parallax.records().starters(name);
        assertEquals(1, starters.size(), starters::toString);
        return starters.getFirst();
    }

    private record Small(String name, List<URL> files) implements InstalledRecord {}
}
