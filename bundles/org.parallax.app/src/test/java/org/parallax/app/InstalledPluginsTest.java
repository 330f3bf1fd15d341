package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.projection.plugin.Defect;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.plugin.ServiceFile;

/** What hosts do with plug-ins that conflict. */
final class InstalledPluginsTest {

    private static final Defect KNOWN = Defect.unreadable("half.jar", new IOException("half"));

    @TempDir
    private Path folder;

    @Test
    void aWindowKeepsTheFirstOfTwoRecordsOfOneNameAndReportsTheOther() throws IOException {
        var plugins = InstalledPlugins.usable(loader(Early.class, Late.class, Empty.class), List.of(KNOWN));
        assertEquals(List.of(Early.class), plugins.records().stream().map(Object::getClass).toList());
        assertEquals(List.of(
                "pl offers " + Empty.class.getName() + ", which was left out: its record has no file; get a version that fits, or take"
                        + " the file away",
                "pl offers " + Late.class.getName() + ", which was left out: " + Early.class.getName() + " has the same name Small;"
                        + " get a version that fits, or take the file away",
                KNOWN.sentence()), plugins.defects().stream().map(Defect::sentence).toList());
        assertEquals(plugins.defects(), new Parallax(plugins, new ParallaxIdeModule()).defects());
    }

    @Test
    void aRecordThatCannotSayWhatItBringsIsLeftOutWithTheReason() throws IOException {
        var plugins = InstalledPlugins.usable(loader(Hollow.class, Untold.class, Untitled.class, Lacking.class, Early.class), List.of());
        assertEquals(List.of(Early.class), plugins.records().stream().map(Object::getClass).toList());
        assertEquals(List.of("its record gives null for examples",
                "its record's name '../away' is none that a scenario can say: letters, digits and _",
                "its record has no title",
                "its file docs/gone.md is missing beside " + Lacking.class.getName()),
                plugins.defects().stream().map(defect -> defect.cause().getMessage()).toList());
    }

    @Test
    void aCommandRefusesThem() throws IOException {
        var loader = loader(Early.class, Late.class);
        var error = assertThrows(IllegalStateException.class, () -> InstalledPlugins.distinct(loader, List.of()));
        assertEquals("Two records have the name Small: " + Early.class.getName() + " and " + Late.class.getName(), error.getMessage());
    }

    /** A loader with a plug-in named {@code pl} that brings these records and no theory. */
    private PluginLoader loader(Class<?>... records) throws IOException {
        var names = List.of(records).stream().map(Class::getName).toList();
        var entries = Files.write(folder.resolve("entries"), names).toUri().toURL();
        return new PluginLoader(List.of(service -> service == InstalledRecord.class
                ? List.of(new ServiceFile("pl", entries, Class::forName))
                : List.of()));
    }

    /** A record. */
    public static class Early implements InstalledRecord {

        @Override
        public String name() {
            return "Small";
        }

        @Override
        public List<URL> files() {
            try {
                return List.of(URI.create("file:/small.relationship").toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Another of the same name. */
    public static final class Late extends Early {}

    /** Does not answer. */
    public static final class Hollow extends Early {

        @Override
        public List<URL> examples() {
            return Collections.singletonList(null);
        }
    }

    /** Has a name that no scenario can say. */
    public static final class Untold extends Early {

        @Override
        public String name() {
            return "../away";
        }
    }

    /** Has no title. */
    public static final class Untitled extends Early {

        @Override
        public String title() {
            return " ";
        }
    }

    /** Names a file that is not in its jar. */
    public static final class Lacking extends Early {

        @Override
        public List<URL> pages() {
            return InstalledRecord.beside(Lacking.class, "docs/gone.md");
        }
    }

    /** A record that holds nothing. */
    public static final class Empty extends Early {

        @Override
        public List<URL> files() {
            return List.of();
        }
    }
}
