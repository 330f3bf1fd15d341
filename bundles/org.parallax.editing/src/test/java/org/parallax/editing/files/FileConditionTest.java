package org.parallax.editing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.files.FileProtection;

class FileConditionTest {

    @TempDir
    Path folder;

    @Test
    void whatNobodyMayWriteIsReadOnlyToAnAdministratorToo() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no such permissions here");
        var file = Files.writeString(folder.resolve("a.scenario"), "");
        for (var permissions : new String[] {"rw-r--r--", "rw-------", "r--r--r--", "r--------"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            assertEquals(permissions.contains("w") ? FileCondition.WRITABLE : FileCondition.READ_ONLY, FileCondition.at(file));
            assertEquals(!permissions.contains("w"), FileProtection.isProtected(file));
        }
    }
}
