package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A program of the build, which is one source file. The build has Java run it as it is; here it is compiled once for all tests. */
record BuildProgram(Method main) {

    private static final Path CLASSES = Checkout.ROOT.resolve("releng/org.parallax.architecture/target/programs");

    /** The program in this file below {@code releng}. */
    static BuildProgram of(String file) {
        Path source = Checkout.ROOT.resolve("releng").resolve(file);
        String name = source.getFileName().toString().replace(".java", "");
        Path classes = CLASSES.resolve(name);
        try {
            Files.createDirectories(classes);
            // It has the JDK alone; on the class path of the tests there may be folders that are not there.
            assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-Xlint:all", "-Werror",
                    "-classpath", classes.toString(), "-d", classes.toString(), source.toString()), file);
            // Stays open, since the program loads its parts when it first needs them.
            URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
            Method main = loader.loadClass(name).getMethod("main", String[].class);
            main.setAccessible(true);
            return new BuildProgram(main);
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** Runs it; returns what it complains of, which is nothing if it ends well. */
    String run(Path... arguments) throws Exception {
        try {
            main.invoke(null, (Object) Stream.of(arguments).map(Path::toString).toArray(String[]::new));
            return "";
        } catch (InvocationTargetException e) {
            return e.getCause().toString();
        }
    }
}
