import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes beside each folder of plug-ins what those who made them ask for: {@code NOTICE} names every component that is
 * not Parallax's own with its version, its licence and where the text of that lies, and repeats the notices it comes
 * with; {@code licences} holds the texts, and {@code LICENSE} is the licence of Parallax. A component without a line in
 * the list of dependencies, or without a text of its licence, ends the build. The same plug-ins give the same bytes.
 *
 * <p>Run by the build as a single source file: {@code java Notice.java CHECKOUT VERSION FOLDER}, where the folder is
 * that of the module's build.
 */
final class Notice {

    private static final String OURS = "org.parallax.";
    private static final String RULE = "-".repeat(80) + "\n";
    private static final String LIST = "releng/dependencies.md";
    private static final String TEXTS = "releng/org.parallax.product/licences";

    private final Path checkout;
    private final String version;
    private final List<Line> lines;
    /** By the name of a plug-in's file, what the artifact is called where it was fetched. */
    private final Map<String, Artifact> artifacts;
    private final Set<String> problems = new TreeSet<>();

    private Notice(Path checkout, String version, Path build) throws IOException {
        this.checkout = checkout;
        this.version = version;
        lines = Line.read(Files.readString(checkout.resolve(LIST)));
        artifacts = Artifact.read(Files.readString(build.resolve("targetPlatformRepository/content.xml")));
    }

    public static void main(String[] arguments) throws IOException {
        Path build = Path.of(arguments[2]);
        List<Path> shipped = new ArrayList<>();
        for (String part : List.of("products", "repository")) {
            if (Files.isDirectory(build.resolve(part))) {
                try (Stream<Path> folders = Files.walk(build.resolve(part))) {
                    folders.filter(folder -> folder.endsWith("plugins") && Files.isDirectory(folder)
                        && Files.isDirectory(folder.resolveSibling("features"))).sorted().forEach(shipped::add);
                }
            }
        }
        if (shipped.isEmpty()) {
            throw new IllegalStateException("nothing that is shipped lies below " + build);
        }
        Notice notice = new Notice(Path.of(arguments[0]), arguments[1], build);
        for (Path plugins : shipped) {
            notice.write(plugins);
        }
        if (!notice.problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", notice.problems));
        }
    }

    private void write(Path plugins) throws IOException {
        Path folder = plugins.resolve("..").normalize();
        Path texts = folder.resolve("licences");
        clear(texts);
        List<Path> files;
        try (Stream<Path> listed = Files.list(plugins)) {
            files = listed.filter(file -> !file.getFileName().toString().startsWith(OURS)).toList();
        }
        List<Component> components = new ArrayList<>();
        for (Path file : files) {
            component(file, texts).ifPresent(components::add);
        }
        components.sort(Comparator.comparing(Component::name));
        Files.copy(checkout.resolve("LICENSE"), fresh(folder.resolve("LICENSE")));
        Files.writeString(folder.resolve("NOTICE"), text(folder, components));
    }

