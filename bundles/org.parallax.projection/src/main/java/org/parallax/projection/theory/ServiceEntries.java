package org.parallax.projection.theory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/** What stands in the {@code META-INF/services} files of a class path; asked only once one of them has misled. */
public final class ServiceEntries {

    private static final Pattern JAR = Pattern.compile("([^/!]+\\.jar)!/");

    private final ClassLoader loader;
    private final Class<?> service;

    /** The entries for a service. */
    public ServiceEntries(ClassLoader loader, Class<?> service) {
        this.loader = loader;
        this.service = service;
    }

    /** Finds out whose fault an error of {@link ServiceLoader} was. */
    public Defect defect(Throwable error) {
        var message = String.valueOf(error.getMessage()).replace('/', '.');
        var fault = error instanceof ServiceConfigurationError && error.getCause() instanceof Throwable cause ? cause : error;
        try {
            for (var entry : Collections.list(loader.getResources("META-INF/services/" + service.getName()))) {
                for (var type : types(entry)) {
                    if (message.contains(type)) {
                        return Defect.unusable(file(entry), type, fault);
                    }
                }
            }
        } catch (IOException unreadable) {
            error.addSuppressed(unreadable);
        }
        return new Defect("a plug-in was left out: " + Thrown.inWords(error), error);
    }

    /** The classes an entry names. */
    public static List<String> types(URL entry) throws IOException {
        URLConnection connection = entry.openConnection();
        // Otherwise the jar stays open, and cannot be replaced on some systems.
        connection.setUseCaches(false);
        try (var reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        }
    }

    private static String file(URL entry) {
        var jar = JAR.matcher(entry.toString());
        return jar.find() ? jar.group(1) : entry.getPath();
    }
}
