package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the program of the build that writes what the makers of components ask for beside those that are shipped. */
class NoticeTest {

    private static final BuildProgram PROGRAM = BuildProgram.of("org.parallax.product/Notice.java");
    private static final String MIT = "Copyright (c) 2001 A. Writer\nPermission is granted.\n";

    @TempDir
    private Path folder;

    private Path product;

    @BeforeEach
    void createCheckoutAndProduct() throws IOException {
        product = folder.resolve("build/products/p/macosx/Parallax.app/Contents/Eclipse");
        Files.createDirectories(product.resolve("features"));
        file("checkout/LICENSE", "The licence of Parallax.");
        file("checkout/releng/org.parallax.product/licences/Apache-2.0.txt", "Apache");
        list("| `org.a:words`, `more-*`, `org.b:base` | because | MIT; Apache-2.0 or MIT; EPL-2.0 |");
        file("build/targetPlatformRepository/content.xml", unit("words", "maven-", "org.a", "words")
            + unit("more", "maven-", "org.a", "more-words") + unit("base", "maven-wrapped-", "org.b", "base"));
        jar("org.parallax.cli_1.0.0", "LICENSE", "ours");
        jar("words_1.0.0", "META-INF/LICENSE.txt", MIT);
        jar("more_1.0.0", "META-INF/NOTICE", "\nMore words\n  by B. Writer\n");
        jar("base_1.0.0", "about.html", "<p>Copyright &copy; 2002\nC. Writer</p><p>See about_files.</p>", "about_files/a/b.txt", "b",
            "META-INF/MANIFEST.MF", "Eclipse-SourceReferences: scm:git:https://x/b.git;path=\"c\";commitId=4ee\n");
    }

    @Test
    void namesEachComponentWithItsVersionItsLicenceAndTheTexts() throws Exception {
        assertEquals("", run());
        assertTrue(notice().endsWith("""

                 1  Apache-2.0 or MIT
                 1  EPL-2.0
                 1  MIT

            org.a:more-words 1.0-jre
                licence  Apache-2.0 or MIT
                file     plugins/more_1.0.0.jar
                text     licences/Apache-2.0.txt
                text     licences/more/META-INF/NOTICE

            org.a:words 1.0-jre
                licence  MIT
                file     plugins/words_1.0.0.jar
                text     licences/words/META-INF/LICENSE.txt
                Copyright (c) 2001 A. Writer

            org.b:base 1.0-jre
                licence  EPL-2.0
                file     plugins/base_1.0.0.jar
                changed  its manifest, which makes it a bundle
                source   https://x/b.git in c at 4ee
                text     licences/EPL-2.0.txt
                text     licences/base/about.html
                text     licences/base/about_files/a/b.txt
                Copyright © 2002 C. Writer

            --------------------------------------------------------------------------------
            The notices that components come with, word for word
            --------------------------------------------------------------------------------

            Of org.a:more-words:

                More words
                  by B. Writer
            """), notice());
        assertEquals(MIT, Files.readString(product.resolve("licences/words/META-INF/LICENSE.txt")));
        assertEquals("The licence of Parallax.", Files.readString(product.resolve("LICENSE")));
        assertFalse(notice().contains("org.parallax.cli"), notice());
    }

    @Test
    void oneNoticeOfSeveralComponentsIsToldOnce() throws Exception {
        jar("words_1.0.0", "META-INF/NOTICE.txt", "More words\r\n  by B. Writer");
        assertEquals("", run());
        assertTrue(notice().contains("\nOf org.a:more-words,\n   org.a:words:\n\n    More words\n"), notice());
        assertEquals(notice().indexOf("by B. Writer"), notice().lastIndexOf("by B. Writer"));
    }

    @Test
    void theSamePluginsGiveTheSameBytes() throws Exception {
        assertEquals("", run());
        String first = notice();
        file("build/products/p/macosx/Parallax.app/Contents/Eclipse/licences/gone/LICENSE", "of an older build");
        assertEquals("", run());
        assertEquals(first, notice());
        assertFalse(Files.exists(product.resolve("licences/gone")));
    }

    @Test
    void anUpdateSiteOfOurOwnSaysThatNothingIsOfOthers() throws Exception {
        Files.createDirectories(folder.resolve("build/repository/features"));
        file("build/repository/plugins/org.parallax.projection_1.jar", "");
        assertEquals("", run());
        assertTrue(Files.readString(folder.resolve("build/repository/NOTICE")).endsWith("Nothing in this folder was made by others.\n"));
        assertTrue(Files.exists(folder.resolve("build/repository/LICENSE")));
    }

    @Test
    void aComponentWithoutALineEndsTheBuild() throws Exception {
        list("| `org.a:words`, `more-*` | because | MIT |");
        String messages = run();
        assertTrue(messages.contains("org.b:base has no line in releng/dependencies.md"), messages);
    }

    @Test
    void aComponentWithoutATextOfItsLicenceEndsTheBuild() throws Exception {
        jar("words_1.0.0", "org/a/Words.class", "");
        String messages = run();
        assertTrue(messages.contains("org.a:words comes without the text of its licence; put it into "
            + "releng/org.parallax.product/licences/org.a.txt"), messages);
        file("checkout/releng/org.parallax.product/licences/org.a.txt", MIT);
        assertEquals("", run());
        assertTrue(notice().contains("    text     licences/org.a.txt\n    Copyright (c) 2001 A. Writer\n"), notice());
    }

    @Test
    void aLineThatLeavesOpenWhichLicenceIsMeantEndsTheBuild() throws Exception {
        list("| `org.a:words`, `more-*`, `org.b:base` | because | MIT; EPL-2.0 |");
        assertTrue(run().contains("gives neither one licence nor one for each of `org.a:words`, `more-*`, `org.b:base`"));
    }

    private String run() throws Exception {
        return PROGRAM.run(folder.resolve("checkout"), Path.of("1.2.3"), folder.resolve("build"));
    }

    private String notice() throws IOException {
        return Files.readString(product.resolve("NOTICE"));
    }

    private void list(String row) throws IOException {
        file("checkout/releng/dependencies.md", "# D\n\n## In an installation\n\n| artifact | why | licence |\n|---|---|---|\n"
            + row + "\n\n## To build\n\n| `org.b:base` | x | MIT |\n");
    }

    private static String unit(String bundle, String prefix, String group, String name) {
        return """
            <unit id='%1$s' version='1.0.0' singleton='false'>
              <property name='%2$sgroupId' value='%3$s'/>
              <property name='%2$sartifactId' value='%4$s'/>
              <property name='%2$sversion' value='1.0-jre'/>
            </unit>
            """.formatted(bundle, prefix, group, name);
    }

    private void file(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    /** Writes a plug-in of these files: the path of each, then its text. */
    private void jar(String name, String... files) throws IOException {
        Path file = product.resolve("plugins/" + name + ".jar");
        Files.createDirectories(file.getParent());
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < files.length; i += 2) {
                jar.putNextEntry(new ZipEntry(files[i]));
                jar.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
    }
}
