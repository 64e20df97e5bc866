// The least that a Qt window costs: shows an empty QMainWindow and ends after its first paint.
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

namespace {

class Window : public QMainWindow {
protected:
  void paintEvent(QPaintEvent*) override {
    QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); });
  }
};

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  Window window;
  window.resize(1440, 900);
  window.show();
  return QApplication::exec();
}
