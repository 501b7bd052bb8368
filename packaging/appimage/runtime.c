// The head of our AppImage: an ELF program with a squashfs image right behind it. It unpacks the image
// into a folder of its own, runs AppRun in there and removes the folder; the computer needs no FUSE.
// Linked whole (static), so that it starts on any Linux.
//
//   --appimage-offset    prints where the image begins
//   --appimage-extract   unpacks into ./squashfs-root and stays there
//
// The folder is made under TMPDIR, /tmp, or the person's cache, the first that may hold programs.
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <squashfuse/squashfuse.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

enum { Failed = 127, PieceBytes = 1 << 20 };

static int complain(const char *what)
{
    fprintf(stderr, "Préalable: %s: %s\n", what, strerror(errno));
    return Failed;
}

// Where this program's own bytes end: behind its table of sections, or behind the last section.
static off_t image_offset(int self)
{
    Elf64_Ehdr head;
    if (pread(self, &head, sizeof head, 0) != (ssize_t)sizeof head)
        return -1;
    off_t end = (off_t)(head.e_shoff + (Elf64_Off)head.e_shnum * head.e_shentsize);
    for (unsigned number = 0; number < head.e_shnum; ++number) {
        Elf64_Shdr section;
        const off_t place = (off_t)(head.e_shoff + (Elf64_Off)number * head.e_shentsize);
        if (pread(self, &section, sizeof section, place) != (ssize_t)sizeof section)
            return -1;
        if (section.sh_type != SHT_NOBITS && (off_t)(section.sh_offset + section.sh_size) > end)
            end = (off_t)(section.sh_offset + section.sh_size);
    }
    return end;
}

static bool write_all(int file, const char *bytes, size_t count)
{
    while (count > 0) {
        const ssize_t written = write(file, bytes, count);
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        }
    }
    return true;
}

static bool unpack_file(sqfs *image, sqfs_inode *inode, const char *path)
{
    static char piece[PieceBytes];
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0755);
    if (file < 0)
        return false;
    const sqfs_off_t size = (sqfs_off_t)inode->xtra.reg.file_size;
    bool whole = true;
    for (sqfs_off_t at = 0; whole && at < size;) {
        sqfs_off_t count = PieceBytes;
        whole = sqfs_read_range(image, inode, at, &count, piece) == SQFS_OK && count > 0
            && write_all(file, piece, (size_t)count);
        at += count;
    }
    return close(file) == 0 && whole;
}

static bool unpack_entry(sqfs *image, const sqfs_traverse *walk, const char *folder)
{
    static char path[PATH_MAX];
    static char target[PATH_MAX];
    if (snprintf(path, sizeof path, "%s/%s", folder, walk->path) >= (int)sizeof path)
        return false;
    sqfs_inode inode;
    if (sqfs_inode_get(image, &inode, sqfs_dentry_inode((sqfs_dir_entry *)&walk->entry)) != SQFS_OK)
        return false;
    if (S_ISDIR(inode.base.mode))
        return mkdir(path, 0755) == 0;
    if (S_ISREG(inode.base.mode))
        return unpack_file(image, &inode, path);
    if (!S_ISLNK(inode.base.mode))
        return false; // nothing else is in there
    size_t length = sizeof target;
    return sqfs_readlink(image, &inode, target, &length) == SQFS_OK && symlink(target, path) == 0;
}

static bool unpack(const char *self, off_t offset, const char *folder)
{
    sqfs image;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    if (sqfs_open_image(&image, self, (size_t)offset) != SQFS_OK)
        return false;
    bool well = sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)) == SQFS_OK;
    while (well && sqfs_traverse_next(&walk, &error)) {
        if (!walk.dir_end)
            well = unpack_entry(&image, &walk, folder);
    }
    return well && error == SQFS_OK;
}

static bool may_hold_programs(const char *folder)
{
    struct statvfs where;
    return folder != NULL && folder[0] == '/' && access(folder, W_OK | X_OK) == 0
        && statvfs(folder, &where) == 0 && (where.f_flag & ST_NOEXEC) == 0;
}

// A new folder for this run, readable by its owner only; false: nowhere.
static bool make_folder(char *folder, size_t size)
{
    static char cache[PATH_MAX];
    const char *home = getenv("HOME");
    snprintf(cache, sizeof cache, "%s/.cache", home != NULL ? home : "");
    const char *places[] = {getenv("TMPDIR"), "/tmp", cache};
    for (unsigned at = 0; at < sizeof places / sizeof places[0]; ++at) {
        if (places[at] == cache)
            mkdir(cache, 0700);
        if (may_hold_programs(places[at])
            && snprintf(folder, size, "%s/prealable-XXXXXX", places[at]) < (int)size
            && mkdtemp(folder) != NULL)
            return true;
    }
    return false;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
    (void)status;
    (void)kind;
    (void)walk;
    return remove(path);
}

static pid_t child;

static void pass_on(int number)
{
    if (child > 0)
        kill(child, number);
}

// Runs AppRun with our own arguments and waits for it: the folder must outlive it.
static int run(const char *self, const char *folder, char **arguments)
{
    static char program[PATH_MAX + 16];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    child = fork();
    if (child < 0)
        return complain("fork");
    if (child == 0) {
        setenv("APPIMAGE", self, 1);
        setenv("APPDIR", folder, 1);
        setenv("ARGV0", arguments[0], 1);
        execv(program, arguments);
        _exit(complain(program));
    }
    const int passed[] = {SIGINT, SIGTERM, SIGHUP};
    for (unsigned at = 0; at < sizeof passed / sizeof passed[0]; ++at)
        signal(passed[at], pass_on);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int count, char **arguments)
{
    static char self[PATH_MAX];
    static char folder[PATH_MAX];
    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0)
        return complain("/proc/self/exe");
    const int file = open(self, O_RDONLY | O_CLOEXEC);
    const off_t offset = file < 0 ? -1 : image_offset(file);
    if (offset < 0)
        return complain(self);
    close(file);
    if (count > 1 && strcmp(arguments[1], "--appimage-offset") == 0)
        return printf("%lld\n", (long long)offset) < 0;
    if (count > 1 && strcmp(arguments[1], "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0 || !unpack(self, offset, "squashfs-root"))
            return complain("squashfs-root");
        return 0;
    }
    if (!make_folder(folder, sizeof folder))
        return complain("aucun dossier temporaire où lancer un programme");
    const int status = unpack(self, offset, folder) ? run(self, folder, arguments) : complain(folder);
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    return status;
}
