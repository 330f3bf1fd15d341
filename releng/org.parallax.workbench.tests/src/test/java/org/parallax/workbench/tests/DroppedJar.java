package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.parallax.app.DroppedJars;
import org.parallax.app.InstalledPlugins;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.plugin.PluginSource;
import org.parallax.projection.theory.Theory;
import org.parallax.workbench.plugins.BundleSource;

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

    /** What a window finds in its bundles and in the jars dropped into an installation. */
    public static InstalledPlugins plugins(Path installation) {
        var context = FrameworkUtil.getBundle(BundleSource.class).getBundleContext();
        var dropped = new DroppedJars(installation);
        var loader = new PluginLoader(List.of(
                new BundleSource(context), PluginSource.jars(dropped.readable(), BundleSource.class.getClassLoader())));
        return InstalledPlugins.usable(loader, dropped.defects());
    }

    /** Puts a jar with nothing but service entries into an installation. */
    static void naming(Path installation, String jar, Class<?> service, String entries) throws IOException {
        var file = Files.createDirectories(installation.resolve("dropins")).resolve(jar);
        try (var out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry("META-INF/services/" + service.getName()));
            out.write(entries.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Path compile(Path installation, String type, String text) throws IOException {
        var source = Files.createDirectories(installation.resolve("src")).resolve(type + ".java");
        Files.writeString(source, text);
        var classes = Files.createDirectories(installation.resolve("classes"));
        var path = Stream.of("org.parallax.projection", "org.parallax.theory.kit").map(DroppedJar::location)
                .collect(Collectors.joining(File.pathSeparator));
        int status = ToolProvider.getSystemJavaCompiler().run(
                null, null, null, "-d", classes.toString(), "-cp", path, source.toString());
        assertEquals(0, status);
        return classes;
    }

    private static String location(String bundle) {
        var file = FileLocator.getBundleFileLocation(Platform.getBundle(bundle)).orElseThrow();
        return file.isDirectory() ? file.toPath().resolve("target/classes").toString() : file.toString();
    }
}
