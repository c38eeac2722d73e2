package followthrough.contract;

class JournalInMotoTest extends JournalInATable {
    @Override
    Aws aws() {
        return Moto.aws();
    }
}
