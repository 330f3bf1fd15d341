package org.parallax.workbench.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;

/** The folders that are shown among the files. Each stays where it is; the platform's projects around them are empty. */
public final class OpenedFolders {

    /** The folder for scenarios of an author who has opened none. */
    private static final String FIRST = "Scenarios";

    private OpenedFolders() {}

    /** Shows a folder among the files, unless it is there already; {@code folder} is an absolute path. */
    public static void open(Path folder) throws CoreException {
        var root = ResourcesPlugin.getWorkspace().getRoot();
        if (Stream.of(root.findContainersForLocationURI(folder.toUri())).anyMatch(IResource::exists)) {
            return;
        }
        var name = folder.getFileName() == null ? "files" : folder.getFileName().toString();
        IProject project = root.getProject(name);
        if (Platform.getLocation().toPath().equals(folder.getParent())) {
            openOwn(project);
            return;
        }
        for (int i = 2; project.exists(); i++) {
            project = root.getProject(name + " " + i);
        }
        openOwn(project);
        // Whatever is in the folder, the window does not wait until all of it is known.
        project.getFolder(name).createLink(folder.toUri(), IResource.BACKGROUND_REFRESH, null);
    }

    private static void openOwn(IProject project) throws CoreException {
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
    }

    /** The file of the workspace that is at a path, known as the disk holds it now; empty if its folder is not shown. */
    public static Optional<IFile> file(Path path) throws CoreException {
        for (var file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            if (file.getProject().isAccessible()) {
                find(file);
                if (file.exists()) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    /** The folder on the disk that something among the files stands for: the one it is in, or is; empty if it has none. */
    public static Optional<Path> folderOf(IResource resource) {
        var container = resource instanceof IContainer itself ? itself : resource.getParent();
        var shown = container instanceof IProject project ? onlyFolder(project).orElse(project) : container;
        return Optional.ofNullable(shown.getLocation()).map(location -> location.toPath());
    }

    /** The folder an author is likely to work in who points at none: the first one opened, or one of the window's own. */
    public static Path usual() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .flatMap(project -> onlyFolder(project).stream())
                .flatMap(folder -> folderOf(folder).stream())
                .findFirst()
                .orElseGet(OpenedFolders::own);
    }

    /** The folder of the window's own, which need not be there. */
    public static Path own() {
        return Platform.getLocation().append(FIRST).toPath();
    }

    /** What is in the project that was made around an opened folder. */
    private static Optional<IContainer> onlyFolder(IProject project) {
        try {
            return project.isAccessible()
                    ? Stream.of(project.members()).filter(IResource::isLinked).filter(IFolder.class::isInstance)
                            .map(IContainer.class::cast).findFirst()
                    : Optional.empty();
        } catch (CoreException e) {
            // It has just gone.
            return Optional.empty();
        }
    }

    private static void find(IResource resource) throws CoreException {
        if (!resource.getParent().exists()) {
            find(resource.getParent());
        }
        resource.refreshLocal(IResource.DEPTH_ZERO, null);
    }
}
