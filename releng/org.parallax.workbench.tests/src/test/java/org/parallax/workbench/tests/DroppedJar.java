package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.FrameworkUtil;
import org.parallax.projection.theory.Theory;

/** A jar as somebody else would build it and drop it into an installation. */
public final class DroppedJar {

    private DroppedJar() {}

    /**
     * Compiles a source against the installed interface and drops it in.
     *
     * @param type its class, in the package {@code elsewhere}
     * @param entries what the jar says it offers, a line each
     */
    public static void into(Path installation, String jar, String type, String source, String entries) throws IOException {
        var classes = compile(installation, type, source);
        var file = Files.createDirectories(installation.resolve("dropins")).resolve(jar);
        try (var out = new JarOutputStream(Files.newOutputStream(file)); Stream<Path> all = Files.walk(classes)) {
            out.putNextEntry(new JarEntry("META-INF/services/" + Theory.class.getName()));
            out.write(entries.getBytes(StandardCharsets.UTF_8));
            for (var compiled : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(compiled).toString().replace('\\', '/')));
                Files.copy(compiled, out);
            }
        }
    }

    private static Path compile(Path installation, String type, String text) throws IOException {
        var source = Files.createDirectories(installation.resolve("src")).resolve(type + ".java");
        Files.writeString(source, text);
        var classes = Files.createDirectories(installation.resolve("classes"));
        var projection = FileLocator.getBundleFileLocation(FrameworkUtil.getBundle(Theory.class)).orElseThrow();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), "-cp",
                projection.isDirectory() ? projection.toPath().resolve("target/classes").toString() : projection.toString(),
                source.toString());
        assertEquals(0, status);
        return classes;
    }
}
