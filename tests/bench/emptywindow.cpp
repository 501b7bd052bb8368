// The peer of the start page: an empty main window of the same size.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1100, 760);
    window.show();
    return QApplication::exec();
}