    /** What is told of a plug-in; nothing where something is wrong with it. Copies the texts that go with it. */
    private Optional<Component> component(Path file, Path texts) throws IOException {
        if (Files.isDirectory(file)) {
            return component(file, file, texts);
        }
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            return component(file, jar.getPath("/"), texts);
        }
    }

    private Optional<Component> component(Path file, Path content, Path texts) throws IOException {
        String plugin = file.getFileName().toString().replaceFirst("\\.jar$", "");
        if (!artifacts.containsKey(plugin)) {
            problems.add("plugins/" + plugin + " is no artifact of the target platform");
            return Optional.empty();
        }
        Artifact artifact = artifacts.get(plugin);
        List<String> licences = lines.stream().filter(line -> line.fits(artifact))
            .max(Comparator.comparingInt(line -> line.name().length())).map(Line::licence).stream().toList();
        if (licences.isEmpty()) {
            problems.add(artifact.group() + ":" + artifact.name() + " has no line in " + LIST);
            return Optional.empty();
        }
        List<Path> found = new ArrayList<>();
        for (String id : licences.getFirst().split(" (or|and|with) ")) {
            found.addAll(copied(id.equals("EPL-2.0") ? "LICENSE" : TEXTS + "/" + id + ".txt", texts.resolve(id + ".txt")));
        }
        found.addAll(copied(TEXTS + "/" + artifact.group() + ".txt", texts.resolve(artifact.group() + ".txt")));
        found.addAll(copiedBelow(content, texts.resolve(plugin.replaceFirst("_[^_]*$", ""))));
        if (found.isEmpty()) {
            problems.add(artifact.group() + ":" + artifact.name() + " comes without the text of its licence; put it into "
                + TEXTS + "/" + artifact.group() + ".txt");
        }
        return Optional.of(new Component(artifact, licences.getFirst(), file,
            licences.getFirst().startsWith("EPL") ? artifact.source(content) : "", found));
    }

    /** Copies a text that the checkout may hold. */
    private List<Path> copied(String text, Path target) throws IOException {
        if (!Files.exists(checkout.resolve(text))) {
            return List.of();
        }
        Files.createDirectories(target.getParent());
        Files.copy(checkout.resolve(text), fresh(target));
        return List.of(target);
    }

    /** Copies the legal texts out of a plug-in. */
    private static List<Path> copiedBelow(Path root, Path target) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path text : LegalText.in(root)) {
            Path copy = target.resolve(root.relativize(text).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(text, copy);
            copies.add(copy);
        }
        return copies;
    }

    private String text(Path folder, List<Component> components) throws IOException {
        StringBuilder page = new StringBuilder("""
            NOTICE

            Parallax %s is under the Eclipse Public License 2.0. Its text is the file LICENSE beside this one.
            """.formatted(version));
        if (components.isEmpty()) {
            return page.append("Nothing in this folder was made by others.\n").toString();
        }
        page.append("""
            Of what lies in the folder plugins, others made the %s components below. Each is named as in Maven
            Central, from where it comes. Nothing in them is changed but manifests: those of signed jars lose their
            signatures when they are installed, and where an entry says so, the build of Parallax wrote one that
            makes a bundle of a jar. Of licences with "or" between them, Parallax takes the first.

            """.formatted(Integer.toString(components.size())));
        Map<String, Long> licences = components.stream()
            .collect(Collectors.groupingBy(Component::licence, TreeMap::new, Collectors.counting()));
        licences.forEach((licence, count) -> page.append("%6s  %s\n".formatted(count.toString(), licence)));
        page.append('\n');
        for (Component component : components) {
            page.append(component.told(folder));
        }
        return page.append(RULE).append("The notices that components come with, word for word\n").append(RULE)
            .append(notices(components)).toString();
    }

    private static String notices(List<Component> components) throws IOException {
        Map<String, Set<String>> notices = new LinkedHashMap<>();
        for (Component component : components) {
            for (Path file : component.texts()) {
                if (LegalText.isNotice(file)) {
                    String notice = LegalText.read(file).replaceFirst("\\A\\s*\n", "").stripTrailing();
                    notices.computeIfAbsent(notice, text -> new TreeSet<>()).add(component.name());
                }
            }
        }
        StringBuilder page = new StringBuilder();
        notices.forEach((notice, names) -> page.append("\nOf ").append(String.join(",\n   ", names)).append(":\n\n")
            .append(notice.indent(4).replaceAll(" +\n", "\n")));
        return page.toString();
    }

    private static Path fresh(Path file) throws IOException {
        Files.deleteIfExists(file);
        return file;
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A component as it lies in a folder of plug-ins, where its source code is if that must be told, and its legal texts. */
    private record Component(Artifact artifact, String licence, Path file, String source, List<Path> texts) {

        String name() {
            return artifact.group() + ":" + artifact.name();
        }

        String told(Path folder) throws IOException {
            StringBuilder entry = new StringBuilder(name() + " " + artifact.version() + "\n");
            entry.append("    licence  ").append(licence).append('\n');
            entry.append("    file     ").append(relative(folder, file)).append('\n');
            entry.append(artifact.wrapped() ? "    changed  its manifest, which makes it a bundle\n" : "");
            entry.append(source.isEmpty() ? "" : "    source   " + source + "\n");
            Set<String> owners = new LinkedHashSet<>();
            for (Path text : texts) {
                entry.append("    text     ").append(relative(folder, text)).append('\n');
                owners.addAll(LegalText.owners(text));
            }
            owners.forEach(owner -> entry.append("    ").append(owner).append('\n'));
            return entry.append('\n').toString();
        }

        private static String relative(Path folder, Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
    }

    /** An artifact as Maven names it. */
    private record Artifact(String group, String name, String version, boolean wrapped) {

        private static final Pattern UNIT = Pattern.compile("<unit id='([^']+)' version='([^']+)'");
        private static final Pattern REPOSITORY = Pattern.compile(
            "scm:git:([^;]+);path=\"([^\"]+)\".*?commitId=\"?(\\w+)");
        private static final List<String> NAMES = List.of("groupId", "artifactId", "version");
        private static final Pattern PROPERTY = Pattern.compile(
            "name='maven-(wrapped-)?(" + String.join("|", NAMES) + ")' value='([^']*)'");

        /** Where the source code of a plug-in lies: in the repository that its manifest names, else beside the artifact. */
        String source(Path content) throws IOException {
            Path file = content.resolve("META-INF/MANIFEST.MF");
            if (Files.exists(file)) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    String named = new Manifest(bytes).getMainAttributes().getValue("Eclipse-SourceReferences");
                    Matcher reference = REPOSITORY.matcher(named == null ? "" : named);
                    if (reference.find()) {
                        return reference.group(1) + " in " + reference.group(2) + " at " + reference.group(3);
                    }
                }
            }
            return "Maven Central, " + group + ":" + name + ":jar:sources:" + version;
        }

        /** The artifacts that became the units of a target platform, by the names of their files. */
        static Map<String, Artifact> read(String platform) {
            Map<String, Artifact> artifacts = new HashMap<>();
            for (String unit : platform.split("(?=<unit )")) {
                Matcher found = UNIT.matcher(unit);
                Map<String, String> properties = PROPERTY.matcher(unit).results()
                    .collect(Collectors.toMap(property -> property.group(2), property -> property.group(3)));
                if (found.find() && properties.keySet().containsAll(NAMES)) {
                    artifacts.put(found.group(1) + "_" + found.group(2), new Artifact(properties.get("groupId"),
                        properties.get("artifactId"), properties.get("version"), unit.contains("'maven-wrapped-")));
                }
            }
            return artifacts;
        }
    }

    /** One artifact of the list of dependencies, or all whose names begin alike, and its licence. */
    private record Line(String group, String name, String licence) {

        private static final Pattern SECTION = Pattern.compile("(?s)\n## In an installation\n(.*?)(?=\n## |\\z)");
        private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\| .* \\| (.*?) \\|$");
        private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

        static List<Line> read(String page) {
            String table = SECTION.matcher(page).results().map(found -> found.group(1)).findFirst()
                .orElseThrow(() -> new IllegalStateException(LIST + " has no section of what is in an installation"));
            return ROW.matcher(table).results().flatMap(row -> lines(row).stream()).toList();
        }

        private static List<Line> lines(MatchResult row) {
            List<String> names = QUOTED.matcher(row.group(1)).results().map(found -> found.group(1)).toList();
            List<String> licences = Arrays.asList(row.group(2).split("; "));
            if (licences.size() != 1 && licences.size() != names.size()) {
                throw new IllegalStateException(LIST + " gives neither one licence nor one for each of " + row.group(1));
            }
            List<Line> lines = new ArrayList<>();
            String group = "";
            for (int i = 0; i < names.size(); i++) {
                String[] parts = names.get(i).split(":", 2);
                group = parts.length == 2 ? parts[0] : group;
                lines.add(new Line(group, parts[parts.length - 1], licences.get(licences.size() == 1 ? 0 : i)));
            }
            return lines;
        }

        boolean fits(Artifact artifact) {
            return group.equals(artifact.group()) && (name.endsWith("*")
                ? artifact.name().startsWith(name.substring(0, name.length() - 1)) : name.equals(artifact.name()));
        }
    }

    /** The files in which a plug-in tells what it is under, and by whom. */
    private static final class LegalText {

        private static final Pattern AT_THE_TOP = Pattern.compile(
            "(?i)(licen[sc]e|notice|copying|copyright|about(?=.*\\.html$)).*|AL2\\.0|LGPL2\\.1");
        private static final Pattern FOLDER = Pattern.compile("(?i)about_files|licen[sc]es?");
        private static final Pattern OWNER = Pattern.compile(
            "(?im)^\\W*(copyright (?:\\(c\\)|\u00a9|[12]\\d{3}).*\\p{L}{3}.*)$");
        /** Whose the licence is, and where it says how to apply it, is not whose the component is. */
        private static final Pattern OF_A_LICENCE = Pattern.compile("Free Software Foundation|<name of author>");

        static List<Path> in(Path root) throws IOException {
            List<Path> texts = new ArrayList<>();
            for (Path folder : List.of(root, root.resolve("META-INF"))) {
                if (Files.isDirectory(folder)) {
                    for (Path file : children(folder)) {
                        String name = file.getFileName().toString();
                        if ((Files.isDirectory(file) ? FOLDER : AT_THE_TOP).matcher(name.replace("/", "")).matches()) {
                            texts.addAll(files(file));
                        }
                    }
                }
            }
            return texts;
        }

        private static List<Path> children(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().toList();
            }
        }

        private static List<Path> files(Path file) throws IOException {
            try (Stream<Path> files = Files.walk(file)) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        }

        static boolean isNotice(Path file) {
            return file.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("notice");
        }

        /** The lines in which a text says whose the component is. */
        static Set<String> owners(Path file) throws IOException {
            if (isNotice(file) || file.getParent().endsWith("about_files")) {
                return Set.of();
            }
            String text = read(file);
            return OWNER.matcher(file.toString().endsWith(".html") ? plain(text) : text).results()
                .map(found -> found.group(1).strip()).filter(owner -> !OF_A_LICENCE.matcher(owner).find())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** A page with a line for each of its paragraphs. */
        private static String plain(String page) {
            return page.replaceAll("\\s+", " ").replaceAll("(?i)</?(p|h\\d|br|li|ul|ol|div|pre|body)\\b[^>]*>", "\n")
                .replaceAll("<[^>]*>", "").replace("&copy;", "\u00a9").replaceAll("(?m)^ +", "");
        }

        /** Older texts are in Latin-1. */
        static String read(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return (text.contains("\ufffd") ? new String(bytes, StandardCharsets.ISO_8859_1) : text).replace("\r\n", "\n");
        }
    }
}
