package org.parallax.projection.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One loader for every kind of plug-in; here the plug-ins are suppliers of their names. */
class PluginLoaderTest {

    private static final PluginKind<Named> KIND = new PluginKind<>(Named.class, "thing", "things", "name", Supplier::get);

    @TempDir
    private Path folder;

    /** The service. */
    public interface Named extends Supplier<String> {}

    @Test
    void everyPluginIsMadeByItself() throws IOException {
        var good = jar("good.jar", One.class.getName() + "\n# a remark\n\n" + Two.class.getName() + " # another\n");
        var found = find(good);
        assertEquals(List.of("1", "2"), found.plugins().stream().map(Named::get).toList());
        assertEquals(List.of(), found.defects());
    }

    @Test
    void whatCannotBeMadeIsNamedWithItsFileAndTheOthersStay() throws IOException {
        var cases = List.of(
                List.of("elsewhere.Gone", "there is no such class in it"),
                List.of("no class name", "there is no such class in it"),
                List.of(String.class.getName(), "it is no " + Named.class.getName()),
                List.of(Hidden.class.getName(), "it is not public with a public constructor without parameters"),
                List.of(Asking.class.getName(), "it is not public with a public constructor without parameters"),
                List.of(Unfinished.class.getName(), "it is an interface or an abstract class"),
                List.of(Throwing.class.getName(), "nothing to stand on"),
                List.of(Stopped.class.getName(), "it will not start"),
                List.of(Outdated.class.getName(), "it needs elsewhere.Base, which is missing"),
                List.of(Endless.class.getName(), "it called itself without end"),
                List.of(Nameless.class.getName(), "its thing has no name"),
                List.of(Null.class.getName(), "its thing has no name"),
                List.of(Silent.class.getName(), "asked for too much"),
                List.of(Wordless.class.getName(), "SpeechlessException"));
        for (var each : cases) {
            var found = find(jar("bad.jar", each.getFirst() + "\n" + One.class.getName()));
            assertEquals(List.of("1"), found.plugins().stream().map(Named::get).toList(), each.getFirst());
            assertEquals(List.of("bad.jar offers " + each.getFirst() + ", which was left out: " + each.getLast()
                    + "; get a version that fits, or take the file away"), sentences(found));
        }
    }

    @Test
    void aDamagedClassFileIsToldOf() throws IOException {
        var jar = folder.resolve("torn.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, ServiceFile.path(Named.class), "elsewhere.Torn");
            put(out, "elsewhere/Torn.class", "no class file");
        }
        assertEquals(List.of("torn.jar offers elsewhere.Torn, which was left out: its class file is damaged; get a version"
                + " that fits, or take the file away"), sentences(find(jar)));
    }

    @Test
    void aDamagedServiceEntryIsToldOfAndTheOthersStay() throws IOException {
        var torn = jar("torn.jar", (Two.class.getName() + "\n").repeat(500));
        var bytes = Files.readAllBytes(torn);
        int packed = 30 + ServiceFile.path(Named.class).length();
        // The directory at the end stays as it is, so the jar can be opened; what is packed cannot be unpacked.
        Arrays.fill(bytes, packed, packed + 12, (byte) -1);
        Files.write(torn, bytes);
        var found = find(torn, jar("good.jar", One.class.getName()));
        assertEquals(List.of("1"), found.plugins().stream().map(Named::get).toList());
        assertEquals(List.of("torn.jar is no jar that can be read and was left out; get it anew, or take the file away"),
                sentences(found));
    }

    @Test
    void aClassThatIsThereAndCannotBeReachedIsNotSaidToBeMissing() throws IOException {
        var entries = Files.writeString(folder.resolve("entries"), "elsewhere.Tides").toUri().toURL();
        var reasons = List.of(new IllegalStateException("Could not resolve module: tides"), new IOException("torn"));
        var said = reasons.stream().map(reason -> new ServiceFile("tides", entries, name -> {
            throw new ClassNotFoundException(name, reason);
        })).flatMap(file -> sentences(new PluginLoader(List.of(service -> List.of(file))).find(KIND)).stream()).toList();
        assertEquals(List.of(
                "tides offers elsewhere.Tides, which was left out: Could not resolve module: tides; get a version that fits, or take"
                        + " the file away",
                "tides is no jar that can be read and was left out; get it anew, or take the file away"), said);
    }

