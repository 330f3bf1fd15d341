package org.parallax.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who owns a file and who may do what with it, to be given to the file that takes its place. */
public final class FileProtection {

    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final FileAttribute<?>[] NONE = {};

    private final Optional<PosixFileAttributes> posix;
    private final Optional<List<AclEntry>> list;

    private FileProtection(Optional<PosixFileAttributes> posix, Optional<List<AclEntry>> list) {
        this.posix = posix;
        this.list = list;
    }

    /** That of a file as it is now. */
    static FileProtection of(Path file) throws IOException {
        var posix = posix(file);
        if (posix.isPresent()) {
            return new FileProtection(Optional.of(posix.get().readAttributes()), Optional.empty());
        }
        var lists = lists(file);
        return new FileProtection(Optional.empty(), lists.isPresent() ? Optional.of(lists.get().getAcl()) : Optional.empty());
    }

    /** Whether nobody at all may write to an existing file: then it is protected even from those who may do everything. */
    public static boolean isProtected(Path file) {
        try {
            var posix = posix(file);
            if (posix.isPresent()) {
                return posix.get().readAttributes().permissions().stream().noneMatch(WRITING::contains);
            }
            var dos = Optional.ofNullable(Files.getFileAttributeView(file, DosFileAttributeView.class));
            return dos.isPresent() && dos.get().readAttributes().isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    /** What makes a new file beside {@code file} one that its owner alone may read. */
    static FileAttribute<?>[] mineAlone(Path file) {
        return posix(file).isPresent()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : NONE;
    }

    /** Gives it to another file; false if that file is not for us to give to this one's owner or group. */
    boolean giveTo(Path other) throws IOException {
        var lists = lists(other);
        if (list.isPresent() && lists.isPresent()) {
            lists.get().setAcl(list.get());
        }
        var view = posix(other);
        if (posix.isEmpty() || view.isEmpty()) {
            return true;
        }
        var own = view.get().readAttributes();
        try {
            if (!own.group().equals(posix.get().group())) {
                view.get().setGroup(posix.get().group());
            }
            if (!own.owner().equals(posix.get().owner())) {
                view.get().setOwner(posix.get().owner());
            }
        } catch (IOException e) {
            return false;
        }
        view.get().setPermissions(posix.get().permissions());
        return true;
    }

    private static Optional<PosixFileAttributeView> posix(Path file) {
        return Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class));
    }

    private static Optional<AclFileAttributeView> lists(Path file) {
        return Optional.ofNullable(Files.getFileAttributeView(file, AclFileAttributeView.class));
    }
}
