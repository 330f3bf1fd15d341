import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of the jars of materialised products. A JVM puts no class of a signed jar into its shared
 * archive and checks digests at each start: with them every command takes three times as long. The update site keeps
 * the signed jars.
 *
 * <p>Run by the build as a single source file: {@code java Unsign.java FOLDER}.
 */
final class Unsign {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private Unsign() {
    }

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
            for (Path jar : jars) {
                if (isSigned(jar)) {
                    unsign(jar);
                }
            }
        }
    }

    private static boolean isSigned(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName()).matches());
        }
    }

    private static void unsign(Path jar) throws IOException {
        Path fresh = jar.resolveSibling(jar.getFileName() + ".unsigned");
        try (ZipFile zip = new ZipFile(jar.toFile());
            ZipOutputStream target = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!SIGNATURE.matcher(entry.getName()).matches()) {
                    copy(zip, entry, target);
                }
            }
        }
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream target) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        target.putNextEntry(copy);
        if (entry.getName().equals(MANIFEST)) {
            writeWithoutDigests(zip, entry, target);
        } else {
            zip.getInputStream(entry).transferTo(target);
        }
        target.closeEntry();
    }

    private static void writeWithoutDigests(ZipFile zip, ZipEntry entry, OutputStream target) throws IOException {
        Manifest manifest = new Manifest(zip.getInputStream(entry));
        manifest.getEntries().clear();
        manifest.write(target);
    }
}
