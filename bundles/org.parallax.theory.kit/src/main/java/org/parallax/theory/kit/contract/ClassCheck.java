package org.parallax.theory.kit.contract;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the classes of a theory for what a pure one has no business with: those it uses, directly or not, that came
 * from the same place as itself.
 */
final class ClassCheck {

    /** Beginnings of members; one that ends with a full stop means the whole class, with a slash the whole package. */
    private static final List<String> FORBIDDEN = List.of(
            "java/time/Clock.", "java/time/InstantSource.", "java/time/ZoneId.systemDefault", "java/util/Calendar.", "java/util/Date.",
            "java/util/GregorianCalendar.", "java/util/Locale.getDefault", "java/util/TimeZone.getDefault",
            "java/lang/System.currentTimeMillis", "java/lang/System.nanoTime", "java/lang/System.getenv",
            "java/lang/System.getProperty", "java/lang/System.getProperties", "java/lang/System.setProperty",
            "java/lang/System.identityHashCode", "java/lang/System.exit", "java/lang/Runtime.", "java/lang/ProcessBuilder.",
            "java/util/Random.", "java/util/SplittableRandom.", "java/util/UUID.randomUUID", "java/security/SecureRandom.",
            "java/util/concurrent/ThreadLocalRandom.", "java/util/random/", "java/lang/StrictMath.random",
            "java/io/", "java/nio/file/", "java/nio/channels/", "java/net/", "java/sql/", "java/util/prefs/",
            "java/lang/reflect/", "java/lang/Class.forName", "java/lang/management/",
            "java/lang/Thread.", "java/lang/ThreadLocal.", "java/lang/Thread$Builder", "java/util/Timer.",
            "java/util/concurrent/Executors.", "java/util/concurrent/CompletableFuture.", "java/util/concurrent/ForkJoinPool.");

    /** What machines need not round alike. */
    private static final Set<String> INEXACT = Set.of(
            "random", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log1p", "log10", "pow", "cbrt", "hypot");

    private static final String MATH = "java/lang/Math.";

    /** Every class of dates and times can ask the clock by a method of this name. */
    private static final String TIME = "java/time/";
    private static final String NOW = ".now";

    private final Consumer<String> found;

    /** @param found takes what is wrong, a clause for each fault */
    ClassCheck(Consumer<String> found) {
        this.found = found;
    }

    void check(Class<?> theory) {
        var place = resource(theory, internal(theory.getName())).map(url -> place(url, internal(theory.getName())));
        if (place.isEmpty()) {
            // Made while the program runs: there is no file to read.
            return;
        }
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(internal(theory.getName())));
        while (!open.isEmpty()) {
            var name = open.removeFirst();
            var url = resource(theory, name);
            if (seen.add(name) && url.map(found -> place(found, name)).equals(place)) {
                url.flatMap(file -> read(file, name)).ifPresent(file -> {
                    report(name.replace('/', '.'), file);
                    file.owners().stream().sorted().forEach(open::add);
                });
            }
        }
    }

    private void report(String name, ClassFile file) {
        file.members().stream().filter(ClassCheck::isForbidden).sorted()
                .forEach(member -> found.accept(name + " uses " + member.replace('/', '.')));
        file.statics().forEach(field -> found.accept(name + " keeps state in the static field " + field + ", which is not final"));
    }

    private static boolean isForbidden(String member) {
        return FORBIDDEN.stream().anyMatch(member::startsWith)
                || member.startsWith(TIME) && member.endsWith(NOW)
                || member.startsWith(MATH) && INEXACT.contains(member.substring(MATH.length()));
    }

    private Optional<ClassFile> read(URL url, String name) {
        try {
            var connection = url.openConnection();
            connection.setUseCaches(false);
            try (var bytes = connection.getInputStream()) {
                return Optional.of(ClassFile.of(bytes.readAllBytes()));
            }
        } catch (IOException unreadable) {
            found.accept("the file of " + name.replace('/', '.') + " cannot be read");
            return Optional.empty();
        }
    }

    private static Optional<URL> resource(Class<?> near, String name) {
        return Optional.ofNullable(near.getClassLoader()).map(loader -> loader.getResource(name + ".class"));
    }

    /** Where a class came from: its URL without its name. */
    private static String place(URL url, String name) {
        var text = url.toString();
        return text.substring(0, text.length() - name.length() - ".class".length());
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }
}
