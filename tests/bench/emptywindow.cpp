// The peer of the start page: an empty main window of the same size. With the argument « text »,
// one line of text in it: what Qt takes for the fonts, whatever the program is.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    if (argc > 1)
        window.setCentralWidget(new QLabel(QString::fromUtf8(argv[1])));
    window.resize(1100, 760);
    window.show();
    return QApplication::exec();
}
