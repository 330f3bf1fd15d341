import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes {@code launch/commands.jar} into each materialised product: a jar without classes whose manifest names the
 * jars that the commands need, which are the command line, all that brings a theory or a record, and what those
 * require. The start scripts of every system put it on the class path, so that none of them lists jars. Its order is
 * that of the names: the JVM's archive of loaded classes fits only a class path that begins as it did.
 *
 * <p>Run by the build as a single source file: {@code java CommandsJar.java FOLDER}.
 */
final class CommandsJar {

    private static final String COMMAND_LINE = "org.parallax.cli";
    private static final String SERVICES_OF_PARALLAX = "META-INF/services/org.parallax.";
    /** Plain Java runs the commands. Libraries that could be told of a framework look whether there is one. */
    private static final String FRAMEWORK = "org.eclipse.osgi";
    private static final String FRAMEWORK_PACKAGES = "org.osgi.";
    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]++|\"[^\"]*+\")++");
    private static final LocalDateTime SAME_IN_EVERY_BUILD = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final List<Bundle> installed;
    private final Set<String> packagesOfJava = ModuleFinder.ofSystem().findAll().stream()
        .flatMap(module -> module.descriptor().exports().stream()).map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());

    private CommandsJar(List<Bundle> installed) {
        this.installed = installed;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> plugins;
        try (Stream<Path> folders = Files.walk(Path.of(arguments[0]))) {
            plugins = folders.filter(folder -> folder.endsWith("plugins")
                && Files.isDirectory(folder.resolveSibling("launch"))).toList();
        }
        if (plugins.isEmpty()) {
            throw new IllegalStateException("no product below " + arguments[0]);
        }
        for (Path folder : plugins) {
            write(folder.resolveSibling("launch").resolve("commands.jar"), new CommandsJar(read(folder)).needed());
        }
    }

    /** The jars of the commands in the order of their names. */
    private Set<String> needed() {
        Set<String> jars = new TreeSet<>();
        Deque<Bundle> open = new ArrayDeque<>(installed.stream().filter(Bundle::isCalledFor).toList());
        while (!open.isEmpty()) {
            Bundle bundle = open.pop();
            if (jars.add(bundle.jar())) {
                bundle.bundles().forEach(name -> open.addAll(providers(bundle, name, one -> one.name().equals(name))));
                bundle.packages().forEach(name -> open.addAll(providers(bundle, name, one -> one.exports().contains(name))));
            }
        }
        return jars;
    }

    /**
     * Who gives a bundle what it asks for by name; nobody for what Java gives, or the framework. The classes of one
     * package may be split among several bundles; of two versions of one bundle nobody knows which is meant.
     */
    private List<Bundle> providers(Bundle asking, String name, Predicate<Bundle> gives) {
        if (packagesOfJava.contains(name) || name.startsWith("java.") || name.startsWith(FRAMEWORK_PACKAGES)) {
            return List.of();
        }
        List<Bundle> providers = installed.stream().filter(gives).toList();
        if (providers.isEmpty()) {
            throw new IllegalStateException(asking.jar() + " needs " + name + ", which no plug-in provides");
        }
        if (providers.stream().map(Bundle::name).distinct().count() < providers.size()) {
            throw new IllegalStateException(asking.jar() + " needs " + name + ", which several plug-ins of one name provide: "
                + providers.stream().map(Bundle::jar).collect(Collectors.joining(", ")));
        }
        return providers.stream().filter(bundle -> !bundle.name().equals(FRAMEWORK)).toList();
    }

    private static List<Bundle> read(Path plugins) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(plugins)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars) {
            bundles.add(Bundle.read(jar));
        }
        return bundles;
    }

    private static void write(Path file, Set<String> jars) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Class-Path",
            jars.stream().map("../plugins/"::concat).collect(Collectors.joining(" ")));
        try (ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry entry = new ZipEntry(JarFile.MANIFEST_NAME);
            entry.setTimeLocal(SAME_IN_EVERY_BUILD);
            target.putNextEntry(entry);
            manifest.write(target);
            target.closeEntry();
        }
    }

    /** An installed jar and what its manifest says of it. */
    private record Bundle(String jar, String name, Set<String> exports, List<String> bundles, List<String> packages,
        boolean isCalledFor) {

        static Bundle read(Path file) throws IOException {
            try (JarFile opened = new JarFile(file.toFile())) {
                Manifest manifest = opened.getManifest();
                if (manifest == null) {
                    throw new IllegalStateException(file + " has no manifest");
                }
                Attributes headers = manifest.getMainAttributes();
                String name = clauses(headers, "Bundle-SymbolicName").map(Bundle::head).findFirst().orElse("");
                Set<String> exports = clauses(headers, "Export-Package").map(Bundle::head).collect(Collectors.toSet());
                return new Bundle(file.getFileName().toString(), name, exports, required(headers, "Require-Bundle"),
                    required(headers, "Import-Package").stream().filter(each -> !exports.contains(each)).toList(),
                    name.equals(COMMAND_LINE)
                        || opened.stream().anyMatch(entry -> entry.getName().startsWith(SERVICES_OF_PARALLAX)));
            }
        }

        private static List<String> required(Attributes headers, String header) {
            return clauses(headers, header).filter(clause -> !clause.contains("resolution:=optional"))
                .map(Bundle::head).toList();
        }

        private static Stream<String> clauses(Attributes headers, String header) {
            String value = headers.getValue(header);
            return value == null ? Stream.empty() : CLAUSE.matcher(value).results().map(MatchResult::group);
        }

        private static String head(String clause) {
            return clause.split(";", 2)[0].strip();
        }
    }
}
