package org.parallax.workbench.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;

/**
 * Files from outside the workspace as files of a project of their own. They stay where they are and are only linked,
 * so that the list of problems, renaming and the local history reach them as they do any other.
 */
public final class OpenedFiles {

    /** The project that holds the links. */
    public static final String PROJECT = "Opened files";

    private final IWorkspaceRoot root;

    /** Those of a workspace. */
    public OpenedFiles(IWorkspaceRoot root) {
        this.root = root;
    }

    /**
     * The file of the workspace that stands for one on disk, linked now if there was none; empty if the workspace
     * takes no links to such a place, as it takes none to what it keeps about itself.
     *
     * @throws CoreException if the link cannot be made
     */
    public Optional<IFile> at(Path file) throws CoreException {
        var known = known(file);
        return known.isPresent() || !takes(file) ? known : Optional.of(link(file));
    }

    /** Whether the workspace has a file for this place, or would link it. */
    public boolean reaches(Path file) {
        return known(file).isPresent() || takes(file);
    }

    /**
     * Takes away the links to files that are gone, and the project if it holds nothing else.
     *
     * @throws CoreException if the workspace cannot be changed
     */
    public void forgetMissing() throws CoreException {
        var project = root.getProject(PROJECT);
        if (!project.isOpen()) {
            return;
        }
        for (var member : project.members()) {
            if (member.isLinked() && !EFS.getStore(member.getLocationURI()).fetchInfo().exists()) {
                member.delete(true, null);
            }
        }
        if (Stream.of(project.members()).allMatch(member -> member.getName().startsWith("."))) {
            project.delete(true, true, null);
        }
    }

    private Optional<IFile> known(Path file) {
        return Stream.of(root.findFilesForLocationURI(file.toUri())).filter(IFile::exists).findFirst();
    }

    private boolean takes(Path file) {
        return !file.startsWith(root.getLocation().append(".metadata").toPath());
    }

    private IFile link(Path file) throws CoreException {
        var project = root.getProject(PROJECT);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        var link = freeLink(project, file);
        link.createLink(file.toUri(), IResource.NONE, null);
        return link;
    }

    private static IFile freeLink(IProject project, Path file) {
        return Stream.concat(Stream.of(file.getFileName().toString()), IntStream.iterate(1, i -> i + 1)
                        .mapToObj(number -> withFolder(file, number)))
                .map(project::getFile)
                .filter(link -> !link.exists())
                .findFirst()
                .orElseThrow();
    }

    /** A name that tells files of one name apart by their folders, and keeps the ending that says what they are. */
    private static String withFolder(Path file, int number) {
        var name = file.getFileName().toString();
        var folder = file.getParent().getFileName() == null ? "top folder" : file.getParent().getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return name.substring(0, dot) + " (" + folder + (number == 1 ? "" : " " + number) + ")" + name.substring(dot);
    }
}