    @Test
    void aClassThatTwoFilesOfferIsMadeOnceAndTheSecondIsNamed() throws IOException {
        var found = find(jar("new.jar", One.class.getName()), jar("old.jar", One.class.getName()));
        assertEquals(1, found.plugins().size());
        assertEquals(List.of("old.jar offers " + One.class.getName() + ", which was left out: new.jar offers it already; get a"
                + " version that fits, or take the file away"), sentences(found));
        assertEquals(List.of(), find(jar("twice.jar", One.class.getName() + "\n" + One.class.getName())).defects());
    }

    @Test
    void twoOfOneNameAreAnErrorThatNamesBothWithTheirFiles() throws IOException {
        var found = find(jar("one.jar", One.class.getName()), jar("first.jar", First.class.getName()));
        var error = assertThrows(IllegalStateException.class, found::requireDistinct);
        assertEquals("Two things have the name 1: " + One.class.getName() + " in one.jar and " + First.class.getName()
                + " in first.jar", error.getMessage());
    }

    @Test
    void aHostThatMustStartKeepsTheFirstOfTwoNames() throws IOException {
        var found = find(jar("one.jar", One.class.getName()), jar("first.jar", First.class.getName())).firstOfEachName();
        assertEquals(List.of(One.class), found.plugins().stream().map(Object::getClass).toList());
        assertEquals(List.of("first.jar offers " + First.class.getName() + ", which was left out: " + One.class.getName()
                + " in one.jar has the same name 1; get a version that fits, or take the file away"), sentences(found));
    }

    @Test
    void aNameIsToldAsItStandsInTheFolder() throws IOException {
        assertTrue(sentences(find(jar("독도 100% + 竹島.jar", "elsewhere.Gone"))).getFirst().startsWith("독도 100% + 竹島.jar offers "));
    }

    @Test
    void aPlaceThatCannotBeReadIsToldOf() {
        PluginSource closed = service -> {
            throw new IOException("no entry");
        };
        var found = new PluginLoader(List.of(closed, PluginSource.of(getClass().getClassLoader()))).find(KIND);
        assertEquals(List.of("a place for plug-ins cannot be read, so no plug-in in it was found: no entry"), sentences(found));
    }

    private FoundPlugins<Named> find(Path... jars) {
        return new PluginLoader(List.of(PluginSource.jars(Arrays.asList(jars), getClass().getClassLoader()))).find(KIND);
    }

    private static List<String> sentences(FoundPlugins<?> found) {
        return found.defects().stream().map(Defect::sentence).toList();
    }

    private Path jar(String name, String entries) throws IOException {
        var jar = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, ServiceFile.path(Named.class), entries);
        }
        return jar;
    }

    private static void put(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In order. */
    public static final class One implements Named {
        @Override
        public String get() {
            return "1";
        }
    }

    /** In order. */
    public static final class Two implements Named {
        @Override
        public String get() {
            return "2";
        }
    }

    /** Bears the name of another. */
    public static final class First implements Named {
        @Override
        public String get() {
            return "1";
        }
    }

    /** Not public. */
    static final class Hidden implements Named {
        @Override
        public String get() {
            return "hidden";
        }
    }

    /** Wants to be given something. */
    public record Asking(String get) implements Named {}

    /** Cannot be made. */
    public abstract static class Unfinished implements Named {
        public Unfinished() {}
    }

    /** Throws when made. */
    public static final class Throwing implements Named {
        public Throwing() {
            throw new IllegalStateException("nothing to stand on");
        }

        @Override
        public String get() {
            return "throwing";
        }
    }

    /** Throws before it can be made. */
    public static final class Stopped implements Named {
        private static final int AGE = age();

        private static int age() {
            throw new IllegalStateException("it will not start");
        }

        @Override
        public String get() {
            return "stopped " + AGE;
        }
    }

    /** Does what a class does that was compiled against something else. */
    public static final class Outdated implements Named {
        public Outdated() {
            throw new NoClassDefFoundError("elsewhere/Base");
        }

        @Override
        public String get() {
            return "outdated";
        }
    }

    /** Never comes to an end. */
    public static final class Endless implements Named {
        private final Endless next = new Endless();

        @Override
        public String get() {
            return "endless " + next;
        }
    }

    /** Has a name that is none. */
    public static final class Nameless implements Named {
        @Override
        public String get() {
            return " ";
        }
    }

    /** Has no name. */
    public static final class Null implements Named {
        @Override
        public String get() {
            return null;
        }
    }

    /** Throws what cannot even say why. */
    public static final class Wordless implements Named {
        @Override
        public String get() {
            throw new SpeechlessException();
        }
    }

    /** Throws when it is asked for its message. */
    private static final class SpeechlessException extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }
    }

    /** Does not say its name. */
    public static final class Silent implements Named {
        @Override
        public String get() {
            throw new UnsupportedOperationException("asked for too much");
        }
    }
}
