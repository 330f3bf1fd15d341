package org.parallax.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.parallax.app.DroppedJars;
import org.parallax.app.InstalledPlugins;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.plugin.PluginSource;
import org.parallax.projection.theory.Theory;

/** A jar as somebody else would build it and drop it into an installation. */
public final class DroppedJar {

    private DroppedJar() {}

    /**
     * Compiles theories against the installed interface and drops them in.
     *
     * @param type the class of the source, in the package {@code elsewhere}
     * @param theories what the jar says it offers
     */
    public static void into(Path installation, String jar, String type, String source, List<String> theories) throws Exception {
        var classes = compile(installation, type, source);
        var file = Files.createDirectories(installation.resolve("dropins")).resolve(jar);
        try (var out = new JarOutputStream(Files.newOutputStream(file)); Stream<Path> all = Files.walk(classes)) {
            out.putNextEntry(new JarEntry("META-INF/services/" + Theory.class.getName()));
            out.write(String.join("\n", theories).getBytes(StandardCharsets.UTF_8));
            for (var compiled : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(String.join("/", names(classes.relativize(compiled)))));
                Files.copy(compiled, out);
            }
        }
    }

    /** What a host finds on the class path and in the jars dropped into an installation. */
    public static InstalledPlugins plugins(Path installation) {
        var dropped = new DroppedJars(installation);
        var loader = new PluginLoader(List.of(PluginSource.classPath(),
                PluginSource.jars(dropped.readable(), DroppedJar.class.getClassLoader())));
        return InstalledPlugins.usable(loader, dropped.defects());
    }

    private static List<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString).toList();
    }

    private static Path compile(Path installation, String type, String text) throws IOException, URISyntaxException {
        var source = Files.createDirectories(installation.resolve("src")).resolve(type + ".java");
        Files.writeString(source, text);
        var classes = Files.createDirectories(installation.resolve("classes"));
        var projection = Path.of(Theory.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null,
                "-d", classes.toString(), "-cp", projection.toString(), source.toString());
        assertEquals(0, status);
        return classes;
    }
}
