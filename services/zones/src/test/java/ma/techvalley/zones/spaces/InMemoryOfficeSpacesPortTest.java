package ma.techvalley.zones.spaces;

class InMemoryOfficeSpacesPortTest extends OfficeSpacesPortTest {
    @Override
    protected OfficeSpaces spaces() {
        return new InMemoryOfficeSpaces();
    }
}
